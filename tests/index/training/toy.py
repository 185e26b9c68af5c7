"""A toy to train on: a packed model of two layers made by hand, two texts, a few questions."""

import hashlib
import json
import struct
from pathlib import Path

import numpy as np
import zstandard

from corpus.text import fold
from index.training.asked_texts import AskedText, read_asked_texts
from index.training.convert import kept_pieces, write_base
from index.training.packed import read_packed
from index.training.steps import TrainingConfig

HIDDEN, LAYERS, HEADS, FEED_FORWARD, POSITIONS = 32, 2, 4, 64, 264
CONFIG = TrainingConfig(passes=4, several=4, wrong=3, rate=1e-3, pairs=2, seed=3)  # seven steps of four questions

RESOLUTION = (
    "NGHỊ QUYẾT\n\nI. MỤC TIÊU\n\nĐến năm 2030, trồng rừng đạt 46%; nuôi biển đạt 12 triệu tấn.\n\n"
    "Tỉ lệ đô thị hóa đạt 70%.\n\nII. GIẢI PHÁP\n\nSở Y tế chủ trì khám bệnh; Sở Tài chính cấp vốn.\n\n"
    "Báo cáo trước ngày 31/12.\n"
)
LAW = [
    {"id": "Luật Nước@1", "title": "Nước sạch", "body": "Người dân được dùng nước sạch. Nước thải phải được xử lý."},
    {"id": "Luật Nước@2", "title": "Phí", "body": "Phí là 5% giá nước; hộ nghèo không phải nộp phí."},
    {"id": "Luật Đất@1", "title": "Đất", "body": "Đất do Nhà nước quản lý."},
]
SLICE_TEXT = (
    "LUẬT NƯỚC\n\nĐiều 1. Nước sạch\n\nNgười dân được dùng nước sạch. Nước thải phải được xử lý.\n\n"
    "Điều 2. Phí\n\nPhí là 5% giá nước; hộ nghèo không phải nộp phí.\n\n"
)
RESOLUTION_NAME = hashlib.sha256(RESOLUTION.encode()).hexdigest()
# A text, a question, what answers it.
ASKED = [
    (RESOLUTION_NAME, "trồng rừng bao nhiêu phần trăm", ["trồng rừng đạt 46%"]),
    (RESOLUTION_NAME, "nuôi biển được mấy tấn", ["nuôi biển đạt 12 triệu tấn"]),
    (RESOLUTION_NAME, "ai khám bệnh", ["Sở Y tế chủ trì khám bệnh"]),
    (RESOLUTION_NAME, "đô thị hóa năm 2045", []),
    ("nuoc", "phí nước bao nhiêu", ["Phí là 5% giá nước"]),
    ("nuoc", "ai được dùng nước sạch", ["Người dân được dùng nước sạch."]),
    ("nuoc", "ai quản lý đất", []),
]


def pieces() -> list[str]:
    """<s>, <pad>, </s>, <unk>, the mark of a word, every character of the toy, and its words."""
    text = " ".join([RESOLUTION, SLICE_TEXT, *(one for _, one, _ in ASKED), "query: passage: "])
    forms = [*text.split(), *fold(text).split(), *text.lower().split()]
    characters = sorted({char for word in forms for char in word} | set("zqx"))
    words = sorted({f"▁{word}" for word in forms if len(word) > 1})
    return ["<s>", "<pad>", "</s>", "<unk>", "▁", *characters, *words]


def tensors(rng: np.random.Generator, vocabulary: int) -> dict[str, np.ndarray]:
    """Random weights, under the names of the packed file."""
    drawn = {
        "emb.word": (vocabulary, HIDDEN), "emb.pos": (POSITIONS, HIDDEN), "emb.type": (2, HIDDEN),
        **{f"l{layer}.{name}.w": (HIDDEN, HIDDEN) for layer in range(LAYERS) for name in ("q", "k", "v", "ao")},
        **{f"l{layer}.fi.w": (FEED_FORWARD, HIDDEN) for layer in range(LAYERS)},
        **{f"l{layer}.fo.w": (HIDDEN, FEED_FORWARD) for layer in range(LAYERS)},
    }  # fmt: skip
    found = {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in drawn.items()}
    for layer in range(LAYERS):
        for name, size in (
            ("q", HIDDEN),
            ("k", HIDDEN),
            ("v", HIDDEN),
            ("ao", HIDDEN),
            ("fi", FEED_FORWARD),
            ("fo", HIDDEN),
        ):
            found[f"l{layer}.{name}.b"] = np.zeros(size, dtype=np.float32)
    for norm in ("emb.ln", *(f"l{layer}.{name}" for layer in range(LAYERS) for name in ("aln", "oln"))):
        found[f"{norm}.w"], found[f"{norm}.b"] = np.ones(HIDDEN, np.float32), np.zeros(HIDDEN, np.float32)
    return found


