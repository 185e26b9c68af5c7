"""The clause that answers, said briefly: what a reader gets for a question of one fact or two."""

from pathlib import Path

import pytest

from assistant.composing.draft import Support
from assistant.composing.facts import compose_case, compose_facts, part_lead, whole_task
from assistant.evidence.clauses import passage_clauses
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.mended import mend
from corpus.model import Document, Section
from corpus.reading.store import read_corpus
from tests.assistant.small import asked, clause, evidence, passage, said, term


@pytest.mark.parametrize(
    ("question", "answer", "section"),
    [
        (
            "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?",
            "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người [1].",
            "II.3.2",
        ),
        ("Tỉ lệ đô thị hóa đến năm 2025 là bao nhiêu?", "Đến năm 2025, tỉ lệ đô thị hóa đạt 65% [1].", "II.3.1"),
        ("Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?", "Đến năm 2025, tỉ lệ che phủ rừng đạt 46,5% [1].", "II.3.1"),
        ("ti le che phu rung nam 2030", "Đến năm 2030, tỉ lệ che phủ rừng ổn định ở mức 46,5% [1].", "II.3.2"),
        (
            "Tăng trưởng GRDP giai đoạn 2026-2030 là bao nhiêu?",
            "Giai đoạn 2026 - 2030, tăng trưởng GRDP đạt mức 8,8%/năm [1].",
            "II.3.2",
        ),
        (
            "ai đưa nội dung kết luận đến công chức",  # who does it, and no subject; the row of bodies said once
            "Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy; các cơ quan tham mưu Tỉnh ủy, các sở, ban, "
            "ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh, các cơ quan ngành dọc cấp tỉnh tổ chức "
            "quán triệt triển khai nội dung Kết luận này đến cán bộ, đảng viên, công chức, viên chức để tạo sự thống "
            "nhất, đồng bộ từ cấp tỉnh đến cấp cơ sở [1].",
            "III.1",
        ),
        ("thanh pho Cam Ranh la do thi gi", "Thành phố Cam Ranh là đô thị du lịch - logistics [1].", "III.2"),
        ("Thành phố nào là đô thị hạt nhân?", "Thành phố Nha Trang là đô thị hạt nhân [1].", "III.2"),
        (
            "Doanh nghiệp bị thanh tra, kiểm tra tối đa mấy lần một năm?",
            "Thanh tra, kiểm tra không quá 01 lần/năm đối với doanh nghiệp, cơ sở kinh doanh [1].",
            "II.2",
        ),
        (
            "Đến năm 2025 giảm tối thiểu bao nhiêu đơn vị sự nghiệp công lập?",
            "Đến năm 2025, giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập [1].",
            "II.4",
        ),
        (
            "Trước ngày nào phải báo cáo Ban Thường vụ Tỉnh ủy?",
            "Định kỳ, Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo tiến hành đánh giá kết quả thực hiện cải cách hành "
            "chính, nâng cao hiệu lực, hiệu quả quản lý nhà nước, báo cáo Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy "
            "trước ngày 31/12 hàng năm [1].",
            "III.3",
        ),
    ],
)
def test_one_fact_is_one_clause(assistant: Assistant, question: str, answer: str, section: str) -> None:
    found = assistant.ask(question)

    assert found.text == answer
    assert [one.section for one in found.citations] == [section]


