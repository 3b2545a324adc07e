"""Cases for arrays/group-anagrams: words that share their letters, words that nearly do, and words that come again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[str]]


def is_valid(args: Args) -> bool:
    """Numbers of words and letters within the parameters, and lowercase English letters only."""
    (strs,) = args
    return P.n_min <= len(strs) <= P.n_max and all(
        P.length_min <= len(word) <= P.length_max and all(c in P.letters for c in word) for word in strs
    )


def check(args: Args, got: list[list[str]], expected: list[list[str]]) -> str | None:
    """The groups in any order, and the words of each in any order; everything as often as it has to be."""
    if sorted(map(sorted, got)) == sorted(map(sorted, expected)):
        return None
    given, answered = Counter(args[0]), Counter(word for group in got for word in group)
    for word in given | answered:
        if given[word] != answered[word]:
            return f'"{word}" is {answered[word]} times in the answer and {given[word]} times in the list.'
    first_of: dict[str, str] = {}
    for i, group in enumerate(got):
        if not group:
            return f"Group {i} is empty."
        key = "".join(sorted(group[0]))
        for word in group:
            if "".join(sorted(word)) != key:
                return f'"{group[0]}" and "{word}" are in one group.'
        if key in first_of:
            return f'"{first_of[key]}" and "{group[0]}" are in different groups.'
        first_of[key] = group[0]
    return "The groups differ."


def sizes(args: Args) -> dict[str, int]:
    """The letters of all words together, and the words."""
    (strs,) = args
    return {"n": len(strs) + sum(map(len, strs))}


ALPHABETS = st.sampled_from(["a", "ab", "abc", "az", "mnopq", P.letters])
LENGTHS = st.sampled_from([0, 1, 2, 3, 4, 6, 12, 24])
MOVES = st.lists(st.sampled_from(["anagram", "again", "shifted", "new", "longer", "sorted"]), max_size=10)


def _shifted(word: list[str]) -> list[str]:
    """One letter moved up the alphabet and another one down: their sum stays what it is."""
    up = next((i for i, c in enumerate(word) if c != "z"), None)
    down = next((i for i, c in enumerate(word) if c != "a" and i != up), None)
    if up is None or down is None:
        return word
    moved = list(word)
    moved[up] = chr(ord(moved[up]) + 1)
    moved[down] = chr(ord(moved[down]) - 1)
    return moved


@st.composite
def _words(draw: st.DrawFn) -> Args:
    """A word, and others made of it or of a new one: in another order, once more, shifted, with one letter more."""
    letters = st.sampled_from(draw(ALPHABETS))
    length = draw(LENGTHS)
    new = st.lists(letters, min_size=length, max_size=length)
    words = [draw(new)]
    for move in draw(MOVES):
        word = words[draw(st.integers(0, len(words) - 1))]
        if move == "anagram":
            word = draw(st.permutations(word))
        elif move == "shifted":
            word = _shifted(word)
        elif move == "new":
            word = draw(new)
        elif move == "longer":
            word = [*word, draw(letters)]
        elif move == "sorted":
            word = sorted(word)
        words.append(word)
    return (["".join(word) for word in words],)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 11 words over narrow and wide alphabets, most of them made of one another."""
    return _words()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 3 words of up to 3 letters a and b, of 4 words of up to 2, and every pair over a, b and c"""

    def words(letters: str, longest: int) -> list[str]:
        return ["".join(word) for length in range(longest + 1) for word in product(letters, repeat=length)]

    for size in (1, 2, 3):
        for strs in product(words("ab", 3), repeat=size):
            yield (list(strs),)
        if size == 2:
            for strs in product(words("abc", 3), repeat=size):
                if any("c" in word for word in strs):
                    yield (list(strs),)
    for strs in product(words("ab", 2), repeat=4):
        yield (list(strs),)


def _random(k: int, rng: Random, alphabet: str = P.letters) -> str:
    return "".join(rng.choices(alphabet, k=k))


def _anagram(word: str, rng: Random) -> str:
    return "".join(rng.sample(word, len(word)))


def _different(n: int, rng: Random) -> Args:
    return ([_random(P.length_max, rng) for _ in range(n)],)


def _one_group(n: int, rng: Random) -> Args:
    word = _random(P.length_max, rng)
    return (rng.choices([_anagram(word, rng) for _ in range(200)], k=n),)


def _pairs(n: int, rng: Random) -> Args:
    """Each word has one partner, half of the list away."""
    words = [_random(P.length_max, rng) for _ in range(n - n // 2)]
    return ([*words, *(_anagram(word, rng) for word in words[: n // 2])],)


def _two_letters(n: int, rng: Random) -> Args:
    """Words of a and b only, of all lengths: the counts decide."""
    return ([_random(rng.randint(0, P.length_max), rng, "ab") for _ in range(n)],)


def _near_misses(n: int, rng: Random) -> Args:
    """Beside each word one of the same length and the same sum of letters."""
    words: list[str] = []
    while len(words) < n:
        word = _random(rng.randint(2, P.length_max), rng)
        words += [word, "".join(_shifted(list(_anagram(word, rng))))]
    return (words[:n],)


def _many_equal_letters(n: int, rng: Random) -> Args:
    """Some 70 letters of one kind, and few others: products lose what they do not hold."""
    words = [_anagram(rng.choice("aab") * 70 + _random(3, rng), rng) for _ in range(n)]
    return (words,)


def _two_digits(n: int, rng: Random) -> Args:
    """Counts of one and two digits next to each other: 1 and 11, 11 and 1."""
    words: list[str] = []
    for _ in range(n):
        first, second = rng.sample(P.letters, 2)
        few = rng.randint(1, 3)
        words.append(first * few + second * (10 * few + rng.randint(1, 3)))
    return (words,)


def _short(n: int, rng: Random) -> Args:
    """Words of up to three letters, the empty one among them: most come again."""
    return ([_random(rng.randint(0, 3), rng) for _ in range(n)],)


def _same_beginning(n: int, rng: Random) -> Args:
    """Sorted, all words begin with 88 equal letters: comparing keys takes long."""
    return ([_random(12, rng, P.letters[1:]) + "a" * 88 for _ in range(n)],)


def _any_count(n: int, rng: Random) -> Args:
    """A letter as often as any number up to the limit, with and without another one: each count is a group."""
    words = [first * k + rest for first in "az" for k in range(P.length_max) for rest in ("", "m")]
    rng.shuffle(words)
    return (words[:n],)


def _one_word(n: int, rng: Random) -> Args:
    return (["z" * P.length_max] * n,)


def _empty(n: int, rng: Random) -> Args:
    return ([""] * n,)


FAMILIES = (
    Family("different", _different, n=P.n_max, catches="comparing each word with one of every group"),
    Family("one group", _one_group, n=P.n_max, catches="adding each word in front of its group"),
    Family("pairs", _pairs, n=3_000, catches="looking through the rest of the list for each word"),
    Family("two letters", _two_letters, n=3_000, catches="keys of the letters that occur"),
    Family("near misses", _near_misses, n=3_000, catches="keys that are sums"),
    Family("many equal letters", _many_equal_letters, n=3_000, catches="products of primes that overflow"),
    Family("counts of two digits", _two_digits, n=3_000, catches="counts written one behind the other"),
    Family("short words", _short, n=P.n_max, catches="losing words that come again"),
    Family("same beginning", _same_beginning, n=3_000, catches="comparing sorted words with all groups"),
    Family("any count", _any_count, n=400, catches="counts that are capped"),
    Family("one word", _one_word, n=3_000, catches="keeping different words only"),
    Family("empty words", _empty, n=P.n_max, catches="passing empty words over"),
)
