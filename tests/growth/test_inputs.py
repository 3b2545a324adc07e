"""Inputs of growing size: which sizes, how sizes are told, and that they are kept."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from judge.cases.package import CasesModule
from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.errors import PackageError
from judge.growth.inputs import LARGEST, from_bytes, grid, ladder, make_shapes, to_bytes
from judge.growth.sizes import formula, size_names
from judge.kinds.wire import make_codec


@pytest.mark.parametrize("largest", [1, 2, 9, 20, 33, 300, 10_000, 1_000_000])
def test_the_ladder_rises_to_the_largest_size(largest: int) -> None:
    sizes = ladder(largest)
    assert sizes[0] == 1
    assert sizes[-1] == min(largest, LARGEST)
    assert all(a < b for a, b in pairwise(sizes))
    assert all(b <= 1.6 * a for a, b in pairwise(sizes) if a > 4)


def test_a_grid_varies_each_size_alone_and_starts_small() -> None:
    points = grid({"m": 512, "n": 64})
    assert points[0] == {"m": 4, "n": 4}
    assert points[-1] == {"m": 512, "n": 64}
    assert len(points) == len({tuple(p.items()) for p in points}) == 40
    # Few sizes lie closer to one another.
    assert sorted({p["n"] for p in grid({"m": 512, "n": 12})}) == [2, 3, 4, 6, 8, 12]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("len(nums)", 3),
        ("len(nums), the answer is not counted", 3),
        ("len(grid[0])", 2),
        ("k", 7),
        ("len(grid) * len(grid[0])", 8),
        ("len(nums) + k", 10),
    ],
)
def test_sizes_that_are_written_as_expressions(text: str, value: int) -> None:
    tell = formula(text, ["nums", "grid", "k"])
    assert tell is not None
    assert tell({"nums": [5, 6, 7], "grid": [[1, 2]] * 4, "k": 7}) == value


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("heaps/task-scheduler", ("t", "n")),  # O(t) is expected; who counts the slots one by one needs O(t n)
        ("recursion/combination-sum", ("n", "p")),  # p cannot be told from the arguments
        ("dp/coin-change", ("amount", "coins")),
        ("arrays/two-sum", ("n",)),
    ],
)
def test_a_number_that_the_expected_time_leaves_out_is_a_size_too(slug: str, names: tuple[str, ...]) -> None:
    assert size_names(load_problem(own_folder() / slug)) == names


@pytest.mark.parametrize(
    "text", ["number of nodes", "", "len(other)", "k!", "open('x')", "nums.__class__", "max(nums)"]
)
def test_other_words_are_no_expression(text: str) -> None:
    assert formula(text, ["nums", "k"]) is None


def shapes_of(folder: Path) -> Any:
    problem = load_problem(folder)
    return make_shapes(problem, CasesModule(problem), make_codec(problem))


def test_families_are_built_at_every_valid_size_and_kept_whole(mini_problem: Callable[..., Path]) -> None:
    shape, again = shapes_of(mini_problem())
    assert (shape.name, again.name) == ("random", "random, shuffled")
    assert [c.sizes["n"] for c in shape.cases] == ladder(1000)
    assert from_bytes(to_bytes((shape,))) == (shape,)


CASES = (
    "\nfrom judge.author import Scaling\n\n\ndef _rect(sizes, rng):\n    return ([0] * (sizes['m'] * sizes['n']),)\n"
)


def test_scalings_vary_the_sizes_alone(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem()
    toml, cases = folder / "problem.toml", folder / "cases.py"
    text = toml.read_text().replace('time = "O(n)"', 'time = "O(m n)"')
    toml.write_text(text.replace('{ n = "len(nums)" }', '{ m = "rows", n = "columns" }'))
    module = cases.read_text() + CASES
    cases.write_text(
        module + "\n\ndef sizes(args):\n    return {'m': len(args[0]), 'n': 1}\n"
        "\n\nSCALINGS = (Scaling('rectangle', _rect, {'m': 40, 'n': 30}),)\n"
    )
    shape, *_ = shapes_of(folder)
    # What the package says of the sizes counts, and what is no valid input (more than 1,000 numbers) is left out.
    assert {c.sizes["n"] for c in shape.cases} == {1}
    assert max(c.sizes["m"] for c in shape.cases) <= 1000
    cases.write_text(module + "\n\nSCALINGS = (Scaling('rectangle', _rect, {'m': 40}),)\n")
    with pytest.raises(PackageError, match="expected `largest` to name m, n"):
        shapes_of(folder)


def test_growth_is_looked_at_beyond_constraints_that_are_small(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem()
    cases = folder / "cases.py"
    module = cases.read_text()
    cases.write_text(module + '\n\nBEYOND = {"n_max": 3000}\n')
    shape, *_ = shapes_of(folder)
    assert [c.sizes["n"] for c in shape.cases] == ladder(3000)
    assert {c.sizes["n"] for c in shape.cases if c.beyond} == {n for n in ladder(3000) if n > 1000}
    assert from_bytes(to_bytes((shape,))) == (shape,)
    cases.write_text(module + '\n\nBEYOND = {"sizes_max": 3000}\n')
    with pytest.raises(PackageError, match="BEYOND: expected whole numbers by the names of"):
        shapes_of(folder)
