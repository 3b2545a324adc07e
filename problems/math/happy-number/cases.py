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


def _zeros(head: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """A digit or two and nothing but zeros behind, so that the way is the same for all lengths."""
        return (head * 10 ** max(0, len(str(n)) - len(str(head)) - 1),)

    return build


def _any(n: int, rng: Random) -> Args:
    return (rng.randint(max(P.n_min, n // 2), n),)


def _itself(n: int, rng: Random) -> Args:
    return (n,)


def _repeated(digit: str) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """As many equal digits as stay within n."""
        number = int(digit * len(str(n)))
        return (number if number <= n else int(digit * max(1, len(str(n)) - 1)),)

    return build


def _largest_sum(n: int, rng: Random) -> Args:
    """A one, and nines: the largest sum of squares."""
    return (int("1" + "9" * (len(str(n)) - 1)) if len(str(n)) > 1 else 1,)


def _far_from_one(n: int, rng: Random) -> Args:
    """The digits of the longest way to 1, in any order, filled up with zeros."""
    digits = list("78999" + "0" * max(0, len(str(n)) - 6))
    rng.shuffle(digits)
    return (max(1, int("".join(digits))),)


def _far_from_the_circle(n: int, rng: Random) -> Args:
    """The digits of a long way into the circle, in any order, filled up with zeros."""
    digits = list("466" + "0" * max(0, len(str(n)) - 4))
    rng.shuffle(digits)
    return (max(1, int("".join(digits))),)


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("power of ten", _zeros(1), "digits read until the first zero"),
    _family("seven and zeros", _zeros(7), "a single digit taken for unhappy"),
    _family("four and zeros", _zeros(4), "walking on until a 1 comes"),
    _family("eleven and zeros", _zeros(11), "waiting for the first number to come again"),
    _family("any", _any, "numbers in too few bits"),
    _family("the number itself", _itself, "loop variables that overflow"),
    _family("ones", _repeated("1"), "equal digits that count once"),
    _family("nines", _repeated("9"), "sums in eight bits; tables that are too small"),
    _family("largest sum", _largest_sum, "sums in eight bits; tables that are too small"),
    _family("far from one", _far_from_one, "a fixed number of steps"),
    _family("far from the circle", _far_from_the_circle, "waiting for the first number to come again"),
)
