"""Text of others on a page: shown as it stands, no sign of it Markdown's, and no address in it a link."""

import re

from assistant.exports import markdown

# Streamlit's Markdown makes links of bare addresses, also where their signs are escaped.
_ADDRESS = re.compile(r"(?<=[Pp]:)(?=//)|(?<=[Ss]:)(?=//)|(?<=[Ww]{3})(?=\.)|(?=@)")
_JOINER = "\u2060"  # takes no room and allows no break


def escape(text: str) -> str:
    """Text that a page shows as it stands."""
    return markdown.escape(_ADDRESS.sub(_JOINER, text))
