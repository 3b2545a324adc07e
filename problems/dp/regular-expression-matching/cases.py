"""Cases for dp/regular-expression-matching: patterns with many stars, and texts that fit them, or just do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from random import Random
from string import ascii_lowercase

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)

# On 20 letters no count tells a square from a power of two.
BEYOND = {"text_max": 160, "pattern_max": 160}

Args = tuple[str, str]
Token = tuple[str, bool]


def is_valid(args: Args) -> bool:
    """Lengths within the parameters, no other characters, and a letter or a dot in front of each star."""
    s, p = args
    return (
        strings.valid(s, P.text_min, P.text_max, strings.LOWER)
        and strings.valid(p, P.pattern_min, P.pattern_max, strings.LOWER + ".*")
        and not p.startswith("*")
        and "**" not in p
    )


def labels(args: Args) -> list[str]:
    """Which signs there are."""
    _, p = args
    return ["no-star"] * ("*" not in p) + ["dot-star"] * (".*" in p)


def _pattern(tokens: Sequence[Token]) -> str:
    return "".join(letter + "*" * star for letter, star in tokens)


ALPHABETS = ("a", "ab", "ab", "ab", "abc", "xyz", ascii_lowercase)
SIZES = (1, 2, 3, 4, 5, 6, 7, 9)
CHANGES = ("none", "none", "none", "change", "change", "drop", "add", "swap", "other")
PLANS = st.sampled_from(tuple(product(ALPHABETS, SIZES, (0, 1, 2, 4, 6, 8), (0, 1, 3), CHANGES)))


@st.composite
def _fitting(draw: st.DrawFn) -> Args:
    """A pattern of some tokens, and a text that it fits, which may be changed in one place."""
    alphabet, size, stars, dots, change = draw(PLANS)
    data = draw(st.binary(min_size=4 * size + 4, max_size=4 * size + 4))
    tokens: list[Token] = []
    text = ""
    for i in range(size):
        letter = alphabet[data[4 * i] % len(alphabet)]
        star = data[4 * i + 1] % 8 < stars
        token = "." if data[4 * i + 2] % 8 < dots else letter
        tokens.append((token, star))
        count = data[4 * i + 3] % 4 if star else 1
        other = alphabet[data[4 * i + 2] % len(alphabet)] if token == "." else letter
        text += (letter + other + letter)[:count]
    letters = list(text)
    at, to, which = data[-1] % max(1, len(letters)), data[-2] % max(1, len(letters)), data[-3] % len(alphabet)
    if change == "add":
        letters.insert(at, alphabet[which])
    elif change == "other":
        letters = [alphabet[byte % len(alphabet)] for byte in data[: 1 + data[-1] % 8]]
    elif letters and change == "swap":
        letters[at], letters[to] = letters[to], letters[at]
    elif letters and change == "change":
        letters[at] = alphabet[which]
    elif len(letters) > 1 and change == "drop":
        del letters[at]
    pattern = _pattern(tokens)
    return "".join(letters)[: P.text_max] or alphabet[which], pattern[: P.pattern_max]


def strategy() -> st.SearchStrategy[Args]:
    """Patterns of up to 9 parts over few or all letters; texts that they fit, changed in one place, or any."""
    return _fitting()


def exhaustive() -> Iterator[Args]:
    """every pattern of up to 5 characters a, b, dot and star, with every text of up to 4 letters a and b"""
    texts = list(strings.every("ab", P.text_min, 4))
    patterns = [p for p in strings.every("ab.*", P.pattern_min, 5) if not p.startswith("*") and "**" not in p]
    for p, s in sorted(product(patterns, texts), key=lambda pair: len(pair[0]) + len(pair[1])):
        yield s, p


def _text(n: int) -> int:
    return min(n, P.text_max)


def _length(n: int) -> int:
    return min(n, P.pattern_max)


Form = Callable[[int, int, Random], Args]  # of the lengths of text and pattern


def _starred(m: int, n: int, tail: str, token: str = "a") -> Args:
    """As many stars as there is room for, and a text of one letter; the tail makes it fit or not."""
    stars = (n - len(tail)) // 2
    return "a" * m, token + "*" + (token + "*") * (stars - 1) + tail


def _behind(m: int, n: int, rng: Random) -> Args:
    return _starred(m, n, "b")


def _in_front(m: int, n: int, rng: Random) -> Args:
    s, p = _starred(m, n - 1, "")
    return s, "b" + p


def _last_letter(m: int, n: int, rng: Random) -> Args:
    return "a" * (m - 1) + "b", _starred(m, n, "")[1]


def _first_letter(m: int, n: int, rng: Random) -> Args:
    return "b" + "a" * (m - 1), _starred(m, n, "")[1]


def _any_letters(m: int, n: int, rng: Random) -> Args:
    return _starred(m, n, "b", ".")


def _any_letters_first(m: int, n: int, rng: Random) -> Args:
    s, p = _starred(m, n - 1, "", ".")
    return s, "b" + p


def _fits(m: int, n: int, rng: Random) -> Args:
    return _starred(m, n, "")


def _in_the_middle(m: int, n: int, rng: Random) -> Args:
    """The letter that does not fit is halfway in the pattern."""
    half = "a*" * max(1, (n - 1) // 4)
    return "a" * m, half + "b" + half


def _anything_then_a(m: int, n: int, rng: Random) -> Args:
    """Any letters, then an a, over and over, and at the end a b."""
    return "a" * m, (".*a" * n)[: (n - 1) // 3 * 3] + "b"


def _by_turns(m: int, n: int, rng: Random) -> Args:
    return ("ab" * m)[:m], ("a*b*" * n)[: n // 2 * 2]


def _fitting_turns(m: int, n: int, rng: Random) -> Args:
    """Letters by turns, as many as there are stars, each of which has to take one."""
    return _by_turns(max(1, min(m, n // 2)), n, rng)


def _all_letters(m: int, n: int, rng: Random) -> Args:
    """A star for each letter of the alphabet, and a text that has few of them in this order."""
    parts = max(1, n // 2)
    letters = [ascii_lowercase[i % 26] for i in range(parts)]
    chosen = sorted(rng.choices(range(parts), k=m))
    return "".join(letters[i] for i in chosen), "".join(letter + "*" for letter in letters)


def _last_only(m: int, n: int, rng: Random) -> Args:
    """Nothing of the pattern occurs but its last letter, again and again."""
    parts = max(1, n // 2)
    return "z" * m, "".join(ascii_lowercase[i % 25] + "*" for i in range(parts - 1)) + "z*"


def _literal(m: int, n: int, rng: Random) -> Args:
    text = strings.random(min(m, n), rng, strings.LOWER)
    return text, text


def _literal_but_the_last(m: int, n: int, rng: Random) -> Args:
    text = strings.random(min(m, n) - 1, rng, strings.LOWER)
    return text + "x", text + "y"


def _dots(m: int, n: int, rng: Random) -> Args:
    size = min(m, n)
    return strings.random(size, rng, strings.LOWER), "." * size


def _dot_too_many(m: int, n: int, rng: Random) -> Args:
    size = min(m, n)
    return strings.random(size - 1, rng, strings.LOWER), "." * size


def _give_back(m: int, n: int, rng: Random) -> Args:
    """The star may take none of the letters, since all are needed behind it."""
    size = min(m, n - 2)
    return "a" * size, "a*" + "a" * size


def _one_too_few(m: int, n: int, rng: Random) -> Args:
    size = min(m, n - 3)
    return "a" * size, "a*" + "a" * (size + 1)


def _only_the_last_place(m: int, n: int, rng: Random) -> Args:
    """Any letters, then an end that nearly fits at many places."""
    half = max(1, n // 2 - 2)
    end = "a" * (half - 1) + "b"
    return ("a" * m + end)[-m:], ".*" + end[-m:]


def _not_the_last_place(m: int, n: int, rng: Random) -> Args:
    """A word that occurs twice, and the dots behind it fit its first place only."""
    word = "ab"
    dots = min(n - 4, m // 2)
    head = "c" * (m - dots - 2)
    return head + word + (word * dots)[:dots], ".*" + word + "." * dots


def _far_apart(last: bool, backwards: bool) -> Form:
    def build(m: int, n: int, rng: Random) -> Args:
        """Any letters, a b, and stars that fit behind each b for a while: the last b, or the first, will do."""
        groups = ("baaa" * m)[: (m if last else m - 4) // 4 * 4]
        s = groups if last else "baac" + groups
        tail = [] if last else [("c", False), (".", True)]
        stars = max(1, (n - 3 - len(_pattern(tail))) // 2)
        tokens = [(".", True), ("b", False), *[("a", True)] * stars, *tail]
        return (s[::-1], _pattern(tokens[::-1])) if backwards else (s, _pattern(tokens))

    return build


def _decoys(m: int, n: int, rng: Random) -> Args:
    """Words between any letters that all occur, the last ones in the wrong order."""
    words = [".*ab", ".*ba"] * n
    return ("ab" * m)[: m - 1] + "c", "".join(words)[: (n - 2) // 4 * 4] + ".c"


def _tokens(n: int, rng: Random, letters: str, share: float) -> list[Token]:
    tokens: list[Token] = []
    left = n
    while left > 0:
        star = left > 1 and rng.random() < share
        tokens.append((rng.choice(letters), star))
        left -= 1 + star
    return tokens


def _matched(letters: str, share: float, changed: bool) -> Form:
    def build(m: int, n: int, rng: Random) -> Args:
        """A pattern as long as can be, and a text that fits as nearly as long, or one with a letter changed."""
        tokens = _tokens(n, rng, letters, share)
        fixed = sum(not star for _, star in tokens)
        while fixed > m:
            tokens.pop()
            fixed = sum(not star for _, star in tokens)
        stars = [i for i, (_, star) in enumerate(tokens) if star]
        count = [0 if star else 1 for _, star in tokens]
        for _ in range(m - fixed if stars else 0):
            count[rng.choice(stars)] += 1
        text = [
            rng.choice("abc") if letter == "." else letter
            for (letter, _), times in zip(tokens, count, strict=True)
            for _ in range(times)
        ]
        if changed:
            text[rng.randrange(len(text))] = rng.choice("abz")
        return "".join(text), _pattern(tokens)

    return build


FORMS: tuple[tuple[str, Form, str], ...] = (
    ("stars, then another letter", _behind, "recursion from the front without a memo"),
    ("another letter, then stars", _in_front, "recursion from the end without a memo"),
    ("stars, another last letter", _last_letter, "recursion from the front without a memo"),
    ("stars, another first letter", _first_letter, "recursion from the end without a memo"),
    ("dots with stars, then another letter", _any_letters, "recursion from the front without a memo"),
    ("another letter, then dots with stars", _any_letters_first, "recursion from the end without a memo"),
    ("stars that fit", _fits, "counts of every star tried one by one"),
    ("another letter in the middle", _in_the_middle, "recursion that cuts off what both ends allow"),
    ("any letters and an a", _anything_then_a, "searches for the next place that fits"),
    ("by turns", _by_turns, "sets of places that are closed one step at a time"),
    ("by turns, that fit", _fitting_turns, "stars that take nothing where they should take one"),
    ("all letters", _all_letters, "keys of a memo that meet"),
    ("last letter only", _last_only, "stars that are left out one at a time"),
    ("no signs", _literal, "letters that are skipped"),
    ("no signs, last letter wrong", _literal_but_the_last, "the last letter left out"),
    ("dots", _dots, "dots taken for themselves"),
    ("a dot too many", _dot_too_many, "the end of the text not looked at"),
    ("all given back", _give_back, "a star that takes all it can"),
    ("one letter too few", _one_too_few, "a star that takes back what is not there"),
    ("the last place only", _only_the_last_place, "the first place that fits"),
    ("not the last place", _not_the_last_place, "the last place that fits"),
    ("the last b", _far_apart(True, False), "searches that give up after some steps"),
    ("the first b", _far_apart(False, False), "searches that give up after some steps"),
    ("the last b, backwards", _far_apart(True, True), "searches from the end that give up after some steps"),
    ("the first b, backwards", _far_apart(False, True), "searches from the end that give up after some steps"),
    ("decoys", _decoys, "words looked for without their order"),
    ("fits, two letters", _matched("ab", 0.5, False), "a star that takes all it can"),
    ("fits, with dots", _matched("ab..", 0.5, False), "any letters taken for equal ones"),
    ("fits, few stars", _matched("abc.", 0.2, False), "positions mixed up"),
    ("fits, stars only", _matched("ab.", 1.0, False), "keys of a memo that meet"),
    ("one letter changed", _matched("ab", 0.5, True), "letters that are only counted"),
    ("one letter changed, with dots", _matched("ab.", 0.6, True), "any letters taken for equal ones"),
)


def _family(name: str, form: Form, catches: str) -> Family:
    return Family(name, lambda n, rng: form(_text(n), _length(n), rng), n=P.text_max, catches=catches)


FAMILIES = tuple(_family(*form) for form in FORMS)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return form(sizes["m"], sizes["n"], rng)

    return Scaling(name, build, {"m": P.text_max, "n": P.pattern_max})


SCALINGS = (
    _scaling("stars, then another letter", _behind),
    _scaling("another letter, then stars", _in_front),
    _scaling("stars that fit", _fits),
)
