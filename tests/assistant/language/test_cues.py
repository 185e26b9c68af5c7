"""How a question says what it asks for is data: each list has a rule that reads it, and examples of it."""

from collections.abc import Callable, Mapping

import pytest
from pydantic import ValidationError

from assistant.composing.assessed import is_light
from assistant.composing.saying import is_related
from assistant.evidence.kind_check import fits_kind
from assistant.language.asks import ask_pattern
from assistant.language.cues import Cues, Followup, cue_in, cue_lists, form_of
from assistant.language.lexicon import Lexicon
from assistant.language.phrases import read_said
from assistant.rules import Fired
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.fixed import read_fixed
from assistant.understanding.focus import without_light
from assistant.understanding.followup import complete
from assistant.understanding.joints import split_question
from assistant.understanding.kind_rules import asked_kind
from assistant.understanding.kinds import Kind
from assistant.understanding.leaning import goes_on
from assistant.understanding.named import Named, find_named
from assistant.understanding.pointing import is_pointer, points_at_document, points_at_section
from assistant.understanding.question import understand
from assistant.understanding.reading_wants import read_wants
from assistant.understanding.sections import find_sections
from assistant.understanding.segments import question_words
from assistant.understanding.sides import sides_of
from assistant.understanding.stripping import without_head, without_orders, without_relative_time
from assistant.understanding.subjects import Subject, find_subjects
from assistant.understanding.terms import find_helpful, find_terms
from assistant.understanding.units import asked_unit
from corpus.reading.store import read_corpus
from corpus.text import blank, search_form
from corpus.vietnamese.spelling import spaced
from tests.assistant.small import asked, clause, term

CORPUS = read_corpus()
LEXICON = Lexicon(CORPUS)
Takes = Callable[[str], bool]


def fired(question: str) -> Fired[Asked]:
    text = search_form(question)
    named = find_named(text, CORPUS)
    return asked_kind(Asking(blank(text, named.spans), named))


def of_kind(name: str) -> Takes:
    return lambda text: fired(text).outcome.kind is Kind(name)


def of_field(name: str) -> Takes:
    return lambda text: fired(text).outcome.meta == name


def by_rule(name: str) -> Takes:
    return lambda text: fired(text).rule == name


def follows(text: str) -> bool:
    return goes_on(asked(Kind.WHAT, "rừng", "biển", "đất", text=search_form(text)))


def fits(question: str) -> Takes:
    return lambda text: fits_kind(clause(text), asked(Kind.PLACE, "rừng", text=question), CORPUS)


def has_section(section: str) -> Takes:
    return lambda text: section in {found for _, found in find_sections(search_form(text), CORPUS.documents)[0]}


def told_by_roads(text: str) -> bool:
    words = text.split()
    head, field = " ".join(words[:-2]), " ".join(words[-2:])
    return is_related(Subject(text, (term(head), term(field, weight=1.0))), spaced("Mở các tuyến cao tốc"))


def first_side_is_long(text: str) -> bool:
    sides = sides_of(search_form(text), (term("mức thu"), term("sở"), term("nhỏ"), term("cá nhân")))
    return sides is not None and [one.phrase for one in sides.first] == ["sở", "nhỏ"]


def has_light(text: str) -> bool:
    return bool(without_light(find_terms(search_form(text), LEXICON))[1])


def shifts(direction: str) -> Takes:
    before = asked(Kind.NUMBER, "rừng", named=Named(periods=(("2021", "2025"),)))
    period = {"next": ("2026", "2030"), "previous": ("2016", "2020")}[direction]

    def takes(text: str) -> bool:
        question = asked(Kind.WHAT, text=search_form(text))
        return complete(question, before, None).named.periods == (period,)

    return takes


def names_place_alone(text: str) -> bool:
    return not any(len(form.split()) > 2 for one in read_fixed(text, CORPUS, LEXICON).names for form in one)


