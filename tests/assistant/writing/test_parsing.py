"""What a model wrote becomes sentences with their sources, whatever the markers look like."""

import pytest

from assistant.writing.parsing import parse
from corpus.vietnamese.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Đạt 70% [1].", (1,)),
        ("Đạt 70%. [1]", (1,)),
        ("Đạt 70% [1,2].", (1, 2)),
        ("Đạt 70% [1][2].", (1, 2)),
        ("Đạt 70% [1] [2]", (1, 2)),
        ("Đạt 70% 【1】.", (1,)),
        ("Đạt 70% 【1†nguồn】", (1,)),
        ("Đạt 70% (1).", (1,)),
        ("Đạt 70% [ 1 ]", (1,)),
        ("Đạt 70% [nguồn 1].", (1,)),
        ("Đạt 70% [1-3].", (1, 2, 3)),
        ("**Đạt 70%** [^1].", (1,)),
        ("<think>Có lẽ 80% [2].</think>Đạt 70% [1].", (1,)),
        ("Đạt 70%.", ()),
        ("Đạt 70%... [1]", (1,)),
    ],
)
def test_the_usual_slips_of_markers_are_forgiven(text: str, cited: tuple[int, ...]) -> None:
    (sentence,) = parse(text)

    assert sentence.cited == cited
    assert sentence.text.rstrip(".") == "Đạt 70%"


def test_lists_keep_their_marks_and_counted_parts_stay_text() -> None:
    found = parse("Gồm:\n* Một việc [1]\n2) Hai việc [2].\n(3) Ba việc [3]\nHai ý: (1) rừng; (2) biển [4].")

    assert [one.prefix for one in found] == ["", "- ", "2. ", "3. ", ""]
    assert found[0].is_lead
    assert found[-1].text == "Hai ý: (1) rừng; (2) biển."


def test_a_list_of_sources_at_the_end_says_nothing() -> None:
    assert [one.text for one in parse("Đạt 70% [1].\n\n**Nguồn:**\n[1] Nghị quyết 99")] == ["Đạt 70%."]


@pytest.mark.parametrize("text", ["", "[1]", "....", "\x00\ufffd", "<think>", "- \n- \n", "[99999]"])
def test_what_holds_no_words_is_no_sentence(text: str) -> None:
    assert parse(text) == []


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("7,1%", "7.1 %", True),
        ("7,1%", "7,1 phần trăm", True),
        ("01 huyện", "1 huyện", True),
        ("664.000 tỉ đồng", "664 nghìn tỷ đồng", True),
        ("1.234,5 ha", "1,234.5 ha", True),
        ("70%", "70 triệu đồng", False),
        ("189 tỉ đồng", "189 triệu đồng", False),
        ("3 tháng", "3 năm", False),
        ("664.000 tỉ", "664 tỉ", False),
    ],
)
def test_quantities_are_compared_by_value(one: str, other: str, equal: bool) -> None:
    (first,), (second,) = find_quantities(one), find_quantities(other)

    assert first.equals(second) is equal


def test_years_dates_and_numbers_of_documents_are_no_quantities() -> None:
    assert find_quantities("Ngày 28/01/2022, Nghị quyết 09-NQ/TW đến năm 2030, tháng 6/2023") == ()


def test_sentences_of_a_line_share_the_markers_at_its_end() -> None:
    found = parse("- Rừng đạt 45%. Biển đạt 70% [2].\nCòn lại chưa rõ. Xong [1]. Thêm nữa.")

    assert [one.cited for one in found] == [(2,), (2,), (1,), (1,), ()]
