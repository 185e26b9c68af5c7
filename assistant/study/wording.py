"""How questions are put to the room, in Vietnamese."""

from assistant.study.clauses import length
from assistant.study.fact import Fact
from assistant.study.facts_figures import FIGURE

GAP = "…………"


def open_question(name: str, fact: Fact) -> str:
    """ "Theo Nghị quyết số 09-NQ/TW, đến năm 2030, tỉ lệ đô thị hóa đạt bao nhiêu?" """
    return f"Theo {name}, {fact.ask}"


def choose_term(name: str, fact: Fact) -> str:
    """A choice of the words that a clause lacks."""
    return f"Chọn cụm từ đúng để hoàn chỉnh câu sau theo {name}: {_gapped(fact)}"


def fill_in(name: str, fact: Fact) -> str:
    """A clause to complete by hand; how many syllables are wanted is said."""
    if fact.topic == FIGURE:
        return f"Điền số liệu còn thiếu vào câu sau theo {name}: {_gapped(fact)}"
    return f"Điền cụm từ còn thiếu ({length(fact.answer)} tiếng) vào câu sau theo {name}: {_gapped(fact)}"


def _gapped(fact: Fact) -> str:
    return f"{fact.before}{GAP}{fact.after}."


def true_or_false(name: str, statement: str) -> str:
    """A statement to judge."""
    return f"Theo {name}, nhận định sau đúng hay sai? {statement[:1].upper()}{statement[1:]}."


def why_false(wrong: str, right: str) -> str:
    """What a false statement got wrong."""
    return f"Nhận định sai ở chỗ: {wrong}. Văn bản ghi: {right}."


WHY_TRUE = "Nhận định đúng với nguyên văn."
WHY = "Căn cứ nguyên văn trong trích dẫn."

MATCHING = {
    "figure": "Ghép mỗi chỉ tiêu ở cột A với giá trị ở cột B theo {name}{period}.",
    "orientation": "Ghép mỗi địa bàn ở cột A với định hướng phát triển ở cột B theo {name}.",
    "task": "Ghép mỗi cơ quan, tổ chức ở cột A với nhiệm vụ ở cột B theo {name}.",
    "half": "Ghép mỗi vế ở cột A với một vế ở cột B để được nội dung đúng theo {name}.",
}
