"""Grouping: stretches on a subject, each group under what its part is for, and what is left out by its places."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from assistant.composing.draft import Statement
from assistant.composing.stretches import Stretch
from assistant.composing.task_leads import actor_of
from assistant.composing.wording import small
from corpus.model import Passage
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.text import search_form

HEADS = {
    Role.ASSESSMENT: "Đánh giá",
    Role.VIEWPOINTS: "Quan điểm",
    Role.GOALS: "Mục tiêu",
    Role.TASKS: "Nhiệm vụ, giải pháp",
    Role.ORGANISING: "Tổ chức thực hiện",
}
_PLACES = 5  # places from which what is left out is told by its part alone
_HEAD_WORDS = 12  # of a heading that stands for a part of another kind


def grouped(told: Sequence[Stretch], corpus: Corpus) -> list[Statement]:
    """Stretches in the texts' order, each group under what its part is for."""
    several = len({one.passage.document for one in told}) > 1
    statements: list[Statement] = []
    for head, group in groupby(told, key=lambda one: group_head(one.passage, corpus, several)):
        statements.append(Statement(f"{head}:", prefix="\n", ours=True))
        statements += [point_said(one, corpus) for one in group]
    return statements


def point_said(one: Stretch, corpus: Corpus) -> Statement:
    """A stretch under the body that must act, where only the heading above or the words before name it.

    One told with the words that lead to it may begin with that body's name.
    """
    actor = actor_of(corpus.by_number[one.passage.document], one.supports[-1])
    if actor is None or search_form(one.text).startswith(search_form(actor[0])):
        return Statement(one.text, one.supports, prefix="- ")
    return Statement(f"{actor[0]}: {small(one.text)}", (*actor[1], *one.supports), prefix="- ")


def group_head(passage: Passage, corpus: Corpus, several: bool) -> str:
    """What stands above the points of a part: what it is for, or its own heading; with its document among several.

    Of a Điều its heading tells more than that of the chapter, or than that it is of what is to be done.
    """
    document = corpus.by_number[passage.document]
    role = role_of(document, passage.section)
    root, *under = document.ancestors(passage.section)
    article = next((one for one in (root, *under) if one.is_article and one.heading), None)
    words = (article or root).title.split()
    own = " ".join(words[:_HEAD_WORDS]) + (" …" if len(words) > _HEAD_WORDS else "")
    if role and not (article and role is Role.TASKS):
        head = HEADS[role]
    else:
        head = own or document.label(root.id).removeprefix(f"{document.metadata.name}, ").capitalize()
    return f"{document.metadata.name} - {head}" if several else head


def rest_told(rest: Sequence[Stretch], corpus: Corpus) -> list[Statement]:
    """ "Còn 3 ý khác: Mục I; Mục III, khoản 4 (2 ý)", by document among several."""
    if not rest:
        return []
    named = []
    for number, group in groupby(rest, key=lambda one: one.passage.document):
        document = corpus.by_number[number]
        sections = [one.passage.section for one in group]
        if len(set(sections)) > _PLACES:
            sections = [document.ancestors(one)[0].id for one in sections]
        places = Counter(document.label(one) for one in sections)
        words = [f"{place.split(', ', 1)[-1]}{f' ({count} ý)' if count > 1 else ''}" for place, count in places.items()]
        named.append(f"{document.metadata.name}, {'; '.join(words)}")
    return [Statement(f"Còn {len(rest)} ý khác: {'. '.join(named)}.", prefix="\n", ours=True)]
