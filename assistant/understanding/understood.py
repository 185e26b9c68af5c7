"""A question that was read: what it asks for, of which documents and sections, for when, and about what."""

import re
from dataclasses import dataclass, replace

from assistant.language.vocabulary import frame, plain_body_names
from assistant.understanding.acting import asks_who_acts
from assistant.understanding.asked_parts import is_bare_part
from assistant.understanding.asked_targets import (
    TARGET,
    names_own_goals,
    names_several_targets,
    names_targets_alone,
    topic_of_targets,
)
from assistant.understanding.document_places import without_place_words
from assistant.understanding.endings import ended, tells_end
from assistant.understanding.kinds import Kind
from assistant.understanding.leave_asked import grade_asked, when_allowed, when_it_holds
from assistant.understanding.occasions import told_to
from assistant.understanding.part_words import PART_NAMED, PART_WORDS, REMEDYING, SIDES_SAID
from assistant.understanding.question_read import QuestionRead
from assistant.understanding.reading_wants import read_wants
from assistant.understanding.retelling import points_at_answer
from assistant.understanding.sides import Sides, named_sides, sides_of, words_apart
from assistant.understanding.terms import Term
from corpus.reading.roles import Role
from corpus.text import search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import one_spelling, spaced
from corpus.vietnamese.words import tagged

_OWNER = re.compile(r" (?:trách nhiệm|nhiệm vụ|công việc|nghĩa vụ|quyền hạn)(?: cụ thể| chính)? của ")
_OWNER_WORDS = 6
_DEED = re.compile(
    r" có (?:(?:nói|nhắc|nêu|đề cập|bàn)(?: (?:đến|tới|về|việc|chuyện|là)){0,3} )?(?:được |bị |phải |sẽ )?"
    r"(?P<word>[^\W\d]+) (?P<next>\S+) "
)
_NOUN, _VERB = "N", "V"  # the part of speech that tells of which kind a thing is
_COURSE_ASKED = re.compile(r"(?<!\w)(?:khóa|khoá|nhiệm kỳ|nhiệm kì) (?:nào|mấy|bao nhiêu|thứ mấy)(?!\w)")
_GROUP_ALONE = re.compile(
    r"(?:(?:trình bày|nêu|kể|kể tên|liệt kê|giới thiệu|cho biết)(?: (?:rõ|tên|ra|hết|đủ|lại|giúp|tôi|em|mình)){0,4} )?"
    r"(?P<group>(?:các|những) [^,;.?!]{3,80})"
)
_HEAD = 2  # words before the name of the document that a question is of: "tóm tắt …", "theo …"
_THING = 1.0  # weight of what names a thing, be that in several words
_TELLS = 1.2  # weight of a word that says of what a part is asked
_OF_ANY_PART = ("chung", "chỉ đạo", "tổng quát", "cụ thể", "chính", "chủ yếu", "trọng tâm", "ra đời", "ban hành",
                "quan trọng", "cốt lõi", "nhấn", "điểm nhấn", "nổi bật", "tinh thần", "tinh thần chỉ đạo",
                "xuyên suốt", "xuyên", "suốt", "bao trùm")  # fmt: skip
_REMEDYING = re.compile(REMEDYING)
_OF_TARGETS = (Kind.LIST, Kind.WHAT, Kind.NUMBER, Kind.SECTION)


