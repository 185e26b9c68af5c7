"""Evidence: the clauses that answer a question, scored by what they say of it and by the constraints they meet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.clauses import Clause, Time, gives_date, passage_clauses, quantities, times_of
from assistant.data_files import cue_in, cues
from assistant.defining import asks_definition, defines, is_definition_of_one
from assistant.own_places import self_description
from assistant.spelling import one_spelling, spaced
from assistant.terms import Term, coverage
from assistant.understanding import Understood
from corpus.bodies import names_body
from corpus.model import CLOSING, OPENING, Document, Passage
from corpus.once import once
from corpus.references import find_references
from corpus.store import Corpus
from corpus.text import search_form
from index.passage_index import Hit, Searcher

# What a match counts by where it stands: in the clause itself, its sentence, the passage, the headings, the title.
_SENTENCE, _PASSAGE, _HEADING, _TITLE = 0.75, 0.5, 0.65, 0.4
TITLE_TIME = 0.4  # a time that only the title of the document gives
_LONG_HEADING = 8
_CANDIDATES = 40  # passages that are read clause by clause
_SOFT = 0.3  # what terms of an earlier turn count
_SEARCH_SHARE = 0.2  # what the search's own score counts beside the coverage of the terms
_RUNS = 0.35  # what runs of words shared with the question count
_PREDICATE = 0.25  # what it counts that a clause says "là …" of what the question says "được coi là …" of
_CASE = 0.4  # what it counts that a clause gives the percentage of the case that a question puts
_REASONED = 0.25  # what it counts for a "why" that a clause stands under a heading "nguyên nhân"
_WANTING = 0.2  # what it counts that question and clause both say something is wanting
_CAUSE = re.compile(r"(?<!\w)(?:do|vì|bởi|nguyên nhân|dẫn đến|là do|nhờ|thiếu|chưa|để|nhằm)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True)
class Evidence:
    """A clause with its score, the share of the question that it and its surroundings say, and what it leaves out.

    time is 1.0 where its own words give the time asked for, less where only its surroundings do, 0.0 where they give
    another, and None where they give none or none was asked. fits is whether it holds the kind of thing asked for.
    """

    clause: Clause
    score: float
    coverage: float
    close: float
    missing: tuple[Term, ...]
    time: float | None
    fits: bool
    runs: float

    @property
    def says(self) -> float:
        """How much of the question it says: its words, and the runs of them that stand together in both."""
        return self.coverage + _RUNS * self.runs

    @property
    def passage(self) -> Passage:
        return self.clause.passage


def find_evidence(understood: Understood, question: str, searcher: Searcher, corpus: Corpus) -> list[Evidence]:
    """The clauses of the best passages, best first."""
    named = understood.named
    hits = searcher.search(
        question, limit=_CANDIDATES, documents=named.documents, sections=sorted({one for _, one in named.sections})
    )
    runs = _runs_of(understood.text)
    titles = {one.number: self_description(one) for one in corpus.documents}
    found = [
        _weigh(clause, hit, understood, titles[hit.passage.document], corpus, runs)
        for hit in _with_headings(hits, corpus)
        for clause in passage_clauses(hit.passage)
    ]
    return sorted(found, key=lambda one: -one.score)


def _with_headings(hits: Sequence[Hit], corpus: Corpus) -> list[Hit]:
    """The hits and, of their sections, the headings long enough to say something: they are no passages themselves."""
    found = list(hits)
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        place = (hit.passage.document, hit.passage.section)
        heading = heading_passages(corpus.by_number[place[0]]).get(place[1]) if place not in seen else None
        seen.add(place)
        if heading:
            found.append(replace(hit, passage=heading, score=hit.score * _HEADING))
    return found


@once
def heading_passages(document: Document) -> dict[str, Passage]:
    """The headings of at least eight words as passages, by section."""
    return {
        one.id: Passage(
            document.number, one.id, one.heading, tuple(each.title for each in document.ancestors(one.id)[:-1]), "", ()
        )
        for one in document.sections.values()
        if one.heading and len(one.title.split()) >= _LONG_HEADING
    }


def _runs_of(text: str) -> list[str]:
    """Three syllables in a row, as a clause that speaks of the same thing has them too."""
    words = spaced(text).split()
    return [f" {' '.join(words[at : at + 3])} " for at in range(len(words) - 2)]


def _shared_runs(runs: Sequence[str], text: str) -> float:
    return sum(run in text for run in runs) / len(runs) if runs else 0.0


def _weigh(
    clause: Clause, hit: Hit, understood: Understood, title: str, corpus: Corpus, runs: Sequence[str]
) -> Evidence:
    texts = surroundings(clause, title)
    share, missing = coverage(understood.terms, texts)
    close, _ = coverage(understood.terms, texts[:2])
    soft, _ = coverage(understood.soft, texts) if understood.soft else (0.0, ())
    time = time_match(clause, understood.times)
    if time is None and understood.times and understood.kind not in ("number", "compare", "date"):
        time = TITLE_TIME if any(other in _title_times(hit.passage, corpus) for other in understood.times) else None
    fits = fits_kind(clause, understood, corpus)
    own, _ = coverage(understood.terms, texts[:1])
    score = 0.5 * share + 0.25 * close + 0.25 * own + _SEARCH_SHARE * hit.score + _SOFT * soft
    score += _PREDICATE if any(f" là {one} " in clause.spaced for one in _predicates(understood.text)) else 0.0
    shared = _shared_runs(runs, clause.spaced)
    score += _RUNS * shared
    score += _WANTING if understood.wanting and cue_in(clause.spaced, cues().wanting) else 0.0
    score += 0.25 if fits else 0.0
    score += _CASE if any(re.search(rf"(?<![\d,.]){case}\s*%", clause.text) for case in understood.cases) else 0.0
    if understood.kind == "why" and _under_causes(clause):
        score += _REASONED * (2 if understood.wanting else 1)
    score += 0.3 * time if time is not None else 0.0
    score -= 0.6 if time == 0.0 else 0.0
    score -= 0.5 if is_title_block(clause.passage) else 0.0
    return Evidence(clause, score, share, close, missing, time, fits, shared)


def _title_times(passage: Passage, corpus: Corpus) -> tuple[Time, ...]:
    return times_of(corpus.by_number[passage.document].metadata.title)


@lru_cache(maxsize=64)  # asked once a clause, of the same question
def _predicates(text: str) -> tuple[str, ...]:
    """What a question says something is held to be: "được coi là đột phá" -> ["đột phá"]."""
    words = re.findall(r"(?<!\w)(?:coi|xem|xác định) là (\w+ \w+)", text)
    return tuple(one_spelling(one) for one in words)


def is_title_block(passage: Passage) -> bool:
    """Whether a passage of the opening or the closing is a line of the title, the recipients or the signature."""
    return passage.section in (OPENING, CLOSING) and not passage.text.endswith((".", ":"))


def surroundings(clause: Clause, title: str) -> list[tuple[str, float]]:
    """The texts that stand around a clause, nearest first, each with what a match in it counts."""
    return [
        (clause.spaced, 1.0),
        (clause.sentence_spaced, _SENTENCE),
        (clause.passage_spaced, _PASSAGE),
        (clause.heading_spaced, _HEADING),
        (title, _TITLE),
    ]


def time_match(clause: Clause, asked: Sequence[Time]) -> float | None:
    """How well the times of a clause meet the times asked for: the best of them."""
    if not asked:
        return None
    scores = [_one_time(clause, time) for time in asked]
    known = [score for score in scores if score is not None]
    return max(known) if known else None


def _one_time(clause: Clause, asked: Time) -> float | None:
    levels = ((clause.times, 1.0), (clause.inherited, 0.95), (clause.heading_times, 0.8))
    given = False
    for times, share in levels:
        if any(_same(asked, time) for time in times):
            return share
        if any(_ends(asked, time) for time in times):
            return share * 0.85
        given = given or bool(times)
        if times and levels[2][0] is not times and not _heading_agrees(clause, asked):
            return 0.0
    return 0.0 if given else None


def _heading_agrees(clause: Clause, asked: Time) -> bool:
    """A period's heading speaks for its clauses: "Giai đoạn 2021 - 2025" over "Đến năm 2025"."""
    return len(asked) == 2 and any(_same(asked, time) for time in clause.heading_times)


