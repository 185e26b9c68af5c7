"""Understanding a question: what it asks for, of which documents and sections, for when, and about what."""

import re
from dataclasses import dataclass, field, replace
from functools import cache

from assistant.data_files import cue_in, cues
from assistant.focusing import focus
from assistant.lexicon import Lexicon
from assistant.naming import Named, find_named, unique_of_kind
from assistant.spelling import spaced
from assistant.terms import Term, find_helpful, find_terms
from corpus.bodies import names_body
from corpus.model import Document
from corpus.once import once
from corpus.store import Corpus
from corpus.text import search_form

_UNIT_ASKED = re.compile(
    r"(?:bao nhiêu|mấy)\s+(phần trăm|%|tỉ|tỷ|nghìn tỉ|triệu|đồng|tiền|người|lần|năm|tháng|tuần|ngày|giờ|phút|km|cây số|ha|usd)(?!\w)"
)
_PERCENT = re.compile(r"\d+(?:[.,]\d+)?\s*%")
_TELLING = 2.0  # weight of the telling words that a question needs without its false premise
_UNITS = {"phần trăm": "percent", "%": "percent", "tỉ": "money", "tỷ": "money", "nghìn tỉ": "money", "triệu": "money",
          "đồng": "money", "tiền": "money", "usd": "money", "người": "people", "lần": "times", "năm": "span",
          "tháng": "span", "tuần": "span", "ngày": "span", "giờ": "span", "phút": "span", "km": "length", "cây số": "length",
          "ha": "area"}  # fmt: skip


@dataclass(frozen=True)
class Understood:
    """A question made whole and read.

    kind is one of the kinds of cues.yaml, or "meta" with `meta` naming the field asked for (signer, date, ...). text is
    the whole question, in search form; soft terms come from an earlier turn and need not be met. unit is the kind of
    quantity asked for, "" for any. cases are the percentages of a case put: "nếu có 5% hồ sơ trễ hạn".
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
    bare = _blank(text, named)
    kind, meta, cue = _kind(bare, named)
    if meta and not named.documents and not named.unknown and (only := unique_of_kind(named.kind_only, corpus)):
        named = replace(named, documents=(only,))
    table = cues()
    cases = tuple(re.sub(r"\s*%$", "", one) for one in _PERCENT.findall(cased))
    cased = _PERCENT.sub(lambda match: " " * len(match.group()), cased)  # "12% hồ sơ": a case put, not a name
    left = _without_relative_time(_without_head(_without_cue(_blank(cased, named), cue)))
    terms = find_terms(left, lexicon, cased)
    terms, story = focus(terms or _money_terms(text, lexicon), text)
    terms, asked = _part_asked(terms, text)
    named = _with_places(named, terms, corpus)
    person = _asks_person(text)
    if kind not in ("who", "duties"):
        terms, light = _without_light(terms)
        asked = (*asked, *light)
    counts = kind in ("number", "date", "compare", "list", "why") and not person
    terms, own = _without_own_places(terms, named, corpus) if counts else (terms, ())
    return Understood(
        text=text,
        kind=kind,
        terms=terms,
        named=named,
        meta=meta,
        unit=_unit(text),
        soft=(*asked, *own, *(term for term in story if term.known), *find_helpful(text, terms, lexicon)),
        cases=cases,
        now=cue_in(text, table.now),
        request=cue_in(text, table.requests),
        person=person,
        wanting=bool(cue_in(text, [word for word in table.wanting if word != "không"])),
    )


def _with_places(named: Named, terms: tuple[Term, ...], corpus: Corpus) -> Named:
    """A place that stands in the titles of some documents only names these documents: "… của tỉnh Lam Giang"."""
    if named.documents or named.unknown:
        return named
    found: dict[str, None] = {}
    for term in terms:
        if term.is_name:
            holders = [one.number for one in corpus.documents if term.match(self_description(one))]
            found.update(dict.fromkeys(holders if len(holders) < len(corpus.documents) else ()))
    return replace(named, documents=tuple(found))


def _without_light(terms: tuple[Term, ...]) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms to be met, and those that only say that the authorities act, or that something is wanting."""
    words = {*cues().generic_actors, *cues().wanting}
    light = tuple(term for term in terms if term.phrase in words)
    rest = tuple(term for term in terms if term not in light)
    return (rest, light) if sum(term.weight for term in rest if term.known) >= _TELLING else (terms, ())


