"""Yes and no, where a clause plainly decides."""

from dataclasses import replace

import pytest

from assistant.composing.unsaid import tells_no_place, unsaid
from assistant.composing.verdict import breached, confirmed, is_led_openly, is_reached, verdict
from assistant.composing.who_acts import agent_untold, names_longer_body
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import read_measures
from assistant.understanding.named import Named
from assistant.understanding.terms import Term
from tests.assistant.small import asked, evidence, passage, term


def sure(text: str) -> Evidence:
    return replace(evidence(text), probability=0.9)


@pytest.mark.parametrize(
    ("text", "clause", "word"),
    [
        ("có trồng rừng không?", "Tỉnh trồng rừng.", "Có"),
        ("có được trồng rừng không", "Không trồng rừng ở ven sông.", "Không"),
        (
            "có trồng rừng không",
            "Trồng rừng quanh cảng hàng không.",
            "Có",
        ),  # "hàng không" and "không gian" deny nothing
        ("có trồng rừng không", "Trồng rừng ở không gian ven sông.", "Có"),
        ("đã trồng rừng chưa", "Tỉnh chưa trồng rừng.", "Chưa"),
        ("đã trồng rừng chưa", "Tỉnh trồng rừng.", ""),  # a goal tells nothing of what is
        ("rừng có được trồng không", "Cây được trồng do rừng quyết định.", ""),  # who does it gets nothing
        ("rừng có được trồng không", "Các khu rừng được trồng.", "Có"),
        ("có trồng rừng không", "Nghiên cứu việc trồng rừng.", ""),  # nothing is decided
        ("có trồng rừng không", "Trồng rừng nếu đủ vốn.", ""),
        ("có trồng rừng không", "Trồng một số khu rừng.", ""),
        ("có trồng rừng không", "Thí điểm một số việc, trong đó có trồng rừng.", "Có"),
        ("có trồng rừng không", "Trồng một số khu rừng, trong đó có khu ven sông.", ""),
        ("có trồng rừng nhiều lần không", "Trồng rừng không quá 01 lần.", ""),
        ("trồng rừng có nêu năm nào không", "Tỉnh trồng rừng.", ""),  # of a field it is told elsewhere
        ("có trồng rừng không", "Tỉnh trồng cây.", ""),
        ("không trồng rừng, phải không", "Tỉnh trồng rừng.", ""),
        ("có trồng rừng 2 lần được không", "Trồng rừng không quá 01 lần.", "Không"),
        ("có trồng rừng 1 lần được không", "Trồng rừng không quá 02 lần.", "Có"),
        ("có phải trồng rừng không", "Tỉnh trồng rừng, hoạt động không vì lợi nhuận.", ""),  # denies another thing
        ("có được trồng rừng không", "Đẩy mạnh canh tác không trồng rừng.", ""),  # calls a way so, and forbids nothing
        ("có được trồng rừng không", "Thực hiện mô hình sạch, không trồng rừng.", "Không"),
        ("có phải mọi nơi đều trồng rừng", "Tỉnh trồng rừng.", ""),  # not told of all
        ("có phải mọi nơi đều trồng rừng", "Mọi nơi trồng rừng.", "Có"),
        ("có trồng rừng không", "Xây dựng đề án trồng rừng, trình Hội đồng thông qua.", ""),  # nothing is decided
        ("15% rừng có được xếp loại tốt không", "Từ 10% rừng trở lên thì không được xếp loại tốt.", "Không"),
        ("5% rừng có được xếp loại tốt không", "Từ 10% rừng trở lên thì không được xếp loại tốt.", ""),
        ("rừng có đạt 75% không", "Rừng đạt 70%.", ""),
        ("rừng có đạt 70% không", "Rừng đạt 70%.", "Có"),
        ("có sắp xếp rừng không", "Sắp xếp các khu rừng không đủ tiêu chuẩn.", "Có"),  # tells which of them
        ("rừng có đủ không", "Tỉnh không đủ rừng.", "Không"),
        ("có bắt buộc trồng rừng không", "Tỉnh trồng rừng.", ""),  # nobody says that it must
        ("có bắt buộc trồng rừng không", "Tỉnh bắt buộc trồng rừng.", "Có"),
        ("trồng rừng thế nào", "Tỉnh trồng rừng.", ""),
        ("rừng đồng bộ chưa", "Rừng chưa đồng bộ.", "Chưa"),
        ("có trồng rừng ở trung tâm nghiên cứu không", "Trồng rừng ở trung tâm nghiên cứu.", "Có"),
        ("15% rừng có bị coi là không tốt không", "Từ 10% rừng trở lên thì không được xếp loại tốt.", "Có"),
        ("15% rừng thì đã được tốt chưa", "Từ 10% rừng trở lên thì không được xếp loại tốt.", "Chưa"),
        ("", "Tỉnh trồng rừng.", ""),
    ],
)
def test_a_clause_decides_or_leaves_it_open(text: str, clause: str, word: str) -> None:
    assert verdict(asked(Kind.YESNO, "rừng", text=text), sure(clause)) == word


