"""Two fields of a document that are asked for with nothing between them."""

import pytest

from assistant.understanding.two_fields import two_fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("nghị quyết 12 ai ký ban hành ngày nào", ["nghị quyết 12 ai ký", "ban hành ngày nào"]),
        ("ai ban hành gửi cho ai", ["ai ban hành", "gửi cho ai"]),
        ("nghị quyết 12 ai ký", []),
        ("nghị quyết 12 có hiệu lực từ ngày nào", []),  # "từ" is completed by what stands behind it
        ("trồng chè ở đâu", []),
        ("", []),
    ],
)
def test_each_field_is_asked_for_by_itself(text: str, fields: list[str]) -> None:
    assert two_fields(text) == fields
