"""Cases for cpp/vector: a named check, and for two of the checks a sequence of operations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Op = list[int]
Args = tuple[str, list[Op]]

SCRIPTED = (
    "works/construct", "copying/copy", "copying/copy-assign", "copying/move-construct", "copying/move-assign",
    "copying/self-assignment", "works/push-back", "works/emplace-back", "works/pop-back", "works/access",
    "exceptions/at", "works/const", "works/reserve", "works/clear", "works/resize", "works/insert",
    "works/erase", "works/iterators", "works/equality", "copying/swap", "works/aliasing", "cost/moves-only",
    "works/nested", "exceptions/push-back", "exceptions/reserve", "exceptions/resize", "exceptions/insert",
    "exceptions/move", "exceptions/copy", "cost/storage",
)  # fmt: skip

# The operands of each operation: x one of the two vectors, v a value, i an index, n a size, r a capacity, k a count.
OPERANDS = {
    "works/operations": (
        "xv", "xv", "xv", "x", "xiv", "xi", "xn", "xnv", "xr", "x", "xx", "xx", "xx", "xi", "xii", "xiv", "x", "x",
        "xi", "xnv", "xiv",
    ),
    "cost/growth": ("kv", "kv", "k", "", "kv"),
}  # fmt: skip
LENGTHS = {"works/operations": P.ops_max, "cost/growth": P.growth_ops_max}
RANGES = {
    "x": (0, 1),
    "v": (P.value_min, P.value_max),
    "i": (0, P.index_max),
    "n": (0, P.size_max),
    "r": (0, P.reserve_max),
    "k": (1, P.growth_count_max),
}

PUSH, EMPLACE, POP, CLEAR, INSERT = range(5)  # of growth; odd values by name, even ones as temporaries


def _is_op(op: Op, operands: tuple[str, ...]) -> bool:
    if not op or not 0 <= op[0] < len(operands) or len(op) != 1 + len(operands[op[0]]):
        return False
    return all(
        RANGES[kind][0] <= number <= RANGES[kind][1] for kind, number in zip(operands[op[0]], op[1:], strict=True)
    )


def is_valid(args: Args) -> bool:
    """A check that exists; operations only where it takes them, each with its operands in range."""
    check, ops = args
    if check in SCRIPTED:
        return not ops
    return check in OPERANDS and len(ops) <= LENGTHS[check] and all(_is_op(op, OPERANDS[check]) for op in ops)


def _every_op(check: str, numbers: dict[str, tuple[int, ...]]) -> list[Op]:
    """Every operation of a check with these numbers for operands."""
    return [
        [code, *chosen]
        for code, operands in enumerate(OPERANDS[check])
        for chosen in product(*(numbers[kind] for kind in operands))
    ]


def _sequences(alphabet: list[Op], longest: int) -> st.SearchStrategy[list[Op]]:
    op = st.sampled_from(alphabet)
    return st.integers(0, longest).flatmap(lambda size: st.lists(op, min_size=size, max_size=size))


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 25 operations, and now and then a scripted check."""
    numbers = {"x": (0, 1), "v": (1, 7, P.value_max), "i": (0, 1, 2, 5, P.index_max), "n": (0, 1, 3, 4, 9, P.size_max)}
    # Each operation equally often, be its operands many or few.
    every = _every_op("works/operations", {**numbers, "r": (0, 1, 5, 8, P.reserve_max)})
    times = Counter(op[0] for op in every)
    most = max(times.values())
    played = _sequences([op for op in every for _ in range(most // times[op[0]])], 25)
    # Pushes at twice the rate of the rest, so that vectors grow past a few capacities.
    pushes = [[code, 0, 3 + code] for code in (0, 1, 2)]
    pushing = _sequences([*pushes * 4, [13, 0, 0], [4, 0, 0, 8], [3, 0], [5, 0, 1]], 25)
    grown = _sequences(_every_op("cost/growth", {"k": (1, 2, 9, P.growth_count_max), "v": (0, 1, P.value_max)}), 15)
    choices: list[st.SearchStrategy[Args]] = [
        st.sampled_from([(name, []) for name in SCRIPTED]),
        st.tuples(st.just("cost/growth"), grown),
        st.tuples(st.just("works/operations"), pushing),
        *[st.tuples(st.just("works/operations"), played)] * 6,
    ]
    return st.sampled_from(choices).flatmap(lambda chosen: chosen)


def exhaustive() -> Iterator[Args]:
    """every scripted check, and every sequence of up to 3 operations of 32 kinds on two vectors with fresh values"""
    operands = OPERANDS["works/operations"]
    for name in SCRIPTED:
        yield name, []
    first = _every_op("works/operations", {"x": (0,), "v": (1,), "i": (0, 1), "n": (0, 2), "r": (4,)})
    both = [[0, 1, 1], [10, 0, 1], [10, 1, 0], [11, 0, 1], [11, 1, 0], [12, 0, 1]]
    own = [op for op in first if op[0] not in (1, 15, 20) and op[:1] + op[2:3] not in ([7, 0], [19, 0])]
    for size in range(4):
        for ops in product(own + both, repeat=size):
            # Each new element gets the number of its operation for a value, so that no two are mistaken for each other.
            yield (
                "works/operations",
                [[*op[:-1], at + 1] if operands[op[0]].endswith("v") else [*op] for at, op in enumerate(ops)],
            )


def _odd(rng: Random) -> int:
    return rng.randrange(1, P.value_max, 2)


def _even(rng: Random) -> int:
    return rng.randrange(0, P.value_max, 2)


def _pushed(n: int, rng: Random) -> Args:
    return "cost/growth", [[PUSH, P.growth_count_max, _even(rng)] for _ in range(n)]


def _pushed_by_name(n: int, rng: Random) -> Args:
    return "cost/growth", [[PUSH, P.growth_count_max, _odd(rng)] for _ in range(n)]


def _emplaced(n: int, rng: Random) -> Args:
    return "cost/growth", [[EMPLACE, P.growth_count_max, rng.randrange(P.value_max + 1)] for _ in range(n)]


def _inserted(n: int, rng: Random) -> Args:
    return "cost/growth", [[INSERT, P.growth_count_max, _even(rng)] for _ in range(n)]


def _inserted_by_name(n: int, rng: Random) -> Args:
    return "cost/growth", [[INSERT, P.growth_count_max, _odd(rng)] for _ in range(n)]


def _saw_tooth(n: int, rng: Random) -> Args:
    """The size swings about a power of two."""
    size = 1 << (n // 2).bit_length() - 1
    ops = [[PUSH, 1, rng.randrange(1000)] for _ in range(size - 1)]
    while len(ops) < n:
        ops += [[PUSH, 2, rng.randrange(1000)], [POP, 2]]
    return "cost/growth", ops[:n]


def _cleared_often(n: int, rng: Random) -> Args:
    """Once long, and then cleared and started again all the time."""
    ops = [[PUSH, P.growth_count_max, rng.randrange(1000)] for _ in range(n // 4)]
    while len(ops) < n:
        ops += [[CLEAR], [EMPLACE, 1, rng.randrange(1000)]]
    return "cost/growth", ops[:n]


def _longest_with_lines(n: int, rng: Random) -> Args:
    """The longest sequence that is reported line by line; more is pushed than popped."""
    ops: list[Op] = []
    operands = OPERANDS["works/operations"]
    for _ in range(min(n, P.ops_max)):
        code = rng.choice((0, 1, 2, 4, 13, 14, rng.randrange(len(operands))))
        ops.append([code] + [rng.randint(RANGES[kind][0], min(RANGES[kind][1], 60)) for kind in operands[code]])
    return "works/operations", ops


FAMILIES = (
    Family("pushed", _pushed, n=P.growth_ops_max, catches="storage that grows by a constant"),
    Family("pushed by name", _pushed_by_name, n=P.growth_ops_max, catches="push_back that copies into room for one"),
    Family("emplaced", _emplaced, n=P.growth_ops_max, catches="emplace_back with a growth of its own"),
    Family("inserted at the end", _inserted, n=P.growth_ops_max, catches="insert by move that makes room for one"),
    Family("inserted by name", _inserted_by_name, n=P.growth_ops_max, catches="insert that makes room for one element"),
    Family("saw-tooth", _saw_tooth, n=P.growth_ops_max, catches="pop_back that gives storage back too early"),
    Family("cleared often", _cleared_often, n=P.growth_ops_max, catches="clear that walks or renews the whole storage"),
    Family("line by line", _longest_with_lines, n=P.ops_max, catches="state that goes wrong after many operations"),
)