# What tells, for each list, whether the rule that reads it takes an example.
TAKES: Mapping[str, Takes] = {
    **{f"kinds.{name}": of_kind(name) for name in cue_lists()["kinds"]},
    **{f"metadata.{name}": of_field(name) for name in cue_lists()["metadata"]},
    **{
        f"unit_words.{name}": lambda text, name=name: asked_unit(search_form(text)) == name
        for name in cue_lists()["unit_words"]
    },
    **{f"roles_of_text.{name}": has_section(name) for name in cue_lists()["roles_of_text"]},
    "causes.work_nouns": lambda text: is_light(term(text)),
    "causes.reached": lambda text: is_light(term(text)),
    "kind_check.foremost": fits("nơi nào tốt nhất"),
    "kind_check.locatives": fits("trạm đặt ở đâu"),
    "fixed.name_openers": names_place_alone,
    "fixed.number_words": lambda text: bool(read_fixed(text, CORPUS, LEXICON).facts["numbers"]),
    "focus.generic_actors": has_light,
    "focus.helpful": lambda text: bool(find_helpful(text, (), LEXICON)),
    "focus.negating": by_rule("weak place"),
    "focus.wanting": by_rule("weak place"),
    "followup.heads": lambda text: without_head(text) != text,
    "followup.pronouns": follows,
    "followup.tails": follows,
    "frame.frame": by_rule("section alone"),
    "kind_rules.actor_groups": by_rule("duties of a body"),
    "kind_rules.degrees": by_rule("which is more"),
    "kind_rules.duties": by_rule("duties of a body"),
    "kind_rules.indicators": by_rule("indicator and time"),
    "kind_rules.listing": by_rule("listing"),
    "kind_rules.no_bodies": lambda text: understand(text, CORPUS, LEXICON).rule != "which body",
    "kind_rules.outline": by_rule("outline of a document"),
    "kind_rules.weak_places": by_rule("weak place"),
    "parts.asking_nouns": lambda text: len(split_question(f"Trạm có mấy huyện, {text}", lambda _: False)) == 1,
    "phrases.shorthand": lambda text: read_said(text).words != spaced(text),
    "pointing.document_words": lambda text: points_at_document(search_form(text)),
    "pointing.period_words": lambda text: is_pointer(term(spaced(text).strip())),
    "pointing.relative_years": lambda text: without_relative_time(text) != text,
    "pointing.section_words": lambda text: points_at_section(search_form(text)),
    "question.now": lambda text: bool(understand(text, CORPUS, LEXICON).now),
    "question.requests": lambda text: bool(understand(text, CORPUS, LEXICON).request),
    "relative_periods.next": shifts("next"),
    "relative_periods.previous": shifts("previous"),
    "segments.kind_nouns": lambda text: len(find_subjects(text, text, ask_pattern("topic"), LEXICON)) == 1,
    "segments.light_heads": lambda text: len(question_words(text, text, LEXICON)[0]) > 1,
    "segments.member_nouns": told_by_roads,
    "segments.takes_with": lambda text: len(find_subjects(text, text, ask_pattern("topic"), LEXICON)) == 1,
    "sides.prepositions": first_side_is_long,
    "stripping.orders": lambda text: without_orders(text) != text,
    "terms.counted_nouns": lambda text: any(one.is_count for one in find_terms(search_form(text), LEXICON)),
    "wants.actors": lambda text: bool(read_wants(search_form(text)).actor),
    "wants.confirming": lambda text: read_wants(search_form(text)).confirming,
    "wants.references": lambda text: read_wants(search_form(text)).references,
    "wants.superlatives": lambda text: read_wants(search_form(text)).superlative,
}
LISTS = {f"{file}.{name}": one for file, lists in cue_lists().items() for name, one in lists.items()}


def test_every_list_has_its_rule() -> None:
    assert set(TAKES) == set(LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_the_rule_of_a_list_takes_its_examples_and_leaves_the_others(name: str) -> None:
    assert {text: TAKES[name](text) for text in LISTS[name].yes} == dict.fromkeys(LISTS[name].yes, True)
    assert {text: TAKES[name](text) for text in LISTS[name].no} == dict.fromkeys(LISTS[name].no, False)


@pytest.mark.parametrize("name", LISTS)
def test_a_phrase_of_the_list_stands_in_each_example_taken(name: str) -> None:
    def held(text: str) -> bool:
        form = form_of(name.rpartition(".")[2])
        return any(f" {form(one)} " in f" {form(search_form(text))} " for one in LISTS[name].phrases)

    assert all(map(held, LISTS[name].yes))


def test_a_form_is_that_in_which_the_list_is_compared() -> None:
    assert form_of("light_heads")("quý") == "quí"  # words of a question come in one spelling
    assert form_of("now")("tỷ số") == "tỷ số"  # its text does not


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("ai ký ban hành", ["ai", "ai ký"], "ai ký"),  # the longest
        ("tai nạn", ["ai"], ""),  # whole words only
        ("ở đâu?", ["đâu"], "đâu"),
        ("a+b", ["+"], ""),  # no pattern, no word
        ("", ["ai"], ""),
        ("ai", [], ""),
    ],
)
def test_the_longest_cue_that_stands_as_whole_words_is_found(text: str, phrases: list[str], found: str) -> None:
    assert cue_in(text, phrases) == found


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(ValidationError):
        Followup.model_validate({"heads": [], "tails": [], "pronouns": [], "more": []})
    with pytest.raises(ValidationError):
        Cues.model_validate({})
