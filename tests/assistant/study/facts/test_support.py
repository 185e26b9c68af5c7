"""What keeps a wrong option from being right as well."""

from assistant.study.facts.bodies import BODY
from assistant.study.facts.fact import Fact
from assistant.study.facts.material import Material
from assistant.study.facts.support import supported
from corpus.reading.store import Corpus

PLANS = "đánh giá sự phù hợp của dự án với quy hoạch sử dụng đất, quy hoạch lâm nghiệp"


def test_a_body_that_has_nearly_the_same_to_do_is_no_wrong_option(corpus: Corpus) -> None:
    facts = (
        Fact(BODY, BODY, "1-NQ", "I", 0, 9, "Sở Nông nghiệp", f"{PLANS} và các quy hoạch ngành"),
        Fact(BODY, BODY, "1-NQ", "I", 10, 19, "Sở Tài chính", "bố trí kinh phí hằng năm cho các cơ quan"),
    )
    material = Material(corpus, (), facts)
    assert supported(material, BODY, PLANS, "Sở Nông nghiệp")
    assert not supported(material, BODY, PLANS, "Sở Tài chính")
    assert not supported(material, BODY, PLANS, "Sở Y tế")
