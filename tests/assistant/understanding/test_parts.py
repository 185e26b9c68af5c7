"""The questions of a message, as typed."""

import pytest

from assistant.understanding.parts import Message, Part, split_message

TEXT = " sở khoa học và công nghệ trồng chè và cà phê tại văn hóa thể thao "


def stands(phrase: str) -> bool:
    return f" {phrase} " in TEXT


def split(message: str) -> Message:
    return split_message(message, stands)


def texts(message: str) -> list[str]:
    return [part.text for part in split(message).parts]


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("1. Ai ban hành? 2. Ban hành ngày nào? 3. Gửi cho ai?", ["Ai ban hành?", "Ban hành ngày nào?", "Gửi cho ai?"]),
        ("Xin hỏi: (1) tỉ lệ đô thị hóa (2) che phủ rừng", ["tỉ lệ đô thị hóa", "che phủ rừng"]),
        ("a) quan điểm chỉ đạo b) mục tiêu tổng quát", ["quan điểm chỉ đạo", "mục tiêu tổng quát"]),
        ("Câu 1: ai ký? Câu 2: ký ngày nào?", ["ai ký?", "ký ngày nào?"]),
        ("Một là ai quyết định. Hai là tiền lấy từ đâu", ["ai quyết định.", "tiền lấy từ đâu"]),
        ("Mục tiêu 2025? Mục tiêu 2030? Tầm nhìn?", ["Mục tiêu 2025?", "Mục tiêu 2030?", "Tầm nhìn?"]),
        ("quan điểm\nmục tiêu\ntầm nhìn", ["quan điểm", "mục tiêu", "tầm nhìn"]),
        ("Tôi soạn báo cáo.\nGRDP là bao nhiêu?\nAi ký?", ["GRDP là bao nhiêu?", "Ai ký?"]),
    ],
)
def test_marks_tell_questions_apart(message: str, parts: list[str]) -> None:
    assert texts(message) == parts
    assert split(message).marked


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Ai ký Nghị quyết 09 và ai ký Kết luận 91?", ["Ai ký Nghị quyết 09", "ai ký Kết luận 91?"]),
        (
            "Nha Trang là đô thị gì, và Vạn Ninh nữa; ngoài ra QL1C thành đường gì?",
            ["Nha Trang là đô thị gì", "và Vạn Ninh nữa", "QL1C thành đường gì?"],
        ),
        ("Vườn chè Tân Sơn trồng xong chưa, vốn bao nhiêu", ["Vườn chè Tân Sơn trồng xong chưa", "vốn bao nhiêu"]),
        ("Vườn chè có mở thêm ko, bao giờ xong", ["Vườn chè có mở thêm ko", "bao giờ xong"]),
        ("NQ 9 nhắc đến chè mấy lần, ở những đâu?", ["NQ 9 nhắc đến chè mấy lần, ở những đâu?"]),
        ("Có mấy chỉ tiêu trồng chè và là những gì?", ["Có mấy chỉ tiêu trồng chè và là những gì?"]),
        ("Vì sao phải trồng chè, nghị quyết nói sao?", ["Vì sao phải trồng chè, nghị quyết nói sao?"]),
        ("Vì sao phải trồng chè, nghị định quy định sao", ["Vì sao phải trồng chè, nghị định quy định sao"]),
        ("Trồng những cây nào, kể ra đủ giúp mình", ["Trồng những cây nào, kể ra đủ giúp mình"]),
        ("Chè là gì, văn bản có giải thích không?", ["Chè là gì, văn bản có giải thích không?"]),
        ("Vì sao phải trồng chè, kết luận 91 nêu thế nào", ["Vì sao phải trồng chè, kết luận 91 nêu thế nào"]),
        ("Vì sao phải trồng chè, kết luận 91 nói gì về biển", ["Vì sao phải trồng chè", "kết luận 91 nói gì về biển"]),
        ("Nguyên nhân của hạn chế, yếu kém là gì?", ["Nguyên nhân của hạn chế, yếu kém là gì?"]),
        ("trồng chè, văn bản nào nói, nói ở đâu", ["trồng chè, văn bản nào nói, nói ở đâu"]),
        ("trồng chè văn bản nào nêu, ở mục nào?", ["trồng chè văn bản nào nêu, ở mục nào?"]),
        ("trồng chè văn bản nào nêu, trồng ở đâu?", ["trồng chè văn bản nào nêu", "trồng ở đâu?"]),
        (
            "Nông nghiệp và dịch vụ tăng bao nhiêu?",
            ["Nông nghiệp và dịch vụ tăng bao nhiêu?"],
        ),
        ("Tôi ở xã. Xã có 12% hồ sơ trễ. Xếp loại gì?", ["Tôi ở xã. Xã có 12% hồ sơ trễ. Xếp loại gì?"]),
        (
            "Lệch 1,5 điểm thì bài có được sửa không, còn lệch 2,5 điểm thì sao?",
            ["Lệch 1,5 điểm thì bài có được sửa không", "còn lệch 2,5 điểm thì sao?"],
        ),
        (
            "Trách nhiệm người đứng đầu trong KL 91, và có chỗ nào trong NQ 09 nói về nêu gương không?",
            ["Trách nhiệm người đứng đầu trong KL 91", "có chỗ nào trong NQ 09 nói về nêu gương không?"],
        ),
        (
            "So sánh nhiệm vụ trong KL 91, và trong NQ 09 có gì khác?",
            ["So sánh nhiệm vụ trong KL 91, và trong NQ 09 có gì khác?"],
        ),
        (
            "Vì sao trồng rừng? Trả lời thế nào cho thuyết phục?",
            ["Vì sao trồng rừng? Trả lời thế nào cho thuyết phục?"],
        ),
        ("vì sao chọn rừng, trả lời sao cho hay", ["vì sao chọn rừng, trả lời sao cho hay"]),
        (
            "đơn vị phải giảm bao nhiêu đầu mối, đến năm nào, và có được chuyển thành công ty không?",
            ["đơn vị phải giảm bao nhiêu đầu mối", "đến năm nào", "có được chuyển thành công ty không?"],
        ),
        ("Đề án gồm nội dung gì và trình ai?", ["Đề án gồm nội dung gì", "trình ai?"]),
        (
            "Xoài xuất khẩu bao nhiêu tấn, giá trị, thị trường nào",
            ["Xoài xuất khẩu bao nhiêu tấn", "giá trị bao nhiêu", "thị trường nào"],
        ),
        (
            "Đàn bò tăng mấy lần, diện tích vườn xoài tăng mấy lần so với năm 2011?",
            ["Đàn bò tăng mấy lần so với năm 2011", "diện tích vườn xoài tăng mấy lần so với năm 2011?"],
        ),
        (  # the first has a time of its own
            "Đàn bò tăng mấy lần so với năm 2010, vườn xoài tăng mấy lần so với năm 2011?",
            ["Đàn bò tăng mấy lần so với năm 2010", "vườn xoài tăng mấy lần so với năm 2011?"],
        ),
        ("Chùa Linh Sơn có được tu bổ không, bao giờ xong?", ["Chùa Linh Sơn có được tu bổ không", "bao giờ xong?"]),
        ("Sổ gốc có phải công bố ra không, công bố những gì", ["Sổ gốc có phải công bố ra không, công bố những gì"]),
        ("Di sản có giá trị gì, ở xã nào", ["Di sản có giá trị gì", "ở xã nào"]),
        ("Mục III. 5 và Mục III. 6 nói gì?", ["Mục III. 5 và Mục III. 6 nói gì?"]),
        ("Điều 1. 2. nói gì", ["Điều 1. 2. nói gì"]),
    ],
)
def test_words_between_tell_them_apart_where_each_asks(message: str, parts: list[str]) -> None:
    assert texts(message) == parts
    assert not split(message).marked


