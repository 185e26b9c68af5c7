"""Whether a clause holds the kind of thing that was asked for."""

from pathlib import Path

import pytest

from assistant.evidence.clauses import passage_clauses
from assistant.evidence.kind_check import HOLDS, fits_kind, under_causes
from assistant.language.lexicon import Lexicon
from assistant.understanding.kinds import Kind
from assistant.understanding.question import understand
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked, clause, said

NOTHING = Corpus(())


@pytest.mark.parametrize(
    ("question", "words", "fits"),
    [
        ("Tỉ lệ đô thị hóa là bao nhiêu?", "đô thị hóa đạt 70%", True),
        ("Thu ngân sách là bao nhiêu?", "Phấn đấu thu ngân sách hằng năm đạt và vượt", False),
        ("Cơ quan nào chủ trì?", "Ban Kinh tế Trung ương chủ trì", True),
        ("Vì sao còn yếu kém?", "Định hướng phát triển đô thị chưa rõ nét", True),
        ("Khi nào?", "đô thị hóa đạt 70%", False),
        (
            "Khi nào là trung tâm du lịch biển?",
            "là trung tâm dịch vụ, du lịch biển quốc tế",
            True,
        ),
        ("Khi nào có bệnh viện?", "hoàn thành và đưa vào hoạt động các Bệnh viện", False),
        ("Thành phố Cam Ranh là đô thị gì?", "thành phố Cam Ranh là đô thị du lịch", True),
    ],
)
def test_a_clause_fits_where_it_holds_the_kind_of_thing_asked_for(
    question: str,
    words: str,
    fits: bool,
    read,
    resolution: Document,
    corpus: Corpus,  # type: ignore[no-untyped-def]
) -> None:
    understood: Understood = read(question)

    assert fits_kind(said(resolution, words), understood, corpus) is fits


@pytest.mark.parametrize(
    ("understood", "yes", "no"),
    [
        (asked(Kind.NUMBER), "Rừng đạt 46%.", "Rừng đạt khá."),
        (asked(Kind.NUMBER, unit="money"), "Vốn đạt 5 tỉ đồng.", "Vốn tăng 5%."),
        (asked(Kind.NUMBER, "huyện", text="bao nhiêu huyện"), "Có 5 huyện.", "Có 5 xã, các huyện."),
        (asked(Kind.NUMBER, text="giảm bao nhiêu"), "Nghèo giảm 5%.", "Nghèo tăng 5%."),
        (asked(Kind.NUMBER, text="giảm hay tăng bao nhiêu"), "Nghèo tăng 5%.", "Nghèo tăng."),
        (asked(Kind.NUMBER, unit="span", text="bao lâu họp một lần"), "Họp định kỳ hằng quý.", "Họp khi cần."),
        (asked(Kind.NUMBER, text="đứng thứ mấy"), "Huyện trong nhóm 5 huyện dẫn đầu.", "Rừng đạt 46%."),
        (asked(Kind.NUMBER, text="đứng thứ mấy"), "Huyện xếp thứ 3.", "Thống nhất 3 nhóm."),
        (asked(Kind.NUMBER, text="hạng mấy"), "Rừng hạng II.", "Nâng cao thứ hạng của 3 huyện."),
        (asked(Kind.COMPARE), "Rừng đạt 46%.", "Rừng đạt khá."),
        (asked(Kind.DATE, text="khi nào"), "Trong năm 2025.", "Trong rừng."),
        (asked(Kind.DATE, text="bao giờ xong"), "Xong năm 2025.", "Theo Kết luận số 53-KL/TW, ngày 24/12/2012."),
        (asked(Kind.DATE, text="nghị quyết có khi nào"), "Theo Kết luận số 53-KL/TW, ngày 24/12/2012.", "Trong rừng."),
        (asked(Kind.DATE, text="ngày nào"), "Trước ngày 31/12.", "Trong năm 2025."),
        (asked(Kind.DATE, text="thời hạn nào"), "Trong 15 ngày làm việc.", "Trong rừng."),
        (asked(Kind.WHO, text="ai"), "Sở Y tế làm.", "Hằng năm làm."),
        (asked(Kind.WHO, text="ai"), "Sở Y tế làm, xong.", "Làm xong."),
        (asked(Kind.WHO, text="doanh nghiệp nào"), "Doanh nghiệp làm.", "Sở Y tế làm."),
        (asked(Kind.WHO, text="ai làm tốt nhất"), "Huyện A dẫn đầu.", "Sở Y tế làm."),
        (asked(Kind.WHO, text="doanh nghiệp nào tốt nhất"), "Huyện A dẫn đầu.", "Doanh nghiệp làm."),
        (asked(Kind.PLACE, text="ở đâu"), "Đặt tại huyện A.", "Đặt máy."),
        (asked(Kind.PLACE, text="nơi nào cao nhất"), "Huyện A đứng đầu.", "Đặt tại huyện A."),
        (asked(Kind.WHY), "Rừng mất do cháy.", "Rừng mất."),
        (asked(Kind.LIST), "Có rừng, biển, đảo.", "Có rừng, biển."),
        (asked(Kind.WHAT, "rừng", text="rừng là gì"), "Rừng là nơi có cây.", "Rừng có cây."),
        (asked(Kind.WHAT, "rừng", text="rừng được coi là gì?"), "Rừng là tài sản.", "Trồng rừng."),
        (asked(Kind.LIST, text="các doanh nghiệp nào"), "Doanh nghiệp.", "Rừng, biển, đảo."),  # an actor is wanted
    ],
)
def test_a_clause_holds_what_its_kind_asks_for(understood: Understood, yes: str, no: str) -> None:
    assert fits_kind(clause(yes), understood, NOTHING)
    assert not fits_kind(clause(no), understood, NOTHING)


