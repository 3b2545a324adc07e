"""Cases for arrays/spiral-matrix: matrices of all proportions, single rows and columns among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters

P = parameters(__file__)

Matrix = list[list[int]]
Args = tuple[Matrix]
SIDES = (P.side_min, P.side_max)
LOW, HIGH = P.value_min, P.value_max
PROPORTIONS = matrices.proportions(P.side_max**2, 1, P.side_max)


def is_valid(args: Args) -> bool:
    """A rectangle with sides and values within the parameters."""
    (matrix,) = args
    return matrices.valid(matrix, SIDES, SIDES) and matrices.within(matrix, LOW, HIGH)


def labels(args: Args) -> list[str]:
    """Whether there is a single row or column."""
    (matrix,) = args
    return ["single row"] * (len(matrix) == 1) + ["single column"] * (len(matrix[0]) == 1)


@st.composite
def _numbered(draw: st.DrawFn) -> Args:
    """No value twice, in order or backwards: every misplaced one shows."""
    rows, columns = draw(st.sampled_from(PROPORTIONS))
    start = draw(st.sampled_from((1, 0, -50, LOW, HIGH - rows * columns + 1)))
    cells = list(range(start, start + rows * columns))
    return (matrices.shaped(cells[::-1] if draw(st.booleans()) else cells, columns),)


def strategy() -> st.SearchStrategy[Args]:
    """All proportions: no value twice, and up to 40 cells with values from small or extreme sets."""
    return st.one_of(_numbered(), st.tuples(matrices.strategy(LOW, HIGH, cells=40, side_max=P.side_max)))


def exhaustive() -> Iterator[Args]:
    """every matrix of up to 10 cells with values 0 and 1 in all proportions, and numbered ones of up to 100 cells"""
    for cells in range(1, P.side_max**2 + 1):
        for rows, columns in PROPORTIONS:
            if rows * columns == cells:
                for start in dict.fromkeys((1, HIGH - cells + 1, LOW)):
                    yield (matrices.counting(rows, start, columns),)
        if cells <= 10:
            for matrix in matrices.every((0, 1), cells, cells_min=cells):
                if matrix != [[1]]:
                    yield (matrix,)


def family(name: str, rows: int, columns: int, catches: str) -> Family:
    """Sides in this proportion to the size; values at random, some of them equal."""

    def build(n: int, rng: Random) -> Args:
        sides = [max(1, min(P.side_max, n * side // 10)) for side in (rows, columns)]
        return (matrices.random(sides[0], rng, LOW, HIGH, sides[1]),)

    return Family(name, build, n=P.side_max, catches=catches)


FAMILIES = (
    family("square", 10, 10, "a search for the next cell"),
    family("one row less", 9, 10, "a single row inside that is walked back"),
    family("one column less", 10, 9, "a single column inside that is walked back"),
    family("wide", 3, 10, "rows and columns mixed up"),
    family("high", 10, 3, "rows and columns mixed up"),
    family("two rows", 2, 10, "an end that is asked for once a ring"),
    family("two columns", 10, 2, "an end that is asked for once a ring"),
)


def _any(sizes: Mapping[str, int], rng: Random) -> Args:
    return (matrices.random(sizes["m"], rng, LOW, HIGH, sizes["n"]),)


SCALINGS = (Scaling("any values", _any, {"m": P.side_max, "n": P.side_max}),)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"side_max": 256}