def test_what_stands_before_is_the_context_of_the_first() -> None:
    assert split("Về Kết luận 91:\n1. ai ký\n2. ngày nào").parts == (
        Part("ai ký", "Về Kết luận 91:"),
        Part("ngày nào"),
    )


@pytest.mark.parametrize("message", ["", "?", "1. 2. 3.", "\n\n", "a) b)"])
def test_what_asks_nothing_is_one_part(message: str) -> None:
    assert len(split(message).parts) == 1


def test_a_question_sent_more_than_once_is_one() -> None:
    assert texts("mục tiêu là gì?\n" * 3) == ["mục tiêu là gì?"]


def test_of_very_many_questions_the_first_are_read() -> None:
    message = split("\n".join(f"tỉ lệ đô thị hóa năm {year} là bao nhiêu?" for year in range(2021, 2032)))

    assert [part.text[21:25] for part in message.parts] == [str(year) for year in range(2021, 2029)]
    assert message.left == 3


def test_of_very_long_parts_fewer_are_read_and_the_first_always() -> None:
    long = [f"{'a1 ' * 100}{number} là gì?" for number in range(3)]  # 203 syllables each; 320 are read

    message = split("\n".join(long))

    assert [part.text for part in message.parts] == long[:1]
    assert message.left == 2
    assert len(split(f"{'a1 ' * 400}là gì?\nai ký?").parts) == 1


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("ai ký kết luận 91, ngày nào", ["ai ký kết luận 91", "ngày nào"]),
        ("Trung tâm do ai lập, ở đâu?", ["Trung tâm do ai lập", "ở đâu?"]),
        ("ai ký kết luận 91, ngày lễ", ["ai ký kết luận 91, ngày lễ"]),
    ],
)
def test_two_words_behind_a_comma_may_ask_for_a_field(message: str, parts: list[str]) -> None:
    assert texts(message) == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "Việc nào do Sở Khoa học và Công nghệ làm, xong khi nào?",
            ["Việc nào do Sở Khoa học và Công nghệ làm", "xong khi nào?"],
        ),
        ("Vì sao trồng chè và cà phê có lợi gì?", ["Vì sao trồng chè và cà phê có lợi gì?"]),
        (
            "Ai lo văn hóa, thể thao thì được thưởng bao nhiêu?",
            ["Ai lo văn hóa, thể thao thì được thưởng bao nhiêu?"],
        ),
        ("Vì sao trồng chè và mía có lợi gì?", ["Vì sao trồng chè", "mía có lợi gì?"]),  # stand so nowhere
    ],
)
def test_what_stands_so_in_the_texts_is_not_cut(message: str, parts: list[str]) -> None:
    assert texts(message) == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "Có bao nhiêu hồ chứa, trong đó bao nhiêu hồ lớn?",
            ["Có bao nhiêu hồ chứa", "trong đó bao nhiêu hồ lớn?"],
        ),
        ("Hồ nào cạn, trong đó có hồ nhỏ?", ["Hồ nào cạn, trong đó có hồ nhỏ?"]),
        (
            "Diện tích rừng 2020 và sản lượng cà phê năm 2025",
            ["Diện tích rừng 2020", "sản lượng cà phê năm 2025"],
        ),
        ("Tỉ lệ che phủ rừng 2025 và 2030, tỉ lệ nghèo 2030", ["Tỉ lệ che phủ rừng 2025 và 2030", "tỉ lệ nghèo 2030"]),
        (
            "Tỉ lệ che phủ rừng 2025 và tỉ lệ che phủ rừng 2030",
            ["Tỉ lệ che phủ rừng 2025 và tỉ lệ che phủ rừng 2030"],
        ),
        (
            "Nhiệm vụ về y tế trong NQ 09 và chuyển đổi số trong KL 91",
            ["Nhiệm vụ về y tế trong NQ 09", "chuyển đổi số trong KL 91"],
        ),
        ("Nhiệm vụ về y tế trong NQ 09 và KL 91", ["Nhiệm vụ về y tế trong NQ 09 và KL 91"]),
        ("Mục tiêu của NQ 09 và mục tiêu của KL 91", ["Mục tiêu của NQ 09 và mục tiêu của KL 91"]),
        (
            "Vị trí giữa y tế trong NQ 09 và số hóa trong KL 91",
            ["Vị trí giữa y tế trong NQ 09 và số hóa trong KL 91"],
        ),
        ("So sánh diện tích 2020 và sản lượng năm 2025", ["So sánh diện tích 2020 và sản lượng năm 2025"]),
        ("Diện tích rừng 2020 và năm 2025", ["Diện tích rừng 2020 và năm 2025"]),
        (
            "Sở Nội vụ và Công an tỉnh phải làm gì theo kế hoạch?",
            ["Sở Nội vụ phải làm gì theo kế hoạch?", "Công an tỉnh phải làm gì theo kế hoạch?"],
        ),
        (
            "Sở Y tế, Sở Tài chính và Thanh tra tỉnh được giao việc gì?",
            ["Sở Y tế được giao việc gì?", "Sở Tài chính được giao việc gì?", "Thanh tra tỉnh được giao việc gì?"],
        ),
        (
            "Sở Khoa học và Công nghệ làm gì?",
            ["Sở Khoa học và Công nghệ làm gì?"],
        ),
        ("Các sở và các huyện làm gì?", ["Các sở và các huyện làm gì?"]),
    ],
)
def test_two_things_asked_in_one_clause_are_two_questions(message: str, parts: list[str]) -> None:
    assert texts(message) == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("rừng ngập mặn phủ bao nhiêu với khi nào trồng xong", ["rừng ngập mặn phủ bao nhiêu", "khi nào trồng xong"]),
        ("ai trồng rừng năm 2025 với ai chăm rừng", ["ai trồng rừng năm 2025", "ai chăm rừng"]),
        ("rừng nào ở khánh hòa với biển có sạch không", ["rừng nào ở khánh hòa", "biển có sạch không"]),
        ("sở nào phải bàn với cơ quan nào", ["sở nào phải bàn với cơ quan nào"]),
        ("ai phối hợp với cơ quan nào", ["ai phối hợp với cơ quan nào"]),  # it belongs to the verb
        ("rừng tăng bao nhiêu so với năm nào", ["rừng tăng bao nhiêu so với năm nào"]),
        ("Nha Trang với Cam Ranh là đô thị gì", ["Nha Trang với Cam Ranh là đô thị gì"]),
    ],
)
def test_with_may_join_two_questions(message: str, parts: list[str]) -> None:
    assert [one.text for one in split(message).parts] == parts


