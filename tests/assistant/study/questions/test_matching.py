"""Things matched with the bodies that keep them: facts made by hand."""

from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.material import Material
from assistant.study.facts.short_names import short_name_facts
from assistant.study.facts.tables import OWNER
from assistant.study.questions.matching import _tells_its_body, matchings
from assistant.study.session import Question
from corpus.reading.store import read_corpus
from tests.assistant.study.facts.small import document, facts_of

KEPT = {
    "Dữ liệu thẻ đảng viên": "Ban Tổ chức Trung ương",
    "Dữ liệu lịch họp": "Văn phòng Trung ương Đảng",
    "Dữ liệu về các vụ án": "Ban Nội chính Trung ương",
    "Dữ liệu người kê khai": "Ủy ban Kiểm tra Trung ương",
}


@pytest.mark.parametrize("most", [4, 3])
def test_four_things_and_the_role_of_their_bodies(tmp_path: Path, most: int) -> None:
    read = document(tmp_path, "\n\n".join(f"- {thing}: {body}." for thing, body in KEPT.items()))
    facts = []
    for thing, body in list(KEPT.items())[:most]:
        start = read.source.index(thing)
        ask = f"Cơ quan chủ quản dữ liệu của “{thing}” là cơ quan nào?"
        facts.append(Fact(OWNER, OWNER, read.number, "I", start, start + len(thing), body, thing, ask))
    material = SimpleNamespace(corpus=SimpleNamespace(by_number={read.number: read}))
    found = list(matchings(facts, material, Random(1)))  # type: ignore[arg-type]
    assert len(found) == (most == len(KEPT))
    for question in found:
        assert dict(question.pairs) == KEPT
        assert question.question == (
            "Ghép mỗi nội dung ở cột A với cơ quan chủ quản dữ liệu ở cột B theo Nghị quyết số 1-NQ/XX."
        )


def test_the_right_sides_do_not_stand_in_the_order_of_the_left_ones(tmp_path: Path) -> None:
    for seed in range(12):
        for question in _laws(tmp_path, KEPT, seed):
            assert sum(right == option for (_, right), option in zip(question.pairs, question.options, strict=True)) < 2


def test_a_share_of_things_counted_is_called_a_share(material: Material) -> None:
    """What is counted in percent is a share of them: "Số xã … – 81,5%" would be a number."""
    figures = [one for one in material.by_topic[FIGURE] if one.document == "09-NQ/TW" and one.ask.startswith("đến năm")]
    lefts = {left for seed in range(6) for made in matchings(figures, material, Random(seed)) for left, _ in made.pairs}
    assert any(one.startswith("Tỉ lệ số xã") for one in lefts)
    assert not any(one.startswith("Số xã") for one in lefts)


def _laws(tmp_path: Path, laws: dict[str, str], seed: int) -> list[Question]:
    read = document(tmp_path, "\n\n".join(f"- {thing}: {body}." for thing, body in laws.items()))
    ask = "cơ quan, tổ chức nào được giao sửa đổi “{}”?"
    facts = [
        Fact(OWNER, OWNER, read.number, "I", at, at + len(thing), body, thing, ask.format(thing))
        for thing, body in laws.items()
        for at in (read.source.index(thing),)
    ]
    material = SimpleNamespace(corpus=SimpleNamespace(by_number={read.number: read}))
    return list(matchings(facts, material, Random(seed)))  # type: ignore[arg-type]


def test_things_of_one_kind_are_called_by_it_and_few_are_told_by_their_field(tmp_path: Path) -> None:
    laws = {
        "Luật Trẻ em": "Ủy ban Xã hội",
        "Luật Phí và lệ phí": "Ủy ban Tài chính",
        "Luật Học bạ và trường học": "Ủy ban Giáo dục",
        "Luật Cầu phà": "Ủy ban Pháp luật",
        "Luật Chó nghiệp vụ": "Ủy ban Quốc phòng",
    }
    for seed in range(4):
        (question,) = _laws(tmp_path, laws, seed)
        assert question.question.startswith("Ghép mỗi luật ở cột A với cơ quan, tổ chức được giao sửa đổi ở cột B")
        assert len(question.pairs) == 4  # two of the three that their field tells, and both others
        assert {"Luật Cầu phà", "Luật Chó nghiệp vụ"} < set(dict(question.pairs))


@pytest.mark.parametrize(("kind", "named"), [("Các chỉ số: ", "tên chỉ số tương ứng"), ("", "tên tương ứng")])
def test_a_sign_is_matched_with_the_name_of_what_it_stands_for(tmp_path: Path, kind: str, named: str) -> None:
    line = (
        f"{kind}Sẵn sàng kho bãi (SKB), Năng lực vận tải (NVT Index), Mức độ hài lòng (MHL), Tốc độ xếp dỡ (TXD) "
        "được cải thiện."
    )
    facts = facts_of(tmp_path, line, short_name_facts)
    (read,) = read_corpus(tmp_path).documents
    material = SimpleNamespace(corpus=SimpleNamespace(by_number={read.number: read}))
    (found,) = matchings(facts, material, Random(1))  # type: ignore[arg-type]
    assert found.question == (f"Ghép mỗi ký hiệu viết tắt ở cột A với {named} ở cột B theo Nghị quyết số 1-NQ/XX.")


@pytest.mark.parametrize(
    ("body", "duty", "told"),
    [
        ("Ban Công tác đại biểu", "bồi dưỡng đại biểu dân cử", True),  # by its name
        ("Sở Y tế", "kiểm tra thuốc men ở các xã", True),  # by its field, as two before it
        ("Ban CNTT", "theo dõi việc mua sắm CNTT của các xã", True),  # by a word cut short
        ("Ban Dân vận", "sửa chữa nhà kho của các xã", False),
        ("", "", False),
    ],
)
def test_few_duties_of_a_matching_tell_whose_they_are(body: str, duty: str, told: bool) -> None:
    pairs = [("Sở Tài chính", "phân bổ ngân sách cho các xã"), ("Sở Giáo dục", "xây dựng trường học")]
    assert _tells_its_body("task", body, duty, pairs) is told
    assert not _tells_its_body("figure", body, duty, pairs)
