"""A small evolutionary search for the recipe on which a program takes the most steps, against what the package's
inputs of the same size take.

What is searched are recipes and not inputs, as in Singularity (Wei and others, 2018), so that what is found can be
built at any size; what is kept is what takes most, as in SlowFuzz (Petsios and others, 2017), but the best of each kind
of change besides, in place of the counts by place in the program with which PerfFuzz (Lemieux and others, 2018) leaves
local maxima. docs/decisions/worst-inputs.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from .baseline import Baseline
from .edits import ACTIONS, Edit
from .recipes import Kitchen, Made, Recipe

Count = Callable[[Sequence[bytes]], list[int | None]]

BATCH = 48
ELITE = 24
MOST_EDITS = 4
RANKS = (0.0, 0.5, 1.0)
LARGER = 1.1  # times the frame of the source: what is longer is no input of the same size, whatever its sizes say


@dataclass(frozen=True)
class Budget:
    """Inputs that are built, inputs that are counted, steps in all and of one input of the package; ``in_time`` says
    whether there is time left."""

    built: int
    counted: int
    steps: int
    call: int
    in_time: Callable[[], bool]


@dataclass(frozen=True)
class Tried:
    """A recipe and how much it takes: its steps over those of the package's inputs of the same size."""

    recipe: Recipe
    made: Made
    steps: int
    times: float


