"""The rules of the check over invented quotes: what each of them catches, and what a writer may say all the same."""

import pytest

from assistant.checking.alignment import END, Sites
from assistant.checking.claims import jumbled, untold
from assistant.checking.figure_contexts import out_of_context
from assistant.checking.measures import mismeasured
from assistant.checking.negation import turned, turning_words
from assistant.checking.roles import miscast
from assistant.checking.swapped_entities import out_of_place
from assistant.checking.swapped_words import replaced
from assistant.checking.tokens import Token, tokenise
from assistant.language.lexicon import Lexicon
from corpus.vietnamese.spelling import spaced

SHARES = (
    "Có 81,5% số xã đạt chuẩn nông thôn mới, 40,2% số xã đạt chuẩn nông thôn mới nâng cao; tỉ lệ hộ nghèo giảm còn "
    "dưới 4%; thanh tra không quá 01 lần/năm; giảm ít nhất 5% biên chế công chức và ít nhất 10% biên chế viên chức "
    "hưởng lương."
)
TOWNS = (
    "Trong đó, thành phố An Hải là đô thị hạt nhân; huyện Mộc Sơn trở thành đô thị du lịch cao cấp; thị xã Tân Lập là "
    "đô thị công nghiệp, huyện Phú Cường là đô thị sinh thái. Xây dựng bệnh viện tại thành phố An Hải trước năm 2027."
)
BODIES = "Sở Y tế chủ trì, phối hợp với Viện Dược liệu Biển Đông xây dựng danh mục, hoàn thành trước ngày 31/3/2022."


def sites(quote: str) -> Sites:
    tokens = tokenise(quote)
    return Sites((END, *tokens, END), ((1, 1 + len(tokens)),))


def own(text: str) -> list[Token]:
    return list(tokenise(text))


@pytest.mark.parametrize(
    ("text", "quote", "sound"),
    [
        ("Có 40,2% số xã đạt chuẩn nông thôn mới.", SHARES, False),
        ("Có 40,2% số xã đạt chuẩn nông thôn mới nâng cao.", SHARES, True),
        ("Huyện Tân Lập trở thành đô thị du lịch cao cấp.", TOWNS, False),
        ("Huyện Mộc Sơn trở thành đô thị du lịch cao cấp.", TOWNS, True),
        ("Huyện Phú Cường trở thành đô thị du lịch cao cấp.", TOWNS, False),
        ("Bệnh viện được xây dựng tại thành phố An Hải trước năm 2027.", TOWNS, True),
        ("Xây dựng bệnh viện tại thành phố Mộc Sơn trước năm 2027.", TOWNS, False),
        ("Xây dựng bệnh viện tại thành phố An Hải sau năm 2027.", TOWNS, False),
        ("Giảm tối đa 5% biên chế công chức.", SHARES, False),
        ("Giảm tối thiểu 5% biên chế công chức.", SHARES, True),
        ("Gồm: (2) trồng rừng.", "Gồm: (1) Trồng rừng. (2) Nuôi biển.", False),
        ("Gồm: (1) trồng rừng; (2) nuôi biển.", "Gồm: (1) Trồng rừng. (2) Nuôi biển.", True),
    ],
)
def test_nothing_stands_in_anothers_place(text: str, quote: str, sound: bool, lexicon: Lexicon) -> None:
    assert (out_of_place(text, own(text), sites(quote), lexicon) == []) is sound


def test_a_time_that_opens_a_sentence_may_be_followed_by_anything(lexicon: Lexicon) -> None:
    quote = "Năm 2019, kinh tế tăng 1,76 lần so với năm 2011; thu ngân sách đạt 70 triệu đồng."
    text = "Năm 2019, thu ngân sách đạt 70 triệu đồng."

    assert out_of_place(text, own(text), sites(quote), lexicon) == []


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Sở Y tế chủ trì xây dựng danh mục.", True),
        ("Sở Y tế phối hợp xây dựng danh mục.", False),
        ("Đơn vị phối hợp là Viện Dược liệu Biển Đông.", True),
        ("Sở Y tế phối hợp với Viện Dược liệu Biển Đông.", True),
        ("Viện Dược liệu Biển Đông chủ trì xây dựng danh mục.", False),
        ("Viện Dược liệu Biển Đông chủ trì, phối hợp với Sở Y tế.", False),
    ],
)
def test_who_leads_does_not_join(text: str, sound: bool) -> None:
    assert (miscast(own(text), sites(BODIES)) == []) is sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Thanh tra không quá 1 lần/năm.", True),
        ("Thanh tra 1 lần/năm.", False),
        ("Thanh tra ít nhất 1 lần/năm.", False),
        ("Tỉ lệ hộ nghèo giảm còn 4%.", False),
        ("Tỉ lệ hộ nghèo giảm còn dưới 4%.", True),
        ("Tỉ lệ hộ nghèo giảm còn dưới 4‰.", False),
        ("Biên chế công chức tăng ít nhất 5%.", False),
        ("Biên chế công chức giảm ít nhất 5%.", True),
        ("Biên chế viên chức và công chức giảm ít nhất 10% và ít nhất 10%.", False),
    ],
)
def test_a_figure_keeps_its_bound_unit_and_direction(text: str, sound: bool) -> None:
    assert (mismeasured(text, own(text), sites(SHARES)) == []) is sound


