"""The sections that a question names."""

import re
from functools import cache

from assistant.language.cues import cue_in, cues
from assistant.language.lexicon import dictionary
from assistant.understanding.amended import amending_sections, asks_of_change
from assistant.understanding.attached import find_attached
from assistant.understanding.parts_in_row import find_in_row
from corpus.model import Document, Section
from corpus.once import once
from corpus.reading.markers import roman_value, to_roman
from corpus.text import Span
from corpus.vietnamese.words import syllables

_ROMAN = r"[ivx]{1,5}"
# "Quan điểm thứ 2", "địa điểm 3" are no points of a text.
_POINT = r"(?<!quan )(?<!địa )(?<!thời )(?<!trọng )(?<!đặc )(?<!ưu )(?<!nhược )điểm"
_SECTION_STEP = re.compile(
    rf"(?<!\w)(?:(?P<word>mục|phần|chương|khoản|{_POINT}|ý|điều)\s+(?:số\s+|lớn\s+|thứ\s+)?)?"
    rf"(?P<value>{_ROMAN}(?:\.\d{{1,2}})*(?:\.[a-zđ])?|\d{{1,3}}[a-zđ](?=\W|$)"
    rf"|\d{{1,3}}(?:\.\d{{1,2}})*|[a-zđ])(?![\w%/])(?!\.\d|,\d)"
)


_ANNEX = re.compile(
    r"(?<!\w)phụ lục (?:số )?(?P<number>\d{1,2}|[ivx]{1,5})(?![\w/])(?! (?:kèm|ban hành|của) (?:theo )?nghị định)"
)
_OF_ARTICLES = ("điều", "khoản")  # words that tell which of two numbers is the outer one
_ANY_PLACE = "mục"  # what any numbered place is called
_LOOSE = (_ANY_PLACE, "phần")
_ONE_WORD = 2  # syllables that may be but one word of a heading

# "Một câu mở đầu", "mở đầu buổi học": of what the asker will say, not of a text.
_OWN_SPEECH = re.compile(r"(?<!\w)(?:câu|để|cách|slide|trang|bài chiếu|bài)(?: nói)? $")
_OWN_SPEECH_ON = re.compile(r" (?:bài|buổi|tiết|chuyên đề|bài nói|hội nghị)(?!\w)")


_TWO = 2
_NUMERATOR = re.compile(r"(?<!\w)(?:\d{1,3}|một|hai|ba|bốn) $")  # "1 phần 10 hồ sơ": a fraction


def _begins_word(letter: str, behind: str) -> bool:
    """Whether a letter is the first syllable of a word, and no point: "phần y tế"."""
    following = re.match(r" ([^\W\d_]+)", behind)
    return following is not None and (letter, following.group(1)) in _words_of_two()


@cache
def _words_of_two() -> frozenset[tuple[str, ...]]:
    return frozenset(word for word in dictionary() if len(word) == _TWO and len(word[0]) == 1)


def _follows(match: re.Match[str], spans: list[Span]) -> bool:
    """Whether a step stands right behind another: "mục 5 phần III"."""
    return bool(spans) and spans[-1][1] == match.start() - 1


def find_sections(text: str, scope: list[Document]) -> tuple[list[tuple[str, str]], str, list[Span]]:
    """The sections that a path of steps names ("khoản 2 mục IV"), in every document that has them."""
    steps: list[tuple[str, str]] = []
    spans: list[Span] = []
    for match in _SECTION_STEP.finditer(text):
        word, value = match.group("word") or "", match.group("value")
        if word or re.fullmatch(rf"{_ROMAN}(?:\.\d{{1,2}})+(?:\.[a-zđ])?", value):
            if word == "phần" and _NUMERATOR.search(text[: match.start()]) and not _follows(match, spans):
                continue
            letter = re.fullmatch("[a-zđ]", value)
            if letter and (word not in ("điểm", "ý", "mục", "phần") or _begins_word(value, text[match.end() :])):
                continue
            steps.append((word, value))
            spans.append(match.span())
    for section, phrases in cues().roles_of_text.items():
        phrase = cue_in(text, phrases)
        at = text.find(phrase) if phrase else -1  # not over what was blanked out between its words
        if at >= 0 and not (_OWN_SPEECH.search(text[:at]) or _OWN_SPEECH_ON.match(text[at + len(phrase) :])):
            found = [(document.number, section) for document in scope if section in document.sections]
            return found, "", [(at, at + len(phrase))]
    annex = _ANNEX.search(text)
    if annex:
        return *_annexes(annex["number"], scope), [annex.span()]
    in_row, said = find_in_row(text, scope) if not steps else ([], [])
    if in_row:
        return in_row, "", said
    heading = _by_heading(text, scope) or (find_attached(text, scope) if steps else None)
    if heading:
        spans.append(heading[1])
    if not steps:
        return (heading[0] if heading else []), "", spans
    wanted = _wanted(steps)
    loose, within = _loose_reading(steps), heading[0] if heading else []
    found = _best_sections(scope, wanted, within)
    if loose and (not found or steps[0][0] == _ANY_PLACE):
        found += [one for one in _best_sections(scope, loose, within) if one not in found]
    amended = amending_sections(wanted, scope) if not found or asks_of_change(text) else []
    found = amended or found
    asked = ", ".join(f"{word} {value.upper() if re.match(_ROMAN, value) else value}".strip() for word, value in steps)
    return found, "" if found else asked, spans


