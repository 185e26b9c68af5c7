"""Which composer says what the evidence holds."""

from dataclasses import replace

import pytest

from assistant.answering.composers import COMPOSERS, compose
from assistant.composing.draft import Draft
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import read_measures
from assistant.understanding.named import Named
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import Corpus
from tests.assistant.small import asked, evidence, passage, said, term

BOTH = Named(documents=("09-NQ/TW", "91-KL/TU"))


@pytest.fixture
def forest(resolution: Document) -> Evidence:
    return evidence(said(resolution, "Tỉ lệ che phủ rừng ổn định"))


def composed(understood: Understood, best: Evidence, corpus: Corpus) -> Draft:
    return compose(understood, [best], corpus)


@pytest.mark.parametrize(
    ("kind", "composer"),
    [
        (Kind.NUMBER, "facts"),
        (Kind.WHAT, "facts"),
        (Kind.WHO, "facts"),
        (Kind.WHERE_STATED, "places"),
        (Kind.LIST, "enumeration"),
        (Kind.SECTION, "enumeration"),
        (Kind.WHY, "reasons"),
        (Kind.DUTIES, "duties"),
    ],
)
def test_a_kind_has_its_composer(kind: Kind, composer: str, forest: Evidence, corpus: Corpus) -> None:
    assert composed(asked(kind, "che phủ rừng"), forest, corpus).composer == composer


@pytest.mark.parametrize(
    ("kind", "composer"),
    [(Kind.NUMBER, "places"), (Kind.LIST, "places"), (Kind.COMPARE, "facts"), (Kind.DUTIES, "duties")],
)
def test_several_documents_are_told_apart(kind: Kind, composer: str, forest: Evidence, corpus: Corpus) -> None:
    assert composed(asked(kind, "che phủ rừng", named=BOTH), forest, corpus).composer == composer


def test_a_lead_is_said_with_what_stands_under_it(resolution: Document, corpus: Corpus) -> None:
    best = evidence(said(resolution, "Phát triển mạnh kinh tế biển theo hướng:"))

    draft = composed(asked(Kind.WHAT, "kinh tế biển"), best, corpus)

    assert draft.composer == "parts"
    assert [one.prefix for one in draft.statements] == ["", "(1) ", "(2) ", "(3) ", "(4) ", "(5) ", "(6) "]


def test_whoever_acts_is_said_first(resolution: Document, corpus: Corpus) -> None:
    best = evidence(said(resolution, "định kỳ sơ kết, tổng kết"))

    (statement,) = composed(asked(Kind.WHO, "sơ kết"), best, corpus).statements

    assert statement.text.startswith("Ban Kinh tế Trung ương")
    assert [one.document for one in statement.supports] == ["09-NQ/TW"] * len(statement.supports)


@pytest.mark.parametrize(("holds", "told"), [(False, True), (True, False)])
def test_where_nobody_is_said_to_act_that_is_told(
    holds: bool, told: bool, resolution: Document, corpus: Corpus
) -> None:
    best = evidence(said(resolution, "Các nguồn lực, nhất là nguồn lực đất đai"), holds=holds)

    first = composed(asked(Kind.WHO, "đất đai"), best, corpus).statements[0]

    assert first.text.startswith("Chưa thấy văn bản nêu riêng ai") is told


def test_every_kind_of_the_table_is_composed_over_one_clause(forest: Evidence, corpus: Corpus) -> None:
    for kind in COMPOSERS:
        assert composed(asked(kind, "che phủ rừng"), forest, corpus).statements


def test_the_rest_of_a_sentence_is_no_answer_beside_what_it_says_first(corpus: Corpus) -> None:
    text = "Cổng thông tin nhận ý kiến của dân; thực hiện hoạt động khác theo quy định."
    first, rest = (evidence(one) for one in passage_clauses(passage(text, document="09-NQ/TW")))
    likely, unlikely = replace(first, probability=0.3), replace(first, probability=0.01)
    best = replace(rest, probability=0.5)

    assert "nhận ý kiến" in compose(asked(Kind.WHAT), [best, likely], corpus).statements[0].text
    assert "hoạt động khác" in compose(asked(Kind.WHAT), [best, unlikely], corpus).statements[0].text


