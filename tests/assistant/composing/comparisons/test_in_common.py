"""What two documents say alike of a subject."""

from pathlib import Path

import pytest

from assistant.composing.comparisons.in_common import in_common
from assistant.composing.draft import Statement, support
from assistant.service import Assistant
from assistant.understanding.subjects import Subject
from corpus.model import Document
from corpus.reading.store import read_document
from tests.assistant.small import term

RICE = Subject("trồng lúa", (term("trồng lúa"),))


def side_of(folder: Path, number: str, point: str) -> tuple[Document, list[Statement]]:
    """A document of one point, and that point told."""
    path = folder / f"{number[0]}.md"
    path.write_text(f"KẾ HOẠCH\nvề việc làng\nSố {number}\n\nI. NHIỆM VỤ\n\n- {point}\n", encoding="utf-8")
    document = read_document(path)
    (passage,) = (one for one in document.passages if one.section == "I")
    return document, [Statement(passage.text, (support(passage, 0, len(passage.text)),), "- ")]


def alike(folder: Path, first: str, second: str) -> list[str]:
    told = dict((side_of(folder, "1-KH/HU", first), side_of(folder, "2-KH/HU", second)))
    return [one.text for one in in_common((RICE,), told, ())]


def test_a_clause_of_each_in_nearly_the_same_words_is_told(tmp_path: Path) -> None:
    (said,) = alike(
        tmp_path,
        "Mở rộng diện tích trồng lúa hữu cơ, giao cho các xã làm.",
        "Mở rộng nhanh diện tích trồng lúa hữu cơ.",
    )

    assert said == (
        "Nêu gần như nhau: “Mở rộng diện tích trồng lúa hữu cơ” (Kế hoạch số 1-KH/HU);"
        " “Mở rộng nhanh diện tích trồng lúa hữu cơ” (Kế hoạch số 2-KH/HU)"
    )


def test_words_that_both_share_on_the_subject_are_told_from_whole_word_to_whole_word(tmp_path: Path) -> None:
    (said,) = alike(
        tmp_path,
        "Trồng lúa để giữ đất phù sa ven sông cho các nhà máy xay.",
        "Nông dân trồng lúa sạch thì giữ đất phù sa ven sông cho các em nhỏ chơi.",
    )

    assert said == "Cùng nêu: “giữ đất phù sa ven sông”"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Trồng lúa ở vùng cao.", "Trồng lúa ở đồng bằng."),  # nothing but the subject
        ("Trồng lúa. Giữ đất phù sa ven sông lớn.", "Trồng lúa. Giữ đất phù sa ven sông lớn."),  # not of the subject
        ("Nuôi cá.", "Nuôi cá."),
    ],
)
def test_what_only_names_the_subject_or_is_of_another_is_nothing_in_common(
    tmp_path: Path, first: str, second: str
) -> None:
    assert alike(tmp_path, first, second) == []


def test_an_abbreviation_is_its_long_form(assistant: Assistant) -> None:
    short = assistant.ask("Điểm giống và khác nhau về CCHC ở hai văn bản").text

    assert "Khác nhau: Kết luận số 91-KL/TU là văn bản riêng về nội dung này" in short
    assert "“công tác cải cách hành chính”" not in short


def test_likeness_on_a_subject_of_the_texts_is_told_with_whose_it_is(assistant: Assistant) -> None:
    text = assistant.ask("điểm giống nhau giữa hai văn bản về xây dựng chính quyền số").text

    assert "“Xây dựng và phát triển chính quyền số” (Nghị quyết số 09-NQ/TW)" in text
