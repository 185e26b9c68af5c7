"""A word in another's place: a sentence that follows its quotes nearly word for word and says one thing differently."""

from collections.abc import Iterator, Sequence
from functools import cache

from assistant.lexicon import Lexicon
from assistant.spelling import one_spelling
from assistant.writing.claims import about_text, same_as, words_of
from assistant.writing.ground import Sites
from assistant.writing.language import language
from assistant.writing.tokens import FIGURES, JOINED, Token
from corpus.commonness import rarity

_LEAST, _BETTER = 2.5, 1.5  # tokens that must agree around another's place, and how many more than around its own
_LEAD = 6  # tokens
_SPAN = 6  # the longest stretch of a quote that a figure or a name is said in place of
_MORE = 2  # tokens by which another name may be longer
_FLANK = 2  # tokens that must agree on each side of a stretch of other words
_STRETCH = 4  # the longest such stretch in the sentence
_TELLING, _COMPOUND = 2.0, 1.2  # the rarity of a word of one syllable, and of more, that says something
_SAID = 3  # tokens that are said wherever they stand in the quotes one behind the other
_LIGHT = 0.5  # the rarity of one that says nothing
_RUN = 4  # tokens that must agree on one side where a sentence, or a part of it, begins or ends with other words
_BEGINS = 8  # tokens of such a beginning or ending

Span = tuple[int, int]


def out_of_place(text: str, own: Sequence[Token], sites: Sites, lexicon: Lexicon) -> list[str]:
    """Figures, names and words that turn a claim which stand where the quotes have another, in Vietnamese."""
    problems = []
    lead = _time_lead(own)
    for part in (own[:lead], own[lead:]):
        for unit in _units(part, lexicon):
            other = _whose_place(part, unit, sites, lexicon)
            if other:
                said = " ".join(one.form for one in sites.tokens[other[0] : other[1]])
                mine = text[part[unit[0]].start : part[unit[1] - 1].end]
                problems.append(f"nguồn nói “{said}” chứ không phải “{mine}”")
    return problems


def _time_lead(own: Sequence[Token]) -> int:
    """How many tokens open a sentence with a time of their own ("Năm 2019, …"): what they are followed by is free."""
    years = [at for at, token in enumerate(own[:_LEAD]) if token.kind == "year" and token.stop]
    return years[-1] + 1 if years else 0


def _units(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Span]:
    """Each figure, each name whole, and each word that turns a claim."""
    at = 0
    while at < len(tokens):
        end = at + 1
        if tokens[at].kind == "name":
            while end < len(tokens) and tokens[end - 1].stop <= JOINED and _goes_on(tokens, end, lexicon):
                end += 1
            yield at, end
        elif tokens[at].kind in FIGURES:
            yield at, end
        elif length := _contrary_length(tokens, at):
            end = at + length
            yield at, end
        at = end


