"""The kind of a question, and the rule that told it."""

from dataclasses import replace

import pytest

from assistant.language.cues import cues
from assistant.rules import Fired
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.kind_rules import RULES, asked_kind
from assistant.understanding.kinds import STRICT_KINDS, Kind
from assistant.understanding.named import Named, find_named
from corpus.reading.store import read_corpus
from corpus.text import blank, search_form

CORPUS = read_corpus()


def fired(question: str, confirms: bool = False) -> Fired[Asked]:
    text = search_form(question)
    named = find_named(text, CORPUS)
    return asked_kind(Asking(blank(text, named.spans), named, confirms))


# A rule, a question that it decides, and one much like it that another rule does.
EXAMPLES = [
    ("material", "Gom tư liệu về biển", Kind.MATERIAL, "Gom rác trên biển"),
    ("material", "Chứng minh nghị quyết coi trọng trồng rừng", Kind.MATERIAL, "Chứng minh nhân dân do ai cấp"),
    ("material", "Trồng rừng, cần ý chính", Kind.MATERIAL, "Trồng rừng cần ý chí"),
    ("summary", "Tóm tắt Nghị quyết 09", Kind.SUMMARY, "Tóm tắt về biển"),
    ("summary of a side", "Tóm tắt hạn chế của nghị quyết", Kind.RESULTS, "Tóm tắt Nghị quyết 09"),
    ("field chosen from two", "KL 91 do Chủ tịch tỉnh hay Bí thư ký", Kind.META, "KL 91 hay ở chỗ nào"),
    ("field chosen from two", "NQ 09 của Tỉnh ủy hay của Bộ Chính trị", Kind.META, "NQ 09 về biển hay rừng"),
    ("field chosen from two", "NQ 09 ban hành năm 2021 hay 2022", Kind.META, "NQ 09 đặt mức năm 2021 hay 2022"),
    ("field of a document", "Ai ký Nghị quyết 09?", Kind.META, "Ai được phân công?"),
    ("field of a document", "Ai ban hành Nghị quyết 09?", Kind.META, "Ai ban hành kế hoạch thực hiện Nghị quyết 09?"),
    ("day of a document", "Nghị quyết 09 ngày tháng năm nào?", Kind.META, "Nghị quyết 09 đến năm nào?"),
    ("day of a document", "KL 91 ngày mấy tháng mấy vậy", Kind.META, "KL 91 ngày nào phải nộp"),
    ("day of a document", "NQ 09 ký năm mấy", Kind.META, "NQ 09 năm mấy thì xong"),
    ("field of a document", "Kết luận ban hành ngày nào", Kind.META, "Kết luận ban hành xong trước ngày nào"),
    ("what a document is", "Nghị quyết 09 là gì?", Kind.META, "Trọng tâm của Nghị quyết 09 là gì?"),
    (
        "time between documents",
        "Kết luận 91 ra sau Nghị quyết 09 mấy tháng?",
        Kind.META,
        "Nghị quyết 09 sau mấy tháng phải báo cáo?",
    ),
    (
        "which came first",
        "Nghị quyết 09 với kết luận 91 cái nào ra trước?",
        Kind.META,
        "Nghị quyết 09 ra trước khi nào?",
    ),
    ("outline of a document", "Nghị quyết 09 có mấy phần?", Kind.OUTLINE, "Kế hoạch trồng rừng có mấy phần?"),
    ("content of a section", "Mục III.5 nói về nội dung gì?", Kind.SECTION, "Mục III.5 nói gì về biển?"),
    ("section alone", "Mục III.5?", Kind.SECTION, "Biển ở mục III.5?"),
    ("where it is stated", "Trồng rừng được nêu trong văn bản nào?", Kind.WHERE_STATED, "Văn bản nào nêu trồng rừng?"),
    ("two documents", "Nghị quyết 09 và Kết luận 91 quan hệ ra sao", Kind.CROSSDOC, "Kết luận 91 nói quan hệ ra sao"),
    ("two documents", "NQ 09 với KL 91, cái nào làm theo cái nào", Kind.CROSSDOC, "KL 91: cái nào làm theo tháng"),
    ("two documents", "Kết luận 91 kế thừa gì ở Nghị quyết 09?", Kind.CROSSDOC, "Kết luận 91 kế thừa gì?"),
    ("cause at its head", "Sao rừng mất nhiều?", Kind.WHY, "Rừng mất ra sao?"),
    ("cause at its head", "Sao tỉnh phải lưu hồ sơ?", Kind.WHY, "Sao lưu hồ sơ ở đâu?"),
    ("cause at its head", "Nêu tầm quan trọng của rừng", Kind.WHY, "Rừng có tầm quan trọng nào"),
    ("points counted", "Trọng tâm công tác rừng có mấy ý", Kind.LIST, "Mỗi rừng có mấy điểm quan trắc"),
    ("points counted", "Quan điểm có mấy gạch đầu dòng?", Kind.LIST, "Bài thi có bao nhiêu điểm thì đỗ"),
    ("material", "Vài câu hay về rừng để mở đầu bài nói", Kind.MATERIAL, "Những câu hay hỏi về rừng"),
    ("summary", "Giới thiệu ngắn gọn Nghị quyết 09 cho chi bộ", Kind.SUMMARY, "Giới thiệu về biển"),
    ("most changed", "Chỉ tiêu nào tăng mạnh nhất", Kind.COMPARE, "Chỉ tiêu nào khó nhất"),
    ("results", "nhược điểm của công tác cán bộ nằm ở đâu", Kind.RESULTS, "công tác cán bộ nằm ở đâu"),
    ("results", "Nêu 2 điểm yếu nhất của tỉnh", Kind.RESULTS, "Nêu 2 điểm yếu tố con người"),
    ("results", "Tỉnh làm được gì về rừng", Kind.RESULTS, "Xã đoàn làm được gì để góp phần giữ rừng"),
    ("results", "rừng tỉnh ta có điểm yếu gì", Kind.RESULTS, "rừng tỉnh ta có điểm cao gì"),
    ("results", "công tác rừng còn dở chỗ nào", Kind.RESULTS, "công tác rừng còn làm ở chỗ nào"),
    ("results", "nhược điểm của rừng là gì", Kind.RESULTS, "đặc điểm của rừng là gì"),
    ("results", "điểm được của công tác rừng", Kind.RESULTS, "điểm được nêu của công tác rừng"),
    ("results", "ba điểm mạnh của tỉnh", Kind.RESULTS, "ba điểm mạnh dạn nêu ra"),
    ("summary", "Gói gọn Nghị quyết 09", Kind.SUMMARY, "Gói gọn trong rừng"),
    ("results", "Nêu 4 hạn chế lớn nhất", Kind.RESULTS, "Có 4 loại cây hạn chế"),
    ("cause at its head", "Ý nghĩa của việc trồng rừng", Kind.WHY, "Ý nghĩa của rừng"),
    ("cause at its head", "Kể ra những lý do rừng mất", Kind.WHY, "Kể ra những cây lý do rừng mất"),
    ("listing", "Rừng có mấy loại, nêu đủ", Kind.LIST, "Rừng có mấy loại, nêu thế nào"),
    ("summary of a side", "Tóm tắt thực trạng du lịch", Kind.RESULTS, "Tóm tắt tình hình của Nghị quyết 09"),
    ("summary of a side", "Tóm tắt những hạn chế mà Kết luận 91 nêu ra", Kind.RESULTS, "Tóm tắt Kết luận 91"),
    ("summary of a side", "Tóm tắt phần tồn tại, hạn chế của công tác cán bộ", Kind.RESULTS, "Tóm tắt phần mục tiêu"),
    ("results", "Đạt được những kết quả gì?", Kind.RESULTS, "Nghị quyết 09, mục I đạt được những kết quả gì?"),
    ("side of an assessment alone", "điểm nghẽn là gì", Kind.RESULTS, "gỡ điểm nghẽn"),
    ("side of an assessment alone", "tồn tại, hạn chế", Kind.RESULTS, "hạn chế tái nghèo"),
    ("duties of a level", "Xã phải làm gì?", Kind.DUTIES, "Xã viên phải làm gì?"),
    ("all of a subject", "Nghị quyết nói gì về biển?", Kind.TOPIC, "Mục III.5 nói gì về biển?"),
    ("all of a subject", "Các nội dung về biển", Kind.TOPIC, "Ai phổ biến các nội dung về biển"),
    ("figures of a subject", "Các con số về biển", Kind.TOPIC, "Các con số về biển là bao nhiêu?"),
    ("so many of them", "Sáu hướng phát triển kinh tế biển", Kind.LIST, "Sáu tháng đầu năm"),
    ("which is more", "Cam Ranh hay Cam Lâm đông hơn?", Kind.COMPARE, "Cam Ranh đông hơn bao giờ?"),
    ("duties of a body", "Sở Y tế làm gì?", Kind.DUTIES, "Chợ để làm gì?"),
    ("documents listed", "Các văn bản khác được nhắc đến", Kind.WHICH_DOCUMENT, "Các văn bản nhắc đến rừng"),
    ("which ones", "Những tuyến cao tốc nào?", Kind.LIST, "Những tháng nào thì đến thời gian nào?"),
    ("which ones", "Những cơ quan nào phải trồng rừng?", Kind.WHO, "Cơ quan nào phải trồng rừng?"),
    ("between times", "GRDP năm 2025 và 2030 ra sao?", Kind.COMPARE, "GRDP năm 2025 ra sao?"),
    ("listing", "Kể tên bệnh viện", Kind.LIST, "Tên bệnh viện"),
    ("words of compare", "Biển khác gì rừng?", Kind.COMPARE, "Biển có gì?"),
    ("set apart", "Rừng trồng khác rừng già chỗ nào?", Kind.COMPARE, "Nơi khác trồng rừng ở chỗ nào?"),
    ("words of why", "Rừng mất vì sao?", Kind.WHY, "Rừng mất thế nào?"),
    ("words of which_document", "Trồng rừng theo luật nào?", Kind.WHICH_DOCUMENT, "Rừng theo cách nào?"),
    ("words of list", "Rừng gồm những gì?", Kind.LIST, "Rừng là gì?"),
    ("words of list", "Nội dung tờ tin gồm những gì?", Kind.LIST, "Nội dung về biển gồm những gì?"),
    ("date after a number", "Mấy chục trạm xong ngày nào?", Kind.DATE, "Ngày nào có mấy chục trạm?"),
    ("who after a number", "Mấy trạm mới thì đơn vị nào trông?", Kind.WHO, "Mấy đơn vị nào trông trạm?"),
    ("several of a thing", "Ai trông mấy cái trạm mới", Kind.WHO, "Ai trông, có mấy trạm"),
    ("several of a thing", "Mấy xã miền núi thì sao", Kind.WHAT, "Xã trồng mấy cây thì sao"),
    ("several of a thing", "Khi nào xong mấy trạm này", Kind.DATE, "Khi nào trồng mấy loại cây"),
    ("words of number", "Bao nhiêu trạm?", Kind.NUMBER, "Trạm gì?"),
    ("words of date", "Khi nào xong?", Kind.DATE, "Xong chưa?"),
    ("words of who", "Ai làm?", Kind.WHO, "Ai cũng làm chứ?"),
    ("what it rests on", "Giá rừng dựa trên cơ sở nào?", Kind.WHAT, "Giá rừng thế nào?"),
    ("what it rests on", "Nghị quyết 09 căn cứ vào đâu?", Kind.WHICH_DOCUMENT, "Nghị quyết 09 nói về căn cứ ở đâu?"),
    ("what it rests on", "NQ 09 dựa vào đâu mà ra đời", Kind.WHICH_DOCUMENT, "NQ 09 ra đời thế nào"),
    ("weak place", "Còn vướng ở chỗ nào?", Kind.WHAT, "Trạm đặt ở chỗ nào?"),
    ("words of place", "Trạm ở đâu?", Kind.PLACE, "Trạm còn thiếu ở đâu?"),
    ("which body", "Ủy ban nào giám sát trồng rừng", Kind.WHO, "Cây nào được trồng"),
    ("content", "Mục III.5 nói gì về biển?", Kind.WHAT, "Mục III.5 nói về nội dung gì?"),
    ("words of yesno", "Có phải trồng rừng?", Kind.YESNO, "Trồng rừng thế nào?"),
    ("words of what", "Trồng rừng thế nào?", Kind.WHAT, "Trồng rừng khi nào?"),
    ("several times", "GRDP 2025, 2030", Kind.COMPARE, "GRDP 2030"),
    (
        "one and the same",
        "Rừng với biển có phải là một không",
        Kind.COMPARE,
        "Rừng với biển có phải là một trong các ý",
    ),
    ("one and the same", "đê và kè là một hay hai", Kind.COMPARE, "đê và kè dài một hay hai cây số"),
    ("one or the other", "Biển sạch hay bẩn?", Kind.WHAT, "Những điểm hay về biển?"),
    ("indicator and time", "GRDP năm 2030", Kind.NUMBER, "GRDP"),
    ("group alone", "Những hộ được miễn tiền thuê đất", Kind.LIST, "Các chỉ số phải đạt"),
    ("subject in full", "Rừng sẽ ra sao, kể đủ nhé", Kind.TOPIC, "Rừng sẽ ra sao"),
    ("subject alone", "trồng rừng", Kind.TOPIC, "điều kiện để trồng rừng"),
    ("subject alone", "nhà ở vùng dân tộc thiểu số phía tây", Kind.TOPIC, "số nhà ở vùng phía tây"),
    ("all of a subject", "Nghị quyết nói về rừng như thế nào", Kind.TOPIC, "Giao rừng như thế nào"),
    ("measure alone", "diện tích trồng rừng", Kind.NUMBER, "điều kiện về diện tích trồng rừng"),
    ("nothing said", "chi phí trồng rừng", Kind.WHAT, "trồng rừng"),
]


