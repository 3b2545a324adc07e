"""Cases for math/reverse-integer: all lengths and both signs, and those whose reverse is close to a limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]

NEAR = 3_000
PLACES = len(str(P.x_max))
LATEST = 1_463_847_412
"""The largest number comes of it: 2,147,483,641."""


def _reverse(size: int) -> int:
    return int(str(size)[::-1])


def is_valid(args: Args) -> bool:
    """Within the parameters."""
    return P.x_min <= args[0] <= P.x_max


def labels(args: Args) -> list[str]:
    """Length, zeros at the end, and whether the reverse has too many bits."""
    size = abs(args[0])
    return (
        ["ten-digits"] * (len(str(size)) == PLACES)
        + ["zeros-at-the-end"] * (args[0] != 0 and size % 10 == 0)
        + ["overflow"] * (_reverse(size) > P.x_max)
        + ["palindrome"] * (size > 9 and _reverse(size) == size)
    )


def sizes(args: Args) -> dict[str, int]:
    """The number without its sign."""
    return {"n": abs(args[0])}


def _fitting(size: int) -> int:
    """The number, or as much of its beginning as is within the limits."""
    while size > P.x_max:
        size //= 10
    return size


ALPHABETS = ("01", "02", "1", "9", "12", "19", "147", "0123456789", "0123456789", "2147483647")
SIGNS = st.sampled_from((1, -1))


def strategy() -> st.SearchStrategy[Args]:
    """Any number, digits of few values, ten digits, and numbers whose reverse is close to 31 or 32 bits."""
    letters = st.sampled_from(ALPHABETS)
    words = letters.flatmap(lambda some: st.lists(st.sampled_from(some), min_size=1, max_size=PLACES))
    digits = words.map(lambda word: _fitting(int("".join(word))))
    any_size = st.integers(0, P.x_max)
    long = st.integers(10 ** (PLACES - 1), P.x_max)
    close = st.tuples(st.sampled_from((P.x_max, 2**32, 10**9, 10**10 - 1)), st.integers(-500, 500)).map(
        lambda of: _fitting(_reverse(of[0] + of[1]))
    )
    return st.tuples(
        st.one_of(
            st.tuples(SIGNS, st.one_of(digits, digits, any_size, long, close, close)).map(lambda of: of[0] * of[1]),
            st.integers(P.x_min, P.x_min + 99),
        )
    )


def exhaustive() -> Iterator[Args]:
    """every number from -3,000 to 3,000, those next to a power of ten or limit, and those that become one nearly"""
    seen = set(range(NEAR + 1))
    for place in range(PLACES):
        for digit in range(1, 10):
            seen.update(digit * 10**place + step for step in range(-12, 13))
            seen.add(int(str(digit) * (place + 1)))
    for limit in (P.x_max, 2**32, 2**16, 2**15, 10**9):
        seen.update(limit + step for step in range(-20, 20))
        for step in range(-1200, 1200):
            seen.add(_reverse(limit + step))
    for place in range(1, PLACES):
        seen.update(LATEST + step * 10**place for step in range(-9, 10))
    for low in range(1, 10):
        seen.update(10**9 + middle * 10**5 + low for middle in (0, 1, 9, 99, 101, 990))
    both = {x for size in seen for x in (size, -size) if P.x_min <= x <= P.x_max} | {P.x_min}
    return ((x,) for x in sorted(both, key=lambda x: (abs(x), x < 0)))


def _cut(size: int, n: int) -> int:
    """The first digits of a number, as many as make no more than n."""
    while size > n:
        size //= 10
    return max(1, size)


def _any(n: int, rng: Random) -> int:
    return rng.randint(n // 2 + 1, n)


def _no_zero(n: int, rng: Random) -> int:
    """As many digits as n has, the first a 1, and no zero among them."""
    return _cut(int("1" + "".join(rng.choice("123456789") for _ in range(len(str(n)) - 1))), n)


def _of(size: int) -> Callable[[int, Random], int]:
    return lambda n, rng: _cut(size, n)


def _zeros(n: int, rng: Random) -> int:
    return 10 ** (len(str(n)) - 1)


def _inner_zeros(n: int, rng: Random) -> int:
    return _cut(10 ** (len(str(n)) - 1) + 2, n)


def _palindrome(n: int, rng: Random) -> int:
    """Reads the same from both ends, and begins with a one."""
    half = "1" + "".join(rng.choice("0123456789") for _ in range((len(str(n)) - 1) // 2))
    return _cut(int(half + half[::-1][len(str(n)) % 2 :]), n)


def _family(name: str, form: Callable[[int, Random], int], catches: str, sign: int = 1) -> Family:
    return Family(name, lambda n, rng: (sign * form(n, rng),), n=P.x_max, catches=catches)


FAMILIES = (
    _family("any", _any, "results that have too many bits"),
    _family("any, negative", _any, "remainders below zero", -1),
    _family("no zero", _no_zero, "results that have too many bits"),
    _family("close to the limit", lambda n, rng: n, "loop variables that overflow"),
    _family("close to the limit, negative", lambda n, rng: n, "division of a number below zero that never ends", -1),
    _family("power of ten", _zeros, "ten digits taken for too many"),
    _family("power of ten, negative", _zeros, "zeros in front of the result", -1),
    _family("zeros within", _inner_zeros, "digits read until the first zero"),
    _family("palindrome", _palindrome, "ten digits taken for too many"),
    _family("just fits", _of(LATEST), "a bound that is one too low"),
    _family("just fits, negative", _of(LATEST), "a bound that is one too low", -1),
    _family("just too large", _of(LATEST + 10**8), "results kept in single precision"),
    _family("just too small", _of(LATEST + 10**8), "results kept in single precision", -1),
    _family("wraps round to above zero", _of(1_999_999_999), "an overflow looked for by the sign"),
    _family("wraps round to below zero", _of(1_000_000_003), "an overflow that is not looked for", -1),
)
