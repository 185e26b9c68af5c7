"""Writing the trained encoder as the folder that the product reads: 8-bit ONNX, tokenizer, settings, card."""

import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from index.encoder import CONFIG_FILE, MODEL_FILE, TOKENIZER_FILE
from index.training.bert import read_bert
from index.training.convert import PASSAGE_PREFIX, QUESTION_PREFIX

if TYPE_CHECKING:
    from transformers import BertModel

_TOKENS = 256  # of a text that are read; training saw 144
_OPSET = 17
_MODULES = [{"idx": 0, "name": "0", "path": "", "type": "index.sentence_module.BundledModule"}]
_SENTENCE_TRANSFORMERS = {
    "model_type": "SentenceTransformer",
    "prompts": {"query": QUESTION_PREFIX, "document": PASSAGE_PREFIX},
    "similarity_fn_name": "cosine",
}


class _States(torch.nn.Module):
    """The encoder with the one output that the product reads."""

    def __init__(self, bert: "BertModel") -> None:
        super().__init__()
        self.bert = bert

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        states: torch.Tensor = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        return states


def export_encoder(trained: Path, folder: Path, card: str) -> None:
    """Write a trained BertModel's folder (with tokenizer.json) as the product's; beside first, then moved into place.

    The linear layers and the embeddings are kept as 8-bit numbers with a scale for each column, a quarter of the size,
    and multiplied as floats: multiplying the 8-bit numbers takes two thirds of the time, but what comes out then hangs
    on the processor (one without VNNI cuts sums off at 16 bits; the cosine with the floats' vectors was 0.988 there),
    so that one machine answers what another refuses.
    """
    draft = folder.with_name(folder.name + ".new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    bert = read_bert(trained)
    bert.eval()  # type: ignore[no-untyped-call]
    _write_onnx(bert, draft / MODEL_FILE)
    shutil.copyfile(trained / TOKENIZER_FILE, draft / TOKENIZER_FILE)
    settings = {
        "question_prefix": QUESTION_PREFIX,
        "passage_prefix": PASSAGE_PREFIX,
        "tokens": _TOKENS,
        "dimension": bert.config.hidden_size,
    }
    _write_json(draft / CONFIG_FILE, {"encoder": settings})
    _write_json(draft / "modules.json", _MODULES)
    _write_json(draft / "config_sentence_transformers.json", _SENTENCE_TRANSFORMERS)
    (draft / "README.md").write_text(card, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(draft, folder)


def _write_onnx(bert: "BertModel", path: Path) -> None:
    tokens = torch.full((2, 8), 5, dtype=torch.long)
    axes = {0: "texts", 1: "tokens"}
    names = ["input_ids", "attention_mask"]
    with tempfile.TemporaryDirectory() as work:
        full = Path(work) / "full.onnx"
        torch.onnx.export(
            _States(bert), (tokens, torch.ones_like(tokens)), str(full), input_names=names,
            output_names=["last_hidden_state"], opset_version=_OPSET, dynamo=False,
            dynamic_axes=dict.fromkeys([*names, "last_hidden_state"], axes),
        )  # fmt: skip
        embedded = Path(work) / "embedded.onnx"
        quantize_dynamic(str(full), str(embedded), op_types_to_quantize=["Gather"], weight_type=QuantType.QInt8)
        model = onnx.load(str(embedded))
        keep_in_8_bits(model)
        onnx.save(model, str(path))


def keep_in_8_bits(model: onnx.ModelProto) -> None:
    """Keep the weights of the linear layers as 8-bit numbers with a scale for each column, in place.

    onnxruntime turns them to floats once, when it loads the model (constant folding).
    """
    graph = model.graph
    weights = {one.name: one for one in graph.initializer}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            kept, turned = _in_8_bits(weights[node.input[1]])
            graph.initializer.remove(weights[node.input[1]])
            graph.initializer.extend(kept)
            nodes += turned
        nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)


def _in_8_bits(weight: onnx.TensorProto) -> tuple[list[onnx.TensorProto], list[onnx.NodeProto]]:
    """A weight of shape (in, out) as numbers from -127 to 127 and its columns' scales; the steps that give it back."""
    values = numpy_helper.to_array(weight)
    scales = np.maximum(np.abs(values).max(axis=0) / 127, np.finfo(np.float32).tiny).astype(np.float32)
    numbers = np.round(values / scales).astype(np.int8)
    names = [f"{weight.name}_{part}" for part in ("numbers", "scales", "floats")]
    kept = [numpy_helper.from_array(numbers, names[0]), numpy_helper.from_array(scales, names[1])]
    turned = [
        helper.make_node("Cast", [names[0]], [names[2]], to=onnx.TensorProto.FLOAT),
        helper.make_node("Mul", [names[2], names[1]], [weight.name]),
    ]
    return kept, turned


def _write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