@pytest.mark.parametrize(
    ("question", "rule"),
    [
        ("Bộ Công Thương có nhiệm vụ gì?", "duties of a body"),  # a body by its whole name alone
        ("Rừng đạt bao nhiêu năm 2025, còn năm 2030 thì có không?", "between times"),
        ("Rừng năm 2025, còn 2030", "several times"),
        ("nhiệm vụ của các cấp ủy trong trồng rừng", "duties of a body"),
        ("Trồng rừng từng khâu mất bao nhiêu ngày?", "which ones"),
        ("Mục tiêu Nghị quyết 09 là gì?", "words of what"),  # nor what the document is
        ("Các nhóm nhiệm vụ của Nghị quyết 09 tên là gì?", "which ones"),  # no title of the document
        ("Trạm trong Nghị quyết 09 tên là gì?", "words of what"),
        ("Nghị quyết 09 tên là gì?", "field of a document"),
        ("Tên đầy đủ của Nghị quyết 09?", "field of a document"),
        ("Sao để trồng rừng nhanh?", "words of what"),  # how, not why
    ],
)
def test_a_question_is_told_by_a_rule(question: str, rule: str) -> None:
    assert fired(question).rule == rule


def test_the_parts_of_a_document_are_told_by_what_is_meant_too() -> None:
    typed = "NQ 09 dài mấy mục lớn"
    asking = Asking("dài mấy mục lớn", Named(documents=("09-NQ/TW",)), typed=typed)

    assert asked_kind(asking).outcome.kind is Kind.OUTLINE
    assert asked_kind(replace(asking, typed="")).outcome.kind is not Kind.OUTLINE


