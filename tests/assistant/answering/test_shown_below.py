"""What stands below an answer and under a refusal: the nearest, first for what the answer leaves unsaid."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.answering.case import Decision
from assistant.answering.refusal import Lack
from assistant.answering.shown_below import below_answer, below_refusal
from assistant.answering.turn import Turn
from assistant.composing.draft import Draft, Statement, support
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.repair import Repair
from corpus.reading.store import Corpus
from tests.assistant.conftest import Opener
from tests.assistant.small import asked, clause, evidence, said, term

PLAN = """TỈNH ỦY SƠN HẢI

Số 21-NQ/TU

Sơn Hải, ngày 10 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển các xã miền núi của tỉnh đến năm 2030

I. TÌNH HÌNH

Trạm y tế các xã còn thiếu bác sĩ.

II. NHIỆM VỤ, GIẢI PHÁP

1. Chăm sóc sức khỏe

- Xây mới sáu trạm y tế; đưa bác sĩ về các xã.

2. Tiếp dân

- Nơi tiếp nhận hồ sơ không tùy theo nơi ở của người nộp.

3. Đường sá

- Mở đường từ xã Đông Khê đến xã Tây Khê; làm cầu qua suối ở xã Đông Khê.
"""
MOUNTAIN, RIVER, PAPERS = term("núi", is_name=True), term("sông", is_name=True), term("hồ sơ")
DOCTORS = term("bác sĩ")


@pytest.fixture(scope="module")
def communes(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "21-nq-tu.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def _refused(*found: Evidence) -> Turn:
    understood = asked(Kind.YESNO, MOUNTAIN, RIVER, PAPERS)
    return Turn(understood, Repair("", ()), Decision(None, Lack("not sure", "Chưa thấy."), list(found)))


def test_each_word_that_is_asked_has_a_passage_under_a_refusal() -> None:
    places = evidence(clause("Núi cao, sông dài.", section="I"), missing=(PAPERS,))
    others = [evidence(clause(f"Núi {one}.", section="II"), missing=(RIVER, PAPERS)) for one in ("xa", "gần")]
    papers = evidence(clause("Nhận hồ sơ ở mọi nơi.", section="III"), missing=(MOUNTAIN, RIVER), named=0.0)

    shown = below_refusal(_refused(places, *others, papers), Corpus(()))

    assert [one.section for one in shown] == ["I", "III", "II"]


def test_what_the_refusal_speaks_of_stays_first() -> None:
    first, second = evidence(clause("Núi.", section="I")), evidence(clause("Sông.", section="II"))

    assert [one.section for one in below_refusal(_refused(first, second), Corpus(()))] == ["I", "II"]
    assert below_refusal(_refused(), Corpus(())) == []


def test_under_a_body_that_no_text_names_stand_the_passages_on_its_field(communes: Assistant) -> None:
    answer = communes.ask("Sở Y tế cần quan tâm những điểm nào?")

    assert answer.refused
    assert answer.related[0].section == "II.1"  # what is to be done comes before how things are
    assert "I" in [one.section for one in answer.related]


def _told(*found: Evidence, composer: str = "topic", kind: Kind = Kind.TOPIC) -> Turn:
    one = found[0].clause
    statement = Statement(one.text, (support(one.passage, one.start, one.end),))
    return Turn(
        asked(kind, DOCTORS), Repair("", ()), Decision(Draft((statement,), composer), None, list(found), ("x",))
    )


def test_sentences_of_other_sections_stand_below_a_subject(communes: Assistant) -> None:
    document = communes.corpus.documents[0]
    found = [evidence(said(document, words), probability=share) for words, share in
             (("Xây mới", 0.5), ("đưa bác sĩ", 0.2), ("còn thiếu", 0.1), ("Mở đường", 0.001))]  # fmt: skip
    found[3] = replace(found[3], reading=0.1, coverage=0.0)

    shown = below_answer(_told(*found), communes.corpus)

    assert [document.source[one.start : one.end] for one in shown] == ["Trạm y tế các xã còn thiếu bác sĩ."]
    assert below_answer(_told(*found, composer="figures"), communes.corpus) == ()
    assert below_answer(_told(*found, kind=Kind.NUMBER), communes.corpus) == ()
