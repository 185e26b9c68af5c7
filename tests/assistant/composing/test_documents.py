"""Answers about documents themselves: who signed, when, to whom; and which other documents they name."""

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.composing.documents import compose_metadata
from assistant.composing.mentions import compose_mentions, compose_reference_list, mentions
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.model import OPENING
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.conftest import Read
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("question", "answer", "place"),
    [
        ("Ai ký Nghị quyết 09?", "Nguyễn Phú Trọng (Tổng Bí thư) ký Nghị quyết số 09-NQ/TW [1].", "09-NQ/TW#end"),
        ("Ai ký Kết luận 91?", "Nguyễn Hải Ninh (Bí thư) ký Kết luận số 91-KL/TU [1].", "91-KL/TU#end"),
        # the resolution's own date stands only in the conclusion
        ("Nghị quyết 09 ban hành ngày nào?", "Nghị quyết số 09-NQ/TW được ban hành ngày 28/01/2022 [1].", "91-KL/TU#I"),
        (
            "Kết luận 91 ban hành ngày nào?",
            "Kết luận số 91-KL/TU được ban hành ngày 18 tháng 10 năm 2022 [1].",
            "91-KL/TU#0",
        ),
        ("Kết luận 91 ban hành ở đâu?", "Kết luận số 91-KL/TU được ban hành tại Khánh Hòa [1].", "91-KL/TU#0"),
        ("Cơ quan nào ban hành Nghị quyết 09?", "Bộ Chính trị ban hành Nghị quyết số 09-NQ/TW [1].", "09-NQ/TW#0"),
        ("Nghị quyết của Bộ Chính trị số bao nhiêu?", "Số hiệu của văn bản là 09-NQ/TW [1].", "91-KL/TU#I"),
        ("Ai ký văn bản 91-KL/TU?", "Nguyễn Hải Ninh (Bí thư) ký Kết luận số 91-KL/TU [1].", "91-KL/TU#end"),
    ],
)
def test_a_documents_own_data_are_answered_with_their_place(
    assistant: Assistant, question: str, answer: str, place: str
) -> None:
    found = assistant.ask(question)

    assert found.text == answer
    assert [f"{one.document}#{one.section}" for one in found.citations] == [place]


