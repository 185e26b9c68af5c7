"""What a message wants, by softmax: by hand, learned on made vectors, and the model that ships."""

import math
from pathlib import Path

import numpy as np
import pytest

from assistant.understanding import intents as module
from assistant.understanding.intent_fitting import cross_validated, fit_intents
from assistant.understanding.intents import IntentModel, runs, shipped_intents
from corpus.errors import CorpusError
from index.embedding import load_encoder


def rows(*values: list[float]) -> np.ndarray:
    return np.asarray(values, dtype=np.float32)


def test_probabilities_by_hand() -> None:
    model = IntentModel(("topic", "thanks"), rows([2, 0], [0, 1]), np.asarray([0.0, 0.5], dtype=np.float32))

    # Scores 2 * 0.6 = 1.2 and 0.8 + 0.5 = 1.3.
    total = math.exp(1.2) + math.exp(1.3)
    assert model.read(np.asarray([0.6, 0.8], dtype=np.float32)) == pytest.approx(
        {"topic": math.exp(1.2) / total, "thanks": math.exp(1.3) / total}
    )


def test_a_message_without_a_word_is_read_by_the_biases_alone() -> None:
    model = IntentModel(("a", "b"), rows([9, 9], [-9, 9]), np.zeros(2, dtype=np.float32))

    assert model.read(np.zeros(2, dtype=np.float32)) == pytest.approx({"a": 0.5, "b": 0.5})


def test_large_scores_stay_finite() -> None:
    model = IntentModel(("a", "b"), rows([1e4, 0], [-1e4, 0]), np.zeros(2, dtype=np.float32))

    assert model.read(np.asarray([1.0, 0.0], dtype=np.float32)) == {"a": 1.0, "b": 0.0}


def test_runs_of_words_are_read_without_diacritics_and_with_the_marks_of_asking() -> None:
    assert runs("Gom hết Ý?") == ["gom", "het", "y", "?", "gom het", "het y", "y ?", "gom het y", "het y ?"]
    assert runs("") == []


def test_phrases_add_to_what_the_vector_says_by_hand() -> None:
    model = IntentModel(
        ("topic", "thanks"), rows([0], [0]), np.zeros(2, dtype=np.float32), {"gom": 0, "het": 1}, rows([2, 0], [0, 1]),
        np.asarray([3.0, 4.0], dtype=np.float32),
    )  # fmt: skip

    # "gom" twice: (1 + ln 2) * 3, "het" once: 4, both over the length of that vector.
    gom, het = (1 + math.log(2)) * 3, 4.0
    length = math.hypot(gom, het)
    total = math.exp(2 * gom / length) + math.exp(het / length)
    assert model.read(np.zeros(1, dtype=np.float32), "gom gom hết") == pytest.approx(
        {"topic": math.exp(2 * gom / length) / total, "thanks": math.exp(het / length) / total}, rel=1e-5
    )
    assert model.read(np.zeros(1, dtype=np.float32), "rừng") == pytest.approx({"topic": 0.5, "thanks": 0.5})


def made() -> tuple[list[str], np.ndarray, list[str]]:
    """Thirty messages of three intents, each near a direction of its own and with words of its own."""
    rng = np.random.default_rng(2)
    vectors = np.repeat(np.eye(3, 4, dtype=np.float32), 10, axis=0) + rng.normal(0, 0.05, (30, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    messages = ["nói gì về rừng"] * 10 + ["cảm ơn nhé"] * 10 + ["xin chào"] * 10
    return messages, vectors.astype(np.float32), ["topic"] * 10 + ["thanks"] * 10 + ["greeting"] * 10


def test_what_tells_intents_apart_is_learned() -> None:
    messages, vectors, intents = made()
    model = fit_intents(messages, vectors, intents)

    assert model.names == ("greeting", "thanks", "topic")
    assert (model.weights.shape, model.weights.dtype) == ((3, 4), np.float32)
    for message, vector, intent in zip(messages, vectors, intents, strict=True):
        read = model.read(vector, message)
        assert max(read, key=lambda name: read[name]) == intent
        assert sum(read.values()) == pytest.approx(1.0)
    again = fit_intents(messages, vectors, intents)
    assert (again.weights == model.weights).all()


def test_messages_left_out_are_told_right_where_they_can_be() -> None:
    messages, vectors, intents = made()

    assert cross_validated(messages, vectors, intents) == 1.0
    assert cross_validated(messages, np.zeros_like(vectors), intents) == 1.0
    assert cross_validated(["như nhau"] * 30, np.zeros_like(vectors), intents) == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("Xin chào bạn", "greeting"),
        ("cảm ơn nhé", "thanks"),
        ("Tóm tắt văn bản này giúp tôi", "summary"),
        ("Chuyên đề kinh tế số: tập hợp mọi nội dung", "topic"),
        ("chi tiet ve phong chong thien tai: muc tieu, nhiem vu, kinh phi", "topic"),
        ("mối quan hệ giữa nghị quyết 30 và kết luận 45", "crossdoc"),
        ("bảng các khâu đột phá và giải pháp tương ứng", "list"),
        ("em cần nội dung về cải cách hành chính để đưa vào bài giảng", "material"),
    ],
)
def test_the_shipped_model_reads_plain_messages(message: str, intent: str) -> None:
    encoder = load_encoder()
    model = shipped_intents()
    read = model.read(encoder.question(message), message)

    assert model.weights.shape == (len(model.names), encoder.config.dimension)
    assert max(read, key=lambda name: read[name]) == intent


@pytest.mark.parametrize("content", [None, b"", b"no such file", b"PK\x03\x04 cut"])
def test_a_file_that_cannot_be_read_is_told(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        (tmp_path / "intents.npz").write_bytes(content)
    monkeypatch.setattr(module, "_FILE", tmp_path / "intents.npz")

    with pytest.raises(CorpusError, match="install the project again"):
        shipped_intents.__wrapped__()


def test_a_file_that_lacks_a_part_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    np.savez(tmp_path / "intents.npz", names=np.asarray(["a"]))
    monkeypatch.setattr(module, "_FILE", tmp_path / "intents.npz")

    with pytest.raises(CorpusError, match=r"intents\.npz"):
        shipped_intents.__wrapped__()
