import time
from decimal import Decimal
from fractions import Fraction

import pytest

from autograder import encoding, wire

ONE_HASH = [["i", hex(number * (2**61 - 1))] for number in range(9, 60_000)]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(["S", *ONE_HASH], id="set"),
        pytest.param(["F", *ONE_HASH], id="frozenset"),
        pytest.param(["d", *([key, 1] for key in ONE_HASH)], id="dict"),
    ],
)
def test_members_that_all_have_one_hash_are_refused_at_once(data):
    start = time.monotonic()

    with pytest.raises(wire.WireError, match="same hash"):
        wire.decode(data)

    assert time.monotonic() - start < 5


@pytest.mark.parametrize("text", ["1e999999999", "-1e-999999999", "9" * 30_000])
def test_a_decimal_that_takes_minutes_to_round_is_refused(text):
    with pytest.raises(wire.WireError, match="too many digits"):
        wire.decode(["dec", text])


@pytest.mark.parametrize(
    "value",
    [
        *(Decimal("0.10"), Decimal("-0"), Decimal("1e6000"), Decimal("Infinity"), Fraction(1, 3)),
        *(set(range(5000)), {number: str(number) for number in range(5000)}, {-1, -2}),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_honest_values_arrive_as_they_are(value):
    assert wire.decode(encoding.encode(value)) == value
