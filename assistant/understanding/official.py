"""A question in official words: what it says in everyday words that no text uses, as the texts say it."""

import re
from dataclasses import replace

from assistant.language.lexicon import Lexicon
from assistant.understanding.terms import Term, find_words
from assistant.understanding.understood import Understood
from corpus.text import search_form


def in_official_words(understood: Understood, lexicon: Lexicon) -> Understood | None:
    """The question as it is read with the texts' own words for its everyday ones; None where it has none of these.

    A clause is read beside the words as they stand, and what is typed as people talk lies far from all of them.
    """
    read_as = search_form(understood.read_as)
    for term in everyday_terms(understood, lexicon):
        read_as = re.sub(rf"(?<!\w){re.escape(term.phrase)}(?!\w)", _as_texts_say(term, lexicon), read_as)
    if read_as == search_form(understood.read_as):
        return None
    return replace(understood, read_as=read_as, words=find_words(read_as, lexicon))


def everyday_terms(understood: Understood, lexicon: Lexicon) -> list[Term]:
    """The words of a question that texts say otherwise, the longest first."""
    return sorted((one for one in understood.terms if _as_texts_say(one, lexicon)), key=lambda one: -len(one.phrase))


def _as_texts_say(term: Term, lexicon: Lexicon) -> str:
    """The first other form of a word that no text has in which one has it; "" for none, and for a name."""
    if term.is_name or not term.known or lexicon.passages_with(term.phrase):
        return ""
    return next((form for form in term.forms[1:] if lexicon.passages_with(form)), "")