def test_what_says_little_of_a_question_decides_nothing() -> None:
    asks = asked(Kind.YESNO, "rừng", text="có giữ lại hết thu nhập từ rừng không")

    assert verdict(asks, replace(sure("Tỉnh trồng rừng."), around=0.5, probability=0.65)) == ""
    assert verdict(asks, replace(sure("Tỉnh trồng rừng."), around=0.5)) == "Có"  # the rest is what its asker tells


def test_what_a_bound_allows_it_need_not_say() -> None:
    text = "có cho phép trồng rừng 3 lần không"
    leave = term("cho phép", known=False)
    question = asked(Kind.YESNO, leave, "rừng", text=text, measures=read_measures(text))

    assert verdict(question, sure("Trồng rừng không quá 02 lần.")) == "Không"


def test_a_count_in_words_is_put_to_a_bound() -> None:
    text = "có trồng rừng hai lần được không"
    question = asked(Kind.YESNO, "rừng", text=text, measures=read_measures(text))

    assert verdict(question, sure("Trồng rừng không quá 01 lần.")) == "Không"
    assert verdict(question, sure("Trồng rừng không quá 02 lần.")) == "Có"


def test_more_than_a_bound_is_not_within_it() -> None:
    text = "trồng rừng quá 2 lần có được không"
    question = asked(Kind.YESNO, "rừng", text=text, measures=read_measures(text))

    assert verdict(question, sure("Trồng rừng không quá 02 lần.")) == "Không"


def test_what_another_is_by_its_name_denies_the_thing_asked() -> None:
    words = "xã A là đô thị biển; xã B là đô thị công nghiệp"
    clauses = enumerate(passage_clauses(passage(words)))
    first, second = (evidence(one, probability=0.9 - 0.8 * at) for at, one in clauses)
    question = asked(
        Kind.YESNO, term("xã a", is_name=True), "đô thị", "công nghiệp", text="xã A có phải đô thị công nghiệp không"
    )

    alone = evidence(passage_clauses(passage("xã A là đô thị biển"))[0], probability=0.9)

    assert verdict(question, first, [first, second]) == "Không"
    assert verdict(question, first) == "Không"  # its sentence says so, found or not
    assert verdict(question, alone) == ""  # no other is that
    assert verdict(replace(question, terms=question.terms[1:]), first, [first, second]) == ""


@pytest.mark.parametrize(
    ("text", "clause", "word"),
    [
        ("trồng rừng, đúng không", "Tỉnh trồng rừng.", "Đúng"),
        ("trồng rừng, đúng không", "Không trồng rừng ở ven sông.", "Không đúng"),
        ("không trồng rừng, đúng không", "Không trồng rừng ở ven sông.", "Đúng"),
        ("không trồng rừng, đúng không", "Tỉnh trồng rừng.", ""),
        ("rừng được 354 nghìn tỷ đồng, đúng không", "Rừng được 664 nghìn tỷ đồng.", "Không đúng"),
        ("rừng được 664 nghìn tỷ đồng, đúng không", "Rừng được 664 nghìn tỷ đồng.", "Đúng"),
        ("rừng vào top 10, đúng không", "Rừng trong nhóm 25 tỉnh dẫn đầu.", "Không đúng"),
        ("rừng vào nhóm 25, đúng không", "Rừng trong nhóm 25 tỉnh dẫn đầu.", "Đúng"),
        ("rừng được 104 triệu, đúng không", "Rừng được 189 triệu đồng.", "Không đúng"),
        ("rừng được 354 nghìn tỷ đồng, đúng không", "Rừng được 20 nghìn ha.", ""),  # of another unit
        ("rừng được 3 tỷ đồng, đúng không", "Rừng được 5 tỷ đồng và 2 tỷ đồng.", ""),  # which of them?
        ("trồng rừng không quá 2 lần, đúng không", "Trồng rừng không quá 01 lần.", "Không đúng"),
        ("trồng rừng không quá 1 lần, đúng không", "Trồng rừng không quá 01 lần.", "Đúng"),
        ("từ 3% rừng trở lên không được xếp tốt, đúng không", "Từ 5% rừng trở lên không được xếp tốt.", "Không đúng"),
        ("từ 5% rừng trở lên không được xếp tốt, đúng không", "Từ 5% rừng trở lên không được xếp tốt.", "Đúng"),
        ("từ 5% rừng trở lên được xếp tốt, đúng không", "Từ 5% rừng trở lên không được xếp tốt.", ""),
    ],
)
def test_a_statement_is_told_true_or_not(text: str, clause: str, word: str) -> None:
    assert verdict(asked(Kind.YESNO, "rừng", text=text), sure(clause)) == word


