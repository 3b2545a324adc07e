"""Cases for greedy/hand-of-straights: hands made of groups, and the same with a card moved, exchanged or doubled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations_with_replacement
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters, values

P = parameters(__file__)

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Cards within the parameters, and groups no larger than the hand."""
    hand, size = args
    return arrays.valid(hand, P.n_min, P.n_max, P.card_min, P.card_max) and P.size_min <= size <= len(hand)


def labels(args: Args) -> list[str]:
    """Whether the number of cards allows groups at all, and whether there are equal cards."""
    hand, size = args
    return ["no-multiple"] * (len(hand) % size > 0) + ["equal-cards"] * (len(set(hand)) < len(hand))


STARTS = (0, 1, 5, 250, 65_530, P.card_max // 2, P.card_max - 12)
CHANGES = ("none", "none", "none", "up", "down", "double", "away", "far")


@st.composite
def _groups(draw: st.DrawFn) -> Args:
    """Groups that overlap, touch or lie apart, and one card of them changed."""
    size = draw(st.sampled_from((1, 2, 2, 3, 3, 4, 5, 7)))
    number = draw(st.sampled_from((1, 2, 2, 3, 4, 6)))
    start = draw(st.sampled_from(STARTS))
    step = draw(st.sampled_from((0, 1, 1, 2, size, size, size + 1)))
    spread = (
        st.integers(0, step * (number - 1)) if draw(st.booleans()) else st.integers(0, number - 1).map(step.__mul__)
    )
    hand = []
    for _ in range(number):
        first = min(start + draw(spread), P.card_max - size + 1)
        hand.extend(range(first, first + size))
    change, at = draw(st.sampled_from(CHANGES)), draw(st.integers(0, len(hand) - 1))
    if change == "up":
        hand[at] = min(P.card_max, hand[at] + 1)
    elif change == "down":
        hand[at] = max(P.card_min, hand[at] - 1)
    elif change == "double":
        hand[at] = hand[at // 2]
    elif change == "far":
        hand[at] = P.card_max - hand[at]
    elif change == "away" and len(hand) > size:
        del hand[at]
    draw(st.randoms(use_true_random=False)).shuffle(hand)
    return hand, size


CARDS = arrays.strategy(P.card_min, 6, P.n_min, 12)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 42 cards: groups with and without a changed card, and any cards of a few numbers."""
    anyhow = CARDS.flatmap(lambda hand: st.tuples(st.just(hand), st.integers(1, len(hand))))
    groups = _groups()
    return st.one_of(groups, groups, groups, anyhow)


def exhaustive() -> Iterator[Args]:
    """every hand of 1 to 5 cards from 0 to 3 and of 6 from 0 to 2, and ascending ones of 6 to 9 from 0 to 5"""
    for word in values.words(range(4), P.n_min, 5):
        for size in range(1, len(word) + 1):
            yield list(word), size
    for word in values.words(range(3), 6, 6):
        for size in (2, 3, 6):
            yield list(word), size
    for number, size in ((6, 2), (6, 3), (6, 6), (8, 2), (8, 4), (9, 3)):
        for word in combinations_with_replacement(range(6), number):
            yield list(word), size
    for top in range(1, 10):
        yield list(range(P.card_max, P.card_max - top, -1)), top


def _shuffled(hand: list[int], size: int, rng: Random) -> Args:
    rng.shuffle(hand)
    return hand, size


def _from_the_top(hand: list[int], size: int, rng: Random) -> Args:
    """In any order, but of each run the largest card comes first: who walks back walks over all of it."""
    rng.shuffle(hand)
    top: dict[int, int] = {}
    for card in sorted(set(hand), reverse=True):
        top[card] = top.get(card + 1, card)
    first: dict[int, int] = {}
    place: dict[int, int] = {}
    for i, card in enumerate(hand):
        first.setdefault(top[card], i)
        place[card] = i
    for card, i in first.items():
        j = place[card]
        hand[i], hand[j] = hand[j], hand[i]
    return hand, size


def _apart(n: int, k: int, rng: Random) -> list[int]:
    """Groups with a gap of one between them, no number twice."""
    return [i // k * (k + 1) + i % k for i in range(n // k * k)]


def _far_apart(n: int, k: int, rng: Random) -> list[int]:
    """Groups over the whole range of numbers, no number twice."""
    groups = max(1, n // k)
    pitch = max(k + 1, P.card_max // groups)
    return [P.card_max - g * pitch - i for g in range(groups) for i in range(k) if P.card_max >= g * pitch + i]


def _one_run(n: int, k: int, rng: Random) -> list[int]:
    """No gap and no number twice: each group begins where the one before ends."""
    return list(range(7, 7 + n // k * k))


def _stacked(n: int, k: int, rng: Random) -> list[int]:
    """All groups of the same numbers."""
    return [i % k for i in range(n // k * k)]


def _staircase(n: int, k: int, rng: Random) -> list[int]:
    """Each group begins one number above the one before."""
    return [g + i for g in range(n // k) for i in range(k)]


Form = Callable[[int, int, Random], list[int]]


Order = Callable[[list[int], int, Random], Args]


def _as_made(hand: list[int], size: int, rng: Random) -> Args:
    return hand, size


def _with(form: Form, size: Callable[[int], int], order: Order = _shuffled) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        k = max(1, min(n, size(n)))
        return order(form(n, k, rng), k, rng)

    return build


def _fails_last(form: Form, size: Callable[[int], int]) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """The largest card is one too large, so that only the last group does not come out."""
        k = max(1, min(n, size(n)))
        hand = form(n, k, rng)
        hand[hand.index(max(hand))] += 1
        return _shuffled(hand, k, rng)

    return build


def _one_instead(n: int, rng: Random) -> Args:
    """In the middle a card is there once too often, and the next one once too few."""
    hand = _staircase(n, 5, rng)
    middle = sorted(hand)[len(hand) // 2]
    hand[hand.index(middle)] += 1
    return _shuffled(hand, 5, rng)


def _surplus(n: int, rng: Random) -> Args:
    """Pairs, and a multiple of 256 cards of the lower number that have none to go with."""
    more = max(0, n - 2) // 512 * 256
    pairs = (n - more) // 2
    return _shuffled([5] * (pairs + more) + [6] * pairs, 2, rng)


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


def _of(size: int) -> Callable[[int], int]:
    return lambda n: size


FAMILIES = (
    _family("groups of one", _with(_far_apart, _of(1)), "going through all numbers between the cards"),
    _family("pairs far apart", _with(_far_apart, _of(2)), "going through all numbers between the cards"),
    _family(
        "groups far apart", _with(_far_apart, _of(50), _from_the_top), "going through all numbers between the cards"
    ),
    _family("groups apart", _with(_apart, _of(4)), "runs that are joined over a gap"),
    _family("falling", _with(_far_apart, _of(5), _as_made), "sorts by exchange"),
    _family("one run", _with(_one_run, _of(10)), "walking back to the beginning of the run from each card"),
    _family("one run, ascending", _with(_one_run, _of(10), _as_made), "searching each card from the end"),
    _family("one run, one group", _with(_one_run, lambda n: n, _from_the_top), "recursion as deep as a group"),
    _family("stacked", _with(_stacked, _of(8)), "equal cards in one group"),
    _family("stacked, long", _with(_stacked, lambda n: n // 2, _from_the_top), "groups that end too early"),
    _family("staircase", _with(_staircase, _of(5)), "groups closed in the order in which they were begun"),
    _family("staircase, long", _with(_staircase, lambda n: n // 25, _from_the_top), "equal counts wanted in a group"),
    _family(
        "fails last, far apart",
        _fails_last(lambda n, k, rng: [card - 1 for card in _far_apart(n, k, rng)], _of(2)),
        "groups that are not looked at to the end",
    ),
    _family("fails last, one run", _fails_last(_one_run, _of(10)), "counting cards only"),
    _family("fails last, staircase", _fails_last(_staircase, _of(5)), "runs that only have to be long enough"),
    _family("one card instead of another", _one_instead, "sums of cards that come out"),
    _family("pairs and a surplus", _surplus, "counts in a byte"),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return _from_the_top(form(sizes["n"], sizes["k"], rng), sizes["k"], rng)

    return Scaling(name, build, {"n": P.n_max, "k": P.n_max})


SCALINGS = (
    _scaling("one run", _one_run),
    _scaling("far apart", _far_apart),
)