def _annexes(written: str, scope: list[Document]) -> tuple[list[tuple[str, str]], str]:
    """The annexes of a number ("phụ lục 1", "phụ lục ii"), else what was asked for in vain."""
    value = int(written) if written.isdigit() else roman_value(written.upper())
    number = to_roman(value) if value else written.upper()
    wanted = re.compile(rf"PL{value or written}(?:~\d+)?")
    found = [(one.number, section) for one in scope for section in one.sections if wanted.fullmatch(section)]
    filled = [(one, section) for one, section in found if _is_filled(scope, one, section)]
    return (filled or found, "") if found else ([], f"phụ lục {number}")


def _is_filled(scope: list[Document], number: str, section: str) -> bool:
    """Whether an annex holds anything: a heading alone may stand before the real one."""
    own = next(one for one in scope if one.number == number).sections[section]
    return bool(own.blocks or own.children)


def _best_sections(scope: list[Document], wanted: list[str], within: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The sections whose path holds every wanted number, their own among them, and the fewest others.

    Of the numbers of a text that has Điều a "điều 7" is none but such a one, nor a "khoản 3".
    """
    ranked: list[tuple[int, str, str]] = []
    have_articles = [one for one in scope if any(section.is_article for section in one.sections.values())]
    of_article = have_articles and any(one.startswith(_OF_ARTICLES[0]) for one in wanted)
    for document in have_articles if of_article else scope:
        has_articles = document in have_articles
        for section in document.sections.values():
            if not (section.marker and _forms(section, has_articles) & set(wanted)):
                continue
            chain = document.ancestors(section.id)
            path = {form for one in chain for form in _forms(one, has_articles)}
            if within and not any((document.number, one.id) in within for one in chain):
                continue
            if all(one in path for one in wanted):
                outer = max((at for at, one in enumerate(chain) if one.is_article), default=0)
                ranked.append((len(chain) - outer, document.number, section.id))  # no Chương makes a Điều deeper
    shallowest = min((depth for depth, _, _ in ranked), default=0)
    return [(number, section) for depth, number, section in ranked if depth == shallowest]


def _forms(section: Section, has_articles: bool) -> set[str]:
    """How a section's own number may be asked for: "3.1" also as "1" under "3", of a Điều also as "điều 7"."""
    marker = section.marker.lower()
    numbers = {marker, marker.rpartition(".")[2]}
    own = _OF_ARTICLES if not has_articles else _OF_ARTICLES[:1] if section.is_article else _OF_ARTICLES[1:]
    return numbers | {f"{word} {number}" for word in own for number in numbers}


def _wanted(steps: list[tuple[str, str]]) -> list[str]:
    """The numbers of a path: "mục II.3" -> ii, 3; "mục 2 phần 3" -> 2, iii; "mục 3" alone -> iii."""
    wanted: list[str] = []
    for word, value in steps:
        if re.match(rf"{_ROMAN}\.", value):
            wanted += (
                value.split(".", 1) if value.count(".") == 1 else [value.split(".")[0], ".".join(value.split(".")[1:])]
            )
        elif (
            value.isdigit() and int(value) < 40 and (word in ("phần", "chương") or (word == "mục" and len(steps) == 1))
        ):
            wanted.append(to_roman(int(value)).lower())
        else:
            wanted.append(f"{word} {value}" if word in _OF_ARTICLES else value)
    return wanted


def _loose_reading(steps: list[tuple[str, str]]) -> list[str]:
    """The other path that a loosely named place may mean, for any numbered place is called a "mục": none for [].

    "Mục 6" alone is also khoản 6 of some part, "mục 2, khoản 6" khoản 6 of part II.
    """
    at = next((at for at, (word, value) in enumerate(steps) if word in _LOOSE and value.isdigit()), None)
    if at is None:
        return []
    word = "phần" if len(steps) > 1 else ""
    return _wanted([*steps[:at], (word, steps[at][1]), *steps[at + 1 :]])


def _by_heading(text: str, scope: list[Document]) -> tuple[list[tuple[str, str]], Span] | None:
    """ "phần nhiệm vụ giải pháp": a part named by words of its heading, in order."""
    match = re.search(r"(?<!\w)(?:phần|mục|chương)\s+(?:về\s+)?([^\W\d_][^?.;:]*)", text)
    if not match:
        return None
    asked = syllables(match.group(1))
    best: list[tuple[str, str]] = []
    longest = 1
    for document in scope:
        for section, title in _by_first_syllable(document).get(asked[0], ()) if asked else ():
            run = _heading_run(asked, title)
            if run > longest:
                best, longest = [(document.number, section)], run
            elif run == longest and best:
                best.append((document.number, section))
    if not best:
        return None
    if longest <= _ONE_WORD < len(asked) and asked[longest] not in cues().frame:
        return None  # "phần xây dựng Đảng": a word that the heading begins with, and goes on otherwise
    words = re.compile(r"\W+".join(map(re.escape, asked[:longest])))
    inside = words.search(text, match.start())
    return (best, (match.start(), inside.end())) if inside else None


@once
def _by_first_syllable(document: Document) -> dict[str, list[tuple[str, list[str]]]]:
    """The headings of a document as syllables, with their sections, by the syllable that they begin with."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for section in document.sections.values():
        title = syllables(section.title)
        if title:
            found.setdefault(title[0], []).append((section.id, title))
    return found


def _heading_run(asked: list[str], title: list[str]) -> int:
    """How many of the asked syllables, from the first on, a heading begins with (at most two of its own skipped).

    The first of both is the same.
    """
    run = 0
    at = 0
    for word in asked:
        rest = title[at : at + 3]
        if word not in rest:
            break
        at += rest.index(word) + 1
        run += 1
    return run if run >= min(2, len(title)) else 0
