"""Learning the weights that read questions and judge clauses: python -m assistant calibrate --data DIR.

The judge learns from questions of their own (index/training/questions/calibration), asked as people ask, also for
what no text says, over the texts that ship, texts made up for it, and texts that the encoder never saw. What it
reaches is measured by leaving out a text at a time. The intents learn from all questions and from messages.tsv.
"""

import datetime
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from assistant import evidence, understanding
from assistant.answering.sifting import ANSWERED
from assistant.evidence.candidates import find_candidates
from assistant.evidence.features import clause_features, clause_names, question_features, question_names
from assistant.evidence.judge import Judge
from assistant.evidence.judge_training import Example, Measured, fit, measure
from assistant.evidence.scoring import Evidence
from assistant.language.lexicon import Lexicon
from assistant.understanding.intent_fitting import cross_validated, fit_intents
from assistant.understanding.intents import IntentModel
from assistant.understanding.question import understand
from assistant.understanding.repair import repair
from corpus.reading.store import Corpus
from index.embedding import load_embedder, load_encoder
from index.opening import OpenIndex, open_index
from index.training.asked_texts import CALIBRATION, QUESTIONS, AskedText, Question, read_asked_texts, read_questions
from index.training.errors import TrainingDataError

JUDGE_FILE = Path(evidence.__file__).parent / "data" / "judge.yaml"
INTENTS_FILE = Path(understanding.__file__).parent / "data" / "intents.npz"

_SAME_INTENT = {"deadline": "date"}  # kinds of questions that messages know by another name


@dataclass(frozen=True)
class Calibrated:
    """A judge, and what judges learned without a text reach on its questions, all texts together."""

    judge: Judge
    measured: Measured
    texts: int
    questions: int


@dataclass(frozen=True)
class Learned:
    """The intents of messages, and the share that a model which has not seen them gives right."""

    model: IntentModel
    right: float
    messages: int


def learn_all(data: Path, judge_file: Path = JUDGE_FILE, intents_file: Path = INTENTS_FILE) -> dict[str, Any]:
    """Learn both from the texts in `data`, write them, and give what was measured. Raises TrainingDataError."""
    if not (data / "resolutions").is_dir():  # the judge would be learned from what ships alone, and written
        raise TrainingDataError(f"{data} has no folder resolutions: name the folder of the texts to learn from")
    calibrated = calibrate(read_asked_texts(data, CALIBRATION))
    learned = learn_intents(*labelled_messages())
    write_judge(calibrated, judge_file)
    write_intents(learned, intents_file)
    return {"judge": _rounded(calibrated.measured), "intents": {"right": round(learned.right, 3)}}


def calibrate(texts: Sequence[AskedText]) -> Calibrated:
    """Learn a judge from the questions over some texts."""
    groups = [list(_examples(text)) for text in texts]
    left_out = [_measured_without(groups, at) for at in range(len(groups))]
    examples = [one for group in groups for one in group]
    return Calibrated(fit(examples), _mean(left_out), len(texts), len(examples))


def _measured_without(groups: Sequence[list[Example]], at: int) -> Measured:
    judge = fit([one for other, group in enumerate(groups) if other != at for one in group])
    return measure(groups[at], judge, ANSWERED)


def _mean(measured: Sequence[Measured]) -> Measured:
    rows = [asdict(one) for one in measured]
    return Measured(**{name: float(np.mean([row[name] for row in rows])) for name in rows[0]})


def _examples(text: AskedText) -> Iterator[Example]:
    corpus = Corpus((text.document,))
    with tempfile.TemporaryDirectory() as folder:
        opened = open_index(corpus, load_embedder(), Path(folder))
        try:
            lexicon = Lexicon(corpus)
            for question in text.questions:
                example = _example(question, corpus, lexicon, opened)
                if example.right or not question.answers:  # what search lost is not the judge's to find
                    yield example
        finally:
            opened.close()


def _example(question: Question, corpus: Corpus, lexicon: Lexicon, opened: OpenIndex) -> Example:
    asked = understand(repair(question.question, lexicon).text, corpus, lexicon)
    found = find_candidates(asked, opened.index, opened.clauses, corpus)
    right = [at for at, one in enumerate(found) if _answers(one, question)]
    return Example(clause_features(found, asked), question_features(found, asked), right)


def _answers(one: Evidence, question: Question) -> bool:
    return question.is_answered_at(*one.passage.body.span(one.clause.start, one.clause.end))


def write_judge(calibrated: Calibrated, path: Path) -> None:
    """Write data/judge.yaml."""
    judge = calibrated.judge
    content: dict[str, Any] = {
        "learned_from": f"{calibrated.questions} questions over {calibrated.texts} texts ({CALIBRATION.name})",
        "date": datetime.date.today().isoformat(),
        "measured": _rounded(calibrated.measured),
        "clause": _named(clause_names(), judge.clause.tolist()),
        "question": _named(question_names(), judge.question.tolist()),
        "none": round(judge.none, 4),
    }
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _named(names: Sequence[str], weights: Sequence[float]) -> dict[str, float]:
    return {name: round(weight, 4) for name, weight in zip(names, weights, strict=True)}


def labelled_messages(questions: Path = QUESTIONS) -> tuple[list[str], list[str]]:
    """The messages of messages.tsv and the questions, and the intent of each. Raises TrainingDataError."""
    rows = [line.split("\t", 1) for line in (questions / "messages.tsv").read_text(encoding="utf-8").splitlines()]
    rows += [[_SAME_INTENT.get(one.kind, one.kind), one.question] for one in read_questions(questions)]
    return [message for _, message in rows], [intent for intent, _ in rows]


def learn_intents(messages: Sequence[str], intents: Sequence[str]) -> Learned:
    """Learn the intents of n messages from their vectors, and measure on those left out."""
    encoder = load_encoder()
    vectors = np.stack([encoder.question(one) for one in messages])
    model, right = fit_intents(messages, vectors, intents), cross_validated(messages, vectors, intents)
    return Learned(model, right, len(messages))


def write_intents(learned: Learned, path: Path) -> None:
    """Write data/intents.npz, and beside it, as JSON, what it was learned from and how well it does."""
    model = learned.model
    draft = path.with_name(f"new-{path.name}")
    np.savez_compressed(
        draft,
        names=np.asarray(model.names),
        weights=model.weights,
        biases=model.biases,
        phrases=np.asarray("\n".join(model.phrases)),
        phrase_weights=model.phrase_weights.astype(np.float16),
        rarity=model.rarity,
    )
    os.replace(draft, path)
    facts = {
        "learned_from": f"{learned.messages} messages and questions (index/training/questions)",
        "date": datetime.date.today().isoformat(),
        "measured": {"right": round(learned.right, 3)},
    }
    path.with_suffix(".json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


def _rounded(measured: Measured) -> dict[str, float]:
    return {name: round(value, 3) for name, value in asdict(measured).items()}
