"""What the later of two documents takes up from the earlier: where it names it, and what both say in the same words."""

from collections import Counter
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.mentions import mentions, sentence_around
from assistant.composing.points import units
from assistant.composing.shortening import shortened
from assistant.composing.wording import tidy
from corpus.model import Document
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.references import Reference
from corpus.shared_runs import SharedRun, shared_runs

# The parts that set what is to be done.
_SETTING = (Role.VIEWPOINTS, Role.GOALS, Role.TASKS)
_RUN = 6  # syllables of a run that is taken up
_FRAGMENT = 9  # syllables of a run that is no clause by itself: fewer are mostly a set phrase of any document
_MOST_WORDS = 160
_UNIT = 26  # words of a clause that holds a run


def taken_up(earlier: Document, later: Document, roles: Sequence[Role], corpus: Corpus) -> Draft | None:
    """Where the later names the earlier, and what it says in the same words; roles are the parts that are asked for."""
    statements: list[Statement] = []
    named = [one for one in mentions(earlier.number, corpus) if one.document == later.number]
    if named:
        statements.append(Statement(f"{later.metadata.name} dẫn lại {earlier.metadata.name}:", ours=True))
    statements += naming(named, later)
    runs = [one for one in shared_runs(earlier, later, _RUN) if _is_in_role(one, earlier, later, roles)]
    lines = _lines(runs, earlier, later)
    if lines:
        names = f"{later.metadata.name} cùng được nêu ở {earlier.metadata.name}"  # whose "Mục I" each line begins with
        statements.append(Statement(f"Nội dung của {names} (mục trong ngoặc):", prefix="\n", ours=True))
        statements += lines
    return Draft(tuple(statements), "taken up") if any(one.supports for one in statements) else None


def naming(named: Sequence[Reference], later: Document) -> list[Statement]:
    """The sentences of the later that name the earlier, each with its place."""
    statements = []
    for reference in named:
        start, end, text = sentence_around(later, reference)
        place = later.label(reference.section).removeprefix(f"{later.metadata.name}, ")
        support_ = Support(later.number, reference.section, start, end)
        statements.append(Statement(f"{place}: {tidy(text)}", (support_,), prefix="- "))
    return statements


def _is_in_role(run: SharedRun, earlier: Document, later: Document, roles: Sequence[Role]) -> bool:
    wanted = roles or _SETTING
    told = role_of(earlier, run.earlier.section) in (roles or (*_SETTING, Role.ORGANISING))
    return told and role_of(later, run.later.section) in wanted


def _lines(runs: Sequence[SharedRun], earlier: Document, later: Document) -> list[Statement]:
    """The clauses of the later that hold the longest runs, one a passage and place, as many as an answer holds."""
    lines: list[Statement] = []
    seen: set[tuple[int, int]] = set()
    words = 0
    for run in _of_many_sections(runs, later):
        text, span = _told(run)
        key = (run.later.start, span[0])
        if key in seen or _is_set_phrase(run, text, earlier, later):
            continue
        seen.add(key)
        words += len(text.split())
        if words > _MOST_WORDS:
            break
        place = later.label(run.later.section).removeprefix(f"{later.metadata.name}, ")
        other = earlier.label(run.earlier.section).removeprefix(f"{earlier.metadata.name}, ")
        supports = (support(run.later, *span), support(run.earlier, *run.earlier_span))
        lines.append(Statement(f"{place}: {text.rstrip('.')} (như {other})", supports, prefix="- "))
    return lines


def _is_set_phrase(run: SharedRun, told: str, earlier: Document, later: Document) -> bool:
    """Whether a run is a short piece of a clause, and not of what both documents are to reach."""
    of_goals = all(role_of(one, at.section) is Role.GOALS for one, at in ((earlier, run.earlier), (later, run.later)))
    return told.startswith("…") and run.words < _FRAGMENT and not of_goals


def _of_many_sections(runs: Sequence[SharedRun], later: Document) -> list[SharedRun]:
    """The runs of goals, then the longest of each section of the later, then the others."""
    seen: Counter[str] = Counter()
    ranked = []
    for at, run in enumerate(runs):
        section = run.later.section
        ranked.append((0 if role_of(later, section) is Role.GOALS and run.words > _RUN else seen[section] + 1, at, run))
        seen[section] += 1
    return [run for _, _, run in sorted(ranked, key=lambda one: one[:2])]


def _told(run: SharedRun) -> tuple[str, tuple[int, int]]:
    """What the later says with a run, and where: the head of the unit that holds it, or the run itself."""
    whole = next((one for one in units(run.later) if one[0] <= run.later_span[0] and run.later_span[1] <= one[1]), None)
    if whole:
        shown = shortened(run.later.text[slice(*whole)], max(_UNIT, run.words + 4))
        brief = len(shown.text.split()) <= max(_UNIT, 2 * run.words)
        if brief and whole[0] + shown.start <= run.later_span[0] and run.later_span[1] <= whole[0] + shown.end:
            return shown.text, (whole[0] + shown.start, whole[0] + shown.end)
    start, end = run.later_span
    last = run.later.text.rfind(";", start, end)
    end = last if last > start else end
    return f"… {run.later.text[start:end]}…", (start, end)
