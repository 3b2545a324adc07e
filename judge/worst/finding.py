"""What the search found, at growing sizes: whether it holds there, and what it says of the class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from random import Random

from ..execute.stream import Runner
from ..growth.classify import counted_growth, expected_order, is_worse
from ..growth.cone import volume
from ..growth.counts import Counted, count_shape
from ..growth.inputs import Shape
from ..model.problem import Problem
from ..verdict import Growth
from .baseline import Baseline
from .counting import Counter
from .edits import Args, Edit
from .recipes import Kitchen, Made, Recipe, cases_of
from .search import Budget, Search, Tried

ENOUGH = 1.5  # times the worst family, from which on something is said
RISES = 1.25  # times as much over a quarter of the size: what contradicts a class goes away from it
FINALISTS = 12  # recipes that are looked at at twice the size
MOVED = 4  # of them that are tried on inputs whose sizes can be set one by one
SCALED = 2  # and at all sizes
KEPT = 0.9  # of the steps that a recipe takes with fewer edits, or over the whole length
# In C++ and, where a step takes as much longer, in Python.
MOST_PER_CALL, MOST_PER_CALL_INTERPRETED = 200_000, 20_000
SEARCHING = 0.6  # of the time; the rest is for larger sizes
DEARER = 8  # times as much as an input of the package may be counted for one that is changed
BUILT, COUNTED = 2_400, 1_600
STEPS, STEPS_INTERPRETED = 60_000_000, 1_500_000


class Relation(Enum):
    """What the growth on the input found is to the class of the families."""

    SLOWER = "slower"  # the class does not hold on it
    SAME = "same"
    OPEN = "open"  # the families have no class


@dataclass(frozen=True)
class Found:
    """The worst input: ``times`` as many steps as on ``family``, the worst one of the package at the same sizes.

    ``growth`` is the class on it, ``before`` that on the families; ``args`` are its arguments at ``sizes``.
    """

    words: str
    sizes: dict[str, int]
    args: Args
    steps: float
    times: float
    family: str
    relation: Relation
    growth: str
    before: str | None
    counted: Counted


def search_worst(
    kitchen: Kitchen,
    runner: Runner,
    shapes: Sequence[Shape],
    counted: Sequence[Counted],
    growth: Growth,
    *,
    seed: int,
    in_time: Callable[[float], bool],
    interpreted: bool,
) -> Found | None:
    """Searches, scales and compares; None where there is nothing to be said. ``counted`` are the counts of ``shapes``,
    ``growth`` what they say; ``in_time`` whether this share of the time is not over yet."""
    problem = kitchen.problem
    if not kitchen.searched:
        return None
    expected = expected_order(problem.complexity.time, kitchen.names)
    order = expected_order(growth.found, kitchen.names) if growth.found else None
    baseline = Baseline(shapes, counted, order or expected)
    counter = Counter(runner, MOST_PER_CALL_INTERPRETED if interpreted else MOST_PER_CALL)
    most = STEPS_INTERPRETED if interpreted else STEPS
    budget = Budget(BUILT, COUNTED, most, counter.most // DEARER, lambda: in_time(SEARCHING))
    search = Search(kitchen, baseline, counter.count, Random(f"{problem.name}/{seed}"), budget)
    best = search.run()
    found = []
    for recipe in finalists(search, best)[:SCALED]:
        if not in_time(1.0):
            break
        scaled = _scaled(kitchen, runner, recipe, interpreted=interpreted)
        if scaled is not None:
            told = compare(problem, baseline, counted, growth, scaled[0], scaled[1])
            found += [] if told is None else [told]
    ranks = list(Relation)
    return min(found, key=lambda f: (ranks.index(f.relation), -f.times), default=None)


def finalists(search: Search, best: Sequence[Tried]) -> list[Recipe]:
    """The recipes that are worst at a larger size too, without what does not matter in them, the worst first. Where
    there are several sizes, one goes first whose sizes can be set one by one: a class is told by these."""
    simple = [simplified(search, t) for t in best if t.times >= ENOUGH and t.recipe.edits][:FINALISTS]
    several = len(search.kitchen.names) > 1
    free = [i for i in search.rungs if not isinstance(search.rungs[i], int)] if several else []
    moved = [replace(recipe, source=i) for recipe in simple[:MOVED] for i in free]
    grown = {recipe: _times_at_twice(search, recipe) for recipe in dict.fromkeys([*simple, *moved])}
    ranked = sorted((r for r in grown if grown[r] >= ENOUGH), key=lambda r: -grown[r])
    first = [r for r in ranked if r.source in free][:1]
    found: list[Recipe] = []
    for recipe in [*first, *ranked]:
        if all(recipe.edits != other.edits or (recipe.source in free) != (other.source in free) for other in found):
            found.append(recipe)
    return found


def _times_at_twice(search: Search, recipe: Recipe) -> float:
    """At the next size that is twice as large, or at that of the search where there is none."""
    kitchen, searched = search.kitchen, search.rungs[recipe.source]
    made = kitchen.make(recipe, searched)
    if made is None:
        return 0.0
    rungs = kitchen.sources[recipe.source].rungs
    for rung in rungs[rungs.index(searched) + 1 :]:
        larger = kitchen.make(recipe, rung)
        if larger is not None and all(larger.case.sizes[n] >= 1.4 * s for n, s in made.case.sizes.items()):
            return _times(search, larger)
    return _times(search, made)


def _times(search: Search, made: Made | None) -> float:
    if made is None:
        return 0.0
    (steps,) = search.count([made.case.frame])
    return 0.0 if steps is None else steps / max(1.0, search.baseline.near(made.case.sizes))


def simplified(search: Search, one: Tried) -> Recipe:
    """With as few edits, and over as long stretches, as take nearly as many steps."""
    recipe, rung = one.recipe, search.rungs[one.recipe.source]
    least = KEPT * one.times

    def serves(edits: tuple[Edit, ...]) -> bool:
        made = search.kitchen.make(replace(recipe, edits=edits), rung)
        return _times(search, made) >= least

    for at in reversed(range(len(recipe.edits))):
        fewer = (*recipe.edits[:at], *recipe.edits[at + 1 :])
        if fewer and serves(fewer):
            recipe = replace(recipe, edits=fewer)
    for at, edit in enumerate(recipe.edits):
        whole = (*recipe.edits[:at], replace(edit, first=0.0, last=1.0), *recipe.edits[at + 1 :])
        if whole != recipe.edits and serves(whole):
            recipe = replace(recipe, edits=whole)
    return recipe


def _scaled(
    kitchen: Kitchen, runner: Runner, recipe: Recipe, *, interpreted: bool
) -> tuple[Counted, dict[tuple[tuple[str, int], ...], Args]] | None:
    """Its counts at growing sizes, and its arguments by these."""
    made = cases_of(kitchen, recipe)
    if not made:
        return None
    shape = Shape(kitchen.words(recipe), tuple(m.case for m in made))
    counted = count_shape(runner, shape, interpreted=interpreted)
    return counted, {tuple(m.case.sizes.items()): m.args for m in made}


def compare(
    problem: Problem,
    baseline: Baseline,
    families: Sequence[Counted],
    growth: Growth,
    counted: Counted,
    args: dict[tuple[tuple[str, int], ...], Args],
) -> Found | None:
    """What may be said of these counts: at the largest size at which all families were counted as well."""
    if counted.outcome is not None:
        return None
    ratios = []
    for sample in counted.steps:
        most = baseline.most(sample.sizes)
        if most is not None and most.steps > 0:
            ratios.append((volume(sample.sizes), sample.amount / most.steps, sample, most))
    if not ratios:
        return None
    largest, times, sample, most = max(ratios, key=lambda r: (r[0], r[1]))
    if times < ENOUGH:
        return None
    quarter = [ratio for size, ratio, _, _ in ratios if size * 4 <= largest]
    rises = bool(quarter) and times >= RISES * quarter[-1]
    relation, found = _relation(problem, families, growth, counted, rises)
    if relation is None or found is None:
        return None
    sizes = {n: int(size) for n, size in sample.sizes.items()}
    return Found(
        counted.name,
        sizes,
        args[tuple(sizes.items())],
        sample.amount,
        times,
        most.family,
        relation,
        found,
        growth.found if growth.sure else None,
        counted,
    )


def _relation(
    problem: Problem, families: Sequence[Counted], growth: Growth, counted: Counted, rises: bool
) -> tuple[Relation | None, str | None]:
    alone = counted_growth(problem, [counted])
    if not alone.sure or alone.found is None:
        return None, None
    if not growth.sure or growth.found is None:
        return (Relation.OPEN, alone.found) if rises else (None, None)
    joint = counted_growth(problem, [*families, counted])
    if joint.sure and joint.found == growth.found:
        return Relation.SAME, growth.found
    if is_worse(alone.found, growth.found):
        agrees = joint.sure and joint.found == alone.found
        return (Relation.SLOWER, alone.found) if rises and agrees else (None, None)
    return None, None
