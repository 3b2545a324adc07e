"""A unit of work: what is judged once, however often it was handed in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..compile.toolchain import find_toolchain
from ..model.problem import Problem
from ..verify.key import circumstances, judge_digest, package_digest

# Stands for the file's name in what is known of a unit, which may be handed in by several people: noncharacters, as no
# file name has them.
HAND_IN = "\ufdd0file\ufdd1"


def renamed(result: str, was: str, now: str) -> str:
    """A result as JSON, with another name of the file."""
    return result.replace(json.dumps(was)[1:-1], json.dumps(now)[1:-1])


@dataclass(frozen=True)
class Unit:
    """``key`` is a hash over the package, the source, its language, what of the judge decides, the seed, the compiler
    and Python. ``content`` is the file, byte for byte, and ``name`` one path that it was handed in as, by which it is
    spoken of while it is judged. ``alone``: to be judged while nothing else is on its host.
    """

    key: str
    problem: str
    language: str
    name: str
    content: bytes
    seed: int
    alone: bool = False


def unit_key(problem: Problem, language: str, content: bytes, seed: int) -> str:
    """The key of a unit on this machine; HAND_IN is in it as results that were kept with a name are of no use."""
    parts = [*_of_package(problem.folder, problem.kind, problem.languages), language, str(seed), HAND_IN]
    return hashlib.sha256("\n".join([*parts, hashlib.sha256(content).hexdigest()]).encode()).hexdigest()


@cache
def _of_package(folder: Path, kind: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    return (package_digest(folder), judge_digest(kind, languages, True), str(circumstances(find_toolchain())))


def fingerprints(problems: Iterable[Problem]) -> dict[str, str]:
    """By problem, a hash of the package, what of the judge decides its verdicts, and the compiler: two hosts that
    agree in it judge alike."""
    return {
        p.name: hashlib.sha256("\n".join(_of_package(p.folder, p.kind, p.languages)).encode()).hexdigest()
        for p in problems
    }
