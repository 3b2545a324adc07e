"""Cases for linked-lists/copy-list-with-random-pointer: values, and where each random leads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[list[int | None]]]

ALPHABETS = (
    (0,),
    (0, 1),
    (-1, 0, 1, 2, 3, 4),
    (P.value_min, P.value_max),
    (P.value_min, -9_999, -1, 0, 1_000, 9_999, P.value_max),
)
KINDS = tuple(product(ALPHABETS, ("any", "any", "any", "self", "last", "first", "back", "forward")))
SIZES = (0, 1, 2, 3, 4, 5, 6, 8, 12, 20)


def is_valid(args: Args) -> bool:
    """Length and values within the parameters; each random is null or the position of a node."""
    (nodes,) = args
    return len(nodes) <= P.n_max and all(_is_node(node, len(nodes)) for node in nodes)


def _is_node(node: list[int | None], size: int) -> bool:
    if len(node) != 2 or node[0] is None:
        return False
    value, position = node
    return P.value_min <= value <= P.value_max and (position is None or 0 <= position < size)


def labels(args: Args) -> list[str]:
    """What is special about the randoms and the values."""
    (nodes,) = args
    found = []
    if any(position == i for i, (_, position) in enumerate(nodes)):
        found.append("self-loop")
    if len({value for value, _ in nodes}) < len(nodes):
        found.append("duplicates")
    return found


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    size = draw(st.sampled_from(SIZES))
    alphabet, shape = draw(st.sampled_from(KINDS))
    codes = draw(st.lists(st.integers(0, len(alphabet) * (size + 1) - 1), min_size=size, max_size=size))
    # Each code is a value and a random: 0 for null, else one more than its position.
    return (
        [
            [alphabet[code // (size + 1)], _moved(shape, i, code % (size + 1) - 1, size) if code % (size + 1) else None]
            for i, code in enumerate(codes)
        ],
    )


def _moved(shape: str, i: int, position: int, size: int) -> int:
    """Where the random of node i leads in a list of this shape, if it would lead to ``position`` in any list."""
    positions = {"self": i, "last": size - 1, "first": 0, "back": min(i, position), "forward": max(i, position)}
    return positions.get(shape, position)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 nodes with few different values; randoms anywhere, to the node itself, to one end, back or forward."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every list of up to 4 nodes with the values 0 and 1, with every choice of randoms"""
    for size in range(5):
        nodes = list(product((0, 1), (None, *range(size))))
        for chosen in product(nodes, repeat=size):
            yield ([list(node) for node in chosen],)


def _distinct(n: int, rng: Random) -> list[int]:
    return rng.sample(range(P.value_min, P.value_max + 1), n)


def _to_the_tail(n: int, rng: Random) -> Args:
    """Every random leads to the last node."""
    return ([[value, n - 1] for value in _distinct(n, rng)],)


def _anywhere(n: int, rng: Random) -> Args:
    """Randoms all over the list, one in ten of them null."""
    return ([[value, rng.randrange(n) if rng.random() < 0.9 else None] for value in _distinct(n, rng)],)


def _one_value(n: int, rng: Random) -> Args:
    """One value only, randoms into the second half."""
    value = rng.choice((-1, 0, P.value_min, P.value_max))
    return ([[value, rng.randrange(n // 2, n)] for _ in range(n)],)


def _no_randoms(n: int, rng: Random) -> Args:
    return ([[value, None] for value in _distinct(n, rng)],)


def _to_itself(n: int, rng: Random) -> Args:
    return ([[value, i] for i, value in enumerate(_distinct(n, rng))],)


def _back_and_forth(n: int, rng: Random) -> Args:
    """Randoms that turn the order round: the first leads to the last, the last to the first."""
    return ([[value, n - 1 - i] for i, value in enumerate(_distinct(n, rng))],)


def _one_back(n: int, rng: Random) -> Args:
    """Each random leads to the node before."""
    return ([[value, i - 1 if i else None] for i, value in enumerate(_distinct(n, rng))],)


FAMILIES = (
    Family("to the tail", _to_the_tail, n=P.n_max, catches="walking from the head to find each random"),
    Family("anywhere", _anywhere, n=P.n_max, catches="searching a list of nodes for each random"),
    Family("one value", _one_value, n=P.n_max, catches="searching by value"),
    Family("no randoms", _no_randoms, n=P.n_max, catches="deep recursion along next"),
    Family("to itself", _to_itself, n=P.n_max, catches="walking from the head to each node itself"),
    Family("back and forth", _back_and_forth, n=P.n_max, catches="deep recursion along random"),
    Family("one back", _one_back, n=P.n_max, catches="searching from each node onward"),
)
