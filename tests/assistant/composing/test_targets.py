"""Targets set out, one line each."""

from pathlib import Path

import pytest

from assistant.composing.targets import compose_targets
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked

R = "09-NQ/TW"


def lines(understood: Understood, corpus: Corpus) -> list[str]:
    draft = compose_targets(understood, corpus)
    return [one.text for one in draft.statements] if draft else []


def test_the_targets_of_the_time_asked_for_are_set_out(corpus: Corpus) -> None:
    found = lines(asked(Kind.LIST, "chỉ tiêu", named=Named(documents=(R,), years=("2030",))), corpus)

    assert any("189 triệu đồng/người" in one for one in found)
    assert not any("104 triệu đồng/người" in one for one in found)


def test_only_those_of_the_topic_are_set_out(corpus: Corpus) -> None:
    found = lines(asked(Kind.LIST, "chỉ tiêu", "đô thị hóa", named=Named(documents=(R,))), corpus)

    assert [one.split(":")[0] for one in found] == ["Tỉ lệ đô thị hóa", "Tỉ lệ đô thị hóa"]


def test_those_under_one_heading_that_says_the_topic_are_its_points(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(
        "Số 1/KH-UBND\n\nKẾ HOẠCH\nvề bình đẳng\n\nI. MỤC TIÊU\n\n1. Lĩnh vực y tế\n\n- Tử vong mẹ dưới 4/100.000 ca."
        "\n\n- Tỉ suất sinh đạt 18% vào năm 2035.\n\n2. Lĩnh vực giáo dục\n\n- Nữ thạc sĩ đạt 50% vào năm 2035.\n",
        encoding="utf-8",
    )

    found = lines(asked(Kind.LIST, "chỉ tiêu", "y tế"), read_corpus(tmp_path))

    assert found[1:] == ["Tử vong mẹ dưới 4/100.000 ca.", "Tỉ suất sinh đạt 18% vào năm 2035."]


@pytest.mark.parametrize(
    ("question", "first", "told"),
    [
        ("NQ 09 có bao nhiêu chỉ tiêu đến năm 2025", "Văn bản nêu 16 chỉ tiêu bằng số (trợ lý đếm):", 16),
        ("NQ 09 có mấy chỉ tiêu về lao động", "Văn bản nêu 4 chỉ tiêu bằng số, 8 con số cho các mốc thời gian", 8),
        ("có mấy chỉ tiêu về nông thôn mới, kể ra", "Văn bản nêu 3 chỉ tiêu bằng số (trợ lý đếm):", 3),  # not of water
        ("KL 91 có bao nhiêu chỉ tiêu và là những gì", "Văn bản nêu 6 chỉ tiêu bằng số (trợ lý đếm):", 6),
    ],
)
def test_how_many_there_are_is_said_above_them(assistant: Assistant, question: str, first: str, told: int) -> None:
    text = assistant.ask(question).text

    assert text.startswith(first)
    assert text.count("\n- ") == told


@pytest.mark.parametrize(
    ("question", "indicators"),
    [
        ("những chỉ tiêu nào về nước", {"Tỉ lệ sử dụng nước sạch"}),  # not of "cả nước", nor under such a heading
        ("chỉ tiêu về xã", {"Số xã đạt chuẩn nông thôn mới"}),  # not of "xã hội"
        ("chỉ tiêu về rác", {"Tỉ lệ chất thải rắn sinh hoạt"}),  # said otherwise
    ],
)
def test_a_word_of_one_syllable_is_a_word_of_the_indicator(
    assistant: Assistant, question: str, indicators: set[str]
) -> None:
    rows = [line[2:] for line in assistant.ask(question).text.splitlines() if line.startswith("- ")]

    assert rows
    assert [one for one in rows if not one.startswith(tuple(indicators))] == []


@pytest.mark.parametrize(
    "named", [Named(documents=(R,), years=("1999",)), Named(documents=("91-KL/TU",), years=("1999",))]
)
def test_where_there_is_none_nothing_is_set_out(named: Named, corpus: Corpus) -> None:
    assert compose_targets(asked(Kind.LIST, "chỉ tiêu", named=named), corpus) is None


def test_forest_and_waste_are_of_the_environment(corpus: Corpus) -> None:
    named = Named(documents=(R,), years=("2030",))

    found = lines(asked(Kind.LIST, "chỉ tiêu", "môi trường", named=named), corpus)

    assert [one.split(":")[0] for one in found][:3] == [
        "Tỉ lệ che phủ rừng",
        "Tỉ lệ sử dụng nước sạch, nước hợp vệ sinh của dân cư thành thị, dân cư nông thôn",
        "Tỉ lệ chất thải rắn sinh hoạt được thu gom",
    ]


def test_what_is_called_otherwise_is_of_the_topic_too(corpus: Corpus) -> None:
    named = Named(documents=(R,), years=("2030",))
    waste = Term(("rác thải", "chất thải"), 2.0, True)
    found = lines(asked(Kind.LIST, "chỉ tiêu", waste, named=named), corpus)

    assert found[0].split(":")[0] == "Tỉ lệ chất thải rắn sinh hoạt được thu gom"


def test_a_bound_is_said_in_the_documents_own_word(corpus: Corpus) -> None:
    found = lines(asked(Kind.LIST, "chỉ tiêu", named=Named(documents=("91-KL/TU",), years=("2025",))), corpus)

    assert any(one.endswith("tối thiểu 10% (2025)") for one in found)


def test_an_indicator_near_a_small_part_of_the_topic_is_not_of_it(corpus: Corpus) -> None:
    near = asked(Kind.LIST, "giáo dục", named=Named(documents=(R,)), text="có chỉ tiêu nào")
    other = asked(Kind.LIST, "giáo dục", "đại học", "sinh viên", named=Named(documents=(R,)), text="có chỉ tiêu nào")

    assert lines(near, corpus)
    assert lines(other, corpus) == []


def test_a_target_of_a_thing_that_no_text_has_is_none(assistant: Assistant) -> None:
    answer = assistant.ask("Nghị quyết 09 đề ra chỉ tiêu gì về nhà ở xã hội?")

    assert answer.refused
    assert answer.text.startswith("Chưa tìm được chỉ tiêu bằng số nào khớp lời câu hỏi (trang Chỉ tiêu có tất cả)")


def test_targets_named_alone_of_a_thing_that_has_none_are_no_other_clauses(assistant: Assistant) -> None:
    assert assistant.ask("chỉ tiêu du lịch").refused
    assert "46,5%" in assistant.ask("chỉ tiêu che phủ rừng").text


def test_what_is_done_in_a_field_has_its_targets_and_no_assessment(assistant: Assistant) -> None:
    protected = assistant.ask("bảo vệ môi trường thì có chỉ tiêu gì").text
    reformed = assistant.ask("chỉ tiêu cải cách hành chính").text

    assert "Tỉ lệ che phủ rừng" in protected
    assert "Giảm biên chế cán bộ, công chức: ít nhất 5%" in reformed
    assert "nhóm 25 tỉnh" in reformed
    assert "Hạn chế" not in reformed


@pytest.mark.parametrize("question", ["chỉ tiêu xã hội", "chỉ tiêu về mặt xã hội", "chỉ các chỉ tiêu xã hội thôi"])
def test_the_targets_of_a_field_are_told_whatever_they_are_called(question: str, assistant: Assistant) -> None:
    said = assistant.ask(question).text

    assert "Tỉ lệ nghèo đa chiều" in said
    assert "lao động qua đào tạo" in said
    assert "vốn đầu tư toàn xã hội" not in said  # which says the word, and is of the economy


def test_the_targets_of_a_field_and_a_year_are_told(assistant: Assistant) -> None:
    said = assistant.ask("chỉ tiêu môi trường đến 2030").text

    assert all(one in said for one in ("che phủ rừng", "nước sạch", "chất thải rắn"))
    assert "2025" not in said


def test_of_targets_asked_for_by_their_share_those_that_have_it(corpus: Corpus) -> None:
    of_2030 = Named(documents=(R,), years=("2030",))

    found = lines(asked(Kind.LIST, "chỉ tiêu", named=of_2030, cases=("100",)), corpus)
    assert len(found) == 2
    assert all(": 100% (2030)" in one for one in found)
    assert len(lines(asked(Kind.LIST, "chỉ tiêu", named=of_2030, cases=("3",)), corpus)) > 2  # none has it
