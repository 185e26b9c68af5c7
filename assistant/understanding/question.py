"""Understanding a question: what it asks for, of which documents and sections, for when, and about what."""

import re
from dataclasses import dataclass, field, replace

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.language.lexicon import Lexicon
from assistant.understanding.about import CASE, find_about, lightened, of_subjects
from assistant.understanding.asked_parts import is_bare_part
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.document_places import self_description, with_places, without_own_places
from assistant.understanding.focus import TELLING, asking_part, moment_asked
from assistant.understanding.kind_rules import asked_kind
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.measures import Measure, read_measures
from assistant.understanding.named import Named, find_named
from assistant.understanding.retelling import points_at_answer
from assistant.understanding.sides import Sides, named_sides, sides_of, words_apart
from assistant.understanding.stripping import wants_table, without_asker, without_names, without_orders
from assistant.understanding.subject_kinds import PART_WORDS
from assistant.understanding.subjects import Subject, compared_subjects, find_subjects
from assistant.understanding.terms import Term, find_helpful, find_words
from assistant.understanding.units import asked_unit
from assistant.understanding.wants import SIDES_SAID, Wants, asks_person, read_wants
from corpus.reading.store import Corpus
from corpus.text import blank, search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import spaced

_BOTH = re.compile(
    r"(?<!\w)(?:(?:cả )?(?:hai|2|ba|3|bốn|4) (?:văn bản|tài liệu)|cả (?:hai|2) (?:nghị quyết|kết luận|bản|bên)"
    r"|cả trung ương (?:lẫn|và) (?:tỉnh|địa phương)"
    r"|cả (?:nghị quyết|bộ chính trị) (?:lẫn|và) (?:kết luận|tỉnh ủy))(?!\w)"
)
_OWNER = re.compile(r" (?:trách nhiệm|nhiệm vụ|công việc|nghĩa vụ|quyền hạn)(?: cụ thể| chính)? của ")
_OWNER_WORDS = 6
_TARGET = "chỉ tiêu"
_SEVERAL_TARGETS = re.compile(r"(?<!\w)(?:các|những|kể|nêu|trích|nguyên văn) chỉ tiêu(?!\w)")
_HEAD = 2  # words before the name of the document that a question is of: "tóm tắt …", "theo …"
_WHOLE = 4  # syllables of a question that is no accident where it stands in a text
_TELLS = 1.2  # weight of a word that says of what a part is asked
_OF_ANY_PART = ("chung", "chỉ đạo", "tổng quát", "cụ thể", "chính", "chủ yếu", "ra đời", "ban hành")  # "mục tiêu chung"
_OF_TARGETS = (Kind.LIST, Kind.WHAT, Kind.NUMBER, Kind.SECTION)


