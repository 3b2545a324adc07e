"""Cases for graphs/pacific-atlantic-water-flow: slopes, plateaus, lakes and gullies of all proportions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters

P = parameters(__file__)

Heights = list[list[int]]
Args = tuple[Heights]
SIDES = (P.side_min, P.side_max)
LOW, HIGH = P.height_min, P.height_max


def is_valid(args: Args) -> bool:
    """A rectangle of heights within the parameters."""
    (heights,) = args
    return matrices.valid(heights, SIDES, SIDES) and matrices.within(heights, LOW, HIGH)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 36 cells of all proportions: heights from small or extreme sets, and two heights in winding forms."""
    return st.tuples(
        st.one_of(
            matrices.strategy(0, 3, cells=36),
            matrices.strategy(LOW, HIGH, cells=36),
            matrices.maps(1, 2),
            matrices.maps(HIGH, LOW),
        )
    )


def exhaustive() -> Iterator[Args]:
    """every map of up to 6 cells with heights 0 to 2, and of up to 12 cells with heights 0 and 1"""
    for heights in matrices.every((0, 1, 2), 6):
        yield (heights,)
    for heights in matrices.every((0, 1), 12, cells_min=7):
        yield (heights,)


Form = Callable[[int, Random, int], Heights]


def _family(name: str, form: Form, catches: str, n: int = P.side_max) -> Family:
    return Family(name, lambda size, rng: (form(size, rng, size),), n=n, catches=catches)


def _flat(n: int, rng: Random, columns: int) -> Heights:
    return matrices.constant(n, 7, columns)


def _random(n: int, rng: Random, columns: int) -> Heights:
    return matrices.random(n, rng, LOW, HIGH, columns)


def _few_heights(n: int, rng: Random, columns: int) -> Heights:
    return matrices.random(n, rng, 0, 2, columns)


def _slope(n: int, rng: Random, columns: int) -> Heights:
    return matrices.sloping(n, LOW, HIGH, columns)


def _falling(n: int, rng: Random, columns: int) -> Heights:
    return [row[::-1] for row in matrices.sloping(n, LOW, HIGH, columns)[::-1]]


def _mountain(n: int, rng: Random, columns: int) -> Heights:
    """One summit in the middle: everything drains outward."""
    return [[HIGH - abs(2 * y - n) - abs(2 * x - columns) for x in range(columns)] for y in range(n)]


def _bowl(n: int, rng: Random, columns: int) -> Heights:
    """One deep point in the middle: only the rim drains, and from each cell water goes to all that are deeper."""
    return [[abs(2 * y - n) + abs(2 * x - columns) for x in range(columns)] for y in range(n)]


def _serpentine(n: int, rng: Random, columns: int) -> Heights:
    """A gully of one height between walls, from end to end of the map and back."""
    return matrices.serpentine(n, 5, 9, columns)


def _rising_serpentine(n: int, rng: Random, columns: int) -> Heights:
    """The same path, higher with each step, between walls of the greatest height."""
    heights = matrices.constant(n, HIGH, columns)
    height = 1
    for y in range(0, n, 2):
        right = y % 4 == 0
        for x in range(columns) if right else range(columns - 1, -1, -1):
            heights[y][x] = height
            height += 1
        if y + 1 < n:
            heights[y + 1][-1 if right else 0] = height
            height += 1
    return heights


def _spiral(n: int, rng: Random, columns: int) -> Heights:
    return matrices.spiral(n, 5, 9)


def _lakes(n: int, rng: Random, columns: int) -> Heights:
    """Squares within squares, high and low by turns: lakes that drain nowhere."""
    return matrices.rings(n, 9, 5)


def _comb(n: int, rng: Random, columns: int) -> Heights:
    return matrices.comb(n, 5, 9, columns)


def _board(n: int, rng: Random, columns: int) -> Heights:
    return matrices.chequered(n, LOW, HIGH, columns)


def _wave(n: int, rng: Random, columns: int) -> Heights:
    return matrices.square_wave(n, 5, 9)


def _two_heights(n: int, rng: Random, columns: int) -> Heights:
    return matrices.scattered(n, rng, 5, 9, columns=columns)


FAMILIES = (
    _family("flat", _flat, "a search from each cell"),
    _family("flat, medium", _flat, "a search from each cell", n=100),
    _family("random heights", _random, "cells that are searched in lists"),
    _family("few heights", _few_heights, "plateaus with lakes"),
    _family("slope", _slope, "sweeps in one direction"),
    _family("slope, falling", _falling, "sweeps in the other direction"),
    _family("mountain", _mountain, "walks that mark nothing"),
    _family("bowl", _bowl, "walks from each cell to the deepest"),
    _family("gully", _serpentine, "deep recursion, and sweeps over the map until nothing changes"),
    _family("rising gully", _rising_serpentine, "the same, where no two cells are alike"),
    _family("spiral", _spiral, "sweeps in all directions"),
    _family("lakes", _lakes, "plateaus that drain nowhere"),
    _family("comb", _comb, "columns that are joined late"),
    _family("chess board", _board, "summits and holes without an end"),
    _family("square wave", _wave, "a turn at every second cell"),
    _family("two heights", _two_heights, "ragged plateaus"),
    Family("wide", lambda n, rng: (_few_heights(7, rng, n),), n=P.side_max, catches="rows and columns mixed up"),
    Family("high", lambda n, rng: (_random(n, rng, 7),), n=P.side_max, catches="rows and columns mixed up"),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], rng, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    _scaling("flat", _flat),
    _scaling("mountain", _mountain),
    _scaling("gully", _serpentine),
    _scaling("random heights", _random),
)