def _goes_on(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a token is part of a name with the one before: "Trung ương", "Bộ Y tế"."""
    if tokens[at].kind == "name":
        return True
    return tokens[at - 1].kind == "name" and (tokens[at - 1].form, tokens[at].form) in lexicon.dictionary_words


def _whose_place(own: Sequence[Token], unit: Span, sites: Sites, lexicon: Lexicon) -> Span | None:
    """Where the quotes have another thing of the kind, if what stands around it fits better, and on no side worse."""
    forms = [one.form for one in own[unit[0] : unit[1]]]
    known = [_around(own, unit, sites, place) for place in sites.standing(forms)]
    others: list[tuple[float, float, Span]] = []
    for span, left, right in _flanked(own, unit, sites):
        theirs = [one.form for one in sites.tokens[span[0] : span[1]]]
        if _holds(theirs, forms) or _holds(forms, theirs):
            known.append((left, right))
        elif len(theirs) <= len(forms) + (0 if own[unit[0]].kind in FIGURES else _MORE) and _comparable(own, unit, sites, span):
            others.append((left, right, span))
    others += _one_sided(own, unit, sites, lexicon)
    for left, right, span in others:
        if left + right >= _LEAST and all(
            left >= own_left and right >= own_right and left + right - own_left - own_right >= _BETTER
            for own_left, own_right in known
        ):
            return span
    return None


def _around(own: Sequence[Token], unit: Span, sites: Sites, place: int) -> tuple[float, float]:
    return sites.left(own, unit[0], place), sites.right(own, unit[1] - 1, place + unit[1] - unit[0] - 1)


def _flanked(own: Sequence[Token], unit: Span, sites: Sites) -> Iterator[tuple[Span, float, float]]:
    """The stretches of the quotes between what stands before a unit and what stands behind it, and how much fits."""
    start, end = unit
    before = {place + 1 for place in sites.at(own[start - 1].form)} if start else sites.openings
    behind = set(sites.at(own[end].form)) if end < len(own) else sites.closings
    for first in before:
        for last in range(first + 1, first + max(_SPAN, end - start + _MORE) + 1):
            if last >= len(sites.tokens) or sites.tokens[last - 1].kind == "end":
                break
            if last in behind:
                left = sites.left(own, start, first)
                right = sites.right(own, end - 1, last - 1)
                whole = left % 1 and right % 1  # a part that is the same from its beginning to its end but for the unit
                both = min(left, right) >= 1 or (left and right and (whole or max(left, right) >= _RUN))
                around = (*sites.tokens[first - int(left) : first], *sites.tokens[last : last + int(right)])
                if both and any(one.kind == "word" for one in around):  # lines of a signature are no sentence
                    yield (first, last), left, right


def _one_sided(own: Sequence[Token], unit: Span, sites: Sites, lexicon: Lexicon) -> list[tuple[float, float, Span]]:
    """Figures and names of the quotes behind a long stretch that stands before the unit too."""
    found: list[tuple[float, float, Span]] = []
    if own[unit[0]].kind == "word" or unit[0] < _RUN:
        return found
    for place in sites.at(own[unit[0] - 1].form):
        left = sites.left(own, unit[0], place + 1)
        if left >= _RUN and not sites.tokens[place].stop:
            span = next(_units(sites.tokens[place + 1 : place + 1 + _SPAN], lexicon), None)
            if span and span[0] == 0 and sites.tokens[place + 1].kind != "word":
                other = (place + 1, place + 1 + span[1])
                forms = [one.form for one in own[unit[0] : unit[1]]]
                theirs = [one.form for one in sites.tokens[other[0] : other[1]]]
                if not _holds(theirs, forms) and not _holds(forms, theirs) and _comparable(own, unit, sites, other):
                    found.append((left, 0.0, other))
    return found


def _holds(theirs: Sequence[str], forms: Sequence[str]) -> bool:
    return any(list(theirs[at : at + len(forms)]) == list(forms) for at in range(len(theirs) - len(forms) + 1))


def _comparable(own: Sequence[Token], unit: Span, sites: Sites, span: Span) -> bool:
    """Whether a stretch holds a thing of the same kind."""
    theirs = sites.tokens[span[0] : span[1]]
    if own[unit[0]].kind in FIGURES:
        return any(one.kind in FIGURES for one in theirs)
    if own[unit[0]].kind == "name":
        return any(one.kind == "name" for one in theirs)
    forms = tuple(one.form for one in own[unit[0] : unit[1]])
    line = next(line for line in _contrary() if forms in line)
    return any(tuple(one.form for one in theirs[:length]) in line for length in (len(theirs), 1))


def _contrary_length(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from here are a word that excludes others, 0 for none."""
    pair = (tokens[at].form, tokens[at + 1].form) if at + 1 < len(tokens) else ()
    return 2 if any(pair in line for line in _contrary()) else int(any((tokens[at].form,) in line for line in _contrary()))


@cache
def _contrary() -> tuple[frozenset[tuple[str, ...]], ...]:
    return tuple(frozenset(tuple(one_spelling(word).split()) for word in line) for line in language().contrary)


def reworded(own: Sequence[Token], sites: Sites, allowed: str, lexicon: Lexicon) -> list[str]:
    """Telling words between two stretches of a quote in place of others, that are no other words for the same."""
    problems = []
    for (start, end), (first, last), is_edge in _gaps(own, sites):
        mine = [one.form for one in own[start:end] if one.kind not in FIGURES]
        theirs = [one.form for one in sites.tokens[first:last]]
        if len(mine) < end - start or set(mine) <= set(theirs) or _said_so(own, (start, end), sites):
            continue
        light = all(rarity(word) < _LIGHT or f" {word} " in about_text() for word in words_of(theirs, lexicon))
        telling = [word for word in words_of(mine, lexicon) if _tells(word, theirs, allowed)]
        if is_edge:
            telling = [word for word in telling if f" {word} " not in f"{sites.said}{about_text()}"]
        if telling and not light:
            problems.append(f"nguồn nói “{' '.join(theirs)}” chứ không phải “{' '.join(mine)}”")
    return problems


def _gaps(own: Sequence[Token], sites: Sites) -> Iterator[tuple[Span, Span, bool]]:
    """Stretches of a sentence and of the quotes that differ between the same tokens, or, True, before or behind many."""
    yield from _beginnings(own, sites)
    yield from _endings(own, sites)
    for at in range(_FLANK - 1, len(own) - _FLANK):
        for place in sites.pairs.get((own[at - 1].form, own[at].form), ()):
            if own[at + 1].form != sites.tokens[place + 2].form:
                gap = _gap_after(own, at + 1, sites, place + 2)
                if gap and gap[0] and gap[1]:
                    yield (at + 1, at + 1 + gap[0]), (place + 2, place + 2 + gap[1]), False


def _beginnings(own: Sequence[Token], sites: Sites) -> Iterator[tuple[Span, Span, bool]]:
    for start in [0, *(at + 1 for at, token in enumerate(own[:-1]) if token.stop)]:
        for end in range(start + 1, min(start + _BEGINS, len(own) - _RUN) + 1):
            if own[end - 1].stop and end - 1 > start and own[end - 2].stop:
                break
            for last in sites.pairs.get((own[end].form, own[end + 1].form), ()):
                if sites.right(own, end - 1, last - 1) < _RUN or own[end - 1].form == sites.tokens[last - 1].form:
                    continue
                first = next((at for at in range(last - 1, last - _BEGINS - 1, -1) if sites.tokens[at - 1].stop), None)
                if first and not any(one.stop for one in sites.tokens[first:last]):
                    yield (start, end), (first, last), True


def _endings(own: Sequence[Token], sites: Sites) -> Iterator[tuple[Span, Span, bool]]:
    for end in [at + 1 for at, token in enumerate(own) if token.stop or at == len(own) - 1]:
        for start in range(end - 1, max(end - _BEGINS, _RUN) - 1, -1):
            if own[start - 1].stop:
                break
            for place in sites.pairs.get((own[start - 2].form, own[start - 1].form), ()):
                first = place + 2
                if sites.left(own, start, first) < _RUN or own[start].form == sites.tokens[first].form:
                    continue
                last = next((at for at in range(first + 1, first + _BEGINS + 1) if at in sites.closings), None)
                if last and sites.tokens[place + 1].stop == 0:
                    yield (start, end), (first, last), True


def _gap_after(own: Sequence[Token], at: int, sites: Sites, place: int) -> Span | None:
    """The lengths of the shortest stretches from here on behind which both go on alike; None for none."""
    for mine in range(min(_STRETCH, len(own) - at - _FLANK) + 1):
        key = own[at + mine].form, own[at + mine + 1].form
        for after in sites.pairs.get(key, ()):
            between = sites.tokens[place:after]
            if 0 <= after - place <= _SPAN and all(one.kind != "end" for one in between):
                if _stops(between) == _stops(own[at : at + mine]):
                    return mine, after - place
    return None


def _stops(tokens: Sequence[Token]) -> int:
    return sum(one.stop > 0 for one in tokens)


def _said_so(own: Sequence[Token], unit: Span, sites: Sites) -> bool:
    """Whether the quotes say these words elsewhere: with a neighbour of theirs, or three and more of them."""
    start, end = unit
    forms = [one.form for one in own]
    if end - start >= _SAID and sites.standing(forms[start:end]):
        return True
    before = start > 0 and sites.standing(forms[start - 1 : end])
    return bool(before or (end < len(forms) and sites.standing(forms[start : end + 1])))


def _tells(word: str, theirs: Sequence[str], allowed: str) -> bool:
    if rarity(word) < (_COMPOUND if " " in word else _TELLING) or f" {word} " in allowed:
        return False
    their = f" {' '.join(theirs)} "
    return not any(f" {one} " in their for one in (word, *same_as(word)))