@pytest.mark.parametrize(("rule", "yes", "kind", "no"), EXAMPLES, ids=[row[0] for row in EXAMPLES])
def test_a_rule_decides_its_question_and_not_another_like_it(rule: str, yes: str, kind: Kind, no: str) -> None:
    assert (fired(yes).rule, fired(yes).outcome.kind) == (rule, kind)
    assert fired(no).rule != rule


def test_a_percentage_to_be_confirmed_asks_how_many() -> None:
    found = fired("Có phải 99% hồ sơ đúng hạn?", confirms=True)

    assert found == Fired("percentage to confirm", Asked(Kind.NUMBER, "có phải", unit="percent"))
    assert fired("Có phải 99% hồ sơ đúng hạn?").outcome.kind is Kind.YESNO
    assert fired("Có đúng là 99% hồ sơ được trả không?", confirms=True).rule == "percentage to confirm"


def test_every_rule_has_its_example_and_its_own_name() -> None:
    names = [rule.name for rule in RULES]

    assert len(set(names)) == len(names)
    learned = {"intent learned", "learned subject", "likely subject"}
    assert set(names) == {row[0] for row in EXAMPLES} | {"percentage to confirm"} | learned


def test_the_cue_that_told_is_given_unless_it_is_one_syllable() -> None:
    assert fired("Khi nào xong?").outcome.cue == "khi nào"
    assert fired("Ai làm?").outcome.cue == ""
    assert fired("").outcome == Asked(Kind.WHAT)