def test_two_facts_asked_are_two_given(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉ lệ đô thị hóa và tỉ lệ lao động qua đào tạo năm 2025 là bao nhiêu?")

    assert "tỉ lệ đô thị hóa đạt 65%" in answer.text
    assert "tỉ lệ lao động qua đào tạo đạt 85%" in answer.text
    assert len(answer.citations) == 2


def test_the_figure_asked_for_is_cut_from_its_neighbours(assistant: Assistant) -> None:
    answer = assistant.ask("Bao nhiêu phần trăm số xã đạt chuẩn nông thôn mới kiểu mẫu năm 2025?")

    assert "10,9%" in answer.text
    assert "40,2%" not in answer.text


def test_the_place_asked_for_is_cut_from_its_neighbour(assistant: Assistant) -> None:
    assert "Ninh Hòa" not in assistant.ask("Huyện Diên Khánh là đô thị gì?").text


def test_who_does_it_comes_first(assistant: Assistant) -> None:
    answer = assistant.ask("Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?")

    assert answer.text.startswith("Ban Kinh tế Trung ương chủ trì")


def test_where_something_is_said_is_answered_by_its_place(assistant: Assistant) -> None:
    answer = assistant.ask("“Cà phê doanh nhân” được nêu ở văn bản nào?")

    assert answer.text.startswith("Kết luận số 91-KL/TU, Mục II, khoản 2:")


def test_a_numbered_part_has_its_lead(resolution: Document) -> None:
    (passage,) = (one for one in resolution.passages if one.section == "IV.2")
    part = next(one for one in passage_clauses(passage) if one.text.startswith("Ban hành Chương trình"))
    lead = part_lead(part)

    assert lead is not None
    assert passage.text[lead[0] : lead[1]] == "Ban cán sự đảng Chính phủ chỉ đạo:"
    assert part_lead(passage_clauses(passage)[0]) is None


def test_what_is_to_be_done_with_one_thing_is_told_in_full(assistant: Assistant) -> None:
    asks = "đơn vị sự nghiệp công lập: phải giảm số lượng, tự chủ, cổ phần hoá thế nào? nói hết"
    text = assistant.ask(asks).text

    assert "giảm tối thiểu 10% số lượng" in text
    assert "mức độ tự chủ" in text
    assert "công ty cổ phần" in text


def test_a_fact_has_the_body_that_acts_before_it_unless_it_names_it() -> None:
    lead = ("Sở Y tế", (Support("07-NQ/TU", "I", 0, 7),))
    question = asked(Kind.WHO, "trạm")

    (led,) = compose_facts(question, [evidence("Phải xây trạm.")], lead).statements
    (named,) = compose_facts(question, [evidence("Sở Y tế xây trạm.")], lead).statements

    assert led.text == "Sở Y tế: phải xây trạm."
    assert [one.end for one in led.supports] == [7, 14]
    assert named.text == "Sở Y tế xây trạm."


def test_a_figure_has_the_time_under_which_it_stands() -> None:
    under = clause("Rừng đạt 46%.", headings=("Mục tiêu đến năm 2030",))

    assert [one.text for one in compose_facts(asked(Kind.NUMBER, "rừng"), [evidence(under)]).statements] == [
        "Đến năm 2030, rừng đạt 46%."
    ]
    assert [one.text for one in compose_facts(asked(Kind.WHAT, "rừng"), [evidence(under)]).statements] == [
        "Rừng đạt 46%."
    ]


def test_a_case_is_told_under_the_heading_that_gives_its_figure() -> None:
    head = mend("Mức 1, không quá 40 triệu đồng, áp dụng với", ())
    section = Section("I.1", "khoản", "1", head, (), "I", (), 0, 0)

    draft = compose_case(section, clause("Người có bằng tiến sĩ."))

    assert [one.prefix + one.text for one in draft.statements] == [
        "Mức 1, không quá 40 triệu đồng, áp dụng với:", "- Người có bằng tiến sĩ.",
    ]  # fmt: skip
    assert draft.statements[0].supports[0].section == "I.1"


def test_figures_of_several_times_are_told_with_them_in_their_order() -> None:
    later = evidence(clause("Rừng đạt 70%.", headings=("Chỉ tiêu đến năm 2030",)))
    earlier = evidence(clause("Rừng đạt 65%.", headings=("Chỉ tiêu đến năm 2025",), document="08-NQ/TU"))

    told = [one.text for one in compose_facts(asked(Kind.WHAT, "rừng"), [later, earlier]).statements]

    assert told == ["Đến năm 2025, rừng đạt 65%.", "Đến năm 2030, rừng đạt 70%."]


def test_a_goal_is_told_whole(assistant: Assistant) -> None:
    text = assistant.ask("mục tiêu đến năm 2030 của tỉnh Khánh Hòa là gì").text

    assert "là trung tâm dịch vụ, du lịch biển quốc tế" in text
    assert "quốc phòng, an ninh và chủ quyền biển, đảo được bảo đảm vững chắc" in text


TASKS = """Số 1/2025/KL-VP

KẾT LUẬN
về trồng rừng

1. Nhiệm vụ trọng tâm

Đẩy mạnh trồng rừng. Mở vườn ươm; mua cây giống.

2. Tình hình

Đã trồng rừng ở xã. Cây tốt.
"""


@pytest.mark.parametrize(
    ("words", "text", "whole"),
    [
        ("Đẩy mạnh", "về rừng phải làm gì", "Đẩy mạnh trồng rừng. Mở vườn ươm; mua cây giống."),
        ("mua cây", "về rừng phải làm gì", None),  # what a later sentence says is not of the whole paragraph
        ("Đẩy mạnh", "rừng là gì", None),
        ("Đã trồng", "về rừng phải làm gì", None),
    ],
)
def test_the_paragraph_of_what_is_to_be_done_is_told_whole(
    tmp_path: Path, words: str, text: str, whole: str | None
) -> None:
    (tmp_path / "van-ban.txt").write_text(TASKS, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    told = whole_task(asked(Kind.WHAT, "rừng", text=text), said(corpus.documents[0], words), corpus)

    assert (told and told.text) == whole


def test_what_a_thing_is_to_become_is_said_in_its_clause(tmp_path: Path) -> None:
    goal = "Đẩy mạnh trồng rừng; xã Mây trở thành khu nghỉ mát."
    (tmp_path / "van-ban.txt").write_text(TASKS.replace("Đẩy mạnh trồng rừng.", goal), encoding="utf-8")
    corpus = read_corpus(tmp_path)
    becomes = said(corpus.documents[0], "xã Mây trở thành")

    village = term("mây", is_name=True)

    assert whole_task(asked(Kind.WHAT, village, text="xã mây sẽ trở thành gì"), becomes, corpus) is None
    assert whole_task(asked(Kind.WHAT, village, text="xã mây phải làm gì"), becomes, corpus) is not None


def test_of_a_sentence_that_is_too_long_the_clauses_that_answer_are_told() -> None:
    filler = "mở đường " * 45
    text = f"Trồng rừng ven sông; giữ rừng; {filler.strip()}; nuôi rừng già. Mở chợ."
    first, second, between, last, _ = passage_clauses(passage(text))
    asks = asked(Kind.WHAT, "rừng")

    draft = compose_facts(asks, [evidence(last)], mates=[first, second])

    assert [one.text for one in draft.statements] == ["Trồng rừng ven sông; giữ rừng.", "Nuôi rừng già."]
    (alone,) = compose_facts(asks, [evidence(last)], mates=[between]).statements
    assert alone.text == "Nuôi rừng già."


def test_of_a_yes_or_no_only_the_sentence_is_told_that_decides() -> None:
    clauses = passage_clauses(passage("Trồng rừng ven sông; giữ rừng; mở chợ. Nuôi rừng già."))
    first, second, other, behind = clauses

    draft = compose_facts(asked(Kind.YESNO, "rừng"), [evidence(first)], mates=[second, other, behind])

    assert [one.text for one in draft.statements] == ["Trồng rừng ven sông; giữ rừng."]


@pytest.mark.parametrize(
    "question",
    [
        "cho tôi các con số về rác thải, nước sạch và rừng năm 2030",
        "rác thải, nước sạch và rừng đến 2030 đạt bao nhiêu",
    ],
)
def test_each_of_three_figures_that_are_asked_for_is_told(question: str, assistant: Assistant) -> None:
    text = assistant.ask(question).text

    assert all(figure in text for figure in ("90%", "100%", "46,5%"))


def test_the_same_in_two_places_is_said_once_with_both(assistant: Assistant) -> None:
    answer = assistant.ask("Cam Lam sau nay thanh do thi gi")

    assert answer.text.count("Cam Lâm trở thành đô thị sân bay") == 1
    assert [one.section for one in answer.citations] == ["III.2", "III.6"]


@pytest.mark.parametrize(
    ("question", "beside"),
    [
        ("thu hút người tài về làm nhà nước có chính sách ko", "khí nhà kính"),
        ("ai chịu trách nhiệm khi chỉ số này thấp", "bảo vệ môi trường"),
    ],
)
def test_what_says_less_than_the_best_is_of_another_thing(assistant: Assistant, question: str, beside: str) -> None:
    assert beside not in assistant.ask(question).text


def test_another_text_that_says_all_of_a_question_is_told_too(assistant: Assistant) -> None:
    answer = assistant.ask("cán bộ dám nghĩ dám làm được bảo vệ ra sao")

    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}
    named = assistant.ask("cán bộ dám nghĩ dám làm theo KL 91 được bảo vệ ra sao")
    assert {one.document for one in named.citations} == {"91-KL/TU"}