def test_a_document_is_named_by_the_clause_itself(resolution: Document, corpus: Corpus) -> None:
    question = asked(Kind.WHICH_DOCUMENT)

    assert fits_kind(said(resolution, "Kết luận số 53-KL/TW, ngày 24/12/2012"), question, corpus)
    assert not fits_kind(said(resolution, "189 triệu đồng/người"), question, corpus)


@pytest.mark.parametrize("kind", sorted(set(Kind) - set(HOLDS)))
def test_of_the_other_kinds_any_clause_will_do(kind: Kind) -> None:
    assert fits_kind(clause("Rừng."), asked(kind, "biển"), NOTHING)


def test_a_place_that_is_not_asked_for_where_need_not_be_one() -> None:
    assert fits_kind(clause("Đặt máy."), asked(Kind.PLACE, text="chỗ nào"), NOTHING)


def test_what_stands_under_causes_is_a_cause() -> None:
    under = clause("Rừng mất.", headings=("II. HẠN CHẾ", "Nguyên nhân của hạn chế"))

    assert under_causes(under)
    assert fits_kind(under, asked(Kind.WHY), NOTHING)
    assert not under_causes(clause("Rừng mất.", headings=("Nguyên nhân", "Kết quả")))
    assert not under_causes(clause("Rừng mất."))


@pytest.mark.parametrize(("day", "fits"), [("01 tháng 7 năm 1998", False), ("01 tháng 7 năm 2026", True)])
def test_a_day_before_its_text_is_no_deadline(tmp_path: Path, day: str, fits: bool) -> None:
    words = f"Điều 1. Xã đổi thẻ trước ngày {day}."
    (tmp_path / "a.txt").write_text(f"Số: 5/2025/QĐ-UBND\n\nQUYẾT ĐỊNH\nvề thẻ đò\n\n{words}\n", "utf-8")
    texts = read_corpus(tmp_path)
    asks = understand("Thời hạn đổi thẻ là khi nào?", texts, Lexicon(texts))
    told = next(one for one in texts.passages if "đổi thẻ" in one.text)

    assert asks.wants.deadline
    assert bool(fits_kind(passage_clauses(told)[0], asks, texts)) is fits
