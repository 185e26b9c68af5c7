"""Questions of each kind, made of a fact."""

from random import Random

from assistant.study.facts.links import PLACE
from assistant.study.facts.material import Material
from assistant.study.questions.kinds import make
from assistant.study.session import CLOZE


def test_a_gap_at_the_head_of_a_sentence_wants_a_capital(material: Material) -> None:
    heads = [one for one in material.by_topic[PLACE] if not one.before and one.answer[0].islower()]
    made = [make(CLOZE, one, material, Random(1), "medium") for one in heads]
    found = [one for one in made if one]
    assert found
    for one in found:
        assert one.answer[0].isupper()
        assert one.support[0].islower()  # as the text writes it
        assert one.question.endswith(".")
