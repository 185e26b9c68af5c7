"""The subjects of a question that asks for all that is said of them."""

import pytest

from assistant.language.asks import ask_pattern
from assistant.language.lexicon import Lexicon
from assistant.understanding.subjects import find_subjects
from corpus.reading.store import read_corpus
from corpus.text import search_form


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(read_corpus())


@pytest.mark.parametrize(
    ("question", "kind", "subjects"),
    [
        ("Trường Sa", "topic", [["trường sa"]]),
        ("Văn bản nói gì về du lịch?", "topic", [["du lịch"]]),
        ("giảm nghèo, đồng bào dân tộc, miền núi", "topic", [["giảm nghèo"], ["đồng bào", "dân tộc"], ["miền núi"]]),
        ("Ngành y tế được nói những gì", "topic", [["y tế"]]),  # "ngành" says nothing beside it
        ("Du lịch: có bao nhiêu chỗ nói", "topic", [["du lịch"]]),
        # What it is wanted for is no subject, nor is the story before it.
        ("Tôi lên lớp ở Vạn Ninh. Gom tư liệu về di sản để phát biểu", "material", [["di sản"]]),
        ("Các công trình, tuyến giao thông được nêu", "topic", [["công trình", "giao thông"], ["giao thông"]]),
        ("những điểm yếu của du lịch và đô thị", "limits", [["du lịch"], ["đô thị"]]),
        # What the texts say as it stands is one word where its words by themselves would lose half of it.
        ("một cửa", "topic", [["một cửa"]]),
        ("phân tích câu “lấy kinh tế biển là nền tảng”", "material", [["kinh tế biển là nền tảng"]]),
        ("của tỉnh Khánh Hòa", "topic", [["khánh hòa"]]),  # "của" is no part of what texts say
        ("Trung tâm Phục vụ hành chính công", "topic", [["trung tâm phục vụ hành chính công"]]),
        # The words that ask may stand behind their subject, and a use behind them is none.
        ("Mình chuẩn bị buổi nói chuyện về rừng, cần trích những đoạn nào", "material", [["rừng"]]),
        ("rừng, gom hết ý liên quan giúp tôi", "material", [["rừng"]]),
        ("ý để phát biểu tại hội nghị bàn về rừng", "material", [["rừng"]]),
        ("cho chuyên đề giảm nghèo: nói gì", "topic", [["giảm nghèo"]]),
        # Where no known word asks, the subject stands behind the last "về"; what tells little is none beside others.
        ("cho xin mấy câu nguyên văn nói về Trường Sa", "material", [["trường sa"]]),
        ("tôi cần dàn ý về giảm nghèo, lấy trong văn bản", "material", [["giảm nghèo"]]),
        ("chính sách đối với miền núi", "topic", [["chính sách", "miền núi"]]),
        ("Chuyên đề kinh tế biển", "topic", [["kinh tế biển"]]),
        ("tổng hợp cho tôi về du lịch", "topic", [["du lịch"]]),
        # A word of kind before the things that are asked of is none by itself; where nothing else is said it is.
        ("chính sách với người nghèo, người có công", "topic", [["người nghèo"], ["người có công"]]),
        ("các giải pháp với du lịch và y tế", "topic", [["du lịch"], ["y tế"]]),
        ("liên kết với Phú Yên nói gì", "topic", [["liên kết", "phú yên"]]),
        ("cơ chế, chính sách", "topic", [["cơ chế"], ["chính sách"]]),
        # What is asked of one field is asked of those behind it, where a text says both; else these stand alone.
        ("về chuyển đổi số trong giáo dục, y tế", "topic", [["chuyển đổi số", "giáo dục"], ["chuyển đổi số", "y tế"]]),
        ("về chuyển đổi số trong y tế, giảm nghèo", "topic", [["chuyển đổi số", "y tế"], ["giảm nghèo"]]),
        ("", "topic", []),
    ],
)
def test_the_subjects_are_told_apart(lexicon: Lexicon, question: str, kind: str, subjects: list[list[str]]) -> None:
    found = find_subjects(question, search_form(question), ask_pattern(kind), lexicon)

    assert [[term.phrase for term in one.terms] for one in found] == subjects


def test_a_noun_before_what_is_done_is_no_subject(lexicon: Lexicon) -> None:
    found = find_subjects("Văn bản nói gì về công tác quy hoạch", "văn bản nói gì về công tác quy hoạch",
                          ask_pattern("topic"), lexicon)  # fmt: skip

    assert [term.phrase for one in found for term in one.terms] == ["qui hoạch"]


@pytest.mark.parametrize("text", ["tư liệu về kỷ luật, kỷ cương", "tư liệu về pháp luật"])
def test_a_word_that_only_ends_as_a_kind_of_document_is_whole(lexicon: Lexicon, text: str) -> None:
    assert "luật" in find_subjects(text, search_form(text), ask_pattern("material"), lexicon)[0].words
