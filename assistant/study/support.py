"""Whether the texts support an option for a question: what keeps a distractor from being right as well."""

from assistant.study.facts_bodies import BODY, DATE, ISSUER
from assistant.study.facts_figures import FIGURE
from assistant.study.facts_links import PLACE
from assistant.study.facts_terms import TERM
from assistant.study.likeness import form, likeness, stands_in
from assistant.study.material import Material

_ALIKE = 0.5  # two names or phrases with so much in common could both be taken for right


def supported(material: Material, topic: str, subject: str, option: str) -> bool:
    """Whether a text says the option of the subject: a figure of an indicator and period, a place of its orientation,
    a body of its duty, a document's day or issuer, a term in its clause, the second half behind the first."""
    if topic == FIGURE:
        return any(one == subject and form(value) == form(option) for one, _, value in material.figures)
    if topic == TERM:
        return form(option) in form(subject)
    if topic == PLACE:
        return any(form(option) in clause and form(subject) in clause for clause in material.clause_forms)
    if topic in (BODY, DATE, ISSUER):
        facts = material.by_topic.get(topic, ())
        return any(form(one.subject) == form(subject) and form(one.answer) == form(option) for one in facts)
    facts = tuple(one for one in material.facts if form(one.subject) == form(subject))
    joined = any(form(subject) in clause and form(option) in clause for clause in material.clause_forms)
    return joined or any(form(one.answer) == form(option) for one in facts)


def too_close(first: str, second: str) -> bool:
    """Whether two options say nearly the same, so that who takes one for the other is not wrong."""
    return stands_in(first, second) or stands_in(second, first) or likeness(first, second) > _ALIKE
