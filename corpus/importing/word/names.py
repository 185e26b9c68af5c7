"""Names of WordprocessingML (ECMA-376, part 1, chapter 17), and the attributes that are read again and again."""

from typing import Any

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_OFF = ("0", "false", "off", "none")

CHOICE, FALLBACK, ALTERNATE = f"{{{_MC}}}Choice", f"{{{_MC}}}Fallback", f"{{{_MC}}}AlternateContent"


def w(name: str) -> str:
    """The full name of an element or attribute: "p" -> "{…wordprocessingml…}p"."""
    return f"{{{_W}}}{name}"


def local(element: Any) -> str:
    """An element's name without its namespace; "" for a comment or an instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def transitional(data: bytes) -> bytes:
    """A part of the strict kind of the format, its names those of the usual kind."""
    return data.replace(_STRICT.encode(), _W.encode()) if _STRICT.encode() in data[:65536] else data


def child(element: Any, *path: str) -> Any:
    """The first element along a path of names, None where it ends."""
    for name in path:
        if element is None:
            return None
        element = element.find(w(name))
    return element


def value(element: Any, *path: str) -> str | None:
    """The w:val of the first element along a path, None where there is none."""
    found = child(element, *path)
    return found.get(w("val")) if found is not None else None


def number(element: Any, *path: str) -> int | None:
    """The w:val as a whole number, None where it is none."""
    written = value(element, *path)
    try:
        return int(written) if written is not None else None
    except ValueError:
        return None


def is_on(element: Any, name: str) -> bool | None:
    """Whether a switch such as w:strike is on; None where it is not set here."""
    found = child(element, name)
    if found is None:
        return None
    return (found.get(w("val")) or "1").lower() not in _OFF
