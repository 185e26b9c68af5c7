"""Material for papers and lessons: what the texts say of their subject, and where on which page they are made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answering.portions import tell_portion
from assistant.answering.questions import Questions
from assistant.answering.talk import to_lesson_page, with_material, with_outline, with_points
from assistant.answering.turn import Turn
from assistant.understanding.courtesies import without_courtesy
from assistant.understanding.lessons import (
    LessonQuestions,
    lesson_question,
    lesson_questions,
    paper_subject,
    wants_plan,
)
from assistant.understanding.portions import portion_says
from assistant.understanding.repair import Repair, repair
from assistant.understanding.talk import Talk
from corpus.text import one_line

HISTORY = 3  # earlier questions that a follow-up may go back through


@dataclass(frozen=True)
class Material:
    """Tells what a paper or a lesson is built of; read reads a message again with what was asked before it."""

    questions: Questions
    read: Callable[[str, list[str]], Turn]

    def for_paper(self, question: str) -> Turn | None:
        """The material for a paper to be written: on its subject, else of the texts that it names, in brief.

        What a portion of it is to say is asked of these texts; of one that is to say nothing else, what it is built of.
        """
        bare = without_courtesy(question)
        says = portion_says(bare)
        portion = None if says else tell_portion(bare, self.questions)
        if portion:
            return portion
        asked_for = self.questions.understand(question)
        subject, named = repair(paper_subject(bare), self.questions.lexicon).text, asked_for.named.documents
        if not subject and not named and not says:
            return None
        texts = ", ".join(self.questions.corpus.by_number[one].metadata.name for one in named)
        asked = f"{says} {texts}".strip() if says else f"Tư liệu về {subject}" if subject else f"Tóm tắt {texts}"
        turn = self.read(f"{asked}, {asked_for.length} chữ" if asked_for.length else asked, [])
        decision = with_material(turn.decision)
        return replace(turn, repaired=Repair(question, ()), decision=decision) if decision else None

    def for_lesson(self, question: str, talk: Talk, history: Sequence[str]) -> Turn | None:
        """What the texts say of a lesson's subject, else the outline of its texts, part by part; None for neither.

        One that names neither subject nor text is on what was asked before it.
        """
        if talk is not Talk.LESSON:
            return None
        asked = lesson_question(without_courtesy(question))
        understood = self.questions.understand(question)
        named = understood.named
        before = [] if asked or named.is_placed or named.kind_only else list(history[-HISTORY:])
        turn = self.read(asked, []) if asked else self.read(before[-1], before[:-1]) if before else None
        wanted = lesson_questions(question)
        if wanted:
            return self._with_questions(wanted, question, asked, turn)
        if turn:
            told = with_points(turn.decision, wants_plan(question))
            return replace(turn, repaired=Repair(question, ()), decision=told) if told else None
        if not named.documents or not wants_plan(question):
            return None
        decision = with_outline([self.questions.corpus.by_number[one] for one in named.documents])
        return Turn(understood, Repair(question, ()), decision, talk=talk)

    def _with_questions(self, wanted: LessonQuestions, question: str, asked: str, turn: Turn | None) -> Turn | None:
        """Where questions for a lesson are made: of the sections that answer what is asked, else of the texts named."""
        understood = self.questions.understand(asked or repair(one_line(question), self.questions.lexicon).text)
        draft = turn.decision.draft if turn else None
        found = [(one.document, one.section) for told in (draft.statements if draft else ()) for one in told.supports]
        places = found or [(one, "") for one in understood.named.documents]
        found_so = turn.decision if turn else None
        page = to_lesson_page(places, self.questions.corpus, wanted, found_so) if places else None
        return Turn(understood, Repair(question, ()), page, talk=Talk.LESSON) if page else None