@dataclass(frozen=True)
class Understood:
    """A question made whole and read: all that later stages know of its words.

    text is the whole question in search form, for the modules of this package alone; rule is the name of the rule
    that told its kind. meta is the field asked for of a document (signer, date, ...), unit the kind of quantity, ""
    for any. The soft terms help to choose and need not be met. cases are the percentages of a case put: "nếu có 5%
    hồ sơ trễ hạn"; measures are what it gives of its case: "nhà 12 tầng". read_as is what a clause is read beside:
    the question as it was given, without the names of texts and sections; words are all its words but these and
    times, as they stand, each weighing its rarity. guessed is whether the words were typed without their marks,
    which were put back by guess. subjects are what a question of a subject kind is about, each by itself; its terms
    are theirs; compared are the things that it lists to set them beside one another. as_table is whether the answer
    is wanted as a table.
    """

    text: str
    kind: Kind
    terms: tuple[Term, ...]
    named: Named
    wants: Wants = field(default_factory=Wants)
    rule: str = ""
    meta: str = ""
    unit: str = ""
    soft: tuple[Term, ...] = ()
    cases: tuple[str, ...] = ()
    now: str = ""
    request: str = ""
    person: bool = False
    wanting: bool = False
    guessed: bool = False
    read_as: str = ""
    words: tuple[Term, ...] = ()
    notes: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    measures: tuple[Measure, ...] = ()
    compared: tuple[Subject, ...] = ()
    as_table: bool = False

    @property
    def query(self) -> str:
        """What is searched for: the question's words, then those that an earlier turn or an official synonym adds."""
        extra = [form for term in (*self.terms, *self.soft) for form in term.forms[:3]]
        return " ".join([self.text, *(form for form in extra if form not in self.text)])

    @property
    def wording(self) -> str:
        """What a chat model is asked: the whole question as it was read."""
        return self.text

    @property
    def spaced(self) -> str:
        """Its syllables as those of a text are compared: in one spelling, a blank on both sides of each."""
        return spaced(self.text)

    @property
    def names(self) -> tuple[Term, ...]:
        """The terms that are names of the corpus: places, bodies, projects."""
        return tuple(term for term in self.terms if term.is_name)

    @property
    def actor(self) -> Term | None:
        """The term that it opens with, which may be the body that acts: "Xã phường báo cáo trước ngày nào"."""
        return next((term for term in self.terms if self.spaced.startswith(f" {term.phrase} ")), None)

    @property
    def owner(self) -> tuple[str, ...]:
        """What the words behind "trách nhiệm của" may name, in one spelling, the longest first; () for none."""
        said = _OWNER.search(self.spaced)
        words = self.spaced[said.end() :].split()[:_OWNER_WORDS] if said else []
        return tuple(" ".join(words[:length]) for length in range(len(words), 1, -1))

    @property
    def times(self) -> tuple[tuple[str, ...], ...]:
        """Years as ("2030",) and periods as ("2021", "2025"), in that order."""
        return (*((year,) for year in self.named.years), *self.named.periods)

    @property
    def sides(self) -> Sides | None:
        """The two sides of a comparison, None where the question names no two."""
        return sides_of(self.text, self.terms)

    def says(self, phrase: str) -> bool:
        """Whether its words say a phrase, in one spelling, as that stands."""
        return bool(phrase) and f" {phrase} " in self.spaced

    def stands_in(self, text: str) -> bool:
        """Whether a text (spaced) has the whole of it in a row, where that is no accident: "3 vùng trọng điểm"."""
        return len(self.spaced.split()) >= _WHOLE and self.spaced in text

    @property
    def named_sides(self) -> tuple[str, str] | None:
        """The two things that it compares as they are called, in one spelling: "phân biệt A với B"."""
        return named_sides(self.text)

    @property
    def words_apart(self) -> tuple[str, str] | None:
        """What tells the two things of one kind apart that it sets against each other, in one spelling."""
        return words_apart(self.text)

    @property
    def asks_meaning(self) -> bool:
        """ "GRDP là gì": one thing, and what it is."""
        return self.wants.meaning and len(self.terms) == 1

    @property
    def numbers(self) -> list[str]:
        """The numbers that it says, in one writing, but those of its documents, sections and times."""
        return numbers_in(blank(self.text, self.named.spans))

    @property
    def part_alone(self) -> bool:
        """Whether it asks for a part of a document by what that is for, and says nothing else: "mục tiêu chung"."""
        beside = (term for term in self.terms if term.weight > _TELLS and term.phrase not in _OF_ANY_PART)
        return bool(self.wants.parts) and all(read_wants(term.phrase).parts for term in beside)

    @property
    def of_answer(self) -> bool:
        """Whether it speaks of what was answered before: "điểm đó áp dụng cho ai"."""
        return points_at_answer(self.read_as)

    @property
    def is_bare_part(self) -> bool:
        """Whether it asks for a part and says of nothing: "mục tiêu là gì"."""
        return is_bare_part(self.text)

    @property
    def beside_parts(self) -> tuple[Term, ...]:
        """Its terms without the words for parts of a document: what those are to be of."""
        names = (PART_WORDS, SIDES_SAID)
        return tuple(term for term in self.terms if not any(one.fullmatch(term.phrase) for one in names))

    @property
    def part_of_unknown(self) -> bool:
        """Whether it asks for a part on a thing that no text has: "mục tiêu về nhà ở xã hội"."""
        unknown = "|".join(re.escape(term.phrase) for term in self.terms if not term.known)
        asked = rf"{PART_WORDS.pattern}(?: gì| nào)? (?:về|đối với|liên quan đến) (?:{unknown})(?!\w)"
        return bool(unknown and re.search(asked, self.text))

    @property
    def asks_of_foreign(self) -> bool:
        """Whether it asks for what a document itself says that no text is: "Nghị quyết 5 nói gì", "… của …"."""
        before = self.text[: min(self.named.foreign)[0]].split() if self.named.foreign else []
        return bool(self.named.foreign) and (len(before) <= _HEAD or before[-1] == "của")

    @property
    def looks_ahead(self) -> bool:
        """ "Vân Phong được định hướng ra sao": what is to be, and nothing of what was reached or is wanting."""
        return self.wants.ahead and not (self.wants.sides or self.wanting)

    @property
    def target_topic(self) -> tuple[Term, ...]:
        """What the targets that it asks for are about: its terms without the word for them, and what says little."""
        said = (term for term in self.terms if term.known or term.is_name or term.weight >= TELLING)
        return tuple(term for term in said if term.phrase != _TARGET)

    @property
    def asks_targets(self) -> bool:
        """Whether it wants several targets: "Kể các chỉ tiêu đến năm 2030", "các chỉ tiêu về y tế"."""
        asked = any(term.phrase == _TARGET for term in (*self.terms, *self.soft))
        several = self.kind in (Kind.LIST, Kind.SECTION) or not self.target_topic or self.wants.targets
        several = several or bool(_SEVERAL_TARGETS.search(self.text))
        if self.wants.numbers and self.named.documents and not self.target_topic:  # "các con số của Kết luận 91"
            return not self.named.sections
        return asked and several and self.kind in _OF_TARGETS and not self.named.sections

    def with_text(self, text: str, read_as: str) -> "Understood":
        """The same question in other words, in search form and as it is read: what they want is read of them."""
        return replace(self, text=text, read_as=read_as, wants=read_wants(text))


