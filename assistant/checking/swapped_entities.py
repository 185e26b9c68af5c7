"""One thing in another's place: a figure, a name or a word where the quotes have another among the same words."""

from collections.abc import Iterator, Sequence
from functools import cache

from assistant.checking.alignment import Fit, Sites, Stretch
from assistant.checking.tokens import FIGURES, JOINED, Token
from assistant.checking.words import language
from assistant.language.lexicon import Lexicon
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.spelling import one_spelling

_LEAST = 2.5  # tokens that must agree around another's place
_LEAD = 6  # tokens among which a year may open a sentence
_SPAN = 6  # the longest stretch between what stands before and behind
_MORE = 2  # tokens by which another name may be longer
_FEW, _MANY = 2, 4  # tokens on one side of a figure, and of anything else, that make up for an edge on the other
_NAMING = 0.3  # the rarity of a small syllable that can be part of a name
_ALONE = 4  # tokens before a place that tell it where the sentence goes on differently


def out_of_place(text: str, own: Sequence[Token], sites: Sites, lexicon: Lexicon) -> list[str]:
    """Figures, names and words that exclude others which stand where the quotes have another, in Vietnamese."""
    problems = []
    lead = _time_lead(own)
    for part in (own[:lead], own[lead:]):
        for unit in _units(part, lexicon):
            other = _in_its_place(part, unit, sites, lexicon)
            if other:
                mine = text[part[unit[0]].start : part[unit[1] - 1].end]
                problems.append(f"nguồn nói “{' '.join(sites.forms(other))}” chứ không phải “{mine}”")
    return problems


def _time_lead(own: Sequence[Token]) -> int:
    """How many tokens open a sentence with a time of their own ("Năm 2019, …"): what they are followed by is free."""
    years = [at for at, token in enumerate(own[:_LEAD]) if token.kind == "year" and token.stop]
    return years[-1] + 1 if years else 0


def _units(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Stretch]:
    """Each figure, each name whole, and each word that excludes others."""
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
    pair = (tokens[at - 1].form, tokens[at].form)
    return tokens[at - 1].kind == "name" and rarity(pair[1]) >= _NAMING and pair in lexicon.dictionary_words


def _in_its_place(own: Sequence[Token], unit: Stretch, sites: Sites, lexicon: Lexicon) -> Stretch | None:
    """Where the quotes have another thing of the kind that fits better than every place of the unit itself."""
    forms = [one.form for one in own[unit[0] : unit[1]]]
    places = [(place, place + len(forms)) for place in sites.standing(forms)]
    known = [(sites.fit(own, unit, place), sites.is_quoted(place[0])) for place in places]
    others: list[tuple[Fit, Stretch]] = []
    for stretch, fit in [*_flanked(own, unit, sites), *_behind_many(own, unit, sites, lexicon)]:
        theirs = sites.forms(stretch)
        if len(theirs) <= len(forms) + _MORE and (_holds(theirs, forms) or _holds(forms, theirs)):
            known.append((fit, sites.is_quoted(stretch[0])))
        elif _is_of_a_kind(own, unit, sites, stretch):
            others.append((fit, stretch))
    is_quoted = any(quoted for _, quoted in known)
    for fit, stretch in others:
        # Where the quotes say the thing, only they can say that it stands in another's place.
        is_rival = fit.total >= _LEAST and (not is_quoted or sites.is_quoted(stretch[0]))
        if is_rival and all(fit.beats(*other) for other in known):
            return stretch
    return None


def _flanked(own: Sequence[Token], unit: Stretch, sites: Sites) -> Iterator[tuple[Stretch, Fit]]:
    """The stretches of the quotes between what stands before a unit and what stands behind it."""
    start, end = unit
    many = _FEW if own[start].kind in FIGURES else _MANY
    before = {place + 1 for place in sites.at(own[start - 1].form)} if start else sites.openings
    behind = set(sites.at(own[end].form)) if end < len(own) else sites.closings
    for first in before:
        for last in range(first + 1, first + max(_SPAN, end - start + _MORE) + 1):
            if last >= len(sites.tokens) or sites.tokens[last - 1].kind == "end":
                break
            if last in behind:
                fit = sites.fit(own, unit, (first, last))
                if fit.is_sure(many) and _is_prose(sites, (first, last), fit):
                    yield (first, last), fit


def _is_prose(sites: Sites, stretch: Stretch, fit: Fit) -> bool:
    """Whether what agrees is not all in capitals: the lines of a signature are no sentence."""
    before = sites.tokens[stretch[0] - int(fit.left) : stretch[0]]
    behind = sites.tokens[stretch[1] : stretch[1] + int(fit.right)]
    return any(one.kind == "word" for one in (*before, *behind))


def _behind_many(own: Sequence[Token], unit: Stretch, sites: Sites, lexicon: Lexicon) -> Iterator[tuple[Stretch, Fit]]:
    """The figures and names of the quotes behind a long run of words that stands before the unit too."""
    if unit[0] < _ALONE:
        return
    for place in sites.at(own[unit[0] - 1].form):
        left = sites.left(own, unit[0], place + 1)
        if left < _ALONE or sites.tokens[place].stop:
            continue
        other = next(_units(sites.tokens[place + 1 : place + 1 + _SPAN], lexicon), None)
        if other and other[0] == 0:
            yield (place + 1, place + 1 + other[1]), Fit(left, 0.0)


def _holds(theirs: Sequence[str], forms: Sequence[str]) -> bool:
    return any(list(theirs[at : at + len(forms)]) == list(forms) for at in range(len(theirs) - len(forms) + 1))


def _is_of_a_kind(own: Sequence[Token], unit: Stretch, sites: Sites, stretch: Stretch) -> bool:
    """Whether a stretch is a figure for a figure, a name for a name, or a word that excludes the unit's word."""
    theirs = sites.tokens[stretch[0] : stretch[1]]
    first, length = own[unit[0]], unit[1] - unit[0]
    if first.kind in FIGURES:
        return len(theirs) == 1 and theirs[0].kind in FIGURES
    if first.kind == "name":
        return len(theirs) <= length + _MORE and any(one.kind == "name" for one in theirs)
    mine = tuple(one.form for one in own[unit[0] : unit[1]])
    others = {tuple(sites.forms(stretch)), (theirs[0].form,)}
    return len(theirs) <= length + _MORE and any(
        mine in words and any(others & line[at] for at in range(len(line)) if line[at] is not words)
        for line in _contrary()
        for words in line
    )


def _contrary_length(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from here are a word that excludes others, 0 for none."""
    if tokens[at].form not in _contrary_firsts():
        return 0
    for length in (2, 1):
        forms = tuple(one.form for one in tokens[at : at + length])
        if len(forms) == length and any(forms in words for line in _contrary() for words in line):
            return length
    return 0


@cache
def _contrary() -> tuple[tuple[frozenset[tuple[str, ...]], ...], ...]:
    return tuple(
        tuple(frozenset(tuple(one_spelling(word).split()) for word in words) for words in line)
        for line in language().contrary
    )


@cache
def _contrary_firsts() -> frozenset[str]:
    return frozenset(forms[0] for line in _contrary() for words in line for forms in words)
