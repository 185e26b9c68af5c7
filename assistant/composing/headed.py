"""What stands under the heading that answers: a lead-in with all that it leads to, a list with all its items."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, heading_held, holds, support
from assistant.composing.leads import compose_led, lead_of, led_by
from assistant.composing.sections import FACT_WORDS, SECTION_LIMIT, compose_heading, compose_section, leads_in
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.evidence.scoring import Evidence
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import opens_with_body
from corpus.vietnamese.spelling import spaced

_OF_ALL = (Kind.LIST, Kind.WHAT, Kind.TOPIC, Kind.DUTIES)  # kinds that may ask for all that a heading heads
_SHORT = 200  # words of a section that is told whole though no list is asked for
_ALSO_LIKELY = 0.1  # of the best clause's probability from which another point of the list answers too
_TOGETHER = 0.6  # share of what all clauses have that the points of the list have together
_LIKELY = 0.5  # probability of a clause that an answer may not leave out
_CALLS = 3  # syllables of a head that calls its list by a name of its own
_TELLING = 0.12  # share of a question's weight of a word that the heading alone says
_ACTORS = 2  # points that each name who acts
_ABOVE = 2  # headings above a point, its own section's included, that may head the list


def compose_headed(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The heading that answers with what it heads, or the whole list of which several points answer; None for neither.

    Those of a list together are asked for where its heading is named, or says a telling word of the question that the
    best leaves out, and the best says none that tells it from the others.
    """
    best = found[0]
    document = corpus.by_number[best.passage.document]
    section = document.sections[best.passage.section]
    if best.passage.body is section.heading and understood.wants.yes_or_no:
        return None  # all that stands under it says neither
    if best.passage.body is section.heading:
        return _under(section, document, understood.kind is Kind.LIST) if section.blocks or section.children else None
    if understood.kind not in _OF_ALL:
        return None
    lead = lead_of(best.passage, document)
    items = led_by(lead, document) if lead else []
    if lead and _is_asked_whole(understood, found, lead.text, [*items, lead], document):
        return compose_led(lead, items)
    for one in [each for each in reversed(document.ancestors(section.id)) if each.heading][:_ABOVE]:
        within = document.passages_in(one.start, one.end)
        if _is_asked_whole(understood, found, one.title, within, document):
            whole = compose_section(document, one, SECTION_LIMIT)
            if _tells(whole, best):
                return whole
        if not leads_in(document, one):
            return None  # the list is that of this heading, and no longer one of the heading above
    return None


def compose_each_actor(understood: Understood, best: Evidence, corpus: Corpus) -> Draft | None:
    """The points under a heading that says the matter, each of a body of its own, where the question tells none apart.

    "Điều 4. Thẩm quyền quyết định điều chỉnh giá: 1. Sở Tài chính quyết định đối với … 2. Chủ tịch … đối với …"
    """
    document = corpus.by_number[best.passage.document]
    above = document.ancestors(best.passage.section)[:-1]
    parent = above[-1] if above and above[-1].heading else None
    points = [document.sections[one] for one in parent.children] if parent else []
    firsts = [one.blocks[0].text for one in points if one.blocks and opens_with_body(one.blocks[0].text)]
    if parent is None or len(points) < _ACTORS or len(firsts) < len(points):
        return None
    if called := _called_apart(understood, best.passage, points, document):
        return called
    title, own = spaced(parent.title), spaced(best.passage.text)
    if coverage(understood.terms, [(title, 1.0)])[0] <= coverage(understood.terms, [(own, 1.0)])[0]:
        return None
    within = spaced(" ; ".join(one.text for one in document.passages_in(parent.start, parent.end)))
    told_apart = any(not term.match(title) and term.match(within.replace(title, " ")) for term in understood.terms)
    return None if told_apart else compose_section(document, parent, SECTION_LIMIT)


def _called_apart(understood: Understood, best: Passage, points: Sequence[Section], document: Document) -> Draft | None:
    """A point with its heading, where that alone says a word of the question: "c) Cơ quan phê duyệt: Sở A".

    Of several paragraphs under that heading it is the one that answers best.
    """
    section = document.sections[best.section]
    if section.heading is None or section not in points:
        return None
    told = next((one for one in section.blocks if one.body is best.body), section.blocks[0])
    title, others = spaced(section.title), [spaced(one.title) for one in points if one is not section]
    if not any(term.match(title) and not any(map(term.match, others)) for term in understood.terms):
        return None
    places = tuple(
        Support(document.number, section.id, one.starts[0], one.ends[-1]) for one in (section.heading, told.body)
    )
    return Draft((Statement(tidy(f"{section.title.strip()}: {told.text}"), places),), "headed point")


