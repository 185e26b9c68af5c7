"""Parts of a message without a subject of their own."""

import pytest

from assistant.understanding.kinds import Kind
from assistant.understanding.tails import (
    asks_of_deed,
    asks_outcome,
    asks_purpose,
    is_brief,
    is_tail,
    kept_to,
    own_terms,
    puts_case,
    subject_of,
    whole_subject_of,
)
from tests.assistant.conftest import Read
from tests.assistant.small import asked, term


@pytest.mark.parametrize(
    ("part", "tail"),
    [
        ("xong khi nào?", True),
        ("hạn đến khi nào?", True),
        ("gửi cho ai?", True),
        ("với điều kiện nào?", True),
        ("tiêu chí nào", True),  # a noun alone, however much it weighs
        ("theo nguyên tắc nào", True),
        ("tiêu chí nào của rừng ngập mặn", False),
        ("trong đó bao nhiêu xã miền núi?", True),
        ("ai ký?", False),  # a field of a document
        ("tỉ lệ che phủ rừng là bao nhiêu?", False),
        ("Cam Ranh ra sao?", False),  # a name
        ("mục tiêu", False),  # asks nothing
        ("Kết luận 91 hạn khi nào?", False),
        ("Mục III.5 thì sao?", False),
        ("", False),
    ],
)
def test_a_tail_asks_and_names_nothing(read: Read, part: str, tail: bool) -> None:
    assert is_tail(read(part), read("Sở Y tế xây trạm nào?")) is tail


def test_a_part_that_begins_as_the_one_before_is_no_tail(read: Read) -> None:
    assert not is_tail(read("ai trả tiền?"), read("Ai trả tiền điện và ai lo nước?"))


def test_a_part_that_asks_what_a_further_body_has_to_do_is_no_tail(read: Read) -> None:
    assert not is_tail(read("các tỉnh ủy phải làm gì"), read("Ban Kinh tế Trung ương phải làm gì"))
    assert is_tail(read("các tỉnh ủy phải làm gì"), read("Hầm Đèo Cả khi nào xong?"))


def test_the_subject_is_what_a_question_is_about_in_its_order() -> None:
    before = asked(Kind.WHO, "kho thóc", "xây", text="ai xây kho thóc ở xã")

    assert subject_of(before) == "xây kho thóc"
    assert subject_of(asked(Kind.WHO)) == ""


def test_a_question_is_kept_to_a_document_or_a_section(read: Read) -> None:
    question = read("Nghị quyết 36-NQ/TW nói gì về biển?")

    whole, part = kept_to(question, "09-NQ/TW"), kept_to(question, "09-NQ/TW", "I")
    assert (whole.named.documents, whole.named.unknown, whole.named.sections) == (("09-NQ/TW",), (), ())
    assert part.named.sections == (("09-NQ/TW", "I"),)


def test_a_word_for_a_deadline_need_not_be_said_of_a_date() -> None:
    words = (term("hạn"), term("báo cáo"))

    assert [one.phrase for one in own_terms(asked(Kind.DATE, *words))] == ["báo cáo"]
    assert own_terms(asked(Kind.WHO, *words)) == words


def test_a_tail_may_ask_what_for() -> None:
    assert asks_purpose(asked(Kind.WHAT, text="để làm gì"))
    assert asks_purpose(asked(Kind.WHAT, "mục đích", text="mục đích để làm gì"))
    assert asks_purpose(asked(Kind.WHAT, "mục đích", text="nhằm mục đích gì"))
    assert not asks_purpose(asked(Kind.WHAT, "trồng rừng", text="trồng rừng để làm gì"))
    assert not asks_purpose(asked(Kind.WHAT, text="làm gì"))


def test_a_part_in_few_words_may_name_a_thing_of_its_own(read: Read) -> None:
    before = read("Sở Y tế xây trạm nào?")

    assert is_brief(read("tỉ lệ che phủ rừng là bao nhiêu?"), before)
    assert not is_tail(read("tỉ lệ che phủ rừng là bao nhiêu?"), before)
    assert not is_brief(read("Kết luận 91 hạn khi nào?"), before)
    assert not is_brief(read(""), before)


def test_the_whole_subject_is_that_of_the_parts_before_too() -> None:
    before = asked(Kind.NUMBER, "giá trị", text="giá trị bao nhiêu", soft=(term("xoài"), term("lạ", known=False)))

    assert whole_subject_of(before) == "xoài giá trị"


@pytest.mark.parametrize(
    ("text", "puts"),
    [
        ("còn lệch 2,5 điểm thì sao", True),
        ("nếu trễ thì thế nào?", True),
        ("giám đốc thì sao", True),
        ("vậy thì sao", False),
        ("còn ai ký", False),
        ("", False),
    ],
)
def test_a_part_may_put_another_case(text: str, puts: bool) -> None:
    assert puts_case(asked(Kind.WHAT, text=text)) is puts


def test_a_tail_may_ask_what_came_of_it() -> None:
    assert asks_outcome(asked(Kind.WHAT, "hậu quả", text="hậu quả là gì"))
    assert asks_outcome(asked(Kind.WHAT, text="dẫn đến những gì"))
    assert not asks_outcome(asked(Kind.WHAT, "hậu quả", "lũ lụt", text="hậu quả của lũ lụt là gì"))
    assert not asks_outcome(asked(Kind.WHAT, text="là gì"))


@pytest.mark.parametrize(
    ("text", "kind", "terms", "deed"),
    [
        ("ai quyết", Kind.WHO, ("quyết",), True),
        ("khi nào nộp", Kind.DATE, ("nộp",), True),
        ("ai trồng rừng", Kind.WHO, ("trồng", "rừng"), False),  # it says of what
        ("nộp thế nào", Kind.WHAT, ("nộp",), False),
        ("ai", Kind.WHO, (), False),
        ("", Kind.WHO, ("nộp",), False),
    ],
)
def test_who_does_something_is_told_from_who_does_it_to_a_thing(
    text: str, kind: Kind, terms: tuple[str, ...], deed: bool
) -> None:
    assert asks_of_deed(asked(kind, *(term(one, 0.8) for one in terms), text=text)) is deed
