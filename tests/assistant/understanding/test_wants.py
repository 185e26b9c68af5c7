"""What a question's words want of an answer."""

from dataclasses import fields
from typing import Any

import pytest

from assistant.understanding.units import asked_unit
from assistant.understanding.wants import Move, Wants, asks_person, read_wants
from corpus.reading.roles import Role, Side

EXAMPLES: list[tuple[str, str, Any]] = [
    ("doanh nghiệp nào đầu tư", "actor", "doanh nghiệp"),
    ("hỗ trợ doanh nghiệp thế nào", "actor", ""),
    ("báo cáo trước ngày nào", "day", True),
    ("báo cáo khi nào", "day", False),
    ("bao lâu kiểm tra một lần", "often", True),
    ("mỗi quý tưới cây mấy lần", "often", True),
    ("tưới bao nhiêu lần một năm", "often", True),
    ("tưới cây mấy lần thì thôi", "often", False),
    ("trong bao lâu thì xong một trạm", "often", False),
    ("thời hạn báo cáo?", "deadline", True),
    ("hạn? bao lâu", "deadline", True),
    ("hạnh phúc", "deadline", False),
    ("bao nhiêu huyện đạt chuẩn", "counted", "huyện"),
    ("mấy kỹ sư", "counted", "kĩ"),  # in one spelling
    ("khóa mấy thông qua", "counted", ""),  # which one
    ("làm sao để trồng nhiều rừng", "ahead", True),
    ("làm sao để biết rừng của ai", "ahead", False),
    ("bao nhiêu phần trăm", "counted", ""),  # a unit is a word of the frame
    ("những tuyến cao tốc nào", "listed", "tuyến cao tốc"),
    ("những gì", "listed", ""),
    ("giảm bao nhiêu, tăng bao nhiêu?", "ways", ("tăng", "giảm")),
    ("đạt bao nhiêu", "ways", ()),
    ("y tế, giáo dục, mỗi thứ vài gạch đầu dòng", "apart", True),
    ("mỗi năm vài đoàn", "apart", False),
    ("dàn ý giới thiệu nghị quyết", "planned", True),
    ("nghị quyết có mấy phần", "planned", False),
    ("vốn đầu tư hai giai đoạn", "each_time", True),
    ("giai đoạn hai của dự án", "each_time", False),
    ("rừng và biển", "several", True),
    ("rừng, biển", "several", True),
    ("rừng", "several", False),
    ("huyện nào làm giỏi nhất", "superlative", True),
    ("huyện nào làm giỏi", "superlative", False),
    ("tỉnh đứng thứ mấy", "standing", True),
    ("phấn đấu vào top bao nhiêu", "standing", True),
    ("chỉ số đạt hạng mấy", "standing", True),
    ("đại hội lần thứ mấy", "standing", False),
    ("cơ quan thường trực là cơ quan nào", "who_it_is", True),
    ("ai làm trưởng ban", "who_it_is", True),
    ("ai làm gì", "who_it_is", False),
    ("diên khánh là đô thị nào", "who_it_is", False),
    ("khi nào phải đền bù tiền", "owed", "đền bù"),
    ("ai không phải đền bù", "owed", "đền bù"),
    ("ai không phải đền bù", "not_owed", True),
    ("ai phải đền bù", "not_owed", False),
    ("có phải làm gì không", "owed", ""),
    ("hạn phải nộp", "owed", ""),
    ("trạm đặt ở đâu", "location", True),
    ("hội nghị tổ chức tại tỉnh nào", "held_at", True),
    ("hội nghị diễn ra ở đâu", "held_at", True),
    ("sở nào tổ chức hội nghị", "held_at", False),
    ("ngày bầu cử đại biểu là ngày nào", "held_on", True),
    ("hội nghị diễn ra vào hôm nào", "held_on", True),
    ("ngày ban hành nghị quyết là ngày nào", "held_on", False),
    ("nghị quyết tổ chức bầu cử ký ngày nào", "held_on", False),
    ("em dạy học có được hưởng không", "entitled", True),
    ("hộ nghèo thuộc diện nào", "entitled", True),
    ("có được trồng rừng không", "entitled", False),
    ("hạn chót khi nào", "due", True),
    ("phải xong trước ngày nào", "due", True),
    ("thời hạn cho vay", "due", False),
    ("giá thuê nhà", "prices", ("thuê",)),
    ("nhà cho thuê", "prices", ()),
    ("huyện nào có trạm", "location", False),
    ("tăng bao nhiêu so với năm 2025", "compared", True),
    ("tăng bao nhiêu", "compared", False),
    ("cam ranh là đô thị gì", "becomes", True),
    ("cam ranh trở thành thế nào", "becomes", True),
    ("tỉ lệ đô thị hóa", "becomes", False),
    ("sở nào chủ trì", "body", "sở"),
    ("hai mặt: được và chưa được", "sides", (Side.RESULTS, Side.LIMITS)),
    ("ai, làm gì, thời hạn nào", "assigned", True),
    ("ủy ban nào giám sát", "body", "ủy ban"),
    ("cơ sở nào của tỉnh", "body", ""),
    ("trường hợp nào", "body", ""),
    ("vốn hai giai đoạn cộng lại là bao nhiêu", "summed", True),
    ("tổng của hai năm", "summed", True),
    ("cộng vốn của hai bên được bao nhiêu", "summed", True),
    ("công tác cộng tác viên được bao nhiêu", "summed", False),
    ("số sau gấp mấy lần", "ratio", True),
    ("gấp rút triển khai mấy việc", "ratio", False),
    ("vốn hai giai đoạn khác nhau thế nào", "summed", False),
    ("hạn chế ra sao, giải pháp thế nào", "parts_asked", (Side.LIMITS, Role.TASKS)),
    ("hạn chế ra sao", "parts_asked", ()),
    ("grdp là gì", "meaning", True),
    ("grdp nghĩa là gì", "meaning", True),
    ("quan điểm thứ nhất", "nth", ("quan điểm", 1)),
    ("nhiệm vụ, giải pháp số 10", "nth", ("nhiệm vụ", 10)),
    ("nhiệm vụ thứ tư", "nth", ("nhiệm vụ", 4)),
    ("nhiệm vụ", "nth", None),
    ("vân phong được định hướng ra sao", "ahead", True),
    ("vân phong phát triển theo hướng nào", "ahead", True),
    ("vân phong phát triển ra sao", "ahead", False),
    ("người giữ rừng sợ trách nhiệm thì có chính sách gì không", "remedy", True),
    ("có giải pháp căn cơ nào cho rừng", "remedy", True),
    ("chính sách giữ rừng đã đạt gì rồi", "remedy", False),
    ("vân phong sẽ đầu tư những gì", "ahead", True),
    ("ai trễ hạn sẽ bị gì", "ahead", False),
    ("tại sao phải trồng rừng", "need", True),
    ("tại sao rừng mất", "need", False),
    ("ý nghĩa của việc trồng rừng", "need", True),
    ("ý nghĩa của nghị quyết 09", "need", True),
    ("rừng có ý nghĩa gì", "need", False),
    ("bối cảnh ra đời của quy chế", "context", True),
    ("quy chế ra đời", "context", False),
    ("căn cứ nào để ban hành quy chế", "need", True),
    ("quy chế căn cứ vào đâu để ban hành", "need", True),
    ("cơ sở nào ban hành phôi bằng", "need", True),
    ("căn cứ nào để xếp loại", "need", False),
    ("có được trồng rừng không", "yes_or_no", True),
    ("rừng đủ rồi, phải không", "yes_or_no", True),
    ("có trồng gì không", "yes_or_no", False),
    ("đã trồng rừng chưa", "not_yet", True),
    ("chưa trồng rừng", "not_yet", False),
    ("có bắt buộc trồng rừng không", "obliged", "bắt buộc"),
    ("có trồng rừng không", "obliged", ""),
    ("không trồng rừng, phải không", "denied", True),
    ("có trồng rừng không", "denied", False),
    ("không trồng rừng thì sao", "yes_or_no", False),
    ("nghị quyết nào thay thế nghị quyết 21", "replacing", True),
    ("nghị quyết 21 thay thế nghị quyết nào", "replacing", False),
    ("ngành y tế được giao gì", "branch", True),
    ("ngành nào làm gì", "branch", False),
    ("ngành y tế ra sao", "branch", False),
    ("ai làm gì để thực hiện nghị quyết", "assigned", True),
    ("việc này phân công thế nào", "assigned", True),
    ("ai làm trưởng ban", "assigned", False),
    ("ai chịu trách nhiệm thực hiện nghị quyết 09", "assigned", True),
    ("ai chịu trách nhiệm thực hiện dự án cảng", "assigned", False),
    ("công khai bằng cách nào", "means", True),
    ("công khai theo quy định nào", "means", False),
    ("8 nhóm giải pháp cải cách hành chính liệt kê ra", "headings", "giải pháp"),
    ("8 nhóm giải pháp cải cách hành chính liệt kê ra", "headings_count", 8),
    ("quan điểm chỉ đạo của nghị quyết có mấy điểm", "headings", "quan điểm"),
    ("quan điểm có mấy người nêu ở đây", "headings", ""),
    ("nêu thuận lợi và khó khăn", "sides", (Side.RESULTS, Side.LIMITS)),
    ("gặp khó khăn gì", "sides", (Side.LIMITS,)),
    ("tạo thuận lợi cho doanh nghiệp", "sides", ()),
    ("quan điểm có mấy ý, kể ra", "how_many", True),
    ("nguyên nhân gồm bao nhiêu nhóm", "how_many", True),
    ("xã có mấy trường học", "how_many", False),
    ("có mấy", "how_many", False),
    ("cho tôi 3 gạch đầu dòng về rừng", "points", 3),
    ("tóm tắt thành năm ý chính", "points", 5),
    ("3 gạch đầu dòng về rừng", "points", 3),
    ("ba ý nào về rừng", "points", 0),
    ("nêu 3 nguyên nhân chính", "points", 3),
    ("nêu 3 nguyên nhân nào", "points", 0),
    ("3 nguyên nhân chính", "points", 0),
    ("cho tôi 5 câu hỏi", "points", 0),
    ("nêu 3 điểm nào", "points", 0),
    ("tóm tắt kết luận 5 dòng", "points", 5),
    ("nội dung chính ba dòng thôi nhé", "points", 3),
    ("5 dòng về rừng", "points", 5),
    ("xây 2 dòng kênh", "points", 0),
    ("grdp là gì và bao nhiêu", "meaning", False),
    ("thế nào là rừng già", "defined", True),
    ("rừng già được hiểu như thế nào", "defined", True),
    ("trồng rừng thế nào là tốt", "defined", False),
    ("biển được coi là nền tảng không", "predicates", ("nền tảng",)),
    ("biển là nền tảng", "predicates", ()),
    ("99%, đúng không", "confirming", True),
    ("có không", "confirming", False),
    ("bệnh viện nào sẽ được xây", "listed", "bệnh viện"),
    ("bệnh viện nào được giao việc này", "listed", ""),
    ("sở nào được thành lập", "listed", ""),
    ("ba vùng rừng là vùng nào", "so_many", ("3 vùng", "03 vùng", "ba vùng")),
    ("5 vùng rừng là vùng nào", "so_many", ("5 vùng", "05 vùng")),
    ("ba tháng trồng được gì", "so_many", ()),
    ("rừng đủ rồi, đúng không", "truth", True),
    ("rừng đủ rồi, phải không", "truth", False),
    ("rừng đã là của xã", "already", True),
    ("rừng của xã từ năm nào rồi ạ", "already", True),
    ("rừng là của xã rồi, phải không", "already", True),
    ("rừng đã là của xã chưa", "already", True),
    ("đã trồng rừng chưa", "already", False),
    ("rừng đã phát triển thì có được thưởng không", "already", False),
    ("viện dẫn văn bản nào", "references", True),
    ("văn bản nào", "references", False),
    ("căn cứ vào văn bản nào", "grounds", True),
    ("viện dẫn văn bản nào", "grounds", False),
    ("phó chủ tịch tỉnh là ai", "role", "phó chủ tịch"),  # the longest
    ("ai ký", "role", ""),
    ("so sánh các chỉ tiêu", "figures", True),
    ("so sánh mục tiêu", "figures", False),
    ("có nêu việc trồng rừng không", "mentioned", True),
    ("có được trồng rừng không", "mentioned", False),
    ("trồng rừng được đề cập không", "mentioned", True),
    ("trồng rừng được giao không", "mentioned", False),
    ("trồng rừng là gì, có giải thích không", "defined", True),
    ("có giải thích cho dân không", "defined", False),
    ("grdp là gì, văn bản có giải thích không", "meaning", True),
    ("các con số về rừng", "numbers", True),
    ("con số 5 về rừng", "numbers", False),
    ("mốc, con số cần nhớ", "numbers", True),
    ("con số quan trọng về rừng", "numbers", True),
    ("con số cần trồng rừng", "numbers", False),
    ("có chỉ tiêu về trồng rừng không", "targets", True),
    ("có chỉ tiêu nào về rừng không", "targets", True),
    ("chỉ tiêu nào về rừng cao nhất", "targets", False),
    ("chỉ tiêu nào giữ nguyên", "moves", Move.STAY),
    ("những chỉ tiêu tăng nhiều nhất", "moves", Move.RISE),
    ("các chỉ tiêu giảm nghèo", "moves", None),
    ("các mốc thời gian quan trọng", "milestones", True),
    ("mốc thời gian nào giảm biên chế", "milestones", False),
    ("giảm bao nhiêu", "counting", True),
    ("khác nhau ra sao", "counting", False),
    ("tên 10 nhóm nhiệm vụ, giải pháp của nghị quyết", "headings", "nhiệm vụ"),
    ("các chương của luật", "headings", "chương"),
    ("các giải pháp về du lịch", "headings", ""),  # of a subject, not the headings
    ("tám nhóm giải pháp là gì", "headings_count", 8),
    ("năm nhóm giải pháp là gì", "headings_count", 5),
    ("các nhóm giải pháp là gì", "headings_count", 0),
    ("mục tiêu và nhiệm vụ", "parts", (Role.GOALS, Role.TASKS)),
    ("rừng", "parts", ()),
    ("kết quả, hạn chế", "sides", (Side.RESULTS, Side.LIMITS)),
    ("rừng", "sides", ()),
    ("mỗi quan điểm một câu", "each_one", True),
    ("mỗi năm một lần", "each_one", False),
    ("mười nhóm nhiệm vụ, liệt kê đủ tên", "in_full", True),
    ("tên mười nhóm nhiệm vụ", "in_full", False),
    ("rừng trồng thế nào? nói hết", "in_full", True),
    ("kể đừng sót nhiệm vụ nào", "in_full", True),
    ("nhiệm vụ đã hết hạn", "in_full", False),
    ("so sánh mục tiêu của hai văn bản", "contrasted", True),
    ("văn bản sau kế thừa gì", "contrasted", False),
    ("hướng thứ ba của kinh tế biển", "item", 3),
    ("nhiệm kỳ thứ ba tháng", "item", 0),
    ("so sánh hai văn bản về du lịch", "aspect", True),
    ("so sánh hai văn bản", "aspect", False),
    ("mỗi ngành phát triển theo hướng nào", "each", ("ngành",)),
    ("ngành này phát triển theo hướng nào", "each", ()),
    ("các loại cây của từng huyện", "each_of", "huyện"),
    ("các loại cây của huyện", "each_of", ""),
    ("từng sở phải làm gì", "each_body", "sở"),
    ("sở phải làm gì", "each_body", ""),
    ("chủ đầu tư có trách nhiệm gì", "duties", True),
    ("trách nhiệm nặng nề", "duties", False),
    ("trồng rừng để làm gì", "duties", False),
    ("phụ lục có mấy đề án", "table", True),
    ("có mấy đề án", "table", False),
    ("bộ tài chính chủ trì việc gì", "leads", True),
    ("bộ tài chính làm gì", "leads", False),
    ("quyết định 71 bãi bỏ văn bản nào", "replaced", True),
    ("văn bản nào bãi bỏ quyết định 71", "replaced", False),
    ("cả bảng giá thuê kho", "grid", True),
    ("hạn báo cáo, biểu quyết", "grid", False),
    ("các mốc thời gian trong kế hoạch", "milestones", True),
    ("tất cả thời hạn trong quyết định", "milestones", True),
    ("thời gian qua ra sao", "milestones", False),
    ("trưởng bộ môn và phó giám đốc", "ranks", ("trưởng bộ", "phó giám đốc")),
    ("rừng tăng trưởng", "ranks", ()),
    ("tỷ lệ đô thị", "runs", (" tỉ lệ đô ", " lệ đô thị ")),
    ("đô thị", "runs", ()),
]


