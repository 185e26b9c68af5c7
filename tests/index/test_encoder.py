"""The encoder: late interaction and token vectors by hand, batches, hostile texts, and sentence-transformers' own."""

import json
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from index import encoder as module
from index.embedding import BUNDLED_MODEL, load_encoder
from index.encoder import Encoder, EncoderConfig, EncoderError, FloatArray, late_interaction

HOSTILE = [
    "?!…",
    "\x00",
    "🙂",
    "\u0301\u0323",
    "<s> </s> <pad> <unk>",
    "a" * 10_000,
    "điều " * 5_000,
    "query: passage: ",
]
QUESTIONS = ["Tỉ lệ đô thị hóa đến năm 2030?", "muc tieu thu gom rac thai", "12.345,67", "Nghị quyết số 09-NQ/TW"]

# A token a word; its state is two numbers, worked with below.
PIECES = ["<s>", "<pad>", "</s>", "query:", "passage:", "rừng", "biển", "đảo"]
STATES = np.asarray([[9, 0], [7, 7], [0, 9], [9, 9], [0, 0], [3, 4], [0, 2], [-5, 0]], dtype=np.float32)


class Words:
    """A tokenizer of whole words, <s> before and </s> behind."""

    def encode(self, text: str) -> Any:
        return SimpleNamespace(ids=[0, *(PIECES.index(word) for word in text.split()), 2])

    def encode_batch(self, texts: Sequence[str]) -> list[Any]:
        return [self.encode(text) for text in texts]