def test_a_list_is_the_one_whose_lead_in_says_what_is_to_be_listed(resolution: Document, corpus: Corpus) -> None:
    best = evidence(said(resolution, "với kinh tế biển là nền tảng"), probability=0.6)
    part = evidence(said(resolution, "Dịch vụ, du lịch biển chất lượng cao"), probability=0.1)

    listed = compose(asked(Kind.LIST, "phát triển", "kinh tế biển"), [best, part], corpus)
    unlikely = compose(asked(Kind.LIST, "phát triển", "kinh tế biển"), [best, replace(part, probability=0.01)], corpus)
    of_else = compose(asked(Kind.LIST, "phát triển", "nuôi trồng"), [best, part], corpus)

    assert listed.composer == "parts"
    assert len(listed.statements) == 7  # the lead-in and its six parts
    assert unlikely.composer != "parts"
    assert of_else.composer != "parts"


def test_a_case_is_put_to_the_bounds_of_all_that_is_said(assistant: Assistant) -> None:
    text = assistant.ask("năm 2023 xã tôi có 6% hồ sơ trễ thì có được xếp tốt không").text

    assert text.endswith("6% thuộc mức “từ 5% hồ sơ trễ hạn trở lên”, không thuộc mức “từ 10% hồ sơ trễ hạn trở lên”.")


def test_a_case_that_a_bound_rules_of_is_never_called_unsaid(corpus: Corpus) -> None:
    text = "đạt 75% thì được danh hiệu gì"
    best = evidence(said(corpus.by_number["91-KL/TU"], "chỉ số hài lòng từ 80% trở xuống"), probability=0.4)
    title = term("danh hiệu thi đua", weight=5.0, known=False)

    draft = composed(asked(Kind.WHAT, "hài lòng", title, measures=read_measures(text), text=text), best, corpus)

    assert not any("Chưa thấy" in one.text for one in draft.statements)
    assert [one.text for one in draft.statements if one.ours] == ["75% thuộc mức “từ 80% trở xuống”."]


@pytest.mark.parametrize(
    ("question", "opens"),
    [
        ("Cam Lâm đã trở thành đô thị sân bay, đúng không?", "Đây là điều văn bản đặt ra để thực hiện:"),
        ("Khánh Hòa là thành phố trực thuộc TW từ năm nào rồi thầy?", "Đây là điều văn bản đặt ra để thực hiện:"),
        ("đến 2030 Khánh Hòa có trở thành thành phố trực thuộc TW chưa", "Đây là điều văn bản đặt ra để thực hiện:"),
        ("Khánh Hòa đã là thành phố trực thuộc trung ương chưa", "Khánh Hoà chưa đạt được các tiêu chí"),
        ("Đúng hay sai: Khánh Hòa đã là thành phố trực thuộc Trung ương", "Khánh Hoà chưa đạt được"),
        ("Du lịch đã trở thành ngành kinh tế mũi nhọn, đúng không?", "Đúng, văn bản nêu:"),  # the assessment says so
        ("Cam Lâm trở thành đô thị sân bay, đúng không?", "Đúng, văn bản nêu:"),
        ("du lịch là ngành kinh tế mũi nhọn rồi đúng không", "Đúng, văn bản nêu:"),
        ("Nghị quyết nói Diên Khánh sẽ là đô thị công nghiệp, đúng hay sai?", "Không đúng, văn bản nêu:"),
    ],
)
def test_what_is_only_to_be_is_not_told_as_so(assistant: Assistant, question: str, opens: str) -> None:
    assert assistant.ask(question).text.startswith(opens)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("bệnh viện nào sẽ được xây", ("Đa khoa tỉnh", "Ung bướu", "Y học cổ truyền")),
        ("trung tâm nào sẽ được thành lập", ("công nghệ phần mềm", "Xúc tiến đầu tư", "công nghệ đại dương")),
    ],
)
def test_all_to_which_a_thing_is_done_are_told(assistant: Assistant, question: str, says: tuple[str, ...]) -> None:
    text = assistant.ask(question).text

    assert all(one in text for one in says)


@pytest.mark.parametrize(
    ("question", "unsure"),
    [
        ("y tế có hạn chế gì", True),  # tasks alone
        ("giáo dục có điểm yếu gì", True),  # what was reached
        ("du lịch có điểm yếu gì", False),
        ("y tế có kết quả gì", False),  # nothing wanting is asked for
    ],
)
def test_what_is_no_shortcoming_is_not_told_as_one(assistant: Assistant, question: str, unsure: bool) -> None:
    assert assistant.ask(question).text.startswith("Chưa tìm thấy câu chắc chắn nêu hạn chế") is unsure
