"""Cases for graphs/number-of-islands: maps of all proportions, sparse, dense, winding and chequered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters

P = parameters(__file__)

Grid = list[list[str]]
Args = tuple[Grid]


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters that holds land and water only."""
    (grid,) = args
    sides = (P.side_min, P.side_max)
    return matrices.valid(grid, sides, sides) and matrices.made_of(grid, (P.land, P.water))


def strategy() -> st.SearchStrategy[Args]:
    """Maps of up to 36 cells: square, wide and high; sparse and dense, chequered, combs and winding paths."""
    return st.tuples(matrices.maps(P.land, P.water))


def exhaustive() -> Iterator[Args]:
    """every map of up to 12 cells, of all proportions"""
    for grid in matrices.every((P.water, P.land), 12):
        yield (grid,)


def _family(name: str, form: Callable[[int, str, str], Grid], catches: str, n: int = P.side_max) -> Family:
    return Family(name, lambda n, rng: (form(n, P.land, P.water),), n=n, catches=catches)


def _all_land(n: int, land: str, water: str) -> Grid:
    return matrices.constant(n, land)


def _scattered(n: int, rng: Random) -> Args:
    """Land with probability 0.6, where islands are large and ragged."""
    return (matrices.scattered(n, rng, P.land, P.water),)


def _wide(n: int, rng: Random) -> Args:
    """Seven rows of n cells."""
    return (matrices.scattered(7, rng, P.land, P.water, share=0.5, columns=n),)


FAMILIES = (
    _family("all land, medium", _all_land, "a list of visited cells that is searched", n=100),
    _family("serpentine, medium", matrices.serpentine, "passing labels to neighbours until nothing changes", n=100),
    Family("wide", _wide, n=P.side_max, catches="rows and columns mixed up"),
    _family("all land", _all_land, "cells put into the queue once for each neighbour"),
    _family("serpentine", matrices.serpentine, "deep recursion"),
    _family("spiral", matrices.spiral, "labels that travel in one direction a pass"),
    _family("comb", matrices.comb, "joining islands by relabelling the whole map"),
    _family("chequered", matrices.chequered, "a fresh map of visited cells for each island"),
    Family("scattered", _scattered, n=P.side_max, catches="a flood that searches the whole map for the next cell"),
    _family("square wave", matrices.square_wave, "labels that travel in sweeps forward and backward"),
    _family("branching", matrices.branching, "a queue of fixed length"),
)


def _scaling(name: str, form: Callable[[int, str, str, int], Grid]) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], P.land, P.water, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    Scaling(
        "all land",
        lambda sizes, rng: (matrices.constant(sizes["m"], P.land, sizes["n"]),),
        {"m": P.side_max, "n": P.side_max},
    ),
    _scaling("comb", matrices.comb),
    _scaling("chequered", matrices.chequered),
    _scaling("serpentine", matrices.serpentine),
)
