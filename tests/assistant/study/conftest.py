"""The shipped texts read once, and sessions of them."""

from collections.abc import Callable

import pytest

from assistant.study.facts.material import Material, read_material
from assistant.study.questions.making import make_session
from assistant.study.session import Request, Session
from assistant.study.units import whole_document
from corpus.reading.store import Corpus, read_corpus

BOTH = ("09-NQ/TW", "91-KL/TU")
CHOSEN = {"resolution": BOTH[:1], "conclusion": BOTH[1:], "both": BOTH}
CARRIED = {"resolution": 30, "conclusion": 17, "both": 44}  # good questions that the texts carry at every seed
Maker = Callable[..., Session]


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    return read_corpus()


@pytest.fixture(scope="session")
def material(corpus: Corpus) -> Material:
    return read_material(corpus)


@pytest.fixture(scope="session")
def make(corpus: Corpus) -> Maker:
    """A session of whole documents: make("both", questions=40, seed=2)."""
    made: dict[tuple[object, ...], Session] = {}

    def maker(chosen: str = "resolution", questions: int = 0, seed: int = 1, **more: object) -> Session:
        questions = questions or CARRIED[chosen]
        key = (chosen, questions, seed, tuple(more.items()))
        if key not in made:
            sections = tuple(one for number in CHOSEN[chosen] for one in whole_document(corpus.by_number[number]))
            made[key] = make_session(Request(sections, questions, seed, **more), corpus)  # type: ignore[arg-type]
        return made[key]

    return maker
