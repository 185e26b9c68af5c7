"""An answer told again in figures: those where it rests, else those nearest to what it was asked."""

from assistant.composing.draft import Draft, Statement
from assistant.composing.told_in_figures import tell_figures
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus
from tests.assistant.small import asked


def test_the_figures_of_its_places_are_told(assistant: Assistant) -> None:
    text = assistant.ask("lấy số liệu chứng minh cho ý đó", ["kinh tế tăng trưởng ra sao"]).text

    assert "7,32%/năm" in text
    assert "Du lịch trở thành" not in text  # beside them, and no figure


def test_figures_that_it_quotes_itself_come_before_those_beside_them(assistant: Assistant) -> None:
    text = assistant.ask("minh hoạ bằng con số", ["nghị quyết nói gì về phát triển đô thị"]).text

    assert "Tỉ lệ đô thị hóa đạt 70%" in text
    assert "che phủ rừng" not in text


def test_figures_of_other_things_are_none(assistant: Assistant) -> None:
    answer = assistant.ask("có số liệu nào không", ["quan điểm về quốc phòng an ninh"])

    assert answer.refused
    assert answer.text.startswith("Chưa thấy con số nào ở các đoạn đã dẫn")


def test_figures_near_what_was_asked_are_said_to_be_only_that(assistant: Assistant) -> None:
    before = "đời sống người dân phấn đấu cải thiện thế nào đến năm 2030"
    text = assistant.ask("lấy số liệu minh hoạ cho ý đó", [before]).text

    assert text.startswith("Văn bản không nêu con số ngay ở ý này")
    assert "189 triệu đồng/người" in text


def test_of_nothing_told_there_are_none(corpus: Corpus) -> None:
    assert tell_figures(asked(Kind.WHAT), Draft((Statement("Rừng."),), "facts"), [], corpus) is None