@pytest.mark.parametrize(
    "question",
    ["KL 91 ra sau NQ 09 mấy tháng", "Hai văn bản cách nhau bao lâu?", "từ lúc có NQ 09 đến KL 91 là bao lâu"],
)
def test_the_time_between_two_documents_is_told_behind_their_dates(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    # from the 28th of January to the 18th of October: 3 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 18 days
    assert answer.text.endswith("ngày 18 tháng 10 năm 2022 [2]. Cách nhau 263 ngày (hơn 8 tháng).")
    assert len(answer.citations) == 2


def test_the_time_between_two_documents_is_told_beside_which_came_first(assistant: Assistant) -> None:
    answer = assistant.ask("Hai văn bản cái nào ra trước? Cách nhau bao lâu?")
    assert "Cách nhau 263 ngày" in answer.text


@pytest.mark.parametrize("question", ["Ông Nguyễn Hải Ninh giữ chức gì", "Nguyễn Hải Ninh là ai?", "nguyen hai ninh"])
def test_somebody_who_signed_is_told_by_his_role(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).text.startswith("Nguyễn Hải Ninh (Bí thư) ký Kết luận số 91-KL/TU")


def test_a_document_asked_for_by_what_it_is_on_is_the_only_one_told(assistant: Assistant) -> None:
    assert "Nguyễn Phú Trọng" not in assistant.ask("ai ký văn bản về cải cách hành chính").text
    assert "Nguyễn Phú Trọng" in assistant.ask("ai ký các văn bản này").text


def test_somebody_who_signed_nothing_is_not(assistant: Assistant) -> None:
    assert assistant.ask("Ông Nguyễn Văn Tèo giữ chức gì").refused


def test_the_recipients_are_all_named(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 gửi cho những ai?")

    for name in ("HĐND, UBND tỉnh", "Các sở, ban, ngành thuộc tỉnh", "Lưu Văn phòng Tỉnh ủy"):
        assert name in answer.text


@pytest.mark.parametrize(
    ("closing", "told"),
    [
        ("Nơi nhận: - Như trên; - Các xã, phường; - Lưu: VT.", "gửi: Như trên; Các xã, phường; Lưu: VT."),
        ("Nơi nhận:\n- Như trên;\n- Lưu: VT.", "gửi: Như trên; Lưu: VT."),
        ("Nơi nhận:", None),
    ],
)
def test_the_recipients_may_stand_on_one_line(tmp_path: Path, closing: str, told: str | None) -> None:
    text = f"Số: 9/KH-UBND\n\nKẾ HOẠCH\nTrồng rừng\n\n1. Trồng rừng.\n\n{closing}\n\nCHỦ TỊCH\nLê Văn An\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    draft = compose_metadata(asked(Kind.META, meta="recipients"), corpus)

    said = [one.text for one in draft.statements] if draft else []
    assert said == ([f"Kế hoạch số 9/KH-UBND {told}"] if told else [])


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("Căn cứ Luật Lâm nghiệp;\n\nTheo đề nghị của Giám đốc Sở Y tế.", "Theo đề nghị của Giám đốc Sở Y tế."),
        ("Căn cứ Luật Lâm nghiệp; xét Tờ trình số 4/TTr-SYT, Tỉnh ủy họp.", "Xét Tờ trình số 4/TTr-SYT, Tỉnh ủy họp."),
        ("Căn cứ Luật Lâm nghiệp về đề nghị của dân.", None),
    ],
)
def test_whose_proposal_one_rests_on_stands_in_its_opening(tmp_path: Path, opening: str, told: str | None) -> None:
    text = f"Số: 9/KH-UBND\n\nKẾ HOẠCH\nTrồng rừng\n\n{opening}\n\n1. Trồng rừng\n\nTheo đề nghị của xã, tỉnh xét.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    draft = compose_metadata(asked(Kind.META, meta="proposer"), read_corpus(tmp_path))

    said = [one.text for one in draft.statements] if draft else []
    assert said == ([f"Kế hoạch số 9/KH-UBND: {told}"] if told else [])


def test_where_no_text_gives_the_place_none_is_said(assistant: Assistant) -> None:
    assert assistant.ask("Nghị quyết 09 ban hành ở đâu?").refused


@pytest.mark.parametrize(
    ("question", "corrected", "said"),
    [
        ("Ai ký Kết luận 91?", {"signer": "Lê Văn An"}, "Người ký Kết luận số 91-KL/TU là Lê Văn An, theo"),
        ("Cơ quan nào ban hành Kết luận 91?", {"issuer": "Huyện ủy Cam Lâm"}, "Cơ quan ban hành Kết luận số 91-KL/TU"),
        ("Kết luận 91 ban hành ngày nào?", {"date": datetime.date(2022, 10, 19)}, "là 19/10/2022, theo thông tin đã"),
    ],
)
def test_what_a_reader_corrected_is_answered_as_entered(
    corpus: Corpus, read: Read, question: str, corrected: dict[str, Any], said: str
) -> None:
    documents = [
        replace(one, metadata=replace(one.metadata, **corrected)) if one.number == "91-KL/TU" else one
        for one in corpus.documents
    ]

    draft = compose_metadata(read(question), replace(corpus, documents=tuple(documents)))

    assert draft is not None
    (statement,) = draft.statements
    assert said in statement.text
    assert statement.text.endswith("phần chữ của văn bản không ghi đúng như vậy.")
    assert statement.supports[0].document == "91-KL/TU"


