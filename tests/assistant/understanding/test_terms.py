"""What a question is about: its telling words."""

from pathlib import Path

import pytest

from assistant.language.lexicon import Lexicon
from assistant.understanding.terms import Term, find_terms
from corpus.reading.store import read_corpus
from corpus.vietnamese.spelling import spaced


def phrases(text: str, lexicon: Lexicon) -> list[str]:
    return [term.phrase for term in find_terms(text, lexicon)]


@pytest.mark.parametrize(
    ("question", "telling"),
    [
        ("Cơ quan nào chủ trì theo dõi?", {"chủ trì", "theo dõi"}),
        ("cho tôi hỏi là gì ạ", set()),
        ("Thành phố Cam Ranh", {"thành phố", "cam ranh"}),
        ("", set()),
        ("?!", set()),
    ],
)
def test_the_words_of_the_frame_are_left_out(question: str, telling: set[str], lexicon: Lexicon) -> None:
    assert set(phrases(question, lexicon)) == telling


@pytest.mark.parametrize(
    ("question", "telling"),
    [
        ("bộ giao thông", ["bộ giao thông"]),
        ("sở gtvt", ["sở gtvt"]),
        ("bộ đội biên phòng", ["bộ đội biên phòng"]),
        ("cơ sở giáo dục", ["cơ sở", "giáo dục"]),
        ("toàn bộ lao động", ["lao động"]),
        ("việc giao cho công an", ["công an"]),  # which no text names
        ("thành ủy nha trang", ["thành ủy", "nha trang"]),
        ("bí thư huyện ủy", ["bí thư", "huyện ủy"]),
        ("tỉnh đoàn", ["tỉnh đoàn"]),
    ],
)
def test_a_body_is_one_word_but_not_inside_another(question: str, telling: list[str], lexicon: Lexicon) -> None:
    assert [one for one in phrases(question, lexicon) if one not in ("việc", "giao")] == telling


@pytest.mark.parametrize(
    ("question", "telling"),
    [
        ("phân cấp, ủy quyền", ["phân cấp", "ủy quyền"]),
        ("cơ chế một cửa", ["cơ chế", "một cửa"]),
        ("ủy, quyền", ["ủy", "quyền"]),  # a mark stands between
    ],
)
def test_two_syllables_are_one_word_that_the_dictionary_and_the_texts_have(
    question: str, telling: list[str], lexicon: Lexicon
) -> None:
    assert phrases(question, lexicon) == telling


def test_what_stands_before_a_time_is_part_of_no_word(lexicon: Lexicon) -> None:
    assert phrases("vốn đầu tư công giai đoạn         là bao nhiêu", lexicon) == ["vốn đầu tư", "công"]


def test_a_body_called_in_short_is_known_by_its_name(lexicon: Lexicon) -> None:
    (term,) = find_terms("bộ gtvt", lexicon)

    assert term.forms == ("bộ gtvt", "bộ giao thông vận tải")
    assert term.is_name
    assert not term.known


def test_a_name_of_the_texts_is_a_name(lexicon: Lexicon) -> None:
    (ranh,) = (term for term in find_terms("Thành phố Cam Ranh", lexicon) if term.phrase == "cam ranh")

    assert ranh.is_name
    assert ranh.known


def test_an_abbreviation_carries_what_it_stands_for(lexicon: Lexicon) -> None:
    (term,) = find_terms("UBND", lexicon)

    assert term.phrase == "ubnd"
    assert "ủy ban nhân dân" in term.forms


def test_an_abbreviation_is_no_part_of_a_longer_word(lexicon: Lexicon) -> None:
    terms = {one.phrase: one.forms for one in find_terms("đảng ubnd tỉnh", lexicon)}

    assert "ủy ban nhân dân" in terms["ubnd"]


def test_the_name_of_a_body_may_hold_an_abbreviation(lexicon: Lexicon) -> None:
    (term,) = find_terms("ban cán sự đảng ubnd tỉnh", lexicon)

    assert term.forms[:2] == ("ban cán sự đảng ubnd tỉnh", "ban cán sự đảng ủy ban nhân dân tỉnh")


def test_short_names_side_by_side_are_two(lexicon: Lexicon) -> None:
    assert phrases("chỉ số PCI PAPI", lexicon) == ["chỉ số", "pci", "papi"]


def test_names_in_a_row_are_no_name_of_what_lies_between_them(lexicon: Lexicon) -> None:
    assert phrases("nha trang, cam lâm", lexicon) == ["nha trang", "cam lâm"]
    assert phrases("cao tốc nha trang - cam lâm", lexicon) == ["cao tốc", "nha trang cam lâm"]


def test_a_word_that_no_text_uses_is_unknown(lexicon: Lexicon) -> None:
    (term,) = find_terms("thất nghiệp", lexicon)

    assert not term.known


def test_a_count_and_its_noun_are_one_word_however_the_count_is_written(lexicon: Lexicon) -> None:
    (term,) = (one for one in find_terms("khách sạn 5 sao", lexicon) if "sao" in one.phrase)

    assert term.forms == ("5 sao", "05 sao")


