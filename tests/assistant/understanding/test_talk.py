"""Talk is told from questions by named rules; each rule has what it takes and what it leaves."""

import pytest

from assistant.understanding.courtesies import without_courtesy
from assistant.understanding.talk import (
    RULES,
    Talk,
    find_talk,
)

TAKEN = [
    ("thanks", "Cảm ơn nhiều! Mai tôi hỏi tiếp phần kia", Talk.THANKS),
    ("thanks", "ok thank", Talk.THANKS),
    ("thanks", "cam on em nhe", Talk.THANKS),
    ("identity", "cho hỏi mình đang nói chuyện với ai vậy", Talk.IDENTITY),
    ("identity", "ban la chatgpt ha", Talk.IDENTITY),
    ("identity", "who are you", Talk.IDENTITY),
    ("citing", "làm sao để trích dẫn câu trả lời vào báo cáo", Talk.CITING),
    ("adding", "muốn thêm văn bản mới thì làm thế nào", Talk.ADDING),
    ("exporting", "tải câu trả lời ra file word được không", Talk.EXPORTING),
    ("exporting", "lam sao tai ve", Talk.EXPORTING),
    ("texts", "ở đây tra được những văn bản nào vậy", Talk.TEXTS),
    ("texts", "trong kho co nhung nghi quyet nao", Talk.TEXTS),
    ("texts", "máy này có những nghị quyết gì", Talk.TEXTS),
    ("texts", "ngoài hai văn bản này còn gì nữa không", Talk.TEXTS),
    ("ability", "Chào bạn, bạn giúp được gì cho tôi?", Talk.ABILITY),
    ("ability", "chào em, chị là giảng viên trường chính trị, em giúp được chị những việc gì", Talk.ABILITY),
    ("ability", "bạn hỗ trợ những gì cho giảng viên", Talk.ABILITY),
    ("ability", "hỗ trợ gì cho người dùng không rành máy tính", Talk.ABILITY),
    ("greeting", "Chào buổi sáng trợ lý", Talk.GREETING),
    ("greeting", "chào, tôi là giảng viên khoa Lý luận", Talk.GREETING),
    ("greeting", "chào bạn, mình mới về phòng, hỏi nhờ chút được không", Talk.GREETING),
    ("greeting", "xin chào, hôm nay trời đẹp quá", Talk.GREETING),
    ("greeting", "chào em, đầu tuần bận quá", Talk.GREETING),
    ("greeting", "hi bot, an com chua", Talk.GREETING),
    ("greeting", "Chào em, sáng nay em khỏe không", Talk.GREETING),
    ("greeting", "dạo này anh có khỏe không", Talk.GREETING),
    ("greeting", "anh ơi cho hỏi chút được không", Talk.GREETING),
    ("lesson", "Đặt giùm 5 câu hỏi thảo luận cho lớp bồi dưỡng ạ", Talk.LESSON),
    ("lesson", "soạn giúp mấy câu hỏi thảo luận cho học viên về rừng", Talk.LESSON),
    ("lesson alone", "3 câu thảo luận luôn về rừng", Talk.LESSON),
    ("lesson alone", "cho xin mấy câu thảo luận nhóm về kế hoạch 12", Talk.LESSON),
    ("lesson", "cho mấy câu hỏi về rừng", Talk.LESSON),
    ("lesson", "soạn giúp giáo án về nghị quyết", Talk.LESSON),
    ("lesson", "Gợi ý dàn ý slide 10 trang giới thiệu Kết luận 21", Talk.LESSON),
    ("lesson", "Tôi dạy ở trường huyện, cần dàn ý bài giảng về Nghị quyết 21", Talk.LESSON),
    ("lesson", "câu hỏi kiểm tra cuối buổi về trách nhiệm người đứng đầu", Talk.LESSON),
    ("lesson", "Đề kiểm tra 15 phút về mục tiêu của NQ 21", Talk.LESSON),
    ("lesson alone", "đề cương bài giảng kinh tế biển", Talk.LESSON),
    ("lesson alone", "5 câu hỏi ôn tập nghị quyết 21", Talk.LESSON),
    ("lesson alone", "giao an nghi quyet 21", Talk.LESSON),
    ("plan behind", "Tôi cần soạn bài giới thiệu Nghị quyết 21 cho chi bộ, giúp tôi dàn ý", Talk.LESSON),
    ("plan behind", "Mai tôi giới thiệu Nghị quyết 21, đề cương thế nào", Talk.LESSON),
    ("portion", "Tôi lên lớp về NQ 21, soạn giúp phần mở đầu nêu lý do ra nghị quyết", Talk.PAPER),
    ("portion", "mở bài phát biểu 3 phút về rừng ngập mặn", Talk.PAPER),
    ("portion", "mở đầu buổi học về nghị quyết 21 nên nói gì", Talk.PAPER),
    ("portion", "viet doan mo dau bai phat bieu ve nghi quyet 21", Talk.PAPER),
    ("portion", "khẩu hiệu hay câu trích dẫn hay để kết thúc bài giảng", Talk.PAPER),
    ("paper", "viết bài phát biểu giúp tôi", Talk.PAPER),
    ("paper", "Viết giúp tôi đoạn mở đầu bài phát biểu quán triệt NQ 21, khoảng 200 chữ", Talk.PAPER),
    ("paper", "viết cho tôi bài tham luận về chuyển đổi số, 3 trang", Talk.PAPER),
    ("complaint", "trả lời không đúng ý tôi", Talk.COMPLAINT),
    ("complaint", "sai rồi", Talk.COMPLAINT),
    ("praise taken back", "hay quá, mà trả lời chưa đủ", Talk.REMARK),
    ("praise taken back", "hay qua nhung hoi dai", Talk.REMARK),
    ("praise", "hay quá, đúng cái tôi cần", Talk.PRAISE),
    ("praise", "câu trả lời ổn đấy", Talk.PRAISE),
    ("praise", "câu trả lời ổn đó", Talk.PRAISE),
    ("learned", "bạn trả lời dựa vào đâu, có chắc không", Talk.ABILITY),
    ("learned", "tôi hỏi sai chính tả bạn hiểu không", Talk.ABILITY),
    ("learned", "người khác có đọc được tôi hỏi gì không", Talk.ABILITY),
]
LEFT = [
    ("thanks", "Chỉ thị nói gì về phong trào đền ơn, cảm ơn người có công?"),
    ("identity", "Ai là người ký nghị quyết?"),
    ("citing", "Kết luận trích dẫn nghị quyết nào?"),
    ("adding", "Hồ sơ nào phải tải lên cổng dịch vụ công trước ngày 30?"),
    ("exporting", "thu hut nguoi tai ve lam o truong dai hoc"),  # "người tài về"
    ("exporting", "Kim ngạch xuất khẩu năm 2030 là bao nhiêu?"),
    ("texts", "Có những văn bản nào của tỉnh phải sửa đổi?"),
    ("texts", "Kho bạc tỉnh có nghị quyết gì về chi ngân sách năm nay?"),
    ("ability", "Sở Nội vụ làm được những gì trong cải cách hành chính?"),
    ("ability", "tỉnh hỗ trợ gì cho doanh nghiệp"),
    ("ability", "hộ nghèo được hỗ trợ gì"),
    ("ability", "hướng dẫn sử dụng dịch vụ công"),
    ("greeting", "Chào bạn, tỉ lệ đô thị hóa năm 2030 là bao nhiêu?"),
    ("greeting", "người già khỏe không cần khám, đúng không"),
    ("greeting", "cho hỏi chút, khu kinh tế được miễn thuế không"),
    ("greeting", "cảm ơn, cho hỏi chút về rừng"),
    ("greeting", "cho hỏi tí rừng ngập mặn"),
    ("greeting", "xin chào, trời mưa lũ thì ai trực"),
    ("greeting", "chào em, đầu tuần họp giao ban ai chủ trì"),
    ("greeting", "chào anh, xã có được giữ lại phí không"),
    ("greeting", "cong chuc co phai thi nang ngach khong"),
    ("greeting", "mình mới về phòng, mới về thì có được xét thi đua không"),
    ("lesson", "cho ví dụ tình huống về xếp loại: đơn vị trễ 7% hồ sơ"),
    ("lesson", "câu hỏi về rừng thì ai trả lời"),
    ("lesson", "bài giảng về kinh tế biển nên nhấn ý gì"),
    ("lesson", "giáo án về rừng có được duyệt không"),
    ("lesson", "Làm bài giảng về biến đổi khí hậu thì trích được những đoạn nào"),
    ("lesson", "Tôi chuẩn bị bài giảng về nghị quyết. Nhờ tóm tắt các quan điểm chỉ đạo."),
    ("lesson alone", "đề cương báo cáo kết quả năm"),
    ("lesson alone", "bài giảng điện tử trong trường học"),
    ("lesson alone", "giáo án ai duyệt"),
    ("lesson alone", "chuyên đề giám sát của hội đồng nhân dân"),
    ("plan behind", "Nghị quyết 21 có bao nhiêu chỉ tiêu, đề cương nào quy định"),
    ("plan behind", "Tôi soạn bài về rừng ngập mặn, giúp tôi dàn ý"),  # of a subject
    ("plan behind", "So sánh Nghị quyết 21 và Kết luận 5, lập đề cương"),
    ("plan behind", "có dàn ý của nghị quyết không,"),
    ("portion", "Phần mở đầu của nghị quyết 21 nói gì"),  # a part of a text
    ("portion", "Mở bài về rừng ngập mặn thì chọn câu nào"),
    ("portion", "Khẩu hiệu nào được treo ở trụ sở"),
    ("paper", "Kế hoạch 318 do ai ký?"),
    ("paper", "Soạn giúp tôi bài phát biểu bế mạc đại hội chi bộ"),
    ("complaint", "Hồ sơ giải quyết không đúng hạn thì sao?"),
    ("complaint", "don khong dung mau thi lam sao"),  # what holds for a case
    ("complaint", "khai không đúng thì bị gì"),
    ("praise taken back", "hay lắm nhưng nghị quyết có nói về rừng không"),
    ("praise", "lý do không được xếp loại xuất sắc"),
    ("praise", "thông tin này có chính xác không"),
    ("learned", "bạn có biết ai ký nghị quyết 21 không"),
    ("learned", "câu trả lời cho kiến nghị của dân phải có trong mấy ngày"),
    ("learned", "phần mềm quản lý cán bộ có bắt buộc không"),
    ("learned", "bạn trả lời dựa vào đâu " * 10),
]