def test_both_documents_are_told_apart_where_none_is_named(assistant: Assistant) -> None:
    answer = assistant.ask("Ai ký hai văn bản?")

    assert "Nguyễn Phú Trọng" in answer.text
    assert "Nguyễn Hải Ninh" in answer.text
    assert [one.document for one in answer.citations] == ["09-NQ/TW", "91-KL/TU"]


@pytest.mark.parametrize(
    ("number", "places"),
    [
        ("Kết luận 53-KL/TW", [("09-NQ/TW", "I"), ("09-NQ/TW", "I")]),
        ("53", [("09-NQ/TW", "I"), ("09-NQ/TW", "I")]),
        ("55/2022/QH15", [("91-KL/TU", "II.2")]),
        ("19-NQ/TW", [("91-KL/TU", "II.6")]),
        ("12-CTr/TU", [("91-KL/TU", "0")]),
        ("36-NQ/TW", []),
        ("", []),
        ("Nghị quyết", []),
    ],
)
def test_a_document_that_is_only_named_is_found_where_it_is_named(
    number: str, places: list[tuple[str, str]], corpus: Corpus
) -> None:
    assert [(one.document, one.section) for one in mentions(number, corpus)] == places


@pytest.mark.parametrize("number", ["Nghị quyết số 5", "Nghị quyết 1", "Kết luận 55"])
def test_another_number_is_not_the_number(number: str, corpus: Corpus) -> None:
    assert mentions(number, corpus) == []


def test_mentions_are_quoted_by_the_sentence(corpus: Corpus) -> None:
    draft = compose_mentions(mentions("19-NQ/TW", corpus), corpus)

    (statement,) = draft.statements
    assert statement.prefix == ""
    assert statement.text.startswith("Kết luận số 91-KL/TU, Mục II, khoản 6: Nâng cao mức độ tự chủ")
    assert "19-NQ/TW, ngày 25/10/2017" in statement.text


def test_the_documents_that_one_names_are_listed_once_each(corpus: Corpus) -> None:
    draft = compose_reference_list(("91-KL/TU",), corpus)

    assert draft is not None
    text = "\n".join(one.text for one in draft.statements)
    for number in ("12-CTr/TU", "09-NQ/TW", "55/2022/QH15", "19-NQ/TW"):
        assert text.count(number) == 1
    assert compose_reference_list((), corpus) is None


def test_a_title_in_capitals_names_no_other_document(tmp_path: Path) -> None:
    text = "KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 32/CT-TTG\n\nThực hiện Chỉ thị số 32/CT-TTg, ngày 02/03/2025.\n"
    (tmp_path / "ke-hoach.txt").write_text(text, "utf-8")
    corpus = read_corpus(tmp_path)

    draft = compose_reference_list(tuple(corpus.by_number), corpus)

    assert draft is not None
    assert len(draft.statements) == 1


def test_what_a_document_is_issued_on_stands_in_its_opening(tmp_path: Path) -> None:
    opening = "QUYẾT ĐỊNH\nVề việc trồng cây\nCăn cứ Nghị quyết số 05-NQ/TU, ngày 01/02/2025 của Tỉnh ủy;\n"
    text = f"{opening}Điều 1. Trồng cây theo Kế hoạch số 07-KH/TU, ngày 03/02/2025 của Tỉnh ủy.\n"
    (tmp_path / "trong-cay.txt").write_text(text, "utf-8")
    corpus = read_corpus(tmp_path)
    numbers = tuple(corpus.by_number)

    whole, own = compose_reference_list(numbers, corpus), compose_reference_list(numbers, corpus, OPENING)

    assert whole is not None
    assert len(whole.statements) == 2
    assert own is not None
    assert [one.text[:23] for one in own.statements] == ["Nghị quyết số 05-NQ/TU,"]


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Kết luận 53-KL/TW ban hành ngày nào?", "24/12/2012"),
        ("Nghị quyết 55/2022/QH15 của cơ quan nào?", "Quốc hội"),
        ("Nghị quyết 19-NQ/TW ban hành ngày nào?", "25/10/2017"),
    ],
)
def test_what_a_mention_says_of_a_document_is_answered(assistant: Assistant, question: str, says: str) -> None:
    answer = assistant.ask(question)

    assert not answer.refused
    assert says in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Nghị quyết 09 của Bộ Chính trị gửi tới những nơi nào?", "Văn phòng Trung ương Đảng"),
        ("Nguyễn Phú Trọng ký Nghị quyết với chức danh gì?", "Tổng Bí thư"),
        ("Kết luận 91 do Chủ tịch UBND tỉnh ký phải không?", "Nguyễn Hải Ninh (Bí thư)"),
        ("Đúng hay sai: Kết luận 91 ban hành năm 2021?", "18 tháng 10 năm 2022"),
        ("Chương trình hành động số 12 của Tỉnh ủy ra đời ngày tháng năm nào?", "31/3/2017"),
    ],
)
def test_the_data_of_a_document_may_be_asked_for_loosely(assistant: Assistant, question: str, said: str) -> None:
    assert said in assistant.ask(question).text


