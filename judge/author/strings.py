"""Strings: validity, a strategy, the small scope, and long ones that hurt.

A builder takes ``(n, rng, letters)`` and returns a string of exactly ``n`` letters in linear time.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from .values import words

LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = LOWER.upper()
DIGITS = "0123456789"
PRINTABLE = "".join(map(chr, range(32, 127)))


def valid(text: str, n_min: int, n_max: int, letters: str) -> bool:
    """Length within the bounds, and no other letters than these."""
    return n_min <= len(text) <= n_max and set(text) <= set(letters)


FORMS = ("any", "any", "any", "runs", "periodic", "palindrome", "nearly palindrome", "sorted")


def strategy(letters: str, n_min: int = 0, n_max: int = 16) -> st.SearchStrategy[str]:
    """Strings of ``n_min`` to ``n_max`` letters, from one, two, four or all of ``letters``, in one of FORMS."""
    counts = sorted({count for count in (1, 2, 2, 4, len(letters)) if count <= len(letters)})
    options = tuple(product(counts, FORMS))
    sizes = tuple(range(n_min, n_max + 1))

    @st.composite
    def strings(draw: st.DrawFn) -> str:
        size = draw(st.sampled_from(sizes))
        count, form = draw(st.sampled_from(options))
        data = draw(st.binary(min_size=size + 1, max_size=size + 1))
        # The first letters, or as many somewhere within: the last ones occur too.
        start = data[size] % (len(letters) - count + 1)
        codes = [letters[start + code % count] for code in data[:size]]
        if form == "runs":
            codes = [codes[i // 3 * 3] for i in range(size)]
        elif form == "periodic":
            codes = [codes[i % ((size + 1) // 2)] for i in range(size)]
        elif form == "sorted":
            codes.sort()
        elif form != "any":
            codes = [codes[min(i, size - 1 - i)] for i in range(size)]
            if form == "nearly palindrome" and size:
                codes[data[0] % size] = letters[data[size] % len(letters)]
        return "".join(codes)

    return strings()


def every(letters: str, n_min: int, n_max: int) -> Iterator[str]:
    """Every string of ``n_min`` to ``n_max`` of these letters: the shorter first, then those of earlier letters."""
    for word in words(letters, n_min, n_max):
        yield "".join(word)


def random(n: int, rng: Random, letters: str) -> str:
    """Anything, each letter as likely as any other."""
    return "".join(rng.choices(letters, k=n))


def all_equal(n: int, rng: Random, letters: str) -> str:
    """One letter, the first or the last."""
    return rng.choice((letters[0], letters[-1])) * n


def last_differs(n: int, rng: Random, letters: str) -> str:
    """One letter over and over, and at the very end another one: what makes a naive search compare everything."""
    return (letters[0] * (n - 1) + letters[-1])[:n] if n else ""


def periodic(n: int, rng: Random, letters: str, period: int = 3) -> str:
    """A random word of ``period`` letters, repeated to the end, which may fall within it."""
    word = random(min(period, max(n, 1)), rng, letters)
    return (word * (n // len(word) + 1))[:n]


def runs(n: int, rng: Random, letters: str) -> str:
    """Runs of one letter each, from 1 up to about the root of ``n`` long."""
    found: list[str] = []
    size = 0
    while size < n:
        found.append(rng.choice(letters) * rng.randint(1, 1 + round(n**0.5)))
        size += len(found[-1])
    return "".join(found)[:n]


def every_letter(n: int, rng: Random, letters: str) -> str:
    """All letters in order, again and again: no two equal ones are nearer than the alphabet is long."""
    return (letters * (n // len(letters) + 1))[:n]


def palindrome(n: int, rng: Random, letters: str) -> str:
    """The same read backwards."""
    half = random(n // 2, rng, letters)
    return half + (rng.choice(letters) if n % 2 else "") + half[::-1]


def nearly_palindrome(n: int, rng: Random, letters: str) -> str:
    """A palindrome of one letter but for the middle of its second half."""
    return letters[0] * (n - n // 4 - 1) + letters[-1] + letters[0] * (n // 4) if n else ""


def fibonacci(n: int, rng: Random, letters: str) -> str:
    """The start of the word abaababa…: as many repetitions and palindromes as there can be, without a period."""
    a, b = letters[0], letters[0] + letters[-1]
    while len(b) < n:
        a, b = b, b + a
    return b[:n]


def thue_morse(n: int, rng: Random, letters: str) -> str:
    """The start of the word abbabaab…: what polynomial hashes modulo a power of two take to be equal to its inverse."""
    return "".join(letters[-(i.bit_count() % 2)] for i in range(n))


def shuffled(text: str, rng: Random) -> str:
    """The same letters in another order."""
    return "".join(rng.sample(text, len(text)))


def changed(text: str, rng: Random, letters: str) -> str:
    """The same with another letter at one place; as it is if it is empty or there is only one letter."""
    if not text or len(set(letters)) < 2:
        return text
    at = rng.randrange(len(text))
    return text[:at] + rng.choice(letters.replace(text[at], "")) + text[at + 1 :]
