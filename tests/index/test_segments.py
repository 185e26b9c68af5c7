"""Documents come and go one by one: only what is new is read, and what is found is what a whole build finds."""

import random
from pathlib import Path

import pytest

from corpus.model import Document
from corpus.reading.store import Corpus
from index.opening import OpenIndex, open_index
from tests.index.storing import FakeEmbedder, document, found, places

WORDS = ("kinh", "tế", "biển", "đảo", "rừng", "du", "lịch", "nhà", "ở", "xã", "hội", "cây", "xanh", "bến", "nước")
QUESTIONS = ("kinh tế biển đảo", "nha o xa hoi", "nước ở bến đảo", "cây xanh", "Rừng?")
Hits = list[tuple[str, str, float]]


def made(chance: random.Random, number: int, passages: int) -> Document:
    """A document of passages of words by chance."""
    rows = [(f"I.{at}", " ".join(chance.choices(WORDS, k=chance.randint(1, 12)))) for at in range(1, passages + 1)]
    return document(f"{number}-NQ/TW", rows)


def look(opened: OpenIndex) -> list[Hits]:
    """What is found, in all documents, in some, in one section, and below another."""
    one = opened.index.corpus.documents[-1].number
    within = [
        [(hit.passage.document, hit.passage.section, round(hit.score, 4)) for hit in hits]
        for question in QUESTIONS
        for hits in (
            opened.index.search(question, 8, [one]),
            opened.index.search(question, 8, [], ["I.2"]),
            opened.index.search(question, 8, [one, "1-NQ/TW"], ["I"]),
        )
    ]
    everywhere = [[(*hit[:2], round(hit[2], 4)) for hit in hits] for hits in found(opened.index, QUESTIONS)]
    return [*everywhere, *within]


def rebuilt(corpus: Corpus, folder: Path) -> list[Hits]:
    opened = open_index(corpus, FakeEmbedder(), folder, rebuild=True)
    try:
        assert len(opened.index.segments) == 1
        return look(opened)
    finally:
        opened.close()


@pytest.mark.parametrize("seed", range(4))
def test_what_was_added_changed_and_removed_is_found_as_in_a_whole_build(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    documents = [made(chance, number, 12) for number in range(1, 5)]
    before: OpenIndex | None = None
    several = 0
    for step in range(5, 14):
        act = chance.choice(["add", "add", "remove", "change"])
        if act == "add":
            documents.insert(chance.randrange(len(documents) + 1), made(chance, step, chance.randint(1, 9)))
        elif act == "remove" and len(documents) > 1:
            documents.pop(chance.randrange(len(documents)))
        else:
            at = chance.randrange(len(documents))
            number = int(documents[at].number.split("-")[0])
            documents[at] = made(chance, number, chance.randint(1, 9))
        corpus = Corpus(tuple(documents))
        opened = open_index(corpus, FakeEmbedder(), tmp_path / "grown", before=before)
        assert look(opened) == rebuilt(corpus, tmp_path / "whole")
        several += len(opened.index.segments) > 1
        if before:
            before.close()
        before = opened
    assert before is not None
    assert several
    expected = look(before)
    before.close()

    again = open_index(Corpus(tuple(documents)), FakeEmbedder(), tmp_path / "grown")
    assert (again.built, look(again)) == (False, expected)
    again.close()


def test_only_what_is_new_is_read(tmp_path: Path) -> None:
    chance = random.Random(1)
    documents = [made(chance, number, 30) for number in (1, 2)]
    open_index(Corpus(tuple(documents)), FakeEmbedder(), tmp_path).close()

    embedder = FakeEmbedder()
    steps: list[tuple[int, int]] = []
    documents.append(made(chance, 3, 7))
    corpus = Corpus(tuple(documents))
    opened = open_index(corpus, embedder, tmp_path, progress=lambda done, total: steps.append((done, total)))
    assert opened.built
    assert sum(embedder.batches) == 7
    assert steps[6] == (7, 7)
    assert [len(one.live) for one in opened.index.segments] == [60, 7]
    opened.close()
    assert len(places(tmp_path)) == 2


def test_small_ones_are_joined_without_being_read_again_and_the_large_one_is_left(tmp_path: Path) -> None:
    chance = random.Random(2)
    documents = [made(chance, 1, 60)]
    for number in range(2, 18):
        embedder = FakeEmbedder()
        documents.append(made(chance, number, 3))
        opened = open_index(Corpus(tuple(documents)), embedder, tmp_path)
        opened.close()
        assert sum(embedder.batches) == (63 if number == 2 else 3)
        assert len(places(tmp_path)) <= 5
    assert max(len(one.live) for one in opened.index.segments) == 63


def test_a_removed_document_is_passed_over_and_a_worn_segment_written_anew(tmp_path: Path) -> None:
    chance = random.Random(3)
    documents = [made(chance, number, 10) for number in range(1, 7)]
    open_index(Corpus(tuple(documents)), FakeEmbedder(), tmp_path).close()

    for left, built in ((5, False), (3, False), (2, True), (2, False)):
        corpus = Corpus(tuple(documents[:left]))
        embedder = FakeEmbedder()
        opened = open_index(corpus, embedder, tmp_path)
        assert (opened.built, embedder.batches) == (built, [])
        assert look(opened) == rebuilt(corpus, tmp_path / "whole")
        opened.close()
        assert len(places(tmp_path)) == 1


def test_a_harmed_segment_costs_only_its_own_documents(tmp_path: Path) -> None:
    chance = random.Random(4)
    documents = [made(chance, 1, 40)]
    open_index(Corpus(tuple(documents)), FakeEmbedder(), tmp_path).close()
    (large,) = places(tmp_path)
    documents.append(made(chance, 2, 5))
    open_index(Corpus(tuple(documents)), FakeEmbedder(), tmp_path).close()
    (small,) = set(places(tmp_path)) - {large}
    (tmp_path / "index" / small / "lexical" / "lexical.json").unlink()

    embedder = FakeEmbedder()
    opened = open_index(Corpus(tuple(documents)), embedder, tmp_path)

    assert sum(embedder.batches) == 5
    assert look(opened) == rebuilt(Corpus(tuple(documents)), tmp_path / "whole")
    opened.close()
