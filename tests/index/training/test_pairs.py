"""Pairs of questions and passages: the passage of a long article that is asked for, news as plain words."""

import io
import json
from pathlib import Path

import pytest
import zstandard

from index.training.errors import TrainingDataError
from index.training.pairs import PassagePair, read_pairs

_FILLER = " ".join(f"chữ{at}" for at in range(200))
_LAWS = [
    {"id": "Luật Nước@1", "title": "Nước sạch", "body": "Người dân được dùng nước sạch."},
    {"id": "Luật Nước@2", "title": "Phí", "body": f"{_FILLER} hộ nghèo không phải nộp phí {_FILLER}"},
]
_NEWS = {"title": "Giá lúa tăng", "abstract": "Giá lúa ở miền_Tây tăng .", "body": ["Nông_dân vui " * 10]}


def _write(folder: Path, asked: list[dict[str, object]], news: list[dict[str, object]]) -> Path:
    (folder / "legal.jsonl").write_text("\n".join(map(json.dumps, _LAWS)), encoding="utf-8")
    (folder / "legal_questions.jsonl").write_text("\n".join(map(json.dumps, asked)), encoding="utf-8")
    text = "\n".join(json.dumps(one, ensure_ascii=False) for one in news)
    (folder / "vietnews.jsonl.zst").write_bytes(zstandard.compress(text.encode()))
    return folder


def test_a_question_is_paired_with_the_passage_that_shares_its_words(tmp_path: Path) -> None:
    asked = [
        {"question": "ai được dùng nước sạch", "articles": ["Luật Nước@1", "Luật khác@9"]},
        {"question": "hộ nghèo có phải nộp phí", "articles": ["Luật Nước@2"]},
    ]
    laws, news = read_pairs(_write(tmp_path, asked, []))
    assert laws[0] == PassagePair("ai được dùng nước sạch", "Nước sạch. Người dân được dùng nước sạch.")
    assert laws[1].passage.startswith("Phí. chữ120 ")
    assert "hộ nghèo không phải nộp phí" in laws[1].passage
    assert (len(laws), news) == (2, [])


def test_news_are_plain_words_every_sixth_and_long_enough(tmp_path: Path) -> None:
    short: dict[str, object] = {"title": "Ngắn", "abstract": "", "body": ["vài chữ"]}
    _, news = read_pairs(_write(tmp_path, [], [_NEWS, *[short] * 5, short, *[short] * 5, _NEWS]))
    assert [one.question for one in news] == ["Giá lúa tăng"] * 2
    assert news[0].passage.startswith("Giá lúa ở miền Tây tăng . Nông dân vui")


@pytest.mark.parametrize("name", ["legal.jsonl", "legal_questions.jsonl", "vietnews.jsonl.zst"])
def test_data_that_are_missing_or_broken_are_said(tmp_path: Path, name: str) -> None:
    _write(tmp_path, [], [])
    (tmp_path / name).write_bytes(io.BytesIO(b"{broken").getvalue())
    with pytest.raises(TrainingDataError, match="as expected"):
        read_pairs(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(TrainingDataError, match="as expected"):
        read_pairs(tmp_path)