def four_bits(values: np.ndarray) -> bytes:
    """Blocks of 32: a half-precision scale, then the first 16 in the low nibbles and the others in the high ones."""
    blocks = []
    for block in values.reshape(-1, 32):
        scale = np.float16(max(float(abs(block).max()) / 7, 1e-4))
        numbers = (np.clip(np.rint(block / np.float32(scale)), -8, 7) + 8).astype(np.uint8)
        blocks.append(scale.tobytes() + (numbers[:16] | (numbers[16:] << 4)).tobytes())
    return b"".join(blocks)


def packed_bytes(names: list[str], scores: list[float], weights: dict[str, np.ndarray]) -> bytes:
    """The file, its word embeddings of four bits and the rest float32."""
    encoded = [name.encode() for name in names]
    offsets = np.cumsum([0, *map(len, encoded)]).astype("<u4")
    head = b"E5S1" + struct.pack("<I7if", 1, HIDDEN, LAYERS, HEADS, FEED_FORWARD, len(names), POSITIONS, 2, 1e-12)
    head += struct.pack("<i5iQ", 32, len(names), 0, 1, 2, 3, int(offsets[-1]))
    head += offsets.tobytes() + np.asarray(scores, dtype="<f4").tobytes() + b"".join(encoded)
    head += struct.pack("<iI", 0, 3) + b"map" + struct.pack("<i", len(weights))
    stored = {
        name: four_bits(one) if name == "emb.word" else one.astype("<f4").tobytes() for name, one in weights.items()
    }
    begin = len(head) + sum(2 + len(name) + 1 + 4 + 8 + 8 for name in weights)
    directory, body = b"", b""
    for name, one in weights.items():
        place = begin + len(body)
        directory += struct.pack("<H", len(name)) + name.encode() + b"\x00"
        directory += struct.pack("<IQQ", one.size, place, len(stored[name]))
        body += stored[name]
    return head + directory + body


def write_packed(path: Path) -> Path:
    """The toy's packed model."""
    names = pieces()
    scores = [0.0] * 4 + [-8.0 if len(name) == 1 else -3.0 for name in names[4:]]
    path.write_bytes(packed_bytes(names, scores, tensors(np.random.default_rng(0), len(names))))
    return path


def write_data(folder: Path) -> Path:
    """The folder of texts: resolutions/, legal.jsonl and a little news."""
    (folder / "resolutions").mkdir(parents=True)
    (folder / "resolutions" / "a.md").write_bytes(RESOLUTION.encode())
    (folder / "legal.jsonl").write_text("".join(json.dumps(row) + "\n" for row in LAW))
    asked = [
        {"question": "phí nước bao nhiêu", "articles": ["Luật Nước@2"]},
        {"question": "đất", "articles": ["Luật Đất@1"]},
    ]
    (folder / "legal_questions.jsonl").write_text("".join(json.dumps(row) + "\n" for row in asked))
    news = [{"title": f"Tin {at}", "abstract": "trồng_rừng", "body": ["nuôi biển", "sách"]} for at in range(13)]
    lines = "\n".join(json.dumps(row) for row in news)
    (folder / "vietnews.jsonl.zst").write_bytes(zstandard.compress(lines.encode()))
    return folder


def write_questions(folder: Path, held: tuple[str, ...] = ()) -> Path:
    """The folder of questions over both texts."""
    folder.mkdir(parents=True)
    texts = {RESOLUTION_NAME: RESOLUTION, "nuoc": SLICE_TEXT}
    rows = []
    for name, question, answers in ASKED:
        spans = [(texts[name].index(one), texts[name].index(one) + len(one)) for one in answers]
        rows.append({"text": name, "kind": "what", "question": question, "answers": spans, "writer": "toy"})
    (folder / "toy.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    slices = {"nuoc": {"law": "Luật Nước", "articles": ["Luật Nước@1", "Luật Nước@2"]}}
    (folder / "slices.json").write_text(json.dumps(slices))
    (folder / "held.json").write_text(json.dumps(held))
    return folder


def asked_texts(folder: Path) -> list[AskedText]:
    """The toy's texts with their questions, written beneath a folder and read."""
    return read_asked_texts(write_data(folder / "data"), write_questions(folder / "questions"))


def write_toy_base(folder: Path) -> Path:
    """The toy's model converted, with every piece kept, for training."""
    folder.mkdir(parents=True)
    packed = read_packed(write_packed(folder / "packed.bin"))
    write_base(packed, kept_pieces(packed, [], least=0), folder)
    return folder
