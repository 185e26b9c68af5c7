"""What a question's words want of an answer beside its kind: an actor, a day, a definition, several things, …"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from corpus.reading.roles import AskedPart, Role, Side

Stands = Callable[[str], object]  # whether a phrase, in one spelling, stands in a text

WAYS = ("tăng", "giảm")  # in which a figure may move


class Move(Enum):
    """How a figure moves from one time to another: up more than the others, not at all, or not down."""

    RISE = 1
    STAY = 2
    STAY_OR_RISE = 3


class Extreme(Enum):
    """Which of several things are asked for: those that have most of something, or least."""

    MOST = 1
    LEAST = 2


@dataclass(frozen=True, slots=True)
class Wants:
    """What a question's words want; False, "" or () where they want no such thing.

    actor: the kind of actor to be named, in one spelling: "doanh nghiệp nào" -> "doanh nghiệp". body: what kind
    of body is to be named: "sở nào" -> "sở".
    day: a day, where another time will not do. deadline: a term, for which a span of time will do: "thời hạn".
    due: by when something is to be done: "hạn chót". by_time: all that is to be by a time: "việc nào phải xong".
    often: how regularly: "bao lâu một lần".
    counted: the noun counted, in one spelling: "bao nhiêu huyện" -> "huyện". listed: the noun of "những … nào".
    ways: those of "tăng" and "giảm" that it says. several: it asks several things in one breath.
    superlative: a rank: "nơi nào giỏi nhất"; standing: which one: "đứng thứ mấy".
    ordinal: the noun of which one of an order is asked for: "quốc hội khóa mấy" -> "khóa".
    location: where a thing is, held_at: was held, held_on: on which day.
    entitled: whether a thing is for whoever asks: "có được hưởng không".
    given_to: what is done to whoever it asks for: "tặng cho ai" -> "tặng".
    compared: one time beside another.
    becomes: what a thing is, or is to become. meaning: what a word means: "GRDP là gì". defined: how a text defines it.
    of_figure: what a figure is of: "354 nghìn tỉ là số gì".
    said_to_be: what the thing that it asks for is, in one spelling: "ngành nào là nền tảng" -> "nền tảng".
    who_it_is: who holds a part that it names: "cơ quan thường trực là cơ quan nào".
    confirming: a yes to what it says; truth: whether that is true: "đúng không".
    references: the documents that a document names; grounds: those that it is issued on. role: an office: "bí thư".
    own_fields: the fields of their own data by which documents are compared: "người ký và ngày ban hành".
    milestones: the times that are set, each with what is to be by then.
    figures: figures that are set; targets: whether there is any: "có chỉ tiêu nào về …".
    numbers: the points that give a figure.
    counting: how much or how many.
    parts_counted: how many parts a text or a section has: "có mấy phần", "gồm bao nhiêu khoản".
    headings: of what it wants the headings listed: "nhiệm vụ", "chương". headings_count: how many it says there are, 0
    for none. nth: the heading wanted by its number, and that number. item: the number of the item wanted of a list.
    so_many: how a text may write so many as it asks to be named: "3 vùng".
    parts: the parts of a document that it names by what they are for. sides: the sides of an assessment that it names.
    parts_asked: those of both that it asks for side by side, each by itself, two at least.
    points: how many points the answer is to have, 0 for as many as there are; lines: that these are lines of it, in
    which all may be gathered; points_each: of each of several texts; points_of_sides: of each of some sides of an
    assessment; how_many: how many there are.
    each_one: one sentence of each thing. apart: each of several subjects by itself.
    each_time: of each time that goals are set for. planned: what stands under each part of a text as well.
    claim: what speaks for a claim: "dẫn chứng cho thấy … còn yếu".
    novel: what is new in a text. in_full: nothing of it left out.
    ahead: what is to be, not what is; remedy: what is to be done about it.
    cause_kinds: of which kind the causes are to be, in one spelling: "nguyên nhân khách quan".
    need: what a thing is needed for. context: what a document came after.
    yes_or_no: a yes or a no, and nothing else; mentioned: whether the text speaks of a thing at all;
    breach: whether a case breaks a rule;
    field_named: the field of which it asks whether what is said of a thing names it: "time", "money", "figure";
    conditions: what must be met for it;
    not_yet: whether something is so by now; already: the same of what it is; denied: to what it denies;
    obliged: the duty or leave that it asks after.
    owed: what somebody has to do, in one spelling, of a question that says it: "phải đền bù" -> "đền bù"; not_owed:
    that this is denied: "không phải đền bù".
    replacing: the text that replaces the one named; replaced: those that it replaces.
    branch: what is to be done in a branch, be that for nobody by name. assigned: who has to do what, all of them.
    means: by what means something is done. moves: how the targets that are asked for move from one time to another.
    extreme: which of several things are asked for, those with most of something or least.
    summed: what figures come to. ratio: how often one holds the other.
    contrasted: two things beside each other, not what one takes from the other. alike: what they have alike alone.
    aspect: on one aspect of them: "… về du lịch".
    duties: what somebody has to do, be that a body that the rules know or not. table: rows of an annex's table.
    leads: a body that leads ("chủ trì"). joins: one that joins in: "Sở A phối hợp việc gì".
    grid: a table as such: "bảng tra", "khung giá".
    ranks: the offices that it names, a deputy's behind "phó": "trưởng ban", "phó giám đốc".
    prices: what the prices that it names are paid for: "thuê", "bán".
    each: the words that call the members of each of which it asks what that is: "từng huyện". each_of: the noun
    of those with each of which it asks what a thing is: "các loại đô thị của từng huyện". others: the words that call
    the members that it wants but those told of before: "các huyện còn lại thì sao". each_body: that of the bodies
    of each of which it asks what that has to do.
    runs: its syllables three in a row, with a blank around each.
    """

    actor: str = ""
    body: str = ""
    day: bool = False
    deadline: bool = False
    due: bool = False
    by_time: bool = False
    often: bool = False
    counted: str = ""
    listed: str = ""
    ways: tuple[str, ...] = ()
    several: bool = False
    superlative: bool = False
    standing: bool = False
    ordinal: str = ""
    location: bool = False
    held_at: bool = False
    held_on: bool = False
    entitled: bool = False
    given_to: str = ""
    compared: bool = False
    becomes: bool = False
    meaning: bool = False
    of_figure: bool = False
    defined: bool = False
    said_to_be: str = ""
    who_it_is: bool = False
    confirming: bool = False
    truth: bool = False
    references: bool = False
    grounds: bool = False
    own_fields: tuple[str, ...] = ()
    role: str = ""
    milestones: bool = False
    moves: Move | None = None
    extreme: Extreme | None = None
    numbers: bool = False
    figures: bool = False
    targets: bool = False
    counting: bool = False
    parts_counted: bool = False
    headings: str = ""
    headings_count: int = 0
    nth: tuple[str, int] | None = None
    item: int = 0
    so_many: tuple[str, ...] = ()
    parts: tuple[Role, ...] = ()
    sides: tuple[Side, ...] = ()
    parts_asked: tuple[AskedPart, ...] = ()
    summed: bool = False
    ratio: bool = False
    points: int = 0
    lines: bool = False
    points_each: int = 0
    points_of_sides: tuple[tuple[Side, int], ...] = ()
    how_many: bool = False
    each_one: bool = False
    apart: bool = False
    claim: bool = False
    novel: bool = False
    planned: bool = False
    each_time: bool = False
    in_full: bool = False
    ahead: bool = False
    remedy: bool = False
    branch: bool = False
    assigned: bool = False
    means: bool = False
    owed: str = ""
    not_owed: bool = False
    replacing: bool = False
    replaced: bool = False
    cause_kinds: tuple[str, ...] = ()
    need: bool = False
    context: bool = False
    yes_or_no: bool = False
    mentioned: bool = False
    breach: bool = False
    field_named: str = ""
    conditions: bool = False
    not_yet: bool = False
    already: bool = False
    denied: bool = False
    obliged: str = ""
    contrasted: bool = False
    alike: bool = False
    aspect: bool = False
    duties: bool = False
    table: bool = False
    leads: bool = False
    joins: bool = False
    grid: bool = False
    ranks: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    each_of: str = ""
    others: tuple[str, ...] = ()
    each_body: str = ""
    runs: tuple[str, ...] = ()

    def is_opposed(self, text: str) -> bool:
        """Whether a text, in one spelling between blanks, tells that a thing goes down of which it asks how it goes up.

        Or the other way round; what says both ways is of either. "Tăng cường" says none.
        """
        said = tuple(way for way in WAYS if f" {way} " in text.replace(" tăng cường ", " "))
        return len(self.ways) == len(said) == 1 and self.ways != said