def _money_terms(text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """What "cần bao nhiêu tiền" is about, where a question says no more."""
    return find_terms("kinh phí", lexicon) if _unit(text) == "money" else ()


def _without_own_places(
    terms: tuple[Term, ...], named: Named, corpus: Corpus
) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms to be met, and the places that all the documents asked about are of: each clause of theirs is of it."""
    documents = [corpus.by_number[number] for number in named.documents] or corpus.documents
    own = tuple(
        term
        for term in terms
        if term.is_name and not names_body(term.phrase) and all(term.match(self_description(one)) for one in documents)
    )
    rest = tuple(term for term in terms if term not in own)
    return (rest, own) if rest else (terms, ())


@once
def self_description(document: Document) -> str:
    """What a document says of itself, spaced: its kind, title, issuer and place."""
    one = document.metadata
    return spaced(" ; ".join([one.kind, one.title, one.issuer or "", one.place or ""]))


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


def _blank(text: str, named: Named) -> str:
    for start, end in named.spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _without_cue(text: str, cue: str) -> str:
    """A text in any case with a cue, which is in search form, blanked out."""
    if not cue:
        return text
    form = search_form(text)
    for match in re.finditer(rf"(?<!\w){re.escape(cue)}(?!\w)", form):
        text = text[: match.start()] + ",".center(len(match.group())) + text[match.end() :]
    return text


def _without_head(text: str) -> str:
    """A question without the "còn" or "thế" that ties it to the one before."""
    heads = "|".join(map(re.escape, sorted(cues().followup.heads, key=len, reverse=True)))
    return re.sub(rf"^(?:{heads})(?!\w)", lambda match: " " * len(match.group()), text, flags=re.IGNORECASE)


def _part_asked(terms: tuple[Term, ...], text: str) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms to be met, and the noun before "gì" or "nào", which helps to choose but may be said otherwise."""
    asked = {match.group(1) for match in re.finditer(r"(\w+ \w+|\w+) (?:gì|nào)(?!\w)", text)}
    asked |= {phrase.split()[-1] for phrase in asked}
    nouns = tuple(
        term for term in terms if term.phrase in asked and term.known and not term.is_name and not _is_actor(term)
    )
    rest = tuple(term for term in terms if term not in nouns)
    return (rest, nouns) if rest else (terms, ())


def _without_relative_time(text: str) -> str:
    table = cues()
    for phrases in (table.relative_years, *table.relative_periods.values()):
        text = _without_cue(text, cue_in(text, phrases))
    return text


def _is_actor(term: Term) -> bool:
    """ "Doanh nghiệp nào đầu tư": who acts must be of the kind asked for."""
    return term.phrase in cues().actors


def _kind(bare: str, named: Named) -> tuple[str, str, str]:
    """The kind of the question, the metadata field it asks for, and the cue that told."""
    table = cues()
    found = [(cue, meta) for meta, phrases in table.metadata.items() if (cue := cue_in(bare, phrases))]
    found += [(said.group(), meta) for meta, one in _metadata_patterns() if (said := one.search(bare))]
    cue, meta = max(found, key=lambda pair: len(pair[0]), default=("", ""))
    if cue and not named.sections and _is_about_document(bare, cue, named):
        return "meta", meta, cue
    outline = cue_in(bare, table.outline)
    if outline and named.documents and not named.sections and not _left_over(bare, outline):
        return "outline", "", outline
    if named.sections and (cue := cue_in(bare, table.kinds["section"])) and not _left_over(bare, cue):
        return "section", "", cue
    if (named.sections or named.unknown_section) and not _left_over(bare, ""):
        return "section", "", ""
    if re.search(
        r"(?<!\w)(?:trong|ở|tại|thuộc|bởi)\s+(?:những\s+|các\s+)?(?:văn bản|nghị quyết|kết luận|mục|phần|khoản) nào",
        bare,
    ):
        return "where_stated", "", "trong văn bản nào"
    if more := _asks_which_is_more(bare):
        return "compare", "", more
    if cue_in(bare, table.duties) and names_body(bare):
        return "duties", "", cue_in(bare, table.duties)
    if re.search(r"(?<!\w)(?:những|các)\s[^,.;?]{2,60}?\s(?:nào|gì)(?!\w)", bare) and not cue_in(
        bare, ("năm nào", "khi nào", "văn bản nào", "mốc nào", "thời điểm nào", "ngày nào", "tháng nào", "thời gian nào")
    ):
        return "list", "", ""
    times = len(named.years) + len(named.periods)
    if times > 1 and cue_in(
        bare, ("bao nhiêu", "thế nào", "ra sao", "chênh", "so với", "hơn", "khác", "cao hơn", "thấp hơn", "và")
    ):
        return "compare", "", cue_in(bare, table.kinds["compare"])
    if cue_in(bare, table.duties) and names_body(bare):
        return "duties", "", cue_in(bare, table.duties)
    strong_list = cue_in(bare, table.listing)
    if strong_list or re.search(r"(?<!\w)mấy (\w+).*(?<!\w)\1 nào", bare):
        return "list", "", strong_list
    for kind in ("compare", "why", "which_document", "list", "number", "date", "who", "place"):
        cue = cue_in(bare, table.kinds[kind])
        if kind == "number" and cue and (later := _later_date(bare, cue)):
            return "date", "", later
        if kind == "place" and cue in table.weak_places and cue_in(bare, table.wanting):
            return "what", "", cue
        if cue:
            return kind, "", cue if " " in cue else ""
    for kind in ("section", "yesno", "what"):
        cue = cue_in(bare, table.kinds[kind])
        if cue:
            return ("what" if kind == "section" else kind), "", cue
    return ("number" if times and cue_in(bare, table.indicators) else "what"), "", ""


def _later_date(bare: str, number: str) -> str:
    """The cue of a date that holds a number's cue ("ngày bao nhiêu") or stands after it ("mấy chục trạm … ngày nào")."""
    date = cue_in(bare, cues().kinds["date"])
    return date if date and bare.rfind(date) + len(date) >= bare.rfind(number) + len(number) else ""


def _asks_which_is_more(bare: str) -> str:
    """The degree of "A và B, nơi nào cao hơn", "A hay B cao hơn": "cao hơn"; "" for none."""
    degree = re.search(rf"(?<!\w)(?:{'|'.join(cues().degrees)}) hơn(?!\w)", bare)
    joined = re.search(r"(?<!\w)(?:và|với|hay|hoặc)(?!\w).*(?<!\w)nào(?!\w)|(?<!\w)(?:hay|hoặc)(?!\w)", bare)
    return degree.group() if degree and joined else ""


@cache
def _metadata_patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(meta, re.compile(rf"(?<!\w)(?:{one})(?!\w)")) for meta, one in cues().metadata_patterns.items()]


