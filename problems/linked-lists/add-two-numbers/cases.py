"""Cases for linked-lists/add-two-numbers: two numbers, their digits from the ones up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], list[int]]


def is_valid(args: Args) -> bool:
    """Lengths, digits, and no zeros in front of a number."""
    return all(
        arrays.valid(number, P.n_min, P.n_max, P.digit_min, P.digit_max) and (len(number) == 1 or number[-1] != 0)
        for number in args
    )


def labels(args: Args) -> list[str]:
    """What the lengths of the numbers and of their sum say."""
    sizes = sorted(len(number) for number in args)
    total = sum(int("".join(map(str, reversed(number)))) for number in args)
    found = ["different lengths"] if sizes[0] < sizes[1] else []
    return [*found, "carry at the end"] if len(str(total)) > sizes[1] else found


def _number(digits: Sequence[int]) -> list[int]:
    """These digits, the highest of them no zero unless it is the only one."""
    return [*digits[:-1], digits[-1] or (1 if len(digits) > 1 else 0)]


def _complement(digits: Sequence[int], ones: int) -> list[int]:
    """Each place of both together makes nine, but for the ones: there ``ones`` is what is added to it."""
    found = [P.digit_max - digit for digit in digits]
    found[0] = min(found[0] + ones, P.digit_max)
    return _number(found)


def strategy() -> st.SearchStrategy[Args]:
    """Two numbers of up to 24 digits; also two that make nine at every place, with and without a carry into them."""
    number = arrays.strategy(P.digit_min, P.digit_max, P.n_min, 24).map(_number)
    return st.one_of(
        st.tuples(number, number),
        st.tuples(number, st.integers(0, 1)).map(lambda pair: (pair[0], _complement(*pair))),
        st.tuples(number, st.integers(1, 9)).map(lambda pair: (pair[0], [pair[1]])),
    )


def exhaustive() -> Iterator[Args]:
    """every two numbers of up to 3 digits from 0, 1, 4, 5 and 9; 1, 2 and 99 beside 99…9 and 10…0 of any length"""
    numbers = [n for n in arrays.every((0, 1, 9, 5, 4), P.n_min, 3) if len(n) == 1 or n[-1]]
    pairs = [(a, b) for a in numbers for b in numbers]
    pairs.sort(key=lambda pair: (len(pair[0]) + len(pair[1]), max(len(pair[0]), len(pair[1]))))
    yield from pairs
    for size in range(4, P.n_max + 1):
        nines, power = [9] * size, [*[0] * (size - 1), 1]
        for short in ([1], [2], [9, 9]):
            yield from ((nines, short), (short, nines), (power, short), (short, power))
        yield from ((nines, nines), (nines, power), (power, nines), (power, power), ([0], nines), (power, [0]))


def family(name: str, share: Callable[[int], int], digits: Callable[..., list[int]], catches: str) -> Family:
    """``n`` digits in all, of which the first number has ``share(n)``."""

    def build(n: int, rng: Random) -> Args:
        first = max(1, min(share(n), n - 1))
        both = digits(max(n, 2), rng)
        return _number(both[:first]), _number(both[first:])

    return Family(name, build, n=2 * P.n_max if share(8) == 4 else P.n_max + 1, catches=catches)


def _any(n: int, rng: Random) -> list[int]:
    return arrays.random(n, rng, P.digit_min, P.digit_max)


def _high(n: int, rng: Random) -> list[int]:
    return arrays.random(n, rng, 5, P.digit_max)


def _low(n: int, rng: Random) -> list[int]:
    return arrays.random(n, rng, P.digit_min, 4)


def _nines(n: int, rng: Random) -> list[int]:
    return [P.digit_max] * n


def _mostly_nines(n: int, rng: Random) -> list[int]:
    """Nines, and here and there a zero at which a carry ends."""
    return [P.digit_max if rng.random() < 0.9 else P.digit_min for _ in range(n)]


def _sparse(n: int, rng: Random) -> list[int]:
    """Zeros, and here and there another digit."""
    return [rng.randint(1, P.digit_max) if rng.random() < 0.1 else 0 for _ in range(n)]


def _makes_nines(n: int, rng: Random) -> Args:
    """Every place makes nine, and the ones make ten: one carry through all places."""
    first = _number([rng.randint(1, 8) for _ in range(max(1, n // 2))])
    return first, [P.digit_max - d + (i == 0) for i, d in enumerate(first)]


FAMILIES = (
    family("same length", lambda n: n // 2, _any, "walking from the first node to every place"),
    family("every place carries", lambda n: n // 2, _high, "a number in 64 or 128 bits"),
    family("no place carries", lambda n: n // 2, _low, "appending by a walk to the end"),
    family("nines", lambda n: n // 2, _nines, "forgetting the last carry"),
    family("ends of carries", lambda n: n // 2, _mostly_nines, "a carry that is not reset"),
    family("mostly zeros", lambda n: n // 2, _sparse, "taking a zero for the end"),
    Family("one carry through all", _makes_nines, n=2 * P.n_max, catches="comparing with nine before adding the carry"),
    family("long and short", lambda n: n - 1, _mostly_nines, "stopping with the shorter one"),
    family("short and long", lambda n: 1, _nines, "hanging on the rest without the carry"),
)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 1000}
