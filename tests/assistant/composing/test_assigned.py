"""Who has to do what, body by body."""

from pathlib import Path

import pytest

from assistant.answer import Table, blocks
from assistant.composing.as_table import with_table
from assistant.composing.assigned import compose_assigned
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked


def test_all_tasks_of_the_part_on_carrying_out_are_told(corpus: Corpus) -> None:
    named = Named(documents=("09-NQ/TW",))
    draft = compose_assigned(asked(Kind.DUTIES, text="từng cơ quan có trách nhiệm gì", named=named), corpus)

    assert draft is not None
    assert [one.cells[0].text for one in draft.statements] == [
        "Các cấp uỷ, tổ chức đảng và hệ thống chính trị tỉnh Khánh Hòa",
        "Ban cán sự đảng Chính phủ",
        "Ban cán sự đảng Chính phủ",
        "Các ban đảng, ban cán sự đảng, đảng đoàn, đảng uỷ trực thuộc Trung ương",
        "Các tỉnh uỷ, thành uỷ trong cả nước, nhất là các tỉnh uỷ, thành uỷ trong khu vực duyên hải Nam Trung Bộ,"
        " Tây Nguyên",
        "Ban Kinh tế Trung ương",
    ]
    assert draft.more == ()


def test_of_one_kind_of_body_its_tasks_alone(corpus: Corpus) -> None:
    draft = compose_assigned(asked(Kind.DUTIES, text="từng sở phải làm gì"), corpus)

    assert draft is not None
    leads = [one.cells[0].text for one in draft.statements if one.cells and one.supports[0].document == "91-KL/TU"]
    assert leads
    assert all("sở" in one.lower() for one in leads)


def test_a_task_that_leads_to_items_brings_them(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "KẾ HOẠCH\n\nI- TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì kiểm tra các chợ.\n\n"
        "2. Sở Tài chính có trách nhiệm:\n\n- Bố trí kinh phí;\n\n- Quyết toán hằng năm.\n",
        encoding="utf-8",
    )
    texts = Corpus((read_document(path),))
    draft = compose_assigned(asked(Kind.DUTIES, text="từng cơ quan có trách nhiệm gì"), texts)

    assert draft is not None
    said = [cell.text for one in draft.statements for cell in one.cells]
    assert any("Bố trí kinh phí" in one for one in said)
    assert any("Quyết toán hằng năm" in one for one in said)
    assert [one.columns for one in with_table(draft, texts).statements if one.cells] == [
        ("Cơ quan, đơn vị", "Nhiệm vụ")
    ] * len([one for one in draft.statements if one.cells])


def test_no_documents_give_no_tasks() -> None:
    assert compose_assigned(asked(Kind.DUTIES, text="từng cơ quan phải làm gì"), Corpus(())) is None


@pytest.mark.parametrize(
    "question",
    ["Lập bảng phân công nhiệm vụ của các cơ quan trong Nghị quyết 09", "Bảng trách nhiệm của từng cơ quan, NQ 09"],
)
def test_a_table_of_who_does_what_has_a_row_for_each_task(question: str, assistant: Assistant) -> None:
    (table,) = (one for one in blocks(assistant.ask(question).text) if isinstance(one, Table))

    assert table.columns == ("Cơ quan, đơn vị", "Nhiệm vụ")
    assert table.rows[-1][0] == "Ban Kinh tế Trung ương"
    assert table.rows[-1][1].startswith("Chủ trì, phối hợp với các cơ quan liên quan")