def _same(asked: Time, given: Time) -> bool:
    return asked == given


def _ends(asked: Time, given: Time) -> bool:
    """A year stands for the period that it ends, and a period for the year it ends with."""
    return len(asked) != len(given) and asked[-1] == given[-1]


def fits_kind(clause: Clause, understood: Understood, corpus: Corpus) -> bool:
    """Whether a clause holds the kind of thing that was asked for."""
    text = clause.text
    if understood.kind in ("number", "compare"):
        return quantities(text, understood.unit) and _counts_what_is_asked(clause, understood)
    if understood.kind == "date":
        return gives_date(text, asked_date(understood.text)) or (
            "hạn" in understood.text.split() and quantities(text, "span")
        )
    if understood.kind in ("who", "place") and cue_in(understood.text, cues().superlatives):
        return bool(cue_in(clause.spaced, cues().foremost))
    actor = _asked_actor(understood.text)
    if actor:
        return f" {actor} " in clause.spaced
    if understood.kind == "who":
        return names_body(text) or names_body(clause.passage.text[clause.sentence_start : clause.sentence_end])
    if understood.kind == "place" and re.search(r"(?<!\w)(?:ở đâu|đặt tại đâu|nơi nào|địa chỉ)(?!\w)", understood.text):
        return bool(cue_in(search_form(text), cues().locatives))
    if understood.kind == "why":
        sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
        return bool(_CAUSE.search(sentence)) or _under_causes(clause)
    if understood.kind == "which_document":
        start, end = clause.passage.body.span(clause.start, clause.end)
        return any(
            one.start < end and one.end > start for one in find_references(corpus.by_number[clause.passage.document])
        )
    if understood.kind == "list":
        return len(re.findall(r"[,;:]", clause.passage.text[clause.sentence_start : clause.sentence_end])) >= 2
    if understood.kind == "what" and is_definition_of_one(understood):
        return defines(clause, understood.terms) and bool(re.search(r" (?:là|trở thành|gồm|bao gồm) ", clause.spaced))
    if understood.kind == "what" and asks_definition(understood.text):
        return defines(clause, understood.terms)
    return True


