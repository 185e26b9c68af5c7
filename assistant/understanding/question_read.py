"""A question as it was read: its kind, its words, the documents, sections and times that it names."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from assistant.understanding.claims import figures_claimed, words_claimed
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import Measure
from assistant.understanding.named import Named
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.wants import Wants
from corpus.text import blank
from corpus.vietnamese.bounds import STATED_BOUND
from corpus.vietnamese.numbers import numbers_in, places_in
from corpus.vietnamese.quantities import Quantity
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import Time, baselines, years_in

_DUTY = re.compile(r"^ (?:trách nhiệm|nhiệm vụ|nghĩa vụ|vai trò|công việc)(?: (?:của|đối với))? ")
_WHOLE = 4  # syllables of a question that is no accident where it stands in a text


@dataclass(frozen=True)
class QuestionRead:
    """A question made whole and read: all that later stages know of its words.

    text is the whole question in search form, for the modules of this package alone; rule is the name of the rule that
    told its kind. meta is the field asked for of a document (signer, date, ...), unit the kind of quantity, "" for any.
    The soft terms help to choose and need not be met. cases are the percentages of a case put: "nếu có 5% hồ sơ trễ
    hạn"; measures are what it gives of its case: "nhà 12 tầng". read_as is the question as it was given, without the
    names of texts and sections; own_places are those by which documents are asked about; words are all its words but
    these and times, as they stand, each weighing its rarity. guessed is whether the words were typed without their
    marks, which were put back by guess. subjects are what a question of a subject kind is about, each by itself; its
    terms are theirs; compared are the things that it lists to set them beside one another, listed those that stand in a
    row before the parts that it asks of them. concept is the idea that it wants defined, as the texts say it. as_table
    is whether the answer is wanted as a table, in_columns whether its two sides are wanted beside each other. length is
    how many words it is to have, 0 for as many as it takes; as_passage is whether it is wanted in one piece, no list,
    weightiest whether those points are wanted that weigh most.
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
    own_places: tuple[str, ...] = ()
    words: tuple[Term, ...] = ()
    notes: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    measures: tuple[Measure, ...] = ()
    compared: tuple[Subject, ...] = ()
    listed: tuple[Subject, ...] = ()
    concept: Subject | None = None
    as_table: bool = False
    in_columns: bool = False
    length: int = 0
    as_passage: bool = False
    weightiest: bool = False

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
    def unmarked(self) -> str:
        """Its text without commas and without marks at either end."""
        return " ".join(self.text.strip(" ?!.,…").replace(",", " ").split())

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
    def bearer(self) -> Term | None:
        """Whose duty it asks of: who it opens with, be it behind a word for what he bears: "trách nhiệm cấp ủy"."""
        said = _DUTY.sub(" ", self.spaced)
        return self.actor or next((term for term in self.terms if said.startswith(f" {term.phrase} ")), None)

    @property
    def times(self) -> tuple[tuple[str, ...], ...]:
        """Years as ("2030",) and periods as ("2021", "2025"), in that order."""
        return (*((year,) for year in self.named.years), *self.named.periods)

    @cached_property
    def baselines(self) -> tuple[Time, ...]:
        """Those of its times that it only compares with: 2011 of "tăng mấy lần so với năm 2011"."""
        return tuple(time for time in baselines(self.text) if time in self.times)

    @property
    def years(self) -> frozenset[str]:
        """Every year that it says, be it a month's ("tháng 6/2027"), but those of names of texts."""
        return frozenset(years_in(blank(self.text, [*self.named.where, *self.named.foreign])))

    def says(self, phrase: str) -> bool:
        """Whether its words say a phrase, in one spelling, as that stands."""
        return bool(phrase) and f" {phrase} " in self.spaced

    def stands_in(self, text: str) -> bool:
        """Whether a text (spaced) has the whole of it in a row, where that is no accident: "3 vùng trọng điểm"."""
        return len(self.spaced.split()) >= _WHOLE and self.spaced in text

    @property
    def numbers(self) -> list[str]:
        """The numbers that it says, in one writing, but those of its documents, sections and times."""
        return numbers_in(blank(self.text, self.named.spans))

    @property
    def claimed_bounds(self) -> list[re.Match[str]]:
        """The bounds that it gives itself, as what is to be judged does: "không quá 2 lần"."""
        return list(STATED_BOUND.finditer(self.text))

    @property
    def claimed_places(self) -> frozenset[str]:
        """The places in an order that it gives itself: "vào top 10"."""
        return places_in(self.text)

    @property
    def claimed_figures(self) -> tuple[Quantity, ...]:
        """The figures that it gives with their units or scales, but those of its documents, sections and times."""
        return figures_claimed(blank(self.text, self.named.spans))

    @property
    def claimed_words(self) -> str:
        """The first of those figures as it is given: "189 triệu"."""
        return words_claimed(blank(self.text, self.named.spans))