@pytest.mark.parametrize(("thing", "word"), [("biển", "Không"), ("công nghiệp", "Có")])
def test_of_several_that_one_clause_tells_of_each_is_what_its_own_piece_says(thing: str, word: str) -> None:
    clause = sure("xã B là đô thị biển, có cảng, xã A là đô thị công nghiệp")
    question = asked(Kind.YESNO, term("xã a", is_name=True), "đô thị", thing, text=f"xã A có phải đô thị {thing} không")

    assert verdict(question, clause) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("rừng xanh 79%, 3% rừng cháy thì có được xếp tốt không", "Không"),
        ("rừng xanh 90%, 3% rừng cháy thì có được xếp tốt không", ""),
    ],
)
def test_one_of_several_bounds_of_which_any_rules_decides(text: str, word: str) -> None:
    question = asked(Kind.YESNO, "rừng", text=text, measures=read_measures(text))
    clause = "Không xếp tốt đơn vị có từ 5% rừng cháy trở lên, hoặc rừng xanh từ 80% trở xuống."

    assert verdict(question, sure(clause)) == word


def test_of_several_bounds_a_case_is_put_to_its_own() -> None:
    text = "đơn vị có 6% rừng cháy có được xếp tốt không"
    question = asked(Kind.YESNO, "rừng", text=text, measures=read_measures(text))
    clause = "Không xếp tốt đơn vị có từ 5% rừng cháy trở lên, hoặc chỉ số hài lòng từ 80% trở xuống."

    assert verdict(question, sure(clause)) == "Không"
    assert verdict(question, sure(clause.replace("5%", "7%"))) == ""  # the other may still bar it


def test_what_is_not_likely_or_not_known_decides_nothing() -> None:
    question = asked(Kind.YESNO, "rừng", text="có trồng rừng không")

    assert verdict(question, replace(sure("Tỉnh trồng rừng."), probability=0.5)) == ""
    assert verdict(replace(question, terms=()), sure("Tỉnh trồng rừng.")) == ""


def test_clauses_that_say_as_much_decide_together() -> None:
    question = asked(Kind.YESNO, "rừng", text="có trồng rừng không")
    best, other, denying, less = (
        replace(sure(text), probability=0.4)
        for text in ("Tỉnh trồng rừng.", "Trồng rừng ven sông.", "Không trồng rừng.", "Tỉnh trồng cây.")
    )

    assert verdict(question, best, [best, other]) == "Có"
    assert verdict(question, best, [best, denying, less]) == ""


def test_the_word_stands_before_the_clause(assistant: Assistant) -> None:
    said = assistant.ask("Du lịch có phải là ngành kinh tế mũi nhọn không?").text

    assert said == "Có, văn bản nêu: Du lịch là ngành kinh tế mũi nhọn [1]."


def test_a_text_that_speaks_of_a_thing_mentions_it_whatever_it_says() -> None:
    question = asked(Kind.WHAT, "rừng", text="có nêu rừng không")

    assert verdict(question, sure("Không trồng rừng ở ven sông.")) == "Có"
    assert verdict(question, sure("Nghiên cứu việc trồng rừng.")) == "Có"
    assert verdict(question, sure("Tỉnh trồng cây.")) == ""
    assert verdict(asked(Kind.WHAT, "rừng", text="có nêu rừng đạt 70% không"), sure("Rừng đạt 75%.")) == ""


