"""Two words by their first letters, read by the word behind them."""

import pytest

from assistant.language.lexicon import Lexicon
from assistant.understanding.initials import initials_written_out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kt biển gồm những gì", "kinh tế biển gồm những gì"),
        ("kt bien gom nhung gi", "kinh tế bien gom nhung gi"),  # "biển" is put back later
        ("an sinh xh ra sao", "an sinh xã hội ra sao"),
        ("phát triển kt", "phát triển kt"),  # "phát triển kinh tế", "triển khai thực hiện"
        ("rừng dc giữ", "rừng dc giữ"),  # short for "được"
        ("đẩy mạnh ch đổi số", "đẩy mạnh ch đổi số"),  # of one word, not two
        ("kt rừng", "kt rừng"),  # no text has such a pair before "rừng"
        ("km vuông", "km vuông"),
        ("TP Nha Trang", "TP Nha Trang"),  # an abbreviation that is known
        ("09-NQ/TW ban hành", "09-NQ/TW ban hành"),
        ("KH là gì", "KH là gì"),
    ],
)
def test_letters_are_written_out_where_the_texts_tell_how(typed: str, meant: str, lexicon: Lexicon) -> None:
    assert initials_written_out(typed, lexicon) == meant