@pytest.mark.parametrize("written", ["500m2", "500 m2", "500m²", "500 mét vuông"])
def test_a_measure_of_area_is_one_figure_however_its_unit_is_written(written: str, lexicon: Lexicon) -> None:
    found = find_terms(f"{written} nhà xưởng cần những gì", lexicon)

    assert {"500 m 2", "500 m²", "500 mét vuông"} <= set(found[0].forms)
    assert found[1].phrase == "nhà xưởng"


def test_a_word_is_said_once(lexicon: Lexicon) -> None:
    assert phrases("theo dõi, theo dõi và theo dõi", lexicon) == ["theo dõi"]


@pytest.mark.parametrize(
    ("forms", "is_name", "text", "share"),
    [
        (("đô thị",), False, "Tỉ lệ đô thị hóa", 1.0),
        (("sếp", "người đứng đầu"), False, "người đứng đầu cơ quan", 0.9),
        (("tỉ lệ đô thị",), False, "tỉ lệ lao động", 0.5 / 3),  # one of its three pairs: "tỉ lệ"
        (("tỉ lệ đô thị",), False, "tỉ lệ, lệ đô, đô thị", 0.5),  # all its pairs, and not the whole
        (("bến cam ranh",), True, "bến cam", 0.0),  # a name is said whole
        (("đô thị",), False, "", 0.0),
        (("thị",), False, "thịnh", 0.0),
    ],
)
def test_a_term_is_matched_whole_by_a_synonym_or_in_part(
    forms: tuple[str, ...], is_name: bool, text: str, share: float
) -> None:
    term = Term(forms, 1.0, True, is_name)
    assert term.match(spaced(text)) == pytest.approx(share)
    assert term.is_said_in(spaced(text)) == (share >= 0.9)


def test_a_thing_of_two_nouns_is_one_where_no_text_has_them_together(lexicon: Lexicon) -> None:
    # "hạt nhân" is of a "đô thị hạt nhân" here, and "điện" stands elsewhere.
    (term,) = find_terms("nhà máy điện hạt nhân", lexicon)[-1:]

    assert term.phrase == "điện hạt nhân"
    assert not term.known
    assert "đô thị" in phrases("đô thị hạt nhân", lexicon)


def test_what_is_blanked_out_does_not_part_the_words_around_it(lexicon: Lexicon) -> None:
    whole = "Nghị quyết 09 giao Ban Kinh tế Trung ương"
    left = "              giao Ban Kinh tế Trung ương"

    assert [term.phrase for term in find_terms(left, lexicon, whole)][-1] == "ban kinh tế trung ương"


def test_an_abbreviation_is_no_part_of_another_word(lexicon: Lexicon) -> None:
    assert "nông thôn mới" in next(one for one in find_terms("chuẩn NTM", lexicon) if one.phrase == "ntm").forms
    assert phrases("tư nhân", lexicon) == ["tư nhân"]  # not "tư", short for Trung ương


def test_a_word_and_its_digital_kind_are_one(lexicon: Lexicon) -> None:
    assert "kinh tế số" in phrases("kinh tế số và chính quyền số", lexicon)


def test_sao_and_a_verb_are_one_where_the_texts_have_them_together(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Số 1-NQ/TU\nNGHỊ QUYẾT\nvề sổ\n\nI. SỔ\n\n- Sao lưu dữ liệu hằng ngày.\n")
    texts = Lexicon(read_corpus(tmp_path))

    assert phrases("sao lưu dữ liệu bao lâu một lần", texts)[0] == "sao lưu"
    assert "sao" not in " ".join(phrases("sao giữ dữ liệu lâu thế", texts))


def test_a_figure_with_its_unit_is_a_count(lexicon: Lexicon) -> None:
    (count,) = (term for term in find_terms("GRDP 250 triệu", lexicon) if term.is_count)

    assert count.phrase == "250 triệu"


@pytest.mark.parametrize(
    ("question", "phrase", "known"),
    [
        ("liên kết với Đắk Lắk", "đăk lăk", True),  # as the text writes it, beside another name
        ("liên kết với Đắk Nông", "đắk nông", False),
        ("lien ket voi Bình Định", "bình định", False),
    ],
)
def test_a_province_is_a_name_however_its_marks_are_set(
    question: str, phrase: str, known: bool, lexicon: Lexicon
) -> None:
    (found,) = (term for term in find_terms(question, lexicon) if term.is_name)

    assert (found.phrase, found.known) == (phrase, known)


def test_the_word_for_peace_is_no_province(lexicon: Lexicon) -> None:
    assert not any(term.is_name for term in find_terms("xây dựng môi trường hòa bình", lexicon))


@pytest.mark.parametrize(
    ("question", "telling"),
    [
        ("biển, đồng bằng", ["biển", "đồng bằng"]),  # neither "biển Đông" nor one word
        ("dám nghĩ, dám làm", ["dám nghĩ dám làm"]),  # a phrase of the tables has its comma
    ],
)
def test_no_word_is_made_over_a_mark(question: str, telling: list[str], lexicon: Lexicon) -> None:
    assert phrases(question, lexicon) == telling


def test_an_abbreviation_is_no_part_of_the_word_before_it(lexicon: Lexicon) -> None:
    assert "cchc" in phrases("trọng tâm CCHC đến 2030", lexicon)


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ("đường đi Buôn Mê Thuột", "buôn ma thuột"),  # of three syllables, a letter away
        ("đường đi Buôn Hồ", "buôn hồ"),
    ],
)
def test_a_long_name_is_known_a_letter_away(question: str, phrase: str, lexicon: Lexicon) -> None:
    assert phrase in phrases(question, lexicon)


