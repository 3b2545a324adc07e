"""Fresh Hypothesis examples for each run, drawn by a helper process while the compiler is at work.

Generation goes through Hypothesis's own data source without its engine: the engine's bookkeeping (mutation, targets,
de-duplication) costs more than the generation itself, and here every example is wanted. Where that entry is missing in
some version of Hypothesis, the public ``@given`` is used.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from ..errors import InternalError, PackageError
from ..protocol import LENGTH, split
from ..sandbox import interrupts

EXAMPLES = 500
PARTS = 2  # each with a seed of its own

# What to draw from, what is valid, and how it is encoded.
Load = Callable[[], tuple[Any, Callable[[Any], bool], Callable[[Any], bytes]]]


def examples(strategy: Any, seed: str, count: int) -> Iterator[Any]:
    """``count`` examples at most; those that Hypothesis gives up on are left out."""
    try:
        from hypothesis.control import BuildContext
        from hypothesis.errors import StopTest, UnsatisfiedAssumption
        from hypothesis.internal.conjecture.data import ConjectureData

        random = Random(seed)
        BuildContext(ConjectureData(random=random), is_final=False, wrapped_test=examples)
    except (ImportError, TypeError):
        yield from _examples_by_given(strategy, seed, count)
        return
    for _ in range(count):
        data = ConjectureData(random=random)
        try:
            with BuildContext(data, is_final=False, wrapped_test=examples):
                example = data.draw(strategy)
        except (StopTest, UnsatisfiedAssumption):
            continue
        yield example


def _examples_by_given(strategy: Any, seed: str, count: int) -> list[Any]:
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded

    drawn: list[Any] = []

    @seeded(int.from_bytes(seed.encode()[-12:], "little"))
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(example: Any) -> None:
        drawn.append(example)

    collect()
    return drawn


class Generation:
    """Examples on their way: ``start`` forks a helper, ``frames`` waits for it, ``cancel`` ends it.

    ``load`` returns (strategy, is_valid, encode) and runs in the helper, so that the judge's own process need not
    import Hypothesis. Has to be started while this process has one thread.
    """

    def __init__(self, pid: int, reading: int) -> None:
        self.pid, self._reading = pid, reading

    @classmethod
    def start(cls, load: Load, seed: int) -> Generation:
        """One helper is enough while the compiler works."""
        reading, writing = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid == 0:
            _helper(load, [f"{seed}/{part}" for part in range(PARTS)], EXAMPLES // PARTS, writing)
        os.close(writing)
        return cls(pid, reading)

    @property
    def ready(self) -> bool:
        """Whether the helper has begun to hand its examples over, or has ended."""
        return self._reading < 0 or bool(select.select([self._reading], [], [], 0)[0])

    def frames(self) -> list[bytes]:
        """The encoded examples in a fixed order, duplicates left out. PackageError if the package's code fails."""
        output = bytearray()
        while data := os.read(self._reading, 1 << 20):
            output += data
        self.cancel()
        if output[:1] == b"E":
            raise PackageError(output[1:].decode("utf-8", "replace"))
        if output[:1] != b"F":
            raise InternalError("a helper that draws cases ended early")
        return list(dict.fromkeys(split(bytes(output[1:]))))

    def cancel(self) -> None:
        """Ends the helper; nothing of it is left. May be called twice."""
        if self._reading < 0:
            return
        with interrupts.whole():
            os.close(self._reading)
            self._reading = -1
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)


def _helper(load: Load, seeds: list[str], count: int, writing: int) -> None:
    """A helper's whole life; does not return."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the judge ends its helpers itself
        from judge import _reference

        _reference.die_with_parent()
        try:
            strategy, is_valid, encode = load()
            found = [encode(a) for seed in seeds for a in examples(strategy, seed, count) if is_valid(a)]
            output = b"F" + b"".join(LENGTH.pack(len(f)) + f for f in found)
        except Exception as error:
            text = (
                str(error)
                if isinstance(error, PackageError)
                else f"cases.py: strategy: {type(error).__name__}: {error}"
            )
            output = b"E" + text.encode("utf-8", "replace")
        with os.fdopen(writing, "wb") as stream:
            stream.write(output)
        code = 0
    finally:
        os._exit(code)
