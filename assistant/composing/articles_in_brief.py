"""Documents of articles in brief: what each Điều is about and begins with, from when they are in force, what they end.

A decision or a regulation has no viewpoints and goals as a Party text has: it is told by its articles.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.composing.draft import Statement, Support, left_in_text, support
from assistant.composing.sections import leads_in
from assistant.composing.shortening import shortened
from corpus.mended import MendedText
from corpus.model import CLOSING, OPENING, Document, Section
from corpus.once import once
from corpus.text import one_line, search_form

_MOSTLY = 0.6  # share of a document's paragraphs that stand in articles where it is told by these
_EACH, _WHOLE = 26, 60  # words of the beginning of an article, and of what puts it in force or ends another
_CLAUSES = 6  # clauses that are told of an article whose clauses have headings
_BEGINNINGS, _LEAST = 390, 8  # words of the beginnings of many articles, and of each of them: fewer say nothing
_FEW, _MOST = 14, 30  # articles that are told with their clauses, and that are told at all
# "Quyết định này có hiệu lực …", "Bãi bỏ Quyết định số …", "… hết hiệu lực", "… này thay thế Quyết định số …".
_OF_FORCE = re.compile(
    r"(?<!\w)này (?:\w+ ){0,2}?(?:có hiệu lực|thay thế)(?!\w)|^\W*(?:bãi bỏ|thay thế)(?!\w)|(?<!\w)hết hiệu lực(?!\w)"
)

# "… sau ngày Nghị quyết này có hiệu lực thi hành": of a case before it or behind it.
_IN_CASE = re.compile(r"(?<!\w)(?:ngày|khi|điểm) (?:\w+ ){1,3}này (?:\w+ ){0,2}?có hiệu lực(?!\w)")


@once
def is_of_articles(document: Document) -> bool:
    """Whether most of what a document says stands in articles."""
    said = [one.section for one in document.passages if one.section not in (OPENING, CLOSING)]
    return bool(said) and sum(document.article_of(one) is not None for one in said) >= _MOSTLY * len(said)


def articles_in_brief(document: Document, share: float) -> Iterator[Statement]:
    """The articles under their chapters with how they begin, the more the briefer; then from when they are in force."""
    articles = [one for one in document.sections.values() if one.is_article]
    forced = list(_of_force(document))
    words = _words_of_each(len(articles), share)
    chapter = None
    for one in articles[:_MOST]:
        above = _chapter(document, one)
        if above and above is not chapter:
            yield Statement(f"{one_line(above.title)}:", prefix="\n", ours=True)
        chapter = above
        told = [place for each in forced for place in each.supports]
        yield from _article(document, one, words, told, clauses=len(articles) <= _FEW)
    yield from left_in_text(len(articles) - _MOST, "điều")
    if forced:
        yield Statement("Hiệu lực thi hành:", prefix="\n", ours=True)
        yield from forced


def _words_of_each(articles: int, share: float) -> int:
    """The words that the beginning of each of so many articles may have; 0 where only their headings are told."""
    if articles <= _FEW:
        return int(_EACH * share)
    words = int(share * min(_EACH, _BEGINNINGS // articles))
    return words if articles <= _MOST and words >= _LEAST else 0


def _chapter(document: Document, article: Section) -> Section | None:
    """The nearest part with a heading above an article."""
    above = [one for one in document.ancestors(article.id)[:-1] if one.heading]
    return above[-1] if above else None


def _article(
    document: Document, article: Section, words: int, told: Sequence[Support], clauses: bool
) -> Iterator[Statement]:
    """Its heading and how it begins, or its clauses where these have headings.

    Nothing of one that only says from when the document is in force.
    """
    heading, first = article.heading, _first(document, article)
    if any(document.article_of(one.section) is article for one in told):
        return
    name = f"Điều {article.marker}. "
    if heading:
        yield _brief(document, article.id, heading, max(words, len(heading.text.split())), f"- {name}")
    under = [document.sections[one] for one in article.children]
    if clauses and heading and words and sum(one.heading is not None for one in under) > 1:
        yield from (_clause(document, one, words) for one in under[:_CLAUSES] if one.heading or one.blocks)
    elif first and first[0] != article.id and first[1] is document.sections[first[0]].heading:
        yield from [_clause(document, document.sections[first[0]], words)] if words else []
    elif first and (words or not heading):
        yield _brief(document, first[0], first[1], words or _EACH, "  - " if heading else f"- {name}")


def _clause(document: Document, clause: Section, words: int) -> Statement:
    """How a clause begins: its heading, with the one thing under it that it only leads to, "Cơ quan lập: Sở A"."""
    if clause.heading is None:
        return _brief(document, clause.id, clause.blocks[0].body, words, "  - ")
    said = _brief(document, clause.id, clause.heading, max(words, len(clause.heading.text.split())), "  - ")
    bodies = [one.body for one in clause.blocks]
    if clause.children or len(bodies) != 1 or not leads_in(document, clause):
        return said
    under = _brief(document, clause.id, bodies[0], words, "")
    return replace(said, text=f"{said.text.rstrip(' .:;')}: {under.text}", supports=(*said.supports, *under.supports))


def _first(document: Document, article: Section) -> tuple[str, MendedText] | None:
    """Where the first rule of an article stands: its first paragraph, or that of its first clause, or its heading."""
    for section in document.sections.values():
        if not any(one is article for one in document.ancestors(section.id)):
            continue
        if section is not article and section.heading:
            return section.id, section.heading
        leads = section is article and bool(article.children)
        blocks = [one.body for one in section.blocks if not (leads and one.text.endswith(":"))]
        if blocks:
            return section.id, blocks[0]
    return None


def _brief(document: Document, section: str, body: MendedText, words: int, prefix: str) -> Statement:
    shown = shortened(body.text, words)
    place = Support(document.number, section, *body.span(shown.start, shown.end))
    return Statement(shown.text, (place,), prefix=prefix)


def _of_force(document: Document) -> Iterator[Statement]:
    """What says from when the document is in force, and which others it ends."""
    for passage in document.passages:
        if document.article_of(passage.section) and _OF_FORCE.search(_IN_CASE.sub(" ", search_form(passage.text))):
            shown = shortened(passage.text, _WHOLE)
            yield Statement(shown.text, (support(passage, shown.start, shown.end),), prefix="- ")
