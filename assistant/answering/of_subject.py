"""Deciding of a subject: all that the texts say of it."""

import re

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack
from assistant.answering.unknown_documents import kept_to_mentions, said_at_mention, told_of_mentions
from assistant.composing.apart import compose_apart
from assistant.composing.comparisons.documents import compose_crossdoc
from assistant.composing.draft import Draft
from assistant.composing.material import compose_material
from assistant.composing.own_subject import compose_subject
from assistant.composing.periods import compose_of_all_times
from assistant.composing.results import compose_results
from assistant.composing.topic import is_no_goal
from assistant.composing.verdict import WORD_LEADS, YES, verdict
from assistant.composing.wording import as_written
from assistant.understanding.kinds import Kind
from assistant.understanding.worded import speaker_asked
from corpus.model import Document
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_SPEAKS = r"(?:nói|dạy|căn dặn|dặn|phát biểu|khẳng định|nhấn mạnh|chỉ rõ|viết)"
_NOT_THEIRS = "Chưa thấy văn bản dẫn lời “{}” về việc này; dưới đây là lời của văn bản:"
_NO_GOAL = Lack("goal", "Chưa thấy mục tiêu nào về nội dung này; đoạn có nhắc đến là:")


def all_of_subject(case: Case) -> Decision | None:
    """All that the texts say of a subject, or the passages themselves to use."""
    if case.understood.named.unknown:
        kept = kept_to_mentions(case) if not said_at_mention(case) else None
        told = all_of_subject(kept) if kept else None
        return told_of_mentions(told, case.understood, beside=True) if told else None
    unnamed = any(term.is_name and not term.known for term in case.understood.terms)
    if case.understood.kind is Kind.CROSSDOC and unnamed:  # the part in both of a body that neither names
        return None
    composer = _OF_SUBJECTS.get(case.understood.kind)
    now = case.understood.now if case.understood.kind is not Kind.RESULTS else ""  # a time gone by is what it assesses
    of_part = case.understood.kind is Kind.TOPIC and case.understood.part_alone and case.understood.named.documents
    asks = composer and not now and not case.understood.person and not of_part  # "nhiệm vụ NQ 09"
    if asks and is_no_goal(case.understood, case.evidence, case.corpus):
        return Decision(None, _NO_GOAL, case.evidence)
    apart = compose_apart(case.understood, case.evidence, case.corpus) if asks and case.understood.wants.apart else None
    if apart:
        return drafted(apart, case.evidence)
    figures = compose_of_all_times(case.understood, case.evidence, case.corpus) if asks else None
    if figures:  # an indicator typed alone
        return drafted(figures, case.evidence)
    draft = composer(case.understood, case.evidence, case.corpus) if composer and asks else None
    return drafted(_with_speaker(_with_yes(draft, case), case), case.evidence) if draft else None


def _with_speaker(draft: Draft, case: Case) -> Draft:
    """All that is said of a subject, behind whose words it is not, where those of another person are asked for."""
    who = speaker_asked(case.understood)
    if not who or any(_speaks(who, one) for one in case.corpus.documents):
        return draft
    said = re.compile(rf"(?<!\w){re.escape(who)} (?:\w+ ){{0,4}}?{_SPEAKS}(?!\w)")
    if any(said.search(search_form(one.text)) for each in case.corpus.documents for one in each.passages):
        return draft
    return draft.led_by(_NOT_THEIRS.format(as_written(who, case.understood.read_as)))


def _speaks(who: str, document: Document) -> bool:
    """Whether a document is by somebody: by name, by office, or by the body that he stands for."""
    data, name = document.metadata, spaced(who)
    said = [spaced(one) for one in (data.issuer, data.signer, data.signer_role) if one]
    return any(one in name or name in one for one in said)


def _with_yes(draft: Draft, case: Case) -> Draft:
    """All that is said of a subject, behind a yes where it is asked whether the texts speak of it."""
    lack, admissible = case.sifted if case.understood.wants.mentioned else (None, [])
    speaks = admissible and not lack and verdict(case.understood, admissible[0], admissible) == YES
    return draft.led_by(f"{YES}{WORD_LEADS}") if speaks else draft


_OF_SUBJECTS = {Kind.TOPIC: compose_subject, Kind.MATERIAL: compose_material, Kind.RESULTS: compose_results,
                Kind.CROSSDOC: compose_crossdoc}  # fmt: skip
