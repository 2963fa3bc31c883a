"""Phone numbers: the same number is found again, whatever way it was written."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from console.domain.phones import display, normalize

ONE = "+4520000001"


@pytest.mark.parametrize(
    "text",
    ["20000001", "20 00 00 01", "2000 0001", "+45 20 00 00 01", "0045 20000001", "+4520000001",
     "tel:+4520000001", "TEL:20000001", "sip:20000001@amk.example", "20-00-00-01",
     "(+45) 20.00.00.01", "tel:20000001;ext=3", "  20000001  ", "4520000001"],
)  # fmt: skip
def test_one_danish_number_has_one_form(text: str) -> None:
    assert normalize(text) == ONE


def test_a_foreign_number_keeps_its_country() -> None:
    assert normalize("0046 8 123 456 78") == "+46812345678"
    assert normalize("+49 30 1234567") == "+49301234567"


@pytest.mark.parametrize(("text", "stored"), [("", ""), ("112", "112"), ("skjult", "skjult")])
def test_what_is_no_number_is_kept_as_it_was_told(text: str, stored: str) -> None:
    assert normalize(text) == stored


def test_a_number_is_shown_in_pairs() -> None:
    assert display(ONE) == "20 00 00 01"
    assert display("+46812345678") == "+46812345678"
    assert display("") == ""


@given(st.integers(2, 9), st.integers(0, 9_999_999), st.sampled_from(["", "+45", "0045", "tel:"]))
def test_every_eight_digit_number_is_danish_however_it_begins(
    first: int, rest: int, prefix: str
) -> None:
    digits = f"{first}{rest:07d}"
    assert normalize(prefix + digits) == f"+45{digits}"
    assert normalize(display(f"+45{digits}")) == f"+45{digits}"


@given(
    st.text(max_size=40)
    | st.from_regex(r"(tel:)*\+?[0-9 ().\-/;@]{0,24}", fullmatch=True)
    | st.text("+0123456789 tel:", max_size=25)
)
@example("tel:tel:20000001")
@example("٢٠٠٠٠٠٠١")
@example("2" * 200)
@example("+" * 50)
@example("\ud800")
def test_no_text_breaks_it_and_what_was_normalised_stays_as_it_is(text: str) -> None:
    once = normalize(text)
    assert len(once) <= 40
    assert normalize(once) == once