@pytest.mark.parametrize(
    ("case", "clause", "said"),
    [
        ("5", "Giảm ít nhất 10% biên chế", "Không phải 5%"),
        ("10", "Giảm ít nhất 10% biên chế", "Đúng"),
        ("46,5", "Rừng đạt 46,5%", "Đúng"),
        ("46", "Rừng đạt 46,5%", "Gần đúng"),
        ("45", "Rừng đạt 46,5%", "Không phải 45%"),
        ("5", "Giảm 5% nơi này, 10% nơi kia", ""),  # either may be meant
        ("5", "Giảm biên chế", ""),
    ],
)
def test_a_share_to_be_confirmed_is_put_beside_the_one_that_is_said(case: str, clause: str, said: str) -> None:
    assert confirmed(asked(Kind.NUMBER, "biên chế", text="có phải không", cases=(case,)), clause) == said
    assert confirmed(asked(Kind.NUMBER, "biên chế", text="bao nhiêu", cases=(case,)), clause) == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("rừng có đạt 90% không", "Không"),
        ("rừng có đạt 85% không", "Có"),
        ("rừng có đạt 80% không", ""),  # it is more
        ("rừng có còn 90% không", ""),
        ("rừng không đạt 90%, có không", ""),
    ],
)
def test_a_share_that_is_to_be_reached_is_put_beside_the_one_that_is_said(text: str, word: str) -> None:
    (case,) = (one for one in ("90", "85", "80") if one in text)

    assert confirmed(asked(Kind.NUMBER, "rừng", text=text, cases=(case,)), "Rừng đạt 85%.") == word


def test_so_many_of_so_many_are_put_to_the_bounds_as_their_share(assistant: Assistant) -> None:
    late = assistant.ask("Tình huống: chị A tiếp nhận 200 hồ sơ, trễ 25. Chị có được xếp hoàn thành tốt không?").text
    few = assistant.ask("phòng em giải quyết 300 hồ sơ, trong đó 12 hồ sơ trễ hạn thì có được xếp hạng tốt không").text

    whole = assistant.ask("Công chức trễ 12/100 hồ sơ, có được xếp hoàn thành tốt nhiệm vụ không").text

    assert "12/100 (12%) thuộc mức “từ 10% hồ sơ trễ hạn trở lên”" in whole
    assert "không nêu" not in whole
    assert "25/200 (12,5%) thuộc mức “từ 10% hồ sơ trễ hạn trở lên”" in late
    assert "12/300 (4%) không thuộc mức “từ 5% hồ sơ trễ hạn trở lên”" in few
    assert "không nêu" not in few


@pytest.mark.parametrize(
    ("terms", "probability", "word"),
    [
        ((term("học phí"), term("miễn", known=False)), 0.6, "miễn"),
        ((term("học phí"), term("miễn")), 0.6, ""),  # a text has it, if not of this
        ((term("học phí"), term("miễn", known=False)), 0.9, ""),  # said in other words
        ((term("miễn", known=False), term("học phí")), 0.4, "miễn"),  # wherever it stands, where little speaks for it
        ((term("miễn", known=False), term("học phí")), 0.6, ""),
        ((term("miễn", known=False),), 0.6, ""),
        ((), 0.6, ""),
    ],
)
def test_what_no_text_says_of_a_thing_is_named(terms: tuple[Term, ...], probability: float, word: str) -> None:
    understood = asked(Kind.YESNO, *terms, text="học phí có được miễn không")

    assert unsaid(understood, evidence("Thu học phí qua mạng.", probability=probability)) == word


@pytest.mark.parametrize(
    ("terms", "probability", "word"),
    [
        ((term("chính sách"), term("nhà ở", 5.0, known=False)), 0.3, "nhà ở"),
        ((term("chính sách"), term("nhà ở", 5.0)), 0.3, ""),
        ((term("chính sách"), term("nhà ở", 5.0, known=False)), 0.6, ""),  # said in other words
        ((term("chính sách"), term("sếp", 5.0, known=False)), 0.3, ""),  # an everyday word or a slip
        ((term("nhà ở", 5.0, known=False),), 0.3, ""),
        ((), 0.3, ""),
    ],
)
def test_a_thing_that_no_text_names_is_named_over_what_is_near(
    terms: tuple[Term, ...], probability: float, word: str
) -> None:
    understood = asked(Kind.WHAT, *terms, text="chính sách nhà ở là gì")

    assert unsaid(understood, evidence("Lồng ghép chính sách về môi trường.", probability=probability)) == word


@pytest.mark.parametrize(
    ("one", "probability", "word"),
    [
        (term("bảo hiểm y tế", known=False), 0.4, "bảo hiểm y tế"),
        (term("bảo hiểm y tế", known=False), 0.6, ""),
        (term("bảo hiểm y tế"), 0.4, ""),
        (term("casino", known=False), 0.4, "casino"),
        (term("nhậu", known=False), 0.4, ""),  # one syllable may only colour a question
        (term("bảo hiểm y tế", 0.5, known=False), 0.4, ""),
    ],
)
def test_of_a_subject_alone_any_telling_word_that_no_text_has_is_named(
    one: Term, probability: float, word: str
) -> None:
    understood = asked(Kind.TOPIC, one, text="bảo hiểm y tế")

    assert unsaid(understood, evidence("Phát triển y tế cơ sở.", probability=probability)) == word


