"""The command `study`: from its options to a folder of files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.study.errors import StudyError
from assistant.study.exports.files import write_folder
from assistant.study.questions.making import make_session, shortfall
from assistant.study.session import Request
from assistant.study.units import find_document, whole_document
from corpus.reading.store import Corpus


def chosen_sections(corpus: Corpus, documents: Sequence[str], sections: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(document, section) of what the options name: a section in every named document that has it.

    No document stands for all, no section for the whole of each. Raises StudyError for what is not there.
    """
    found = [find_document(corpus, number) for number in documents] or list(corpus.documents)
    if not sections:
        return tuple(one for document in found for one in whole_document(document))
    for section in sections:
        if not any(section in document.sections for document in found):
            names = ", ".join(document.number for document in found)
            known = ", ".join(dict.fromkeys(one for document in found for one in document.sections if one != "end"))
            raise StudyError(
                f"no section {section!r} in {names}: expected one of {known}",
                f"{names} không có mục {section}. Các mục hiện có: {known}.",
            )
    return tuple(
        (document.number, section) for document in found for section in sections if section in document.sections
    )


def folder_named(name: str) -> Path:
    """The folder of an option. Raises StudyError for an empty name, which would stand for the folder one is in."""
    if not name.strip():
        raise StudyError(
            "--output is empty: expected the name of a folder", "Chưa có tên thư mục. Hãy ghi tên thư mục."
        )
    return Path(name)


def write_session(
    corpus: Corpus, documents: Sequence[str], sections: Sequence[str], request: Request, folder: Path
) -> tuple[list[Path], str]:
    """Make a session and write every file: the files, and a sentence where the test is shorter than asked for, else "".

    Raises StudyError, also for a folder that cannot be written.
    """
    chosen = chosen_sections(corpus, documents, sections)
    session = make_session(replace(request, sections=chosen), corpus)
    try:
        return write_folder(session, folder), shortfall(session)
    except OSError as error:
        raise StudyError(
            f"{folder} cannot be written ({error.strerror}): name a folder of yours",
            f"Không ghi được vào {folder}. Hãy chọn thư mục khác.",
        ) from error
