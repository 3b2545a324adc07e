"""Cases for graphs/alien-dictionary: lists that are sorted by a hidden alphabet, and such as just miss it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, graphs, parameters, strings

P = parameters(__file__)

Words = list[str]
Args = tuple[Words]
LETTERS = P.letters


def is_valid(args: Args) -> bool:
    """Numbers and lengths of words within the parameters, lowercase letters only."""
    (words,) = args
    return P.words_min <= len(words) <= P.words_max and all(
        strings.valid(word, P.length_min, P.length_max, LETTERS) for word in words
    )


def sizes(args: Args) -> dict[str, int]:
    """All letters."""
    return {"n": sum(map(len, args[0]))}


def check(args: Args, got: str, expected: str) -> str | None:
    """None if the words are sorted by the alphabet ``got``, or it is empty where there is none; else what is wrong."""
    (words,) = args
    if not expected:
        return None if not got else "No alphabet sorts these words: the string should be empty."
    if not got:
        return "The string is empty, but there is an alphabet that sorts the words."
    wanted = set().union(*words)
    for letter in got:
        if letter not in wanted:
            return f"The letter {letter!r} occurs in no word."
    if len(set(got)) < len(got):
        return "A letter occurs twice."
    for letter in sorted(wanted):
        if letter not in got:
            return f"The letter {letter!r} is missing."
    place = {letter: i for i, letter in enumerate(got)}
    for i in range(1, len(words)):
        if [place[letter] for letter in words[i - 1]] > [place[letter] for letter in words[i]]:
            return f"By this alphabet word {i - 1} does not come before word {i}."
    return None


def _sorted(words: Words, alphabet: str) -> Words:
    """As in a dictionary with this alphabet."""
    place = {letter: i for i, letter in enumerate(alphabet)}
    return sorted(words, key=lambda word: [place[letter] for letter in word])


SETS = ("a", "az", "ba", "cab", "cab", "zyx", "dbca", "bdfaz", "fedcba")
OPTIONS = tuple(product(SETS, ("sorted",) * 4 + ("swapped", "swapped", "prefix", "repeated", "any")))


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    alphabet, form = draw(st.sampled_from(OPTIONS))
    words = draw(st.lists(st.text(alphabet, min_size=1, max_size=5), min_size=1, max_size=9))
    at = draw(st.integers(0, 8)) % len(words)
    if form == "any":
        return (words,)
    words = _sorted(words, alphabet)
    if form == "swapped":
        words[at - 1], words[at] = words[at], words[at - 1]
    elif form == "prefix":  # a longer word before one that it begins with
        words.insert(at, words[at] + alphabet[0])
    elif form == "repeated":
        words.insert(at, words[at])
    return (words,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 10 words of up to 6 letters out of up to 6: sorted by a hidden alphabet, or nearly, or not."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every list of up to 4 words of up to 2 letters of abc, of 2 of up to 3, and of up to 5 letters of abcd; every
    order of 4 letters of abmyz told by neighbours only, and the first two of them unordered"""
    short = list(strings.every("abc", 1, 2))
    scope = {words for count in range(1, 5) for words in product(short, repeat=count)}
    scope |= {words for count in range(1, 6) for words in product("abcd", repeat=count)}
    scope |= set(product(strings.every("abc", 1, 3), repeat=2))
    # Only the letters between them say how two others stand, be it the first or the last letter of English.
    for first, second, third, fourth, last in permutations("abmyz"):
        for before in (second, third):
            scope.add(tuple(_told([(first, before), (second, third), (third, fourth)], last)))
    for words in sorted(scope, key=lambda words: (sum(map(len, words)), len(words), words)):
        yield (list(words),)


def _alphabet(rng: Random, count: int = 26) -> str:
    return "".join(rng.sample(LETTERS, count))


def _told(pairs: list[tuple[str, str]], last: str) -> Words:
    """Two words for each pair of letters, which have it at the first difference; the letter ``last`` is behind all."""
    return [last * i + letter for i, pair in enumerate(pairs) for letter in pair]


def _length(n: int) -> int:
    """Of the longest words, among n of them."""
    return min(n, P.length_max)


def _family(name: str, form: Callable[[int, Random], Words], catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng),), n=P.words_max, catches=catches)


def _random_words(n: int, rng: Random, low: int = 1) -> Words:
    """Words of all lengths, sorted by a random alphabet."""
    alphabet = _alphabet(rng)
    return _sorted([strings.random(rng.randint(low, max(low, _length(n))), rng, alphabet) for _ in range(n)], alphabet)