def test_a_year_is_named_where_the_clause_stands_under_no_time(assistant: Assistant) -> None:
    said = assistant.ask("năm 2024 có phải báo cáo trước 31/12 không").text
    of_its_year = assistant.ask("đến 2025 có giảm đơn vị sự nghiệp không").text

    assert said.startswith("Chưa thấy văn bản nêu “năm 2024” ở việc này; văn bản nêu:")
    assert of_its_year.startswith("Có, văn bản nêu: Đến năm 2025")


@pytest.mark.parametrize(
    ("question", "stands"),
    [
        (
            "cán bộ trễ 8% vẫn được hoàn thành tốt, đúng ko",  # the other bound is of a body
            "8% không thuộc mức “từ 10% hồ sơ trễ hạn trở lên”.",
        ),
        ("cán bộ trễ 12% vẫn được hoàn thành tốt, đúng ko", "12% thuộc mức “từ 10% hồ sơ trễ hạn trở lên”."),
        (
            "đơn vị tôi hài lòng 82%, trễ hạn 3%, có được xếp tốt không",
            "82% không thuộc mức “từ 80% trở xuống”; 3% không thuộc mức “từ 5% hồ sơ trễ hạn trở lên”: "
            "không thuộc trường hợp nêu trên.",
        ),
    ],
)
def test_a_case_to_confirm_is_put_to_its_bound(assistant: Assistant, question: str, stands: str) -> None:
    said = assistant.ask(question).text

    assert "Không phải" not in said
    assert said.endswith(stands)


def test_what_is_said_of_the_thing_stands_behind(assistant: Assistant) -> None:
    said = assistant.ask("học phí có được miễn không").text

    assert said.startswith("Văn bản không dùng từ “miễn”; điều gần nhất văn bản nêu:")
    near = assistant.ask("Chính sách nhà ở xã hội: có những ý nào").text
    assert near.startswith("Chưa tìm thấy câu trả lời chắc chắn về “Chính sách nhà ở xã hội”")


@pytest.mark.parametrize(
    ("clause", "word"),
    [("Giảm 5% biên chế.", "tăng"), ("Tăng 5% biên chế.", ""), ("Giao 5% biên chế.", ""), ("Tăng, giảm biên chế.", "")],
)
def test_what_tells_of_less_does_not_say_of_more(clause: str, word: str) -> None:
    understood = asked(Kind.YESNO, "biên chế", "tăng", text="tỉnh có tăng biên chế không")

    assert unsaid(understood, evidence(clause, probability=0.9)) == word


@pytest.mark.parametrize(
    ("text", "clause", "fits", "none"),
    [
        ("trạm rừng đặt ở đâu", "Xây trạm rừng quốc gia.", False, True),
        ("trạm rừng đặt ở đâu", "Xây trạm rừng Cam Ranh.", False, False),  # a name may tell it
        ("trạm rừng Cam Ranh đặt ở đâu", "Xây trạm rừng Cam Ranh.", False, True),
        ("trạm rừng đặt ở đâu", "Xây Trạm rừng, Nhà máy gỗ.", False, True),  # of things
        ("trạm rừng đặt ở đâu", "Xây trạm rừng tại xã.", True, False),
        ("trạm rừng thuộc huyện nào", "Xây trạm rừng.", False, False),
        ("trạm rừng đặt ở đâu", "Rừng", False, True),
    ],
)
def test_a_clause_without_a_place_is_told_from_one_with_it(text: str, clause: str, fits: bool, none: bool) -> None:
    question = asked(Kind.PLACE, "trạm rừng", text=text.lower())

    assert tells_no_place(question, evidence(clause, holds=fits)) is none
    assert not tells_no_place(replace(question, kind=Kind.WHAT), evidence(clause, holds=fits))


@pytest.mark.parametrize(
    ("last", "text", "word"),
    [
        ("cả nước", "bệnh viện của cả nước, đúng không", "cả nước"),
        ("cả nước", "bệnh viện của cả nước là gì", ""),
        ("cả nước", "có nhắc đến bệnh viện của cả nước không", "cả nước"),
        ("nơi", "bệnh viện của nơi ở, đúng không", ""),  # half a word tells nothing
    ],
)
def test_what_is_claimed_and_not_said_is_named_however_sure_the_clause(last: str, text: str, word: str) -> None:
    claimed = term(last)
    understood = asked(Kind.YESNO, "bệnh viện", claimed, text=text)

    assert unsaid(understood, evidence("Bệnh viện của vùng.", probability=0.95, missing=(claimed,))) == word
    assert unsaid(understood, evidence("Bệnh viện của cả nước.", probability=0.95)) == ""