def test_fields_follow_one_another() -> None:
    assert texts("Nghị quyết 09 do ai ký, ngày nào, ở đâu?") == ["Nghị quyết 09 do ai ký", "ngày nào", "ở đâu?"]


def test_the_other_text_alone_is_no_question_of_its_own() -> None:
    for message in (
        "bên y tế thì sao, có bệnh viện nào được xây không",
        "Thế Nghị quyết 09 thì sao, có gì cho doanh nghiệp?",
        "còn NQ 09 thì sao, ai theo dõi",
    ):
        assert texts(message) == [message]
    assert texts("xã em có được khen không, chủ tịch thì sao?") == ["xã em có được khen không", "chủ tịch thì sao?"]
    assert texts("xã xếp cuối, chủ tịch thì sao") == ["xã xếp cuối, chủ tịch thì sao"]
    assert texts("cán bộ trễ 12% thì sao, còn cơ quan trễ 4,5%?") == ["cán bộ trễ 12% thì sao", "còn cơ quan trễ 4,5%?"]
    assert texts("du lịch ra sao, có điểm nào còn yếu?") == ["du lịch ra sao", "có điểm nào còn yếu?"]
    assert texts("năm 2025 là bao nhiêu, còn năm 2030 thì sao") == ["năm 2025 là bao nhiêu", "còn năm 2030 thì sao"]


