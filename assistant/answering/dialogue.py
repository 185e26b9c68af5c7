"""Turns: a message in its conversation: talk, the answer before told again, or questions, filled from those before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from assistant.answering.asked_before import acts_on_answer, asked_before, with_questions_anew
from assistant.answering.asked_on import further_on, who_answers
from assistant.answering.case import Decision
from assistant.answering.decision import Decider
from assistant.answering.exceptions import beside_exception
from assistant.answering.followups import Followups
from assistant.answering.in_form import in_form
from assistant.answering.left_out import with_left_out
from assistant.answering.list_points import ListPoints
from assistant.answering.made_of_texts import made_of_texts
from assistant.answering.material import MakeQuestions, Material
from assistant.answering.message_parts import MessageParts
from assistant.answering.plain_telling import in_plain_points
from assistant.answering.questions import Questions, says_known
from assistant.answering.repeating import kept_to_text
from assistant.answering.repeating import places as quoted
from assistant.answering.retelling import NOTHING_YET, retell, which_text
from assistant.answering.several import told_as_one, told_together
from assistant.answering.talk import reply
from assistant.answering.turn import Turn
from assistant.composing.in_charge import OVERSEERS
from assistant.composing.retelling import show_ground
from assistant.language.english import is_english
from assistant.language.lexicon import Lexicon
from assistant.understanding.correcting import corrected
from assistant.understanding.courtesies import without_courtesy
from assistant.understanding.followup import in_other_text
from assistant.understanding.form_wanted import form_wanted, without_forms
from assistant.understanding.going_back import go_back, recent
from assistant.understanding.in_a_row import named_parts
from assistant.understanding.kinds import Kind
from assistant.understanding.made_of_text import without_bullets
from assistant.understanding.merging import merges
from assistant.understanding.narrowing import chosen_and_told, just_of
from assistant.understanding.one_text import retelling_of_text, wants_one_text_alone
from assistant.understanding.parts import Message, split_message
from assistant.understanding.repair import Repair, repair
from assistant.understanding.retelling import Retelling, Telling, find_retelling
from assistant.understanding.same_asked import asks_the_same
from assistant.understanding.talk import Talk, find_talk
from assistant.understanding.told_plainly import told_plainly
from corpus.text import one_line

_WHOLE = (Kind.SUMMARY, Kind.MATERIAL, Kind.CROSSDOC)  # kinds of a question whose parts say what it is of
_FEW = 2  # places of a short answer


@dataclass(frozen=True)
class Conversation:
    """Reads questions one after another; make_questions makes those of a lesson, else they are left to their page."""

    decider: Decider
    lexicon: Lexicon
    make_questions: MakeQuestions | None = None

    @cached_property
    def questions(self) -> Questions:
        """Its texts, asked one question at a time."""
        return Questions(self.decider, self.lexicon)

    @property
    def _followups(self) -> Followups:
        return Followups(self.questions, self._read)

    @property
    def _parts(self) -> MessageParts:
        return MessageParts(self.questions, self._followups)

    @property
    def _points_of_list(self) -> ListPoints:
        return ListPoints(self.questions, self._read)

    @property
    def _material(self) -> Material:
        return Material(self.questions, self._read, self.make_questions)

    def read(self, question: str, history: Sequence[str]) -> Turn:
        """Read and decide a message; history is the user's earlier ones, oldest first."""
        *history, question = with_questions_anew([*history, question])
        earlier: Sequence[str] = asked_before(history, self._material)
        question = (corrected(question) or just_of(without_courtesy(question)) if earlier else "") or question
        talk = None if earlier and acts_on_answer(question, earlier) else find_talk(question)
        if talk is Talk.COMPLAINT and earlier:
            return self._complained(question, recent(earlier))
        if talk:
            told = (
                self._material.for_paper(question)
                if talk is Talk.PAPER
                else self._material.for_lesson(question, talk, earlier)
            )
            return told or self._talk(talk, question)
        asked, earlier = go_back(question, earlier)
        asked = asked if earlier else without_bullets(asked)
        turn = (
            made_of_texts(asked, self.questions)
            or self._told_plainly(asked, earlier)
            or self._read(asked, recent(earlier))
        )
        turn = self._material.for_request(question, turn) or turn
        if is_english(question) and (turn.decision.draft is None or not says_known(turn.understood)):
            return self._talk(Talk.ENGLISH, question)
        return turn

    def _told_plainly(self, question: str, history: Sequence[str]) -> Turn | None:
        """What is to be told in other words, in the texts' own, point by point; None for another message.

        None also where nothing is found for it: the whole message may say more.
        """
        bare = without_courtesy(question)
        repaired = repair(one_line(bare), self.lexicon)
        wanted = told_plainly(repaired.text)
        form = form_wanted(bare) if history else None
        sized = form is not None and (form.points or form.words or form.one_piece)
        if wanted is None or (not history and not wanted.asked) or sized:
            return None
        *before, asked = history if not wanted.asked else (*history, wanted.asked)
        turn = self._read(asked, recent(before))
        told = in_plain_points(turn.decision, wanted.short)
        return replace(turn, repaired=repaired, decision=told) if told.draft else None

    def _talk(self, talk: Talk, question: str) -> Turn:
        return Turn(
            self.questions.understand(question), Repair(question, ()), reply(talk, self.questions.corpus), talk=talk
        )

    def _complained(self, question: str, earlier: list[str]) -> Turn:
        """What is said to a complaint, over the source's words that a short answer before rests on."""
        said, before = self._talk(Talk.COMPLAINT, question), self._read(earlier[-1], earlier[:-1])
        draft = before.decision.draft
        if draft is None or said.decision.draft is None or not 0 < len(quoted(before)) <= _FEW:
            return said
        ground = show_ground(draft, self.questions.corpus)
        lead, *words = ground.statements
        statements = (*said.decision.draft.statements, replace(lead, prefix="\n"), *words)
        return replace(said, decision=replace(said.decision, draft=replace(ground, statements=statements)))

    def _read(self, question: str, history: list[str]) -> Turn:
        bare = without_courtesy(question)
        told = self._on_answer(bare, question, history)
        if told:
            return told
        message = self._split(bare)
        same = self._same_of_each(bare, history) if history and len(message.parts) == 1 else None
        if same:
            return same
        if len(message.parts) > 1 and (message.marked or self.questions.understand(one_line(bare)).kind not in _WHOLE):
            turn = self._parts.answer(message, question, history)
            return (None if history else with_left_out(turn, bare, self._parts)) or turn
        if message.marked and len(message.parts) == 1:  # one question, sent more than once
            question = bare = message.parts[0].text
        # What leads to the question helps to find its point; what leads to a follow-up hides that it is one.
        turn = self._followups.ask(bare if history else question, history)
        if history:
            return turn
        turn = beside_exception(turn, bare, self.questions) or turn
        named = None if turn.decision.draft else self._each_named(bare, question)
        return named or with_left_out(turn, bare, self._parts) or turn

    def _of_one_text(self, bare: str, question: str, history: list[str]) -> Turn | None:
        """What one of the texts of the answer before says there, told as it is wanted: "bên 91 nêu rõ hơn"."""
        asked = self.questions.understand(one_line(bare)) if history else None
        retelling = retelling_of_text(asked) if asked else None
        if asked is None or not (retelling or wants_one_text_alone(asked)):
            return None
        before = self._read(history[-1], history[:-1])
        kept = kept_to_text(before, asked.named.documents[0])
        own = replace(before, repaired=Repair(question, ()), decision=kept) if kept else None
        return self._retold(retelling, question, own) if retelling and own else own

    def _told_again(self, bare: str, question: str, history: list[str]) -> Turn | None:
        """The answer before, or a point of a list before, told as a message wants it; None for another message."""
        retelling = find_retelling(bare, *history)
        form = form_wanted(bare) if history else None
        if retelling is None or (form and form.one_piece and form.reworded):  # "viết thành một đoạn" is no "một đoạn"
            return self._in_form(bare, question, history) if history else None
        if not history:
            return self._gist_of_texts(retelling, question)
        if retelling.telling is Telling.POINT:
            return self._points_of_list.tell(retelling, question, history)
        shorter = retelling.telling is Telling.SHORT and retelling.points
        return self._retold_of_any(retelling, question, without_forms(history) if shorter else history)

    def _gist_of_texts(self, retelling: Retelling, question: str) -> Turn:
        """What is said to "tóm tắt giúp" with nothing before: that of the one text held, or of which it is to be."""
        documents = self.questions.corpus.documents
        short = retelling.telling is Telling.SHORT
        if short and len(documents) == 1:
            return replace(self._read(f"tóm tắt {documents[0].metadata.name}", []), repaired=Repair(question, ()))
        lack = which_text(documents) if short and documents else NOTHING_YET
        return Turn(self.questions.understand(question), Repair(question, ()), Decision(None, lack, []))

    def _in_form(self, bare: str, question: str, history: list[str]) -> Turn | None:
        """The answer before in the form that a message wants it in, and in which alone; None for another message.

        What it is wanted for may be told as one likes, but names nothing of the texts.
        """
        wanted = form_wanted(bare)
        if wanted is None or (wanted.purpose and self.questions.understand(wanted.purpose).names):
            return None
        earlier = history if wanted.of_last_form else without_forms(history)
        before = self._read(earlier[-1], earlier[:-1])
        told = in_form(wanted, before.decision, self.questions.corpus)
        if told is None:
            return self._retold_of_any(Retelling(Telling.SHORT, points=wanted.points), question, earlier)
        return replace(before, repaired=Repair(question, ()), decision=told)

    def _on_answer(self, bare: str, question: str, history: list[str]) -> Turn | None:
        """What a message wants of the answers before: as one, of one text, told again, a point of it; None for none."""
        told = self._merged(bare, question, history) or self._of_one_text(bare, question, history)
        told = told or self._told_again(bare, question, history)
        told = told or (self._chosen_told(bare, question, history) if history else None)
        if told or not history:
            return told
        points = self._points_of_list
        return points.called(bare, question, history) or points.counted(bare, question, history)

    def _chosen_told(self, bare: str, question: str, history: list[str]) -> Turn | None:
        """The points told that a message chooses, told as it wants them besides; None for another message."""
        asked, wish = chosen_and_told(repair(one_line(bare), self.lexicon).text)
        if not asked or self._read(asked, history).decision.draft is None:
            return None
        return self._told_again(wish, question, [*history, asked])

    def _merged(self, bare: str, question: str, history: list[str]) -> Turn | None:
        """The answers before told as one, where a message wants that of so many; None for another message.

        Where fewer questions were asked it speaks of the points of the one answer.
        """
        wanted = merges(bare)
        if not wanted or not history:
            return None
        first = len(history) - wanted
        if first < 0:
            return self._retold_of_any(Retelling(Telling.SHORT), question, history)
        turns = [self._read(history[at], history[:at]) for at in range(first, len(history))]
        if not all(turn.decision.draft for turn in turns):
            return None
        return replace(told_as_one(history[first:], turns), repaired=Repair(question, ()))

    def _each_named(self, bare: str, question: str) -> Turn | None:
        """The things that a message names in a row, each by itself, where nothing was found for all of them at once."""
        read = repair(one_line(bare), self.lexicon).text if bare.isascii() else bare
        parts = named_parts(read, self.lexicon.passages_with)
        turn = self._parts.answer(Message(parts, marked=True), question, []) if parts else None
        return turn if turn and turn.decision.draft else None

    def _same_of_each(self, text: str, history: list[str]) -> Turn | None:
        """A follow-up that asks the same of another thing, of each part of the message before; None for another one."""
        before = self._split(without_courtesy(history[-1])).parts
        asked = self.questions.understand(one_line(text))
        if len(before) < 2 or not asks_the_same(asked):
            return None
        earlier = [*history[:-1], *(one.text for one in before)]
        asked_of = range(len(history), len(earlier) + 1)
        return told_together([self._followups.ask(text, earlier[:end]) for end in asked_of])

    def _split(self, text: str) -> Message:
        """The questions of a message; what is typed without marks shows its joints only when they are put back."""
        message = split_message(text, self.lexicon.passages_with)
        if len(message.parts) > 1 or not text.isascii():
            return message
        repaired = repair(one_line(text), self.lexicon)
        marked = split_message(repaired.text, self.lexicon.passages_with) if repaired.guessed else message
        return marked if len(marked.parts) > 1 else message

    def _retold_of_any(self, retelling: Retelling, question: str, history: list[str]) -> Turn:
        """The answer before told otherwise; where it was none, the one before."""
        before = self._read(history[-1], history[:-1])
        if retelling.telling is Telling.DOUBT and before.decision.draft is None:  # "chắc không" of a refusal
            return replace(before, repaired=Repair(question, ()))
        turn = self._retold(retelling, question, before)
        lack = turn.decision.lack
        of_none = before.decision.draft is None or (lack is not None and lack.code == "empty")
        if not of_none or len(history) < 2:
            return turn
        earlier = self._retold_of_any(retelling, question, history[:-1])
        return earlier if earlier.decision.draft else turn

    def _retold(self, retelling: Retelling, question: str, before: Turn) -> Turn:
        """The answer before told otherwise; of the other text and of who sees to it, a question of its own."""
        repaired = Repair(question, ())
        corpus = self.questions.corpus
        if retelling.telling is Telling.OTHER_TEXT:
            return self.questions.decide(in_other_text(before.understood, before.place, corpus), repaired)
        further = further_on(self.questions, before, repaired) if retelling.telling is Telling.MORE else None
        told = further or replace(before, repaired=repaired, decision=retell(retelling, before, corpus))
        nobody = told.decision.draft is None or told.decision.draft.composer == OVERSEERS
        if retelling.telling is Telling.RESPONSIBLE and nobody:
            return who_answers(self.questions, before, repaired) or told
        return told