def _common_prefix(n: int, rng: Random) -> Words:
    """All but the last two letters are the same."""
    alphabet = _alphabet(rng)
    start = strings.random(max(0, _length(n) - 2), rng, alphabet)
    return _sorted([start + strings.random(2, rng, alphabet) for _ in range(n)], alphabet)


def _nested(n: int, rng: Random) -> Words:
    """Each word is the one before it and another letter."""
    text = strings.random(P.length_max, rng, LETTERS)
    return [text[: i + 1] for i in range(n)]


def _nested_backwards(n: int, rng: Random) -> Words:
    return _nested(n, rng)[::-1]


def _prefix_last(n: int, rng: Random) -> Words:
    """Sorted, but the very last word is the beginning of the one before it."""
    words = _random_words(n - 1, rng, low=2)
    return [*words, words[-1][:-1]]


def _single_letters(n: int, rng: Random) -> Words:
    """The whole alphabet letter by letter, some of them several times."""
    alphabet = _alphabet(rng)
    return [alphabet[i * 26 // n] for i in range(n)]


def _letters_in_a_circle(n: int, rng: Random) -> Words:
    words = _single_letters(n, rng)
    return [*words[:-1], words[0]]


def _layers(n: int, rng: Random) -> Words:
    """Layers of two letters each, all of them before all of the next layer."""
    alphabet = _alphabet(rng)
    pairs = [(alphabet[a], alphabet[b]) for a, b in graphs.layered(25)]
    return _told(rng.sample(pairs, min(n // 2, len(pairs))), alphabet[25])


def _repeated_pairs(n: int, rng: Random) -> Words:
    """A few pairs of letters, each of them told several times."""
    alphabet = _alphabet(rng)
    pairs = [(alphabet[a], alphabet[b]) for a, b in graphs.few_before(9, rng, 1)]
    return _told(rng.choices(pairs, k=n // 2), alphabet[25])


def _contradiction(n: int, rng: Random) -> Words:
    """A chain of letters, and at the end that its last one is before its first one."""
    alphabet = _alphabet(rng)
    pairs = [(alphabet[a % 24], alphabet[a % 24 + 1]) for a in range(n // 2 - 1)]
    return _told([*pairs, (alphabet[24], alphabet[0])], alphabet[25])


def _equal_words(n: int, rng: Random) -> Words:
    return [strings.random(_length(n), rng, LETTERS)] * n


def _mostly_equal(n: int, rng: Random) -> Words:
    """Equal words of the greatest length; the last has another letter at its end."""
    start = strings.random(_length(n) - 1, rng, LETTERS)
    return [start + "z"] * (n - 1) + [start + "a"]


def _backward_alphabet(n: int, rng: Random) -> Words:
    """The English alphabet from its end."""
    alphabet = LETTERS[::-1]
    return _sorted([strings.random(min(n, 50), rng, LETTERS) for _ in range(n)], alphabet)


def _two_letters(n: int, rng: Random) -> Words:
    return _sorted([strings.random(rng.randint(1, _length(n)), rng, "pq") for _ in range(n)], "qp")


def _unsorted(n: int, rng: Random) -> Words:
    return [strings.random(_length(n), rng, LETTERS) for _ in range(n)]


FAMILIES = (
    _family("random words", _random_words, "orders tried one by one"),
    _family("common prefix", _common_prefix, "pairs of words compared from the front again and again"),
    _family("nested prefixes", _nested, "an edge where a word ends"),
    _family("nested prefixes, backwards", _nested_backwards, "the longer word before its own beginning"),
    _family("prefix last", _prefix_last, "the check of prefixes left out for the last pair"),
    _family("single letters", _single_letters, "a search among all orders"),
    _family("letters in a circle", _letters_in_a_circle, "a circle of all letters"),
    _family("layers", _layers, "depth first that forgets what is finished"),
    _family("repeated pairs", _repeated_pairs, "counts that go up for each time an edge is told"),
    _family("contradiction at the end", _contradiction, "circles that are looked for in neighbours only"),
    _family("equal words", _equal_words, "equal words taken for a prefix that comes too late"),
    _family("mostly equal", _mostly_equal, "the last letter of the last word"),
    _family("backward alphabet", _backward_alphabet, "orders tried from the English one on"),
    _family("two letters", _two_letters, "many words, few letters"),
    _family("unsorted", _unsorted, "contradictions everywhere"),
)
