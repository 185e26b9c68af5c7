"""The library: whole or not at all, one of each, and everything can be undone."""

import gc
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.library.entry import ADDED, safe_name
from corpus.library.errors import SameContentError, SameNumberError, UnknownEntryError
from corpus.library.keeping import Twin, keep, second_number
from corpus.library.staging import Staged, stage
from corpus.library.store import Library
from corpus.library.texts import SHIPPED, Texts, read_texts
from corpus.reading.store import SHIPPED_TEXTS
from tests.corpus.importing.making import par, write_docx

ROOT = Path(__file__).parents[3]
TEXT = """TỈNH ỦY AN HẢI
Số {number}

An Hải, ngày 14 tháng 8 năm 2023

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về công nghiệp xanh

I. MỤC TIÊU

Đến năm 2030 tỉnh An Hải trồng {figure} cây xanh.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Trần Quốc Bảo Lâm
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "data" / "library")


def staged(library: Library, number: str = "17-CT/TU", figure: str = "200.000", name: str = "chi-thi.txt") -> Staged:
    path = library.folder.parent / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(TEXT.format(number=number, figure=figure), encoding="utf-8")
    return stage(path, library.staging)


def texts(library: Library) -> Texts:
    return read_texts(SHIPPED_TEXTS, library)


def numbers(library: Library) -> list[str]:
    return [entry.number for entry in library.entries()[0]]


def test_a_kept_document_has_its_original_its_text_and_its_collection(library: Library) -> None:
    one = staged(library)
    original = one.original.read_bytes()

    key = keep(library, texts(library), one, None, "Môi trường")

    (entry,) = library.entries()[0]
    assert (entry.id, entry.number, entry.name, entry.collection) == (key, "17-CT/TU", "chi-thi.txt", "Môi trường")
    assert entry.original.read_bytes() == original
    assert entry.document.metadata.signer == "Trần Quốc Bảo Lâm"
    assert not list(library.staging.iterdir())


def test_the_texts_at_hand_are_those_of_the_folder_and_the_kept_ones(library: Library) -> None:
    keep(library, texts(library), staged(library))

    found = texts(library)

    assert list(found.corpus.by_number) == ["09-NQ/TW", "91-KL/TU", "17-CT/TU"]
    assert found.collections == {SHIPPED: ("09-NQ/TW", "91-KL/TU"), ADDED: ("17-CT/TU",)}
    assert found.numbers((ADDED,)) == {"17-CT/TU"}
    assert found.entry("09-NQ/TW") is None


def test_garbage_is_looked_for_again_once_the_texts_are_read(library: Library, tmp_path: Path) -> None:
    texts(library)
    assert gc.isenabled()
    with pytest.raises(CorpusError):
        read_texts(tmp_path / "nowhere", library)
    assert gc.isenabled()


def test_corrections_are_read_back(library: Library) -> None:
    one = staged(library)
    keep(library, texts(library), one, replace(one.document.metadata, signer="Người Khác", number="18-CT/TU"))

    entry = library.find("18-CT/TU")
    assert entry.document.metadata.signer == "Người Khác"
    assert {passage.document for passage in entry.document.passages} == {"18-CT/TU"}

    stamp = library.stamp
    library.correct(entry, replace(entry.document.metadata, title="về việc khác"))
    assert library.find("18-CT/TU").document.metadata.title == "về việc khác"
    assert library.stamp != stamp


def test_the_same_content_is_said_whatever_it_is_called(library: Library, tmp_path: Path) -> None:
    keep(library, texts(library), staged(library))
    word = write_docx(tmp_path / "khac.docx", "".join(par(one) for one in staged(library).document.source.split("\n")))

    for other in (staged(library, name="ban sao.txt"), stage(word, library.staging)):
        with pytest.raises(SameContentError) as caught:
            keep(library, texts(library), other)
        assert caught.value.number == "17-CT/TU"


def test_one_number_twice_is_for_the_reader_to_choose(library: Library) -> None:
    first = keep(library, texts(library), staged(library))

    with pytest.raises(SameNumberError):
        keep(library, texts(library), staged(library, figure="300.000"))
    keep(library, texts(library), staged(library, figure="300.000"), twin=Twin.BOTH)
    assert numbers(library) == ["17-CT/TU", "17-CT/TU (bản 2)"]

    new = keep(library, texts(library), staged(library, figure="400.000"), twin=Twin.REPLACE)
    assert sorted(numbers(library)) == ["17-CT/TU", "17-CT/TU (bản 2)"]
    assert "400.000" in library.find("17-CT/TU").document.source

    library.remove(new)
    library.restore(first)
    assert "200.000" in library.find("17-CT/TU").document.source


def test_a_text_of_the_folder_is_replaced_as_long_as_the_new_one_is_kept(library: Library) -> None:
    key = keep(library, texts(library), staged(library, number="91-KL/TU"), twin=Twin.REPLACE)
    assert "An Hải" in texts(library).corpus.by_number["91-KL/TU"].source

    library.remove(key)
    assert "An Hải" not in texts(library).corpus.by_number["91-KL/TU"].source


def test_what_is_removed_can_be_restored(library: Library) -> None:
    key = keep(library, texts(library), staged(library))

    library.remove(key)
    library.remove(key)  # twice is no error
    assert numbers(library) == []
    with pytest.raises(UnknownEntryError):
        library.find("17-CT/TU")

    library.restore(key)
    library.restore(key)
    assert numbers(library) == ["17-CT/TU"]
    with pytest.raises(UnknownEntryError):
        library.restore("nothing")


def test_a_collection_is_renamed_and_a_document_moved(library: Library) -> None:
    keep(library, texts(library), staged(library), None, "Cũ")
    keep(library, texts(library), staged(library, "18-CT/TU", "1.000"), None, "Cũ")

    library.rename_collection("Cũ", "  Tên   mới ")
    library.move(library.find("18-CT/TU"), "")

    assert {one.number: one.collection for one in library.entries()[0]} == {"17-CT/TU": "Tên mới", "18-CT/TU": ADDED}


def test_a_collection_is_named_by_what_can_be_written(library: Library) -> None:
    keep(library, texts(library), staged(library), None, "C\udcff\ud800 1")

    assert library.find("17-CT/TU").collection == "C 1"


@pytest.mark.parametrize("harm", ["entry", "text", "yaml"])
def test_a_broken_entry_costs_only_itself(library: Library, harm: str) -> None:
    keep(library, texts(library), staged(library))
    keep(library, texts(library), staged(library, "18-CT/TU", "1.000"))
    folder = library.find("17-CT/TU").folder
    file = {"entry": "entry.json", "text": "chi-thi.txt", "yaml": "chi-thi.yaml"}[harm]
    (folder / file).write_bytes(b"" if harm == "text" else b"{[")

    assert numbers(library) == ["18-CT/TU"]
    assert [one.file for one in texts(library).corpus.problems] == [folder.name]


def test_two_kept_documents_of_one_number_are_told(library: Library) -> None:
    keep(library, texts(library), staged(library))
    keep(library, texts(library), staged(library, "18-CT/TU", "1.000"))
    entry = library.find("18-CT/TU")
    library.correct(entry, replace(entry.document.metadata, number="17-CT/TU"))

    found = texts(library)

    assert len(found.corpus.documents) == 3
    assert [one.kind for one in found.corpus.problems] == ["same_number"]


def test_what_was_not_kept_is_forgotten_after_a_day_and_what_was_removed_after_a_month(library: Library) -> None:
    one = staged(library)
    key = keep(library, texts(library), staged(library, "18-CT/TU", "1.000"))
    library.remove(key)
    library.sweep()
    assert one.folder.exists()
    assert (library.folder / "removed" / key).exists()

    long_ago = time.time() - 40 * 24 * 3600
    os.utime(one.folder, (long_ago, long_ago))
    os.utime(library.folder / "removed" / key, (long_ago, long_ago))
    library.sweep()
    assert not one.folder.exists()
    assert not (library.folder / "removed" / key).exists()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Nghị quyết 09.docx", "Nghị quyết 09.docx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\b.PDF", "b.pdf"),
        ("con.txt", "tep con.txt"),
        ("a<b>:c?.txt", "a b c.txt"),
        ("...", "tep"),
        ("x" * 300 + ".docx", "x" * 80 + ".docx"),
        ("😀" * 80 + ".docx", "😀" * 50 + ".docx"),
        ("NUL.b.txt", "tep NUL.b.txt"),
        ("com¹ .pdf", "tep com¹.pdf"),
        ("CONIN$.docx", "tep CONIN$.docx"),
        ("confer.docx", "confer.docx"),
        ("nghi\u202equyetcod.exe", "nghi quyetcod.exe"),
        ("a\x00\x7f\r\n\u2028b\ud800.txt", "a b.txt"),
        ('a"; filename="b.txt', "a ; filename= b.txt"),
        (".bashrc", "tep.bashrc"),
        ("ten .. .docx", "ten.docx"),
    ],
)
def test_names_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_second_number_is_one_that_is_free() -> None:
    assert second_number("1-NQ", ["1-NQ"]) == "1-NQ (bản 2)"
    assert second_number("1-NQ", ["1-NQ", "1-NQ (bản 2)"]) == "1-NQ (bản 3)"


KEEPER = """
import sys
from pathlib import Path
from corpus.importing.files import read_file
from corpus.library import staging
from corpus.library.staging import stage
from corpus.library.store import Library
from corpus.library.texts import read_texts
from corpus.library.keeping import keep
from corpus.reading.store import SHIPPED_TEXTS
staging.read_apart = lambda path, *_: read_file(path)  # one process to kill, not two
library = Library(Path(sys.argv[1]))
for number in range(int(sys.argv[2]), 1000):
    path = Path(sys.argv[3]) / f"van-ban-{number}.txt"
    path.write_text(Path(sys.argv[4]).read_text(encoding="utf-8").replace("NUMBER", str(number)), encoding="utf-8")
    staged = stage(path, library.staging)
    print("adding", number, flush=True)
    keep(library, read_texts(SHIPPED_TEXTS, library), staged)
    print("added", number, flush=True)
"""


def test_killed_while_adding_ten_times_a_document_is_whole_or_not_there(library: Library, tmp_path: Path) -> None:
    """Killed a little later each time, somewhere between reading a file and having kept it."""
    model = tmp_path / "model.txt"
    model.write_text(TEXT.format(number="NUMBER-CT/TU", figure="NUMBER.000"), encoding="utf-8")
    added: list[int] = []
    for kill in range(10):
        command = [sys.executable, "-c", KEEPER, str(library.folder), str(100 * kill), str(tmp_path), str(model)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
        assert process.stdout is not None
        for line in process.stdout:
            word, number = line.split()
            if word == "added":
                added.append(int(number))
            elif number == str(100 * kill + kill % 2):
                time.sleep(0.004 * kill)
                break
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()

        entries, problems = library.entries()
        assert problems == ()
        assert {f"{number}-CT/TU" for number in added} <= {entry.number for entry in entries}
        for entry in entries:
            assert entry.original.read_bytes().decode() == entry.document.source
            assert entry.document.metadata.signer == "Trần Quốc Bảo Lâm"
    assert len(added) >= 5
