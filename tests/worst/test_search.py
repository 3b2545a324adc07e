"""The search on programs whose worst case the package's families miss, counted in the test's own process."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from judge.cases.package import CasesModule
from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.growth.classify import counted_growth, expected_order
from judge.growth.cone import Sample
from judge.growth.counts import Counted
from judge.growth.inputs import make_shapes
from judge.kinds.wire import make_codec
from judge.verdict import Growth
from judge.worst.baseline import Baseline
from judge.worst.finding import Found, Relation, compare, finalists, search_worst
from judge.worst.recipes import Kitchen, cases_of
from judge.worst.search import Budget, Search

MINI_FAMILY = 'FAMILIES = (Family("random", _random, n=P.n_max, catches="adding every prefix anew"),)\n'
SORTED = """
def _sorted(n, rng):
    return (sorted(rng.randint(-P.value_max, P.value_max) for _ in range(n)),)


FAMILIES = (Family("sorted", _sorted, n=P.n_max, catches="nothing: it is tame"),)
"""


def insertion(nums: list[int]) -> int:
    steps, done = 0, list[int]()
    for value in nums:
        at = len(done)
        while at and done[at - 1] > value:
            at, steps = at - 1, steps + 1
        done.insert(at, value)
        steps += 1
    return steps


def quick(nums: list[int]) -> int:
    steps, waiting = 0, [nums]
    while waiting:
        values = waiting.pop()
        steps += len(values) + 1
        if len(values) > 1:
            first, rest = values[0], values[1:]
            waiting += [[v for v in rest if v < first], [v for v in rest if v >= first]]
    return steps


def merge(nums: list[int]) -> int:
    steps = 0

    def merged(values: list[int]) -> list[int]:
        nonlocal steps
        if len(values) < 2:
            return values
        left, right = merged(values[: len(values) // 2]), merged(values[len(values) // 2 :])
        found: list[int] = []
        while left and right:
            steps += 1
            found.append((left if left[0] <= right[0] else right).pop(0))
        steps += len(left) + len(right)
        return found + left + right

    merged(nums)
    return steps + len(nums)


Make = Callable[..., Path]


def found(
    folder: Path, steps: Callable[..., int], *, seed: int = 0, largest: int = 256, calls: list[int] | None = None
) -> Found | None:
    """What the search finds of a program whose steps on the arguments are ``steps``."""
    problem = load_problem(folder)
    module, codec = CasesModule(problem), make_codec(problem)

    def cost(frame: bytes) -> int:
        if calls is not None:
            calls.append(len(frame))
        return steps(*codec.decode_args(frame))

    def counts(name: str, cases: Any) -> Counted:
        cases = [c for c in cases if max(c.sizes.values()) <= largest]
        return Counted(name, [Sample(c.sizes, cost(c.frame)) for c in cases], [], [None] * len(cases))

    counted = [counts(s.name, s.cases) for s in make_shapes(problem, module, codec) if "shuffled" not in s.name]
    growth = counted_growth(problem, counted)
    kitchen = Kitchen(problem, module, codec)
    baseline = Baseline([], counted, expected_order(problem.complexity.time, kitchen.names))

    def count(frames: Any) -> list[int | None]:
        return [cost(frame) for frame in frames]

    search = Search(kitchen, baseline, count, Random(seed), Budget(2_400, 1_600, 10**8, 10**6, lambda: True))
    for recipe in finalists(search, search.run())[:2]:
        made = cases_of(kitchen, recipe)
        scaled = counts(kitchen.words(recipe), [m.case for m in made])
        args = {tuple(m.case.sizes.items()): m.args for m in made}
        told = compare(problem, baseline, counted, growth, scaled, args)
        if told is not None:
            return told
    return None


def mini(mini_problem: Make, families: str, time: str = "O(n log n)") -> Path:
    folder = mini_problem()
    cases, toml = folder / "cases.py", folder / "problem.toml"
    text = cases.read_text()
    assert MINI_FAMILY in text
    cases.write_text(text.replace(MINI_FAMILY, families))
    toml.write_text(toml.read_text().replace('time = "O(n)"', f'time = "{time}"'))
    return folder


def test_insertion_sort_is_quadratic_although_the_family_is_sorted(mini_problem: Make) -> None:
    told = found(mini(mini_problem, SORTED), insertion)
    assert told is not None
    assert (told.relation, told.before, told.growth) == (Relation.SLOWER, "O(n)", "O(n^2)")
    (nums,) = told.args
    assert told.steps == insertion(nums)
    assert told.sizes == {"n": len(nums)}
    assert told.family == "sorted"
    assert told.times > 25


def test_a_first_element_as_pivot_is_quadratic_although_the_family_is_random(mini_problem: Make) -> None:
    told = found(mini(mini_problem, MINI_FAMILY), quick)
    assert told is not None
    assert (told.relation, told.before, told.growth) == (Relation.SLOWER, "O(n log n)", "O(n^2)")


def test_of_a_program_without_a_worst_case_nothing_is_said(mini_problem: Make) -> None:
    assert found(mini(mini_problem, MINI_FAMILY), merge) is None
    assert found(mini(mini_problem, SORTED), sum_up) is None


def sum_up(nums: list[int]) -> int:
    return 3 * len(nums) + 7


def twice_where_it_falls(nums: list[int]) -> int:
    return sum(7 + 15 * (b < a) for a, b in pairwise(nums)) + 5


def test_where_only_a_factor_is_lost_the_class_is_said_to_be_the_same(mini_problem: Make) -> None:
    told = found(mini(mini_problem, SORTED, "O(n)"), twice_where_it_falls)
    assert told is not None
    assert (told.relation, told.growth) == (Relation.SAME, "O(n)")
    assert 2.5 < told.times < 3.5


def test_what_is_dear_only_at_small_sizes_is_not_said(mini_problem: Make) -> None:
    """A constant that an input can switch on: seven times as slow at 64 values, and not worth a word at 512."""

    def steps(nums: list[int]) -> int:
        return 3 * len(nums) + (1_000 if nums and nums[0] == max(nums) else 0)

    assert found(mini(mini_problem, SORTED, "O(n)"), steps, largest=1_000) is None


def test_where_no_parameter_can_be_changed_nothing_is_searched() -> None:
    problem = load_problem(own_folder() / "stacks/flatten-nested-list-iterator")
    kitchen = Kitchen(problem, CasesModule(problem), make_codec(problem))
    growth = Growth(None, "O(n)", sure=False)
    unused: Any = None
    arguments: dict[str, Any] = {"seed": 0, "in_time": lambda share: True, "interpreted": False}
    assert search_worst(kitchen, unused, (), (), growth, **arguments) is None


def test_the_same_seed_finds_the_same(mini_problem: Make) -> None:
    folder = mini(mini_problem, MINI_FAMILY)
    seen: list[list[int]] = [[], []]
    assert found(folder, quick, seed=3, calls=seen[0]) == found(folder, quick, seed=3, calls=seen[1])
    assert seen[0] == seen[1]


GRID = {
    "problem.toml": """\
