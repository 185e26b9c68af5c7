"""Material for papers and lessons: what the texts say of their subject, and where on which page they are made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.portions import tell_portion
from assistant.answering.questions import Questions
from assistant.answering.refusal import REQUEST
from assistant.answering.talk import to_lesson_page, with_material, with_outline, with_points
from assistant.answering.turn import Turn
from assistant.composing.draft import Draft, Support
from assistant.composing.so_many import gathered
from assistant.language.lesson_questions import LessonQuestions
from assistant.understanding.courtesies import without_courtesy
from assistant.understanding.going_back import without_quotations
from assistant.understanding.lessons import (
    lesson_question,
    lesson_questions,
    paper_subject,
    wants_plan,
)
from assistant.understanding.made_of_text import text_to_tell
from assistant.understanding.portions import portion_says
from assistant.understanding.repair import Repair, repair
from assistant.understanding.talk import Talk
from assistant.understanding.understood import Understood
from assistant.understanding.worded import wants_writing
from corpus.reading.store import Corpus
from corpus.text import one_line

# Makes questions of what was found on a subject, of the whole documents of some numbers where nothing was asked for.
MakeQuestions = Callable[[LessonQuestions, Sequence[Support], Sequence[str], Corpus], Draft | None]
_FEW_TEXTS = 3  # documents of a store whose questions are of all of them where none is named


@dataclass(frozen=True)
class Material:
    """Tells what a paper or a lesson is built of; read reads a message again with what was asked before it.

    make_questions makes the questions of a lesson; without it they are left to the page of lessons.
    """

    questions: Questions
    read: Callable[[str, list[str]], Turn]
    make_questions: MakeQuestions | None = None

    def asked_of(self, message: str, talk: Talk) -> str:
        """What is asked of the texts for the lesson or the paper that a message wants; "" where that is nothing."""
        bare = without_courtesy(message)
        if talk is Talk.LESSON:
            return lesson_question(bare)
        return self._for_writing(bare) if talk is Talk.PAPER else ""

    def for_paper(self, question: str) -> Turn | None:
        """The material for a paper to be written: on its subject, else of the texts that it names, in brief.

        What a portion of it is to say is asked of these texts; of one that is to say nothing else, what it is built of.
        """
        bare = without_courtesy(question)
        portion = None if portion_says(bare) else tell_portion(bare, self.questions)
        if portion:
            return portion
        asked, understood = self._for_writing(bare), self.questions.understand(question)
        if not asked:
            return None
        turn = self.read(f"{asked}{_as_long(understood)}", [])
        decision = with_material(turn.decision)
        return replace(turn, repaired=Repair(question, ()), decision=decision) if decision else None

    def for_request(self, question: str, turn: Turn) -> Turn | None:
        """The material for whatever else is to be written on a text, or on a subject of the texts; None for none."""
        lack = turn.decision.lack
        if lack is None or lack.code != REQUEST or not wants_writing(turn.understood):
            return None
        about = paper_subject(without_courtesy(question))
        of_text = turn.understood.named.documents or turn.understood.named.kind_only
        terms = self.questions.understand(f"Tư liệu về {about}").terms if about else ()
        known = all(one.known for one in terms) and any(len(one.phrase.split()) > 1 for one in terms)
        return self.for_paper(question) if of_text or known else None

    def _for_writing(self, bare: str) -> str:
        """The question of the texts which gives what a paper is built of; "" where it names no subject and no text."""
        says, named = portion_says(bare), self.questions.understand(bare).named.documents
        subject = repair(paper_subject(bare), self.questions.lexicon).text
        texts = ", ".join(self.questions.corpus.by_number[one].metadata.name for one in named)
        if says:
            return f"{says} {texts}".strip()
        of_subject = text_to_tell(subject) or f"Tư liệu về {subject}"
        return of_subject if subject else f"Tóm tắt {texts}" if texts else ""

    def for_lesson(self, question: str, talk: Talk, history: Sequence[str]) -> Turn | None:
        """What the texts say of a lesson's subject, else the outline of its texts, part by part; None for neither.

        One that names neither subject nor text is on what was asked before it.
        """
        if talk is not Talk.LESSON:
            return None
        asked = lesson_question(without_courtesy(question))
        understood = self.questions.understand(question)
        named = understood.named
        before = [] if asked or named.is_placed or named.kind_only else list(history)
        turn = self.read(asked, []) if asked else self._last_told(before)
        wanted = lesson_questions(question)
        if wanted:
            return self._with_questions(wanted, question, asked, turn)
        told = with_points(_in_lines(turn, understood.wants.points), wants_plan(question)) if turn else None
        if turn and told:
            return replace(turn, repaired=Repair(question, ()), decision=told)
        if not named.documents or not wants_plan(question):
            return None
        decision = with_outline([self.questions.corpus.by_number[one] for one in named.documents])
        return Turn(understood, Repair(question, ()), decision, talk=talk)

    def _last_told(self, history: list[str]) -> Turn | None:
        """The turn before that was answered last, and not with quotations of that alone; None where none was."""
        asked = without_quotations(history)
        turns = (self.read(asked[at], asked[:at]) for at in reversed(range(len(asked))))
        return next((one for one in turns if one.decision.draft), None)

    def _with_questions(self, wanted: LessonQuestions, question: str, asked: str, turn: Turn | None) -> Turn | None:
        """Questions for a lesson, else where they are made: of what answers what is asked, else of the texts named."""
        understood = self.questions.understand(asked or repair(one_line(question), self.questions.lexicon).text)
        corpus, draft = self.questions.corpus, turn.decision.draft if turn else None
        found = [one for told in (draft.statements if draft else ()) for one in told.supports]
        named = understood.named.documents or self._few_texts(asked, turn)
        if not found and not named:
            return None
        made = self.make_questions(wanted, found, named, corpus) if self.make_questions else None
        places = [(one.document, one.section) for one in found] or [(one, "") for one in named]
        page = to_lesson_page(places, corpus, wanted, turn.decision if turn else None)
        decision = Decision(made, None, [], page.rules) if made else page
        return Turn(understood, Repair(question, ()), decision, talk=Talk.LESSON)

    def _few_texts(self, asked: str, turn: Turn | None) -> Sequence[str]:
        """All texts, where there are few, and a message names neither one nor a subject."""
        texts = list(self.questions.corpus.by_number)
        return texts if self.make_questions and not asked and not turn and len(texts) <= _FEW_TEXTS else ()


def _as_long(asked_for: Understood) -> str:
    """How long what is asked for is to be, in the words of a question: so many lines or words; "" for any length."""
    if asked_for.wants.points and asked_for.wants.lines:
        return f" trong {asked_for.wants.points} ý"
    return f", {asked_for.length} chữ" if asked_for.length else ""


def _in_lines(turn: Turn, count: int) -> Decision:
    """What was decided, all of it in so many lines where these hold it: "slide 5 gạch đầu dòng"."""
    draft = turn.decision.draft
    lines = gathered(draft, count) if draft and count else None
    return replace(turn.decision, draft=lines) if lines else turn.decision