@pytest.mark.parametrize(("text", "field", "value"), EXAMPLES, ids=[f"{row[1]}: {row[0]}" for row in EXAMPLES])
def test_what_is_wanted_is_read_off_the_words(text: str, field: str, value: object) -> None:
    assert getattr(read_wants(text), field) == value


def test_every_want_has_a_yes_and_a_no() -> None:
    for field in fields(Wants):
        values = [value for _, name, value in EXAMPLES if name == field.name]
        assert any(values), field.name
        assert not all(values), field.name


@pytest.mark.parametrize("text", ["", "?", "(", "\\", "a|b"])
def test_nothing_said_wants_nothing(text: str) -> None:
    assert read_wants(text) == Wants()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("giảm bao nhiêu phần trăm", "percent"),
        ("mấy năm, bao nhiêu tỉ", "money"),  # the last
        ("mất bao lâu", "span"),
        ("tổng vốn là bao nhiêu", "money"),
        ("tổng vốn và diện tích là bao nhiêu", ""),
        ("mức phạt tiền với cán bộ là bao nhiêu", "money"),
        ("kinh phí với diện tích là bao nhiêu", ""),
        ("thu nhập mấy năm trước 2020 là bao nhiêu", ""),
        ("bao nhiêu", ""),
        ("", ""),
    ],
)
def test_the_unit_is_that_of_the_question_word_or_of_the_one_indicator(text: str, unit: str) -> None:
    assert asked_unit(text) == unit


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("bí thư là ai", True),
        ("ai làm bí thư", True),
        ("bí thư làm gì", False),
        ("người dân là ai", False),
        ("", False),
    ],
)
def test_a_person_is_asked_for_by_an_office_and_a_question_for_its_name(text: str, asks: bool) -> None:
    assert asks_person(text, lambda _: False) is asks


