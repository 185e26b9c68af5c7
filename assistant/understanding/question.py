"""Understanding a question as it was typed: its words become what the later stages go by."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.language.lexicon import Lexicon
from assistant.understanding.about import CASE, About, find_about, lightened, of_subjects, without_order
from assistant.understanding.answer_length import as_passage, asked_words
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.concepts import concept_of, of_idea_explained, without_asking
from assistant.understanding.described import by_description, describes, from_when
from assistant.understanding.document_places import self_description, with_places, without_own_places
from assistant.understanding.field_kinds import STILL_HOLDS
from assistant.understanding.focus import TELLING, asking_part, moment_asked
from assistant.understanding.judged import as_confirmed
from assistant.understanding.kind_rules import asked_kind
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.measures import read_measures
from assistant.understanding.named import Named, find_named
from assistant.understanding.part_words import PART_NAMED, SIDES_SAID, STATE_SAID
from assistant.understanding.reading_wants import asks_person, read_wants
from assistant.understanding.relative_times import beside
from assistant.understanding.stripping import (
    own_length,
    wants_columns,
    wants_table,
    without_asker,
    without_names,
    without_orders,
    without_table,
)
from assistant.understanding.subjects import Subject, compared_subjects, find_subjects
from assistant.understanding.terms import Term, find_helpful, find_words
from assistant.understanding.told_cases import without_case_times
from assistant.understanding.understood import Understood
from assistant.understanding.units import asked_unit
from assistant.understanding.wants import Wants
from assistant.understanding.weighing import asks_weightiest, without_weight
from corpus.document_kinds import typed_kinds, typed_names
from corpus.reading.store import Corpus
from corpus.text import blank, search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import one_spelling, spaced

_SUBJECT = 1.0  # weight of the words that say what is asked, where something else leads to it
_NOTHING = re.compile("(?!)")  # no words of asking
_BOTH = re.compile(
    r"(?<!\w)(?:(?:cả )?(?:hai|2|ba|3|bốn|4) (?:văn bản|tài liệu)|cả (?:hai|2) (?:nghị quyết|kết luận|bản|bên)"
    r"|cả trung ương (?:lẫn|và) (?:tỉnh|địa phương)"
    r"|cả (?:nghị quyết|bộ chính trị) (?:lẫn|và) (?:kết luận|tỉnh ủy))(?!\w)"
)


def understand(question: str, corpus: Corpus, lexicon: Lexicon) -> Understood:
    """Read a question that stands on its own."""
    text = search_form(cased := _as_asked(question, lexicon))
    wants, named, cases = read_wants(text), _find_named(text, corpus), _cases(cased)
    confirms, typed = wants.confirming and bool(cases) and not wants.denied, without_table(question.strip())
    fired = asked_kind(Asking(blank(text, [*named.spans, *own_length(text)]), named, confirms, typed))
    asked, person, concept = fired.outcome, asks_person(text, lexicon.passages_with), concept_of(cased, lexicon)
    named = _named_as_asked(named, asked, text, corpus, lexicon)
    bare, plain = _without_sides(cased, text, STATE_SAID) if _is_of_sides(asked, wants) else (cased, text)
    subjects = _placed(_find_subjects(bare, plain, asked.kind, named, lexicon, concept), named, corpus)
    about = of_subjects(subjects) if subjects else find_about(bare, plain, asked.cue, named, lexicon)
    asked, about, named = _of_texts(asked, about, named, corpus, text)
    about = lightened(about, asked.kind, person, named, corpus, lexicon)
    about = replace(about, terms=without_asking(about.terms)) if wants.defined else without_order(about, asked.kind)
    wants = replace(wants, several=wants.several or _names_several(about))
    read = Understood(
        text=text,
        kind=asked.kind,
        terms=about.terms,
        named=named,
        wants=wants,
        rule=fired.rule,
        meta=asked.meta,
        unit=asked.unit or asked_unit(text),
        soft=(*about.aside, *about.story, *find_helpful(text, about.terms, lexicon)),
        cases=cases,
        now=moment_asked(text),
        request="" if asked.kind in (*SUBJECT_KINDS, Kind.SUMMARY) else cue_in(asking_part(text), cues().requests),
        person=person,
        wanting=bool(cue_in(text, cues().wanting)),
        read_as=without_names(cased, named.where),
        own_places=_own_places(about, named, corpus),
        words=find_words(blank(cased, named.spans), lexicon),
        subjects=subjects,
        listed=_listed_subjects(bare, plain, named, lexicon) if wants.parts_asked else (),
        measures=read_measures(_BOTH.sub(_blanks, blank(text, named.spans))),
        concept=concept,
        compared=_compared(cased, text, asked, named, lexicon),
    )
    return _laid_out(read, search_form(question))


def _as_asked(question: str, lexicon: Lexicon) -> str:
    """What a question asks of the texts, without whoever asks it, the orders around it and what weighs it."""
    asked = of_idea_explained(as_confirmed(without_asker(question.strip())), lexicon)
    return without_case_times(without_weight(without_orders(asked), lexicon.passages_with))


def _laid_out(read: Understood, typed: str) -> Understood:
    """A question with how its answer is to be laid out, by its words as they were typed."""
    read = replace(read, length=asked_words(typed), as_passage=as_passage(typed), weightiest=asks_weightiest(typed))
    return replace(read, as_table=wants_table(typed), in_columns=wants_columns(typed))


def _is_of_sides(asked: Asked, wants: Wants) -> bool:
    """Whether a question wants sides of an assessment, whose names are then no part of its subject."""
    return asked.kind is Kind.RESULTS or (asked.kind is Kind.TOPIC and bool(wants.parts_asked))


def _names_several(about: About) -> bool:
    """Whether a question is about several names: "Nha Trang với Diên Khánh là đô thị gì"."""
    return sum(term.is_name for term in about.terms) > 1


def _own_places(about: About, named: Named, corpus: Corpus) -> tuple[str, ...]:
    """The places by which some of the documents are asked about: where all are of one, their clauses name it anew."""
    some = 0 < len(named.documents) < len(corpus.documents)
    return tuple(term.phrase for term in about.aside if some and term.is_name)


def _compared(cased: str, text: str, asked: Asked, named: Named, lexicon: Lexicon) -> tuple[Subject, ...]:
    """The things that a comparison lists."""
    of_times = len(named.years) + len(named.periods) > 1
    return compared_subjects(cased, text, lexicon, of_times) if asked.kind is Kind.COMPARE else ()


def _cases(cased: str) -> tuple[str, ...]:
    """The percentages of a case that a question puts."""
    return tuple(one.rstrip("% ") for one in CASE.findall(cased) if one.endswith("%"))


def _named_as_asked(named: Named, asked: Asked, text: str, corpus: Corpus, lexicon: Lexicon) -> Named:
    """What a question names: of a field its kind's only document, of a summary no section of what it is wanted for.

    Of a comparison the time as well that the one named is set beside.
    """
    if asked.kind is Kind.COMPARE:
        return beside(text, named, lexicon.periods)
    if asked.meta and not named.documents and not named.unknown:
        named = _with_only_of_kind(named, corpus)
    if asked.kind is Kind.SUMMARY:
        named = replace(named, sections=_find_named(text.partition(" để ")[0], corpus).sections)
    return named


def _find_subjects(
    cased: str, text: str, kind: Kind, named: Named, lexicon: Lexicon, concept: Subject | None
) -> tuple[Subject, ...]:
    """The subjects of a question of a kind that has them: the sides of an assessment beside another are none.

    That of one that wants an idea defined is the idea.
    """
    if kind not in SUBJECT_KINDS:
        return ()
    if concept and kind is Kind.TOPIC:
        return (replace(concept, quoted=False),)
    bare = _BOTH.sub(_blanks, blank(text, [*named.spans, *own_length(text)]))
    found = find_subjects(*_without_sides(cased, bare), ask_pattern(kind), lexicon) if kind is Kind.MATERIAL else ()
    return found or find_subjects(cased, bare, ask_pattern(kind), lexicon)


def _listed_subjects(cased: str, text: str, named: Named, lexicon: Lexicon) -> tuple[Subject, ...]:
    """What stands in a row before the parts that are asked of it: "an sinh xã hội, dân tộc: quan điểm, nhiệm vụ".

    Else what does behind them, where that is several things: "hạn chế và giải pháp về đất đai, quy hoạch".
    """
    part = PART_NAMED.search(text)
    before = blank(text[: part.start()], [one for one in named.spans if one[1] <= part.start()]) if part else ""
    found = find_subjects(cased[: len(before)], before, _NOTHING, lexicon) if before.strip() else ()
    if not found and part and " về " in text[part.end() :]:
        behind = find_subjects(cased, blank(text, named.spans), _NOTHING, lexicon)
        one_name = (one_spelling(f"{first.words} và {second.words}") for first, second in pairwise(behind))
        found = behind if len(behind) > 1 and not any(map(lexicon.passages_with, one_name)) else ()
    return found if all(term.known for one in found for term in one.terms) else ()


def _without_sides(cased: str, text: str, *words: re.Pattern[str]) -> tuple[str, str]:
    """ "Ưu và nhược trong …", "thực trạng du lịch": the sides asked for, or other words for both, are no subject."""
    spans = [match.span() for pattern in (SIDES_SAID, *words) for match in pattern.finditer(text)]
    return blank(cased, spans), blank(text, spans)


def _placed(subjects: tuple[Subject, ...], named: Named, corpus: Corpus) -> tuple[Subject, ...]:
    """The subjects without the places that their documents are of."""
    return tuple(replace(one, terms=without_own_places(one.terms, named, corpus)[0]) for one in subjects)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _of_texts(asked: Asked, about: About, named: Named, corpus: Corpus, text: str) -> tuple[Asked, About, Named]:
    """What is asked, of what the texts say where the field of a paper is asked for that is none of the documents.

    The day from which one holds is a field of its own, be it told by what it is of.
    """
    if asked.kind is Kind.DATE and (held := from_when(text, named, about.terms, corpus)):
        return replace(asked, kind=Kind.META, meta="effective"), replace(about, terms=()), held
    if described := by_description(named, about.terms, asked.meta, corpus):
        return asked, replace(about, terms=described[1]), described[0]
    terms, named = about.terms, with_places(named, about.terms, corpus)
    if asked.meta == "number" and _is_of_others(terms, named, corpus):
        return replace(asked, kind=Kind.WHICH_DOCUMENT, meta=""), about, replace(named, documents=(), kind_only="")
    # "QĐ 60/2024 của Hòa Bình còn hiệu lực không": what is said of it besides its number only tells which it is.
    ended = bool(named.unknown) and asked.cue.startswith(STILL_HOLDS)
    if asked.meta == "effective" and terms and not ended and not any(describes(terms, one) for one in corpus.documents):
        return replace(asked, kind=Kind.WHAT, meta=""), about, named
    if asked.meta in ("signer", "issuer") and _is_of_no_document(terms, named, corpus):
        return replace(asked, kind=Kind.WHO, meta=""), about, named
    return asked, about, named


def _is_of_others(terms: tuple[Term, ...], named: Named, corpus: Corpus) -> bool:
    """Whether a body is named of which none of the documents asked about is: "nghị quyết của Quốc hội số mấy"."""
    documents = [corpus.by_number[one] for one in named.documents] or corpus.documents
    own = [self_description(one) for one in documents]
    return any(names_body(term.phrase) and not any(term.match(one) for one in own) for term in terms)


def _is_of_no_document(terms: tuple[Term, ...], named: Named, corpus: Corpus) -> bool:
    """Whether a paper is told by more than any document says of itself: "ai ký quyết định cử giáo viên".

    People say "quyết định" of other texts too: what is told must not be what one of these is of.
    """
    papers = [one.phrase for one in terms if one.phrase in typed_kinds().values()]
    rest = [one for one in terms if one.phrase not in papers]
    if not papers or not rest or named.documents or named.unknown:
        return False
    kinds = {search_form(one.metadata.kind or "") for one in corpus.documents}
    own = [self_description(one) for one in corpus.documents]
    return kinds.isdisjoint(papers) and not any(all(term.match(one) for term in rest) for one in own)


def _find_named(text: str, corpus: Corpus) -> Named:
    named = find_named(text, corpus)
    if _BOTH.search(text):
        return replace(named, documents=tuple(corpus.by_number))
    two = _two_kinds().search(text) if not (named.documents or named.unknown) else None
    only = [corpus.only_of_kind(typed_kinds()[two[group]]) for group in (1, 2)] if two else []
    numbers = tuple(dict.fromkeys(one for one in only if one))
    return replace(named, documents=numbers, spans=(*named.spans, two.span())) if two and len(numbers) > 1 else named


@cache
def _two_kinds() -> re.Pattern[str]:
    """Two kinds of document side by side, each without a number: "ở nghị quyết và kết luận"."""
    kind = rf"({typed_names()})"
    others = r"(?! (?:số )?\d)(?! (?:của|nào)(?!\w))"
    return re.compile(rf"(?<!\w)(?<!các )(?<!những ){kind} (?:và|với|lẫn|so với) {kind}(?!\w){others}")


def _with_only_of_kind(named: Named, corpus: Corpus) -> Named:
    """A kind without a number is the corpus's one document of it: "ai ký nghị quyết"."""
    only = corpus.only_of_kind(named.kind_only)
    return replace(named, documents=(only,)) if only else named


