"""Summaries from structure, and headings as lists."""

from itertools import takewhile
from pathlib import Path

import pytest

from assistant.composing.summary import in_brief, part_in_brief, part_points
from assistant.composing.topic import of_the_years
from assistant.language.lexicon import Lexicon
from assistant.service import Assistant
from assistant.understanding.question import understand
from corpus.model import Passage
from corpus.reading.roles import Role, Side, assess
from corpus.reading.store import read_corpus, read_document


def heads(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.endswith(":")]


def test_a_document_is_summed_up_part_by_part(assistant: Assistant) -> None:
    answer = assistant.ask("Tóm tắt toàn bộ Nghị quyết 09 để mở đầu buổi học")

    assert heads(answer.text)[1:] == [
        "Bối cảnh, đánh giá:",
        "Quan điểm:",
        "Mục tiêu:",
        "Nhiệm vụ, giải pháp:",
        "Tổ chức thực hiện:",
    ]
    assert len(answer.text.split()) <= 580  # about a page, with the marks of its points


@pytest.mark.parametrize("question", ["NQ 09 trong đúng một câu", "tóm tắt Nghị quyết 09 trong một câu"])
def test_a_text_in_one_sentence_is_its_goal_whole(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert text.startswith("- Mục tiêu đến năm 2030: Khánh Hoà là thành phố trực thuộc Trung ương")
    assert text.endswith("chủ quyền biển, đảo được bảo đảm vững chắc [1].")


def test_two_texts_have_a_sentence_each(assistant: Assistant) -> None:
    first, second = assistant.ask("tóm tắt cả 2 văn bản trong một câu").text.splitlines()

    assert first.startswith("- Nghị quyết số 09-NQ/TW - Mục tiêu đến năm 2030: ")
    assert second.startswith("- Kết luận số 91-KL/TU - Xây dựng bộ máy")


def test_a_part_that_no_heading_is_of_is_summed_up_alone(assistant: Assistant) -> None:
    assert "Quan điểm:" not in assistant.ask("tóm tắt phần đánh giá của NQ 09").text
    roads = assistant.ask("khái quát phần hạ tầng giao thông trong nghị quyết 09").text
    assert "hạ tầng giao thông chưa đồng bộ" in roads
    assert "Tăng trưởng GRDP" not in roads


def test_a_side_of_an_assessment_is_summed_up_alone(assistant: Assistant) -> None:
    text = assistant.ask("Tổng quan thành tựu kinh tế của tỉnh 10 năm qua theo NQ 09").text

    assert text.startswith("Kết quả (Nghị quyết số 09-NQ/TW):")
    assert "Kinh tế tăng trưởng khá" in text
    assert "chưa" not in text
    reform = assistant.ask("tổng quan mặt được của công tác cải cách hành chính").text
    assert "09-NQ/TW" not in reform


def test_a_part_is_summed_up_by_the_one_heading_there_that_says_its_subject(assistant: Assistant) -> None:
    answer = assistant.ask("tóm tắt phần nhiệm vụ về tài chính công của KL 91 bằng 3 gạch đầu dòng")

    assert {one.section for one in answer.citations} == {"II.6"}
    assert sum(line.startswith("- ") for line in answer.text.splitlines()) == 3


def test_a_passage_on_a_text_begins_with_its_name(assistant: Assistant) -> None:
    text = assistant.ask("viết đoạn khoảng 120 chữ giới thiệu KL 91 cho chi bộ").text

    assert text.startswith("Kết luận số 91-KL/TU của Ban Thường vụ Tỉnh ủy Khánh Hòa về")
    assert "\n" not in text
    assert 80 <= len(text.split()) <= 190


def test_goals_are_summed_up_with_their_figures(assistant: Assistant) -> None:
    text = assistant.ask("Tóm tắt mục tiêu của Nghị quyết 09").text

    assert "Tầm nhìn đến năm 2045: Khánh Hòa là đô thị thông minh" in text
    assert "2030: GRDP bình quân đầu người: 189 triệu đồng/người" in text


def test_what_short_points_leave_of_the_words_is_for_the_long_ones(assistant: Assistant) -> None:
    text = assistant.ask("Tóm tắt quan điểm của Nghị quyết 09").text

    assert "với kinh tế biển là nền tảng" in text
    assert "Phát triển đột phá vùng ven biển" in text


def test_a_goal_that_is_asked_for_is_told_whole(assistant: Assistant) -> None:
    text = assistant.ask("mục tiêu đến năm 2030").text

    assert text.startswith("Khánh Hoà là thành phố trực thuộc Trung ương")
    assert "chủ quyền biển, đảo được bảo đảm vững chắc" in text


def test_an_assessment_is_summed_up_by_its_sides(assistant: Assistant) -> None:
    text = assistant.ask("Tóm tắt phần I của Nghị quyết 09").text

    assert heads(text)[1:] == ["Kết quả:", "Hạn chế, yếu kém:", "Nguyên nhân:"]


def test_a_side_of_an_assessment_that_is_cut_says_how_much_is_left(assistant: Assistant) -> None:
    sentences = assess(assistant.corpus.by_number["09-NQ/TW"])
    limits = sum(one.side is Side.LIMITS for one in sentences)
    told = list(part_in_brief(assistant.corpus.by_number["09-NQ/TW"], Role.ASSESSMENT, 120))
    at = next(at for at, one in enumerate(told) if one.text.startswith("Hạn chế, yếu kém:"))
    side = list(takewhile(lambda one: not one.text.endswith(":"), told[at + 1 :]))

    assert side[-1].text == f"Còn {limits - len(side) + 1} ý nữa, xin xem trong văn bản."


def test_a_short_section_is_told_point_by_point(assistant: Assistant) -> None:
    lines = assistant.ask("Tóm tắt khoản 7 phần II của Kết luận 91").text.splitlines()

    assert len(lines) == 3


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Cho xin tên 10 nhóm nhiệm vụ, giải pháp của NQ 09", 10),
        ("8 nhóm giải pháp trong Kết luận 91 là những nhóm nào", 8),
    ],
)
def test_headings_are_listed_with_their_number(assistant: Assistant, question: str, count: int) -> None:
    lines = assistant.ask(question).text.splitlines()

    assert f" có {count} nhóm nhiệm vụ, giải pháp:" in lines[0]
    assert [line.split(".")[0] for line in lines[1:]] == [str(number) for number in range(1, count + 1)]


