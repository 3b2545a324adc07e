"""``judge verify --mutants``: how strong the cases are, solution by solution on every core."""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, wait
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import EnvironmentFault
from ..languages import LANGUAGES, language_of_suffix
from ..report.terminal.plain import clean
from ..sandbox import interrupts
from .status import Status
from .workers import workers

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

    from ..verify.adequacy import Adequacy, Score, Tried

SHOWN_EVERY_S = 0.5
_counter: Synchronized[int] | None = None


def verify_mutants(folders: Sequence[Path], cache: Path, jobs: int) -> int:
    """Tries the mutants of every package; 1 if one survives without a reason, or a reason is given for none."""
    try:
        from ..verify.adequacy import score
        from ..verify.equivalents import load_excuses

        for language in LANGUAGES.values():
            language.syntax()  # the grammars
    except ModuleNotFoundError as error:
        raise EnvironmentFault(
            f"--mutants needs the package {error.name}, which is not installed: `pip install 'judge[mutants]'`."
        ) from None
    for folder in folders:
        load_excuses(folder)  # what is wrong with them is better said now than in half an hour
    files = [(folder, file) for folder in folders for file in sorted(folder.glob("solutions/accepted/*"), key=_work)]
    left = {folder: sum(f == folder for f, _ in files) for folder in folders}
    tried: defaultdict[Path, dict[Path, list[Tried]]] = defaultdict(dict)
    failed = 0
    counter = multiprocessing.Value("Q")
    # Compilers and submissions run in processes of their own beside these.
    with workers(min(jobs, len(files)), _count_in, counter) as pool, Status(sys.stderr) as status:
        running = {pool.submit(try_file, folder, file, cache): (folder, file) for folder, file in files}
        while running:
            for future in wait(running, timeout=SHOWN_EVERY_S, return_when=FIRST_COMPLETED).done:
                folder, file = running.pop(future)
                tried[folder][file] = future.result()
                left[folder] -= 1
                if not left[folder]:
                    status.say("")
                    name = f"{folder.parent.name}/{folder.name}"
                    result = score(name, folder, [t for _, found in sorted(tried[folder].items()) for t in found])
                    failed += bool(result.survivors or result.stale)
                    _print(result, folder)
            status.say(f"{len(files) - len(running)} of {len(files)} solutions, {counter.value:,} mutants")
    print(f"{len(folders)} packages, {counter.value:,} mutants, {failed} packages with survivors")
    return 1 if failed else 0


def _work(file: Path) -> tuple[bool, int]:
    """The most first, so that no core is left alone with the longest: what is compiled, and what has many places."""
    language = language_of_suffix(file.suffix)
    return language is None or not language.compiled, -file.stat().st_size


def _count_in(counter: Synchronized[int]) -> None:
    """Begins a process: what it tries is counted here."""
    global _counter
    _counter = counter


def _step() -> None:
    assert _counter is not None
    with _counter.get_lock():
        _counter.value += 1


@lru_cache(maxsize=1)
def _adequacy(folder: Path, cache: Path) -> Adequacy:
    from ..compile.toolchain import find_toolchain
    from ..run.request import Services
    from ..verify.adequacy import Adequacy

    return Adequacy(folder, Services(cache, find_toolchain, time.monotonic))


def try_file(folder: Path, file: Path, cache: Path) -> list[Tried]:
    """Runs in a process of its own."""
    interrupts.check()
    return _adequacy(folder, cache).try_file(file, _step)


def _print(result: Score, folder: Path) -> None:
    from ..verify.adequacy import Fate
    from ..verify.equivalents import FILE

    judged = [f for f in Fate if f not in (Fate.INVALID, Fate.EQUIVALENT, Fate.SURVIVED)]
    caught = sum(result.count(f) for f in judged)
    different = caught + len(result.survivors)
    share = f"{100 * caught / different:.1f} %" if different else "none"
    facts = [
        f"{result.count(Fate.KILLED)} killed",
        f"{result.count(Fate.FOUND)} found by sanitizers or growth",
        f"{result.count(Fate.EQUIVALENT)} the same code",
        f"{len(result.excused)} with a reason",
        f"{result.count(Fate.INVALID)} do not compile",
    ]
    print(f"{result.name}  {share} of {different} mutants ({', '.join(facts)})", flush=True)
    for one in result.survivors:
        place = folder / "solutions" / one.file
        print(clean(f"  {place}:{one.line}: {one.operator}: survives"))
        _print_change(one.was, one.now)
    for excuse in result.stale:
        print(clean(f"  {folder / FILE}: {excuse.file}: a reason for a mutant that does not survive"))
        _print_change(excuse.was, excuse.now)


def _print_change(was: str, now: str) -> None:
    print(f"    - {clean(was)}\n    + {clean(now)}")