@pytest.mark.parametrize(("time", "word"), [(None, "năm 2045"), (0.4, "năm 2045"), (0.8, "")])
def test_a_year_that_the_title_alone_says_confirms_nothing(time: float | None, word: str) -> None:
    question = asked(Kind.YESNO, "thành phố", text="là thành phố năm 2045, đúng không", named=Named(years=("2045",)))
    best = evidence("Là thành phố.", probability=0.9, time=time)

    assert unsaid(question, best) == word
    assert not verdict(question, best)  # the year stands in no word of it


@pytest.mark.parametrize("address", ["thầy", "chị ạ"])
def test_who_is_spoken_to_is_no_part_of_what_is_asked(assistant: Assistant, address: str) -> None:
    answer = assistant.ask(f"Cam Lâm có phải là đô thị sân bay không {address}")

    assert answer.text.startswith("Đây là điều văn bản đặt ra để thực hiện: Huyện Cam Lâm trở thành đô thị sân bay")


def test_what_is_done_to_a_thing_otherwise_affirms_no_deed(assistant: Assistant) -> None:
    assert not assistant.ask("Tỉnh có bỏ cấp huyện không").text.startswith("Có")
    assert assistant.ask("tỉnh có sắp xếp lại xã không").text.startswith("Có")


def test_a_number_is_said_however_it_is_written(assistant: Assistant) -> None:
    said = assistant.ask("đơn vị xếp trung bình 1 năm có bị thay người đứng đầu không").text

    assert said.startswith("Xem xét trách nhiệm")
    zero = assistant.ask("tỉnh mình có định giảm khí thải về 0 không").text  # "về mức không"
    assert not zero.startswith("Chưa thấy")


def test_a_name_of_two_words_is_mentioned_where_these_stand_together(assistant: Assistant) -> None:
    assert not assistant.ask("trường đại học Nha Trang có được nêu tên không").text.startswith("Có")
    assert assistant.ask("huyện đảo Trường Sa có được nêu không").text.startswith("Có")


def test_what_another_is_denies_nothing_but_that_one_is_it(assistant: Assistant) -> None:
    assert not assistant.ask("Ninh Hòa có được xây sân bay không?").text.startswith("Không")
    assert assistant.ask("Ninh Hòa có phải đô thị hạt nhân không").text.startswith("Không")


def test_of_whether_a_thing_is_named_a_word_of_it_that_is_not_said_is_told(assistant: Assistant) -> None:
    assert assistant.ask("có nhắc tới điện hạt nhân không").text.startswith("Chưa thấy văn bản nêu “điện” ở việc này;")


def test_a_number_that_the_clause_has_of_nothing_is_named(assistant: Assistant) -> None:
    said = assistant.ask("có nâng cấp 6 tuyến quốc lộ không").text

    assert said.startswith("Chưa thấy văn bản nêu “6” ở việc này; văn bản nêu: Nâng cấp, duy tu, bảo trì 5 tuyến")


@pytest.mark.parametrize("count", [10, 12])
def test_how_many_groups_there_are_no_share_of_another_thing_tells(assistant: Assistant, count: int) -> None:
    said = assistant.ask(f"nghị quyết 09 có phải có {count} nhóm nhiệm vụ không").text

    assert said.startswith("Nghị quyết số 09-NQ/TW có 10 nhóm nhiệm vụ, giải pháp:")


def test_one_thing_named_in_other_words_is_mentioned_however_unsure_the_reader() -> None:
    clause = "Đưa phát thải về mức không."
    thing = Term(("net zero", "phát thải về mức không"), 3.0, True)
    question = asked(Kind.YESNO, thing, text="có nói đến net zero không")
    doubted = replace(evidence(clause), probability=0.1)

    assert verdict(question, doubted) == "Có"
    assert verdict(asked(Kind.YESNO, thing, "rừng", text="có nói đến rừng net zero không"), doubted) == ""
    assert verdict(question, replace(evidence("Giảm phát thải."), probability=0.1)) == ""