def _tells(draft: Draft, best: Evidence) -> bool:
    """Whether a draft quotes the clause that answers best."""
    place = support(best.passage, best.clause.start, best.clause.end)
    return any(holds(one, place) for statement in draft.statements for one in statement.supports)


def leaves_out(draft: Draft, understood: Understood, found: Sequence[Evidence]) -> bool:
    """Whether what is told under a heading lacks the clause there that likely answers: "không thuộc … thì sao"."""
    best = found[0] if found else None
    if best is None or understood.kind is not Kind.WHAT or best.probability < _LIKELY:
        return False
    places = {(one.document, one.section) for each in draft.statements for one in each.supports}
    return best.passage.place in places and not _tells(draft, best)


def under_bare_headings(draft: Draft, corpus: Corpus) -> Draft:
    """A draft that quotes nothing but headings, with what stands under them; another as it is."""
    quoted = list(dict.fromkeys(one for statement in draft.statements for one in statement.supports))
    headed = [section for one in quoted if (section := _headed_by(one, corpus))]
    if not quoted or len(headed) < len(quoted):
        return draft
    drafts = [_under(section, document, listed=False) for document, section in _outermost(headed)]
    return replace(drafts[0], statements=tuple(one for draft in drafts for one in draft.statements))


def _outermost(headed: Sequence[tuple[Document, Section]]) -> list[tuple[Document, Section]]:
    """Sections without those that stand in another of them, and are told with it."""
    places = {(document.number, section.id) for document, section in headed}
    return [
        (document, section)
        for document, section in headed
        if not any((document.number, one.id) in places for one in document.ancestors(section.id)[:-1])
    ]


def _headed_by(place: Support, corpus: Corpus) -> tuple[Document, Section] | None:
    """The section whose heading a quotation is, where anything stands under it."""
    document = corpus.by_number[place.document]
    section = heading_held(document, place)
    stands = section and section.heading and place.end <= section.heading.ends[-1]
    return (document, section) if section and stands and (section.blocks or section.children) else None


def compose_named_heading(understood: Understood, corpus: Corpus) -> Draft | None:
    """What stands under the heading that a question of one document names and asks nothing else of; None for none."""
    documents = documents_of(understood, corpus)
    if len(documents) != 1:
        return None
    sections = [one for one in documents[0].sections.values() if one.heading and (one.blocks or one.children)]
    named = [one for one in sections if _is_named(understood, spaced(one.title))]
    longest = max(named, key=lambda one: len(one.title), default=None)
    return compose_heading(understood, documents[0], longest) if longest else None


def _under(section: Section, document: Document, listed: bool) -> Draft:
    """What stands under a heading: whole where it only leads there, a list is asked or it is short, else brief."""
    whole = compose_section(document, section, SECTION_LIMIT)
    words = sum(len(one.text.split()) for one in whole.statements)
    if listed or words <= _SHORT or leads_in(document, section):
        return whole
    return compose_section(document, section, FACT_WORDS)


def _is_asked_whole(
    understood: Understood, found: Sequence[Evidence], head: str, items: Sequence[Passage], document: Document
) -> bool:
    """Whether all of a list under a head is asked for: whether several of its items answer, and hardly any other.

    Others may answer as well where a list is asked for by the whole of its head: "các hình thức khen thưởng".
    """
    best = found[0]
    inside = [one for one in found if one.passage in items or one.passage.text == head]
    likely = [one for one in inside if one.probability >= _ALSO_LIKELY * best.probability]
    if len({one.passage for one in likely}) < 2:
        return False
    title, telling = spaced(head), _telling(understood)
    called = understood.kind is Kind.LIST and len(title.split()) >= _CALLS and _is_named(understood, title)
    if not called and sum(one.probability for one in inside) < _TOGETHER * sum(one.probability for one in found):
        return False
    beside = any(one.match(title) and not one.is_said_in(best.clause.spaced) for one in telling)
    if not beside and not _is_named(understood, title):
        return False
    return understood.kind is Kind.LIST or not _is_told_apart(telling, likely, f"{title} {self_description(document)}")


def _is_named(understood: Understood, title: str) -> bool:
    """Whether a question says each word of a heading: "mục đích của kế hoạch"."""
    said = {syllable for word in understood.words for syllable in word.phrase.split()}
    return bool(title.strip()) and said.issuperset(title.split())


def _telling(understood: Understood) -> list[Term]:
    total = sum(term.weight for term in understood.terms)
    return [term for term in understood.terms if term.weight > _TELLING * total]


def _is_told_apart(telling: Sequence[Term], likely: Sequence[Evidence], around: str) -> bool:
    """Whether the best point says a telling word that neither the others nor the headings and the title do."""
    best, *others = likely
    own = [one for one in telling if one.is_said_in(best.clause.spaced) and not one.match(around)]
    return any(not any(one.is_said_in(other.clause.spaced) for other in others) for one in own)
