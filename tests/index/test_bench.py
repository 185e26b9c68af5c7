"""The benchmark: measures by hand, files that are not what they should be, and the command line."""

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from index.__main__ import app
from index.bench import (
    BenchError,
    RetrievalSet,
    first_rank,
    measure,
    read_articles,
    read_xquad,
    recall,
    reciprocal_rank,
    with_interval,
)

ARTICLES = {
    "Luật Rừng@1": "Che phủ rừng\n\nTỉ lệ che phủ rừng đạt 46,5%.",
    "Luật Biển@2": "Kinh tế biển\n\nPhát triển du lịch biển, đảo.",
    "Luật Nước@3": "Nước sạch\n\nDân cư nông thôn dùng nước sạch.",
}


class LetterEmbedder:
    """Counts letters: a stand-in with a meaning that can be checked."""

    name = "letters"
    dimension = 26

    def embed_passages(self, texts: list[str]) -> np.ndarray:
        return np.stack([self.embed_question(text) for text in texts])

    def embed_question(self, text: str) -> np.ndarray:
        vector = np.asarray([text.lower().count(chr(97 + letter)) for letter in range(26)], dtype=np.float32)
        return vector / max(float(np.linalg.norm(vector)), 1.0)


def question(text: str, *names: str) -> dict[str, object]:
    articles = [dict(zip(("law_id", "article_id"), name.split("@"), strict=True)) for name in names]
    return {"text": text, "relevant_articles": articles}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    articles, questions = tmp_path / "articles.json", tmp_path / "questions.json"
    articles.write_text(json.dumps(ARTICLES), encoding="utf-8")
    rows = [
        question("Tỉ lệ che phủ rừng là bao nhiêu?", "Luật Rừng@1"),
        question("Phát triển du lịch biển thế nào?", "Luật Biển@2", "Luật Nước@3"),
    ]
    questions.write_text(json.dumps(rows), encoding="utf-8")
    return articles, questions


@pytest.fixture
def squad(tmp_path: Path) -> Path:
    file = tmp_path / "small.json"
    asked = [{"question": "Rừng che phủ bao nhiêu?"}, {"question": "Tỉ lệ rừng?"}]
    pages = [
        {"paragraphs": [{"context": ARTICLES["Luật Biển@2"], "qas": []}]},
        {"paragraphs": [{"context": ARTICLES["Luật Rừng@1"], "qas": asked}]},
    ]
    file.write_text(json.dumps({"data": pages}), encoding="utf-8")
    return file


def test_the_first_rank_is_that_of_the_best_right_passage() -> None:
    scores = np.asarray([0.1, 0.9, 0.5, 0.7], dtype=np.float32)
    assert first_rank(scores, frozenset([2])) == 2  # after 0.9 and 0.7
    assert first_rank(scores, frozenset([0, 3])) == 1


def test_of_tied_passages_the_earlier_is_the_better() -> None:
    scores = np.zeros(4, dtype=np.float32)
    assert [first_rank(scores, frozenset([place])) for place in range(4)] == [0, 1, 2, 3]


def test_recall_and_reciprocal_rank_by_hand() -> None:
    ranks = np.asarray([0, 4, 9, 10])
    assert recall(ranks, 1).tolist() == [1, 0, 0, 0]
    assert recall(ranks, 5).tolist() == [1, 1, 0, 0]
    assert recall(ranks, 10).tolist() == [1, 1, 1, 0]
    assert reciprocal_rank(ranks) == pytest.approx([1, 1 / 5, 1 / 10, 0])


def test_the_interval_holds_the_mean_and_repeats() -> None:
    values = np.asarray([1] * 80 + [0] * 20, dtype=np.float32)
    got = with_interval(values)
    assert got == with_interval(values)
    assert got.value == pytest.approx(0.8)
    # The normal approximation: 0.8 -+ 1.96 * sqrt(0.8 * 0.2 / 100) = 0.8 -+ 0.078.
    assert (got.low, got.high) == pytest.approx((0.722, 0.878), abs=0.015)


def test_equal_values_have_no_spread() -> None:
    got = with_interval(np.ones(5, dtype=np.float32))
    assert (got.low, got.value, got.high) == (1, 1, 1)


