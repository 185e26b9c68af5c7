"""A decision in the form that a follow-up wants it in, from statements made by hand."""

from assistant.answering.case import Decision
from assistant.answering.in_form import in_form
from assistant.composing.draft import Draft, Statement, Support
from assistant.understanding.form_wanted import FormWanted
from corpus.reading.store import Corpus

PLACE = Support("07-NQ/TU", "I", 0, 5)
POINTS = tuple(
    Statement(text, (PLACE,), "- ")
    for text in ("Nạo vét lòng hồ trước mùa mưa.", "Gia cố bờ hồ bằng đá hộc.", "Bố trí thợ vận hành trực đêm ở trạm.")
)
CORPUS = Corpus(())
LIST = Decision(Draft(POINTS, "list"), None, [])


def texts(wanted: FormWanted, decision: Decision = LIST) -> list[str]:
    told = in_form(wanted, decision, CORPUS)
    return [one.text for one in told.draft.statements] if told and told.draft else []


def test_so_many_points_are_chosen_and_none_is_set_above_another() -> None:
    first, *told = texts(FormWanted(points=2, chosen=True, ranked=True))

    assert first == "Tôi không xếp ý nào quan trọng hơn ý nào; theo thứ tự trong văn bản, 2 trong 3 ý:"
    assert told == [one.text for one in POINTS[:2]]
    assert texts(FormWanted(points=2, chosen=True))[0] == "2 trong 3 ý:"
    assert texts(FormWanted(points=3, chosen=True, ranked=True)) == [one.text for one in POINTS]


def test_as_many_whole_points_are_told_as_so_many_words_hold() -> None:
    assert texts(FormWanted(words=12)) == ["Chọn trong văn bản, chừng 14 chữ:", POINTS[0].text, POINTS[1].text]
    assert texts(FormWanted(words=14, reworded=True))[0] == (
        "Tôi không viết lại bằng lời khác; lời của văn bản, chừng 14 chữ:"
    )


def test_a_sentence_that_is_longer_is_told_whole_and_that_is_said() -> None:
    one = Decision(Draft(POINTS[2:], "facts"), None, [])

    assert texts(FormWanted(words=3), one) == [
        "Chỉ dẫn trọn câu, trọn vế của văn bản nên còn chừng 9 chữ:",
        POINTS[2].text,
    ]


def test_all_of_it_in_so_many_points_is_no_choice_and_nothing_has_no_form() -> None:
    assert in_form(FormWanted(points=2), LIST, CORPUS) is None
    assert in_form(FormWanted(words=20), Decision(None, None, []), CORPUS) is None


def test_so_many_points_less_leave_the_others_and_what_leads_to_them() -> None:
    head, second = Statement("Việc trước mắt:", ours=True), Statement("Việc lâu dài:", ours=True, prefix="\n")
    parts = Decision(Draft((head, *POINTS[:2], second, POINTS[2]), "topic"), None, [])

    assert texts(FormWanted(less=1), parts) == [head.text, POINTS[0].text, POINTS[1].text]
    assert texts(FormWanted(less=-2), parts) == [second.text, POINTS[2].text]
    assert texts(FormWanted(less=1)) == [POINTS[0].text, POINTS[1].text]


def test_as_many_points_less_as_there_are_leave_nothing_to_tell() -> None:
    told = in_form(FormWanted(less=3), LIST, CORPUS)

    assert told is not None
    assert told.draft is None
    assert told.lack is not None
    assert told.lack.message == "Câu trả lời trước chỉ có 3 ý."


def test_a_passage_of_no_said_length_has_all_points() -> None:
    told = in_form(FormWanted(one_piece=True, reworded=True), LIST, CORPUS)

    assert told is not None
    assert told.draft is not None
    assert [one.prefix for one in told.draft.statements] == ["", "", "", ""]
    assert texts(FormWanted(one_piece=True)) == ["Chọn trong văn bản, chừng 23 chữ:", *(one.text for one in POINTS)]
