"""Sessions: what is asked for is made, what cannot be made is said, what is changed stays checked."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.study.diagram import draw
from assistant.study.errors import StudyError
from assistant.study.facts.material import Material, read_material
from assistant.study.questions.editing import (
    Changes,
    dropped,
    edit_card,
    edit_point,
    edit_question,
    edit_summary,
    moved,
)
from assistant.study.questions.findings import findings
from assistant.study.questions.grading import is_right
from assistant.study.questions.making import MOST, _title, make_session, regenerate, shortfall
from assistant.study.questions.versions import key_of, make_versions
from assistant.study.questions.wording import GAP
from assistant.study.session import CHOICE, CLOZE, CONTENT, MATCHING, SHORT, Request, Session
from assistant.study.store import StudyStore
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.study.conftest import Maker
from tests.assistant.study.session_check import check_session

II = (("09-NQ/TW", "II"),)
OLD = Path(__file__).parents[3] / "data" / "people" / "study_1.sql"


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (Request(()), "Chưa chọn phần nào"),
        (Request((("09-NQ/TW", "IX"),)), "không có mục IX"),
        (Request((("1-XX", "I"),)), "Trong kho không có văn bản số 1-XX"),
        (Request(II, questions=0), "Không soạn được 0 câu hỏi."),
        (Request(II, questions=-3), "Không soạn được -3 câu hỏi."),
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


def test_with_more_asked_for_than_a_text_carries_all_good_ones_are_made(corpus: Corpus, material: Material) -> None:
    sessions = [make_session(Request((("09-NQ/TW", "III.2"),), questions=150, seed=seed), corpus) for seed in (1, 2)]
    first, second = ([one.id for one in session.questions] for session in sessions)
    assert 3 <= min(len(first), len(second)) <= max(len(first), len(second)) < 150
    assert set(first) != set(second)  # a new seed gives a new test
    assert all(check_session(session, material) == [] for session in sessions)
    assert f"đủ nội dung cho {len(first)} câu hỏi tốt trong 150 câu" in shortfall(sessions[0])
    assert shortfall(replace(sessions[0], request=replace(sessions[0].request, questions=3))) == ""


def test_a_test_has_an_upper_end_whatever_the_text_carries(make: Maker) -> None:
    session = make("resolution", questions=20)
    full = (session.questions * MOST)[:MOST]
    asked = replace(session, questions=full, request=replace(session.request, questions=500))
    assert shortfall(asked) == "Một đề có nhiều nhất 200 câu hỏi: đề có 200 câu trong 500 câu được yêu cầu."


def test_a_part_that_sets_targets_carries_a_test_of_them(corpus: Corpus) -> None:
    assert len(make_session(Request(II, 20), corpus).questions) == 20


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
    assert [row.phase for row in session.outline if row.phase != CONTENT] == ["opening", "talk", "check", "close"]
    assert all(row.points for row in session.outline if row.phase == CONTENT)


@pytest.mark.parametrize("level", ["easy", "medium", "hard"])
def test_every_level_has_every_kind(make: Maker, material: Material, level: str) -> None:
    session = make("resolution", questions=20, level=level)
    assert len({one.kind for one in session.questions}) == 5
    assert check_session(session, material) == []


def test_the_options_of_a_hard_figure_are_the_nearest_and_say_what_they_are(material: Material) -> None:
    from random import Random

    from assistant.study.questions.distractors import wrong_options

    fact = next(one for one in material.by_topic["figure"] if one.answer == "65%")
    wrong = wrong_options(fact, material, Random(1), "hard")
    assert [one.text for one in wrong] == ["70%", "80%", "85%"]
    assert wrong[0].note == "là chỉ tiêu tỉ lệ đô thị hóa năm 2030"


def test_another_question_in_the_place_of_one(corpus: Corpus, material: Material, make: Maker) -> None:
    session = make("conclusion", questions=15)
    for at in (0, 7, 14):
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


def test_a_question_is_edited_whole_and_checked_again(make: Maker) -> None:
    session = make()
    at = next(at for at, one in enumerate(session.questions) if one.kind == CHOICE)
    old = session.questions[at]
    options = (*old.options[:3], "Phương án viết lại")
    changes = Changes("Câu  mới là gì?", options, options[3], "Vì văn bản ghi thế.", "vận dụng")
    new = edit_question(session, at, changes).questions[at]
    assert (new.question, new.options, new.answer) == ("Câu mới là gì?", options, "Phương án viết lại")
    assert (new.explanation, new.level, new.edited) == ("Vì văn bản ghi thế.", "vận dụng", True)
    assert new.citation == old.citation
    assert "đáp án không còn là chữ của văn bản trong trích dẫn" in findings(new, session.questions)
    assert edit_question(session, at, Changes()) == session
    twice = replace(new, options=(options[0], options[0], *options[2:]))
    assert "có hai phương án giống nhau" in findings(twice, ())


def test_another_question_never_comes_again(corpus: Corpus, make: Maker) -> None:
    session, met = make("conclusion", questions=12), set()
    for seed in range(4):
        old = session.questions[0]
        session = regenerate(session, old.id, seed, corpus)
        met.add(old.id)
        assert session.questions[0].id not in met
    assert set(session.seen) == met


def test_the_trainer_sets_the_shares_of_the_levels(make: Maker) -> None:
    known = make("resolution", questions=20, shares=(100, 0, 0))
    applied = make("resolution", questions=20, shares=(20, 20, 60))
    assert sum(one.level == "nhận biết" for one in known.questions) >= 13
    assert sum(one.level == "vận dụng" for one in applied.questions) >= 5  # what a text carries


def test_an_edit_that_gives_an_answer_away_is_found(make: Maker, material: Material) -> None:
    session = make()
    cloze = next(one for one in session.questions if one.kind == CLOZE)
    # a figure alone tells nothing of its subject
    told = cloze.question.partition(": ")[2].replace(GAP, cloze.answer).rstrip(" .")
    other = next(at for at, one in enumerate(session.questions) if one.kind == CHOICE)
    assert check_session(edit_question(session, other, Changes(f"Vì sao {told}?")), material)


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
    cloze = next(one for one in questions if one.kind == CLOZE)
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
    store.bin.remove(key)
    assert store.get(key) is None
    assert store.copy(key) is None
    store.bin.restore(key)
    assert store.get(key) == replace(session, title="Khác")


def test_a_session_is_its_owners(tmp_path: Path, make: Maker) -> None:
    mine = StudyStore(tmp_path / "study.sqlite3", "an")
    other, session = mine.of("binh"), make("both")
    key = mine.save(session)

    added = other.save(replace(session, title="Của người khác"), key)
    other.bin.remove(key)
    other.bin.forget_removed()

    assert added != key
    assert (other.get(key), other.copy(key)) == (None, None)
    assert [one.id for one in other.find()] == [added]
    assert [one.id for one in mine.find()] == [key]
    assert mine.get(key) == session


def test_a_session_that_is_shared_is_copied_by_others_and_never_changed(tmp_path: Path, make: Maker) -> None:
    mine = StudyStore(tmp_path / "study.sqlite3", "an")
    other, session = mine.of("binh"), make("both")
    key = mine.save(session)
    assert other.shared() == []

    mine.bin.share(key, "An")

    assert [(one.id, one.shared) for one in other.shared()] == [(key, "An")]
    assert (other.shared("không có"), mine.shared(), other.find()) == ([], [], [])
    assert other.get(key) is None
    added = other.save(replace(session, title="Của người khác"), key)
    other.bin.remove(key)
    copied = other.copy(key)
    assert {one.id for one in other.find()} == {added, copied}
    assert mine.get(key) == session
    mine.bin.take_back(key)
    assert (other.shared(), other.copy(key)) == ([], None)
    assert copied is not None
    assert other.get(copied) == replace(session, title=f"{session.title} (bản sao)")


def test_a_session_that_an_older_program_kept_is_the_one_persons(tmp_path: Path) -> None:
    path = tmp_path / "study.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.executescript(OLD.read_text(encoding="utf-8"))

    for _ in range(2):
        store = StudyStore(path)

    (kept,) = store.find()
    session = store.get(kept.id)
    assert session is not None
    assert (session.title, len(session.questions)) == (kept.title, 1)
    assert store.of("an").find() == []


def test_study_json_and_back(make: Maker) -> None:
    session = make("both")
    assert Session.from_dict(json.loads(json.dumps(session.to_dict()))) == session


def test_dates_stand_in_order_and_in_their_quotation(make: Maker) -> None:
    timeline = make("both").timeline
    assert [one.order for one in timeline] == sorted(one.order for one in timeline)
    assert [one.date for one in timeline][:3] == ["24/12/2012", "31/3/2017", "25/10/2017"]
    # the title of another document ("… đến năm 2030, tầm nhìn đến năm 2045") dates nothing in the clause that names it
    assert not any("Xây dựng đội ngũ" in one.text and "2045" in one.date for one in timeline)
    assert timeline[-1].date == "31/12 hằng năm"
    for one in timeline:
        assert one.date.removesuffix(" hằng năm") in " ".join(one.citation.quote.split())


def test_the_page_to_hand_out_is_one_page(make: Maker) -> None:
    for chosen in ("resolution", "conclusion", "both"):
        words = sum(len(one.text.split()) for one in make(chosen).summary)
        assert 5 <= len(make(chosen).summary) <= 8
        assert 90 <= words <= 400


def test_the_map_holds_the_chosen_sections_each_under_its_own(corpus: Corpus) -> None:
    nodes = draw(corpus, (("09-NQ/TW", "II"), ("91-KL/TU", "III")))
    assert [one.section for one in nodes if one.document == "09-NQ/TW"] == [
        "", "II", "II.1", "II.2", "II.3", "II.3.1", "II.3.2", "II.4",
    ]  # fmt: skip
    assert not any("…" in one.words for one in nodes if one.document == "09-NQ/TW")  # a heading is cut where it may be
    seen = {""}
    for one in nodes:
        assert one.parent in seen
        seen.add(one.id)
    words = {one.section: one.words for one in nodes if one.document == "09-NQ/TW"}
    assert words["II.3"] == "Khoản 3: Một số chỉ tiêu cụ thể"
    assert words["II.3.1"].startswith("Điểm 3.1: ")
    bare = next(one.words for one in nodes if one.document == "91-KL/TU" and one.section == "III.2")
    assert bare == "Khoản 2: Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ…"


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
    from assistant.study.exports.files import EXPORTS

    assert check_session(session, read_material(corpus)) == []
    for one in EXPORTS:
        assert one.write(session)
    (tmp_path / "hostile.txt").write_text("NGHỊ QUYẾT\nSố 2-NQ/XX\n\nI- A\n\n- B.\n", encoding="utf-8")
    with pytest.raises(StudyError, match="no question can be made"):
        make_session(Request((("2-NQ/XX", "I"),), questions=1), read_corpus(tmp_path))


def test_a_long_title_is_cut_where_its_first_thing_ends(corpus: Corpus) -> None:
    about = f"về phát động phong trào bảo vệ kho; {'giảm hao hụt, ' * 12}giữ gìn kho"
    text = corpus.by_number["09-NQ/TW"]
    long = replace(text, metadata=replace(text.metadata, title=about))
    assert _title([long]) == "Chuyên đề: Nghị quyết số 09-NQ/TW về phát động phong trào bảo vệ kho"