def test_what_there_is_none_of_is_no_question() -> None:
    for message in ("cụ già không có con cháu gì, ai lo ma chay", "nhà chưa có giấy tờ nào, xin ở đâu"):
        assert texts(message) == [message]
    asks = ["xã không được thu những khoản gì", "ai kiểm tra"]
    assert texts(", ".join(asks)) == asks
    hostile = "không có " * 5_000
    assert texts(f"{hostile}, ai lo") == [f"{hostile}, ai lo"]


def test_two_things_each_asked_for_a_yes_or_a_no_are_two_questions() -> None:
    asks = ["cơ quan có được mua quà không", "lấy xe đi ăn cưới được ko"]
    assert texts(", với lại ".join(asks)) == asks
    assert texts("có được mua quà, lấy xe đi ăn cưới không") == ["có được mua quà, lấy xe đi ăn cưới không"]
    assert texts("có đúng không, được không") == ["có đúng không, được không"]


def test_two_orders_each_of_a_thing_of_its_own_are_two_questions() -> None:
    orders = ["nêu các hình thức khen thưởng", "tóm tắt tiêu chuẩn của tập thể được khen"]
    assert texts(" và ".join(orders)) == orders
    for message in (
        "nêu các hình thức khen và giải thích rõ",
        "so sánh hai hình thức và nêu điểm khác nhau chính",
    ):
        assert texts(message) == [message]


