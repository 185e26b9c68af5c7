"""Years and names that are left out of a clause."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import read_clauses
from assistant.study.facts.names import NAME, YEAR, name_facts
from corpus.reading.store import read_corpus
from tests.assistant.study.facts.small import facts_of

_BODY = "NGHỊ QUYẾT\nSố 1-NQ/XX\n\nVề việc sắp xếp các kho bãi của tỉnh trong năm 2025\n\nI- NHIỆM VỤ\n\n- {line}\n"


def test_the_year_of_a_title_is_not_asked_for(tmp_path: Path) -> None:
    line = "Xây dựng xong các kho bãi mới của tỉnh vào năm 2027."
    (tmp_path / "made.txt").write_text(_BODY.format(line=line), encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    years = [one.answer for clause in read_clauses(read) for one in name_facts(clause) if one.topic == YEAR]
    assert years == ["2027"]


@pytest.mark.parametrize(("title", "asked"), [("quan trắc nước năm 2026", 0), ("quan trắc nước", 1)])
def test_the_year_of_the_texts_own_title_is_not_asked_for(tmp_path: Path, title: str, asked: int) -> None:
    line = "Phối hợp với các xã, phường triển khai quan trắc môi trường nuôi trồng thủy sản năm 2026 của tỉnh."
    text = f"KẾ HOẠCH\n{title}\n\nSố 1/KH-UBND\n\nI- NHIỆM VỤ\n\n- {line}\n"
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    assert len([one for clause in read_clauses(read) for one in name_facts(clause)]) == asked


def test_what_was_done_in_the_texts_own_year_is_not_asked_for(tmp_path: Path) -> None:
    line = "Chương trình xóa nhà tạm, nhà dột nát trong năm 2025 đã được hoàn thành đúng kế hoạch đề ra."
    text = f"NGHỊ QUYẾT\nSố 1-NQ/XX, ngày 05 tháng 11 năm 2025\n\nI- NHIỆM VỤ\n\n- {line}\n"
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    assert [one for clause in read_clauses(read) for one in name_facts(clause)] == []


@pytest.mark.parametrize(("left", "right"), ["“”", '""'])
def test_a_name_stands_within_quotation_marks_of_either_form(tmp_path: Path, left: str, right: str) -> None:
    said = (
        f"Đổi mới cách quản lý kho bãi của tỉnh, loại bỏ hẳn thói quen {left}đã cho thì được lấy{right} trong nhân dân."
    )
    (fact,) = [one for one in facts_of(tmp_path, said, name_facts) if one.topic == NAME]
    assert fact.answer == "đã cho thì được lấy"
    assert fact.before.endswith(f"thói quen {left}")


@pytest.mark.parametrize(("end", "asked"), [('"...', 0), ('",…', 0), ('" trong dân', 1)])
def test_the_last_thing_of_an_open_list_is_not_left_out(tmp_path: Path, end: str, asked: int) -> None:
    line = f'Đổi mới cách quản lý kho bãi của tỉnh, loại bỏ hẳn nạn giữ chỗ, lấn chiếm, "cho vay nặng{end}.'
    assert len([one for one in facts_of(tmp_path, line, name_facts) if one.topic == NAME]) == asked