def understand(question: str, corpus: Corpus, lexicon: Lexicon) -> Understood:
    """Read a question that stands on its own."""
    cased = without_orders(without_asker(question.strip()))
    text = search_form(cased)
    wants, named, cases = read_wants(text), _find_named(text, corpus), _cases(cased)
    fired = asked_kind(Asking(blank(text, named.spans), named, wants.confirming and bool(cases), question.strip()))
    asked, person = fired.outcome, asks_person(text, lexicon.passages_with)
    named = _named_as_asked(named, asked, text, corpus)
    # "Ưu và nhược trong …": the sides asked for are no subject.
    bare, plain = _without_sides(cased, text) if asked.kind is Kind.RESULTS else (cased, text)
    subjects = _placed(_find_subjects(bare, plain, asked.kind, named, lexicon), named, corpus)
    about = of_subjects(subjects) if subjects else find_about(bare, plain, asked.cue, named, lexicon)
    named = with_places(named, about.terms, corpus)
    if asked.meta == "number" and _is_of_others(about.terms, named, corpus):
        asked, named = replace(asked, kind=Kind.WHICH_DOCUMENT, meta=""), replace(named, documents=(), kind_only="")
    about = lightened(about, asked.kind, person, named, corpus, lexicon)
    if sum(term.is_name for term in about.terms) > 1:  # "Nha Trang với Diên Khánh là đô thị gì"
        wants = replace(wants, several=True)
    return Understood(
        text=text,
        kind=asked.kind,
        terms=about.terms,
        named=named,
        wants=wants,
        rule=fired.rule,
        meta=asked.meta,
        unit=asked.unit or asked_unit(text),
        soft=(*about.aside, *about.story, *find_helpful(text, about.terms, lexicon)),
        cases=cases,
        now=moment_asked(text),
        request="" if asked.kind in (*SUBJECT_KINDS, Kind.SUMMARY) else cue_in(asking_part(text), cues().requests),
        person=person,
        wanting=bool(cue_in(text, cues().wanting)),
        read_as=without_names(cased, named.where),
        words=find_words(blank(cased, named.spans), lexicon),
        subjects=subjects,
        measures=read_measures(blank(text, named.spans)),
        compared=compared_subjects(cased, text, lexicon) if asked.kind is Kind.COMPARE else (),
        as_table=wants_table(search_form(question)),
    )


