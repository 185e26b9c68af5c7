"""Where the table stands that a question wants: answers are lines, the pages have the tables and their files."""

from dataclasses import replace

from assistant.composing.draft import Draft, Statement

_PAGES = {"targets": "Chỉ tiêu", "pairs of figures": "Chỉ tiêu", "tasks": "Nhiệm vụ"}  # by what composed the answer


def with_table(draft: Draft) -> Draft:
    """A draft that says on which page its lines stand as a table; as it is where none has them."""
    page = _PAGES.get(draft.composer)
    if page is None:
        return draft
    said = Statement(f"Bảng này có ở trang {page}, tải về được tệp Excel.", prefix="\n", ours=True)
    return replace(draft, statements=(*draft.statements, said))