def _under_causes(clause: Clause) -> bool:
    """Whether a clause stands right under a heading "Nguyên nhân"."""
    headings = clause.passage.headings
    return bool(headings) and search_form(headings[-1]).startswith("nguyên nhân")


def _counts_what_is_asked(clause: Clause, understood: Understood) -> bool:
    """Whether a clause speaks of the noun that is counted ("bao nhiêu huyện"), and moves the way that was asked."""
    counted = re.search(r"(?<!\w)(?:bao nhiêu|mấy) (\w+)", understood.text)
    noun = one_spelling(counted.group(1)) if counted and counted.group(1) not in cues().frame else ""
    terms = [term for term in understood.terms if noun and term.phrase.split()[0] == noun]
    counting = [spaced(piece) for piece in re.split(r",\s+", clause.text) if quantities(piece, understood.unit)]
    if terms and not any(_names_it(term, piece) for term in terms for piece in counting):
        return False
    ways = [word for word in ("tăng", "giảm") if f" {word} " in f" {understood.text} "]
    said = [word for word in ("tăng", "giảm") if f" {word} " in clause.spaced]
    return not (len(ways) == len(said) == 1 and ways != said)


def _names_it(term: Term, piece: str) -> bool:
    """Whether a piece says a noun, or the first half of a long one: "1.846 thủ tục" counts "thủ tục hành chính"."""
    heads = (form.split()[:2] for form in term.forms)
    return bool(term.match(piece)) or any(f" {' '.join(head)} " in piece for head in heads if len(head) == 2)


@lru_cache(maxsize=64)  # asked once a clause, of the same question
def _asked_actor(text: str) -> str:
    """The kind of actor that a question wants named: "doanh nghiệp nào" -> "doanh nghiệp"."""
    found = re.search(rf"(?<!\w)({'|'.join(map(re.escape, cues().actors))}) nào(?!\w)", text)
    return one_spelling(found.group(1)) if found else ""


def asked_date(text: str) -> str:
    """ "day" where a question asks for a day, "" where any time will do."""
    return "day" if re.search(r"(?<!\w)(?:ngày nào|hôm nào|ngày mấy|ngày bao nhiêu)(?!\w)", text) else ""
