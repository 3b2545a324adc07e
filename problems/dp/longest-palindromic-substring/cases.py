"""Cases for dp/longest-palindromic-substring: texts whose longest palindrome stands anywhere, short or long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)

Args = tuple[str]

CHARACTERS = strings.LOWER + strings.UPPER + strings.DIGITS


def is_valid(args: Args) -> bool:
    """Length within the parameters, English letters and digits only."""
    return strings.valid(args[0], P.length_min, P.length_max, CHARACTERS)


def check(args: Args, got: str, expected: str) -> str | None:
    """None if ``got`` is a piece of the text, a palindrome, and as long as ``expected``; else what is wrong with it."""
    if len(got) < len(expected):
        return f"A palindrome of length {len(expected)} is there; the answer has length {len(got)}."
    if got not in args[0]:
        return "The answer is not a piece of the text."
    if got != got[::-1]:
        return "The answer is not a palindrome."
    return None


def strategy() -> st.SearchStrategy[Args]:
    """Texts of up to 24 characters from few or all: any, runs, periods, palindromes and near ones."""
    return strings.strategy(CHARACTERS, P.length_min, 24).map(lambda s: (s,))


def exhaustive() -> Iterator[Args]:
    """every text of up to 7 characters from a, b and A, and every one of 8 to 11 from a and b"""
    for s in strings.every("abA", P.length_min, 7):
        yield (s,)
    for s in strings.every("ab", 8, 11):
        yield (s,)


Text = Callable[[int, Random], str]


def family(name: str, text: Text, catches: str) -> Family:
    return Family(name, lambda n, rng: (text(n, rng),), n=P.length_max, catches=catches)


def _of(build: Callable[[int, Random, str], str], letters: str) -> Text:
    return lambda n, rng: build(n, rng, letters)


def _growing_runs(n: int, rng: Random) -> str:
    """Runs of two letters, each one longer than the one before."""
    return "".join("aB"[i % 2] * i for i in range(1, n + 1) if i * (i - 1) // 2 <= n)[:n]


def _end(last: bool) -> Text:
    """Half of the text is a palindrome, at its end or at its beginning; the other half is random."""

    def build(n: int, rng: Random) -> str:
        half = strings.palindrome(n - n // 2, rng, "abc")
        rest = strings.random(n // 2, rng, CHARACTERS)
        return rest + half if last else half + rest

    return build


def _many(n: int, rng: Random) -> str:
    """Palindromes of about 40 letters one behind the other."""
    return "".join(strings.palindrome(rng.randint(30, 50), rng, "ab") for _ in range(n // 30 + 1))[:n]


def _far_mirror(n: int, rng: Random) -> str:
    """The last third is the first one backwards, but what lies between is no palindrome."""
    third = strings.random(n // 3, rng, CHARACTERS)
    return (third + strings.random(n - 2 * (n // 3), rng, "01") + third[::-1])[:n]


FAMILIES = (
    family("one letter", lambda n, rng: "Z" * n, "every piece compared and copied"),
    family("all characters", _of(strings.random, CHARACTERS), "recursion into both shorter pieces"),
    family("two letters", _of(strings.random, "ab"), "hashes with collisions"),
    family("in order, again and again", _of(strings.every_letter, CHARACTERS), "recursion without a memo"),
    family("palindrome, odd or even", _of(strings.palindrome, "abcD"), "one of the two kinds of middle"),
    family("nearly a palindrome", _of(strings.nearly_palindrome, "ab"), "comparing the ends only"),
    family("alternating", _of(strings.every_letter, "a1"), "mirrored reaches that are not cut off"),
    family("Fibonacci word", _of(strings.fibonacci, "ab"), "a list of all different palindromes"),
    family("Thue-Morse word", _of(strings.thue_morse, "ab"), "hashes modulo a power of two"),
    family("growing runs", _growing_runs, "looking for the ends of runs again and again"),
    family("long palindrome last", _end(True), "middles that are left out near the end"),
    family("long palindrome first", _end(False), "middles that are left out near the beginning"),
    family("many palindromes", _many, "a furthest palindrome that is not replaced"),
    family("mirrored, but not a palindrome", _far_mirror, "the longest text in common with the reverse"),
)