format_version = 1
title = "Islands"
difficulty = "easy"
days = [1]
kind = "function"
tags = ["matrix"]
hints = ["Count."]

[signature]
method = "islands"
returns = "int"
params = [{ name = "grid", type = "list[list[int]]" }]

[parameters]
side_max = 40

[limits]
time_factor = { cpp = 10.0, py = 10.0 }
time_floor_s = { cpp = 1e-6, py = 1e-6 }
memory_mib = 256

[complexity]
time = "O(m n)"
space = "O(m n)"
sizes = { m = "len(grid)", n = "len(grid[0])" }
""",
    "cases.py": '''\
from hypothesis import strategies as st

from judge.author import Family, Scaling


def is_valid(args):
    (grid,) = args
    sides = {len(row) for row in grid}
    cells = {v for row in grid for v in row}
    return 1 <= len(grid) <= 40 and len(sides) == 1 and 1 <= max(sides) <= 40 and cells <= {0, 1}


def strategy():
    return st.tuples(st.just([[0, 1], [0, 0]]))


def exhaustive():
    """one map"""
    yield ([[1]],)


def _water(m, n):
    return ([[int(i == 0 and j == 0) for j in range(n)] for i in range(m)],)


FAMILIES = (Family("hardly any land", lambda n, rng: _water(n, n), n=40, catches="nothing: it is tame"),)
SCALINGS = (Scaling("water", lambda s, rng: _water(s["m"], s["n"]), {"m": 40, "n": 40}),)
''',
}


def islands_in_a_list(grid: list[list[int]]) -> int:
    """Each island that begins is looked for in the list of those before it."""
    steps, begun = 0, 0
    for i, row in enumerate(grid):
        for j, land in enumerate(row):
            steps += 1
            if land and not (i and grid[i - 1][j]) and not (j and row[j - 1]):
                steps += begun
                begun += 1
    return steps


def test_a_chess_board_of_islands_is_found(mini_problem: Make) -> None:
    told = found(mini_problem(files=GRID), islands_in_a_list)
    assert told is not None
    assert (told.relation, told.before, told.growth) == (Relation.SLOWER, "O(m n)", "O(m^2 n^2)")
    assert told.times > 100


EDGES = {
    "problem.toml": GRID["problem.toml"]
    .replace('"islands"', '"reach"')
    .replace(
        'params = [{ name = "grid", type = "list[list[int]]" }]',
        'params = [{ name = "n", type = "int" }, { name = "edges", type = "list[list[int]]" }]',
    )
    .replace('time = "O(m n)"', 'time = "O(n)"')
    .replace('sizes = { m = "len(grid)", n = "len(grid[0])" }', 'sizes = { n = "n" }')
    .replace('space = "O(m n)"', 'space = "O(n)"'),
    "cases.py": '''\
from hypothesis import strategies as st

from judge.author import Family


def is_valid(args):
    n, edges = args
    return 1 <= n <= 1000 and len(edges) < n and all(len(e) == 2 and 0 <= v < n for e in edges for v in e)


def strategy():
    return st.tuples(st.just(2), st.just([[0, 1]]))


def exhaustive():
    """one node"""
    yield (1, [])


def _path(n, rng):
    return n, [[i, i + 1] for i in range(n - 1)]


FAMILIES = (Family("a path", _path, n=1000, catches="nothing: it is tame"),)
''',
}


def bellman_ford(n: int, edges: list[list[int]]) -> int:
    reached, steps, changed = {0}, n, True
    while changed:
        changed = False
        for a, b in edges:
            steps += 1
            if a in reached and b not in reached:
                reached.add(b)
                changed = True
    return steps


def test_edges_from_the_far_end_are_found(mini_problem: Make) -> None:
    told = found(mini_problem(files=EDGES), bellman_ford)
    assert told is not None
    assert (told.relation, told.before, told.growth) == (Relation.SLOWER, "O(n)", "O(n^2)")
    assert told.args[1] != sorted(told.args[1])
