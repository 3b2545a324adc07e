"""Cases for math/powx-n: powers that are neither too large nor nothing, with exponents of all lengths and bits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import exp, log

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[float, int]


def is_valid(args: Args) -> bool:
    """Base and exponent within their bounds, no zero in a denominator, and a power that is not too large."""
    x, n = args
    if not (P.x_low < x < P.x_high and P.n_min <= n <= P.n_max):
        return False
    if x == 0:
        return n > 0
    try:
        return abs(x**n) <= P.result_max
    except OverflowError:
        return False


def labels(args: Args) -> list[str]:
    """The signs of both, and whether the exponent is odd."""
    x, n = args
    return (
        ["negative-base"] * (x < 0)
        + ["negative-exponent"] * (n < 0)
        + ["odd"] * (n % 2 == 1)
        + ["long-exponent"] * (abs(n) >= 2**16)
    )


def sizes(args: Args) -> dict[str, int]:
    """The exponent without its sign."""
    return {"n": abs(args[1])}


def _with_power(size: float, n: int, sign: int = 1) -> Args:
    """The base, within its bounds, whose power is about that; where that is out of the question, one with less."""
    if n == 0:
        return sign * min(size, P.x_high - 1.0), 0
    x = exp(log(size) / n)
    return sign * min(x, P.x_high - 0.5), n


BITS = tuple(sorted({s * (2**k + d) for k in range(31) for d in (-1, 0, 1) for s in (1, -1)} | {P.n_min, P.n_max}))
QUARTERS = (k / 4 for k in range(-16, 17) if k)
GRID = (*QUARTERS, 0.1, -0.1, 0.9, -0.9, 10.0, -10.0, 99.5, -99.5, 0.02, 1 + 1e-9)


def strategy() -> st.SearchStrategy[Args]:
    """Exponents of all lengths with bases whose power is between a thousandth and some thousands, and plain numbers."""
    exponents = st.one_of(
        st.integers(-9, 12), st.integers(-70, 70), st.sampled_from(BITS), st.integers(P.n_min, P.n_max)
    )
    powers = st.sampled_from((0.001, 0.01, 0.3, 0.9, 1.0, 1.001, 1.5, 2.0, 7.0, 60.0, 900.0, 8_000.0))
    made = st.tuples(powers, exponents, st.sampled_from((1, 1, -1))).map(lambda of: _with_power(*of))
    plain = st.tuples(st.sampled_from(GRID), exponents).map(
        lambda of: of if is_valid(of) else (1 / of[0], of[1]) if is_valid((1 / of[0], of[1])) else (-1.0, of[1])
    )
    zero = st.integers(1, P.n_max).map(lambda n: (0.0, n))
    return st.one_of(made, made, made, plain, plain, plain, zero)


def exhaustive() -> Iterator[Args]:
    """every quarter from -4 to 4, and some more, with exponents from -40 to 40 and those next to powers of two"""
    exponents = sorted({*range(-40, 41), *BITS}, key=lambda n: (abs(n), n < 0))
    bases = sorted({0.0, 1 - 1e-9, 1 + 4e-9, *GRID}, key=lambda x: (abs(x), x < 0))
    return ((x, n) for n in exponents for x in bases if is_valid((x, n)))


def _all_ones(n: int) -> int:
    """The largest number up to n of nothing but ones."""
    return (1 << (n + 1).bit_length() - 1) - 1


def _power_of_two(n: int) -> int:
    return 1 << n.bit_length() - 1


def _by_turns(n: int) -> int:
    """Ones and zeros by turns, as many as n has, the first a one."""
    return int("10" * 16, 2) >> 32 - n.bit_length()


def _itself(n: int) -> int:
    return n


def _least(n: int) -> int:
    return -n - 1


Exponent = Callable[[int], int]


def _family(name: str, exponent: Exponent, catches: str, power: float, sign: int = 1, reverse: int = 1) -> Family:
    return Family(name, lambda n, rng: _with_power(power, reverse * exponent(n), sign), n=P.n_max, catches=catches)


def _fixed(name: str, exponent: Exponent, catches: str, x: float) -> Family:
    return Family(name, lambda n, rng: (x, exponent(n)), n=P.n_max, catches=catches)


FAMILIES = (
    _family("all ones", _all_ones, "multiplying n times", 9_000.0),
    _family("all ones, negative exponent", _all_ones, "a reciprocal that is left out", 5_000.0, reverse=-1),
    _family("all ones, negative base", _all_ones, "signs that are left out", 300.0, sign=-1),
    _family("all ones, both negative", _all_ones, "remainders below zero", 20.0, sign=-1, reverse=-1),
    _family("power of two", _power_of_two, "two calls for two halves", 7_000.0),
    _family("power of two, negative base", _power_of_two, "a sign that is put back always", 0.02, sign=-1),
    _family("power of two, negative exponent", _power_of_two, "division of a number below zero", 0.005, reverse=-1),
    _family("by turns", _by_turns, "an end where the power does not change", 2.5),
    _family("by turns, shrinking", _by_turns, "an end where the base is close to one", 0.01),
    _family("any exponent", _itself, "exponents in few bits", 1_000.0),
    _family("least exponent", _least, "an opposite that does not exist", 0.1),
    _family("least exponent, growing", _least, "an opposite that does not exist", 4_000.0, sign=-1),
    _family("nearly one", _all_ones, "an end where the base is close to one", 1.0004),
    _fixed("two, least exponent", _least, "an opposite that does not exist", 2.0),
    _fixed("half", _all_ones, "an end where nothing is left", 0.5),
    _fixed("minus one, odd", _all_ones, "signs that are left out", -1.0),
    _fixed("minus one, least exponent", _least, "remainders below zero", -1.0),
    _fixed("one", _itself, "multiplying n times", 1.0),
    _fixed("zero", _itself, "logarithms", 0.0),
)
