"""``judge verify --seeds N``: whether a verdict depends on the seed, packages on every core."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..report.terminal.plain import clean
from ..sandbox import interrupts
from .status import Status
from .workers import workers

if TYPE_CHECKING:
    from ..verify.seeds import Seeded


def verify_seeds(folders: Sequence[Path], cache: Path, jobs: int, count: int) -> int:
    """1 if an accepted solution is rejected with one of the seeds, or a wrong one accepted."""
    failed = 0
    with workers(min(jobs, len(folders))) as pool, Status(sys.stderr) as status:
        work = partial(try_seeds, cache=cache, count=count)
        for done, result in enumerate(pool.map(work, folders), start=1):
            status.say("")
            failed += bool(result.complaints)
            print(
                f"{result.name}  {'FAILED' if result.complaints else 'ok'}   {result.seeds:,} seeds, {result.cases:,} "
                f"different cases; {result.accepted} solutions accepted, {result.rejected} rejected with each"
                + (f" ({len(result.by_drawing)} by drawn cases only)" if result.by_drawing else ""),
                flush=True,
            )
            for complaint in result.complaints[:20]:
                print(f"  {clean(complaint)}")
            status.say(f"{done} of {len(folders)} packages")
    return 1 if failed else 0


def try_seeds(folder: Path, cache: Path, count: int) -> Seeded:
    """Runs in a process of its own."""
    interrupts.check()
    from ..compile.toolchain import find_toolchain
    from ..run.request import Services
    from ..verify.seeds import Seeds

    return Seeds(folder, Services(cache, find_toolchain, time.monotonic), count).run()
