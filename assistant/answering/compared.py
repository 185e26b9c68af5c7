"""Rules that decide a comparison: of two times, of two headings, of two values, of two groups or places."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.sifting import ONE
from assistant.composing.chosen_facts import is_of_names
from assistant.composing.comparisons.figures import add_up, compare, work_out
from assistant.composing.comparisons.goals import compose_contrast
from assistant.composing.comparisons.in_one_breath import compose_in_one_breath
from assistant.composing.comparisons.moves import compose_moves
from assistant.composing.comparisons.several import compose_several
from assistant.composing.comparisons.sides import (
    compose_apart,
    compose_defined_sides,
    compose_headed_sides,
    compose_sides,
)
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.periods import compose_up_to_year
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.understanding.kinds import ONE_AND_SAME, Kind
from assistant.understanding.understood import Understood
from assistant.understanding.wants import WAYS
from corpus.figures.periods import heading_time
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus

_SURE, _SAYS_ALL = 0.8, 0.7  # probability and coverage of a clause that compares the two by itself
_ENDS, _TWO = 2, 2  # the years that a period is of, and the periods of a comparison
_SEVERAL = 3  # things to be told apart that one sentence hardly says by accident
_LIGHT = 1.2  # weight up to which a word says of nothing in particular: "cách", "chỗ"


def moved(case: Case) -> Decision | None:
    """The targets that rise most or stay from one time to another."""
    asks = case.understood.wants.moves and case.asks_of_text and not case.understood.named.sections
    return drafted(compose_moves(case.understood, case.corpus), case.evidence) if asks else None


def contrast(case: Case) -> Decision | None:
    """Two times of the goals compared, of which no one figure is asked."""
    asks = case.understood.kind is Kind.COMPARE and case.asks_of_text
    asked = _of_goals_times(case.understood, case.corpus) if asks else case.understood
    return drafted(compose_contrast(asked, case.corpus), case.evidence) if asks else None


def _of_goals_times(understood: Understood, corpus: Corpus) -> Understood:
    """A question of "hai giai đoạn" as one of the two periods whose goals the texts set, where these are two.

    A span that they set none for ("từ 2025 đến 2030") is that over both.
    """
    if understood.named.years or not understood.wants.each_time:
        return understood
    headed = (
        heading_time((section.title,))
        for document in documents_of(understood, corpus)
        for section in document.sections.values()
        if section.heading and role_of(document, section.id) is Role.GOALS
    )
    periods = sorted({(time[0], time[-1]) for time in headed if len(time) == _ENDS})
    if len(periods) != _TWO or not set(understood.named.periods).isdisjoint(periods):
        return understood
    wants = replace(understood.wants, parts=understood.wants.parts or (Role.GOALS,))
    return replace(understood, named=replace(understood.named, periods=tuple(periods)), wants=wants)


def times_compared(case: Case) -> Decision | None:
    """Two times of which nothing in particular is asked: "năm 2030 và năm 2045 khác nhau chỗ nào"."""
    understood = case.understood
    plain = all(term.weight <= _LIGHT for term in understood.terms)
    asks = understood.kind is Kind.COMPARE and len(set(understood.times)) > 1 and plain and case.asks_of_text
    goals = replace(understood, terms=(), soft=(), wants=replace(understood.wants, parts=(Role.GOALS,)))
    return drafted(compose_contrast(goals, case.corpus), case.evidence) if asks else None


def worked_out(case: Case) -> Decision | None:
    """What figures come to, or how often one holds the other, where no clause says so itself.

    "Vốn đầu tư cả thời kỳ 2021 - 2030", "năm 2030 gấp mấy lần năm 2025".
    """
    understood, wants = case.understood, case.understood.wants
    if understood.kind not in (Kind.NUMBER, Kind.COMPARE) or not case.asks_of_text:
        return None
    added = add_up(understood, case.evidence, case.corpus) if understood.kind is Kind.NUMBER else None
    over_period = len(understood.times) == 1 and wants.ways and _says_all(case)  # "từ 2025 đến 2030 tăng mấy điểm"
    of_two = len(understood.times) == _TWO and (wants.ratio or wants.summed)
    if added or not (over_period or of_two):
        return drafted(added, case.evidence)
    of_figures = replace(case, understood=replace(understood, kind=Kind.COMPARE, unit=""))  # they are in no "lần"
    return drafted(work_out(of_figures.understood, of_figures.evidence, case.corpus), of_figures.evidence)


def up_to_year(case: Case) -> Decision | None:
    """What comes together by a year over several periods, each with its own figure: "vốn đầu tư tới 2030"."""
    asks = case.asks_of_text and case.understood.kind in (Kind.NUMBER, Kind.WHAT, Kind.TOPIC)
    asks = asks and not case.understood.named.sections and not case.sifted[0]  # "vốn FDI tới 2030" is of another sum
    return drafted(compose_up_to_year(case.understood, case.evidence, case.corpus), case.evidence) if asks else None


def _says_all(case: Case) -> bool:
    """Whether the best clause is a likely one that leaves out nothing asked of."""
    best = case.evidence[0] if case.evidence else None
    return best is not None and best.probability >= ONE and all(one.phrase in WAYS for one in best.missing)


def headings_compared(case: Case) -> Decision | None:
    """The definitions of two things, or what stands under their headings, where no figure of a time is asked."""
    if case.understood.kind is not Kind.COMPARE or case.understood.times:
        return None
    draft = compose_defined_sides(case.understood, case.corpus)
    if case.understood.rule != ONE_AND_SAME:  # of whether two things are one their names tell, and no like headings
        draft = draft or compose_headed_sides(case.understood, case.corpus)
    return drafted(draft, case.evidence)


def comparison(case: Case) -> Decision | None:
    """Two values side by side, one of them a likely one, and none of another thing than is named."""
    compared = case.understood.kind is Kind.COMPARE and compare(case.understood, case.evidence, case.corpus)
    if not compared or not any(one.probability >= ONE for one in compared[1]):
        return None
    of_names = all(is_of_names(one, case.understood) for one in compared[1] if one.probability < ONE)
    return drafted(*compared) if of_names else None


def several(case: Case) -> Decision | None:
    """Three things or more beside one another: "so sánh A, B và C"."""
    asks = case.understood.kind is Kind.COMPARE and not case.understood.times and case.asks_of_text
    return drafted(compose_several(case.understood, case.corpus), case.evidence) if asks else None


def set_apart(case: Case) -> Decision | None:
    """What one article says of each of two things of one kind: "quỹ trung ương khác quỹ địa phương chỗ nào"."""
    if case.understood.kind is not Kind.COMPARE or case.understood.times or not case.asks_of_text:
        return None
    told = compose_apart(case.understood, case.evidence, case.corpus)
    likely = told and any(one.probability >= ONE for one in told[1])
    return drafted(*told) if told and likely else None


def in_one_sentence(case: Case) -> Decision | None:
    """The one sentence that says all the things to be told apart: "ngành nào là nền tảng, đột phá, mũi nhọn"."""
    asked = case.understood
    apart = asked.kind is Kind.COMPARE and not asked.times and case.asks_of_text and not asked.names
    if not apart or len(asked.terms) < _SEVERAL or not all(term.known for term in asked.terms):
        return None
    if len(asked.compared) < _SEVERAL and compose_sides(asked, case.corpus):  # something is said of each of two
        return None
    saying = [one for one in case.evidence if all(term.match(one.clause.sentence_spaced) for term in asked.terms)]
    places = {(one.passage.document, one.passage.start, one.clause.sentence_start): one for one in saying}
    if len(places) != 1:
        return None
    (one,) = places.values()
    start, end = one.clause.sentence_start, one.clause.sentence_end
    said = Statement(tidy(one.passage.text[start:end]), (support(one.passage, start, end),))
    return drafted(Draft((said,), "facts"), case.evidence)


def _says_both(case: Case) -> bool:
    """Whether one clause compares the two itself: it is sure, and says all that the question tells them apart by."""
    best = next(iter(case.evidence), None)
    return best is not None and best.probability >= _SURE and best.coverage >= _SAYS_ALL


def in_one_breath(case: Case) -> Decision | None:
    """What is said of each of two things and of both, where the texts only name them side by side: "A, B"."""
    asks = case.understood.kind is Kind.COMPARE and case.asks_of_text
    return drafted(compose_in_one_breath(case.understood, case.corpus), case.evidence) if asks else None


def two_sides(case: Case) -> Decision | None:
    """What is said of each of two groups or places, where no figure tells them apart."""
    asks = case.understood.kind is Kind.COMPARE and not case.understood.times and not _says_both(case)
    return drafted(compose_sides(case.understood, case.corpus), case.evidence) if asks else None
