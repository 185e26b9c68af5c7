"""Understanding a question: what it asks for, of which documents and sections, for when, and about what."""

import re
from dataclasses import dataclass, field, replace
from functools import cache

from assistant.asked import asked_kind, asked_unit, asks_person
from assistant.blanking import blank, without_cue
from assistant.data_files import cue_in, cues
from assistant.focusing import TELLING, asking_part, focus, part_asked, without_light
from assistant.lexicon import Lexicon
from assistant.naming import Named, find_named, unique_of_kind
from assistant.own_places import with_places, without_own_places
from assistant.terms import Term, find_helpful, find_terms
from corpus.bodies import names_body
from corpus.store import Corpus
from corpus.text import search_form

_CASE = re.compile(r"\d+(?:[.,]\d+)?\s*(?:%|tuổi(?!\w))")  # a case put: "12% hồ sơ", "78 tuổi"


@dataclass(frozen=True)
class Understood:
    """A question made whole and read.

    kind is one of the kinds of cues.yaml, or "meta" with `meta` naming the field asked for (signer, date, ...). text is
    the whole question, in search form; soft terms come from an earlier turn and need not be met. unit is the kind of
    quantity asked for, "" for any. cases are the percentages of a case put: "nếu có 5% hồ sơ trễ hạn".
    guessed is whether the words were typed without their marks, which were put back by guess.
    """

    text: str
    kind: str
    terms: tuple[Term, ...]
    named: Named
    meta: str = ""
    unit: str = ""
    soft: tuple[Term, ...] = ()
    cases: tuple[str, ...] = ()
    now: str = ""
    request: str = ""
    person: bool = False
    wanting: bool = False
    guessed: bool = False
    notes: tuple[str, ...] = field(default=())

    @property
    def names(self) -> tuple[Term, ...]:
        """The terms that are names of the corpus: places, bodies, projects."""
        return tuple(term for term in self.terms if term.is_name)

    @property
    def times(self) -> tuple[tuple[str, ...], ...]:
        """Years as ("2030",) and periods as ("2021", "2025"), in that order."""
        return (*((year,) for year in self.named.years), *self.named.periods)

    def with_documents(self, documents: tuple[str, ...]) -> "Understood":
        return replace(self, named=replace(self.named, documents=documents))


def understand(question: str, corpus: Corpus, lexicon: Lexicon) -> Understood:
    """Read a question that stands on its own."""
    cased = _without_orders(question.strip())
    text = search_form(cased)
    named = find_named(text, corpus)
    if re.search(r"(?<!\w)(?:cả )?hai (?:văn bản|tài liệu)(?!\w)", text):
        named = replace(named, documents=tuple(corpus.by_number))
    bare = blank(text, named.spans)
    kind, meta, cue = asked_kind(bare, named)
    if meta and not named.documents and not named.unknown and (only := unique_of_kind(named.kind_only, corpus)):
        named = replace(named, documents=(only,))
    table = cues()
    asking = asking_part(text)
    cases = tuple(one.rstrip("% ") for one in _CASE.findall(cased) if one.endswith("%"))
    cased = _CASE.sub(lambda match: " " * len(match.group()), cased)
    left = _without_relative_time(_without_head(without_cue(blank(cased, named.spans), cue)))
    terms = find_terms(left, lexicon, cased)
    terms, story = focus(terms or _money_terms(text, lexicon), text)
    terms, asked = part_asked(terms, text)
    named = with_places(named, terms, corpus)
    person = asks_person(text)
    confirms = kind == "yesno" and bool(cases) and bool(cue_in(text, table.confirming))
    kind = "number" if confirms else kind  # "có phải 99% không" asks how many
    if kind not in ("who", "duties"):
        terms, light = without_light(terms)
        asked = (*asked, *light)
    counts = kind in ("number", "date", "compare", "list", "why") and not person
    terms, own = without_own_places(terms, named, corpus) if counts else (terms, ())
    return Understood(
        text=text,
        kind=kind,
        terms=terms,
        named=named,
        meta=meta,
        unit="percent" if confirms else asked_unit(text),
        soft=(*asked, *own, *(term for term in story if term.known), *find_helpful(text, terms, lexicon)),
        cases=cases,
        now=cue_in(text, table.now),
        request=cue_in(asking, table.requests),
        person=person,
        wanting=bool(cue_in(text, [word for word in table.wanting if word != "không"])),
    )


def _money_terms(text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """What "cần bao nhiêu tiền" is about, where a question says no more."""
    return find_terms("kinh phí", lexicon) if asked_unit(text) == "money" else ()


def _without_orders(text: str) -> str:
    """A question without the order to say something: what the order wants said is no question."""
    orders = cues().orders
    parts = [part for part in re.split(r"(?<=[.!?;])\s+", text) if part]
    asking = [part for part in parts if not cue_in(search_form(part), orders)]
    if asking and len(asking) < len(parts):
        return " ".join(asking).strip(" ,.;:")
    text = _orders().sub(" ", text)
    return re.sub(r"\s+", " ", text).strip(" ,.;:")


@cache
def _orders() -> re.Pattern[str]:
    """An order, and what it wants said up to "và", "rằng" or a mark."""
    words = "|".join(map(re.escape, sorted(cues().orders, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)[^,.;:?]*?(?=(?:\bvà\b|\brằng\b|[,.;:?]|$))", re.IGNORECASE)


def _without_head(text: str) -> str:
    """A question without the "còn" or "thế" that ties it to the one before."""
    heads = "|".join(map(re.escape, sorted(cues().followup.heads, key=len, reverse=True)))
    return re.sub(rf"^(?:{heads})(?!\w)", lambda match: " " * len(match.group()), text, flags=re.IGNORECASE)


def _without_relative_time(text: str) -> str:
    table = cues()
    for phrases in (table.relative_years, *table.relative_periods.values()):
        text = without_cue(text, cue_in(text, phrases))
    return text


def without_premise(understood: Understood) -> Understood | None:
    """A question without the figures and the bodies that no text names, asking for the true ones; None for none.

    "Vì sao đặt mục tiêu 250 triệu" asks for the figure, "Bộ Tài chính chủ trì, phải không" for the body. Enough must be
    left to tell what is asked about, and a place that no text names is never left out.
    """
    unknown = [term for term in understood.terms if term.is_name and not term.known]
    rest = tuple(term for term in understood.terms if term not in unknown)
    if not unknown or sum(term.weight for term in rest if term.known) < TELLING:
        return None
    if all(term.is_count for term in unknown):
        return replace(understood, kind="number", terms=rest)
    confirming = bool(cue_in(understood.text, cues().confirming))
    if confirming and all(names_body(term.phrase) for term in unknown):
        return replace(understood, kind="who", terms=rest)
    return None
