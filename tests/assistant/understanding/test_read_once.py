"""A question's words are read by the understanding alone: what is behind it knows the fields that it made of them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from assistant.understanding.kinds import Kind

ASSISTANT = Path(__file__).parents[3] / "assistant"
BEHIND = sorted(path for path in ASSISTANT.rglob("*.py") if path.parent.name != "understanding")

# What other packages may take from the understanding. None of it reads a question's words on their behalf but the
# doors: understand, complete and their like take a question as it was typed and give an Understood.
DOORS = {
    "again": {"asks_again"},
    "typed": {"clean_question"},
    "repair": {"Repair", "repair"},
    "parts": {"Message", "Part", "split_message", "lean_on"},
    "in_a_row": {"named_parts", "row_parts"},
    "told_plainly": {"told_plainly"},
    "courtesies": {"without_courtesy"},
    "talk": {"Talk", "find_talk"},
    "lessons": {"lesson_question", "lesson_questions", "paper_subject", "questions_anew", "wants_plan"},
    "side_by_side": {"asked_of_each"},
    "exceptions": {"without_exception"},
    "parts_in_row": {"rows_of"},
    "portions": {"Portion", "find_portion", "portion_about", "portion_says", "portion_words"},
    "made_of_text": {"text_to_tell", "without_bullets"},
    "merging": {"merges"},
    "points_for": {"PointsFor", "points_for"},
    "quoted_words": {"words_to_explain", "words_to_reword"},
    "cases_put": {"CountPut", "count_put", "place_put"},
    "form_wanted": {"FormWanted", "form_wanted", "without_forms"},
    "replacing": {"Replaced", "as_assessed", "find_replacement"},
    "about": {"FUNDS", "MONEY"},
    "tails": {
        "asks_briefly",
        "asks_of_deed",
        "asks_of_thing_before",
        "asks_outcome",
        "asks_purpose",
        "asks_sign",
        "asks_way",
        "asks_what_it_replaces",
        "beside_replacing",
        "is_bare",
        "is_brief",
        "is_tail",
        "kept_to",
        "names_thing",
        "own_terms",
        "puts_case",
        "puts_omission",
        "subject_of",
        "whole_subject_of",
    },
    "retelling": {"Retelling", "Telling", "asks_place_in_text", "find_retelling", "point_called"},
    "question": {"kept_to_kind", "understand", "without_premise"},
    "understood": {"Understood"},
    "followup": {
        "as_subject",
        "complete",
        "in_other_text",
        "in_own_words",
        "is_of_that_time",
        "is_of_time_beside",
        "thing_of",
    },
    "document_fields": {"asks_field_alone", "asks_next_field", "of_answer_day", "of_what_is_reported"},
    "pointing": {"at_place", "place_asked", "points_at_place", "points_at_thing", "with_thing"},
    "next_section": {"section_step"},
    "of_several_told": {"both_names", "speaks_of_both", "which_moves"},
    "counting_points": {"counts_points"},
    "correcting": {"corrected"},
    "one_text": {"retelling_of_text", "wants_one_text_alone"},
    "units": {"is_unit"},
    "same_asked": {"asks_the_same", "opens_case"},
    "adding": {"adds_column", "with_further_time"},
    "difference": {"asks_difference", "between", "compared_texts", "of_texts"},
    "narrowing": {"chooses", "chosen_and_told", "drops", "just_of", "narrows_list", "narrows_to", "thing_unknown"},
    "bare_parts": {"asks_remedy", "asks_what_it_is_owed_to", "asks_why_wanting", "part_after"},
    "leaning": {"goes_on"},
    "going_back": {"go_back", "recent", "without_quotations"},
    "official": {"everyday_terms", "in_official_words"},
    "fixed": {"Fixed", "read_fixed"},
    "field_of_work": {"FieldOfWork", "field_of_work"},
    "kinds": {
        "DOCUMENTS_LISTED",
        "Kind",
        "STRICT_KINDS",
        "LEARNED_SUBJECT",
        "NOTHING_SAID",
        "ONE_AND_SAME",
        "SUBJECT_ALONE",
        "SUMMARY_OF_SIDE",
        "SUBJECT_KINDS",
    },
    "subjects": {"Subject"},
    "measures": {"Measure"},
    "openly": {"NOW", "asks_contents", "asks_deed", "asks_openly", "asks_state"},
    "worded": {
        "FROM_WHEN",
        "agent_put_up",
        "as_of_kind",
        "asks_being",
        "asks_relation",
        "asks_where_spoken_of",
        "asks_which_most",
        "asks_whom_to_turn_to",
        "asks_why_said",
        "body_judged",
        "calls_part",
        "counts_from",
        "days_put_up",
        "name_asked",
        "names_part",
        "number_as_said",
        "office_asked",
        "quotes",
        "said_behind",
        "speaker_asked",
        "things_said_to_be",
        "wants_source_of_money",
        "wants_writing",
        "what_to_define",
        "who_gets",
    },
    "extents": {"claims_else", "claims_more"},
    "prices": {"is_of_price", "of_other_price"},
    "ranks": {"is_of_rank", "of_other_rank"},
    "wants": {"WAYS", "Extreme", "Move"},
    "coverage": {"Coverage", "coverage"},
    "terms": {"Term"},
    "document_places": {"self_description", "without_own_places"},
    "intents": {"IntentModel"},
    "intent_fitting": {"cross_validated", "fit_intents"},
}
READING = {
    "understand",
    "complete",
    "lean_on",
    "without_premise",
    "kept_to_kind",
    "in_other_text",
    "between",
    "in_official_words",
    "as_of_kind",
}  # those of them that give an Understood
# The question as one string, each for one use.
STRINGS = {
    "query": {"evidence/candidates.py"},
    "wording": {"writing/writer.py"},
    "spaced": {"checking/model_sentence.py", "evidence/features.py"},
}


def holds_a_question(node: ast.expr, annotated: set[str]) -> bool:
    """Whether an expression is a question that was read: by its name, or by what it was declared as."""
    if isinstance(node, ast.Name):
        return node.id == "understood" or node.id in annotated
    return isinstance(node, ast.Attribute) and node.attr == "understood"


def annotated_names(tree: ast.AST) -> set[str]:
    """The arguments and variables declared as Understood, quoted or not, and those given what a door returns."""
    declared = [
        (node.arg if isinstance(node, ast.arg) else node.target.id, node.annotation)
        for node in ast.walk(tree)
        if isinstance(node, ast.arg) or (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name))
    ]
    given = [
        (target.id, node.value.func.id)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    return {name for name, what in declared if what and "Understood" in ast.unparse(what)} | {
        name for name, door in given if door in READING
    }


def fields_taken(tree: ast.AST) -> Iterator[str]:
    """The attributes that a module takes of a question."""
    annotated = annotated_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and holds_a_question(node.value, annotated):
            yield node.attr


def kinds_spelt(tree: ast.AST) -> Iterator[str]:
    """The kinds of questions that a module compares with as strings."""
    annotated = annotated_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(
            isinstance(side, ast.Attribute) and side.attr == "kind" and holds_a_question(side.value, annotated)
            for side in (node.left, *node.comparators)
        ):
            yield from (one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and one.value in set(Kind))


def taken_from(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """The modules of the understanding that a module imports from, and what it takes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("assistant.understanding"):
            yield from ((node.module.removeprefix("assistant.understanding."), one.name) for one in node.names)
        if isinstance(node, ast.Import):
            yield from ((one.name, "") for one in node.names if one.name.startswith("assistant.understanding"))