def test_the_one_section_that_is_named_by_its_heading_is_summed_up(assistant: Assistant) -> None:
    answer = assistant.ask("Tóm tắt cải cách thể chế và môi trường đầu tư kinh doanh")

    assert answer.citations
    assert {one.section.split("-")[0] for one in answer.citations} == {"II.2"}


def test_one_of_the_headings_is_told_by_its_number(assistant: Assistant) -> None:
    task = assistant.ask("nhiệm vụ số 3 của nghị quyết 09 là gì")
    viewpoint = assistant.ask("quan điểm thứ hai là gì").text
    assert assistant.ask("quan điểm thứ 2 của Nghị quyết 09").text.startswith(viewpoint[:60])  # no point of a section

    assert {one.section for one in task.citations} == {"III.3"}
    assert "phải trên cơ sở bám sát các chủ trương" in viewpoint
    assert "phải dựa trên cơ sở" not in viewpoint


def test_a_number_beyond_the_last_heading_is_none(assistant: Assistant) -> None:
    assert "thứ 40" not in assistant.ask("quan điểm thứ 40 là gì").text


def test_what_a_summary_says_of_a_point_has_its_predicate(assistant: Assistant) -> None:
    lines = assistant.ask("Tóm tắt toàn bộ Nghị quyết 09 để mở đầu buổi học").text.splitlines()

    assert (
        "- Xây dựng và phát triển Khánh Hòa trở thành thành phố trực thuộc Trung ương … là nhiệm vụ chính trị quan "
        "trọng… [4]"
    ) in lines
    assert "7. Tập trung phát triển nguồn lực con người và khoa học - công nghệ… [20]" in lines
    assert "10. Tập trung xây dựng, chỉnh đốn Đảng và hệ thống chính trị [23]." in lines


def test_headings_are_whole_where_that_is_asked_for(assistant: Assistant) -> None:
    lines = assistant.ask("Mười nhóm nhiệm vụ của nghị quyết 09, liệt kê đủ tên").text.splitlines()

    assert lines[3].endswith("theo hướng đa dạng hoá, gia tăng giá trị và hiệu quả; kinh tế xanh, tuần hoàn [3].")
    assert not any("…" in line for line in lines)


def test_each_viewpoint_is_told_to_its_end(assistant: Assistant) -> None:
    text = assistant.ask("quan điểm chỉ đạo có mấy điểm, nội dung từng điểm").text

    assert "với kinh tế biển là nền tảng" in text


