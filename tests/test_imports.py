"""What may import what, how the rooms hang together, how long things are, and what an import may load."""

import ast
import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from corpus.datafiles import load_yaml

ROOT = Path(__file__).parents[1]
PRODUCT = ("corpus", "index", "assistant")
HEAVY = [
    "torch", "sentence_transformers", "transformers", "chromadb", "underthesea", "streamlit", "onnxruntime",
    "tokenizers", "sklearn", "scipy", "sqlalchemy",
]  # fmt: skip

# Imports point up this list only, or stay within a part; the parts of one line do not import one another.
ORDER = (
    ("corpus.errors", "corpus.text", "corpus.lean_import"),
    ("corpus.mended", "corpus.citation"),
    ("corpus.model", "corpus.datafiles"),
    ("corpus.once", "corpus.phrase_lists", "corpus.filtering"),
    ("corpus.document_kinds",),
    ("corpus.document_numbers",),
    ("corpus.vietnamese",),
    ("corpus.references",),
    ("corpus.reading", "corpus.figures", "corpus.tasks"),
    ("corpus.importing", "corpus.misprints", "corpus.shared_runs"),
    ("corpus.library",),
    ("index",),
    ("index.training",),
    ("index.train",),
    ("assistant.errors", "assistant.answer", "assistant.settings", "assistant.rules"),
    ("assistant.language",),
    ("assistant.understanding",),
    ("assistant.evidence",),
    ("assistant.composing",),
    ("assistant.checking", "assistant.answering"),
    ("assistant.writing", "assistant.exports"),
    ("assistant.conversations",),
    ("assistant.study",),
    ("assistant.service",),
    ("assistant.serving", "assistant.commands"),
    ("assistant.pages", "assistant.__main__"),
    ("app",),
)
RANK = {part: rank for rank, parts in enumerate(ORDER) for part in parts}

# The packages inside those, in the same way: each reaches only what stands above it, through modules beside it as well.
INSIDE = (
    ("corpus.importing.pdf", "corpus.importing.word"),
    ("assistant.composing.comparisons",),
    ("assistant.study.facts",),
    ("assistant.study.questions",),
    ("assistant.study.exports",),
    ("assistant.pages.people",),
    ("assistant.pages.ask", "assistant.pages.library", "assistant.pages.reader", "assistant.pages.study"),
    ("assistant.pages.tables",),
)
INSIDE_RANK = {part: rank for rank, parts in enumerate(INSIDE) for part in parts}

# A room is a module of assistant/, or one of these packages, its inside not counted; a floor is one more than the
# highest floor of what a room imports; an arrow is one room importing another.
ROOMS = {
    "corpus",
    "index",
    *(part for part in RANK if (ROOT / part.replace(".", "/")).is_dir() and "assistant" in part),
}
MOST_ROOMS, MOST_FLOORS, MOST_ARROWS = 24, 11, 95
MOST_MODULES = 6  # of assistant/ beside its packages
MOST_LINES = 40  # of a function
MOST_CHARACTERS = 200  # of a line of a data file


def modules() -> list[Path]:
    return [*(path for package in PRODUCT for path in sorted((ROOT / package).rglob("*.py"))), ROOT / "app.py"]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


NAMES = {name_of(path) for path in modules()}


def is_page(path: Path) -> bool:
    """A page is run by streamlit, which is loaded before it."""
    return path.name == "app.py" or "pages" in path.parts


class Written(NamedTuple):
    """Of a module's text what the rules speak of."""

    imported: frozenset[str]  # modules of ours, at its top or inside a function
    lines: dict[str, int]  # of each function


@cache
def written(path: Path) -> Written:
    """Each module is read once for all tests."""
    imported: set[str] = set()
    lines: dict[str, int] = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write the whole name of what is imported"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            imported |= {name if name in NAMES else str(node.module) for name in names}
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines[node.name] = max(lines.get(node.name, 0), (node.end_lineno or 0) - node.lineno + 1)
    return Written(frozenset(imported & NAMES), lines)


def imported(path: Path) -> frozenset[str]:
    return written(path).imported


def part_of(name: str, parts: set[str]) -> str:
    """The innermost of some packages and modules that a module lies in, or itself."""
    return max((one for one in parts if name == one or name.startswith(f"{one}.")), key=len, default=name)


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def wrongly_imported(path: Path) -> set[str]:
    """What a module imports although its place forbids it."""
    own = part_of(name_of(path), set(RANK))
    if path.name == "__init__.py" and own not in RANK:
        return set(imported(path))
    assert own in RANK, f"{shown(path)} is a new module: give it its place in ORDER"
    parts = {part_of(name, set(RANK)) for name in imported(path)} - {own}
    return {part for part in parts if RANK[part] >= RANK[own]}


