"""A conversation as Markdown, its citations as footnotes."""

import re

# Whatever Markdown could read as a sign of its own: so a text stays text and never becomes an image or HTML.
_SIGNS = re.compile(r"[\\`*_{}\[\]()#+!|<>~$&:]|(?m:(?<=^)[-=])|(?m:(?<=^\d)\.)|(?m:(?<=^\d\d)\.)")


def escape(text: str) -> str:
    """Text that Markdown shows as it stands."""
    return _SIGNS.sub(r"\\\g<0>", text)
