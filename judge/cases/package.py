"""Loads a package's own Python: cases.py and brute.py. Importing cases.py imports Hypothesis, so it is done late."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from ..author import Family, Scaling
from ..errors import PackageError
from ..model.problem import Problem


def load_file(file: Path, name: str) -> ModuleType:
    """A package's Python, imported. PackageError where it is missing or cannot be."""
    if not file.is_file():
        raise PackageError(f"{file}: the file is missing; every package has one")
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    writes = sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # nothing is left in the package's folder
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise PackageError(f"{file}: cannot be imported: {type(error).__name__}: {error}") from error
    finally:
        sys.dont_write_bytecode = writes
    return module


LIGHT = (
    "without cases.py and brute.py only the fixed cases are judged, and nothing is proved of rare mistakes, time, "
    "memory and growth"
)
"""What a light package cannot prove, as a clause."""


class CasesModule:
    """cases.py of a package; missing functions are PackageErrors that name them. A light package has no cases but the
    fixed ones, and takes whatever is of the declared types for valid."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.file = problem.folder / "cases.py"
        self.families: tuple[Family, ...] = ()
        self.pitfalls: tuple[Family, ...] = ()
        self.scalings: tuple[Scaling, ...] = ()
        if problem.light:
            if problem.compare == "checker":
                raise PackageError(f"{self.file}: the file is missing, and compare.mode checker needs its check")
            self.module = ModuleType("light")
            vars(self.module).update(is_valid=lambda args: True, exhaustive=lambda: iter(()))
            return
        self.module = load_file(self.file, f"judge_cases_{problem.topic}_{problem.slug}".replace("-", "_"))
        for name in ("is_valid", "strategy", "exhaustive"):
            if not callable(getattr(self.module, name, None)):
                raise PackageError(f"{self.file}: {name}: expected a function of that name")
        if problem.compare == "checker" and not callable(getattr(self.module, "check", None)):
            raise PackageError(f"{self.file}: check: expected a function, because compare.mode is checker")
        families = getattr(self.module, "FAMILIES", None)
        if not isinstance(families, tuple) or not all(isinstance(f, Family) for f in families):
            raise PackageError(f"{self.file}: FAMILIES: expected a tuple of at least one Family")
        self.families = tuple(f for f in families if not f.pitfall)
        self.pitfalls = tuple(f for f in families if f.pitfall)
        if not self.families:
            raise PackageError(f"{self.file}: FAMILIES: expected a tuple of at least one Family that is no pitfall")
        scalings = getattr(self.module, "SCALINGS", ())
        if not isinstance(scalings, tuple) or not all(isinstance(s, Scaling) for s in scalings):
            raise PackageError(f"{self.file}: SCALINGS: expected a tuple of Scaling")
        named = set(problem.complexity.sizes)
        if wrong := [s.name for s in scalings if set(s.largest) != named]:
            raise PackageError(
                f"{self.file}: SCALINGS: {wrong[0]!r}: expected `largest` to name {', '.join(sorted(named))}"
            )
        self.scalings = scalings

    def _fault(self, function: str, error: Exception) -> PackageError:
        return PackageError(f"{self.file}: {function}: raises {type(error).__name__}: {error}")

    def is_valid(self, args: tuple[Any, ...]) -> bool:
        try:
            return bool(self.module.is_valid(args))
        except Exception as error:
            raise self._fault(f"is_valid of {args!r:.300}", error) from error

    def strategy(self) -> Any:
        try:
            return self.module.strategy()
        except Exception as error:
            raise self._fault("strategy", error) from error

    def exhaustive(self) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self.module.exhaustive()
        except Exception as error:
            raise self._fault("exhaustive", error) from error

    def build(self, family: Family, rng: Random) -> tuple[Any, ...]:
        """The arguments of a family at its own size."""
        try:
            return family.build(family.n, rng)
        except Exception as error:
            raise self._fault(f"FAMILIES: {family.name!r}", error) from error

    def sizes(self, args: tuple[Any, ...]) -> Mapping[str, int] | None:
        """The package's own word on the sizes of these arguments, None where it has none."""
        function = getattr(self.module, "sizes", None)
        if function is None:
            return None
        try:
            found: Mapping[str, int] = function(args)
            return {name: int(found[name]) for name in self.problem.complexity.sizes}
        except Exception as error:
            raise self._fault(f"sizes of {args!r:.300}", error) from error

    @property
    def scope(self) -> str:
        """What the small scope is, in the package's words."""
        return (self.module.exhaustive.__doc__ or "").strip().partition("\n")[0].rstrip(".")

    def check(self, args: tuple[Any, ...], got: Any, expected: Any) -> str | None:
        """The package's checker: None if right, else why not."""
        try:
            complaint: str | None = self.module.check(args, got, expected)
        except Exception as error:
            raise self._fault(f"check of the answer {got!r:.200}", error) from error
        return complaint

    def labels(self, args: tuple[Any, ...]) -> tuple[str, ...]:
        """The package's own failure labels of these arguments, none where it has no say."""
        function = getattr(self.module, "labels", None)
        return tuple(function(args)) if function else ()


def load_brute(problem: Problem) -> Any:
    """``solve`` of brute.py."""
    module = load_file(problem.folder / "brute.py", f"judge_brute_{problem.slug}".replace("-", "_"))
    if not callable(getattr(module, "solve", None)):
        raise PackageError(f"{problem.folder / 'brute.py'}: solve: expected a function solve(args)")
    return module.solve
