"""Linked lists: a list of ints; with a cycle (values and ``pos``), with random pointers, many sorted ones.

Values are those of arrays.py (``arrays.strategy`` and its builders make plain lists of nodes). What only linked lists
have stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations_with_replacement, pairwise, product
from random import Random

from hypothesis import strategies as st

from . import arrays
from .values import words

RandomNodes = list[list[int | None]]


def valid_cycle(head: Sequence[int], pos: int) -> bool:
    """Whether ``pos`` is -1 or the index of a node."""
    return pos == -1 or 0 <= pos < len(head)


def with_cycle(low: int, high: int, n_min: int = 0, n_max: int = 16) -> st.SearchStrategy[tuple[list[int], int]]:
    """Values and ``pos``, half of them without a cycle or with one of the last node only; those that repeat their
    first half look like a cycle to who compares values."""

    plain = arrays.strategy(low, high, n_min, n_max)

    @st.composite
    def lists(draw: st.DrawFn) -> tuple[list[int], int]:
        head = draw(plain)
        # Drawn beyond both ends, so that no cycle and a last node that leads to itself come often.
        pos = draw(st.integers(-3, len(head) + 1))
        return head, max(-1, min(pos, len(head) - 1))

    return lists()


def every_with_cycle(alphabet: Sequence[int], n_min: int, n_max: int) -> Iterator[tuple[list[int], int]]:
    """Every list of ``n_min`` to ``n_max`` values of ``alphabet``, without a cycle and with every possible one."""
    for word in words(alphabet, n_min, n_max):
        for pos in range(-1, len(word)):
            yield list(word), pos


def ends(n: int) -> list[int]:
    """Where the last of ``n`` nodes may lead to hurt: nowhere, the first node, itself, the one before, around the
    middle."""
    return sorted({-1, 0, n - 1, max(n - 2, -1), n // 2, min(n // 2 + 1, n - 1)})


def valid_random(nodes: Sequence[Sequence[int | None]], n_min: int, n_max: int, low: int, high: int) -> bool:
    """``[value, index or None]`` for each node, values and indices within their bounds."""
    return n_min <= len(nodes) <= n_max and all(
        len(node) == 2
        and node[0] is not None
        and low <= node[0] <= high
        and (node[1] is None or 0 <= node[1] < len(nodes))
        for node in nodes
    )


def with_random(low: int, high: int, n_min: int = 0, n_max: int = 12) -> st.SearchStrategy[RandomNodes]:
    """Values in one of the forms of arrays, random pointers anywhere, at the node itself, at one place, or at none."""
    forms = ("any", "any", "any", "itself", "next", "before", "one", "none")
    plain = arrays.strategy(low, high, n_min, n_max)

    @st.composite
    def lists(draw: st.DrawFn) -> RandomNodes:
        values = draw(plain)
        size = len(values)
        form = draw(st.sampled_from(forms))
        data = draw(st.binary(min_size=size, max_size=size))
        nodes: RandomNodes = []
        for i, (value, code) in enumerate(zip(values, data, strict=True)):
            there = {"any": code % (size + 1), "itself": i, "next": i + 1, "before": i - 1, "one": data[0] % size}
            to = there.get(form, -1)
            nodes.append([value, to if 0 <= to < size else None])
        return nodes

    return lists()


def every_with_random(alphabet: Sequence[int], n_min: int, n_max: int) -> Iterator[RandomNodes]:
    """Every list of ``n_min`` to ``n_max`` nodes with values of ``alphabet`` and every choice of random pointers."""
    for size in range(n_min, n_max + 1):
        for values in words(alphabet, size, size):
            for chosen in product((None, *range(size)), repeat=size):
                yield [[value, to] for value, to in zip(values, chosen, strict=True)]


def random_pointers(values: Sequence[int], rng: Random, form: str = "any") -> RandomNodes:
    """These values with random pointers: ``any``; ``last`` (all to the last node), ``first``, ``itself``, ``none``,
    ``back`` (the first to the last one, the last to the first)."""
    n = len(values)
    forms: dict[str, Callable[[int], int | None]] = {
        "any": lambda i: rng.randrange(n),
        "last": lambda i: n - 1,
        "first": lambda i: 0,
        "itself": lambda i: i,
        "none": lambda i: None,
        "back": lambda i: n - 1 - i,
    }
    return [[value, forms[form](i)] for i, value in enumerate(values)]


def valid_sorted(
    lists: Sequence[Sequence[int]], k: tuple[int, int], length_max: int, total_max: int, low: int, high: int
) -> bool:
    """Ascending lists; their number, lengths, total length and values within the bounds."""
    return (
        k[0] <= len(lists) <= k[1]
        and sum(map(len, lists)) <= total_max
        and all(len(values) <= length_max for values in lists)
        and all(low <= value <= high for values in lists for value in values)
        and all(a <= b for values in lists for a, b in pairwise(values))
    )


def many_sorted(low: int, high: int, k_max: int = 6, total_max: int = 20) -> st.SearchStrategy[list[list[int]]]:
    """Up to ``k_max`` ascending lists, empty ones among them, that lie one behind the other, across or within each
    other."""

    plain = arrays.strategy(low, high, 0, total_max)

    @st.composite
    def lists(draw: st.DrawFn) -> list[list[int]]:
        values = draw(plain)
        k = draw(st.integers(0 if not values else 1, k_max))
        data = draw(st.binary(min_size=len(values), max_size=len(values)))
        found: list[list[int]] = [[] for _ in range(k)]
        in_runs = bool(data) and data[0] % 2 == 0
        for i, (value, code) in enumerate(zip(values, data, strict=True)):
            found[i * k // len(values) if in_runs else code % k].append(value)
        return [sorted(one) for one in found]

    return lists()


def every_sorted(alphabet: Sequence[int], length: int, k_min: int, k_max: int) -> Iterator[list[list[int]]]:
    """Every choice of ``k_min`` to ``k_max`` ascending lists of up to ``length`` values of ``alphabet``: the fewest
    lists and nodes first."""
    ones = [values for size in range(length + 1) for values in combinations_with_replacement(sorted(alphabet), size)]
    scope = [chosen for k in range(k_min, k_max + 1) for chosen in product(ones, repeat=k)]
    scope.sort(key=lambda lists: len(lists) + sum(map(len, lists)))
    for chosen in scope:
        yield [list(values) for values in chosen]


def dealt(values: Sequence[int], k: int) -> list[list[int]]:
    """Ascending lists into which the sorted values are dealt like cards: the lists take turns in every step of a
    merge."""
    rising = sorted(values)
    return [rising[i::k] for i in range(k)]


def cut(values: Sequence[int], k: int) -> list[list[int]]:
    """Ascending lists one behind the other: each begins where the one before ends."""
    rising = sorted(values)
    return [rising[len(rising) * i // k : len(rising) * (i + 1) // k] for i in range(k)]
