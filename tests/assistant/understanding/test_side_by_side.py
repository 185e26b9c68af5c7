"""Things side by side of which one question asks."""

import pytest

from assistant.understanding.side_by_side import asked_of_each
from tests.assistant.small import term

SAID = {"khoa học và công nghệ", "học và công", "văn hóa thể thao"}


def stands(phrase: str) -> bool:
    return phrase in SAID


def questions(text: str, *words: str) -> list[str]:
    return [one.question for one in asked_of_each(text, [term(one) for one in words], stands)]


@pytest.mark.parametrize(
    ("text", "words", "asked"),
    [
        (
            "thủy lợi với chăn nuôi, chương trình giao làm gì",
            ["thủy lợi", "chăn nuôi", "giao"],
            ["thủy lợi, chương trình giao làm gì", "chăn nuôi, chương trình giao làm gì"],
        ),
        (
            "vì sao yếu kém về đê điều và về vốn trồng rừng?",
            ["đê điều", "vốn", "trồng rừng"],
            ["vì sao yếu kém về đê điều?", "vì sao yếu kém về vốn trồng rừng?"],
        ),
        (
            "Kể các dự án cầu, đường, bến cảng sẽ làm",
            ["dự án", "cầu", "đường", "bến cảng"],
            ["Kể các dự án cầu sẽ làm", "Kể các dự án đường sẽ làm", "Kể các dự án bến cảng sẽ làm"],
        ),
        (
            "trạm y tế: sửa chữa, tuyển người quy định ra sao",
            ["trạm y tế", "sửa chữa", "tuyển người"],
            ["trạm y tế: sửa chữa quy định ra sao", "trạm y tế: tuyển người quy định ra sao"],
        ),
        (
            "hai cây cầu và 3 bến đò tên gì",
            ["cây cầu", "bến đò"],
            ["hai cây cầu tên gì", "3 bến đò tên gì"],
        ),
        ("khoa học và công nghệ giao ai", ["khoa học", "công nghệ"], []),  # one thing, by the texts
        ("gắn với trường học thì làm gì", ["gắn", "trường học"], []),  # "với" belongs to the verb
        ("Theo mục tiêu chung, Sơn Hải sẽ là gì", ["mục tiêu", "chung", "sơn hải"], []),  # the comma opens the question
        ("chăn nuôi giao ai lo", ["chăn nuôi"], []),
        ("việc của xã trong chăn nuôi, viết đoạn 80 chữ", ["xã", "chăn nuôi", "viết đoạn"], []),  # a length
        ("chăn nuôi và gì nữa", ["chăn nuôi"], []),
        ("", ["chăn nuôi"], []),
    ],
)
def test_one_question_is_asked_of_each_thing(text: str, words: list[str], asked: list[str]) -> None:
    assert questions(text, *words) == asked


def test_more_things_than_an_answer_holds_are_asked_at_once() -> None:
    words = ["rừng", "sông", "hồ", "đảo", "núi", "biển"]

    assert questions(f"nêu {', '.join(words)} ra sao", *words) == []


def test_names_behind_a_comma_are_things_of_their_own_however_the_texts_say_them() -> None:
    names = [term(one, is_name=True) for one in ("bình an", "phú lộc", "sơn hải")]
    asked = asked_of_each("Bình An, Phú Lộc, Sơn Hải thành gì", names, {"bình an phú lộc"}.__contains__)

    assert [one.thing for one in asked] == ["Bình An", "Phú Lộc", "Sơn Hải"]