class Session:
    """Gives each token its state; shapes holds those of its runs, and filled the share of each that is no padding."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []
        self.padded: list[bool] = []

    def run(self, _outputs: list[str], inputs: dict[str, np.ndarray]) -> list[FloatArray]:
        ids, mask = inputs["input_ids"], inputs["attention_mask"]
        self.shapes.append(ids.shape)
        self.padded.append(bool(((ids == 1) == (mask == 0)).all()))
        return [STATES[ids]]


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def small(session: Session) -> Encoder:
    return Encoder(session, Words(), EncoderConfig("query: ", "passage: ", 16, 2), "small")


def rows(*values: Sequence[float]) -> FloatArray:
    return np.asarray(values, dtype=np.float32)


def test_late_interaction_by_hand() -> None:
    question = rows([1, 0], [0, 1])
    passages = [rows([1, 0]), rows([0.6, 0.8], [0.8, 0.6]), rows([-1, 0], [0, -1])]
    # (1 + 0) / 2; (0.8 + 0.8) / 2; (0 + 0) / 2.
    assert late_interaction(question, passages) == pytest.approx([0.5, 0.8, 0.0])
    # One token: its best of each passage.
    assert late_interaction(rows([0.6, 0.8]), passages) == pytest.approx([0.6, 1.0, -0.6])


def test_late_interaction_with_nothing() -> None:
    assert late_interaction(np.zeros((0, 2), dtype=np.float32), [rows([1, 0])]).tolist() == [0.0]
    assert late_interaction(rows([1, 0]), []).shape == (0,)


def test_a_question_leaves_out_its_prefix_and_its_end(small: Encoder) -> None:
    assert small.question_tokens("rừng biển") == pytest.approx(rows([0.6, 0.8], [0, 1]))
    assert small.question_tokens("").shape == (0, 2)


def test_a_passage_keeps_every_token(small: Encoder) -> None:
    # <s> [9, 0], passage: [0, 0] (which has no direction), đảo [-5, 0], </s> [0, 9].
    (tokens,) = small.passage_tokens(["đảo"])
    assert tokens == pytest.approx(rows([1, 0], [0, 0], [-1, 0], [0, 1]))


def test_a_mean_is_of_all_tokens_and_has_length_one(small: Encoder) -> None:
    # <s> [9, 0] + query: [9, 9] + rừng [3, 4] + </s> [0, 9] = [21, 22].
    assert small.question("rừng") == pytest.approx(np.asarray([21, 22]) / np.hypot(21, 22))
    # <s> [9, 0] + passage: [0, 0] + biển [0, 2] + </s> [0, 9] = [9, 11].
    assert small.passages(["biển"]) == pytest.approx(rows([9, 11]) / np.hypot(9, 11))


def test_a_text_without_a_word_is_zero(small: Encoder, session: Session) -> None:
    assert not small.question(" \n").any()
    assert small.passages(["", "biển", "\t"]).any(axis=1).tolist() == [False, True, False]
    assert [shape[0] for shape in session.shapes] == [1]


def test_texts_of_like_length_go_together_and_come_back_in_order(
    small: Encoder, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BATCH_TOKENS", 10)
    texts = ["rừng rừng rừng", "biển", "đảo đảo", "rừng", "biển biển biển biển biển biển biển biển biển"]
    found = small.passage_tokens(texts)
    assert [len(one) for one in found] == [6, 4, 5, 4, 12]
    assert [one[2].tolist() for one in found] == [
        pytest.approx(x) for x in ([0.6, 0.8], [0, 1], [-1, 0], [0.6, 0.8], [0, 1])
    ]
    # Two of 4 tokens; 5 and 6 do not fit together in ten; one that is longer than ten goes alone.
    assert session.shapes == [(2, 4), (1, 5), (1, 6), (1, 12)]


def test_padding_is_masked(small: Encoder, session: Session) -> None:
    assert len(small.passage_tokens(["rừng biển đảo", "rừng"])[1]) == 4
    assert (session.shapes, session.padded) == ([(2, 6)], [True])


def test_a_question_is_read_once_for_all_who_ask(small: Encoder, session: Session) -> None:
    small.question("rừng")
    small.question_tokens("rừng")
    assert len(session.shapes) == 1


def test_questions_are_forgotten_oldest_first(
    small: Encoder, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_QUESTIONS", 2)
    for question in ("rừng", "biển", "đảo", "biển", "rừng"):
        small.question(question)
    assert len(session.shapes) == 4  # biển was kept, rừng was not


def test_threads_share_an_encoder(small: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_QUESTIONS", 1)
    wrong: list[object] = []

    def ask(word: str, expected: list[float]) -> None:
        for _ in range(200):
            found = small.question_tokens(word)[0].tolist()
            if found != pytest.approx(expected):
                wrong.append(found)

    threads = [
        threading.Thread(target=ask, args=one) for one in (("rừng", [0.6, 0.8]), ("biển", [0, 1]), ("đảo", [-1, 0]))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []


def test_nothing_in_nothing_out(small: Encoder) -> None:
    assert small.passages([]).shape == (0, 2)
    assert small.passage_tokens([]) == []


@pytest.fixture(scope="module")
def bundled() -> Encoder:
    return load_encoder()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_has_finite_vectors_of_length_one(bundled: Encoder, text: str) -> None:
    for vectors in (bundled.question(text)[None], bundled.question_tokens(text), *bundled.passage_tokens([text])):
        assert np.isfinite(vectors).all()
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-4)
    assert len(bundled.passage_tokens([text])[0]) <= bundled.config.tokens


def test_composed_and_decomposed_letters_are_the_same(bundled: Encoder) -> None:
    assert bundled.question("o\u0302\u0323") == pytest.approx(bundled.question("\u1ed9"))


def test_a_batch_gives_nearly_what_each_text_gives_alone(bundled: Encoder) -> None:
    # Numbers of 8 bits: a scale is one batch's, so that not every digit is the same.
    together = bundled.passages(QUESTIONS)
    alone = np.stack([bundled.passages([text])[0] for text in QUESTIONS])
    assert (together * alone).sum(axis=1) == pytest.approx(1.0, abs=0.02)
    assert (together @ alone.T).argmax(axis=1).tolist() == [0, 1, 2, 3]


def test_the_words_of_a_clause_answer_for_its_question(bundled: Encoder) -> None:
    clauses = ["Tỉ lệ đô thị hóa đạt 70%.", "Tỉ lệ che phủ rừng đạt 46%.", "Giữ vững quốc phòng, an ninh."]
    asked = ["ti le do thi hoa", "Rừng che phủ bao nhiêu phần trăm?", "bảo vệ biên giới, trật tự"]
    tokens = bundled.passage_tokens(clauses)
    assert [int(late_interaction(bundled.question_tokens(one), tokens).argmax()) for one in asked] == [0, 1, 2]


def test_sentence_transformers_gives_the_same_vectors(bundled: Encoder) -> None:
    from sentence_transformers import SentenceTransformer

    other = SentenceTransformer(str(BUNDLED_MODEL), device="cpu", trust_remote_code=True, local_files_only=True)
    assert other.get_embedding_dimension() == bundled.config.dimension
    for question in QUESTIONS:
        assert other.encode_query(question) == pytest.approx(bundled.question(question), abs=1e-6)
    assert other.encode_document(QUESTIONS) == pytest.approx(bundled.passages(QUESTIONS), abs=1e-6)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The bundled model's folder, its weights left where they are."""
    for name in ("tokenizer.json", "config.json"):
        shutil.copy(BUNDLED_MODEL / name, tmp_path)
    (tmp_path / "model.onnx").symlink_to(BUNDLED_MODEL / "model.onnx")
    return tmp_path


def test_a_folder_is_read_and_its_weights_tell_its_fingerprint(copy: Path, bundled: Encoder) -> None:
    assert Encoder.read(copy).fingerprint == bundled.fingerprint


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "config.json"])
@pytest.mark.parametrize("content", [None, b"", b"no model at all", b"{}"], ids=["missing", "empty", "text", "json"])
def test_a_folder_that_holds_no_encoder_is_told_in_one_line(copy: Path, name: str, content: bytes | None) -> None:
    (copy / name).unlink()
    if content is not None:
        (copy / name).write_bytes(content)
    with pytest.raises(EncoderError, match="holds no encoder") as raised:
        Encoder.read(copy)
    assert "\n" not in str(raised.value)


def test_settings_with_a_field_too_many_are_told(copy: Path) -> None:
    (copy / "config.json").write_text(json.dumps({"encoder": {"dimension": 2, "later": 1}}))
    with pytest.raises(EncoderError, match="later"):
        Encoder.read(copy)


def test_small_products_take_one_thread(bundled: Encoder) -> None:  # noqa: ARG001 -- it is read first
    pools = threadpool_info()

    assert [one["num_threads"] for one in pools if one["user_api"] == "blas" and "numpy" in one["filepath"]] == [1]
