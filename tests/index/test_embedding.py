"""Embedding: the bundled encoder, other models by setting, and what cannot be loaded."""

import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from index import embedding as module
from index.embedding import (
    BUNDLED_MODEL,
    BundledEmbedder,
    EmbeddingModelError,
    ModelSpec,
    TransformerEmbedder,
    load_embedder,
    load_encoder,
    model_specs,
)

ROOT = Path(__file__).parents[2]
QUESTIONS = [
    "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?",
    "muc tieu thu gom rac thai",
    "Kawann Short và Zyxwvutq đã thắng 12.345,67 điểm",
    "Nghị quyết số 09-NQ/TW",
]


@pytest.fixture(scope="module")
def bundled() -> BundledEmbedder:
    embedder = load_embedder()
    assert isinstance(embedder, BundledEmbedder)
    return embedder


def test_vectors_have_length_one(bundled: BundledEmbedder) -> None:
    passages = bundled.embed_passages(QUESTIONS)
    assert passages.shape == (len(QUESTIONS), bundled.dimension)
    assert passages.dtype == np.float32
    assert np.linalg.norm(passages, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert bundled.embed_question(QUESTIONS[0]).shape == (bundled.dimension,)


def test_an_empty_text_is_zero_and_nothing_is_no_rows(bundled: BundledEmbedder) -> None:
    assert not bundled.embed_question(" ").any()
    assert not bundled.embed_passages(["", "rừng"])[0].any()
    assert bundled.embed_passages([]).shape == (0, bundled.dimension)


def test_the_nearest_passage_is_about_the_same(bundled: BundledEmbedder) -> None:
    passages = bundled.embed_passages(
        [
            "Tỉ lệ chất thải rắn sinh hoạt được thu gom là 90%.",
            "Phát triển du lịch biển, đảo trở thành ngành kinh tế mũi nhọn.",
            "Nâng cấp cảng hàng không quốc tế Cam Ranh.",
        ]
    )
    asked = ["Thu gom rác bao nhiêu phần trăm?", "Du lịch ở biển đảo thế nào?", "Sân bay quốc tế ra sao?"]
    assert [int((passages @ bundled.embed_question(question)).argmax()) for question in asked] == [0, 1, 2]


def test_the_encoder_is_read_once_a_process() -> None:
    with ThreadPoolExecutor(4) as threads:
        assert len({id(one.result()) for one in [threads.submit(load_encoder) for _ in range(4)]}) == 1


def test_a_bundled_model_that_is_gone_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BUNDLED_MODEL", tmp_path)
    with pytest.raises(EmbeddingModelError, match="install the project again") as raised:
        module._read_encoder.__wrapped__()
    assert "\n" not in str(raised.value)


def test_the_bundled_model_is_small_and_carries_its_card() -> None:
    size = sum(file.stat().st_size for file in BUNDLED_MODEL.rglob("*") if file.is_file())
    assert size <= 45 * 10**6
    assert "license: mit" in (BUNDLED_MODEL / "README.md").read_text(encoding="utf-8")


def test_a_question_is_embedded_without_torch() -> None:
    code = (
        "import sys; from index.embedding import load_embedder; load_embedder().embed_question('Mục tiêu là gì?');"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_importing_reads_no_model() -> None:
    code = "import sys, index.embedding; print('onnxruntime' in sys.modules, 'tokenizers' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False False"


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


@pytest.mark.parametrize("first", ["", "import huggingface_hub.constants"], ids=["new", "imported before"])
def test_a_hub_name_asks_the_hub_nothing(first: str, tmp_path: Path) -> None:
    script = f"""{first}
from index.embedding import EmbeddingModelError, load_embedder
try:
    load_embedder("somebody/some-model-nobody-has")
except EmbeddingModelError as error:
    print(error)
"""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "TRANSFORMERS_"))}
    with socket.create_server(("127.0.0.1", 0)) as hub:
        environment = {**kept, "HF_HOME": str(tmp_path), "HF_ENDPOINT": f"http://127.0.0.1:{hub.getsockname()[1]}"}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=300
        )
        hub.settimeout(0.5)
        with pytest.raises(TimeoutError):
            hub.accept()
    assert done.stdout == (
        "no embedding model can be read at 'somebody/some-model-nobody-has' (it is not on this machine, or not whole): "
        "expected the folder of a sentence-transformers model, or the name of one downloaded to this machine; "
        "correct ASSISTANT_EMBEDDING_MODEL, or unset it to use the bundled model\n"
    )


def test_a_folder_without_a_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingModelError, match=tmp_path.name):
        load_embedder(str(tmp_path))


@pytest.mark.parametrize("content", ["- a list", "a/b: {unknown: 1}", "a/b: {segmented: perhaps}", "a: [", ""])
def test_a_malformed_table_of_models_says_so(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "models.yaml").write_text(content)
    monkeypatch.setattr("index.embedding.MODELS_FILE", tmp_path / "models.yaml")
    model_specs.cache_clear()
    with pytest.raises(EmbeddingModelError, match=r"models\.yaml"):
        model_specs()
    model_specs.cache_clear()
