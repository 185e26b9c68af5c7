"""Names in quotation marks, and longer ones that they are part of."""

from corpus.vietnamese.quoted_names import is_of_longer, name_in, quoted_names

LONG = "Danh hiệu “Cụm làng nghề giỏi” để tặng cho cụm"
BOTH = "Có 60% số làng đạt “Làng nghề giỏi” trong “Cụm làng nghề giỏi”"


def test_a_name_is_what_is_quoted_in_a_few_words() -> None:
    assert quoted_names(LONG) == (" cụm làng nghề giỏi ",)
    assert quoted_names("Phong trào “Vì”, lời dặn “một hai ba bốn năm sáu bảy tám chín mười mười một”") == ()


def test_the_longest_name_that_is_asked_of_counts() -> None:
    assert name_in(" tiêu chuẩn làng nghề giỏi ", [LONG, BOTH]) == " làng nghề giỏi "
    assert name_in(" tiêu chuẩn cụm làng nghề giỏi ", [LONG, BOTH]) == " cụm làng nghề giỏi "
    assert name_in(" tiêu chuẩn làng ", [LONG, BOTH]) == ""


def test_a_text_is_of_a_longer_name_unless_it_quotes_the_one_asked() -> None:
    assert is_of_longer(" làng nghề giỏi ", LONG)
    assert not is_of_longer(" làng nghề giỏi ", BOTH)
    assert not is_of_longer(" cụm làng nghề giỏi ", LONG)
    assert not is_of_longer("", LONG)