def test_a_field_is_told_by_the_longest_cue() -> None:
    assert fired("Nghị quyết 09 ban hành ngày nào?").outcome.meta == "date"
    assert fired("Cơ quan nào ban hành Nghị quyết 09?").outcome.meta == "issuer"


def test_an_office_is_no_petition() -> None:
    assert fired("Nơi nhận của Nghị quyết 09 có những đơn vị nào?").outcome.meta == "recipients"


@pytest.mark.parametrize("typed", ["đô thị hóa 2030", "bồi dưỡng kỹ năng số: số người, số giờ"])
def test_a_figure_is_no_whole_subject(typed: str) -> None:
    text = search_form(typed)
    named = find_named(text, CORPUS)

    assert asked_kind(Asking(blank(text, named.spans), named, typed=typed)).rule != "learned subject"


def test_every_kind_that_has_words_is_a_kind() -> None:
    assert set(cues().kinds) <= set(Kind)
    assert set(Kind) >= STRICT_KINDS


def test_a_kind_is_written_as_its_word() -> None:
    assert f"{Kind.WHICH_DOCUMENT}" == "which_document"


def test_times_are_counted_with_their_periods() -> None:
    assert Asking("", Named(years=("2030",), periods=(("2021", "2025"),))).times == 2


@pytest.mark.parametrize(
    ("typed", "rule", "kind"),
    [
        ("chuyện trồng rừng thì nghị quyết nhìn nhận ra sao", "learned subject", Kind.TOPIC),
        ("Phát triển cảng cạn: quan điểm, nhiệm vụ, giải pháp", "learned subject", Kind.TOPIC),
        ("Trồng rừng ngập mặn: chủ trương, cơ chế, ai chịu trách nhiệm", "learned subject", Kind.TOPIC),
        ("cho tôi phần giáo dục nghề nghiệp để soạn chuyên đề", "learned subject", Kind.MATERIAL),
        ("làm rõ mối quan hệ giữa nuôi cá và trồng rừng", "likely subject", Kind.TOPIC),
        ("Chương trình có sau gần 20 năm thực hiện chỉ thị nào", "words of which_document", Kind.WHICH_DOCUMENT),
        ("lớp em cần vài dẫn chứng hay về sách giáo khoa để mở bài", "material", Kind.MATERIAL),
        ("sách giáo khoa bán ở chỗ nào", "words of place", Kind.PLACE),
        ("tiền đâu làm cải cách hành chính", "weak place", Kind.WHAT),
        ("sách giáo khoa giảm giá bao nhiêu", "words of number", Kind.NUMBER),
        ("Mục III.5 đụng tới sách giáo khoa chỗ nào", "words of place", Kind.PLACE),
        ("biên chế có tăng không ạ", "intent learned", Kind.YESNO),
        ("học phí có giảm không vậy thầy", "intent learned", Kind.YESNO),
    ],
)
def test_questions_of_a_whole_subject_are_learned(typed: str, rule: str, kind: Kind) -> None:
    text = search_form(typed)
    named = find_named(text, CORPUS)
    told = asked_kind(Asking(blank(text, named.spans), named, typed=typed))

    assert (told.rule, told.outcome.kind) == (rule, kind)


def test_where_no_word_tells_the_meaning_may() -> None:
    told = asked_kind(
        Asking(
            "loại tội phạm phải tập trung đấu tranh",
            Named(),
            typed="những loại tội phạm yêu cầu tập trung đấu tranh",
        )
    )
    silent = asked_kind(Asking("loại tội phạm phải tập trung đấu tranh", Named()))
    assert (told.rule, told.outcome.kind) == ("intent learned", Kind.LIST)
    assert silent.rule != "intent learned"


@pytest.mark.parametrize("question", ["hộ nghèo giảm mỗi năm bao nhiêu", "mỗi tháng mấy lần", "hằng năm bao nhiêu"])
def test_how_much_each_year_asks_for_no_year(question: str) -> None:
    assert fired(question).outcome.kind is Kind.NUMBER
