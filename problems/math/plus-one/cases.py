"""Cases for math/plus-one: numbers of all lengths, with nines at the end, in front, inside, and nothing but nines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)
# 100 digits are few to tell a square by; so growth is counted on longer numbers as well.
BEYOND = {"n_max": 8_192}

Args = tuple[list[int]]

FEW = 5
MANY = 45


def is_valid(args: Args) -> bool:
    """Length and digits within the parameters, and no zero in front of others."""
    (digits,) = args
    if not P.n_min <= len(digits) <= P.n_max or not all(P.digit_min <= d <= P.digit_max for d in digits):
        return False
    return len(digits) == 1 or digits[0] != 0


def labels(args: Args) -> list[str]:
    """Whether the carry goes on, and whether the sum is longer."""
    (digits,) = args
    if all(d == 9 for d in digits):
        return ["longer"]
    return ["carry"] * (digits[-1] == 9)


ALPHABETS = ("0123456789", "0123456789", "9", "09", "89", "19", "0", "01", "8", "5")


@st.composite
def _numbers(draw: st.DrawFn) -> Args:
    """Digits of one alphabet, behind them so many nines, or one other digit among nines."""
    size = draw(st.sampled_from((1, 2, 3, 4, 8, 12, 19, 20, 30)))
    letters = draw(st.sampled_from(ALPHABETS))
    text = draw(st.text(letters, min_size=size, max_size=size))
    nines = draw(st.sampled_from((0, 0, 0, 1, 2, 5, 10)))
    digits = [int(c) for c in text + "9" * nines]
    if len(digits) > 1 and digits[0] == 0:
        digits[0] = draw(st.sampled_from((1, 8, 9)))
    return (digits,)


def strategy() -> st.SearchStrategy[Args]:
    """Numbers of 1 to 40 digits of one alphabet, with nines behind them."""
    return _numbers()


def exhaustive() -> Iterator[Args]:
    """every number below 30,000, and up to 45 nines with at most one other digit among them"""
    for size in range(P.n_min, FEW + 1):
        heads = (1, 2) if size == FEW else range(1 if size > 1 else 0, 10)
        for head in heads:
            for rest in product(range(10), repeat=size - 1):
                yield ([head, *rest],)
    for size in range(FEW + 1, MANY + 1):
        yield ([9] * size,)
        for at in range(size):
            for digit in (0, 1, 4, 8):
                if at or digit:
                    yield ([9] * at + [digit] + [9] * (size - at - 1),)


def _any(n: int, rng: Random) -> list[int]:
    return [rng.randint(1, 9)] + [rng.randint(0, 9) for _ in range(n - 1)]


def _no_carry(n: int, rng: Random) -> list[int]:
    return [*_any(n, rng)[:-1], rng.randint(1, 8)]


def _nines(n: int, rng: Random) -> list[int]:
    return [9] * n


def _first_is_less(n: int, rng: Random) -> list[int]:
    """The carry goes on to the very first digit, and ends there."""
    return [8] + [9] * (n - 1)


def _last_is_less(n: int, rng: Random) -> list[int]:
    """Nines that nothing is carried to."""
    return [9] * (n - 1) + [8]


def _half_nines(n: int, rng: Random) -> list[int]:
    """The carry ends in the middle."""
    half = max(1, n - n // 2)
    return _no_carry(half, rng) + [9] * (n - half)


def _zero_inside(n: int, rng: Random) -> list[int]:
    """A single zero among nines, at a third."""
    digits = [9] * n
    if n > 1:
        digits[max(1, n // 3)] = 0
    return digits


def _power(n: int, rng: Random) -> list[int]:
    return [1] + [0] * (n - 1)


def _in_turns(n: int, rng: Random) -> list[int]:
    """Nines and other digits by turns, a nine at the end."""
    return [9 if (n - i) % 2 else 7 for i in range(n)]


def _counting(n: int, rng: Random) -> list[int]:
    return [(i + 1) % 10 for i in range(n)]


def _ones(n: int, rng: Random) -> list[int]:
    """Digits that together lack a multiple of 256 to be nothing but nines."""
    return [1] * max(1, n // 32 * 32)


def _family(name: str, form: Callable[[int, Random], list[int]], catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng),), n=P.n_max, catches=catches)


FAMILIES = (
    _family("any", _any, "numbers in too few bits"),
    _family("no carry", _no_carry, "doubles, which lose the last digit"),
    _family("nines", _nines, "a number that is as long as before"),
    _family("nines but the first", _first_is_less, "a loop that ends before the first digit"),
    _family("nines but the last", _last_is_less, "carries that do not end"),
    _family("nines in the second half", _half_nines, "a carry of one place only"),
    _family("a zero among nines", _zero_inside, "carries that do not end"),
    _family("a power of ten", _power, "zeros that are lost"),
    _family("nines by turns", _in_turns, "all nines made zeros"),
    _family("counting", _counting, "digits in the wrong order"),
    _family("ones", _ones, "sums of digits in a byte"),
)