@pytest.mark.parametrize(
    ("question", "counts"),
    [
        ("bão số 11 tỉnh nào", 0),
        ("phiên họp thứ 21 giao việc gì", 0),
        ("giai đoạn 2 dự án", 0),
        ("ql 26 nối đâu", 0),
        ("tổng số 11 xã", 1),
        ("số", 0),
    ],
)
def test_a_number_that_names_what_stands_before_it_counts_nothing(question: str, counts: int, lexicon: Lexicon) -> None:
    assert sum(term.is_count for term in find_terms(question, lexicon)) == counts


def test_a_number_before_a_place_counts_nothing(lexicon: Lexicon) -> None:
    assert not any(term.is_count for term in find_terms("Vành đai 3 TPHCM", lexicon))


@pytest.mark.parametrize(("question", "counts"), [("tháng 8 lấy mẫu", 0), ("mỗi tháng 2 lượt lấy mẫu", 1)])
def test_the_number_of_a_month_counts_nothing(question: str, counts: int, lexicon: Lexicon) -> None:
    assert sum(term.is_count for term in find_terms(question, lexicon)) == counts


def test_a_name_with_a_short_form_is_known_written_out(tmp_path: Path) -> None:
    text = (
        "NGHỊ QUYẾT\nvề giám sát\n\nI. TỔ CHỨC\n\n- Đoàn đại biểu Quốc hội tỉnh giám sát; gửi Đoàn ĐBQH tỉnh một bản.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    found = find_terms("Đoàn ĐBQH giám sát gì", Lexicon(read_corpus(tmp_path)))

    assert "đoàn đại biểu quốc hội" in found[0].forms


@pytest.mark.parametrize("day", ["28/01/2022", "28/1/2022"])
def test_a_day_in_figures_is_known_as_texts_write_it(day: str, lexicon: Lexicon) -> None:
    (term,) = find_terms(f"trước ngày {day}", lexicon)

    assert term.known
    assert not term.is_name


def test_a_day_that_no_text_names_is_that_of_a_case(lexicon: Lexicon) -> None:
    assert phrases("nộp ngày 05/12/2031", lexicon) == phrases("nộp", lexicon)


def test_a_ministry_listed_under_a_shared_head_is_known(tmp_path: Path) -> None:
    text = "CÔNG ĐIỆN\nVề việc ứng phó bão\nYêu cầu các Bộ Quốc phòng, Công Thương trực bão.\n\nNgành y tế cấp thuốc.\n"
    (tmp_path / "dien.txt").write_text(text, "utf-8")
    own = Lexicon(read_corpus(tmp_path))

    known = {term.phrase: term.known for term in find_terms("Bộ Công Thương, Bộ Y tế", own)}

    assert known == {"bộ công thương": True, "bộ y tế": False}


def test_a_phrase_that_a_text_has_in_quotation_marks_is_one_word(tmp_path: Path, lexicon: Lexicon) -> None:
    (tmp_path / "one.txt").write_text("Số 1-NQ/TU\nNGHỊ QUYẾT\nvề rừng\n\nI. RỪNG\n\n- Xây dựng “rừng mẹ bồng con”.\n")
    texts = Lexicon(read_corpus(tmp_path))

    assert "rừng mẹ bồng con" in phrases("rừng mẹ bồng con ở đâu", texts)
    assert "rừng mẹ bồng con" not in phrases("rừng mẹ bồng con ở đâu", lexicon)


@pytest.mark.parametrize(
    ("question", "sign"), [("phủ sóng 5G ở đâu", "5 g"), ("mạng 4g ra sao", "4 g"), ("F0 được hỗ trợ gì", "f 0")]
)
def test_a_figure_and_a_letter_typed_as_one_are_one_sign_and_count_nothing(
    question: str, sign: str, lexicon: Lexicon
) -> None:
    (term,) = (one for one in find_terms(question, lexicon) if one.phrase == sign)

    assert not term.is_count


def test_a_measure_is_no_sign(lexicon: Lexicon) -> None:
    assert [term.phrase for term in find_terms("đường rộng 5m", lexicon) if term.is_count] == ["5 m"]
