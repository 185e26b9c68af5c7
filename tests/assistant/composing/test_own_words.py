"""A subject of one syllable that is only a sound in other words."""

import pytest

from assistant.composing.own_words import own_words_first
from assistant.composing.points import Point
from assistant.understanding.subjects import Subject
from tests.assistant.small import passage, term


def point(text: str, subject: str) -> Point:
    return Point(passage(text), 0, len(text), 0.9, Subject.of((term(subject),)))


@pytest.mark.parametrize(
    ("subject", "own", "sound"),
    [
        ("giới", "Thực hiện bình đẳng giới.", "Mở cửa ra thế giới."),
        ("trường", "Xây các trường đại học.", "Bảo vệ môi trường."),
        ("trường", "Xây các trường đại học.", "Đến huyện đảo Trường Sa."),
        ("quân", "Giữ khu căn cứ quân sự.", "Thu nhập bình quân tăng."),
    ],
)
def test_what_says_it_as_a_word_is_told(subject: str, own: str, sound: str) -> None:
    points = [point(sound, subject), point(own, subject)]

    assert own_words_first(points) == points[1:]
    assert own_words_first(points[:1]) == points[:1]  # all there is


@pytest.mark.parametrize(
    ("subject", "text"),
    [("đất", "Quản lý nguồn lực đất đai."), ("biển", "Phát triển vận tải biển."), ("đại học", "Xây đại học.")],
)
def test_words_that_are_of_it_are_told_beside_its_own(subject: str, text: str) -> None:
    points = [point(text, subject), point(f"Có {subject}.", subject)]

    assert own_words_first(points) == points


def test_of_several_words_one_made_up_out_of_another_says_nothing() -> None:
    def of_both(text: str) -> Point:
        return Point(passage(text), 0, len(text), 0.9, Subject.of((term("cấp"), term("huyện"))))

    sound, own = of_both("Huyện An là đô thị cao cấp."), of_both("Sắp xếp các cấp huyện, xã.")

    assert own_words_first([sound, own]) == [own]
    assert own_words_first([sound]) == []


def test_nothing_is_told_of_nothing() -> None:
    assert own_words_first([]) == []
