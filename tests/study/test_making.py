"""Sessions: what is asked for is made, what cannot be made is said, what is changed stays checked."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.study.check import check_session
from assistant.study.diagram import draw
from assistant.study.editing import dropped, edit_card, edit_point, edit_question, edit_summary, moved
from assistant.study.errors import StudyError
from assistant.study.grading import is_right
from assistant.study.making import make_session, regenerate
from assistant.study.material import Material, read_material
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, Request, Session
from assistant.study.store import StudyStore
from assistant.study.versions import key_of, make_versions
from corpus.store import Corpus, read_corpus
from tests.study.conftest import Maker

II = (("09-NQ/TW", "II"),)


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (Request(()), "Chưa chọn phần nào"),
        (Request((("09-NQ/TW", "IX"),)), "không có mục IX"),
        (Request((("1-XX", "I"),)), "Trong kho không có văn bản số 1-XX"),
        (Request(II, questions=0), "Không soạn được 0 câu hỏi. Các phần đã chọn đủ nội dung cho từ 1 đến "),
        (Request(II, questions=-3), "Không soạn được -3 câu hỏi."),
        (Request(II, questions=1000), "Không soạn được 1000 câu hỏi."),
        (Request((("09-NQ/TW", "II.4"),), questions=40), "từ 1 đến "),
        (Request(II, level="<b>"), "Mức độ khó"),
        (Request(II, minutes=0), "Thời lượng"),
        (Request(II, versions=1000), "Số mã đề"),
    ],
)
def test_bad_input_is_a_sentence(corpus: Corpus, request_: Request, said: str) -> None:
    with pytest.raises(StudyError) as caught:
        make_session(request_, corpus)
    assert said in caught.value.vietnamese
    assert "\n" not in str(caught.value)


def test_what_is_said_to_be_possible_is(corpus: Corpus, material: Material) -> None:
    request = Request((("09-NQ/TW", "III.2"),), questions=500)
    with pytest.raises(StudyError) as caught:
        make_session(request, corpus)
    can = int(caught.value.vietnamese.split("đến ")[1].split()[0])
    session = make_session(replace(request, questions=can), corpus)
    assert len(session.questions) == can
    assert check_session(session, material) == []
    with pytest.raises(StudyError):
        make_session(replace(request, questions=can + 1), corpus)


def test_only_the_chosen_sections_are_asked_of(corpus: Corpus) -> None:
    session = make_session(Request((("09-NQ/TW", "III.2"), ("09-NQ/TW", "II")), questions=12), corpus)
    places = {one.citation.section for one in session.questions} | {row.section for row in session.outline}
    assert all(one == "III.2" or one.split(".")[0] == "II" for one in places)


@pytest.mark.parametrize("minutes", [45, 90, 180])
@pytest.mark.parametrize("chosen", ["resolution", "both"])
def test_minutes_add_up(make: Maker, chosen: str, minutes: int) -> None:
    session = make(chosen, questions=20, minutes=minutes)
    assert sum(row.minutes for row in session.outline) == minutes
    assert min(row.minutes for row in session.outline) >= 1
    assert all(row.points for row in session.outline)


@pytest.mark.parametrize("level", ["easy", "medium", "hard"])
def test_every_level_has_every_kind(make: Maker, material: Material, level: str) -> None:
    session = make("resolution", questions=20, level=level)
    assert len({one.kind for one in session.questions}) == 5
    assert check_session(session, material) == []


def test_a_hard_figure_has_nearer_options_than_an_easy_one(material: Material) -> None:
    from random import Random

    from assistant.study.distractors import distractors

    fact = next(one for one in material.by_topic["figure"] if one.answer == "65%")
    assert distractors(fact, material, Random(1), "hard") == ["70%", "77,97%", "80%"]
    assert distractors(fact, material, Random(1), "easy")[0] in ("5%", "10%", "10,9%")


def test_another_question_in_the_place_of_one(corpus: Corpus, material: Material, make: Maker) -> None:
    session = make("conclusion", questions=20)
    for at in (0, 9, 19):
        changed = regenerate(session, session.questions[at].id, 7, corpus)
        assert changed.questions[at] != session.questions[at]
        assert [one for n, one in enumerate(changed.questions) if n != at] == [
            one for n, one in enumerate(session.questions) if n != at
        ]
        assert changed == regenerate(session, session.questions[at].id, 7, corpus)
        assert check_session(changed, material) == []


def test_an_edited_point_is_marked_and_keeps_its_quotation(make: Maker, material: Material) -> None:
    session = make()
    row = next(at for at, one in enumerate(session.outline) if one.points)
    changed = edit_point(session, row, 0, "  Chữ của\n giảng viên ")
    point = changed.outline[row].points[0]
    assert (point.text, point.edited) == ("Chữ của giảng viên", True)
    assert point.citation == session.outline[row].points[0].citation
    assert check_session(changed, material) == []
    assert edit_point(session, row, 0, "   ") == session
    summed = edit_summary(session, 0, "Viết lại")
    assert summed.summary[0] == replace(session.summary[0], text="Viết lại", edited=True)
    assert check_session(summed, material) == []
    assert edit_card(session, 0, "Mặt trước?").flashcards[0].edited


def test_an_edit_that_gives_an_answer_away_is_found(make: Maker, material: Material) -> None:
    session = make()
    answer = next(one.answer for one in session.questions if one.kind == CLOZE)
    other = next(at for at, one in enumerate(session.questions) if one.kind == CHOICE)
    assert check_session(edit_question(session, other, f"Vì sao {answer} là cần thiết?"), material)


def test_the_check_finds_what_is_wrong(make: Maker, material: Material) -> None:
    session = make()
    first = session.questions[0]
    for broken in (
        replace(first, answer="không có", support="không có"),
        replace(first, citation=replace(first.citation, quote=first.citation.quote + " ")),
        replace(first, options=(first.answer, first.answer, "a", "b")),
    ):
        assert check_session(replace(session, questions=(broken, *session.questions[1:])), material)
    card = replace(session.flashcards[0], back="không có trong văn bản")
    assert check_session(replace(session, flashcards=(card,)), material)
    point = replace(session.summary[0], text="Khác")
    assert check_session(replace(session, summary=(point,)), material)


def test_items_move_and_go() -> None:
    assert moved((1, 2, 3), 0, 1) == (2, 1, 3)
    assert moved((1, 2, 3), 2, 1) == (1, 2, 3)
    assert moved((1, 2, 3), 0, -1) == (1, 2, 3)
    assert dropped((1, 2, 3), 1) == (1, 3)


def test_versions_hold_the_same_questions_in_another_order_with_their_own_keys(make: Maker) -> None:
    session = make("resolution", questions=20, versions=3)
    versions = make_versions(session)
    assert [one.code for one in versions] == ["101", "102", "103"]
    assert versions[0].questions != versions[1].questions != versions[2].questions
    for version in versions:
        assert {one.id for one in version.questions} == {one.id for one in session.questions}
        for question in version.questions:
            if question.kind == CHOICE:
                assert question.options["ABCD".index(key_of(question))] == question.answer


def test_answers_are_graded(make: Maker) -> None:
    questions = make().questions
    cloze = next(one for one in questions if one.kind == CLOZE and one.topic == "term")
    short = next(one for one in questions if one.kind == SHORT)
    matching = next(one for one in questions if one.kind == MATCHING)
    assert is_right(cloze, [cloze.answer.upper()])
    assert not is_right(cloze, ["khác"])
    assert not is_right(cloze, [])
    assert is_right(short, [short.answer])
    assert not is_right(short, ["?"])
    rights = [right for _, right in matching.pairs]
    assert is_right(matching, rights)
    assert not is_right(matching, rights[::-1])
    figure = replace(short, answer="65%")
    assert is_right(figure, ["65"])
    assert not is_right(figure, ["6"])
    assert is_right(replace(short, answer="đô thị hạt nhân"), ["do thi hat nhan"])


def test_a_session_is_kept_found_and_copied(tmp_path: Path, make: Maker) -> None:
    store = StudyStore(tmp_path / "a" / "study.sqlite3")
    session = make("both", questions=20)
    key = store.save(session)
    assert StudyStore(tmp_path / "a" / "study.sqlite3").get(key) == session
    assert [one.id for one in store.find("chuyen de")] == [key]
    assert store.find("khong co") == []
    copied = store.copy(key)
    assert copied is not None
    assert store.get(copied) == replace(session, title=f"{session.title} (bản sao)")
    store.save(replace(session, title="Khác"), key)
    assert next(one.title for one in store.find()) == "Khác"
    store.delete(key)
    assert store.get(key) is None
    assert store.copy(key) is None


def test_study_json_and_back(make: Maker) -> None:
    session = make("both")
    assert Session.from_dict(json.loads(json.dumps(session.to_dict()))) == session


def test_dates_stand_in_order_and_in_their_quotation(make: Maker) -> None:
    timeline = make("both").timeline
    assert [one.order for one in timeline] == sorted(one.order for one in timeline)
    assert [one.date for one in timeline][:3] == ["24/12/2012", "31/3/2017", "25/10/2017"]
    assert timeline[-1].date == "31/12 hằng năm"
    for one in timeline:
        assert one.date.removesuffix(" hằng năm") in " ".join(one.citation.quote.split())


def test_the_page_to_hand_out_is_one_page(make: Maker) -> None:
    for chosen in ("resolution", "conclusion", "both"):
        words = sum(len(one.text.split()) for one in make(chosen).summary)
        assert 120 <= words <= 430


def test_the_map_holds_the_chosen_sections_and_no_two_boxes_overlap(corpus: Corpus) -> None:
    nodes = draw(corpus, (("09-NQ/TW", "II"), ("91-KL/TU", "III")))
    assert [one.section for one in nodes if one.document == "09-NQ/TW"] == [
        "", "II", "II.1", "II.2", "II.3", "II.3.1", "II.3.2", "II.4",
    ]  # fmt: skip
    ids = {one.id for one in nodes}
    assert all(one.parent in ids or not one.parent for one in nodes)
    for one in nodes:
        for other in nodes:
            if one is not other and one.x == other.x:
                assert one.y + one.height <= other.y or other.y + other.height <= one.y


HOSTILE = """NGHỊ QUYẾT
Số 1-NQ/XX về <img src=x onerror=alert(1)> rừng

