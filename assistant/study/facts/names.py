"""Facts of clauses that give one year, or a name in quotation marks: what is filled in or told apart by it."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, raised, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.named_above import whose
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import OPENING

YEAR, NAME = "year", "name"
_TITLE = re.compile(r"(?:Về|V/v)\s")  # what a text is about is no statement of it
_CLAUSE = (10, 40)  # syllables
_NAME = (2, 6)
_OPEN = re.compile(r"[”\"\s,;]*(?:…|\.\.\.|v\.v)")  # a list goes on: its last thing is one of many
_OPENS = re.compile(r"(?:Từ |Đến |Trong )?năm \d{4}(?: trở đi)?, (?P<rest>.*)", re.IGNORECASE)
_LEAST_LATER = 10  # syllables behind the year of a later sentence: a shorter one leans on those before it
_YEAR = re.compile(r"(?<!\w)năm\s+((?:19|20)\d{2})(?![\d/])")
# The year of a day or of another document is not asked for.
_DATED = re.compile(
    r"\d\s*/\s*\d|(?:tháng|ngày)\s+\d|(?<!\w)số\s+\d|(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}|khóa|khoá|so với năm"
    r"|[Tt]ừ nay"
)


def name_facts(clause: Clause) -> Iterator[Fact]:
    """A clause without its one year, and without each name that it puts into quotation marks."""
    text = clause.text
    titled = clause.passage.section == OPENING and _TITLE.match(text)
    stands = not titled and _CLAUSE[0] <= length(text) <= _CLAUSE[1] and whole(text) and ":" not in text
    if not stands or not clause.verbatim(0, len(text)):
        return
    place = (clause.document.number, clause.passage.section, *clause.span())
    years = [] if re.search(r"\d", re.sub(r"(?:19|20)\d{2}", "", text)) else list(_YEAR.finditer(text))
    if (
        len(re.findall(r"(?:19|20)\d{2}", text)) == len(years) == 1
        and not re.search(r"\d", re.sub(r"(?:19|20)\d{2}", "", text))
        and not _DATED.search(text)
        and not _known(clause, years[0][1])
    ):
        first, last = years[0].span(1)
        yield Fact(YEAR, YEAR, *place, text[first:last], text, "", raised(whose(clause) + text[:first]), text[last:])
    for quoted in re.finditer(r"[“\"]([^“”\"]+)[”\"]", text):
        named = _NAME[0] <= length(quoted[1]) <= _NAME[1] and text.count(quoted[1]) == 1
        named = named and not _OPEN.match(clause.passage.text, clause.start + quoted.end(1))
        if named and begins_with_verb(text[: quoted.start()]):  # what is quoted may tell of anything
            first, last = quoted.span(1)
            yield Fact(NAME, NAME, *place, quoted[1], text, "", raised(text[:first]), text[last:])


def leans(clause: Clause) -> bool:
    """Whether a later sentence says too little behind its year to tell what it is of ("Từ năm 2027 trở đi, chuyển sang
    thu phí tự động")."""
    found = _OPENS.match(clause.text)
    return clause.start > 0 and bool(found) and length(found["rest"] if found else "") < _LEAST_LATER


def _known(clause: Clause, year: str) -> bool:
    """Whether a year goes without saying: that of the text's own title, and the one that it is of."""
    metadata = clause.document.metadata
    return year in metadata.title or (metadata.date is not None and str(metadata.date.year) == year)
