"""Importing a package without its optional and its unused parts."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.lean_import import import_lean

ROOT = Path(__file__).parents[2]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package of four modules: its head imports one that is optional and one that is not."""
    folder = tmp_path / "lean_example"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from lean_example.costly import Helper, unused\n"
        "try:\n    from lean_example.extra import thing\nexcept ImportError:\n    thing = None\n"
        "from lean_example.core import value\n"
    )
    (folder / "costly.py").write_text("class Helper: pass\ndef unused(): return 1\n")
    (folder / "extra.py").write_text("thing = 'thing'\n")
    (folder / "core.py").write_text("value = 7\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "lean_example"
    for name in [name for name in sys.modules if name.split(".")[0] == "lean_example"]:
        del sys.modules[name]


def test_a_package_is_read_without_what_is_left_out(package: str) -> None:
    lean = import_lean(package, [f"{package}.extra"], [f"{package}.costly"])
    assert lean.value == 7
    assert lean.thing is None
    with pytest.raises(RuntimeError, match=r"lean_example\.costly\.Helper was left out"):
        lean.Helper()


def test_what_was_left_out_can_be_imported_afterwards(package: str) -> None:
    import_lean(package, [f"{package}.extra"], [f"{package}.costly"])
    assert f"{package}.costly" not in sys.modules
    costly = __import__(f"{package}.costly", fromlist=["unused"])
    assert costly.unused() == 1
    assert __import__(f"{package}.extra", fromlist=["thing"]).thing == "thing"


def test_a_module_imported_already_is_taken_as_it_is(package: str) -> None:
    whole = import_lean(package)
    assert whole.thing == "thing"
    assert import_lean(package, [f"{package}.extra"], [f"{package}.costly"]) is whole
    assert whole.unused() == 1


def test_a_failing_import_leaves_no_stand_in_behind() -> None:
    with pytest.raises(ModuleNotFoundError):
        import_lean("lean_example_that_is_not_there", ["some.part"], ["some.other"])
    assert not {"some.part", "some.other"} & set(sys.modules)


def test_the_real_packages_are_whole_again_for_others() -> None:
    code = (
        "from corpus.vietnamese.words import segment, tagged\n"
        "from index.chroma import chroma\n"
        "print(segment('Khu kinh tế'), tagged('Khu kinh tế')[0])\n"
        "client = chroma().EphemeralClient()\n"
        "client.create_collection('example', embedding_function=None).add(ids=['1'], embeddings=[[1.0, 0.0]])\n"
        "from chromadb.utils.embedding_functions import known_embedding_functions\n"
        "from underthesea.pipeline.ner import ner\n"
        "print(len(known_embedding_functions) > 10, callable(ner), client.get_collection('example').count())\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["('khu', 'kinh_tế') ('khu', 'N')", "True True 1"]