def test_what_says_all_that_is_asked_and_that_it_is_not_yet_so_decides_however_unsure_the_reader() -> None:
    question = asked(Kind.YESNO, "rừng", "đô thị", text="rừng đã thành đô thị chưa")

    assert verdict(question, replace(evidence("Rừng chưa thành đô thị."), probability=0.35)) == "Chưa"
    assert verdict(question, replace(evidence("Rừng chưa thành đô thị."), probability=0.1)) == ""
    assert verdict(question, replace(evidence("Rừng chưa xanh."), probability=0.35)) == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("có phải 189 triệu không", "Đúng"),
        ("200 triệu đúng không", "Không phải 200 triệu"),
        ("có đạt 200 triệu không", "Không"),
        ("có lên 189 triệu không", "Có"),
        ("có đạt 150 triệu không", ""),  # it is more
        ("có phải 2 lần không", ""),  # of another kind
        ("bao nhiêu, 189 triệu", ""),
    ],
)
def test_a_figure_with_its_unit_is_put_beside_the_one_that_is_said(text: str, word: str) -> None:
    assert confirmed(asked(Kind.NUMBER, "rừng", text=text), "Rừng đạt 189 triệu đồng.") == word


@pytest.mark.parametrize(
    ("text", "clause", "reached"),
    [
        ("rừng đã xanh chưa", "Rừng đã xanh.", True),
        ("rừng đã xanh chưa", "Rừng chưa xanh.", False),
        ("rừng đã xanh chưa", "Rừng từng bước xanh.", False),
        ("rừng đã xanh chưa", "Rừng được bảo vệ.", False),
        ("rừng có xanh không", "Rừng đã xanh.", False),  # that a verdict tells
    ],
)
def test_what_an_assessment_says_without_reserve_is_reached(text: str, clause: str, reached: bool) -> None:
    assert is_reached(asked(Kind.YESNO, "rừng", "xanh", text=text), sure(clause)) is reached


def test_what_the_assessment_tells_is_so_by_now_is_said_so(assistant: Assistant) -> None:
    assert assistant.ask("tỉnh đã tự cân đối được ngân sách chưa").text.startswith("Rồi, văn bản nêu: Thu ngân sách")


@pytest.mark.parametrize(
    ("text", "clause", "word"),
    [
        ("trồng rừng 2 lần có trái quy định không", "Trồng rừng không quá 01 lần.", "Có"),
        ("trồng rừng 1 lần có vi phạm không", "Trồng rừng không quá 02 lần.", "Không"),
        ("15% rừng mà xếp loại tốt có sai không", "Từ 10% rừng trở lên thì không được xếp loại tốt.", "Có"),
        ("5% rừng mà xếp loại tốt có sai không", "Từ 10% rừng trở lên thì không được xếp loại tốt.", ""),  # else may
        ("15% rừng có sai không", "Từ 10% rừng trở lên thì được thưởng.", ""),
        ("trồng rừng 2 lần được không", "Trồng rừng không quá 01 lần.", ""),
        ("có sai không", "", ""),
    ],
)
def test_a_case_beyond_a_bound_breaks_it(text: str, clause: str, word: str) -> None:
    question = asked(Kind.YESNO, "rừng", text=text, measures=read_measures(text))

    assert breached(question, clause) == word


def test_a_statement_that_is_wondered_at_is_told_true_or_not(assistant: Assistant) -> None:
    assert assistant.ask("Vạn Ninh là đô thị sân bay à").text.startswith("Không đúng, văn bản nêu:")
    assert assistant.ask("Nha Trang là đô thị hạt nhân hả").text.startswith("Đúng, văn bản nêu:")


def test_what_is_only_to_be_made_so_is_not_said_to_be_so(assistant: Assistant) -> None:
    to_be = "Đây là điều văn bản đặt ra để thực hiện:"

    assert assistant.ask("Cam Lâm là đô thị sân bay hả").text.startswith(to_be)
    assert assistant.ask("Khánh Hòa có phải thành phố trực thuộc trung ương không").text.startswith(to_be)


def test_what_falls_by_so_much_in_all_does_not_fall_so_each_year(assistant: Assistant) -> None:
    answer = assistant.ask("đơn vị sự nghiệp công lập giảm 10% mỗi năm phải không").text

    assert answer.startswith("Đến năm 2025, giảm tối thiểu 10%")


@pytest.mark.parametrize("claim", ["trên 60%", "hơn 64%", "dưới 70%"])
def test_a_figure_within_a_claimed_bound_is_not_denied(assistant: Assistant, claim: str) -> None:
    answer = assistant.ask(f"năm 2025 đô thị hóa {claim} đúng không").text

    assert "65%" in answer
    assert not answer.startswith(("Không", "Đúng"))