def kept_to_kind(understood: Understood, corpus: Corpus) -> Understood | None:
    """A question kept to the one document of the kind that it names without a number: "kết luận giao ai theo dõi".

    None where it names its documents otherwise, asks which document it is, or names a body that another document may
    be of ("Quốc hội ra nghị quyết … hôm nào").
    """
    named = understood.named
    if not named.only_of_kind or named.documents or named.unknown or understood.kind in _OF_WHICH_DOCUMENT:
        return None
    sections = tuple(one for one in named.sections if one[0] == named.only_of_kind)
    kept = replace(named, documents=(named.only_of_kind,), sections=sections or named.sections)
    foreign = understood.kind is not Kind.DUTIES and _is_of_others(understood.terms, kept, corpus)
    return None if foreign else replace(understood, named=kept)


_OF_WHICH_DOCUMENT = (Kind.WHICH_DOCUMENT, Kind.WHERE_STATED, Kind.CROSSDOC)


def without_premise(understood: Understood) -> Understood | None:
    """A question without the figures and the bodies that no text names, asking for the true ones; None for none.

    "Vì sao đặt mục tiêu 250 triệu" asks for the figure, "Bộ Tài chính chủ trì, phải không" for the body. A body of what
    leads to the question is no part of it: "họp với sở A, nghị quyết giao những gì"; nor is one whose own case is put:
    "sở A trễ 5% hồ sơ thì sao". Enough must be left to tell what is asked about, and a place that no text names is
    never left out.
    """
    unknown = [term for term in understood.terms if term.is_name and not term.known]
    rest = tuple(term for term in understood.terms if term not in unknown)
    if not unknown or sum(term.weight for term in rest if term.known) < TELLING:
        return None
    if all(term.is_count for term in unknown):
        return replace(understood, kind=Kind.NUMBER, terms=rest)
    if not all(names_body(term.phrase) for term in unknown):
        return None
    if understood.wants.confirming:
        return replace(understood, kind=Kind.WHO, terms=rest)
    if understood.cases:
        return replace(understood, terms=rest)
    asked = tuple(term for term in rest if term.match(spaced(asking_part(understood.text))))
    lead_in = not any(term.match(spaced(asking_part(understood.text))) for term in unknown)
    told = sum(term.weight for term in asked if term.known) >= _SUBJECT
    return replace(understood, terms=asked) if lead_in and told else None
