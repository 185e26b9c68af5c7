"""Whose date it is: that of the task under the body asked of, not of another's and not of its other task."""

from assistant.answering.fitting_owners import of_whose_date
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from tests.assistant.small import asked, evidence, passage

BUILDING = "Sở Xây dựng - Cơ quan thường trực"


def dated(heading: str, task: str, time: str, probability: float) -> Evidence:
    line = passage(f"Thời hạn: {time}.", headings=("I. NHIỆM VỤ", heading), lead=task)
    return evidence(passage_clauses(line)[0], probability=probability)


def question(*phrases: str, kind: Kind = Kind.DATE) -> Understood:
    return asked(kind, *phrases, text=f"{' '.join(phrases)} khi nào")


FOUND = [
    dated("Ủy ban nhân dân các xã, phường", "Báo cáo kết quả về Sở Xây dựng.", "Trước ngày 10/4/2026", 0.7),
    dated(BUILDING, "Tập huấn cho các xã.", "Trước ngày 5/1/2026", 0.1),
    dated(BUILDING, "Báo cáo kết quả gửi Bộ Xây dựng.", "Trước ngày 31/5/2026", 0.1),
]


def test_the_date_is_that_of_the_task_of_whoever_is_asked_of() -> None:
    found = of_whose_date(question("sở xây dựng", "báo cáo"), FOUND)

    assert [one.clause.text for one in found] == ["Thời hạn: Trước ngày 31/5/2026."]


def test_where_no_task_of_its_own_says_it_all_stays() -> None:
    assert of_whose_date(question("sở xây dựng", "nghiệm thu"), FOUND) == FOUND
    assert of_whose_date(question("sở y tế", "báo cáo"), FOUND) == FOUND


def test_of_another_kind_or_of_no_body_all_stays() -> None:
    assert of_whose_date(question("sở xây dựng", "báo cáo", kind=Kind.WHAT), FOUND) == FOUND
    assert of_whose_date(question("hồ sơ", "báo cáo"), FOUND) == FOUND