@pytest.mark.parametrize(
    ("bound", "clause", "word"),
    [
        (Named(before="2030"), "Tỉnh trồng rừng.", ""),  # of no time
        (Named(before="2030"), "Năm 2028 tỉnh trồng rừng.", "Có"),
        (Named(before="2030"), "Đến năm 2032 tỉnh trồng rừng.", ""),
        (Named(after="2030"), "Năm 2032 tỉnh trồng rừng.", "Có"),
        (Named(after="2030"), "Năm 2028 tỉnh trồng rừng.", ""),
    ],
)
def test_a_deed_is_confirmed_by_a_clause_of_a_year_within_the_bound_alone(bound: Named, clause: str, word: str) -> None:
    understood = asked(Kind.YESNO, term("trồng rừng"), text="có trồng rừng không", named=bound)

    assert verdict(understood, sure(clause)) == word


def test_a_bound_in_years_is_named_where_a_clause_is_of_no_time() -> None:
    named = Named(before="2030")
    understood = asked(Kind.YESNO, term("trồng rừng"), text="có trồng rừng trước 2030 không", named=named)

    assert unsaid(understood, sure("Tỉnh trồng rừng.")) == "trước năm 2030"
    assert unsaid(understood, sure("Năm 2028 tỉnh trồng rừng.")) == ""


def test_what_leads_to_a_clause_may_leave_it_open() -> None:
    understood = asked(Kind.YESNO, text="trồng rừng đúng không")

    assert is_led_openly(understood, "Phấn đấu hoàn thành: Rừng A", "Rừng A")
    assert not is_led_openly(understood, "Hoàn thành: Rừng A", "Rừng A")
    assert not is_led_openly(understood, "Rừng A phấn đấu: đủ", "Rừng A")


@pytest.mark.parametrize(
    ("text", "clause", "longer"),
    [
        ("phòng kinh tế trồng rừng à", "Phòng Kinh tế, Hạ tầng và Đô thị trồng rừng.", True),
        ("phòng kinh tế, hạ tầng và đô thị trồng rừng à", "Phòng Kinh tế, Hạ tầng và Đô thị trồng rừng.", False),
        ("sở tài chính trồng rừng à", "Sở Tài chính, Sở Y tế và Sở Xây dựng trồng rừng.", False),
        ("sở tài chính trồng rừng à", "Các Sở Tài chính, Y tế và Xây dựng trồng rừng.", False),
        ("phòng kinh tế trồng rừng à", "Phòng Kinh tế trồng rừng.", False),
    ],
)
def test_a_body_is_none_whose_name_goes_on(text: str, clause: str, longer: bool) -> None:
    assert names_longer_body(asked(Kind.YESNO, text=text), clause) is longer


def test_by_whom_a_deed_is_done_must_be_told() -> None:
    understood = asked(Kind.YESNO, term("đề án"), text="đề án do tỉnh ban hành đúng không")

    assert agent_untold(understood, sure("Ban hành đề án."), "Ban A chỉ đạo: Ban hành đề án.")
    assert not agent_untold(understood, sure("Ban hành đề án."), "Tỉnh chỉ đạo: Ban hành đề án.")


@pytest.mark.parametrize(
    ("text", "clause", "word"),
    [
        ("đảo a có bến cá không", "Xây dựng đảo A trở thành đô thị bến cá.", ""),  # what it is to be is not what it has
        ("đảo a có bến cá không", "Bến cá đảo A là bến lớn nhất tỉnh.", "Có"),
        ("đảo a có là bến cá không", "Đảo A là bến cá.", "Có"),
        ("bến cá đảo a thuộc tỉnh phải không", "Lập bến cá quốc gia ở đảo A.", ""),
        ("bến cá đảo a thuộc tỉnh phải không", "Bến cá đảo A thuộc tỉnh.", "Có"),
        ("có nói bỏ bến cá đảo a không", "Sắp xếp bến cá đảo A.", ""),
        ("có nói đến bến cá đảo a không", "Sắp xếp bến cá đảo A.", "Có"),
    ],
)
def test_what_a_question_claims_beside_the_things_that_it_names_must_be_told(text: str, clause: str, word: str) -> None:
    understood = asked(Kind.YESNO, term("đảo a"), term("bến cá"), text=text)

    assert verdict(understood, sure(clause)) == word


def test_a_thing_that_is_put_up_for_nothing_is_no_yes() -> None:
    understood = asked(Kind.YESNO, term("bến cá"), text="có phải bến cá không")

    assert verdict(understood, sure("Bến cá là cửa ngõ của đảo.")) == ""
