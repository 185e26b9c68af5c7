"""Open questions: all that answers, how things are by an assessment, the ways to a thing, and what goes with one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

UNSEEN_3 = Path(__file__).parents[2] / "data" / "unseen_3"
PLAN = """TỈNH ỦY SƠN HẢI

Số 15-NQ/TU

Sơn Hải, ngày 10 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển các làng nghề của tỉnh đến năm 2030

I. TÌNH HÌNH

Những năm qua, nghề dệt của tỉnh được khôi phục ở nhiều xã. Hàng gốm đã có mặt ở các chợ trong vùng.

Tuy nhiên, nghề dệt còn thiếu thợ trẻ. Đường vào các làng nghề chưa được mở rộng.

II. MỤC TIÊU

Đến năm 2030, nghề dệt trở thành nghề chính của năm xã miền núi.

III. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển nghề

- Mở lớp dạy nghề dệt cho thanh niên; cho thợ dệt vay vốn ưu đãi để mua khung cửi.

- Quảng bá hàng gốm qua hội chợ và trên mạng.

2. Hạ tầng

- Xây dựng chợ làng nghề tại xã Đông Khê; mở rộng đường vào các làng nghề.

- Lập trung tâm trưng bày sản phẩm nghề dệt tại thị trấn.
"""


@pytest.fixture(scope="module")
def villages(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "15-nq-tu.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.fixture(scope="module")
def highlands(open_texts: Opener) -> Iterator[Assistant]:
    with open_texts(UNSEEN_3) as opened:
        yield opened


def test_an_open_question_gets_more_than_the_clause_that_answers_best(highlands: Assistant) -> None:
    text = highlands.ask("tảo hôn thì làm gì").text

    assert text.startswith("Xử lý nghiêm người tổ chức tảo hôn")
    assert "Hội Liên hiệp Phụ nữ tỉnh đảm nhận phòng, chống tảo hôn" in text


@pytest.mark.parametrize(
    ("question", "told", "assessed"),
    [
        ("tảo hôn thì làm gì", "Xử lý nghiêm", "12,6%"),
        ("giáo viên thiếu thì giải quyết thế nào", "Thí điểm tuyển giáo viên", "1.860"),
        ("thu hút bác sĩ bằng cách nào", "đặt hàng đào tạo 150 bác sĩ", "chưa đủ mạnh"),
        ("làm sao để bác sĩ lên vùng cao", "được hưởng hỗ trợ 300 triệu đồng", "chưa đủ mạnh"),
    ],
)
def test_what_is_done_about_a_thing_is_not_told_by_how_things_are(
    highlands: Assistant, question: str, told: str, assessed: str
) -> None:
    text = highlands.ask(question).text

    assert told in text
    assert assessed not in text


def test_how_things_are_by_now_is_not_told_by_a_target(highlands: Assistant) -> None:
    text = highlands.ask("đường nông thôn hiện nay thế nào").text

    assert "Còn 214 km đường đến trung tâm xã chưa được cứng hóa" in text
    assert "100%" not in text


def test_where_only_what_is_to_be_is_told_that_is_said(highlands: Assistant) -> None:
    assert highlands.ask("sâm lai châu hiện nay thế nào").text.startswith("Đây là điều văn bản đặt ra để thực hiện:")


def test_what_is_asked_of_times_gone_is_told_by_the_assessment(villages: Assistant) -> None:
    answer = villages.ask("trước đây nghề dệt ra sao")

    assert "nghề dệt của tỉnh được khôi phục ở nhiều xã" in answer.text
    assert "nghề dệt còn thiếu thợ trẻ" in answer.text
    assert {one.section for one in answer.citations} == {"I"}


def test_what_follows_the_answer_says_more_than_it_and_stands_in_the_texts_order(assistant: Assistant) -> None:
    answer = assistant.ask("Trường Sa sẽ được xây dựng ra sao")
    first, _, more = answer.text.partition("Văn bản còn nêu:")

    assert "pháo đài vững chắc" in first
    assert more.count("\n- ") > 1
    assert answer.text.count("là pháo đài vững chắc bảo vệ chủ quyền") == 1


@pytest.mark.parametrize("question", ["Nha Trang là đô thị gì", "Kết luận 91 yêu cầu báo cáo trước ngày nào"])
def test_one_thing_that_is_asked_stays_one_clause(assistant: Assistant, question: str) -> None:
    assert "Văn bản còn nêu" not in assistant.ask(question).text


def test_how_things_are_is_never_told_by_what_is_to_be(assistant: Assistant) -> None:
    answer = assistant.ask("an ninh hiện nay thế nào")

    assert {one.section for one in answer.citations} == {"I"}
    assert "Hạn chế, yếu kém" in answer.text


def test_the_weather_is_no_state_of_things(assistant: Assistant) -> None:
    assert assistant.ask("Thời tiết Cam Ranh hôm nay ra sao?").refused


def test_the_ways_to_a_thing_are_all_that_is_to_be_for_it(assistant: Assistant) -> None:
    answer = assistant.ask("làm sao để tỉnh mình lên thành phố trực thuộc trung ương")

    assert {"II.2", "III.1"} <= {one.section for one in answer.citations}
    assert "Đánh giá" not in answer.text


def test_what_goes_with_people_that_no_text_names_is_said_to_be_near_alone(assistant: Assistant) -> None:
    text = assistant.ask("ngư dân được hưởng gì").text

    assert text.startswith("Chưa tìm thấy câu trả lời chắc chắn về “ngư dân”")
    assert "hậu cần nghề cá" in text


def test_what_people_get_is_no_shortcoming(assistant: Assistant) -> None:
    assert "I" not in {one.section for one in assistant.ask("bà con dân tộc thiểu số được lo những gì").citations}


def test_how_far_a_change_has_come_is_not_to_whom_a_text_was_sent(assistant: Assistant) -> None:
    assert "gửi:" not in assistant.ask("chuyển đổi số làm tới đâu").text


def test_what_is_to_change_is_told_with_all_that_changes(assistant: Assistant) -> None:
    text = assistant.ask("đơn vị sự nghiệp công lập sẽ thay đổi thế nào").text

    assert "sang các công ty cổ phần" in text
    assert "giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập" in text


def test_what_only_a_cause_says_of_times_gone_is_told_as_one(assistant: Assistant) -> None:
    text = assistant.ask("trước đây công tác quy hoạch làm ăn thế nào").text

    assert text.startswith("Nguyên nhân")
    assert "Chất lượng quy hoạch chưa cao" in text


@pytest.mark.parametrize("question", ["môi trường có vấn đề gì", "du lịch có những vấn đề gì?"])
def test_what_is_the_matter_with_a_thing_is_what_is_found_wanting(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).text.startswith("Hạn chế, yếu kém")


@pytest.mark.parametrize(
    "question", ["nghề dệt có những nội dung gì cần nắm", "tôi phụ trách nghề dệt, nghị quyết nêu những việc gì"]
)
def test_the_contents_of_a_matter_are_told_wherever_they_stand(villages: Assistant, question: str) -> None:
    answer = villages.ask(question)

    assert {"III.1", "III.2"} <= {one.section for one in answer.citations}
    assert "hàng gốm" not in answer.text


def test_what_the_contents_of_a_matter_do_not_hold_is_told_by_the_clause(villages: Assistant) -> None:
    text = villages.ask("hàng gốm được quảng bá bằng những cách nào").text

    assert "hội chợ" in text
    assert "nghề dệt" not in text


def test_two_texts_asked_of_by_their_number_are_both_told(assistant: Assistant) -> None:
    answer = assistant.ask("về chuyển đổi số 2 văn bản yêu cầu những gì")

    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}
    assert not answer.text.startswith("Đoạn sát câu hỏi nhất")
