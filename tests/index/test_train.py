"""The whole training on a toy: from the packed file to a folder that the encoder reads."""

from functools import partial
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from typer import Typer
from typer.testing import CliRunner

from index import train as module
from index.embedding import BUNDLED_MODEL
from index.encoder import Encoder
from index.train import main, train
from index.training.asked_texts import read_asked_texts
from index.training.bert import read_bert
from index.training.card import model_card
from index.training.export import export_encoder, keep_in_8_bits
from tests.index.training.toy import CONFIG, HIDDEN, write_data, write_packed, write_questions, write_toy_base

pytestmark = pytest.mark.long


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the packed model, the data, and questions in the place of the project's own."""
    write_packed(tmp_path / "packed.bin")
    write_data(tmp_path / "data")
    questions = write_questions(tmp_path / "questions", held=("nuoc",))
    monkeypatch.setattr(module, "read_asked_texts", partial(read_asked_texts, questions=questions))
    return tmp_path


def run(*words: str) -> tuple[int, str]:
    app = Typer()
    app.command()(main)
    ran = CliRunner().invoke(app, list(words))
    return ran.exit_code, ran.stderr


def given(toy: Path) -> list[str]:
    return ["--packed", str(toy / "packed.bin"), "--data", str(toy / "data"), "--out", str(toy / "out" / "model")]


def test_the_whole_training_writes_a_folder_that_the_encoder_reads_and_goes_on_where_it_stopped(
    toy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = toy / "out" / "model"

    def stop(*_words: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, "export_encoder", stop)
        with pytest.raises(KeyboardInterrupt):
            train(toy / "packed.bin", toy / "data", out, CONFIG)
    assert (out.with_name("model.work") / "checkpoint.pt").exists()
    (toy / "packed.bin").unlink()  # it is converted already
    train(toy / "packed.bin", toy / "data", out, CONFIG)
    assert sorted(file.name for file in out.parent.iterdir()) == ["model"]
    encoder = Encoder.read(out)
    assert encoder.passages(["trồng rừng", "", "a " * 500]).shape == (3, HIDDEN)
    card = (out / "README.md").read_text(encoding="utf-8")
    assert "4 of `index/training/questions/` over 2 texts, 1 of them near misses" in " ".join(card.split())


def test_what_is_exported_reads_as_what_was_trained(tmp_path: Path) -> None:
    base = write_toy_base(tmp_path / "base")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "old").write_text("a file of the model before")
    export_encoder(base, tmp_path / "model", "card")
    assert sorted(file.name for file in (tmp_path / "model").iterdir()) == [
        "README.md", "config.json", "config_sentence_transformers.json", "model.onnx", "modules.json", "tokenizer.json",
    ]  # fmt: skip
    encoder = Encoder.read(tmp_path / "model")
    ids = encoder._tokenizer.encode("passage: trồng rừng").ids
    bert = read_bert(base)
    with torch.no_grad():
        expected = bert.eval()(input_ids=torch.tensor([ids])).last_hidden_state[0].numpy()
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    (found,) = encoder.passage_tokens(["trồng rừng"])
    assert (found * expected).sum(axis=1) == pytest.approx(1.0, abs=0.005)  # 8 bits


def test_weights_are_kept_in_8_bits_by_column_and_multiplied_as_floats() -> None:
    weight = np.asarray([[1.0, -0.5, 0.0], [-0.5, 0.25, 0.0]], dtype=np.float32)
    x2 = onnx.helper.make_tensor_value_info("x2", onnx.TensorProto.FLOAT, [1, 2])
    y3 = onnx.helper.make_tensor_value_info("y3", onnx.TensorProto.FLOAT, [1, 3])
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("MatMul", ["x2", "w"], ["y3"])],
        "g",
        [x2],
        [y3],
        [onnx.numpy_helper.from_array(weight, "w")],
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)

    keep_in_8_bits(model)

    kept = {one.name: onnx.numpy_helper.to_array(one).tolist() for one in model.graph.initializer}
    assert kept["w_numbers"] == [[127, -127, 0], [-64, 64, 0]]
    assert [one.op_type for one in model.graph.node] == ["Cast", "Mul", "MatMul"]
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (given,) = session.run(None, {"x2": np.asarray([[1.0, 1.0]], dtype=np.float32)})
    assert given[0] == pytest.approx([1 - 64 / 127, -0.5 + 32 / 127, 0.0])


def test_the_bundled_model_multiplies_no_8_bit_numbers() -> None:
    """What comes of them hangs on the processor."""
    used = {node.op_type for node in onnx.load(str(BUNDLED_MODEL / "model.onnx")).graph.node}

    assert not used & {"MatMulInteger", "DynamicQuantizeLinear", "QLinearMatMul"}


def test_the_card_says_what_is_known() -> None:
    card = model_card(CONFIG, pieces=12_345, steps=1_000, questions=7_000, near=2_000, texts=164, held=14)
    said = " ".join(card.split())
    for words in (
        "12,345 pieces",
        "1,000 steps of 4 questions, seed 3",
        "7,000 of",
        "164 texts, 2,000",
        "14 texts were kept",
    ):
        assert words in said
    assert card.startswith("---\nlanguage: [vi]\nlicense: mit\n")


@pytest.mark.parametrize("missing", ["packed.bin", "data"])
def test_what_is_missing_is_one_line_and_exit_code_2(toy: Path, missing: str) -> None:
    (toy / missing).rename(toy / "away")
    code, said = run(*given(toy))
    assert code == 2
    assert said.startswith("error: ")
    assert said.strip().count("\n") == 0


def test_a_checkpoint_of_another_training_is_one_line_and_exit_code_2(toy: Path) -> None:
    work = toy / "out" / "model.work"
    work.mkdir(parents=True)
    (work / "checkpoint.pt").write_bytes(b"broken")
    code, said = run(*given(toy))
    assert code == 2
    assert "not a checkpoint" in said
