"""Finding evidence: the clauses that a question finds, measured and judged."""

from assistant.evidence.candidates import find_candidates
from assistant.evidence.judge import Judged, shipped_judge
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from index.clause_index import ClauseIndex
from index.passage_index import Searcher


def find_evidence(understood: Understood, searcher: Searcher, reader: ClauseIndex, corpus: Corpus) -> Judged:
    """The clauses of the best passages, best first, each with its probability to answer, and that of none."""
    return shipped_judge().judge(find_candidates(understood, searcher, reader, corpus), understood)
