"""Where an input comes from and what is changed of it. A recipe is no input: it is built at the size that is asked
for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from ..cases.generation import examples
from ..cases.package import CasesModule
from ..errors import PackageError
from ..growth.heights import height, height_size
from ..growth.inputs import GrowthCase, grid, ladder, line
from ..growth.sizes import measure_of, size_names
from ..model.problem import Problem
from .edits import CALLS, Args, Edit, applied, edit_words, parts_of, pools_of

if TYPE_CHECKING:
    from judge._reference import Codec

Rung = Any
"""A size to build at: a number for a family, one for each size for a scaling."""

LARGEST = 1 << 12  # of a family that is scaled
LARGEST_SIDE = 1 << 9  # of each of several sizes
LARGEST_BYTES = 200_000
SEARCHED = 64  # the largest size that is searched at,
SEARCHED_BYTES = 3_000  # and its frame
DRAWN = 30  # examples of the strategy, of which some are repeated
REPEATED = 6


@dataclass(frozen=True)
class Source:
    """A family, a scaling or a small input that is repeated; ``rungs`` are its sizes, smallest first."""

    name: str
    rungs: tuple[Rung, ...]
    build: Callable[[Rung], Args]
    drawn: bool = False  # no family of the package


@dataclass(frozen=True)
class Recipe:
    """The inputs of a source with some edits, one after the other."""

    source: int
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True)
class Made:
    """An input that was built, and its sizes."""

    args: Args
    case: GrowthCase


class Kitchen:
    """Builds recipes for one package; what a source gives is kept."""

    def __init__(self, problem: Problem, module: CasesModule, codec: Codec) -> None:
        self.problem, self.module, self.codec = problem, module, codec
        self.names = size_names(problem)
        self.parts = parts_of(problem)
        self._measure = measure_of(problem, module)
        tall = height_size(problem)
        self._tall = None if tall is None else [p.name for p in problem.params].index(tall[1])
        self._built: dict[tuple[int, str], Args | None] = {}
        self.sources: list[Source] = []
        if self.parts:  # else nothing can be changed
            self.sources = [*_scalings(problem, module), *_families(problem, module), *_repeated(problem, module)]
        self.searched = {i: rung for i in range(len(self.sources)) if (rung := self._search_rung(i)) is not None}
        seeds = [args for i, rung in self.searched.items() if (args := self._raw(i, rung)) is not None]
        self.pools = pools_of(self.parts, seeds)

    def make(self, recipe: Recipe, rung: Rung) -> Made | None:
        """The input at this size; None where it is not valid, too large, or has no such size."""
        args = self._raw(recipe.source, rung)
        for edit in recipe.edits:
            if args is None:
                return None
            args = applied(args, self.parts, self.pools, edit)
        if args is None:
            return None
        try:
            if not self.module.is_valid(args):
                return None
            sizes = self._measure(args, rung if isinstance(rung, int) else None)
            frame = self.codec.encode_args(args)
        except Exception:  # what no package foresees: it is no input then
            return None
        if sizes is None or len(frame) > LARGEST_BYTES:
            return None
        return Made(args, GrowthCase(sizes, frame, None if self._tall is None else height(args[self._tall])))

    def words(self, recipe: Recipe) -> str:
        """``«random», nums reversed``."""
        names = [p.name for p in self.problem.params]
        texts = [edit_words(e, "the calls" if e.at == CALLS else names[e.at]) for e in recipe.edits]
        return ", ".join([f"«{self.sources[recipe.source].name}»", *texts])

    def _raw(self, source: int, rung: Rung) -> Args | None:
        key = source, str(rung)
        if key not in self._built:
            try:
                self._built[key] = self.sources[source].build(rung)
            except Exception:  # a family need not make sense at every size
                self._built[key] = None
        return self._built[key]

    def _search_rung(self, source: int) -> Rung | None:
        """The largest at which an input is small enough to be searched with."""
        for rung in reversed(self.sources[source].rungs):
            largest = rung if isinstance(rung, int) else max(rung.values())
            if largest > SEARCHED or (not isinstance(rung, int) and min(rung.values()) * 2 < largest):
                continue
            made = self.make(Recipe(source), rung)
            if made is not None and len(made.case.frame) <= SEARCHED_BYTES:
                return rung
        return None


def _families(problem: Problem, module: CasesModule) -> list[Source]:
    """Each as growth is counted on it."""
    found = []
    for family in module.families:
        sizes = line(family.n) if module.scalings else ladder(family.n)

        def build(n: int, family: Any = family) -> Args:
            args: Args = family.build(n, Random(f"{problem.name}/{family.name}/{n}"))
            return args

        name = f"{family.name}, by n" if any(family.name == s.name for s in module.scalings) else family.name
        found.append(Source(name, tuple(n for n in sizes if n <= LARGEST), build))
    return found


def _scalings(problem: Problem, module: CasesModule) -> list[Source]:
    found = []
    for scaling in module.scalings:

        def build(sizes: Mapping[str, int], scaling: Any = scaling) -> Args:
            args: Args = scaling.build(sizes, Random(f"{problem.name}/{scaling.name}/{sorted(sizes.items())}"))
            return args

        sides = [s for s in grid(scaling.largest) if max(s.values()) <= LARGEST_SIDE]
        found.append(Source(scaling.name, tuple(sides), build))
    return found


def _repeated(problem: Problem, module: CasesModule) -> list[Source]:
    """Small inputs of the strategy, repeated to a length: those of them that are valid then."""
    if not problem.params or not module.families:
        return []
    sizes = [n for n in ladder(max(f.n for f in module.families)) if n <= LARGEST]
    found: list[Source] = []
    for number, args in enumerate(examples(module.strategy(), f"{problem.name}/worst", DRAWN)):
        if any(isinstance(a, list) and not all(_repeats(v) for v in a) for a in args):
            return []

        valid = False

        def build(n: int, args: Args = args) -> Args:
            return tuple(_tiled(arg, n) for arg in args)

        with suppress(PackageError):  # is_valid need not foresee what is no input of the package
            valid = any(isinstance(a, list | str) and len(a) >= 2 for a in args) and module.is_valid(build(SEARCHED))
        if valid:
            found.append(Source(f"small input {number + 1}, repeated", tuple(sizes), build, drawn=True))
        if len(found) >= REPEATED:
            break
    return found


def _repeats(value: Any) -> bool:
    return isinstance(value, int | str | float | list)


def _tiled(arg: Any, n: int) -> Any:
    if isinstance(arg, str):
        return (arg * (n // max(1, len(arg)) + 1))[:n]
    if isinstance(arg, list) and arg:
        return [arg[i % len(arg)] for i in range(n)]
    return arg


def cases_of(kitchen: Kitchen, recipe: Recipe) -> Sequence[Made]:
    """The inputs of a recipe at all its sizes, each size once."""
    found: dict[tuple[tuple[str, int], ...], Made] = {}
    for rung in kitchen.sources[recipe.source].rungs:
        made = kitchen.make(recipe, rung)
        if made is not None:
            found.setdefault(tuple(made.case.sizes.items()), made)
    return list(found.values())