def test_a_yes_or_no_about_a_thing_of_its_own_is_a_part() -> None:
    message = "chạy từ ngày nào, trong lúc chờ thì xã cũ có còn làm việc không"
    assert texts(message) == ["chạy từ ngày nào", "trong lúc chờ thì xã cũ có còn làm việc không"]
    assert texts("gồm mấy nội dung, là những nội dung nào") == ["gồm mấy nội dung, là những nội dung nào"]


def test_an_order_before_a_comma_and_a_question_are_two() -> None:
    assert texts("Kể tên các dự án phải làm, và hồ gồm những bến nào") == [
        "Kể tên các dự án phải làm",
        "hồ gồm những bến nào",
    ]
    assert len(texts("Kể tên các dự án phải làm, và nó nằm ở mục nào")) == 1
    assert len(texts("Kể tên các dự án phải làm và hồ nào rộng")) == 1


def test_a_short_word_may_ask() -> None:
    assert texts("hồ rộng 2030 bn, rừng che phủ bao nhiêu") == ["hồ rộng 2030 bn", "rừng che phủ bao nhiêu"]


def test_an_order_for_a_table_is_of_all_parts_and_none_of_them() -> None:
    message = split_message("rừng rộng bao nhiêu, ai giữ rừng, lập bảng giúp", lambda _: False)

    assert [part.text for part in message.parts] == ["rừng rộng bao nhiêu", "ai giữ rừng"]
    assert message.as_table
    assert not split_message("rừng rộng bao nhiêu, ai giữ rừng", lambda _: False).as_table


def test_more_joints_than_a_message_has_questions_join_words() -> None:
    asked = "Ai ký Nghị quyết 09 và ai ký Kết luận 91?"
    assert len(split(asked).parts) == 2
    assert len(split(f"{', '.join(['chè'] * 120)}, {asked}").parts) == 1


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "Gốm sứ, chùa Linh Sơn có được nhắc đến trong nghị quyết không?",
            [
                "Gốm sứ có được nhắc đến trong nghị quyết không?",
                "chùa Linh Sơn có được nhắc đến trong nghị quyết không?",
            ],
        ),
        (
            "Gốm sứ, làng chài có trong nghị quyết không ạ",
            ["Gốm sứ có trong nghị quyết không ạ", "làng chài có trong nghị quyết không ạ"],
        ),
        ("Gốm sứ có được nhắc không", ["Gốm sứ có được nhắc không"]),
        (
            "làng chài và gốm sứ trong nghị quyết có không?",
            ["làng chài có trong nghị quyết không?", "gốm sứ có trong nghị quyết không?"],
        ),
        (
            "làng chài, gốm sứ và chùa cổ ở NQ 09 không",
            ["làng chài có ở NQ 09 không", "gốm sứ có ở NQ 09 không", "chùa cổ có ở NQ 09 không"],
        ),
        ("phòng, chống bão có được nhắc không", ["phòng, chống bão có được nhắc không"]),  # one word is no thing
        ("Gốm sứ, ai làm có được nhắc không", ["Gốm sứ, ai làm có được nhắc không"]),  # asks already
    ],
)
def test_whether_it_is_spoken_of_is_asked_of_each_thing_in_a_row(message: str, parts: list[str]) -> None:
    assert texts(message) == parts