class Search:
    """One search. All chance comes from ``rng``; only where time runs out before the budget does another run differ."""

    def __init__(self, kitchen: Kitchen, baseline: Baseline, count: Count, rng: Random, budget: Budget) -> None:
        self.kitchen, self.baseline, self.count, self.rng, self.budget = kitchen, baseline, count, rng, budget
        self.tried: list[Tried] = []
        self.rungs = dict(kitchen.searched)  # of each source: the size that is searched at
        self.room: dict[str, int] = {}  # the longest frame of a source at a size
        self._seen: set[bytes] = set()
        self._steps = self._built = self._counted = 0

    @property
    def over(self) -> bool:
        """Whether the budget is used up."""
        b = self.budget
        return self._built >= b.built or self._counted >= b.counted or self._steps >= b.steps or not b.in_time()

    def run(self) -> list[Tried]:
        """The best recipes, the worst input first; no two of them of the same source and kind of change."""
        self._begin()
        self._try(self._single())
        while not self.over:
            parents = self._elite()
            if not parents:
                break
            before = self._built
            self._try(self._child(parents) for _ in range(BATCH))
            if self._built == before:
                break
        return self._elite()

    def _begin(self) -> None:
        """Counts the sources as they are, at a smaller size where they take too much; those that always do are left
        out."""
        waiting = dict(self.rungs)
        while waiting and not self.over:
            made = {s: m for s, rung in waiting.items() if (m := self.kitchen.make(Recipe(s), rung)) is not None}
            counts = self.count([m.case.frame for m in made.values()])
            self._counted += len(made)
            dear: list[int] = []
            for (source, one), steps in zip(made.items(), counts, strict=True):
                if steps is None or steps > self.budget.call:
                    dear.append(source)
                    continue
                self._steps += steps
                self._seen.add(one.case.frame)
                name = self.kitchen.sources[source].name
                if not self.kitchen.sources[source].drawn:
                    self.baseline.learn(one.case.sizes, steps, name)
                rung = str(self.rungs[source])
                self.room[rung] = max(self.room.get(rung, 0), len(one.case.frame))
                self.tried.append(Tried(Recipe(source), one, steps, 1.0))
            gone = [s for s in waiting if s not in made]
            waiting = {}
            for source in [*dear, *gone]:
                rungs = self.kitchen.sources[source].rungs
                at = rungs.index(self.rungs.pop(source))
                if at > 0 and source in dear:
                    self.rungs[source] = waiting[source] = rungs[at - 1]

    def _single(self) -> Iterator[Recipe]:
        """Every kind of change of every source, those first that come first everywhere."""
        kinds = [
            (at, action, how)
            for at, part in self.kitchen.parts.items()
            for action, hows in ACTIONS[part]
            for how in hows
        ]
        edits = [Edit(at, action, how) for at, action, how in kinds]
        edits += [Edit(at, a, how, pick=1.0, other=0.0) for at, a, how in kinds if a in ("fill", "pattern", "one")]
        for edit in edits:
            for source in self.rungs:
                yield Recipe(source, (edit,))

    def _try(self, recipes: Iterator[Recipe]) -> None:
        """Builds and counts these in batches, until the budget is used up."""
        while not self.over and (some := list(islice(recipes, BATCH))):
            waiting: list[tuple[Recipe, Made]] = []
            for recipe in some:
                self._built += 1
                made = self.kitchen.make(recipe, self.rungs[recipe.source])
                if made is not None and self._is_new(recipe, made):
                    waiting.append((recipe, made))
            for (recipe, made), steps in zip(waiting, self.count([m.case.frame for _, m in waiting]), strict=True):
                self._counted += 1
                if steps is None:
                    continue
                self._steps += steps
                self.tried.append(Tried(recipe, made, steps, steps / max(1.0, self.baseline.near(made.case.sizes))))

    def _is_new(self, recipe: Recipe, made: Made) -> bool:
        rung = str(self.rungs[recipe.source])
        size = len(made.case.frame)
        if size > LARGER * self.room.get(rung, size) or made.case.frame in self._seen:
            return False
        self._seen.add(made.case.frame)
        return True

    def _elite(self) -> list[Tried]:
        """The best of each niche, best first: so many that chance has something to choose from."""
        best: dict[tuple[int, tuple[str, ...]], Tried] = {}
        for one in self.tried:
            edits = one.recipe.edits[-1:]
            niche = one.recipe.source, tuple(f"{e.at}/{e.action}/{e.how}" for e in edits)
            if niche not in best or one.times > best[niche].times:
                best[niche] = one
        return sorted(best.values(), key=lambda t: -t.times)[:ELITE]

    def _child(self, parents: Sequence[Tried]) -> Recipe:
        """A parent with an edit more, fewer or changed, of another source, or spliced with another parent."""
        rng = self.rng
        one = self._parent(parents)
        edits = list(one.edits)
        kind = rng.random()
        if kind < 0.45 or not edits:
            edits.insert(rng.randint(0, len(edits)), self._edit())
        elif kind < 0.6:
            at = rng.randrange(len(edits))
            edits[at] = self._moved(edits[at])
        elif kind < 0.7:
            del edits[rng.randrange(len(edits))]
        elif kind < 0.85:
            other = self._parent(parents).edits
            edits = edits[: rng.randint(0, len(edits))] + list(other[rng.randint(0, len(other)) :])
        else:
            return Recipe(rng.choice(list(self.rungs)), tuple(edits))
        return Recipe(one.source, tuple(edits[:MOST_EDITS]))

    def _parent(self, parents: Sequence[Tried]) -> Recipe:
        """The better one of two."""
        return parents[min(self.rng.randrange(len(parents)), self.rng.randrange(len(parents)))].recipe

    def _edit(self) -> Edit:
        rng = self.rng
        at = rng.choice(list(self.kitchen.parts))
        action, hows = rng.choice(ACTIONS[self.kitchen.parts[at]])
        edit = Edit(at, action, rng.choice(list(hows)), pick=rng.choice(RANKS), other=rng.choice(RANKS))
        return self._moved(edit) if rng.random() < 0.4 else replace(edit, seed=rng.randrange(1 << 16))

    def _moved(self, edit: Edit) -> Edit:
        """With another stretch, other values or other chance."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.5:
            low, high = sorted((rng.randint(0, 8), rng.randint(0, 8)))
            return replace(edit, first=low / 8, last=max(high, low + 1) / 8)
        if kind < 0.8:
            return replace(edit, pick=rng.random(), other=rng.random())
        return replace(edit, seed=rng.randrange(1 << 16))
