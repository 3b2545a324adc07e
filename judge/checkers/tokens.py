"""Texts compared token by token, as contest judges do: neither spaces nor the way a fraction is written matter."""

from __future__ import annotations

import math
import re

_FRACTION = re.compile(r"[+-]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_SHOWN = 60  # characters of a token that are shown


def wrong_tokens(expected: str, got: str, tolerance: float) -> str | None:
    """None where ``got`` has the tokens of ``expected``, else a sentence on the first that differs.

    A token that is expected with a point or an exponent is a number within ``tolerance``, absolute or relative; every
    other has to be the same text.
    """
    wanted, told = expected.split(), got.split()
    for i, (one, other) in enumerate(zip(wanted, told, strict=False), start=1):
        if one != other and not _near(one, other, tolerance):
            return f"Token {i} is {other[:_SHOWN]}, expected {one[:_SHOWN]}."
    if len(told) == len(wanted):
        return None
    if not told:
        return "Nothing was written."
    if len(told) < len(wanted):
        return f"The output ends after {len(told)} of {len(wanted)} tokens; {wanted[len(told)][:_SHOWN]} should follow."
    return f"The output goes on after its {len(wanted)} tokens, with {told[len(wanted)][:_SHOWN]}."


def _near(expected: str, got: str, tolerance: float) -> bool:
    if not _FRACTION.fullmatch(expected) or not _NUMBER.fullmatch(got):
        return False
    one, other = float(expected), float(got)
    if math.isinf(one) or math.isinf(other):
        return one == other
    return abs(one - other) <= tolerance * max(1.0, abs(one), abs(other))
