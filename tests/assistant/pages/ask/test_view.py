"""An answer's lines as the page draws them."""

from assistant.pages.ask.view import answer_lines


def test_lines_bullets_and_tables_are_told_apart() -> None:
    text = "Nêu [1]:\n- Một [2].\n\n| Tên | Mức |\n| --- | --- |\n| Rừng | 46,5% [1] |"

    assert answer_lines(text, 2) == [
        {"bullet": False, "pieces": ["Nêu", 1, ":"]},
        {"bullet": True, "pieces": ["Một", 2, "."]},
        {"columns": ["Tên", "Mức"], "rows": [[["Rừng"], ["46,5%", 1]]]},
    ]


def test_no_text_has_no_lines() -> None:
    assert answer_lines("\n \n", 0) == []
