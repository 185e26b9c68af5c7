"""Older office files (.doc, .odt, .rtf) become .docx through LibreOffice, where it is installed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from corpus.importing.errors import UnreadableError

_PROGRAMS = ("soffice", "libreoffice")
_PLACES = ("C:/Program Files/LibreOffice/program/soffice.exe", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
_WAIT = 180.0  # seconds for one file
# A profile of its own for each run: no macro is run, no link is followed, nothing is fetched.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_NOWHERE = "http://127.0.0.1:9"  # a proxy that is none, should anything be fetched after all


@cache
def libreoffice() -> str | None:
    """The program, None where it is not installed."""
    found = (shutil.which(name) for name in _PROGRAMS)
    return next((one for one in found if one), None) or next((one for one in _PLACES if Path(one).exists()), None)


@contextmanager
def as_docx(path: Path, ending: str) -> Iterator[Path]:
    """A .docx of a file, there while the context lasts. ending is that of the file's kind (".doc").

    Raises UnreadableError where LibreOffice is not installed, cannot read the file, or takes too long.
    """
    program = libreoffice()
    if program is None:
        raise UnreadableError("no_office", ending=ending)
    with tempfile.TemporaryDirectory(prefix="office-") as made:
        folder = Path(made)
        (folder / "profile" / "user").mkdir(parents=True)
        (folder / "profile" / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
        source = folder / f"source{ending}"
        shutil.copyfile(path, source)
        _convert(program, source, folder)
        converted = folder / "out" / "source.docx"
        if not converted.exists():
            raise UnreadableError("broken", format=ending)
        yield converted


def _convert(program: str, source: Path, folder: Path) -> None:
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(source)]
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), _NOWHERE)
    try:
        environment = {**os.environ, **proxies}
        nothing = subprocess.DEVNULL
        subprocess.run(command, stdin=nothing, capture_output=True, timeout=_WAIT, check=False, env=environment)
    except subprocess.TimeoutExpired as error:
        raise UnreadableError("slow", limit=round(_WAIT)) from error
    except OSError as error:
        raise UnreadableError("no_office", ending=source.suffix) from error
