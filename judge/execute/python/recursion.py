"""How deep a submission may recurse: the limits of Python, and that of calls through C functions where it has one.

Run as a program, with a number of levels and the file of judge._recursion (or ""), it tries: see ``judge doctor``.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import Any

# A level of `max(go(c) for c in children)` with a cached `go` counts four times in Python 3.11: 100,000 levels.
RECURSION = 450_000
STACK_BYTES = 512 << 20
STACK_PER_CALL = 512  # bytes, at least, of a call through a C function
FRAMES_PER_CALL = 4  # at most, of a call whose steps are counted
APART = (3, 12) <= sys.version_info < (3, 14)  # such calls are counted apart, up to a number that is compiled in


class _Depth:
    """Whether that number could be raised."""

    raised = False


def run_deep(work: Callable[[], None]) -> None:
    """Calls ``work`` in a thread that may recurse as deep as Python itself lets it, and waits for its end."""
    sys.setrecursionlimit(RECURSION)
    threading.stack_size(STACK_BYTES)
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join()


def deepen(module: str | None) -> None:
    """Raises it in this thread and in all that are started from now on; ``module`` is the file of judge._recursion."""
    if module is None or not APART:
        return
    from importlib.machinery import ExtensionFileLoader
    from importlib.util import module_from_spec, spec_from_loader

    try:
        loader = ExtensionFileLoader("_recursion", module)
        spec = spec_from_loader("_recursion", loader)
        assert spec is not None
        allow: Any = module_from_spec(spec).allow
    except (ImportError, OSError):
        return
    allow(STACK_BYTES // STACK_PER_CALL)
    _Depth.raised = True
    begin = threading.Thread._bootstrap  # type: ignore[attr-defined]

    def _bootstrap(thread: threading.Thread) -> None:
        # A thread whose stack was made large is meant to recurse; another would overflow its stack.
        size = threading.stack_size()
        threading.stack_size(size)  # to ask is to reset
        if size >= 64 << 20:
            allow(size // STACK_PER_CALL)
        begin(thread)

    threading.Thread._bootstrap = _bootstrap  # type: ignore[attr-defined]


def bear_more() -> None:
    """For a source that is rewritten, so that each of its calls takes frames of the counter's: the limit is as far as
    the stack goes, and one that the submission sets for itself is remembered only."""
    told = sys.getrecursionlimit()
    sys.setrecursionlimit(FRAMES_PER_CALL * told)

    def remember(limit: int) -> None:
        nonlocal told
        if limit < 1:
            raise ValueError("recursion limit must be greater or equal than 1")
        told = limit

    def remembered() -> int:
        return told

    remember.__module__ = remembered.__module__ = "builtins"  # what a call of them takes is no secret
    sys.setrecursionlimit, sys.getrecursionlimit = remember, remembered


def limited() -> str | None:
    """Where recursion through C functions ends early for this Python's sake: the sentence that says so."""
    if not APART or _Depth.raised:
        return None
    return (
        f"Python {sys.version.split()[0]} lets calls through C functions (lru_cache, sorted with a key, max over a "
        "generator …) nest only some hundred to some thousand deep, whatever the recursion limit: 3.11 and 3.14 do not."
    )


def depth_reached(wanted: int) -> int:
    """How deep a cached function gets that calls itself ``wanted`` times."""
    deepest = 0

    @cache
    def go(level: int) -> None:
        nonlocal deepest
        deepest = level
        if level < wanted:
            go(level + 1)

    with contextlib.suppress(RecursionError):
        go(1)
    return deepest


def main() -> None:
    """Prints the depth."""

    def work() -> None:
        deepen(sys.argv[2] or None)
        print(depth_reached(int(sys.argv[1])))

    run_deep(work)


if __name__ == "__main__":
    main()
