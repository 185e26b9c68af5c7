"""Batches and steps: what counts by hand, the order of questions, and runs that are cut off and resumed."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from index.training import negatives
from index.training.asked_texts import AskedText
from index.training.batches import Example, Tokens
from index.training.errors import CheckpointError
from index.training.negatives import make_examples
from index.training.pairs import PassagePair
from index.training.steps import Trainer, interaction
from tests.index.training.toy import CONFIG, asked_texts, write_toy_base

PAIRS = [
    [PassagePair("ai khám bệnh", "Sở Y tế chủ trì khám bệnh"), PassagePair("phí nước", "Phí là 5% giá nước")],
    [PassagePair("nước sạch", "Người dân được dùng nước sạch."), PassagePair("đất", "Đất do Nhà nước quản lý.")],
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_toy_base(tmp_path_factory.mktemp("toy") / "base")


@pytest.fixture(scope="module")
def tokens(base: Path) -> Tokens:
    return Tokens(base)


@pytest.fixture(scope="module")
def examples(base: Path, tokens: Tokens, tmp_path_factory: pytest.TempPathFactory) -> list[Example]:
    folder = tmp_path_factory.mktemp("asked")
    made = make_examples(asked_texts(folder), base, tokens, folder / "wrong")
    return [one for some in made for one in some]


def test_wrong_clauses_once_found_are_read_and_not_sought_again(
    base: Path, examples: list[Example], tokens: Tokens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts, found = asked_texts(tmp_path), tmp_path / "wrong"
    next(make_examples(texts, base, tokens, found))  # cut off after the first text
    sought: list[str] = []
    find = negatives._wrong_clauses

    def counted(text: AskedText, *others: object) -> list[list[int]]:
        sought.append(text.name)
        return find(text, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(negatives, "_wrong_clauses", counted)
    assert [one for some in make_examples(texts, base, tokens, found) for one in some] == examples
    assert sought == [texts[1].name]


def test_of_a_question_its_prefix_and_its_end_do_not_count(tokens: Tokens) -> None:
    batch = tokens.questions(["trồng rừng", "biển"])
    (ids,), (mask,), (counted,) = batch.ids, batch.masks, batch.counted
    # <s>, query:, then the words, </s>; the shorter one first, and a width of 16.
    assert ids.shape == (2, 16)
    assert mask.sum(1).tolist() == [4, 5]
    assert counted[:, :5].tolist() == [[0, 0, 1, 0, 0], [0, 0, 1, 1, 0]]
    assert counted[:, 5:].sum() == 0
    assert batch.order.tolist() == [1, 0]


def test_of_a_clause_every_token_counts_and_like_lengths_go_together(tokens: Tokens) -> None:
    texts = [" ".join(["rừng"] * count) for count in (40, 1, 30, 2)]
    batch = tokens.clauses(texts)
    assert [ids.shape for ids in batch.ids] == [(1, 16), (1, 16), (1, 48), (1, 48)]
    assert [int(one.sum()) for one in batch.counted] == [4, 5, 33, 43]
    assert batch.order.tolist() == [3, 0, 2, 1]


def test_a_long_clause_is_cut(tokens: Tokens) -> None:
    assert tokens.clauses(["rừng " * 500]).ids[0].shape == (1, 144)


def test_interaction_by_hand() -> None:
    asked = torch.tensor([[[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [9.0, 9.0]]])
    said = torch.tensor([[[1.0, 0.0], [0.6, 0.8]], [[-1.0, 0.0], [9.0, 9.0]]])
    asks, says = torch.tensor([[1, 1], [1, 0]]), torch.tensor([[1, 1], [1, 0]])
    # The first question: (1 + 0.8) / 2 and (-1 + 0) / 2; the second asks by its first token alone: 1 and -1.
    found = interaction((asked, asks), (said, says))
    assert found.tolist() == [pytest.approx([0.9, -0.5]), pytest.approx([1.0, -1.0])]


def test_a_question_without_a_token_scores_nothing() -> None:
    zero = torch.zeros((1, 2, 2)), torch.zeros((1, 2))
    assert interaction(zero, (torch.ones((1, 2, 2)), torch.ones((1, 2)))).tolist() == [[0.0]]


def weights(trainer: Trainer, folder: Path) -> dict[str, torch.Tensor]:
    folder.mkdir()
    trainer.save(folder)
    return load_file(folder / "model.safetensors")


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


@pytest.fixture(scope="module")
def whole(
    base: Path, examples: list[Example], tokens: Tokens, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, torch.Tensor], list[float]]:
    """What an unbroken run ends with, and its losses."""
    folder = tmp_path_factory.mktemp("whole")
    trainer = Trainer(CONFIG, base, examples, PAIRS, tokens)
    losses = list(trainer.run(folder / "c.pt"))
    return weights(trainer, folder / "model"), losses


def test_the_same_run_twice_gives_the_same(whole, base: Path, examples, tokens: Tokens, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    expected, losses = whole
    again = Trainer(CONFIG, base, examples, PAIRS, tokens)
    assert list(again.run(tmp_path / "c.pt")) == losses
    assert len(losses) == again.steps == 7  # 4 passes of 7 questions, 4 a step
    assert same(weights(again, tmp_path / "model"), expected)


def test_a_run_cut_off_and_resumed_gives_the_same(whole, base: Path, examples, tokens: Tokens, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    expected, losses = whole
    killed = Trainer(CONFIG, base, examples, PAIRS, tokens)
    for _ in killed.run(tmp_path / "c.pt", every=2):
        if killed.step == 5:  # after the checkpoint of step 4, before the next
            break
    resumed = Trainer(CONFIG, base, examples, PAIRS, tokens)
    assert list(resumed.run(tmp_path / "c.pt", every=2)) == losses[4:]
    assert same(weights(resumed, tmp_path / "model"), expected)
    finished = Trainer(CONFIG, base, examples, PAIRS, tokens)
    assert list(finished.run(tmp_path / "c.pt")) == []


def test_another_seed_gives_another_result(whole, base: Path, examples, tokens: Tokens, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    other = Trainer(replace(CONFIG, seed=4), base, examples, PAIRS, tokens)
    list(other.run(tmp_path / "c.pt"))
    assert not same(weights(other, tmp_path / "model"), whole[0])


def test_what_is_trained_is_all_but_the_embeddings(whole, base: Path) -> None:  # type: ignore[no-untyped-def]
    before = load_file(base / "model.safetensors")
    left = {name for name in before if torch.equal(before[name], whole[0][name])}
    assert left == {name for name in before if name.startswith("embeddings")}


def test_what_is_written_lies_between_the_trained_and_the_untrained(  # type: ignore[no-untyped-def]
    base: Path, examples, tokens: Tokens, tmp_path: Path
) -> None:
    trainer = Trainer(replace(CONFIG, kept=1.0), base, examples, PAIRS, tokens)
    list(trainer.run(tmp_path / "c.pt"))
    assert same(weights(trainer, tmp_path / "kept"), load_file(base / "model.safetensors"))


def test_pairs_change_what_is_learned_and_too_few_are_left_out(whole, base: Path, examples, tokens, tmp_path) -> None:  # type: ignore[no-untyped-def]
    without = Trainer(CONFIG, base, examples, [PAIRS[0][:1]], tokens)
    assert without.pairs == []
    list(without.run(tmp_path / "c.pt"))
    assert not same(weights(without, tmp_path / "model"), whole[0])


def test_the_toy_learns(base: Path, examples: list[Example], tokens: Tokens, tmp_path: Path) -> None:
    config = replace(CONFIG, passes=10, rate=0.02, folded=0.0)
    losses = list(Trainer(config, base, examples, PAIRS, tokens).run(tmp_path / "c.pt"))
    assert sum(losses[-4:]) < 0.8 * sum(losses[:4])


def test_a_checkpoint_of_another_training_is_refused(base: Path, examples, tokens: Tokens, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run = Trainer(CONFIG, base, examples, PAIRS, tokens).run(tmp_path / "c.pt", every=1)
    next(run), next(run)
    with pytest.raises(CheckpointError, match="another training"):
        next(Trainer(replace(CONFIG, wrong=2), base, examples, PAIRS, tokens).run(tmp_path / "c.pt"))
    with pytest.raises(CheckpointError, match="another training"):
        next(Trainer(CONFIG, base, examples[:6], PAIRS, tokens).run(tmp_path / "c.pt"))
    (tmp_path / "c.pt").write_bytes(b"broken")
    with pytest.raises(CheckpointError, match="not a checkpoint"):
        next(Trainer(CONFIG, base, examples, PAIRS, tokens).run(tmp_path / "c.pt"))
