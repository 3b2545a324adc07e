"""Cases for linked-lists/merge-k-sorted-lists: any number of sorted lists, empty ones among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations_with_replacement, pairwise, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Args = tuple[list[list[int]]]

ALPHABETS = (
    (0,),
    (0, 1),
    (-2, -1, 0, 1, 2, 3),
    (P.value_min, P.value_max),
    (P.value_min, -9_999, -1, 0, 9_999, P.value_max),
)
KINDS = tuple(product(ALPHABETS, (0, 1, 4), ("any", "any", "any", "sorted", "reversed")))
SIZES = (0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 12, 20)


def is_valid(args: Args) -> bool:
    """Number and lengths of the lists and values within the parameters, each list ascending."""
    (lists,) = args
    return (
        len(lists) <= P.k_max
        and sum(map(len, lists)) <= P.total_max
        and all(len(values) <= P.length_max for values in lists)
        and all(P.value_min <= v <= P.value_max for values in lists for v in values)
        and all(a <= b for values in lists for a, b in pairwise(values))
    )


def labels(args: Args) -> list[str]:
    """Whether empty lists are among them, and whether values repeat."""
    (lists,) = args
    values = [value for values in lists for value in values]
    found = []
    if [] in lists:
        found.append("empty")
    if len(set(values)) < len(values):
        found.append("duplicates")
    return found


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    size = draw(st.sampled_from(SIZES))
    alphabet, longest, shape = draw(st.sampled_from(KINDS))
    # Each code is a value; the low ones also say that a new list begins, or that an empty list comes first.
    count = len(alphabet)
    codes = draw(st.lists(st.integers(0, count * (longest + 3) - 1), min_size=size, max_size=size))
    values = [alphabet[code % count] for code in codes]
    if shape != "any":
        values.sort(reverse=shape == "reversed")  # lists that lie one behind the other
    lists: list[list[int]] = []
    for value, code in zip(values, codes, strict=True):
        if code < count:
            lists.append([])
        if code < 2 * count or not lists:
            lists.append([])
        lists[-1].append(value)
    if codes and codes[-1] % 3 == 0:
        lists.append([])
    return ([sorted(values) for values in lists],)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 nodes from a narrow or an extreme alphabet, in many lists or few, with empty ones among them."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every choice of up to 3 lists of up to 3 values from -1 to 1, and of 4 lists of up to 2"""
    short, long = _sorted_lists(2), _sorted_lists(3)
    scope = [[*chosen] for k in range(4) for chosen in product(long, repeat=k)]
    scope += [[*chosen] for chosen in product(short, repeat=4)]
    scope.sort(key=lambda lists: len(lists) + sum(map(len, lists)))
    for lists in scope:
        yield ([list(values) for values in lists],)


def _sorted_lists(longest: int) -> list[tuple[int, ...]]:
    return [values for size in range(longest + 1) for values in combinations_with_replacement((-1, 0, 1), size)]


def _spread(n: int, rng: Random) -> list[int]:
    """n ascending values over the whole range."""
    return sorted(rng.randint(P.value_min, P.value_max) for _ in range(n))


def _ascending_singles(n: int, rng: Random) -> Args:
    """One node in each list, each larger than the one before."""
    return ([[value] for value in _spread(n, rng)],)


def _descending_singles(n: int, rng: Random) -> Args:
    """One node in each list, each smaller than the one before."""
    return ([[value] for value in reversed(_spread(n, rng))],)


def _shuffled_singles(n: int, rng: Random) -> Args:
    """One node in each list, in no order."""
    lists = [[value] for value in _spread(n, rng)]
    rng.shuffle(lists)
    return (lists,)


def _fifty_lists(n: int, rng: Random) -> Args:
    """Between 32 and 64 lists."""
    values = _spread(n, rng)
    return ([values[i::50] for i in range(50)],)


def _one_behind_the_other(n: int, rng: Random) -> Args:
    """Lists of about five nodes, each beginning where the one before ends."""
    values = _spread(n, rng)
    return ([values[i : i + 5] for i in range(0, n, 5)],)


def _interleaved(n: int, rng: Random) -> Args:
    """As few lists as the lengths allow, dealt out like cards."""
    k = max(2, -(-n // P.length_max))
    values = _spread(n, rng)
    return ([values[i::k] for i in range(k)],)


def _random_lists(n: int, rng: Random) -> Args:
    """About as many lists as each has nodes."""
    lists: list[list[int]] = [[] for _ in range(max(2, round(n**0.5)))]
    for value in _spread(n, rng):
        rng.choice(lists).append(value)
    return ([values[: P.length_max] for values in lists],)


def _all_equal(n: int, rng: Random) -> Args:
    """The same value everywhere, in pairs."""
    value = rng.choice((-1, 0, P.value_min, P.value_max))
    return ([[value, value] for _ in range(n // 2)],)


def _mostly_empty(n: int, rng: Random) -> Args:
    """n lists, of which one in a hundred holds nodes."""
    lists: list[list[int]] = [[] for _ in range(n)]
    for i in rng.sample(range(n), max(1, n // 100)):
        lists[i] = _spread(50, rng)
    return (lists,)


FAMILIES = (
    Family("one behind the other", _one_behind_the_other, n=P.total_max, catches="merging into one growing list"),
    Family("ascending singles", _ascending_singles, n=P.k_max, catches="merging into one growing list"),
    Family("descending singles", _descending_singles, n=P.k_max, catches="searching all first nodes for the smallest"),
    Family("shuffled singles", _shuffled_singles, n=P.k_max, catches="merging into one growing list, with short cuts"),
    Family("fifty lists", _fifty_lists, n=P.total_max, catches="a mask of lists with too few bits"),
    Family("interleaved", _interleaved, n=P.total_max, catches="inserting node after node into the result"),
    Family("random lists", _random_lists, n=P.total_max, catches="sorting all values again for each list"),
    Family("all equal", _all_equal, n=P.total_max, catches="comparing nodes where values are equal"),
    Family("mostly empty", _mostly_empty, n=P.k_max, catches="looking at empty lists again and again"),
)


def sizes(args: Args) -> dict[str, int]:
    (lists,) = args
    return {"n": sum(map(len, lists)), "k": len(lists)}


def _dealt(sizes: Mapping[str, int], rng: Random) -> Args:
    """Dealt out like cards: the lists take turns in every step of the merge."""
    values = _spread(sizes["n"], rng)
    return ([values[i :: sizes["k"]] for i in range(sizes["k"])],)


SCALINGS = (Scaling("dealt out", _dealt, {"n": P.total_max, "k": P.total_max // 32}),)
