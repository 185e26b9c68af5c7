"""A good question, of which tests make others."""

from assistant.study.session import CHOICE, Question
from corpus.citation import Citation

FIGURE = Question(
    id="a",
    kind=CHOICE,
    question="Theo Nghị quyết số 1-NQ, đến năm 2030, tỉ lệ đô thị hóa đạt bao nhiêu?",
    options=("70%", "65%", "60%", "75%"),
    answer="70%",
    pairs=(),
    support="70%",
    explanation="",
    citation=Citation("1-NQ", "I", "Mục I", "Tỉ lệ đô thị hóa đạt 70%.", 0, 25),
    topic="figure",
    subject="tỉ lệ đô thị hóa | 2030",
)
