"""What does not belong: a thing of another list, group or body as the key, beside three of those that are asked of."""

from random import Random

from assistant.study.facts.bodies import TASK
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fields import out_of_field
from assistant.study.facts.likeness import runs
from assistant.study.facts.lists import LISTED, NOT_LISTED
from assistant.study.facts.material import Material
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.sorting import GROUP, GROUP_NOT
from assistant.study.facts.support import too_close
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.questions.distractors import wrong_options
from assistant.study.questions.echo import word_pairs

OUTSIDE = {NOT_LISTED: LISTED, GROUP_NOT: GROUP, NOT_TASK: TASK}  # and what the three other options are
_THING = 3  # syllables that name a thing ("du lịch biển")
_SAMPLES = 6  # of things that belong, of which one is taken that have no words in common
_STRANGERS = 4  # things of other groups that are tried for each of the group's own
_LEAST_SAID, _MOST_SAID_TOO = 3, 0.3  # pairs of syllables of such a thing, and the share that its question's part has


def outsider(fact: Fact, material: Material, rng: Random, level: str, others: int) -> Fact | None:
    """For "which does not belong": a thing of another list or group as the key, three of its own as the others."""
    topic = OUTSIDE[fact.topic]
    own = [one for one in material.by_topic.get(topic, ()) if one.subject == fact.subject]
    if len(own) < others:
        return None
    samples = [rng.sample(own, others) for _ in range(_SAMPLES)]
    kept = next((one for one in samples if not _of_one_word(one)), samples[0])
    strangers = (one for fact_of in kept for one in wrong_options(fact_of, material, rng, level, _STRANGERS))
    asked = frozenset().union(*map(word_pairs, _said_where_asked(fact, material)))
    owed = (one for one in strangers if topic != TASK or not out_of_field(fact.subject, one.text))  # or it falls out
    apart = (one for one in owed if _says_another_matter(one.text, asked))
    fits = (one for one in apart if not any(_may_be_beside(one.text, other.answer) for other in own))
    stranger = next(fits, None)
    if stranger is None:
        return None
    wrong = tuple(Wrong(one.answer) for one in kept)
    first, *rest = sorted(kept, key=lambda one: one.start)
    place = (first.section, first.start, first.end)
    others_at = dict.fromkeys((one.section, one.start, one.end) for one in rest)
    also = tuple(one for one in others_at if one != place)  # the parts of one list are quoted with it
    common = (fact.topic, fact.group, first.document, *place, stranger.text, fact.subject, fact.ask)
    return Fact(*common, support=first.answer, wrong=wrong, also=also, told=stranger.note, case=fact.case)


def _of_one_word(things: list[Fact]) -> bool:
    """Whether all things have words in common, which the one that is none of them would be told by."""
    return bool(frozenset.intersection(*(word_pairs(one.answer, named=True) for one in things)))


def _said_where_asked(fact: Fact, material: Material) -> tuple[str, ...]:
    """The clauses of the part that a question of what is outside is of; () for a body's duties: they stand anywhere."""
    if fact.topic == NOT_TASK:
        return ()
    section = fact.subject.rpartition(" ")[2] if fact.topic == GROUP_NOT else fact.section
    return material.said_in(fact.document, section)


def _says_another_matter(words: str, asked: frozenset[tuple[str, str]]) -> bool:
    """Whether a task of another group says enough by itself ("theo dõi, đánh giá kết quả" might be of any), and not
    much of what is said, in words of its own, where the question is of."""
    own = word_pairs(words)
    return not begins_with_verb(words) or (len(own) >= _LEAST_SAID and len(own & asked) < _MOST_SAID_TOO * len(own))


def _may_be_beside(stranger: str, own: str) -> bool:
    """Whether what is of another group may be of this one: it says nearly what one of it says, or names its thing."""
    return too_close(stranger, own) or bool(set(runs(stranger, _THING)) & set(runs(own, _THING)))