def test_a_part_of_very_many_points_counts_those_that_it_leaves_out(assistant: Assistant) -> None:
    document = next(one for one in assistant.corpus.documents if one.number == "91-KL/TU")

    told = list(part_in_brief(document, Role.TASKS, 5))

    assert told[-1].text.startswith("Còn ")
    assert sum(len(one.text.split()) for one in told[1:-1]) <= 60


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("Tóm tắt nhiệm vụ trọng tâm đến tháng 6/2027", ["2-KH/TU"]),
        ("Tóm tắt nhiệm vụ năm 2026", ["1-KH/TU"]),
        ("Tóm tắt nhiệm vụ năm 2031", ["1-KH/TU", "2-KH/TU"]),  # no text says it: none is left out
        ("Tóm tắt nhiệm vụ trọng tâm", ["1-KH/TU", "2-KH/TU"]),
        ("Tóm tắt Kế hoạch 1-KH/TU, có phải đến năm 2027 không", ["1-KH/TU", "2-KH/TU"]),  # named: the caller's matter
    ],
)
def test_texts_that_say_a_year_are_summed_up_for_it(question: str, numbers: list[str], tmp_path: Path) -> None:
    for number, year in ((1, 2026), (2, 2027)):
        text = (
            f"Số {number}-KH/TU\n\nKẾ HOẠCH\nvề trồng rừng\n\nI. NHIỆM VỤ\n\n- Trồng xong rừng trước tháng 6/{year}.\n"
        )
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    corpus = read_corpus(tmp_path)

    kept = of_the_years(understand(question, corpus, Lexicon(corpus)), corpus.documents)

    assert [one.number for one in kept] == numbers


def test_what_only_leads_to_points_is_no_point(tmp_path: Path) -> None:
    text = "KẾ HOẠCH\nvề trồng rừng\n\nI. NHIỆM VỤ\n\nCác xã làm những việc sau:\n\n- Trồng rừng.\n\n- Giữ rừng.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (document,) = read_corpus(tmp_path).documents

    points = part_points(document, Role.TASKS)

    assert [one.text for one in points if isinstance(one, Passage)] == ["Trồng rừng.", "Giữ rừng."]


PLAN = """KẾ HOẠCH
về trồng rừng

I. MỤC ĐÍCH, YÊU CẦU

- Phủ xanh đồi trọc.

- Các xã làm đúng tiến độ.

II. MỤC TIÊU

- Đến năm 2030, trồng 30 ha rừng.

III. NHIỆM VỤ

1. Ươm giống

Xã lập vườn ươm.

PHỤ LỤC
NHIỆM VỤ CHỦ YẾU CỦA KẾ HOẠCH

1. Ươm giống tại ba thôn.
"""


def test_a_plan_is_summed_up_by_its_goals_and_its_own_tasks(tmp_path: Path) -> None:
    path = tmp_path / "rung.txt"
    path.write_text(PLAN, encoding="utf-8")

    told = " ".join(one.text for one in in_brief(read_document(path), 1.0))

    assert "Phủ xanh đồi trọc" in told
    assert "đúng tiến độ" not in told  # of the purpose only how it begins, where goals stand apart
    assert told.count("30 ha") == 1
    assert told.count("Ươm giống") == 1


def test_what_a_summary_is_for_is_no_subject(assistant: Assistant) -> None:
    bare = assistant.ask("Tóm tắt kết luận 91 trong khoảng 10 dòng")
    assert assistant.ask("Tóm tắt kết luận 91 trong khoảng 10 dòng để tôi báo cáo lãnh đạo").text == bare.text


@pytest.mark.parametrize(("count", "begins"), [(10, True), (20, True), (40, False)])
def test_the_more_articles_the_briefer_each_is_told(tmp_path: Path, count: int, begins: bool) -> None:
    articles = "".join(f"Điều {at}. Việc số {at}\n\nXã trồng {at} cây.\n\n" for at in range(1, count + 1))
    path = tmp_path / "quy-che.txt"
    path.write_text(f"QUYẾT ĐỊNH\nBan hành quy chế trồng cây\n\n{articles}", "utf-8")
    told = " ".join(one.text for one in in_brief(read_document(path), 1.0))

    assert "Việc số 5" in told
    assert ("Xã trồng 5 cây" in told) is begins


def test_an_article_on_a_case_from_when_a_text_is_in_force_is_told_as_any_other(tmp_path: Path) -> None:
    path = tmp_path / "nghi-quyet.txt"
    path.write_text(
        "NGHỊ QUYẾT\nvề chợ\n\nĐiều 1. Chợ mới\n\nChợ lập sau ngày Nghị quyết này có hiệu lực được miễn phí.\n\n"
        "Điều 2. Chợ cũ\n\nChợ cũ nộp phí.\n\nĐiều 3. Nghị quyết này có hiệu lực từ ngày 01 tháng 5 năm 2025.\n",
        "utf-8",
    )
    told = [one.text for one in in_brief(read_document(path), 1.0)]

    assert "Chợ mới." in told
    assert told[-2:] == ["Hiệu lực thi hành:", "Nghị quyết này có hiệu lực từ ngày 01 tháng 5 năm 2025."]
