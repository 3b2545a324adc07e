"""Inputs of growing size, for growth: every family over a ladder of sizes, made once per version of a package and
kept."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from ..author import Family, Scaling
from ..cases.package import CasesModule
from ..errors import PackageError
from ..model.problem import Problem
from .cone import volume
from .heights import height, height_size
from .sizes import measure_of
from .variations import distinct, shuffled

if TYPE_CHECKING:
    from judge._reference import Codec

    from ..cases.tiers import Tiers

# Counts are exact: they need no large inputs, and these have to be made and kept.
LARGEST = 1 << 14
LARGEST_BYTES = 400_000
DENSE = 32  # up to here every size is looked at
LONGEST = 1 << 11  # of a family beside scalings
SMALL = 24  # up to here what grows exponentially shows
SMALLEST = 4  # of each size, where there are several

STORED = "growth-6"  # the name under which they are kept, with the version of this module

Args = tuple[Any, ...]


@dataclass(frozen=True)
class GrowthCase:
    """One encoded input and its sizes; ``height`` is that of its tree, where the package's sizes speak of one.

    ``beyond``: larger than the constraints allow, so that a program may fail on it.
    """

    sizes: Mapping[str, int]
    frame: bytes
    height: int | None = None
    beyond: bool = False


@dataclass(frozen=True)
class Shape:
    """The inputs of one family, smallest first."""

    name: str
    cases: tuple[GrowthCase, ...]


def ladder(largest: int) -> list[int]:
    """Sizes to look at up to ``largest``: dense where exponential growth shows, then by the root of two."""
    if largest <= DENSE:
        return list(range(1, largest + 1))
    sizes = [*range(1, 9), *range(10, 25, 2), 28]
    exponent = 10
    while (size := round(2 ** (exponent / 2))) < min(largest, LARGEST):
        sizes.append(size)
        exponent += 1
    return [*(n for n in sizes if n < min(largest, LARGEST)), min(largest, LARGEST)]


def line(largest: int) -> list[int]:
    """The sizes of a family where there are scalings: it only has to bear out what they say."""
    return [n for n in ladder(min(largest, LONGEST)) if n <= SMALL or n & (n - 1) == 0 or n == largest]


def grid(largest: Mapping[str, int]) -> list[dict[str, int]]:
    """Every combination of doubled sizes, the smallest product first: each row and each column is a ladder in one size
    with the others fixed."""
    axes = [_doubled(min(n, LARGEST)) for n in largest.values()]
    points = [dict(zip(largest, point, strict=True)) for point in product(*axes)]
    return sorted(points, key=lambda p: (volume(p), list(p.values())))


def _doubled(largest: int) -> list[int]:
    """``SMALLEST``, twice as much, and so on up to ``largest``; closer to one another where there are few."""
    if largest <= 2 * SMALLEST:
        return list(range(1, largest + 1))
    sizes = [SMALLEST]
    while sizes[-1] * 2 < largest:
        sizes.append(sizes[-1] * 2)
    if largest >= 1.3 * sizes[-1]:
        sizes.append(largest)
    if len(sizes) < 5:
        sizes = sorted({*sizes, *(3 * n // 2 for n in sizes if 3 * n // 2 <= largest), 2, 3})
    return sizes


def shapes_of(tiers: Tiers) -> tuple[Shape, ...]:
    """Inputs of growing size, without answers; made once per version of the package and kept."""
    data = tiers.stored(STORED, lambda: to_bytes(make_shapes(tiers.problem, tiers.module(), tiers.codec)))
    return from_bytes(data)


def make_shapes(problem: Problem, module: CasesModule, codec: Codec) -> tuple[Shape, ...]:
    """The shapes of a package: its SCALINGS, then its FAMILIES. Empty where sizes cannot be told."""
    widened = wider(problem, module)
    allowed, module = module.is_valid, widened or module
    measure = measure_of(problem, module)
    tall = height_size(problem)
    place = None if tall is None else [p.name for p in problem.params].index(tall[1])

    def cases(builds: Iterator[Build]) -> Iterator[GrowthCase]:
        for args, sizes, frame in _built(builds, module, codec, measure):
            tallness = None if place is None else height(args[place])
            yield GrowthCase(sizes, frame, tallness, beyond=widened is not None and not allowed(args))

    shapes = []
    for scaling in module.scalings:
        shapes.append(Shape(scaling.name, tuple(cases(_scaled(problem, scaling)))))
    for family in module.families:
        name = f"{family.name}, by n" if any(family.name == s.name for s in module.scalings) else family.name
        sizes = line(family.n) if module.scalings else ladder(family.n)
        shapes.append(Shape(name, tuple(cases(_grown(problem, family, sizes)))))
    varied = _most_distinct(problem, module) if problem.params and not module.scalings else None
    if varied is not None:
        builds = _reordered(problem, varied)
        shapes.append(Shape(f"{varied.name}, shuffled", tuple(cases(builds))))
    return tuple(shape for shape in shapes if shape.cases)


TRIED = 64  # the size at which the values of families are compared


def _most_distinct(problem: Problem, module: CasesModule) -> Family | None:
    """The family whose inputs hold the most values: the first of them."""
    best: tuple[int, Family] | None = None
    for family in module.families:
        with contextlib.suppress(Exception):  # a family need not make sense at every size
            args = family.build(min(TRIED, family.n), Random(f"{problem.name}/{family.name}"))
            if module.is_valid(args) and (best is None or distinct(args) > best[0]):
                best = distinct(args), family
    return best[1] if best is not None and best[0] > 1 else None


def _reordered(problem: Problem, family: Family) -> Iterator[Build]:
    for n, build in _grown(problem, family, ladder(family.n)):
        seed = f"{problem.name}/{family.name}/{n}/shuffled"
        yield n, lambda build=build, seed=seed: shuffled(build(), Random(seed))  # type: ignore[misc]


Build = tuple[int | None, Callable[[], Args]]


def _grown(problem: Problem, family: Family, sizes: Sequence[int]) -> Iterator[Build]:
    for n in sizes:
        yield n, lambda n=n: family.build(n, Random(f"{problem.name}/{family.name}/{n}"))  # type: ignore[misc]


def _scaled(problem: Problem, scaling: Scaling) -> Iterator[Build]:
    for sizes in grid(scaling.largest):
        seed = f"{problem.name}/{scaling.name}/{sorted(sizes.items())}"
        yield None, lambda sizes=sizes, seed=seed: scaling.build(sizes, Random(seed))  # type: ignore[misc]


def _built(
    builds: Iterator[Build],
    module: CasesModule,
    codec: Codec,
    measure: Callable[[Args, int | None], dict[str, int] | None],
) -> Iterator[tuple[Args, dict[str, int], bytes]]:
    """What is valid of ``builds``, with its sizes and encoded: a family need not make sense at every size."""
    seen: set[tuple[tuple[str, int], ...]] = set()
    for n, build in builds:
        try:
            args = build()
            if not module.is_valid(args):
                continue
        except PackageError:
            raise
        except Exception:
            continue
        sizes = measure(args, n)
        if sizes is None or (key := tuple(sizes.items())) in seen:
            continue
        seen.add(key)
        frame = codec.encode_args(args)
        if len(frame) > LARGEST_BYTES:
            return
        yield args, sizes, frame


def wider(problem: Problem, module: CasesModule) -> CasesModule | None:
    """cases.py with the parameters of its BEYOND in place of the constraints; None where it has none."""
    beyond = getattr(module.module, "BEYOND", None)
    if beyond is None:
        return None
    known = {name for name, value in problem.parameters.items() if type(value) is int}
    if not isinstance(beyond, dict) or not all(n in known and type(v) is int for n, v in beyond.items()):
        raise PackageError(f"{module.file}: BEYOND: expected whole numbers by the names of [parameters]")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = [f"{key} = {json.dumps(value)}" for key, value in {**problem.parameters, **beyond}.items()]
        (folder / "problem.toml").write_text("\n".join(("[parameters]", *lines, "")), "utf-8")
        shutil.copyfile(module.file, folder / module.file.name)
        return CasesModule(replace(problem, folder=folder))


def to_bytes(shapes: tuple[Shape, ...]) -> bytes:
    heads = [[s.name, [[dict(c.sizes), len(c.frame), c.height, c.beyond] for c in s.cases]] for s in shapes]
    return json.dumps(heads).encode() + b"\n" + b"".join(c.frame for s in shapes for c in s.cases)


def from_bytes(data: bytes) -> tuple[Shape, ...]:
    text, _, rest = data.partition(b"\n")
    shapes = []
    at = 0
    for name, cases in json.loads(text):
        made = []
        for sizes, size, tall, beyond in cases:
            made.append(GrowthCase(sizes, rest[at : at + size], tall, beyond))
            at += size
        shapes.append(Shape(name, tuple(made)))
    return tuple(shapes)
