"""Kinds of documents, their codes and what people type for them."""

import re

from corpus.document_kinds import kind_codes, kind_names, kinds, law_names, typed_kinds


def test_names_codes_and_typed_forms_are_given_once() -> None:
    names = [kind.name for kind in kinds()]
    codes = [code for kind in kinds() for code in kind.codes]
    typed = [short for kind in kinds() for short in kind.typed]

    assert len(set(names)) == len(names)
    assert len(set(codes)) == len(codes) == len(kind_codes())
    assert len(set(typed)) == len(typed)


def test_the_longest_name_is_read() -> None:
    match = re.match(kind_names(), "Thông báo kết luận số 12")

    assert match
    assert match.group() == "Thông báo kết luận"
    assert re.fullmatch(law_names(), "Bộ luật")
    assert not re.fullmatch(law_names(), "Nghị quyết")


def test_what_people_type_stands_for_a_kind() -> None:
    assert typed_kinds()["nq"] == typed_kinds()["nghị quyết"] == "nghị quyết"
    assert typed_kinds()["ctr"] == "chương trình hành động"
    assert kind_codes()["QĐ"] == "Quyết định"
