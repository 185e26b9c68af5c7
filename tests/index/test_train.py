"""Training on a toy: reading, tokens, pairs and the loss by hand; seeded, resumable, and better for it."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
import zstandard
from typer import Typer
from typer.testing import CliRunner

from index.embedding import BUCKETS, StaticEmbedder, load_embedder
from index.train import main, train
from index.training.data import TrainingDataError, TrainingText, joined_words, law_name, read_training_text
from index.training.export import export_model, quantised
from index.training.pairs import PairSource, Spans
from index.training.steps import CheckpointError, Trainer, TrainingConfig, contrast, draw, first_vectors
from index.training.vocabulary import Ragged, Vocabulary, build_vocabulary, spans

TOPICS = {
    "rừng": "Tỉ_lệ che_phủ rừng , trồng rừng phòng_hộ và bảo_vệ rừng",
    "biển": "Phát_triển kinh_tế biển , đảo và du_lịch biển",
    "nước": "Dân_cư nông_thôn dùng nước sạch hợp vệ_sinh",
    "trường": "Học_sinh đến trường học và thầy_giáo dạy_học",
}
TOY = TrainingConfig(dimension=16, words=200, pairs=50, batch=32, steps=20, rate=0.02, seed=3)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Toy files in the three formats: 40 articles of news on four topics, 4 laws, 4 questions."""
    folder = tmp_path_factory.mktemp("data")
    rows = []
    for number in range(40):
        word, text = list(TOPICS.items())[number % 4]
        body = [f"{text} lần {number + turn} ." for turn in range(6)]
        rows.append({"id": f"n{number}", "title": f"Tin về {word} {number}", "abstract": text, "body": body})
    raw = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
    (folder / "vietnews.jsonl.zst").write_bytes(zstandard.compress(raw))
    laws = [
        {"id": f"Luật {word}@1", "title": f"Về {word}", "body": text.replace("_", " ") + "\n\n1. Khoản một."}
        for word, text in TOPICS.items()
    ]
    asked = [
        {"question": f"Về {text.replace('_', ' ')}, luật nói gì?", "articles": [f"Luật {word}@1"]}
        for word, text in TOPICS.items()
    ]
    for name, part in (("legal", laws), ("legal_questions", asked)):
        lines = (json.dumps(row, ensure_ascii=False) for row in part)
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def text(data: Path) -> TrainingText:
    return read_training_text(data, workers=1)


@pytest.fixture(scope="module")
def vocabulary(text: TrainingText) -> Vocabulary:
    return build_vocabulary(text, TOY.words, TOY.pairs)


@pytest.fixture(scope="module")
def source(text: TrainingText, vocabulary: Vocabulary) -> PairSource:
    return PairSource(text, vocabulary)


def test_segmented_text_becomes_words_in_search_form() -> None:
    assert joined_words("Bản_án , năm 7,1 phiên_toà !") == "bản_án năm 7,1 phiên_tòa"


def test_an_article_names_its_law() -> None:
    assert law_name("Luật Đất đai@5") == "Luật Đất đai"


def test_every_article_sentence_and_answer_is_read(text: TrainingText) -> None:
    assert (len(text.news), len(text.legal), len(text.questions)) == (40, 4, 4)
    assert text.answers == [[0], [1], [2], [3]]
    first = text.news.words[text.news.sentence_starts[0] : text.news.sentence_starts[1]]
    assert [text.types[word] for word in first] == ["tin", "về", "rừng", "0"]


def test_questions_kept_for_measuring_are_left_out(data: Path) -> None:
    near = f"về {TOPICS['rừng'].replace('_', ' ')}: LUẬT nói những gì"
    kept = read_training_text(data, avoid=[near, "Luật nói gì?"], workers=1)
    assert len(kept.questions) == 3
    assert kept.answers == [[1], [2], [3]]


