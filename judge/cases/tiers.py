"""The tiers that are made once per version of a package and kept: the exhaustive scope, the large families, these at
sizes between, and inputs of growing size."""

from __future__ import annotations

import contextlib
import hashlib
import json
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TypeVar

from .. import __version__, author, files
from ..catalog.reference_hash import add_files, shared_headers
from ..errors import PackageError
from ..model.problem import Problem
from ..protocol import frames as to_frames
from .batch import MAGIC, Batch
from .oracle import Oracle
from .package import CasesModule

if TYPE_CHECKING:
    from judge._reference import Codec


T = TypeVar("T")

LARGEST_SCOPE = 100_000
# Sizes between the small scope and the large families: about powers of two, where blocks, words and tables end, and
# others. Of a family those up to half its own size, so that all of them take about as long as the family itself.
BETWEEN = sorted(
    {2**k + d for k in range(4, 11) for d in (-1, 0, 1)}
    | {12, 20, 24, 25, 40, 48, 50, 80, 96, 99, 100, 101, 150, 200, 300, 384, 500, 700, 768, 999, 1000, 1001}
)


@dataclass(frozen=True)
class LargeCase:
    """One large input with the reference's answer, in a Batch of one; ``pitfall`` as in a Family."""

    family: str
    n: int
    catches: str
    pitfall: str
    batch: Batch


@dataclass(frozen=True)
class SizesBetween:
    """Families at sizes between the small ones and their own; ``heads`` are (family, n, catches) of each case."""

    heads: tuple[tuple[str, int, str], ...]
    batch: Batch


@dataclass(frozen=True)
class Scope:
    """The exhaustive tier: every input of the small scope, shortest first."""

    text: str
    batch: Batch


def package_hash(problem: Problem) -> str:
    """Changes with anything that the stored tiers are made from."""
    digest = hashlib.sha256(f"{__version__} {problem.name} {_parts_hash()} ".encode() + MAGIC)
    own = ("problem.toml", "cases.py", "reference.cpp", "contract.hpp", "given.hpp", "driver.hpp", "replies.py")
    add_files(digest, (problem.folder / name for name in own))
    add_files(digest, shared_headers(problem))
    return digest.hexdigest()[:20]


@cache
def _parts_hash() -> str:
    """Changes with the parts that a package's cases.py may make its inputs of."""
    digest = hashlib.sha256()
    add_files(digest, sorted(Path(author.__file__).parent.glob("*.py")))
    return digest.hexdigest()


class Tiers:
    """The tiers of one package. ``module`` is imported only where a tier is not stored yet."""

    def __init__(
        self,
        problem: Problem,
        codec: Codec,
        oracle: Oracle,
        cache: Path,
        module: Callable[[], CasesModule],
        notify: Callable[[str], None],
    ) -> None:
        self.problem, self.codec, self.oracle = problem, codec, oracle
        self.module, self.notify = module, notify
        name = f"{problem.topic}-{problem.slug}-{package_hash(problem)}"
        self.folder = cache / "tiers" / name

    @cached_property
    def exhaustive(self) -> Scope:
        data = self.stored("exhaustive", self._make_exhaustive)
        text, _, rest = data.partition(b"\n")
        return Scope(text.decode(), Batch.from_bytes(rest))

    @cached_property
    def sizes_between(self) -> SizesBetween:
        data = self.stored("between", self._make_between)
        text, _, rest = data.partition(b"\n")
        return SizesBetween(
            tuple((family, n, catches) for family, n, catches in json.loads(text)), Batch.from_bytes(rest)
        )

    @property
    def large(self) -> tuple[LargeCase, ...]:
        """The families that decide the verdict."""
        return tuple(c for c in self._large if not c.pitfall)

    @property
    def pitfalls(self) -> tuple[LargeCase, ...]:
        """Those on which right solutions may be slow."""
        return tuple(c for c in self._large if c.pitfall)

    @cached_property
    def _large(self) -> tuple[LargeCase, ...]:
        data = self.stored("large", self._make_large)
        text, _, rest = data.partition(b"\n")
        cases = []
        for family, n, catches, pitfall, size in json.loads(text):
            cases.append(LargeCase(family, n, catches, pitfall, Batch.from_bytes(rest[:size])))
            rest = rest[size:]
        return tuple(cases)

    def is_stored(self, kind: str) -> bool:
        """Whether the inputs of this kind were made for this version already."""
        return (self.folder / f"{kind}.bin").is_file()

    def stored(self, kind: str, make: Callable[[], bytes]) -> bytes:
        """What ``make`` gives, made once per version of the package and kept under this name."""
        file = self.folder / f"{kind}.bin"
        with contextlib.suppress(OSError):
            data = file.read_bytes()
            if hashlib.sha256(data[32:]).digest() == data[:32]:
                return data[32:]
        self.notify(f"Preparing the {kind} cases of {self.problem.name}; once per version")
        made = make()
        # A cache that cannot be written costs time, not the verdict.
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            files.write(file, hashlib.sha256(made).digest() + made)
        return made

    def _batch(self, payloads: list[bytes]) -> Batch:
        blob = to_frames(payloads)
        return Batch.make(blob, self.oracle.answer_all(blob))

    def _make_exhaustive(self) -> bytes:
        module = self.module()
        encode = self.codec.encode_args
        payloads = []
        for args in module.exhaustive():
            if not module.is_valid(args):
                raise PackageError(f"{module.file}: exhaustive: yields the invalid input {args!r:.200}")
            payloads.append(encode(args))
            if len(payloads) > LARGEST_SCOPE:
                raise PackageError(f"{module.file}: exhaustive: more than {LARGEST_SCOPE:,} inputs")
        return module.scope.encode() + b"\n" + self._batch(payloads).to_bytes()

    def _make_between(self) -> bytes:
        module = self.module()
        found: dict[bytes, tuple[str, int, str]] = {}
        for family in module.families:
            for n in BETWEEN[: bisect_right(BETWEEN, family.n // 2)]:
                # A family need not make sense at every size.
                with contextlib.suppress(Exception):
                    args = family.build(n, Random(f"{self.problem.name}/{family.name}/{n}"))
                    if module.is_valid(args):
                        found.setdefault(self.codec.encode_args(args), (family.name, n, family.catches))
        return json.dumps(list(found.values())).encode() + b"\n" + self._batch(list(found)).to_bytes()

    def _make_large(self) -> bytes:
        module = self.module()
        heads, bodies = [], []
        for family in (*module.families, *module.pitfalls):
            args = module.build(family, Random(f"{self.problem.name}/{family.name}"))
            if not module.is_valid(args):
                raise PackageError(f"{module.file}: FAMILIES: {family.name!r} makes an invalid input at n = {family.n}")
            body = self._batch([self.codec.encode_args(args)]).to_bytes()
            heads.append([family.name, family.n, family.catches, family.pitfall, len(body)])
            bodies.append(body)
        return json.dumps(heads).encode() + b"\n" + b"".join(bodies)