@pytest.mark.parametrize(("rule", "message", "talk"), TAKEN)
def test_each_rule_takes_its_talk(rule: str, message: str, talk: Talk) -> None:
    test = next(one.test for one in RULES if one.name == rule)

    assert test(message) is talk
    assert find_talk(message) is talk


@pytest.mark.parametrize(("rule", "message"), LEFT)
def test_each_rule_leaves_a_question(rule: str, message: str) -> None:
    assert next(one.test for one in RULES if one.name == rule)(message) is None
    assert find_talk(message) is None


def test_every_rule_has_an_example_of_both_kinds() -> None:
    names = {rule.name for rule in RULES}

    assert names == {row[0] for row in TAKEN} == {row[0] for row in LEFT}


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("Dạ em chào anh ạ. Tỉ lệ đô thị hóa là bao nhiêu ạ? Em cảm ơn!", "Tỉ lệ đô thị hóa là bao nhiêu ạ?"),
        ("cảm ơn, thế còn năm 2025?", "thế còn năm 2025?"),
        ("Xin chào", "Xin chào"),
        ("Chào mừng đại hội là gì?", "Chào mừng đại hội là gì?"),
        ("?!", "?!"),
    ],
)
def test_courtesies_around_a_question_are_left_out(message: str, question: str) -> None:
    assert without_courtesy(message) == question


def test_a_neighbour_is_not_the_assistant() -> None:
    assert find_talk("các tỉnh bạn làm gì để giúp tỉnh mình") is None
    assert find_talk("các bạn làm được gì") is Talk.ABILITY


@pytest.mark.parametrize("message", ["", "   ", "…", "5", "a" * 2000, "?" * 50])
def test_what_says_nothing_is_no_talk(message: str) -> None:
    assert find_talk(message) is None
