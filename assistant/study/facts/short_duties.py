"""Duties as they are asked for: one by one, and no longer than a question can be."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import ends_in_list, length, numbered, whole
from assistant.study.facts.verbs import bare_of_verbs, begins_with_verb, ends_with_verb
from corpus.model import Document
from corpus.tasks.reading import Task
from corpus.text import UPPER, one_line
from corpus.vietnamese.sentences import sentences

LEAST_TASK, _LONGEST_TASK = 7, 48  # syllables
_LEAST_CUT, _LONGEST_CUT = 10, 40  # of a longer one as far as it is asked for
_MATTERS = re.compile(r"\s(?=về các (?:vấn đề|nội dung) (?:có )?liên quan(?!\w))")
_OTHERS = re.compile(r",? (?:và|hoặc) (?:các |những )?(?:(?!và |hoặc )[^;.]){2,60} khác (?:có )?liên quan$")
_ADDED = re.compile(
    r",\s(?=(?:nhất là|đặc biệt là|trong đó|hoàn thành|bảo đảm|đảm bảo|không để|tuyệt đối|theo dõi|kịp thời|chủ động"
    r"|phù hợp|gắn với|góp phần|tránh|tiếp tục|huy động|rà soát|tổ chức|phối hợp|liên thông|thực hiện|để)(?!\w))"
    rf"|{_MATTERS.pattern}"
)
_HELPED = re.compile(r"(?<!\w)giúp [^,;.:]{3,80}\s$")  # in whose stead the work behind it is done
_BY_MEANS = re.compile(r",\s+bằng\s")
_HEAD = 40  # characters of a sentence that say whether it begins with what is to be done
# A later duty that leans on the first says too little without it: what is left of it but verbs, and words for it.
_LEAST_LATER = 6  # syllables
# What goes on behind an aim, or behind what is watched over or proposed, may be more of this.
_OPENED = re.compile(
    r"(?<!\w)(?:để|nhằm|theo hướng|gồm|kiến nghị|đề xuất|giám sát|thẩm tra|theo dõi)(?!\w)", re.IGNORECASE
)
# A work of which only rules are told, and the purpose that it shares with those behind it.
_BY_RULE, _SHARED_AIM = re.compile(r"(?<!\w)theo quy định$"), re.compile(r";[^.]*\s(?:để|nhằm)\s")
# How the work before it is to be done, behind a semicolon: "… lên môi trường số; bảo đảm liên thông với các cơ quan".
HOW_DONE = re.compile(r"(?:bảo đảm|đảm bảo|không để|tránh)(?!\w)", re.IGNORECASE)
_LONGEST_STEM = 36  # syllables of a duty that is told whole in a stem
_MANNER = re.compile(r",\s(?=(?:tuyệt đối )?(?:không để|tránh|bảo đảm|đảm bảo)(?!\w))")
_DIRECTS = re.compile(rf"(?:[Ll]ãnh đạo,? )?(?:[Cc]hỉ đạo|[Gg]iao|[Yy]êu cầu)\s+(?:[{UPPER}]|các\s)")
_LEANING = re.compile(
    r"(?<!\w)(?:này|nêu trên|trên đây|nói trên|đó|theo quy định|kết quả thực hiện)(?!\w)", re.IGNORECASE
)

# The part that a body has in its duty, up to this: "chủ trì, phối hợp với các cơ quan liên quan | theo dõi …".
_PART = re.compile(r"(?<!\w)(?:chủ trì|phối hợp)(?!\w)[^;:.]{0,160}(?<![\s,])(?=[\s,]{0,3}$)", re.IGNORECASE)
_LEAST_WORK = 4  # syllables of one of several works behind semicolons, which begin none of more things of the first
_THINGS = re.compile(r"(?:các|những|của|cho|với|tại|về)\s", re.IGNORECASE)
_HAS = re.compile(r"(?<!\w)(?:có nhiệm vụ|có trách nhiệm|chịu trách nhiệm)(?!\w)", re.IGNORECASE)


def first_duty(document: Document, task: Task) -> str:
    """The first sentence or clause of the duty, verbatim but for line breaks; "" where a colon cuts it in two, and
    where it says what for only behind the works that follow ("cấp kinh phí theo quy định; … để các sở thực hiện")."""
    first = short_duty(task.task)
    if _BY_RULE.search(first) and _SHARED_AIM.search(task.task, len(first)):
        return ""
    quote = one_line(document.source[task.start : task.end])
    helped = _HELPED.search(quote[: max(quote.find(first), 0)]) if first else None
    first = f"{helped.group()}{first}" if helped else first
    return first if first in quote and length(first) >= LEAST_TASK and whole(first) else ""


def duty_to_end(document: Document, task: Task) -> tuple[str, int]:
    """All that a body must do by one item, and the source's offset where it ends: the task with the sentences behind it
    in its paragraph that go on with what is to be done ("Bộ A xuất cấp …. Chỉ đạo Tổng công ty B vận chuyển …")."""
    words, end = one_line(task.task).rstrip(" .;"), task.end
    body = next((one.body for one in document.passages if one.body.starts[0] <= end - 1 < one.body.ends[-1]), None)
    if body is None:
        return words, end
    last = body.locate(end - 1) + 1
    for first, stop in sentences(body.text):
        more = body.text[first:stop].rstrip(" .;")
        if first >= last and not begins_with_verb(more[:_HEAD]):
            break
        if first >= last:
            words, end = f"{words}. {more}", body.span(first, stop)[1]
    return words, end


def without_matters(duty: str, most: int) -> str:
    """A duty of one work too long to write down, without the matters at its end that are no more than others ("… và
    chính sách khác có liên quan")."""
    long = length(duty) > most and not re.search(r"[;.] ", duty)
    return _OTHERS.sub("", duty) if long else duty


def as_points(quote: str, body: str, duty: str) -> tuple[str, str]:
    """A whole duty as a marker reads it: with the part that its body has in it, and work by work, numbered; and the
    same in the words of its quotation."""
    behind = quote.find(body) + len(body) if body in quote else 0
    part = _PART.search(quote, behind, max(behind, quote.find(duty)))
    works = duty.split("; ")
    works = [duty] if any(length(one) < _LEAST_WORK or _THINGS.match(one) for one in works) else works
    told = numbered(one for work in works for one in work.split(". "))
    if not part or _HAS.search(part[0]):
        return told, duty
    mark = ":" if told.startswith("(1)") else ""
    return f"{part[0]}{mark} {told}", f"{part[0]} {duty}"


def has_others_act(task: Task) -> bool:
    """Whether a body has others do its task ("chỉ đạo Ủy ban nhân dân tỉnh …; bố trí đủ …"): who does what is behind a
    semicolon is not said."""
    return bool(_DIRECTS.match(task.task))


def later_duties(document: Document, task: Task) -> Iterator[str]:
    """What a task goes on to behind its semicolons, as far as it says by itself what is to be done."""
    quote = one_line(document.source[task.start : task.end])
    pieces = re.split(r";\s", re.split(r"\.\s", task.task)[0]) if ":" not in task.task else []
    closed = [at for at, one in enumerate(pieces) if _OPENED.search(one)]
    for one in pieces[1 : closed[0] + 1 if closed else None]:
        duty = short_duty(one)
        told = " ".join(bare_of_verbs(duty).replace("|", " ").replace(",", " ").split())
        if HOW_DONE.match(duty):
            continue
        alone = length(told) >= _LEAST_LATER and begins_with_verb(duty) and not _LEANING.search(duty)
        if alone and duty in quote and whole(duty):
            yield duty


def asked_duty(duty: str) -> str:
    """A duty as a stem tells it: a long one without what it is to bring about or to avoid."""
    cut = _MANNER.search(duty) if length(duty) > _LONGEST_STEM else None
    head = duty[: cut.start()] if cut else ""
    return head if head and _ends_there(head, _LONGEST_TASK) else duty


def short_duty(text: str, most: int = _LONGEST_TASK) -> str:
    """The first sentence or clause of what is to be done; a long one up to the last of its commas behind which no more
    is added than how, above all where, or another thing to be done; "" for one that a colon or no comma cuts."""
    first = re.split(r";\s|\.\s", text)[0].rstrip(" .;,/")
    ends = [mark.start() for mark in _ADDED.finditer(first) if _ends_there(first[: mark.start()], most)]
    cut = first if length(first) <= most else first[: max(ends, default=0)]
    return "" if ":" in cut or _object_waits(cut) else cut


def _object_waits(duty: str) -> bool:
    """Whether a verb waits for its object behind how the thing is done: "rà soát, bằng mọi biện pháp cứu trợ …"."""
    return any(ends_with_verb(duty[: mark.start()]) for mark in _BY_MEANS.finditer(duty))


def _ends_there(head: str, most: int) -> bool:
    """Whether a duty can end here: not too short or long, no bracket or quotation open, no verb without its object."""
    if ends_in_list(head):
        return False
    open_ended = head.count("(") > head.count(")") or head.count("“") > head.count("”") or ends_with_verb(head)
    return _LEAST_CUT <= length(head) <= min(most, _LONGEST_CUT) and not open_ended and whole(head)