@pytest.mark.parametrize(
    "message",
    ["lệch 4 điểm, bù 2 điểm thì sao, có bị gì không", "nộp chậm 3 ngày thì thế nào, có sao không ạ?"],
)
def test_what_comes_of_a_case_is_asked_once(message: str) -> None:
    assert texts(message) == [message]


def test_what_else_is_asked_of_a_case_is_a_part() -> None:
    assert len(texts("nộp chậm 3 ngày thì sao, ai xử lý?")) == 2


def test_whoever_asks_is_no_subject_of_what_stands_in_a_row() -> None:
    message = "Học viên hỏi: chè giữ vai trò gì, ai trồng chè, trồng ở đâu?"

    assert texts(message) == texts(message.removeprefix("Học viên hỏi: "))


def test_whoever_asks_is_no_part_of_what_each_question_is_told_under() -> None:
    assert texts("Bà con hỏi ai quyết định giá, tiền lấy từ đâu?") == ["ai quyết định giá", "tiền lấy từ đâu?"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("rừng trồng bao nhiêu, sản lượng gỗ khi đó", ["rừng trồng bao nhiêu", "sản lượng gỗ khi đó bao nhiêu"]),
        ("rừng trồng năm 2025 mấy phần trăm, độ che phủ lúc ấy?",
         ["rừng trồng năm 2025 mấy phần trăm", "độ che phủ lúc ấy bao nhiêu"]),
        ("trồng rừng thế nào? cả 2 văn bản nói gì", ["trồng rừng thế nào theo cả 2 văn bản?"]),
        ("Học viên hỏi: trồng rừng thế nào, ai hỗ trợ", ["trồng rừng thế nào", "ai hỗ trợ"]),
        ("rừng trồng bao nhiêu, cả hai văn bản", ["rừng trồng bao nhiêu, cả hai văn bản"]),
        ("cả hai văn bản nói gì", ["cả hai văn bản nói gì"]),
        ("chủ rừng có được vay không, KL 91 có nói không", ["chủ rừng có được vay không theo KL 91?"]),
    ],
)  # fmt: skip
def test_a_figure_of_that_time_is_a_part_and_whose_texts_say_it_is_none(text: str, parts: list[str]) -> None:
    assert [one.text for one in split_message(text, lambda _: False).parts] == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("do đâu mà huyện còn nhiều tồn tại như đề án nêu", ["do đâu mà huyện còn nhiều tồn tại như đề án nêu"]),
        ("ai duyệt dự án còn tiền lấy từ đâu", ["ai duyệt dự án", "tiền lấy từ đâu"]),
        ("rừng trồng bao nhiêu ha còn nghèo giảm mấy điểm", ["rừng trồng bao nhiêu ha", "nghèo giảm mấy điểm"]),
    ],
)
def test_what_is_still_so_is_one_question(message: str, parts: list[str]) -> None:
    assert texts(message) == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("nêu chỉ tiêu trồng rừng năm 2030, với lại ai phải báo cáo", 2),
        ("phạm vi, nơi nhận và người ký của quyết định 12", 3),
        ("phạm vi và người ký của quyết định 12", 1),
    ],
)
def test_what_is_asked_beside_an_order_or_two_fields_is_a_part(message: str, parts: int) -> None:
    assert len(texts(message)) == parts
