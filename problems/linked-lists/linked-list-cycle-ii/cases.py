"""Cases for linked-lists/linked-list-cycle-ii: values, and where the last node leads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

ALPHABETS = (
    (0,),
    (0, 1),
    (-1, 0, 1, 2, 3, 4, 5, 6),
    (P.value_min, P.value_max),
    (P.value_min, -99_999, -10_000, -1, 0, 9_999, 10_000, 99_999, P.value_max),
)
KINDS = tuple(product(ALPHABETS, (False, True)))
SIZES = (0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 16, 30)


def is_valid(args: Args) -> bool:
    """Length and values within the parameters; pos is -1 or the position of a node."""
    head, pos = args
    return (
        len(head) <= P.n_max
        and all(P.value_min <= v <= P.value_max for v in head)
        and (pos == -1 or 0 <= pos < len(head))
    )


def labels(args: Args) -> list[str]:
    """Whether there is a cycle, and which kind."""
    head, pos = args
    if pos < 0:
        return []
    return ["cycle", "self-loop"] if pos == len(head) - 1 else ["cycle"]


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    size = draw(st.sampled_from(SIZES))
    alphabet, repeats = draw(st.sampled_from(KINDS))
    codes = draw(st.lists(st.integers(0, len(alphabet) - 1), min_size=size, max_size=size))
    if repeats:
        # A list that repeats its own first half looks like a cycle to those who compare values.
        codes = [codes[i % ((size + 1) // 2)] for i in range(size)]
    # Drawn beyond both ends, so that no cycle and a last node that leads to itself come often.
    pos = draw(st.integers(-3, size + 1))
    return [alphabet[code] for code in codes], max(-1, min(pos, size - 1))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 nodes from a narrow or an extreme alphabet, with and without a cycle, also repeating without one."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every list of up to 6 values from -1 to 1 and of up to 64 zeros, without a cycle and with every possible one"""
    for size in range(7):
        for values in product(range(-1, 2), repeat=size):
            for pos in range(-1, size):
                yield list(values), pos
    for size in range(7, 65):
        for pos in range(-1, size):
            yield [0] * size, pos


def _distinct(n: int, rng: Random) -> list[int]:
    return rng.sample(range(P.value_min, P.value_max + 1), n)


def _no_cycle(n: int, rng: Random) -> Args:
    """All values differ, and the list ends."""
    return _distinct(n, rng), -1


def _no_cycle_one_value(n: int, rng: Random) -> Args:
    """One value only, and the list ends."""
    return [rng.choice((-1, 0, 10_000, P.value_min, P.value_max))] * n, -1


def _self_loop(n: int, rng: Random) -> Args:
    """A long way to a last node that leads to itself."""
    return _distinct(n, rng), n - 1


def _one_round(n: int, rng: Random) -> Args:
    """The last node leads to the first."""
    return _distinct(n, rng), 0


def _from_the_middle(n: int, rng: Random) -> Args:
    """Half of the nodes lie on the cycle."""
    return _distinct(n, rng), n // 2


def _two_at_the_end(n: int, rng: Random) -> Args:
    """The last two nodes lead to each other."""
    return [rng.randint(-1, 1) for _ in range(n)], n - 2


def _just_behind_the_middle(n: int, rng: Random) -> Args:
    """No round number anywhere: not where the cycle begins, nor how long it is."""
    return _distinct(n, rng), n // 2 + 1


def _short_cycle_behind_a_long_tail(n: int, rng: Random) -> Args:
    """A cycle of a fiftieth of the nodes, at all sizes: many rounds before a walker is as far as the tail is long."""
    return [rng.randint(-1, 1) for _ in range(n)], n - max(1, n // 50)


def _one_before_the_cycle(n: int, rng: Random) -> Args:
    """A single node leads into a cycle of all others."""
    return _distinct(n, rng), 1


FAMILIES = (
    Family("no cycle", _no_cycle, n=P.n_max, catches="searching a list of the nodes passed; a bound of 10,000 steps"),
    Family("no cycle, one value", _no_cycle_one_value, n=P.n_max, catches="comparing each node with all before it"),
    Family("self-loop at the end", _self_loop, n=P.n_max, catches="walking from the head again for each node"),
    Family("one round", _one_round, n=P.n_max, catches="walking round the cycle for each node"),
    Family("from the middle", _from_the_middle, n=P.n_max, catches="walking round the cycle for each node of the tail"),
    Family("two at the end", _two_at_the_end, n=P.n_max, catches="recursion that copies the nodes passed"),
    Family("behind the middle", _just_behind_the_middle, n=P.n_max, catches="remembering every hundredth node only"),
    Family(
        "short cycle, long tail", _short_cycle_behind_a_long_tail, n=P.n_max,
        catches="the meeting point taken for the beginning",
    ),
    Family("one before the cycle", _one_before_the_cycle, n=P.n_max, catches="the head taken for the beginning"),
)  # fmt: skip