def without_premise(understood: Understood) -> Understood | None:
    """A question without the figures and the bodies that no text names, asking for the true ones; None for none.

    "Vì sao đặt mục tiêu 250 triệu" asks for the figure, "Bộ Tài chính chủ trì, phải không" for the body. Enough must be
    left to tell what is asked about, and a place that no text names is never left out.
    """
    unknown = [term for term in understood.terms if term.is_name and not term.known]
    rest = tuple(term for term in understood.terms if term not in unknown)
    if not unknown or sum(term.weight for term in rest if term.known) < _TELLING:
        return None
    if all(term.is_count for term in unknown):
        return replace(understood, kind="number", terms=rest)
    confirming = bool(cue_in(understood.text, cues().confirming))
    if confirming and all(names_body(term.phrase) for term in unknown):
        return replace(understood, kind="who", terms=rest)
    return None


def _left_over(bare: str, cue: str) -> bool:
    """Whether a question says more than which section it wants."""
    return bool(re.search(r"\w", _frame_words().sub(" ", _without_cue(bare, cue))))


@cache
def _frame_words() -> re.Pattern[str]:
    words = {*cues().frame, "nào", "gì", "ra sao", "thế nào", "như thế nào", "và", "là"}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)")


def _is_about_document(bare: str, cue: str, named: Named) -> bool:
    """Whether "ai ký" asks of a document: one is named or pointed at, or nothing else is said."""
    words = cues().document_words
    return bool(named.documents or named.unknown or named.kind_only or cue_in(bare, [*words, "nó"])) or not _left_over(
        bare, cue
    )


def _unit(text: str) -> str:
    units = _UNIT_ASKED.findall(text)
    if units:
        return _UNITS[units[-1]]
    if re.search(r"(?<!\w)bao lâu(?!\w)", text):
        return "span"
    if re.search(r"(?<!\w)(?:và|với)(?!\w)|,", text):
        return ""  # of several indicators each has its own unit
    return next((unit for unit, words in cues().unit_words.items() if cue_in(text, words)), "")


def _asks_person(text: str) -> bool:
    """ "Chủ tịch … là ai": a role and a question for its name."""
    asks = re.search(
        r"(?<!\w)(?:là ai|ai (?:\w+ )?là|tên gì|tên .*là gì|họ tên|ai (?:\w+ )?giữ chức|ai (?:\w+ )?làm|người nào là"
        r"|là đồng chí nào|là người nào)(?!\w)",
        text,
    )
    return bool(asks and cue_in(text, cues().roles))
