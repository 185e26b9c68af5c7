"""The kinds of questions."""

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of questions; most have their words in cues/kinds.yaml, others in asks.yaml."""

    NUMBER = "number"
    DATE = "date"
    WHO = "who"
    PLACE = "place"
    LIST = "list"
    WHY = "why"
    COMPARE = "compare"
    WHICH_DOCUMENT = "which_document"
    WHERE_STATED = "where_stated"
    DUTIES = "duties"
    SECTION = "section"
    OUTLINE = "outline"
    META = "meta"
    YESNO = "yesno"
    TOPIC = "topic"
    MATERIAL = "material"
    SUMMARY = "summary"
    CROSSDOC = "crossdoc"
    RESULTS = "results"
    WHAT = "what"


# Kinds that are asked of subjects, and get all that the texts say of them.
SUBJECT_KINDS = frozenset({Kind.TOPIC, Kind.MATERIAL, Kind.CROSSDOC, Kind.RESULTS})
# Kinds of one hard fact: a clause that does not hold it is no answer.
STRICT_KINDS = frozenset({Kind.NUMBER, Kind.DATE, Kind.WHICH_DOCUMENT, Kind.COMPARE, Kind.WHO})
NOTHING_SAID = "nothing said"  # the rule of what no other tells the kind of
SUBJECT_ALONE = "subject alone"  # the rule of what is said without a verb of asking
ONE_AND_SAME = "one and the same"  # the rule of what asks whether two things are one
LEARNED_SUBJECT = "learned subject"  # the rule of what is asked in words that no rule knows
SUMMARY_OF_SIDE = "summary of a side"  # the rule of what wants results, shortcomings or causes summed up
DOCUMENTS_LISTED = "documents listed"  # the rule of what asks for all the documents that texts name
