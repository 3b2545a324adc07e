"""How a package's cases.py describes itself to the judge: its parameters, and families of large inputs."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any


@dataclass(frozen=True)
class Family:
    """Large inputs of one shape, made to catch one bad algorithm.

    ``build(n, rng)`` returns the args tuple for size ``n``, deterministic in both; ``n`` is the size at which the
    family is judged and timed; ``catches`` names the algorithm that fails it.

    With a sentence for ``pitfall`` right solutions may be slow on it. Answers have to be right as everywhere; who is
    slow is told this sentence and gets no Time Limit, and the growth is not looked at on such inputs.
    """

    name: str
    build: Callable[[int, Random], tuple[Any, ...]]
    n: int
    catches: str
    pitfall: str = ""


@dataclass(frozen=True)
class Scaling:
    """Inputs whose sizes are set one by one: for growth, where ``[complexity].sizes`` names more than one.

    ``build(sizes, rng)`` returns the args tuple for these sizes (a mapping from their names), deterministic in both
    and as hard as a case of these sizes can be; ``largest`` holds the largest value of each that is worth looking at.
    """

    name: str
    build: Callable[[Mapping[str, int], Random], tuple[Any, ...]]
    largest: Mapping[str, int]


def parameters(cases_file: str) -> Any:
    """The ``[parameters]`` table of the problem.toml beside ``cases_file``, as attributes."""
    with (Path(cases_file).parent / "problem.toml").open("rb") as stream:
        return SimpleNamespace(**tomllib.load(stream).get("parameters", {}))