def test_imports_point_one_way() -> None:
    found = {shown(path): wrongly_imported(path) for path in modules()}
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_every_package_has_its_place() -> None:
    packages = {name_of(path) for path in modules() if path.name == "__init__.py"}
    assert packages - set(PRODUCT) - set(RANK) == set(INSIDE_RANK)


@pytest.mark.parametrize("package", sorted({part.rpartition(".")[0] for part in INSIDE_RANK}))
def test_inside_a_package_imports_point_one_way(package: str) -> None:
    own = [path for path in modules() if name_of(path).startswith(f"{package}.") and path.name != "__init__.py"]
    plan: dict[str, set[str]] = defaultdict(set)
    for path in own:
        room = part_of(name_of(path), set(INSIDE_RANK))
        names = {name for name in imported(path) if name.startswith(f"{package}.")}
        plan[room] |= {part_of(name, set(INSIDE_RANK)) for name in names} - {room}

    def reached(room: str, found: set[str]) -> set[str]:
        for one in plan.get(room, set()) - found:
            found.add(one)
            reached(one, found)
        return found

    everything = {room: reached(room, set()) for room in list(plan)}
    assert {room for room, found in everything.items() if room in found} == set(), "a circle"
    inner = {room: found & set(INSIDE_RANK) for room, found in everything.items() if room in INSIDE_RANK}
    for room, found in inner.items():
        assert {one for one in found if INSIDE_RANK[one] >= INSIDE_RANK[room]} == set(), room


def arrows() -> dict[str, set[str]]:
    """The rooms, and what each imports."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in modules():
        if path.name != "__init__.py":
            own = part_of(name_of(path), ROOMS)
            found[own] |= {part_of(name, ROOMS) for name in imported(path)} - {own}
    return found


def test_rooms_floors_and_arrows_are_few() -> None:
    plan = arrows()

    @cache
    def floor(room: str) -> int:
        return 1 + max((floor(one) for one in plan.get(room, ())), default=0)

    assert len(plan) <= MOST_ROOMS
    assert max(map(floor, plan)) <= MOST_FLOORS
    assert sum(map(len, plan.values())) <= MOST_ARROWS


def test_few_modules_stand_beside_the_packages_of_the_assistant() -> None:
    beside = {path.name for path in (ROOT / "assistant").glob("*.py")} - {"__init__.py", "__main__.py"}
    assert len(beside) <= MOST_MODULES, beside


def test_no_function_is_long() -> None:
    lines = {f"{shown(path)}: {name}": count for path in modules() for name, count in written(path).lines.items()}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def data_files() -> list[Path]:
    found = [path for package in PRODUCT for path in sorted((ROOT / package).rglob("data/**/*"))]
    return [path for path in found if path.suffix in (".yaml", ".tsv", ".json")]


def test_no_line_of_data_is_long() -> None:
    long = [
        f"{shown(path)}:{number}"
        for path in data_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if len(line) > MOST_CHARACTERS
    ]
    assert long == []


def lists_in(content: object) -> Iterator[list[str]]:
    """The lists of phrases of a data file, at any depth."""
    inside = content.values() if isinstance(content, dict) else content if isinstance(content, list) else ()
    for one in inside:
        yield from lists_in(one)
    if isinstance(content, list) and all(isinstance(one, str) for one in content):
        yield content


def test_no_phrase_stands_twice_in_a_list_of_data() -> None:
    twice = [
        f"{shown(path)}: {phrase}"
        for path in data_files()
        if path.suffix == ".yaml"
        for phrases in lists_in(load_yaml(path.read_text(encoding="utf-8")))
        for phrase, times in Counter(phrases).items()
        if times > 1
    ]
    assert twice == []


def test_importing_loads_nothing_heavy_and_reads_none_of_our_files() -> None:
    names = [name_of(path) for path in modules() if not is_page(path) and path.name != "__main__.py"]
    # Training is a tool of its own; the module for sentence-transformers is loaded by it alone.
    names = [name for name in names if not name.startswith("index.train") and name != "index.sentence_module"]
    script = f"""
import importlib, json, sys
opened = []
def hook(event, arguments):
    if event == "open" and not isinstance(arguments[0], int) and not str(arguments[0]).endswith((".py", ".pyc")):
        opened.append(str(arguments[0]))
    if event == "socket.connect":
        opened.append(event)
sys.addaudithook(hook)
blamed = {{}}
for name in {names!r}:
    before = set(sys.modules)
    importlib.import_module(name)
    for heavy in {HEAVY!r}:
        if heavy in sys.modules and heavy not in before:
            blamed[heavy] = name
print(json.dumps([blamed, [path for path in opened if path.startswith(({str(ROOT)!r}, "socket."))]]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    blamed, opened = json.loads(done.stdout.splitlines()[-1])
    assert blamed == {}, "a heavy library is loaded by importing"
    # A virtual environment inside the folder is no file of ours.
    assert [path for path in opened if "__pycache__" not in path and "site-packages" not in path] == []