def test_articles_are_read_with_what_answers_each_question(files: tuple[Path, Path]) -> None:
    bench = read_articles(*files)
    assert bench.passages == list(ARTICLES.values())
    assert bench.relevant == [frozenset([0]), frozenset([1, 2])]


def test_a_squad_file_is_read_as_a_retrieval_set(squad: Path) -> None:
    bench = read_xquad(squad)
    assert bench.name == "small"
    assert len(bench.passages) == 2
    assert bench.relevant == [frozenset([1]), frozenset([1])]


def test_stripping_takes_the_diacritics_of_questions_only(squad: Path) -> None:
    bench = read_xquad(squad).without_diacritics()
    assert bench.questions == ["Rung che phu bao nhieu?", "Ti le rung?"]
    assert "rừng" in bench.passages[1]


def test_the_three_ways_are_measured(files: tuple[Path, Path]) -> None:
    results = measure(read_articles(*files), LetterEmbedder())
    assert [result.method for result in results] == ["lexical", "dense", "both"]
    lexical = results[0]
    assert (lexical.recall[1].value, lexical.mrr_10.value, lexical.questions) == (1.0, 1.0, 2)
    assert all(0 < result.median_ms <= result.p95_ms for result in results)


def test_all_lexical_is_lexical() -> None:
    bench = RetrievalSet("x", list(ARTICLES.values()), ["nước sạch nông thôn"], [frozenset([2])])
    lexical, _, both = measure(bench, LetterEmbedder(), weight=1.0)
    assert both.mrr_10 == lexical.mrr_10


NO_SQUAD = ["", "not json", "[]", "{}", '{"data": 3}', '{"data": [{"paragraphs": [{}]}]}', '{"data": []}']


@pytest.mark.parametrize("content", NO_SQUAD)
def test_a_bad_squad_file_is_named(content: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BenchError, match=r"bad\.json"):
        read_xquad(file)


@pytest.mark.parametrize("rows", [[], [{"text": "?"}], [question("Ai?", "Luật Trời@9")], [question("Ai?")], "x", {}])
def test_bad_questions_are_named(rows: object, files: tuple[Path, Path]) -> None:
    files[1].write_text(json.dumps(rows), encoding="utf-8")
    with pytest.raises(BenchError, match=r"questions\.json"):
        read_articles(*files)


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    (tmp_path / "raw.json").write_bytes(b"\xff\xfe\x00{")
    with pytest.raises(BenchError, match=r"raw\.json"):
        read_xquad(tmp_path / "raw.json")


def test_the_command_prints_json(files: tuple[Path, Path], squad: Path) -> None:
    arguments = ["bench", "--articles", str(files[0]), "--questions", str(files[1]), "--xquad", str(squad), "--json"]
    ran = CliRunner().invoke(app, [*arguments, "--strip-diacritics"])
    assert ran.exit_code == 0, ran.output
    rows = json.loads(ran.stdout)
    assert [row["method"] for row in rows] == ["lexical", "dense", "both"] * 2
    assert rows[3]["set_name"] == "small, no diacritics"
    assert set(rows[0]["recall"]) == {"1", "5", "10"}


def test_the_command_prints_a_table(squad: Path) -> None:
    ran = CliRunner().invoke(app, ["bench", "--xquad", str(squad)], env={"COLUMNS": "200"})
    assert ran.exit_code == 0
    assert "recall@1" in ran.stdout
    assert "small (2)" in ran.stdout


@pytest.mark.parametrize(
    "arguments", [[], ["--articles", "a.json"], ["--questions", "q.json"], ["--xquad", "none.json"]]
)
def test_bad_input_is_one_line_and_exit_code_2(arguments: list[str]) -> None:
    ran = CliRunner().invoke(app, ["bench", *arguments])
    assert ran.exit_code == 2
    assert ran.stderr.count("\n") == 1
    assert ran.stderr.startswith("error: ")


def test_an_unknown_model_is_one_line_and_exit_code_2(squad: Path, tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, ["bench", "--xquad", str(squad), "--model", str(tmp_path / "nowhere")])
    assert ran.exit_code == 2
    assert ran.stderr.count("\n") == 1
    assert "nowhere" in ran.stderr
