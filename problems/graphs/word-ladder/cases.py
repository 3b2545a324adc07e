"""Cases for graphs/word-ladder: long ladders, dense lists, and lists in which a rung is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)

Words = list[str]
Args = tuple[str, str, Words]


def is_valid(args: Args) -> bool:
    """All words of one length within the parameters, and of its letters; none twice in the list."""
    first, last, words = args
    size = len(first)
    return (
        P.length_min <= size <= P.length_max
        and P.n_min <= len(words) <= P.n_max
        and first != last
        and all(strings.valid(word, size, size, P.letters) for word in (first, last, *words))
        and len(set(words)) == len(words)
    )


def labels(args: Args) -> list[str]:
    """Whether the last word is not in the list, or the first one is."""
    first, last, words = args
    return ["last word not in the list"] * (last not in words) + ["first word in the list"] * (first in words)


OPTIONS = tuple(
    product(
        ("walk", "walk and others", "anything"),
        ("ab", "yz", "az", "abc", P.letters),
        ("end of the walk", "in the list", "anything"),
        (False, True),
    )
)
"""What is in the list, the letters, what the last word is, and whether the list is sorted."""


@st.composite
def _list(draw: st.DrawFn) -> Args:
    form, letters, goal, ordered = draw(st.sampled_from(OPTIONS))
    size = draw(st.integers(P.length_min, 6))
    n = draw(st.integers(1, 20))
    data = draw(st.binary(min_size=3 * n + 4 * size + n * size, max_size=3 * n + 4 * size + n * size))
    start, other = data[3 * n : 3 * n + size], data[3 * n + size : 3 * n + 2 * size]
    more = data[3 * n + 4 * size :]
    first = "".join(letters[code % len(letters)] for code in start)
    word, words = first, []
    for step in range(n):
        if form != "anything":
            at = data[step] % size
            word = word[:at] + letters[data[n + step] % len(letters)] + word[at + 1 :]
            words.append(word)
        if form == "anything" or (form == "walk and others" and data[2 * n + step] % 2):
            words.append("".join(letters[code % len(letters)] for code in more[step * size : (step + 1) * size]))
    if data[0] % 4:
        words = [one for one in words if one != first] or [first]
    last = words[data[1] % len(words)] if goal == "in the list" else words[-1]
    if goal == "anything":
        last = "".join(letters[code % len(letters)] for code in other)
    if last == first:
        at = P.letters.index(first[0])
        last = P.letters[at - 1] + first[1:]
    if data[-1] % 8 == 0 and words[0] != last:
        words.append(last)
    words = list(dict.fromkeys(words))
    return first, last, sorted(words) if ordered else words


def strategy() -> st.SearchStrategy[Args]:
    """Up to 40 words of up to 6 letters: walks that change a letter a step, with others between, or anything."""
    return _list()


def exhaustive() -> Iterator[Args]:
    """every list of words of one letter out of three, of two out of three and of three out of two, and every list of up
    to four words of four letters out of two"""
    for first, last in product("abz", repeat=2):
        for size in range(1, 4):
            for chosen in combinations("abz", size):
                if first != last:
                    yield first, last, list(chosen)
    for letters, length, most in (("amz", 2, 9), ("az", 3, 8), ("ab", 4, 4)):
        words = ["".join(word) for word in product(letters, repeat=length)]
        first = words[0]
        for size in range(1, most + 1):
            for chosen in combinations(words if most > 4 else words[1:], size):
                for last in words[1:] if most > 4 else chosen:
                    yield first, last, list(chosen)


def _gray(i: int, base: int, digits: int) -> list[int]:
    """Number ``i`` of a list of all numbers of so many digits, in which one digit changes by one each time."""
    if digits == 0:
        return []
    digit, rest = divmod(i, base ** (digits - 1))
    if digit % 2:
        rest = base ** (digits - 1) - 1 - rest
    return [digit, *_gray(rest, base, digits - 1)]


def _rungs(count: int, length: int) -> Words:
    """So many words, each a neighbour of the one before and the one after and of no other: every digit stands twice,
    and where it changes its two letters do so one after the other."""
    digits = length // 2
    base = 2
    while 2 * base**digits - 1 < count:
        base += 1
        if base > 26 or digits == 0:
            raise ValueError(f"no ladder of {count} words of {length} letters")
    spread = [P.letters[25 * digit // (base - 1)] for digit in range(base)]
    odd = "q" * (length % 2)
    found: Words = []
    before: list[int] = []
    for i in range(count // 2 + 1):
        after = _gray(i, base, digits) if i < base**digits else before
        if before:
            found.append("".join(spread[b] + spread[a] for a, b in zip(before, after, strict=True)) + odd)
        found.append("".join(spread[a] * 2 for a in after) + odd)
        before = after
    return found[:count]


def _dense(count: int, length: int) -> Words:
    """So many words of the first 25 letters, in the order of the dictionary: as many neighbours as there can be."""
    if count > 25**length:
        raise ValueError(f"no {count} words of {length} letters")
    return ["".join(P.letters[i // 25**at % 25] for at in range(length - 1, -1, -1)) for i in range(count)]


LONG = P.length_max


def _chain(n: int, length: int) -> Args:
    words = _rungs(n + 1, length)
    return words[0], words[-1], words[1:]


def _ladder(n: int, rng: Random) -> Args:
    return _chain(n, LONG)


def _ladder_shuffled(n: int, rng: Random) -> Args:
    first, last, words = _chain(n, LONG)
    return first, last, rng.sample(words, n)


def _ladder_from_behind(n: int, rng: Random) -> Args:
    """The last word stands first in the list, and the first one too, at its end."""
    words = _rungs(n, LONG)
    return words[0], words[-1], words[::-1]


def _rung_missing(n: int, rng: Random) -> Args:
    """A ladder without one of its last words."""
    first, last, words = _chain(n + 1, LONG)
    return first, last, words[: n - n // 4] + words[n - n // 4 + 1 :]


def _last_missing(n: int, rng: Random) -> Args:
    """The last word is not in the list, which leads next to it."""
    words = _rungs(n + 2, LONG)
    return words[0], words[-1], words[1:-1]


def _alone(n: int, length: int) -> Args:
    """A dense list; the last word has no neighbour in it."""
    words = _dense(n, length)
    last = "z" * length
    return words[0], last, [*words[1:], last]


def _dense_alone(n: int, rng: Random) -> Args:
    return _alone(n, LONG)


def _dense_last(n: int, rng: Random) -> Args:
    """A dense list; the last word is next to the last one of it, and to no other."""
    words = _dense(n, LONG)
    last = "z" + words[-1][1:]
    return words[0], last, [*words[1:], last]


def _first_letters(n: int, rng: Random) -> Args:
    """Words that differ in their first letters only, in any order, and one beside the last of them."""
    words = [word[::-1] for word in _dense(n, LONG)]
    last = words[-1][:-1] + "z"
    return words[0], last, rng.sample([*words[1:], last], n)


def _three_letters(n: int, rng: Random) -> Args:
    """Short words, nearly as many as there are of 18 letters."""
    words = ["".join(word) for word in product(P.letters[8:], repeat=3)]
    chosen = rng.sample(words, min(n + 1, len(words)))
    return chosen[0], chosen[-1], chosen[1:]


def _cube(n: int, rng: Random) -> Args:
    """All words of two letters: so many ladders of the same length that nobody can follow each."""
    digits = min(LONG, n.bit_length())
    words = ["".join("e" if i >> at & 1 else "t" for at in range(digits)) for i in range(1 << digits)]
    return words[0], words[-1], rng.sample(words[1:], len(words) - 1)[: P.n_max]


def _sieve(n: int, rng: Random) -> Args:
    """Four letters at each of the last positions, of which two words out of three are there."""
    words = ["nnnn" + "".join(word) for word in product("akrz", repeat=6)]
    kept = [word for i, word in enumerate(words) if i % 3 or i in (0, len(words) - 1)]
    chosen = kept[1 : n + 1]
    return kept[0], chosen[-1], rng.sample(chosen, len(chosen))


def _apart(n: int, rng: Random) -> Args:
    """Any two words differ in two letters at least."""
    base = 2
    while base**4 < n + 1:
        base += 1
    words = [
        word[:4] + "mm" + word[:4]
        for word in ("".join(P.letters[25 - d] for d in _gray(i, base, 4)) for i in range(n + 1))
    ]
    return words[0], words[-1], words[1:]


def _side_ways(n: int, rng: Random) -> Args:
    """A ladder, and beside each of its words one that leads nowhere, which stands before it in the list."""
    rungs = [word[:8] for word in _rungs(max(2, n // 2), 8)]
    words = [word for rung in rungs for word in (rung + "zy", rung + "yy")]
    return rungs[0] + "yy", rungs[-1] + "yy", words[:n]


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("ladder", _ladder, "a comparison with all words for each rung"),
    _family("ladder, shuffled", _ladder_shuffled, "one sweep over the list"),
    _family("ladder, from behind", _ladder_from_behind, "sweeps over the list, one for each rung"),
    _family("a rung missing", _rung_missing, "a length without a ladder"),
    _family("last word missing", _last_missing, "a last word that is taken for one of the list"),
    _family("dense, last word alone", _dense_alone, "words that are put into the queue by each neighbour"),
    _family("dense", _dense_last, "ladders that are followed one by one"),
    _family("first letters", _first_letters, "keys in which the first letters are lost"),
    _family("three letters", _three_letters, "lists of neighbours, which are long"),
    _family("cube", _cube, "every ladder that comes to no word twice"),
    _family("sieve", _sieve, "letters that are only changed to those of the last word"),
    _family("apart", _apart, "words that differ in two letters"),
    _family("side ways", _side_ways, "depth first, and the first ladder that is found"),
)


def _scaling(name: str, form: Callable[[int, int], Args]) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return form(sizes["n"], sizes["k"])

    return Scaling(name, build, {"n": P.n_max, "k": P.length_max})


SCALINGS = (_scaling("ladder", _chain), _scaling("dense, last word alone", _alone))
