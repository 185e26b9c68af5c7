"""What is to be made of the texts, as the plain question that it holds."""

from time import perf_counter

import pytest

from assistant.understanding.made_of_text import of_what_is_made


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("viết đoạn khoảng 150 chữ giới thiệu NQ 12 cho đoàn viên", "tóm tắt NQ 12"),
        ("soạn giúp em bài tuyên truyền 200 từ về chỉ thị 7 để đọc loa", "tóm tắt chỉ thị 7"),
        ("viết 100 chữ giới thiệu nghị quyết này", "tóm tắt nghị quyết này"),
        ("viết một đoạn 80 chữ về mục tiêu của NQ 12 cho bản tin", "tóm tắt mục tiêu của NQ 12"),
        ("viết đoạn văn 120 chữ về trồng rừng", "viết đoạn giới thiệu về trồng rừng"),
        ("thuyết minh ngắn về quan điểm của NQ 12", "tóm tắt quan điểm của NQ 12"),
        ("Giữ rừng: nêu các nội dung chính bằng gạch đầu dòng", "Giữ rừng"),
        ("trồng rừng trong NQ 12: gạch đầu dòng các ý chính giúp em", "trồng rừng trong NQ 12"),
        ("trình bày hướng trồng rừng thành các gạch đầu dòng", "trình bày hướng trồng rừng"),
        ("gạch đầu dòng các ý chính của NQ 12", "tóm tắt NQ 12"),
        ("Rừng và biển - trình bày dạng gạch đầu dòng theo NQ 12", "Rừng và biển theo NQ 12"),
        ("đoạn dẫn 3 câu giới thiệu mục tiêu đến năm 2030", "tóm tắt mục tiêu đến năm 2030 trong 3 câu"),
        ("viết 2 câu về trồng rừng", "viết đoạn giới thiệu về trồng rừng trong 2 câu"),
        ("viết đoạn giới thiệu tầm nhìn đến năm 2040", "tóm tắt tầm nhìn đến năm 2040"),
        ("viết 3 câu hỏi về trồng rừng", "viết 3 câu hỏi về trồng rừng"),
        ("đoạn văn nào giới thiệu mục tiêu", "đoạn văn nào giới thiệu mục tiêu"),
        # of a text on something more than itself; so many lines; another thing that is written; nothing to be made
        ("viết đoạn 150 chữ về NQ 12 về trồng rừng", "viết đoạn giới thiệu về NQ 12 về trồng rừng"),
        ("tóm tắt NQ 12 trong 3 gạch đầu dòng", "tóm tắt NQ 12 trong 3 gạch đầu dòng"),
        ("viết một bài thơ về rừng", "viết một bài thơ về rừng"),
        ("viết một đoạn thơ về rừng", "viết một đoạn thơ về rừng"),
        ("sở nào phải viết báo cáo về rừng", "sở nào phải viết báo cáo về rừng"),
        ("gạch đầu dòng thứ hai của mục 3", "gạch đầu dòng thứ hai của mục 3"),
    ],
)
def test_what_is_asked_of_the_texts_is_left(text: str, read: str) -> None:
    assert of_what_is_made(text) == read


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in ("viết giúp em ", "viết đoạn văn ", "gạch đầu dòng ", "các ý chính ", "150 chữ "):
        of_what_is_made(words * 2_000)
    assert perf_counter() - began < 2.0
