"""Duties: what a body has to do, by the tasks that the texts give."""

from pathlib import Path

import pytest

from assistant.composing.duties import asks_of_case, compose_tasks
from assistant.composing.task_leads import lead_of
from assistant.language.lexicon import Lexicon
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.question import understand
from assistant.understanding.terms import Term
from corpus.reading.store import Corpus, read_corpus, read_document
from tests.assistant.conftest import Opener
from tests.assistant.small import asked, term
from tests.assistant.small import said as clause_said

TEXT = """Số 1-NQ/TU

NGHỊ QUYẾT
về việc

I. MỤC TIÊU

- Phát triển.

II. TỔ CHỨC THỰC HIỆN

1. Sở Y tế chủ trì xây dựng kế hoạch và phân công cụ thể

- Nâng cấp trạm y tế xã.

2. Giám sát

- Hội Nông dân tỉnh: (1) Vận động hội viên. (2) Giám sát việc thực hiện.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(tmp_path)


def said(question: str, texts: Corpus) -> list[str] | None:
    draft = compose_tasks(understand(question, texts, Lexicon(texts)), texts)
    return [one.text for one in draft.statements] if draft else None


def test_a_task_that_a_heading_gives(texts: Corpus) -> None:
    assert said("Sở Y tế phải làm gì?", texts) == ["Sở Y tế chủ trì xây dựng kế hoạch và phân công cụ thể."]


def test_a_body_without_a_task(texts: Corpus) -> None:
    assert said("Sở Tài chính phải làm gì?", texts) is None


def test_a_long_lead_takes_no_room_from_its_duty(tmp_path: Path) -> None:
    lead = "Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy; các sở, ban, ngành, Mặt trận Tổ quốc tỉnh"
    others = "".join(f"{at}. Sở Y tế có trách nhiệm làm việc thứ {at}.\n\n" for at in range(2, 6))
    text = f"Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. {lead} có trách nhiệm trồng rừng.\n\n"
    (tmp_path / "van-ban.txt").write_text(text + others, encoding="utf-8")
    texts = read_corpus(tmp_path)

    found = said("Các sở, ngành có trách nhiệm gì?", texts)
    assert found
    assert found[0] == f"{lead} có trách nhiệm trồng rừng."


def test_bodies_called_in_other_words_have_their_tasks_beside_those_called_so(tmp_path: Path) -> None:
    text = (
        "Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
        "1. Các sở, ngành có trách nhiệm trồng rừng.\n\n"
        "2. Các huyện ủy, thị ủy; các sở, ban, ngành tỉnh có trách nhiệm trồng chè.\n\n"
        "3. Các huyện ủy có trách nhiệm trồng lúa.\n\n"
    )
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")

    found = said("sở ngành phải làm những việc gì", read_corpus(tmp_path))

    assert found == [
        "Các sở, ngành có trách nhiệm trồng rừng.",
        "Các huyện ủy, thị ủy; các sở, ban, ngành tỉnh có trách nhiệm trồng chè.",
    ]


def test_a_body_has_the_tasks_of_all_that_are_called_so(tmp_path: Path) -> None:
    text = (
        "Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
        "1. UBND các xã/phường:\n\n- Trồng rừng.\n\n- Giữ sông.\n\n2. UBND tỉnh có trách nhiệm trồng chè.\n\n"
    )
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")

    assert said("UBND xã phải làm gì?", read_corpus(tmp_path)) == ["UBND các xã/phường:", "Trồng rừng.", "Giữ sông."]


def test_a_kind_of_body_alone_stands_in_no_other_word(assistant: Assistant) -> None:
    answer = assistant.ask("Các sở có trách nhiệm gì?")

    assert [(one.document, one.section) for one in answer.citations] == [("91-KL/TU", "II.2"), ("91-KL/TU", "III.1")]


@pytest.mark.parametrize(
    ("words", "case"),
    [
        (("sở y tế", "nâng cấp", "vận động"), True),
        (("sở y tế", "nâng cấp", term("bận", known=False)), False),  # one word that the texts know is no case
        (("sở y tế", "kế hoạch", "phân công"), False),  # a task of its own says it
        (("sở y tế",), False),
    ],
)
def test_a_case_that_no_task_of_the_body_names_is_for_the_reader(
    texts: Corpus, words: tuple[str | Term, ...], case: bool
) -> None:
    assert asks_of_case(asked(Kind.DUTIES, *words), texts) is case


def test_what_a_text_wants_of_a_body_without_a_task_of_its_own_stands_behind_its_tasks(assistant: Assistant) -> None:
    answer = assistant.ask("Mặt trận Tổ quốc phải làm gì?")

    assert [(one.document, one.section) for one in answer.citations] == [("91-KL/TU", "III.1"), ("09-NQ/TW", "III.10")]


def test_the_tasks_of_one_level_are_none_of_another(assistant: Assistant) -> None:
    answer = assistant.ask("Ủy ban nhân dân cấp huyện, cấp xã có trách nhiệm gì?")

    assert "Ban cán sự đảng" not in answer.text


@pytest.mark.parametrize("question", ["Chính phủ phải làm gì theo nghị quyết 09", "ai lam gi trong nghi quyet 09"])
def test_a_duty_is_told_to_its_end(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "Ban hành Chương trình hành động thực hiện Nghị quyết" in text
    assert "trình Quốc hội khoá XV thông qua" in text


def test_a_kind_of_body_with_a_name_that_no_text_has_is_given_nothing(texts: Corpus) -> None:
    assert said("Trách nhiệm của Sở XQ là gì?", texts) is None


def test_tasks_are_of_the_text_whose_title_says_the_matter(tmp_path: Path) -> None:
    for at, matter in enumerate(("phòng chống cháy rừng", "chăn nuôi đại gia súc"), start=1):
        head = f"Số {at}-NQ/TU\n\nNGHỊ QUYẾT\nvề {matter}\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
        text = f"{head}1. Sở Y tế có trách nhiệm làm việc {at}.\n"
        (tmp_path / f"van-ban-{at}.txt").write_text(text, encoding="utf-8")
    texts = read_corpus(tmp_path)
    matter = (term("chăn nuôi", 2.5), term("gia súc", 2.5))

    def told(*terms: Term) -> list[str]:
        draft = compose_tasks(asked(Kind.DUTIES, *terms), texts)
        return [one.text for one in draft.statements] if draft else []

    (one,) = told(term("sở y tế", 3.0), *matter)
    assert one.startswith("Sở Y tế có trách nhiệm làm việc 2")
    assert len(told(term("sở y tế", 3.0))) == 2


def test_a_kind_of_body_called_by_more_words_is_no_other_of_its_kind(tmp_path: Path) -> None:
    head = "Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề tài chính\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
    text = f"{head}1. Cơ quan kiểm tra có trách nhiệm báo cáo.\n\n2. Cơ quan thuế có trách nhiệm thu thuế.\n"
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")
    texts = read_corpus(tmp_path)

    def told(*terms: str) -> list[str]:
        draft = compose_tasks(asked(Kind.DUTIES, *terms, text=f"{' '.join(terms)} phải làm gì"), texts)
        return [one.text for one in draft.statements] if draft else []

    assert len(told("cơ quan")) == 2
    assert [one.partition(" có ")[0] for one in told("cơ quan", "thuế")] == ["Cơ quan thuế"]
    assert told("cơ quan", "báo chí") == []


@pytest.mark.parametrize(
    "question", ["Ủy ban Mặt trận Tổ quốc phải làm gì theo KL 91", "UBMTTQ phải làm gì theo KL 91"]
)
def test_what_opens_the_name_of_a_body_is_no_other(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert {one.section for one in answer.citations} == {"III.1"}


def test_a_row_that_says_who_acts_is_told_without_saying_it_twice(tmp_path: Path, open_texts: Opener) -> None:
    head = "UBND TỈNH A\n\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nLập kho\n\nI. NHIỆM VỤ\n\n"
    table = "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|\n"
    rows = "| 1 | Lập kho thóc | Sở Kho bãi | Quý IV/2025 |\n| 2 | Xây bến | Sở Bến đò | 2026 |\n"
    (tmp_path / "a.md").write_text(head + table + rows, encoding="utf-8")
    with open_texts(tmp_path) as opened:
        text = opened.ask("Sở Kho bãi làm những gì").text

    assert text == "Lập kho thóc; cơ quan chủ trì: Sở Kho bãi; thời hạn: Quý IV/2025 [1]."


def test_a_long_task_beside_short_ones_is_told_whole(assistant: Assistant) -> None:
    text = assistant.ask("UBND tỉnh phải làm những việc gì theo KL 91").text

    assert "cung cấp kết quả chỉ số hài lòng" in text
    assert "xem xét thi đua, khen thưởng" in text
    assert "…" not in text


HEADED = """Số 2/QĐ-UBND