I- MỤC TIÊU <script>alert(1)</script>

- Đến năm 2030, tỉ lệ che phủ <b>rừng</b> đạt 46,5% ![ảnh](http://evil.example/a.png) =1+1 {x} ~y -> z \x07.
- Đến năm 2030, thu nhập bình quân đạt 10 triệu đồng; huyện A là đô thị biển xanh; huyện B là đô thị núi cao đẹp.
"""


def test_a_hostile_and_a_blank_text(tmp_path: Path) -> None:
    (tmp_path / "hostile.txt").write_text(HOSTILE, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    session = make_session(Request((("1-NQ/XX", "I"),), questions=1), corpus)
    from assistant.study.exports import EXPORTS

    assert check_session(session, read_material(corpus)) == []
    for one in EXPORTS:
        assert one.write(session)
    (tmp_path / "hostile.txt").write_text("NGHỊ QUYẾT\nSố 2-NQ/XX\n\nI- A\n\n- B.\n", encoding="utf-8")
    with pytest.raises(StudyError, match="1 questions cannot be made"):
        make_session(Request((("2-NQ/XX", "I"),), questions=1), read_corpus(tmp_path))


def test_what_stands_beside_words_in_the_texts(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- RỪNG\n\n- Phát triển kinh tế biển xanh; Kinh tế biển mạnh.\n", encoding="utf-8"
    )
    (tmp_path / "two.txt").write_text("NGHỊ QUYẾT\nSố 2-NQ/XX\n\nI- BIỂN\n\n- Mạnh mạnh mạnh.\n", encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    assert material.beside("Kinh tế biển") == ({"triển", "xanh"}, {"xanh", "mạnh"})
    assert material.beside("mạnh") == ({"biển", "mạnh"}, {"", "mạnh"})  # nothing stands behind the end of a text
    assert material.beside("nghị") == ({""}, {"quyết"})  # nor does one text stand beside the next
    assert material.beside("núi") == (set(), set())
