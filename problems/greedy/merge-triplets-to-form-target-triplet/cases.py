"""Cases for greedy/merge-triplets-to-form-target-triplet: harmless triplets among others that are too large."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Triplet = list[int]
Args = tuple[list[Triplet], Triplet]

PLACES = range(P.width)


def is_valid(args: Args) -> bool:
    """Number of triplets, and the numbers of each and of the target, within the parameters."""
    triplets, target = args
    return P.n_min <= len(triplets) <= P.n_max and all(
        arrays.valid(numbers, P.width, P.width, P.value_min, P.value_max) for numbers in (*triplets, target)
    )


def labels(args: Args) -> list[str]:
    """Whether some triplets are too large, whether the target is one of them, and whether any number is missing."""
    triplets, target = args
    harmless = [t for t in triplets if all(a <= b for a, b in zip(t, target, strict=True))]
    missing = [i for i in PLACES if all(t[i] != target[i] for t in harmless)]
    return (
        ["too-large"] * (len(harmless) < len(triplets))
        + ["none-harmless"] * (not harmless)
        + ["there-already"] * (target in triplets)
        + ["one-place-missing"] * (len(missing) == 1)
    )


TARGETS = (1, 2, 2, 3, 3, 5, 8, 255, 256, 999, P.value_max)
STEPS = (-256, -2, -1, -1, 0, 0, 0, 0, 0, 1, 2)


@st.composite
def _around(draw: st.DrawFn) -> Args:
    """Numbers around those of the target, few of them above."""
    target = draw(st.lists(st.sampled_from(TARGETS), min_size=P.width, max_size=P.width))
    steps = st.sampled_from(draw(st.sampled_from((STEPS, STEPS[:9], (-1, -1, -1, 0, 1), (-1, 0, 256)))))
    changes = draw(st.lists(st.tuples(*[steps] * P.width), min_size=P.n_min, max_size=10))
    return [
        [min(P.value_max, max(P.value_min, a + b)) for a, b in zip(target, c, strict=True)] for c in changes
    ], target


def strategy() -> st.SearchStrategy[Args]:
    """Up to 10 triplets around the target, with and without some that are too large."""
    return _around()


def exhaustive() -> Iterator[Args]:
    """every list of 1 or 2 triplets from 1 to 3 with every target of these, and of 3 with the target 2, 2, 2"""
    every = [list(numbers) for numbers in product((1, 2, 3), repeat=P.width)]
    for count in (1, 2):
        for triplets in product(every, repeat=count):
            for target in every:
                yield [list(t) for t in triplets], list(target)
    for triplets in product(every, repeat=3):
        yield [list(t) for t in triplets], [2, 2, 2]


def _target(rng: Random) -> Triplet:
    return [rng.randint(300, 900) for _ in PLACES]


def _below(target: Triplet, rng: Random) -> Triplet:
    """Harmless, and of no use."""
    return [rng.randint(P.value_min, number - 1) for number in target]


def _piece(target: Triplet, place: int, rng: Random) -> Triplet:
    """Harmless, and right in one place."""
    found = _below(target, rng)
    found[place] = target[place]
    return found


def _above(target: Triplet, rng: Random, place: int | None = None) -> Triplet:
    """Right in most places, and too large in one, often by one only."""
    found = [number if rng.random() < 0.7 else rng.randint(P.value_min, number) for number in target]
    place = rng.choice(PLACES) if place is None else place
    found[place] = rng.choice((target[place] + 1, rng.randint(target[place] + 1, P.value_max)))
    return found


def _with_pieces(n: int, rng: Random, at: list[int], filler: Callable[[Triplet, Random], Triplet]) -> Args:
    target = _target(rng)
    triplets = [filler(target, rng) for _ in range(n)]
    for place, i in enumerate(at):
        triplets[i] = _piece(target, place, rng)
    return triplets, target


def _apart(n: int, rng: Random) -> Args:
    return _with_pieces(n, rng, [0, n // 2, n - 1], _below)


def _last(n: int, rng: Random) -> Args:
    return _with_pieces(n, rng, [n - 1, n - 2, n - 3], _above)


def _first(n: int, rng: Random) -> Args:
    return _with_pieces(n, rng, [2, 0, 1], _above)


def _missing(place: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """All other places are right over and over, this one only where another is too large."""
        target = _target(rng)
        others = [i for i in PLACES if i != place]
        triplets = []
        for i in range(n):
            if i % 2:
                triplets.append(_piece(target, others[i // 2 % 2], rng))
            else:
                found = _above(target, rng, others[i // 2 % 2])
                found[place] = target[place]
                triplets.append(found)
        return triplets, target

    return build


def _too_large(n: int, rng: Random) -> Args:
    """All are the target but for one number, which is one more."""
    target = _target(rng)
    return [[number + (place == i % P.width) for place, number in enumerate(target)] for i in range(n)], target


def _one_less(n: int, rng: Random) -> Args:
    """All are right but for one place, always the same, which is one less; the very last one is right there."""
    target = _target(rng)
    place = rng.choice(PLACES)
    triplets = [[number - (i == place) for i, number in enumerate(target)] for _ in range(n - 1)]
    return [*triplets, _piece(target, place, rng)], target


def _itself_last(n: int, rng: Random) -> Args:
    target = _target(rng)
    return [*(_above(target, rng) for _ in range(n - 1)), list(target)], target


def _never(n: int, rng: Random) -> Args:
    """All are harmless, and each place of the target is missing."""
    target = _target(rng)
    return [_below(target, rng) for _ in range(n)], target


def _round_counts(n: int, rng: Random) -> Args:
    """Each place is right as often as a power of two says."""
    target = _target(rng)
    count = 256 if n < 100_000 else 32_768
    count = min(count, max(1, n // P.width))
    triplets = [_piece(target, i % P.width, rng) for i in range(P.width * count)]
    triplets += [_below(target, rng) for _ in range(n - len(triplets))]
    rng.shuffle(triplets)
    return triplets, target


def _short_counts(n: int, rng: Random) -> Args:
    """The first place is right 65,536 times, or 256 times, the others once."""
    target = _target(rng)
    count = max(1, n - 2) if n < 258 else 256 if n < 65_538 else 65_536
    triplets = [_piece(target, 0, rng) for _ in range(count)]
    triplets += [_piece(target, 1, rng), _piece(target, 2, rng)]
    triplets += [_below(target, rng) for _ in range(n - len(triplets))]
    return triplets, target


def _equal_numbers(n: int, rng: Random) -> Args:
    """A target of one number three times, of which two places are right."""
    number = rng.randint(300, 900)
    target = [number] * P.width
    places = rng.sample(PLACES, 2)
    return [_piece(target, places[i % 2], rng) for i in range(n)], target


def _largest(n: int, rng: Random) -> Args:
    """The largest target: nothing is too large, and one place is right in the very last one only."""
    target = [P.value_max] * P.width
    return [*(_piece(target, i % 2, rng) for i in range(n - 1)), _piece(target, 2, rng)], target


def _least(n: int, rng: Random) -> Args:
    """The least target, and everything is above it in one place."""
    target = [P.value_min] * P.width
    return [[number + (place == i % P.width) for place, number in enumerate(target)] for i in range(n)], target


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("three apart", _apart, "merging two of them, or neighbours only"),
    _family("last three", _last, "merging every two"),
    _family("first three", _first, "a place found that is forgotten again"),
    _family("first place missing", _missing(0), "three loops, the first place not compared"),
    _family("second place missing", _missing(1), "three loops, the second place not compared"),
    _family("third place missing", _missing(2), "three loops, the third place not compared"),
    _family("one too large", _too_large, "merging what is too large"),
    _family("one less", _one_less, "counting right numbers"),
    _family("itself, last", _itself_last, "a search that stops at what is too large"),
    _family("never", _never, "three loops"),
    _family("round counts", _round_counts, "counts in a byte"),
    _family("first place often", _short_counts, "counts in a byte"),
    _family("equal numbers", _equal_numbers, "a set of the right numbers"),
    _family("largest target", _largest, "a search that leaves out the last one"),
    _family("least target", _least, "numbers that begin with one"),
)
