"""Embedding: input tokens by hand, the bundled model, other models, and what cannot be loaded."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit

from index.embedding import (
    BUCKETS,
    BUNDLED_MODEL,
    EmbeddingModelError,
    ModelSpec,
    StaticEmbedder,
    TransformerEmbedder,
    bucket,
    known_tokens,
    load_embedder,
    model_specs,
    plain_tokens,
    word_tokens,
)

ROOT = Path(__file__).parents[2]
QUESTIONS = [
    "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?",
    "muc tieu thu gom rac thai",
    "Kawann Short và Zyxwvutq đã thắng 12.345,67 điểm",
    "Nghị quyết số 09-NQ/TW",
]
HOSTILE = ["", "   ", "?!…", "\x00", "🙂", "\u0301\u0323", "_ _ __", "#1 ~x [UNK]", "a" * 10_000, "điều " * 5_000]


@pytest.fixture(scope="module")
def bundled() -> StaticEmbedder:
    embedder = load_embedder()
    assert isinstance(embedder, StaticEmbedder)
    return embedder


def test_a_word_of_several_syllables_counts_its_syllables_too() -> None:
    assert word_tokens(["khu", "kinh_tế"]) == ["khu", "kinh_tế", "kinh", "tế"]


def test_folded_tokens_are_marked_syllables_and_pairs() -> None:
    assert plain_tokens(["kinh", "tế", "biển"]) == ["~kinh", "~te", "~bien", "~kinh_te", "~te_bien"]
    assert plain_tokens([]) == []


def test_unknown_words_are_dropped_and_unknown_syllables_share_a_bucket() -> None:
    vocabulary = {"khu", "~kinh", "nha"}
    assert known_tokens(["khu", "kinh_tế", "zyx"], vocabulary) == ["khu", bucket("zyx")]
    assert known_tokens(["~kinh", "~nha", "~zyx", "~kinh_te"], vocabulary) == ["~kinh", "nha", bucket("zyx")]


def test_a_bucket_is_the_same_on_every_machine() -> None:
    # crc32 of "a" is 0xE8B7BE43 = 3904355907, and 3904355907 mod 4096 = 3651.
    assert bucket("a") == "#3651"
    assert BUCKETS == 4096


def test_vectors_have_length_one(bundled: StaticEmbedder) -> None:
    passages = bundled.embed_passages(QUESTIONS)
    assert passages.shape == (len(QUESTIONS), bundled.dimension)
    assert passages.dtype == np.float32
    assert np.linalg.norm(passages, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert bundled.embed_question(QUESTIONS[0]).shape == (bundled.dimension,)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_has_a_finite_vector(bundled: StaticEmbedder, text: str) -> None:
    for vector in (bundled.embed_question(text), bundled.embed_passages([text])[0]):
        assert np.isfinite(vector).all()
        assert float(np.linalg.norm(vector)) == pytest.approx(1.0, abs=1e-5) or not vector.any()


def test_text_without_words_is_zero_and_nothing_is_no_rows(bundled: StaticEmbedder) -> None:
    assert not bundled.embed_question("?!").any()
    assert not bundled.embed_passages(["", "rừng"])[0].any()
    assert bundled.embed_passages([]).shape == (0, bundled.dimension)


def test_a_long_text_is_read_to_its_end(bundled: StaticEmbedder) -> None:
    head = "Dân cư nông thôn dùng nước sạch. " * 300
    assert bundled.passage_tokens(head + "Rừng ngập mặn")[-2:] == ["ngập", "mặn"]
    assert not np.allclose(bundled.embed_passages([head])[0], bundled.embed_passages([head + "Rừng ngập mặn " * 99])[0])


def test_the_nearest_passage_is_about_the_same(bundled: StaticEmbedder) -> None:
    passages = bundled.embed_passages(
        [
            "Tỉ lệ chất thải rắn sinh hoạt được thu gom là 90%.",
            "Phát triển du lịch biển, đảo trở thành ngành kinh tế mũi nhọn.",
            "Nâng cấp cảng hàng không quốc tế Cam Ranh.",
        ]
    )
    asked = ["Thu gom rác bao nhiêu phần trăm?", "du lich bien dao", "Sân bay quốc tế ra sao?"]
    assert [int((passages @ bundled.embed_question(question)).argmax()) for question in asked] == [0, 1, 2]


@pytest.fixture(scope="module")
def other() -> Any:
    """The bundled model as sentence-transformers reads it."""
    from sentence_transformers import SentenceTransformer

    return SentenceTransformer(str(BUNDLED_MODEL), device="cpu", local_files_only=True)


@pytest.mark.parametrize("question", [*QUESTIONS, "từ_không_có trong zzzz_qqqq từ vựng xyzzyx"])
def test_sentence_transformers_reads_the_same_vectors(bundled: StaticEmbedder, other: Any, question: str) -> None:
    prepared = " ".join(bundled.question_tokens(question))
    expected = bundled.embed_question(question)
    assert other.encode(prepared) == pytest.approx(expected, abs=1e-3)
    # Tokens outside the vocabulary: ours drops them, sentence-transformers averages in a row of zeros.
    assert other.encode(f"{prepared} zzzz_qqqq xyzzyx") == pytest.approx(expected, abs=1e-3)


def test_the_bundled_model_is_small_and_carries_its_card() -> None:
    size = sum(file.stat().st_size for file in BUNDLED_MODEL.rglob("*") if file.is_file())
    assert size <= 40 * 10**6
    assert "apache-2.0" in (BUNDLED_MODEL / "README.md").read_text(encoding="utf-8")


def test_a_question_is_embedded_without_torch() -> None:
    code = (
        "import sys; from index.embedding import load_embedder; load_embedder().embed_question('Mục tiêu là gì?');"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_importing_reads_no_model() -> None:
    code = "import sys, index.embedding; print('safetensors' in sys.modules, 'underthesea' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False False"


@pytest.fixture(scope="module")
def static_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A StaticEmbedding in sentence-transformers' own layout, two dimensions, worked out by hand below."""
    folder = tmp_path_factory.mktemp("static")
    rows = np.asarray([[0, 0], [3, 4], [0, 2]], dtype=np.float32)
    save_file({"embedding.weight": rows}, folder / "model.safetensors")
    tokenizer = Tokenizer(WordLevel({"[UNK]": 0, "rừng": 1, "biển": 2}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "config_sentence_transformers.json").write_text("{}")
    modules = [{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.StaticEmbedding"}]
    (folder / "modules.json").write_text(json.dumps(modules))
    return folder


def test_a_static_folder_is_averaged_by_hand(static_folder: Path) -> None:
    embedder = load_embedder(str(static_folder))
    assert isinstance(embedder, StaticEmbedder)
    assert embedder.dimension == 2
    assert embedder.embed_question("Rừng") == pytest.approx([0.6, 0.8])
    # (3, 4) + (0, 2) = (3, 6), of length 6.708.
    assert embedder.embed_passages(["rừng biển"])[0] == pytest.approx([3 / 45**0.5, 6 / 45**0.5])


class FakeTransformer:
    """Remembers what it was asked to encode; answers (3, 4)."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def get_embedding_dimension(self) -> int:
        return 2

    def encode(self, inputs: list[str], **_: Any) -> np.ndarray:
        self.asked += inputs
        return np.asarray([[3, 4]] * len(inputs), dtype=np.float32)


def test_prefixes_and_segmentation_follow_the_table() -> None:
    fake = FakeTransformer()
    embedder = TransformerEmbedder(fake, "e5", ModelSpec(question_prefix="query: ", passage_prefix="passage: "))
    assert embedder.embed_question("Khu kinh tế?") == pytest.approx([0.6, 0.8])
    embedder.embed_passages(["Rừng", " "])
    assert fake.asked == ["query: Khu kinh tế?", "passage: Rừng"]
    TransformerEmbedder(fake, "bi", ModelSpec(segmented=True)).embed_question("Khu kinh tế")
    assert fake.asked[-1] == "khu kinh_tế"


def test_an_empty_text_is_a_zero_row_for_a_transformer_too() -> None:
    embedder = TransformerEmbedder(FakeTransformer(), "fake", ModelSpec())
    assert embedder.embed_passages(["", "rừng"]) == pytest.approx(np.asarray([[0, 0], [0.6, 0.8]]))
    assert embedder.embed_passages([]).shape == (0, 2)
    assert not embedder.embed_question(" ").any()


def test_the_table_names_the_models_of_the_task() -> None:
    specs = model_specs()
    assert specs["bkai-foundation-models/vietnamese-bi-encoder"].segmented
    assert not specs["BAAI/bge-m3"].segmented
    assert specs["intfloat/multilingual-e5-small"].question_prefix == "query: "


@pytest.fixture(scope="module")
def transformer_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transformer of one layer with random weights, made on the spot."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rung", "bien", "khu"]
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    tokenizer = BertTokenizerFast(vocab_file=str(folder / "vocab.txt"))
    size = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    BertModel(BertConfig(vocab_size=len(words), **size)).save_pretrained(folder / "bert")
    tokenizer.save_pretrained(folder / "bert")
    module = Transformer(str(folder / "bert"))
    SentenceTransformer(modules=[module, Pooling(8)], device="cpu").save(str(folder / "model"))
    return folder / "model"


def test_a_transformer_of_a_folder_embeds(transformer_folder: Path) -> None:
    embedder = load_embedder(str(transformer_folder))
    assert isinstance(embedder, TransformerEmbedder)
    vectors = embedder.embed_passages(["Rừng biển", "", "khu"])
    assert vectors.shape == (3, 8)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 0, 1], abs=1e-5)
    assert embedder.embed_question("Rừng biển") == pytest.approx(vectors[0], abs=1e-5)


@pytest.mark.parametrize("name", ["no/such-folder/at-all", "somebody/some-model-nobody-has", ""])
def test_a_model_that_is_not_here_says_what_to_do(name: str) -> None:
    with pytest.raises(EmbeddingModelError, match="ASSISTANT_EMBEDDING_MODEL") as raised:
        load_embedder(name)
    assert "\n" not in str(raised.value)


def test_a_folder_without_a_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingModelError, match=tmp_path.name):
        load_embedder(str(tmp_path))


def test_a_static_folder_cut_short_says_so(tmp_path: Path, static_folder: Path) -> None:
    for file in static_folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "model.safetensors").write_bytes(b"\x00" * 10)
    with pytest.raises(EmbeddingModelError, match="static embedding"):
        load_embedder(str(tmp_path))
    (tmp_path / "model.safetensors").unlink()
    with pytest.raises(EmbeddingModelError, match="static embedding"):
        load_embedder(str(tmp_path))


@pytest.mark.parametrize("content", ["- a list", "a/b: {unknown: 1}", "a/b: {segmented: perhaps}", "a: [", ""])
def test_a_malformed_table_of_models_says_so(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "models.yaml").write_text(content)
    monkeypatch.setattr("index.embedding.MODELS_FILE", tmp_path / "models.yaml")
    model_specs.cache_clear()
    with pytest.raises(EmbeddingModelError, match=r"models\.yaml"):
        model_specs()
    model_specs.cache_clear()
