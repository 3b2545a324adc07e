"""Cases for math/happy-number: numbers of all lengths, with short and long ways to 1 or to the circle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, combinations_with_replacement
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]

SMALL = 10_000
PLACES = range(len(str(P.n_max)))


def is_valid(args: Args) -> bool:
    """Within the parameters."""
    return P.n_min <= args[0] <= P.n_max


def labels(args: Args) -> list[str]:
    """Whether there is a zero among the digits, and whether there are many digits."""
    text = str(args[0])
    return ["zero"] * ("0" in text) + ["long"] * (len(text) > 4)


def _number(digits: list[int]) -> Args:
    """The digits as a number, as many of them as fit."""
    text = "".join(map(str, digits)).lstrip("0") or "1"
    number = int(text)
    return (number if number <= P.n_max else number // 10 if number // 10 <= P.n_max else int(text[:9]),)


def strategy() -> st.SearchStrategy[Args]:
    """Any number, small ones, and digits of one, two or all values, with zeros in many places."""
    alphabets = st.sampled_from(("01", "07", "1", "4", "23", "9", "0123456789", "0123456789", "8901", "1379", "68"))
    words = alphabets.flatmap(lambda letters: st.lists(st.sampled_from(letters), min_size=1, max_size=10))
    digits = words.map(lambda word: _number([int(d) for d in word]))
    return st.one_of(digits, digits, st.tuples(st.integers(P.n_min, 999)), st.tuples(st.integers(P.n_min, P.n_max)))


def exhaustive() -> Iterator[Args]:
    """every number below 10,000, with one or two digits but zeros, of equal digits, and of six falling ones"""
    seen = set(range(P.n_min, SMALL))
    for digit in range(1, 10):
        for place in PLACES:
            seen.add(digit * 10**place)
            seen.add(int(str(digit) * (place + 1)))
    for low, high in combinations(PLACES, 2):
        seen.update(a * 10**high + b * 10**low for a in range(1, 10) for b in range(1, 10))
    for digits in combinations_with_replacement("9876543210", 6):
        text = "".join(digits)
        seen.update((int(text), int("999" + text), int("1999" + text)))
    return ((n,) for n in sorted(seen) if P.n_min <= n <= P.n_max)


def _step(number: int) -> int:
    return sum(int(digit) ** 2 for digit in str(number))


# What all of these lead to, so that the work on them is alike.
ALIKE = frozenset(number for number in range(1, 811) if _step(number) == 89)


def _zeros(head: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """A few digits and nothing but zeros behind, so that the way is the same for all lengths."""
        if n < head:
            raise ValueError("no such number")
        number = head
        while number * 10 <= n:
            number *= 10
        return (number,)

    return build


def _any(n: int, rng: Random) -> Args:
    """Any number whose way goes over 89 with the third step."""
    return (next(x for x in (rng.randint(n // 2 + 1, n) for _ in range(10_000)) if _step(x) in ALIKE),)


def _close(n: int, rng: Random) -> Args:
    """The largest such number."""
    return (next(x for x in range(n, n // 2, -1) if _step(x) in ALIKE),)


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("power of ten", _zeros(1), "digits read until the first zero"),
    _family("seven and zeros", _zeros(7), "a single digit taken for unhappy"),
    _family("four and zeros", _zeros(4), "walking on until a 1 comes"),
    _family("eleven and zeros", _zeros(11), "waiting for the first number to come again"),
    _family("equal digits", _zeros(77), "equal digits that count once"),
    _family("nines", _zeros(999), "sums in eight bits"),
    _family("far from one", _zeros(78999), "a fixed number of steps"),
    _family("far from the circle", _zeros(466), "waiting for the first number to come again"),
    _family("any", _any, "numbers in too few bits"),
    _family("close to the limit", _close, "loop variables that overflow"),
)