def test_a_bound_serves_the_figures_behind_it() -> None:
    quote = sites("Giáo viên công tác không quá 3 năm đối với nữ và 5 năm đối với nam.")

    for text, sound in [("Nữ không quá 3 năm, nam không quá 5 năm.", True), ("Nam ít nhất 5 năm.", False)]:
        assert (mismeasured(text, own(text), quote) == []) is sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Giai đoạn 2021 - 2025, đạt 5%.", True),
        ("Giai đoạn 2021 - 2030, đạt 5%.", False),
        ("Đến năm 5, đạt 2025%.", False),
    ],
)
def test_a_period_is_one_of_the_quotes(text: str, sound: bool) -> None:
    quote = sites("Giai đoạn 2021 - 2025 đạt 5%, tầm nhìn đến năm 2030")

    assert (mismeasured(text, own(text), quote) == []) is sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Hồ sơ được giải quyết, không phụ thuộc địa giới.", True),
        ("Hồ sơ được giải quyết, phụ thuộc địa giới.", False),
        ("Hồ sơ không được giải quyết theo hướng phục vụ.", False),
        ("Giải quyết hồ sơ theo hướng không phục vụ.", False),
        ("Cảng hàng không được mở rộng.", True),
        ("Cảng hàng không sẽ không được mở rộng.", False),
    ],
)
def test_nothing_is_denied_or_affirmed_that_the_quotes_are_not(text: str, sound: bool) -> None:
    quote = "Giải quyết hồ sơ theo hướng phục vụ, không phụ thuộc địa giới; mở rộng Cảng hàng không."

    assert (turned(own(text), sites(quote)) == []) is sound


def test_words_that_turn_a_claim_must_be_said() -> None:
    held = spaced("tỉ lệ đạt 65% năm 2025; tỉ lệ đạt 70% năm 2030")

    def problems(text: str, asked: str = "", more: str = "") -> list[str]:
        return turning_words(text, own(text), f"{held}{spaced(more)}", spaced(asked))

    assert problems("Tỉ lệ giảm còn 65%.")
    assert problems("Tỉ lệ phải đạt 65%.")
    assert not problems("Tỉ lệ phải đạt 65%.", asked="tỉ lệ phải đạt bao nhiêu")
    assert not problems("Tỉ lệ phải đạt 65%.", more="nhiệm vụ")
    assert not problems("Tỉ lệ tăng từ 65% lên 70%.")
    assert problems("Tỉ lệ tăng từ 70% lên 65%.")
    assert problems("Tỉ lệ đạt ba phần.")


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Đẩy mạnh chuyển đổi số trong y tế, gắn với bảo vệ môi trường.", True),
        ("Đẩy mạnh chuyển đổi số trong du lịch, gắn với bảo vệ môi trường.", False),
        ("Đẩy mạnh chuyển đổi số trong y tế, gắn với thu hút môi trường.", False),
        ("Hoạt động chuyển đổi số trong y tế, gắn với bảo vệ môi trường.", False),
        ("Ngành được đẩy mạnh chuyển đổi số là y tế.", True),
    ],
)
def test_a_word_in_the_midst_of_a_quote_is_not_exchanged(text: str, sound: bool, lexicon: Lexicon) -> None:
    quote = sites("Đẩy mạnh chuyển đổi số trong y tế, gắn với bảo vệ môi trường")

    assert (replaced(own(text), quote, spaced("chuyển đổi số"), lexicon) == []) is sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Bị thay thế nếu 02 năm trung bình hoặc 01 năm xếp hạng yếu.", True),
        ("Bị thay thế nếu 01 năm xếp hạng yếu.", True),
        ("Bị thay thế nếu 02 năm xếp hạng yếu.", False),
        ("Bị thay thế nếu xếp hạng trung bình 2 năm liên tục hoặc xếp hạng yếu 1 năm.", True),
    ],
)
def test_a_figure_must_stand_among_its_own_words(text: str, sound: bool) -> None:
    quote = "thay thế người đứng đầu nếu 02 năm liên tục xếp hạng trung bình hoặc 01 năm xếp hạng yếu"

    assert (out_of_context(text, own(text), sites(quote)) == []) is sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Biên chế công chức giảm ít nhất 5%, còn biên chế viên chức hưởng lương giảm ít nhất 10%.", True),
        ("Biên chế công chức giảm ít nhất 10%, còn biên chế viên chức hưởng lương giảm ít nhất 5%.", False),
        ("40,2% số xã đạt chuẩn nông thôn mới.", False),
    ],
)
def test_figures_told_the_other_way_round_keep_their_words(text: str, sound: bool) -> None:
    assert (out_of_context(text, own(text), sites(SHARES)) == []) is sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Tỉnh trồng rừng ngập mặn và nuôi biển.", True),
        ("Tỉnh trồng rừng ngập mặn, thuộc nhóm dẫn đầu Đông Nam Á.", False),
        ("Tỉnh trồng rừng ngập mặn nhờ vốn của ngân hàng thế giới.", False),
        ("Cụ thể, đó là trồng rừng ngập mặn.", True),
        ("Thu hút nhà đầu tư chiến lược nước ngoài.", False),
    ],
)
def test_nothing_is_claimed_beyond_the_quotes(text: str, sound: bool, lexicon: Lexicon) -> None:
    quote = sites("Trồng rừng ngập mặn, nuôi biển công nghệ cao.")
    texts = [(quote.said, 1.0), (quote.all_said, 0.75), (spaced("tỉnh trồng gì"), 0.6)]

    assert (untold(own(text), texts, lexicon) == []) is sound


def test_the_words_of_a_quote_in_another_order_are_not_the_quote() -> None:
    quote = sites("Đẩy mạnh chuyển đổi số trong y tế, gắn với bảo vệ môi trường biển")

    assert jumbled(own("Môi trong biển số đẩy gắn y mạnh vệ bảo đổi với trường tế chuyển."), quote)
    assert not jumbled(own("Chuyển đổi số trong y tế được đẩy mạnh và gắn với bảo vệ môi trường."), quote)
