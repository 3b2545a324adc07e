"""Cases for dp/palindromic-substrings: texts with palindromes of all kinds, from single letters to the whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)

Args = tuple[str]


def is_valid(args: Args) -> bool:
    """Length within the parameters, lowercase English letters only."""
    return strings.valid(args[0], P.length_min, P.length_max, strings.LOWER)


def strategy() -> st.SearchStrategy[Args]:
    """Texts of up to 24 letters from few or all: any, runs, periods, palindromes and near ones."""
    return strings.strategy(strings.LOWER, P.length_min, 24).map(lambda s: (s,))


def exhaustive() -> Iterator[Args]:
    """every text of up to 7 letters from a, b and c, and every one of 8 to 11 letters from a and b"""
    for s in strings.every("abc", P.length_min, 7):
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
    return "".join("ab"[i % 2] * i for i in range(1, n + 1) if i * (i - 1) // 2 <= n)[:n]


def _end(long: bool) -> Text:
    """Half of the text is a palindrome, at its end or at its beginning; the other half is random."""

    def build(n: int, rng: Random) -> str:
        half = strings.palindrome(n - n // 2, rng, "abc")
        rest = strings.random(n // 2, rng, strings.LOWER)
        return rest + half if long else half + rest

    return build


def _broken(n: int, rng: Random) -> str:
    """Palindromes of about 40 letters one behind the other."""
    return "".join(strings.palindrome(rng.randint(30, 50), rng, "ab") for _ in range(n // 30 + 1))[:n]


FAMILIES = (
    family("one letter", lambda n, rng: "z" * n, "recursion into both shorter pieces; every piece compared"),
    family("random letters", _of(strings.random, strings.LOWER), "recursion that only ends at palindromes"),
    family("two letters", _of(strings.random, "ab"), "hashes with collisions"),
    family("palindrome, odd or even", _of(strings.palindrome, "abcd"), "counts that are kept per middle letter only"),
    family("nearly a palindrome", _of(strings.nearly_palindrome, "ab"), "comparing the ends only"),
    family("alternating", _of(strings.every_letter, "ab"), "mirrored counts that are not cut off"),
    family("Fibonacci word", _of(strings.fibonacci, "ab"), "a list of all different palindromes"),
    family("Thue-Morse word", _of(strings.thue_morse, "ab"), "hashes modulo a power of two"),
    family("growing runs", _growing_runs, "looking for the ends of runs again and again"),
    family("long palindrome last", _end(True), "middles that are left out near the end"),
    family("long palindrome first", _end(False), "middles that are left out near the beginning"),
    family("many palindromes", _broken, "a furthest palindrome that is not replaced"),
)
