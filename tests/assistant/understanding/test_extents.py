"""How far the claim of a question reaches beside what a text says."""

import pytest

from assistant.understanding.extents import claims_more
from assistant.understanding.kinds import Kind
from corpus.vietnamese.spelling import spaced
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("question", "text", "more"),
    [
        ("có phải mọi làng đều có giếng", "72% số làng có giếng.", True),
        ("có phải mọi làng đều có giếng", "Tất cả các làng có giếng.", False),
        ("tất cả làng phải có giếng phải không", "Tất cả làng đủ nước có giếng.", True),  # those alone
        ("tất cả làng đủ nước phải có giếng phải không", "Tất cả làng đủ nước có giếng.", False),
        ("làng nào cũng phải có giếng à", "Các làng có giếng.", True),
        ("việc nộp thuế đều qua mạng đúng không", "Nộp thuế qua mạng là chủ yếu.", True),
        ("chỉ làng muối được hỗ trợ phải không", "Làng muối được hỗ trợ.", True),
        ("chỉ làng muối được hỗ trợ phải không", "Chỉ làng muối được hỗ trợ.", False),
        ("chỉ báo cáo khi được hỏi đúng không", "Báo cáo khi được hỏi.", True),
        ("chỉ tiêu về giếng có đạt không", "Số giếng đạt mức đề ra.", False),  # claims nothing
        ("muối có phải nghề lớn nhất không", "Muối là nghề chính.", True),
        ("muối có phải nghề thống nhất quản lý không", "Muối là nghề được quản lý chung.", False),
        ("giảm 10% mỗi năm phải không", "Đến năm 2025 giảm 10%.", True),
        ("giảm 10% mỗi năm phải không", "Giảm 10% hằng năm.", False),
        ("làng có giếng không", "Làng có giếng.", False),
    ],
)
def test_a_text_may_say_less_than_a_question_claims(question: str, text: str, more: bool) -> None:
    assert claims_more(asked(Kind.YESNO, text=question), spaced(text)) is more
