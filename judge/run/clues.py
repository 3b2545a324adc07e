"""What a source says of how its program ended or was not built: more than the system and the compiler say."""

from __future__ import annotations

import re
import signal
from dataclasses import replace

from ..execute.stream import Outcome
from ..model.source import Source
from .decide import Decision

ALONE = "One file is judged by itself: what stands beside it is not there."
_TARGET = re.compile(r"#\s*pragma\s+GCC\s+target[^\n]*|__attribute__\s*\(\(\s*target[^)]*\)[^)]*\)\)")
_ASSERT = re.compile(r"\bsubmission\.cpp:(\d+): .*?(Assertion [`'].*' failed)")
_OWN_HEADER = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.MULTILINE)
_NO_HEADER = re.compile(r"fatal error: '?([^\s':]+)'?(?:: No such file| file not found)")
_NO_MODULE = re.compile(r"^ModuleNotFoundError: No module named '([\w.]+)'", re.MULTILINE)


def with_clues(decision: Decision, outcome: Outcome, source: Source) -> Decision:
    """``decision`` with what the source tells of it."""
    if outcome.status == -signal.SIGILL and (found := _TARGET.search(source.text)):
        asked = " ".join(found[0].split())
        return replace(
            decision, note=f"An instruction that this processor does not have (SIGILL): `{asked}` asks for such ones."
        )
    if outcome.record is None and (failed := _ASSERT.search(outcome.stderr)):
        return replace(decision, trace=f"{source.name}:{failed[1]}: {failed[2]}")
    if (missing := alone(decision.trace or "", source)) is not None:
        return replace(decision, note=" ".join(filter(None, (decision.note, missing))))
    return decision


def alone(said: str, source: Source) -> str | None:
    """A sentence where ``said``, by the compiler or the interpreter, is that a file or package is not there."""
    if (header := _NO_HEADER.search(said)) is not None:
        own = header[1] in _OWN_HEADER.findall(source.text)
        return (
            f"{ALONE if own else 'Only the standard library is there.'} Put what you need of {header[1]} into the file."
        )
    if (module := _NO_MODULE.search(said)) is not None:
        return (
            f"{ALONE} There is the standard library and sortedcontainers, as on a site; {module[1]} is neither: "
            "put what you need of it into the file."
        )
    return None