def test_a_missing_or_broken_file_is_named(tmp_path: Path, data: Path) -> None:
    with pytest.raises(TrainingDataError, match="vietnews"):
        read_training_text(tmp_path, workers=1)
    for file in data.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    for name, content in (
        ("legal_questions.jsonl", b'{"question": 3}\n'),
        ("legal.jsonl", b"not json\n"),
        ("vietnews.jsonl.zst", b"not zstd"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(TrainingDataError, match=name):
            read_training_text(tmp_path, workers=1)


def test_spans_and_ragged_rows_by_hand() -> None:
    assert spans(np.asarray([2, 7, 9]), np.asarray([2, 1, 0])).tolist() == [2, 3, 7]
    rows = Ragged.of([[5, 6], [], [7]])
    values, lengths = rows.take(np.asarray([2, 0, 1], dtype=np.int32))
    assert (values.tolist(), lengths.tolist()) == ([7, 5, 6], [1, 2, 0])


def test_the_vocabulary_holds_words_syllables_and_folded_tokens(vocabulary: Vocabulary) -> None:
    assert vocabulary.tokens[0] == "[UNK]"
    assert vocabulary.tokens[1 : BUCKETS + 1] == [f"#{number}" for number in range(BUCKETS)]
    assert {"kinh_tế", "kinh", "tế", "~te", "~kinh_te"} <= set(vocabulary.tokens)
    assert len(set(vocabulary.tokens)) == len(vocabulary.tokens) == len(vocabulary.counts)


def tokens_of(vocabulary: Vocabulary, ids: np.ndarray) -> list[str]:
    return [vocabulary.tokens[place] for place in ids]


def test_training_and_search_make_the_same_tokens(
    text: TrainingText, vocabulary: Vocabulary, source: PairSource, tmp_path: Path
) -> None:
    vectors = first_vectors(vocabulary, 4, seed=0)
    export_model(vectors, vocabulary.tokens, tmp_path / "model", "---\nlicense: apache-2.0\n---\n")
    embedder = load_embedder(str(tmp_path / "model"))
    assert isinstance(embedder, StaticEmbedder)
    asked = draw(source, TOY, np.random.default_rng(0))
    pairs = type(asked)(
        Spans(asked.queries.starts[:8], asked.queries.ends[:8]), asked.passages, asked.documents, np.zeros(8)
    )
    for share in (0.0, 1.0):
        bags = source.query_bags(pairs, np.random.default_rng(1), folded_share=share)
        for row, (start, end) in enumerate(zip(bags.starts, [*bags.starts[1:], len(bags.tokens)], strict=True)):
            words = [text.types[w] for w in source.words[pairs.queries.starts[row] : pairs.queries.ends[row]]]
            plain = " ".join(words).replace("_", " ")
            expected = embedder.question_tokens(fold_all(plain)) if share else embedder.words_tokens(words)
            assert sorted(tokens_of(vocabulary, bags.tokens[start:end])) == sorted(expected)


def fold_all(text: str) -> str:
    from corpus.text import fold

    return fold(text)


def test_a_folded_token_starts_as_the_mean_of_what_it_may_stand_for(vocabulary: Vocabulary) -> None:
    vectors = first_vectors(vocabulary, 8, seed=0)
    place = {token: number for number, token in enumerate(vocabulary.tokens)}
    forms = [form for folded, form in vocabulary.forms if folded == place["~truong"]]
    counts = vocabulary.counts[forms]
    expected = (vectors[forms] * counts[:, None]).sum(axis=0) / counts.sum()
    assert vectors[place["~truong"]] == pytest.approx(expected, abs=1e-6)


def test_the_loss_by_hand() -> None:
    # Two pairs, each query equal to its passage and at right angles to the other: -ln(e^s / (e^s + 1)).
    eye = torch.eye(2)
    assert contrast(eye, eye, np.asarray([0, 1]), 3.0).item() == pytest.approx(np.log1p(np.exp(-3.0)), abs=1e-6)
    # Pairs of one document are not held against each other, so nothing is left to confuse.
    assert contrast(eye, eye, np.asarray([7, 7]), 3.0).item() == pytest.approx(0.0, abs=1e-6)


def test_pairs_stay_within_their_article(source: PairSource) -> None:
    rng = np.random.default_rng(5)
    articles = np.arange(40)
    edges = source.news_sentences[source.news]
    for pairs in (source.titles(rng, articles), source.headlines(rng, articles), source.neighbours(rng, articles)):
        assert len(pairs.documents) > 0
        for side in (pairs.queries, pairs.passages):
            assert np.all(side.starts >= edges[pairs.documents])
            assert np.all(side.ends <= edges[pairs.documents + 1])


def test_each_row_keeps_its_precision_in_8_bits() -> None:
    vectors = np.asarray([[1.27, -0.5], [0.0, 0.0], [1e-6, 1e-7]], dtype=np.float32)
    rows, scales = quantised(vectors)
    assert rows.tolist() == [[127, -50], [0, 0], [127, 13]]
    assert rows * scales[:, None] == pytest.approx(vectors, rel=0.04)


def test_the_toy_learns(source: PairSource, tmp_path: Path) -> None:
    losses = list(Trainer(TOY, source).run(tmp_path / "checkpoint.pt"))
    assert len(losses) == TOY.steps
    assert np.mean(losses[-5:]) < np.mean(losses[:5])


def test_a_killed_training_goes_on_to_the_same_result(source: PairSource, tmp_path: Path) -> None:
    whole = Trainer(TOY, source)
    list(whole.run(tmp_path / "whole.pt"))
    killed = Trainer(TOY, source)
    for _ in killed.run(tmp_path / "cut.pt", every=5):
        if killed.step == 8:  # after the checkpoint of step 5, before the next
            break
    resumed = Trainer(TOY, source)
    losses = list(resumed.run(tmp_path / "cut.pt", every=5))
    assert len(losses) == 15
    assert np.array_equal(resumed.result(), whole.result())


def test_another_seed_gives_another_result(source: PairSource) -> None:
    other = TrainingConfig(dimension=16, words=200, pairs=50, batch=32, seed=4)
    assert not np.array_equal(Trainer(TOY, source).result(), Trainer(other, source).result())


def test_a_checkpoint_of_another_training_is_refused(source: PairSource, tmp_path: Path) -> None:
    next(iter(Trainer(TOY, source).run(tmp_path / "c.pt", every=1)))
    list(Trainer(TOY, source).run(tmp_path / "c.pt", every=1))
    with pytest.raises(CheckpointError, match="another training"):
        list(Trainer(TrainingConfig(dimension=8), source).run(tmp_path / "c.pt"))
    (tmp_path / "c.pt").write_bytes(b"broken")
    with pytest.raises(CheckpointError, match="not a checkpoint"):
        list(Trainer(TOY, source).run(tmp_path / "c.pt"))


def test_the_whole_training_writes_a_model_that_finds(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    train(data, out, TOY, avoid=[], workers=1)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model"]
    assert "40 articles" in (out / "README.md").read_text(encoding="utf-8")
    embedder = load_embedder(str(out))
    passages = embedder.embed_passages([text.replace("_", " ") for text in TOPICS.values()])
    for question in ("trồng rừng phòng hộ", "trong rung phong ho"):
        assert int((passages @ embedder.embed_question(question)).argmax()) == 0


def test_bad_data_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    app = Typer()
    app.command()(main)
    ran = CliRunner().invoke(app, ["--data", str(tmp_path), "--out", str(tmp_path / "out")])
    assert ran.exit_code == 2
    assert ran.stderr.strip().count("\n") == 0
    assert ran.stderr.startswith("error: ")