QUYẾT ĐỊNH
về sổ cá

Điều 1. Thẩm quyền mở sổ

1. Sở Nội vụ có trách nhiệm giữ và bảo vệ sổ cá của toàn tỉnh, bao gồm:

a) Cất sổ vào tủ có khóa.

2. Thẩm quyền cho mượn sổ của các cơ quan:

a) Cho mượn trong ngày.

3. Mức 4 áp dụng đối với cơ quan thuộc một trong các trường hợp sau đây:

a) Mượn quá hạn.
"""


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("Cất sổ", "Sở Nội vụ có trách nhiệm giữ và bảo vệ sổ cá của toàn tỉnh, bao gồm"),
        ("Mượn quá hạn", ""),
        ("Cho mượn trong", ""),  # a heading that says what for, and nobody who does it
    ],
)
def test_a_heading_leads_where_it_opens_with_who_acts(tmp_path: Path, words: str, lead: str) -> None:
    path = tmp_path / "so.txt"
    path.write_text(HEADED, encoding="utf-8")
    document = read_document(path)
    found = lead_of(clause_said(document, words), Corpus((document,)))

    assert (found[0] if found else "") == lead


@pytest.mark.parametrize("question", ["người dân có trách nhiệm gì", "nhân dân phải làm gì"])
def test_the_people_are_not_what_is_named_for_them(assistant: Assistant, question: str) -> None:
    assert "sở, ngành thuộc Ủy ban nhân dân tỉnh" not in assistant.ask(question).text


def test_of_very_many_tasks_the_first_are_told_and_how_many_more_there_are(tmp_path: Path, open_texts: Opener) -> None:
    items = "".join(f"Điều {at}. Việc {at}\n\nSở Kho bãi chủ trì quét kho thứ {at}.\n\n" for at in range(1, 56))
    (tmp_path / "a.txt").write_text(f"Số 3/QĐ-UBND\n\nQUYẾT ĐỊNH\nvề kho\n\n{items}", encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        answer = assistant.ask("Sở Kho bãi phải làm những việc gì?")

    assert answer.text.count("quét kho") == 40
    assert answer.text.endswith("Còn 15 nhiệm vụ khác.")
    assert len(answer.related) == 15


def test_a_task_is_told_with_the_line_that_says_by_when(tmp_path: Path) -> None:
    text = f"{TEXT}\n- Hội Phụ nữ tỉnh: Thành lập tổ giám sát.\n\nThời hạn hoàn thành: Trước ngày 20/3/2026.\n"
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")

    assert said("Hội Phụ nữ tỉnh phải làm gì?", read_corpus(tmp_path)) == [
        "Hội Phụ nữ tỉnh: Thành lập tổ giám sát (Thời hạn hoàn thành: Trước ngày 20/3/2026)."
    ]


def test_a_line_of_a_time_is_of_whoever_has_the_task_above(tmp_path: Path) -> None:
    text = "1. Sở Y tế\n\n- Thành lập Ban chỉ đạo.\n\nThời hạn hoàn thành: Trước ngày 20/3/2026.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    texts = read_corpus(tmp_path)
    found = lead_of(clause_said(texts.documents[0], "Thời hạn"), texts)

    assert found is not None
    assert found[0] == "Sở Y tế"


def test_what_a_task_leads_to_is_told_under_it(tmp_path: Path) -> None:
    text = (
        "Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
        "1. Hội Làm vườn thực hiện các việc sau:\n\na) Ươm giống chè.\n\nb) Dạy nghề cho hội viên.\n\n"
        "2. Hội Làm vườn có trách nhiệm báo cáo kết quả.\n\n"
    )
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")
    told = " ".join(said("Hội Làm vườn phải làm gì?", read_corpus(tmp_path)) or ())

    assert all(one in told for one in ("Ươm giống chè", "Dạy nghề", "báo cáo kết quả"))
    assert told.index("Ươm giống chè") < told.index("báo cáo kết quả")


def test_a_commune_has_no_tasks_of_what_only_sounds_like_it(tmp_path: Path) -> None:
    text = (
        "Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
        "1. Ủy ban nhân dân cấp xã:\n\n- Giữ chợ.\n\n2. Ban quản lý nhà ở xã hội:\n\n- Sơn tường.\n\n"
    )
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")
    told = " ".join(said("xã có trách nhiệm gì", read_corpus(tmp_path)) or ())

    assert "Giữ chợ" in told
    assert "Sơn tường" not in told