def test_an_office_that_a_text_gives_away_is_no_person() -> None:
    text = "chủ tịch hội đồng là ai"

    assert asks_person(text, lambda phrase: phrase == "bí thư là")
    assert not asks_person(text, lambda phrase: phrase == "chủ tịch hội đồng là")


@pytest.mark.parametrize(
    ("question", "text", "opposed"),
    [
        ("lương tăng bao nhiêu", " giảm 5% biên chế ", True),
        ("biên chế giảm mấy người", " tăng 3 người ", True),
        ("biên chế giảm mấy người", " giảm 3 người ", False),
        ("tăng hay giảm bao nhiêu", " giảm 3 người ", False),
        ("tăng bao nhiêu", " giảm 3 người , tăng 2 xe ", False),
        ("tăng bao nhiêu", " đạt 3 người ", False),
        ("bao nhiêu", " giảm 3 người ", False),
        ("", "", False),
    ],
)
def test_what_tells_only_of_less_is_opposed_to_more(question: str, text: str, opposed: bool) -> None:
    assert read_wants(question).is_opposed(text) is opposed


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("gốm sứ có được nhắc đến không", True),
        ("gốm sứ có trong nghị quyết này không", True),
        ("gốm sứ có tên trong kết luận không", True),
        ("gốm sứ có trong lò không", False),  # no text
        ("có nói " * 9999, False),
    ],
)
def test_whether_a_text_speaks_of_a_thing_is_asked(text: str, mentioned: bool) -> None:
    assert read_wants(text).mentioned is mentioned