class Taken(NamedTuple):
    """Of a module what the rules speak of."""

    fields: frozenset[str]
    imported: list[tuple[str, str]]
    kinds: list[str]


@cache
def taken_in(path: Path) -> Taken:
    """Each module is read once for all tests."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return Taken(frozenset(fields_taken(tree)), list(taken_from(tree)), list(kinds_spelt(tree)))


def named(path: Path) -> str:
    return str(path.relative_to(ASSISTANT))


def test_no_module_behind_the_understanding_reads_a_questions_text() -> None:
    assert [named(path) for path in BEHIND if "text" in taken_in(path).fields] == []


def test_every_string_of_a_question_has_the_use_that_is_named() -> None:
    uses = {field: {named(path) for path in BEHIND if field in taken_in(path).fields} for field in STRINGS}

    assert uses == STRINGS


def test_other_packages_take_only_what_reads_no_words_for_them() -> None:
    taken = [(named(path), module, name) for path in BEHIND for module, name in taken_in(path).imported]

    assert [one for one in taken if one[2] not in DOORS.get(one[1], set())] == []


def test_no_kind_of_question_is_spelt_out() -> None:
    spelt = {named(path): taken_in(path).kinds for path in sorted(ASSISTANT.rglob("*.py"))}

    assert {path: kinds for path, kinds in spelt.items() if kinds} == {}


@pytest.mark.parametrize(
    "code",
    [
        "cue_in(understood.text, words)",
        "re.search('nào', turn.understood.text)",
        "def f(question: Understood) -> str:\n    return question.text",
        "def f(before: 'Understood | None') -> str:\n    return before.text",
        "one: Understood = read()\none.text",
        "whole = complete(one, other, None)\nwhole.text",
    ],
)
def test_a_module_that_reads_the_text_is_found(code: str) -> None:
    assert "text" in set(fields_taken(ast.parse(code)))


@pytest.mark.parametrize("code", ["clause.text", "def f(passage: Passage) -> str:\n    return passage.text", ""])
def test_the_texts_of_other_things_may_be_read(code: str) -> None:
    assert "text" not in set(fields_taken(ast.parse(code)))


def test_a_kind_spelt_out_is_found() -> None:
    assert list(kinds_spelt(ast.parse("understood.kind in ('list', 'section')"))) == ["list", "section"]
    assert list(kinds_spelt(ast.parse("block.kind == 'list'"))) == []


def test_a_reader_taken_by_another_package_is_found() -> None:
    taken = list(taken_from(ast.parse("from assistant.understanding.wants import read_wants, WAYS")))

    assert [name for module, name in taken if name not in DOORS[module]] == ["read_wants"]