def _cases(cased: str) -> tuple[str, ...]:
    """The percentages of a case that a question puts."""
    return tuple(one.rstrip("% ") for one in CASE.findall(cased) if one.endswith("%"))


def _named_as_asked(named: Named, asked: Asked, text: str, corpus: Corpus) -> Named:
    """What a question names: of a field its kind's only document, of a summary no section of what it is wanted for."""
    if asked.meta and not named.documents and not named.unknown:
        named = _with_only_of_kind(named, corpus)
    if asked.kind is Kind.SUMMARY:
        named = replace(named, sections=_find_named(text.partition(" để ")[0], corpus).sections)
    return named


def _find_subjects(cased: str, text: str, kind: Kind, named: Named, lexicon: Lexicon) -> tuple[Subject, ...]:
    """The subjects of a question of a kind that has them: the sides of an assessment beside another are none."""
    if kind not in SUBJECT_KINDS:
        return ()
    bare = _BOTH.sub(_blanks, blank(text, named.spans))
    found = find_subjects(*_without_sides(cased, bare), ask_pattern(kind), lexicon) if kind is Kind.MATERIAL else ()
    return found or find_subjects(cased, bare, ask_pattern(kind), lexicon)


def _without_sides(cased: str, text: str) -> tuple[str, str]:
    spans = [match.span() for match in SIDES_SAID.finditer(text)]
    return blank(cased, spans), blank(text, spans)


def _placed(subjects: tuple[Subject, ...], named: Named, corpus: Corpus) -> tuple[Subject, ...]:
    """The subjects without the places that their documents are of."""
    return tuple(replace(one, terms=without_own_places(one.terms, named, corpus)[0]) for one in subjects)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _is_of_others(terms: tuple[Term, ...], named: Named, corpus: Corpus) -> bool:
    """Whether a body is named of which none of the documents asked about is: "nghị quyết của Quốc hội số mấy"."""
    documents = [corpus.by_number[one] for one in named.documents] or corpus.documents
    own = [self_description(one) for one in documents]
    return any(names_body(term.phrase) and not any(term.match(one) for one in own) for term in terms)


def _find_named(text: str, corpus: Corpus) -> Named:
    named = find_named(text, corpus)
    return replace(named, documents=tuple(corpus.by_number)) if _BOTH.search(text) else named


def _with_only_of_kind(named: Named, corpus: Corpus) -> Named:
    """A kind without a number is the corpus's one document of it: "ai ký nghị quyết"."""
    only = corpus.only_of_kind(named.kind_only)
    return replace(named, documents=(only,)) if only else named


def kept_to_kind(understood: Understood, corpus: Corpus) -> Understood | None:
    """A question kept to the one document of the kind that it names without a number: "kết luận giao ai theo dõi".

    None where it names its documents otherwise, asks which document it is, or names a body that another document may
    be of ("Quốc hội ra nghị quyết … hôm nào").
    """
    named = understood.named
    if not named.only_of_kind or named.documents or named.unknown or understood.kind in _OF_WHICH_DOCUMENT:
        return None
    sections = tuple(one for one in named.sections if one[0] == named.only_of_kind)
    kept = replace(named, documents=(named.only_of_kind,), sections=sections or named.sections)
    foreign = understood.kind is not Kind.DUTIES and _is_of_others(understood.terms, kept, corpus)
    return None if foreign else replace(understood, named=kept)


_OF_WHICH_DOCUMENT = (Kind.WHICH_DOCUMENT, Kind.WHERE_STATED, Kind.CROSSDOC)


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
        return replace(understood, kind=Kind.NUMBER, terms=rest)
    if understood.wants.confirming and all(names_body(term.phrase) for term in unknown):
        return replace(understood, kind=Kind.WHO, terms=rest)
    return None