@pytest.mark.parametrize(
    ("question", "opens"),
    [
        ("Kết luận 91 ban hành năm 2021, đúng không?", "Không đúng, văn bản nêu:"),
        ("Kết luận 91 ban hành năm 2022, đúng không?", "Đúng, văn bản nêu:"),
        ("Kết luận 91 ban hành ngày 18/10/2022, đúng không?", "Đúng, văn bản nêu:"),
        ("Kết luận 91 ban hành ngày 19/10/2022, đúng không?", "Không đúng, văn bản nêu:"),
        ("Kết luận 91 ban hành khi nào?", "Kết luận số 91-KL/TU được ban hành ngày 18"),
    ],
)
def test_a_date_to_be_confirmed_is_put_beside_the_documents_own(
    assistant: Assistant, question: str, opens: str
) -> None:
    assert assistant.ask(question).text.startswith(opens)


@pytest.mark.parametrize(
    ("holds", "day"),
    [
        ("có hiệu lực thi hành từ ngày ký", " Quyết định số 12/QĐ-UBND được ban hành ngày 05 tháng 6 năm 2024."),
        ("có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024", ""),
    ],
)
def test_a_text_that_holds_from_its_own_day_is_told_with_that_day(tmp_path: Path, holds: str, day: str) -> None:
    (tmp_path / "one.txt").write_text(
        "Số: 12/QĐ-UBND\nLam Giang, ngày 05 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nvề rừng\n\nĐiều 1. Trồng rừng.\n\n"
        f"Điều 2. Quyết định này {holds}.\n",
        encoding="utf-8",
    )
    draft = compose_metadata(asked(Kind.META, meta="effective"), read_corpus(tmp_path))

    assert draft is not None
    assert [one.text for one in draft.statements] == [f"Quyết định số 12/QĐ-UBND: Quyết định này {holds}.{day}"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("so sánh hai văn bản về người ký và ngày ban hành", ["Trọng", "28/01/2022", "Ninh", "18 tháng 10"]),
        ("hai văn bản khác nhau về cấp ban hành thế nào", ["Bộ Chính trị ban hành", "Ban Thường vụ Tỉnh ủy"]),
        ("hai văn bản khác nhau về cấp ban hành, phạm vi ra sao", ["phát triển tỉnh", "cải cách hành chính"]),
        ("Nguyễn Hải Ninh ký nghị quyết 09 phải không", ["Nguyễn Phú Trọng (Tổng Bí thư) ký"]),
    ],
)
def test_every_field_that_is_asked_for_is_told(assistant: Assistant, question: str, told: list[str]) -> None:
    answer = assistant.ask(question).text

    assert [one for one in told if one not in answer] == []


def test_a_field_whose_words_hold_those_of_another_is_one(assistant: Assistant) -> None:
    assert assistant.ask("chữ ký của ai trên nghị quyết 09").text.count(" ban hành ") == 0
