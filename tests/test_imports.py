"""What may import what, and what an import may load."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ORDER = ["corpus", "index", "assistant", "app"]  # each may import those before it
HEAVY = ["torch", "sentence_transformers", "chromadb", "underthesea", "bm25s", "streamlit", "transformers"]


def modules() -> list[Path]:
    found = [path for package in ORDER[:3] for path in sorted((ROOT / package).rglob("*.py"))]
    return [*found, ROOT / "app.py"] if (ROOT / "app.py").exists() else found


def is_page(path: Path) -> bool:
    """A page is run by streamlit, which is loaded before it."""
    return path.name == "app.py" or "pages" in path.parts


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: write the whole name of what is imported"
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    own = path.relative_to(ROOT).parts[0].removesuffix(".py")
    later = set(ORDER[ORDER.index(own) + 1 :])
    assert not imported(path) & later


def test_importing_loads_nothing_heavy_and_reads_none_of_our_files() -> None:
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in modules() if not is_page(path)]
    names = [name.removesuffix(".__init__") for name in names if not name.endswith("__main__")]
    # Training is a tool of its own (the extra "train"), never loaded by the product.
    names = [name for name in names if not name.startswith("index.train")]
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
