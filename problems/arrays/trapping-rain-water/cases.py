"""Cases for arrays/trapping-rain-water: bars, and the water that stays between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Number of bars and heights within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.height_min, P.height_max)


def labels(args: Args) -> list[str]:
    """Whether there is bare ground."""
    return ["zero"] if 0 in args[0] else []


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 bars in all forms; low ones, with walls at the ends or without, and high ones close to each other."""
    anything = arrays.strategy(P.height_min, P.height_max, P.n_min, 24)
    low = arrays.strategy(0, 6, P.n_min, 22)
    walls = st.tuples(st.integers(0, 9), low, st.integers(0, 9)).map(lambda parts: [parts[0], *parts[1], parts[2]])
    high = walls.map(lambda heights: [P.height_max - h for h in heights])
    return st.one_of(anything, low, walls, high).map(lambda heights: (heights,))


def exhaustive() -> Iterator[Args]:
    """every row of 1 to 7 bars of heights 0 to 3, and every row of 3 to 5 bars of heights 0 to 4 with one of 4"""
    for heights in arrays.every((0, 1, 2, 3), P.n_min, 7):
        yield (heights,)
    for heights in arrays.every((0, 1, 2, 3, 4), 3, 5):
        if 4 in heights:
            yield (heights,)


def _of(form: Callable[..., list[int]], low: int = P.height_min, high: int = P.height_max):
    return lambda n, rng: form(n, rng, low, high)


def _basin(n: int, rng: Random) -> list[int]:
    """Two walls and nothing between: close to the largest answer there is."""
    return ([P.height_max] + [0] * (n - 2) + [P.height_max - 1])[:n]


def _rough_basin(n: int, rng: Random) -> list[int]:
    """Low bars of every residue under very much water."""
    return ([P.height_max - 7] + [rng.randint(0, 300) for _ in range(n - 2)] + [P.height_max])[:n]


def _leak(n: int, rng: Random) -> list[int]:
    """High walls one after the other, and a low one at the very end: most of the water has run off."""
    third = n // 3
    return [rng.randint(50_000, P.height_max) for _ in range(third)] + [rng.randint(0, 3) for _ in range(n - third)]


def _valley(n: int, rng: Random) -> list[int]:
    """Down to the middle and up again: every bar is on the stack before the first is taken off."""
    return [P.height_max - h for h in arrays.mountain(n, rng, P.height_min, P.height_max)]


def _stairs(n: int, rng: Random) -> list[int]:
    """Down by a few at each step, some equal, and a wall of half the height at the end."""
    heights, at = [], P.height_max
    for _ in range(n - 1):
        heights.append(at)
        at = max(0, at - rng.randint(0, 9))
    return [*heights, P.height_max // 2 + 1][:n]


def _stairs_up(n: int, rng: Random) -> list[int]:
    return _stairs(n, rng)[::-1]


def _last_pool(n: int, rng: Random) -> list[int]:
    """Rising, but for a single unit of water before the last bar."""
    heights = [i * (P.height_max - 9) // n + 2 for i in range(n)]
    if n > 2:
        heights[-2] = heights[-3] - 1
    return heights


def _first_pool(n: int, rng: Random) -> list[int]:
    return _last_pool(n, rng)[::-1]


def _terraces(n: int, rng: Random) -> list[int]:
    """Pools one below the other: walls fall to the right, each with a pit of its own in front."""
    return [(P.height_max - i if i % 3 else rng.randint(0, 70_000)) for i in range(n)]


def _far_apart(n: int, rng: Random) -> list[int]:
    """Two bars on bare ground, the higher one before the middle, the other at the end."""
    heights = [0] * n
    heights[n * 41 // 100], heights[-1] = 9, 7
    return heights


def _stairs_to_a_wall(n: int, rng: Random) -> list[int]:
    """Down by one or two at each step, and a wall that is higher than all: the whole stack is emptied at once."""
    heights = [P.height_max // 2]
    for _ in range(n - 2):
        heights.append(heights[-1] - rng.randint(1, 2))
    return [*heights, P.height_max][:n]


def _nested(n: int, rng: Random) -> list[int]:
    """Walls that get lower towards the middle, with pits between them: pools in pools."""
    return [
        abs(2 * i - n) * (P.height_max - 5) // n + rng.randint(0, 5) if i % 2 else rng.randint(0, 9) for i in range(n)
    ]


def _highest_inside(n: int, rng: Random) -> list[int]:
    """The highest bar at five sevenths, twice next to each other."""
    heights = [rng.randint(0, 60_000) for _ in range(n)]
    at = 5 * n // 7
    heights[at : at + 2] = [P.height_max] * len(heights[at : at + 2])
    return heights


def family(name: str, build: Callable[[int, Random], list[int]], catches: str) -> Family:
    return Family(name, lambda n, rng: (build(max(n, 1), rng),), n=P.n_max, catches=catches)


FAMILIES = (
    family("any", _of(arrays.random), "looking to both sides from each bar"),
    family("basin", _basin, "sums beyond 32 bits, sums in floats, level by level"),
    family("rough basin", _rough_basin, "sums in floats, tables of 8 or 16 bits"),
    family("leak", _leak, "a wall on one side only"),
    family("flat", _of(arrays.all_equal, 1), "looking to both sides from each bar, the answer 0"),
    family("rising", _of(arrays.ascending), "looking to the left from each bar, the answer 0"),
    family("falling", _of(arrays.descending), "looking to the right from each bar, the answer 0"),
    family("mountain", _of(arrays.mountain), "filling up to the highest bar"),
    family("valley", _valley, "layers that are taken off the stack one by one"),
    family("stairs down", _stairs, "looking back for the bounds of each layer"),
    family("stairs up", _stairs_up, "looking ahead for the wall"),
    family("pool at the end", _last_pool, "ending one bar too early"),
    family("pool at the beginning", _first_pool, "beginning one bar too late"),
    family("terraces", _terraces, "one level for all pools"),
    family("far apart", _far_apart, "a table of maxima that is a level short"),
    family("stairs to a wall", _stairs_to_a_wall, "a stack of fixed size"),
    family("nested", _nested, "pools that are joined wrongly"),
    family("highest inside", _highest_inside, "one of the two sides"),
    family("sawtooth", _of(arrays.sawtooth), "taking one bar off the stack and no more"),
    family("alternating", _of(arrays.alternating), "neighbours only"),
    family("few heights", _of(arrays.few_distinct), "equal bars"),
    family("limits", _of(arrays.limits), "comparisons that are lost at equal bars"),
    family("residues", _of(arrays.residues), "heights in 16 bits"),
    family("low", _of(arrays.random, 0, 3), "pools without depth"),
)
