"""How long it takes from a failure to the counterexample a person sees, over every wrong solution of the catalogue.

    python benchmarks/failures.py [--lang cpp|py]

What lies between is repeating it in a fresh process, looking for a smaller input that fails, and explaining it. The
baseline is the whole run until the verdict, measured in the same run. The goal is a median of at most 0.3 s.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from judge.catalog.load import load_problem
from judge.catalog.locate import Catalog
from judge.compile.toolchain import find_toolchain
from judge.execute.stream import Runner
from judge.languages import LANGUAGES
from judge.languages.solutions import solutions
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request


@dataclass
class Moments:
    """When a run saw its first failure and when it was told, in seconds."""

    failed: float | None = None
    shown: float | None = None


def watched(moments: Moments) -> Any:
    """``Runner.stream`` that notes when it first returns a failure."""
    plain = Runner.stream

    def stream(self: Runner, *arguments: Any) -> Any:
        failure = plain(self, *arguments)
        if failure is not None and moments.failed is None:
            moments.failed = time.monotonic()
        return failure

    return stream


def measure(source: Source, folder: Path, cache: Path) -> tuple[float, float] | None:
    """(from failure to counterexample, whole run until then); None where a compile-time check decides."""
    moments = Moments()

    def early(result: object) -> None:
        moments.shown = time.monotonic()

    started = time.monotonic()
    with patch.object(Runner, "stream", watched(moments)):
        run_submission(
            Request(load_problem(folder), source, 1),
            Environment(cache, find_toolchain, time.monotonic, early=early),
        )
    if moments.failed is None or moments.shown is None:
        return None
    return moments.shown - moments.failed, moments.shown - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", choices=["cpp", "py"])
    chosen = parser.parse_args().lang
    with tempfile.TemporaryDirectory() as temporary:
        for language in [chosen] if chosen else ["cpp", "py"]:
            found: list[tuple[float, float, str]] = []
            for name, folder in Catalog.open((), {}).folders():
                for one in solutions(folder, "wrong_answer"):
                    if one.path.suffix != LANGUAGES[language].suffix:
                        continue
                    if (taken := measure(one.source, folder, Path(temporary))) is not None:
                        found.append((*taken, f"{name} {one.path.name}"))
            waits = sorted(wait for wait, _, _ in found)
            share = statistics.median(wait / whole for wait, whole, _ in found)
            print(f"{language}: {len(found)} wrong solutions; from failure to counterexample:")
            print(
                f"    median {statistics.median(waits):.3f} s, nine in ten {waits[len(waits) * 9 // 10]:.2f} s, "
                f"longest {waits[-1]:.2f} s; {share:.0%} of the time until the verdict; the longest:"
            )
            for wait, whole, name in sorted(found, reverse=True)[:5]:
                print(f"    {wait:6.2f} s of {whole:6.2f} s  {name}")


if __name__ == "__main__":
    main()
