"""Who has to do what, body by body."""

import pytest

from assistant.answer import Table, blocks
from assistant.composing.assigned import compose_assigned
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from corpus.reading.store import Corpus
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
