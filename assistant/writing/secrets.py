"""A key stays out of what a server sends back, also while its letters are still coming."""

_HIDDEN = "•••"
_SHORTEST = 4  # letters from which the beginning of a key is held back


def without_key(text: str, key: str, whole: bool = False) -> str:
    """A text with its keys hidden; of one still coming, the end that may become the key is held back."""
    if not key:
        return text
    text = text.replace(key, _HIDDEN)
    if whole:
        return text
    for length in range(min(len(key) - 1, len(text)), _SHORTEST - 1, -1):
        if text.endswith(key[:length]):
            return text[:-length]
    return text