@dataclass(frozen=True)
class Understood(QuestionRead):
    """A question made whole and read, with what its words tell further: all that later stages know of them."""

    @property
    def owner(self) -> tuple[str, ...]:
        """What the words behind "trách nhiệm của" may name, in one spelling, the longest first; () for none."""
        said = _OWNER.search(self.spaced)
        words = self.spaced[said.end() :].split()[:_OWNER_WORDS] if said else []
        return tuple(" ".join(words[:length]) for length in range(len(words), 1, -1))

    @property
    def asks_condition(self) -> bool:
        """Whether its "khi nào" may ask what must hold: "khi nào chi bộ được xếp loại", no "đến ngày nào"."""
        return when_it_holds(self.text) and not (self.wants.day or self.wants.due or self.times)

    @property
    def asks_leave(self) -> bool:
        """Whether it asks when a thing is allowed, wherever that stands: "tàu được ra khơi khi nào"."""
        return when_allowed(self.text) and not (self.wants.day or self.times)

    @property
    def asks_who_acts(self) -> bool:
        """Whether it asks who does something, not for or to whom it is done."""
        return asks_who_acts(self.text)

    @property
    def grade(self) -> str:
        """The grade that it asks for by its number: "bậc" of "xếp bậc mấy", "thuộc nhóm nào"; "" for none."""
        return grade_asked(self.text)

    @property
    def unknown_body(self) -> str:
        """The body asked of that no text names: by a kind's name and a word that none has, or by one word alone.

        Of "cơ quan báo chí" no "cơ quan" tells.
        """
        bodies = [term for term in self.terms if names_body(term.phrase)]
        unknown = [term.phrase for term in self.terms if not term.known]
        called = (f"{body.phrase} {word}" for body in bodies for word in unknown)
        plain = [term.phrase for term in bodies if not term.known and term.phrase in plain_body_names()]
        alone = plain[0] if len(bodies) == 1 and plain else ""
        typed = one_spelling(search_form(self.text))  # "quân đội, công an" is no one body
        return next((one for one in called if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", typed)), alone)

    @property
    def sides(self) -> Sides | None:
        """The two sides of a comparison, None where the question names no two."""
        return sides_of(self.text, self.terms)

    def tells_kind(self, phrase: str) -> bool:
        """Whether a word that it says is a noun there, and no verb or particle: "công" of "vốn đầu tư công".

        What is told by its quality ("máy tính cũ") a text may call otherwise.
        """
        words = ((one_spelling(word.replace("_", " ")), tag) for word, tag in tagged(self.text))
        tags = [tag for word, tag in words if f"{word} ".startswith(f"{phrase} ")]
        return bool(tags) and all(tag == _NOUN for tag in tags)

    @property
    def says_deed(self) -> bool:
        """Whether one of its telling words is a verb: "phải cắt mấy phần trăm" asks by how much that is done."""
        verbs = {one_spelling(word.replace("_", " ")) for word, tag in tagged(self.text) if tag == _VERB}
        return any(term.phrase in verbs for term in self.terms)

    @property
    def group(self) -> str:
        """The group that is all it names, in one spelling: "các vùng kinh tế" of "trình bày các vùng kinh tế"."""
        said = _GROUP_ALONE.fullmatch(self.unmarked)
        return spaced(said["group"]).strip() if said else ""

    @property
    def named_sides(self) -> tuple[str, str] | None:
        """The two things that it compares as they are called, in one spelling: "phân biệt A với B"."""
        return named_sides(self.text)

    @property
    def sets_parts_apart(self) -> bool:
        """Whether the two things that it compares are parts of a text: "phân biệt quan điểm và nhiệm vụ về …"."""
        sides = self.named_sides if len(self.wants.parts_asked) > 1 else None
        return bool(sides) and all(PART_NAMED.match(one) for one in sides or ())

    @property
    def words_apart(self) -> tuple[str, str] | None:
        """What tells the two things of one kind apart that it sets against each other, in one spelling."""
        return words_apart(self.text)

    @property
    def common_deed(self) -> str:
        """The verb behind "có" that is none of its terms, for anybody uses it of anything: "có bỏ cấp huyện không"."""
        deed = _DEED.search(self.spaced)
        if deed is None or deed["word"] in frame() or f"{deed['word']} {deed['next']}" in frame():
            return ""
        if (deed["word"], _VERB) not in {(one_spelling(word), tag) for word, tag in tagged(self.text)}:
            return ""  # part of a longer word, or no verb: "có chủ trương mở rộng"
        return "" if any(deed["word"] in term.phrase.split() for term in self.terms) else deed["word"]

    @property
    def ended(self) -> str:
        """The deed by which it takes a thing for ended or forbidden: "vì sao bỏ cấp huyện"; "" for none."""
        return ended(self.spaced)

    @staticmethod
    def is_end(text: str) -> bool:
        """Whether a text (spaced) tells that anything is ended or forbidden, as what it takes for ended is to be."""
        return tells_end(text)

    @property
    def asks_course(self) -> bool:
        """Whether it asks under which course of a body something was made: "do Bộ Chính trị khóa mấy ban hành"."""
        return bool(_COURSE_ASKED.search(self.text))

    @property
    def asks_meaning(self) -> bool:
        """ "GRDP là gì": one thing, and what it is."""
        return self.wants.meaning and len(self.terms) == 1

    @property
    def own_terms(self) -> tuple[Term, ...]:
        """Its terms without what is said of any text or part: "chung", "ra đời"."""
        return tuple(term for term in self.terms if term.phrase not in _OF_ANY_PART)

    def named_in(self, text: str) -> tuple[Term, ...]:
        """Its terms, of what is said of any part those alone that a text (spaced) says: "mục tiêu tổng quát"."""
        return tuple(term for term in self.terms if term.phrase not in _OF_ANY_PART or term.match(text))

    @property
    def part_alone(self) -> bool:
        """Whether it asks for a part of a document by what that is for, and says nothing else: "mục tiêu chung"."""
        beside = (term for term in self.own_terms if term.weight > _TELLS and term in self.beside_parts)
        alone = bool(self.wants.parts) and all(read_wants(term.phrase).parts for term in beside)
        return alone and not self._part_of_thing_before

    @property
    def _part_of_thing_before(self) -> bool:
        """Whether it asks for a part of what was said of a thing in the turn before, and names no thing itself."""
        telling = sum(term.weight for term in self.terms if term.known and not term.is_name)
        return "followup: part" in self.notes and telling > _THING

    @property
    def of_answer(self) -> bool:
        """Whether it speaks of what was answered before: "điểm đó áp dụng cho ai"."""
        return points_at_answer(self.read_as)

    @property
    def is_bare_part(self) -> bool:
        """Whether it asks for a part and says of nothing: "mục tiêu là gì"."""
        return is_bare_part(self.text)

    @property
    def beside_parts(self) -> tuple[Term, ...]:
        """Its terms without the words for parts of a document: what those are to be of."""
        names = (PART_WORDS, SIDES_SAID, *((_REMEDYING,) if Role.TASKS in self.wants.parts_asked else ()))
        rest = spaced(PART_WORDS.sub(" ", self.text))
        inside = {
            one.phrase for one in self.terms if f" {one.phrase} " in self.spaced and f" {one.phrase} " not in rest
        }
        telling = (one for one in self.terms if one.phrase not in inside)  # "tầm" of "tầm nhìn"
        return tuple(term for term in telling if not any(one.fullmatch(term.phrase) for one in names))

    @property
    def found_wanting(self) -> tuple[Term, ...]:
        """The terms of what it says is wanting, without what that lacks: "du lịch" of "du lịch chưa bền vững"."""
        before, said, _ = self.spaced.partition(" chưa ")
        return tuple(term for term in self.terms if said and term.known and f" {term.phrase} " in f"{before} ")

    @property
    def has_not_come(self) -> bool:
        """Whether something has not come about, with no thing that is wanting: "vì sao chưa lên thành phố"."""
        return " chưa " in self.spaced and not self.found_wanting

    @property
    def told_to(self) -> tuple[Term, ...]:
        """Its terms behind "cho" alone, or "để tôi": who is to be told of a text that it wants summed up, and where."""
        return told_to(self.text, self.terms)

    @property
    def sought(self) -> str:
        """What a clause is read beside: without the place that all documents asked about are of, as each clause is."""
        return without_place_words(self.read_as, self.own_places)

    @property
    def part_of_unknown(self) -> bool:
        """Whether it asks for a part on a thing that no text has: "mục tiêu về nhà ở xã hội"."""
        unknown = "|".join(re.escape(term.phrase) for term in self.terms if not term.known)
        asked = rf"{PART_WORDS.pattern}(?: gì| nào)? (?:về|đối với|liên quan đến) (?:{unknown})(?!\w)"
        return bool(unknown and re.search(asked, self.text))

    @property
    def asks_of_foreign(self) -> bool:
        """Whether it asks for what a document itself says that no text is: "Nghị quyết 5 nói gì", "… của …"."""
        before = self.text[: min(self.named.foreign)[0]].split() if self.named.foreign else []
        return bool(self.named.foreign) and (len(before) <= _HEAD or before[-1] == "của")

    @property
    def looks_ahead(self) -> bool:
        """ "Vân Phong được định hướng ra sao": what is to be, and nothing of what was reached or is wanting."""
        asks = (self.wants.ahead and not self.wanting) or self.wants.remedy
        return asks and not self.wants.sides

    @property
    def target_topic(self) -> tuple[Term, ...]:
        """What the targets that it asks for are about: its terms without the word for them, and what says little."""
        return topic_of_targets(self.text, self.terms, self.wants)

    @property
    def targets_alone(self) -> bool:
        """Whether it names those of a thing, and does not say that these are several: "chỉ tiêu nước sạch" is one."""
        return names_targets_alone(self.text)

    @property
    def asks_targets(self) -> bool:
        """Whether it wants several targets: "Kể các chỉ tiêu đến năm 2030", "các chỉ tiêu về y tế"."""
        asked = any(term.phrase == TARGET for term in (*self.terms, *self.soft))
        asked = asked or bool(self.times and names_own_goals(self.text))
        several = self.kind in (Kind.LIST, Kind.SECTION) or not self.target_topic or self.wants.targets
        several = several or self.wants.how_many  # "có mấy chỉ tiêu về y tế"
        several = several or names_several_targets(self.text) or self.targets_alone
        if self.wants.numbers and self.named.documents and not self.target_topic:  # "các con số của Kết luận 91"
            return not self.named.sections
        return asked and several and self.kind in _OF_TARGETS and not self.named.sections

    def with_text(self, text: str, read_as: str) -> "Understood":
        """The same question in other words, in search form and as it is read: what they want is read of them."""
        return replace(self, text=text, read_as=read_as, wants=read_wants(text))
