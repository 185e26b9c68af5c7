"""What a message quotes of the texts to have it explained: it is shown in its place, and put in no other words."""

from assistant.answering.case import Decision
from assistant.answering.plain_telling import AS_IT_IS
from assistant.answering.questions import Questions
from assistant.answering.turn import Turn
from assistant.composing.draft import Statement
from assistant.composing.explained import Quoted, compose_explained, find_quoted
from assistant.understanding.quoted_words import words_to_explain, words_to_reword
from assistant.understanding.repair import Repair, repair
from assistant.understanding.terms import Term
from corpus.reading.roles import Role, role_of

_RULE = "words to explain"
_TELLING = 1.0  # weight of a word that tells one thing from others


def tell_explained(text: str, questions: Questions) -> Turn | None:
    """The turn of a message, without courtesies, that wants a sentence of the texts explained, or reworded.

    None for another one, and where no sentence has nearly all of what it quotes.
    """
    reworded = repair(words_to_reword(text), questions.lexicon).text
    words = reworded or words_to_explain(text)
    if not words:
        return None
    named = questions.understand(text).named.documents
    asked = questions.understand(f"Văn bản nói gì về {words}")
    turn = questions.decide(asked, Repair(text, ()))
    passages = dict.fromkeys(one.passage for one in turn.decision.evidence)
    quoted = find_quoted(words, (one for one in passages if not named or one.document in named))
    if quoted is None:
        return None
    draft = compose_explained(quoted, [] if reworded else _taken_up(words, quoted, questions), questions.corpus)
    draft = draft.led_by(f"{AS_IT_IS}:") if reworded else draft
    return Turn(asked, Repair(text, ()), Decision(draft, None, turn.decision.evidence, (_RULE,)))


def _taken_up(words: str, quoted: Quoted, questions: Questions) -> list[Statement]:
    """What the same text says elsewhere of the first thing that is quoted of which it does."""
    name = questions.corpus.by_number[quoted.passage.document].metadata.name
    for thing in filter(_tells, questions.understand(words).terms):
        asked = questions.understand(f"{name} nói gì về {thing.phrase}")
        draft = questions.decide(asked, Repair("", ())).decision.draft
        told = draft.statements if draft and draft.composer == "topic" else ()
        here = quoted.passage.section
        elsewhere = [one for one in told if one.supports and all(each.section != here for each in one.supports)]
        if elsewhere:
            return sorted(elsewhere, key=lambda one: not _is_task(one, questions))  # what is to be done of it first
    return []


def _is_task(told: Statement, questions: Questions) -> bool:
    place = told.supports[0]
    return role_of(questions.corpus.by_number[place.document], place.section) is Role.TASKS


def _tells(term: Term) -> bool:
    return term.known and " " in term.phrase and term.weight >= _TELLING
