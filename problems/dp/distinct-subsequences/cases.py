"""Cases for dp/distinct-subsequences: in how many ways a text is left of another, often beside parts with far more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)

Args = tuple[str, str]

LETTERS = strings.LOWER + strings.UPPER
# In this order, again and again, but for z: equal letters are so far apart that there are few ways.
FAR_APART = LETTERS.replace("z", "")
# The same for growth, where a longer period would show as a logarithm; no count on 250 letters exceeds 62 bits.
SIXTEEN = FAR_APART[:16]

# Whatever the letters are, this many have few enough ways: 33 over 16 is 1,166,803,110.
SAFE_LENGTH = 33
# A block of equal letters with more ways for its parts than 64 bits hold.
BLOCK = 80


def _ways(s: str, t: str) -> int:
    places: dict[str, list[int]] = {}
    for j in range(len(t), 0, -1):
        places.setdefault(t[j - 1], []).append(j)
    ways = [1] + [0] * len(t)
    for letter in s:
        for j in places.get(letter, ()):
            ways[j] += ways[j - 1]
    return ways[-1]


def is_valid(args: Args) -> bool:
    """Both lengths, the letters and the answer within the parameters."""
    s, t = args
    return (
        strings.valid(s, P.length_min, P.length_max, LETTERS)
        and strings.valid(t, P.length_min, P.length_max, LETTERS)
        and _ways(s, t) <= P.answer_max
    )


def labels(args: Args) -> list[str]:
    """Whether t is longer than s, and whether there is no way."""
    s, t = args
    return ["longer than s"] * (len(t) > len(s)) + ["no way"] * (_ways(s, t) == 0)


ALPHABETS = ("a", "ab", "ab", "abc", "aA", "azAZ", "bBm", LETTERS)
SIZES = (1, 2, 3, 4, 5, 6, 8, 11, 15, 20)
CHANGES = ("none", "none", "none", "none", "change", "swap", "add", "other case", "any", "reverse")
PLANS = st.sampled_from(tuple(product(ALPHABETS, SIZES, CHANGES)))
TEXTS = {(letters, n): st.text(letters, min_size=n, max_size=n) for letters in set(ALPHABETS) for n in SIZES}
KEPT = st.integers(0, 2**20 - 1)
PLACES = st.tuples(st.integers(0, 19), st.integers(0, 51))
OTHERS = {letters: st.text(letters, min_size=P.length_min, max_size=8) for letters in set(ALPHABETS)}


@st.composite
def _left(draw: st.DrawFn) -> Args:
    """What some of the letters leave, or that with a change."""
    alphabet, size, change = draw(PLANS)
    s = draw(TEXTS[alphabet, size])
    if change == "any":
        return s, draw(OTHERS[alphabet])
    kept = draw(KEPT)
    left = [letter for i, letter in enumerate(s) if kept >> i & 1] or [s[0]]
    at, letter = draw(PLACES)
    at %= len(left)
    if change == "change":
        left[at] = alphabet[letter % len(alphabet)]
    elif change == "swap":
        left[at - 1], left[at] = left[at], left[at - 1]
    elif change == "add":
        left.insert(at, alphabet[letter % len(alphabet)])
    elif change == "other case":
        left[at] = left[at].swapcase()
    elif change == "reverse":
        left.reverse()
    return s, "".join(left)


@st.composite
def _beside_many(draw: st.DrawFn) -> Args:
    """All but a few of very many equal letters, and one more: the parts have more ways than any integer type holds."""
    many, few = draw(st.integers(70, 130)), draw(st.integers(0, 3))
    before, behind = draw(st.integers(0, 3)), draw(st.integers(0, 3))
    first, other = draw(st.sampled_from(("ab", "ba", "zA", "Zz")))
    s = other * before + first * many + other * behind
    return s, draw(st.sampled_from((other, ""))) + first * (many - few) + draw(st.sampled_from((other, "")))


def strategy() -> st.SearchStrategy[Args]:
    """What some letters of a text leave, or nearly; of one, two, three or all letters; and very many equal ones."""
    left = _left()
    return st.one_of(left, left, left, left, left, _beside_many())


def exhaustive() -> Iterator[Args]:
    """every text of up to 7 letters a and b with every one of up to 4, and of up to 5 letters a, b, A with up to 3"""
    for s, t in product(strings.every("ab", P.length_min, 7), list(strings.every("ab", P.length_min, 4))):
        yield s, t
    for s, t in product(strings.every("abA", P.length_min, 5), list(strings.every("abA", P.length_min, 3))):
        if "A" in s + t:
            yield s, t


def _far_apart(n: int) -> str:
    return (FAR_APART * (n // len(FAR_APART) + 1))[:n]


def _at_the_end(n: int, rng: Random) -> Args:
    """Half of the letters lead to nothing, and behind them stands what is asked for."""
    half = max(1, n // 2)
    return "z" * (n - half) + _far_apart(half), _far_apart(half)


def _at_the_front(n: int, rng: Random) -> Args:
    half = max(1, n // 2)
    return _far_apart(half) + "z" * (n - half), _far_apart(half)


def _dead_ends(n: int, rng: Random) -> Args:
    """The first letter that is asked for is not there; all the others are in very many ways."""
    block = min(n, BLOCK)
    return "a" * block + "z" * (n - block), "b" + "a" * (block // 2)


def _dead_ends_in_front(n: int, rng: Random) -> Args:
    s, t = _dead_ends(n, rng)
    return s[::-1], t[::-1]


def _one_of_many(n: int, rng: Random) -> Args:
    """Many equal letters of which all but two are kept; their parts have far more ways."""
    block = min(n, BLOCK)
    return "b" * (n - block) + "a" * block + "b", "a" * max(1, block - 2) + "b"


def _most_at_once(n: int, rng: Random) -> Args:
    """As many equal letters as may be, spread evenly, and half of them asked for."""
    count = min(n, SAFE_LENGTH)
    s = ["z"] * n
    for i in range(count):
        s[i * n // count] = "a"
    return "".join(s), "a" * max(1, count // 2)


def _four_blocks(n: int, rng: Random) -> Args:
    """Nearly as many ways as may be: the product of four blocks of up to 215 letters."""
    quarter = max(1, n // 4)
    return "".join(letter * quarter for letter in "abcd"), "abcd"


def _capitals(n: int, rng: Random) -> Args:
    """The same letters, small and capital ones; only some of them count."""
    return "".join(rng.choice("aAbB") for _ in range(n)), "aB"


def _short(n: int, rng: Random) -> Args:
    return strings.random(n, rng, "ab"), "aba"


def _three_missing(n: int, rng: Random) -> Args:
    """All but three letters, spread evenly over runs of one to three."""
    s = "".join("abAB"[i % 4] * rng.randint(1, 3) for i in range(n))[:n]
    return s, "".join(letter for i, letter in enumerate(s) if i not in (n // 5, n // 2, n - 2)) or s


def _the_same(n: int, rng: Random) -> Args:
    s = strings.random(n, rng, LETTERS)
    return s, s


def _wraps_to_nothing(n: int, rng: Random) -> Args:
    """Thirty letters, all of which double the ways; then the last of them come again, so often that there are exactly
    2^64 ways for the thirty, as v becomes d * v + 1 with each: 2^30 (16^7 + 16^6 + ... + 1) and so on. What counts is
    what stands between the two, and behind.
    """
    letters = LETTERS[:30]
    again = "".join(letter * 2 * d for letter, d in zip(letters[21:], (*[16] * 7, 20, 3), strict=True))
    s = "".join(2 * letter for letter in letters) + "Z" + again + "Y"
    if len(s) > n:
        raise ValueError("no room")
    return s, letters + "ZY"


def _one_letter_longer(n: int, rng: Random) -> Args:
    """One letter more than there are."""
    size = max(1, n - 1)
    return _far_apart(size), _far_apart(size) + "z"


def _last_exchanged(n: int, rng: Random) -> Args:
    """All letters there, the last two in the wrong order."""
    s = _far_apart(n)
    return s, s[:-2] + s[-2:][::-1]


FAMILIES = (
    Family("at the end", _at_the_end, n=P.length_max, catches="recursion from the front that cuts off"),
    Family("at the front", _at_the_front, n=P.length_max, catches="recursion limits; recursion that cuts off"),
    Family(
        "dead ends", _dead_ends, n=P.length_max, catches="recursion without a memo; a memo in which zero is unknown"
    ),
    Family("dead ends in front", _dead_ends_in_front, n=P.length_max, catches="the same from the front"),
    Family("one of many", _one_of_many, n=P.length_max - 1, catches="giving up where a count does not fit"),
    Family("the most at once", _most_at_once, n=P.length_max, catches="counts in few bits, or modulo a prime"),
    Family("four blocks", _four_blocks, n=860, catches="one way after the other"),
    Family("capital letters", _capitals, n=P.length_max, catches="letters in 26 places; capitals taken for small ones"),
    Family("short", _short, n=P.length_max, catches="rows of the wrong text"),
    Family("three missing", _three_missing, n=P.length_max, catches="letters used twice"),
    Family("wraps to nothing", _wraps_to_nothing, n=P.length_max, catches="parts with zero ways in 32 or 64 bits"),
    Family("the same text", _the_same, n=P.length_max, catches="tables that are one too short"),
    Family("one letter longer", _one_letter_longer, n=P.length_max, catches="texts longer than the first one"),
    Family("last two exchanged", _last_exchanged, n=P.length_max, catches="letters that are only counted"),
)


def _n(sizes: Mapping[str, int]) -> int:
    return max(1, min(sizes["n"], sizes["m"] // 4))


def _every_letter_fits(sizes: Mapping[str, int], rng: Random) -> Args:
    """Every letter may be any of those that are asked for but the first, which is missing."""
    return "a" * sizes["m"], "b" + "a" * (_n(sizes) - 1)


def _found_first(sizes: Mapping[str, int], rng: Random) -> Args:
    """From its end on, a recursion from the front meets every pair of positions."""
    t = (SIXTEEN * _n(sizes))[: _n(sizes)]
    return t + "z" * (sizes["m"] - len(t)), t


def _found_last(sizes: Mapping[str, int], rng: Random) -> Args:
    t = (SIXTEEN * _n(sizes))[: _n(sizes)]
    return "z" * (sizes["m"] - len(t)) + t, t


LARGEST = {"m": P.length_max, "n": P.length_max // 4}
SCALINGS = (
    Scaling("every letter fits", _every_letter_fits, LARGEST),
    Scaling("found first", _found_first, LARGEST),
    Scaling("found last", _found_last, LARGEST),
)
