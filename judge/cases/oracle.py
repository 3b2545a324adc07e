"""The expected answers: the reference compiled into the extension module, or a package's own compiled on first use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ..catalog.reference_hash import reference_hash
from ..errors import InternalError
from ..model.problem import Problem
from .asked import Asked, asked_of

if TYPE_CHECKING:
    from judge._reference import Reference


class Oracle(Protocol):
    """Answers frames. A frame has to be a valid input: a reference may do anything on others."""

    def answer_all(self, blob: bytes) -> bytes:
        """Frames in, records out (u32 length, status 0, answer)."""


class Bound:
    """The reference in the extension module, with what answers its questions."""

    def __init__(self, reference: Reference, asked: Asked | None) -> None:
        self.reference = reference
        self.reply = asked.reply if asked is not None else None

    def answer_all(self, blob: bytes) -> bytes:
        """See Oracle."""
        return self.reference.answer_all(blob, self.reply)

    def answer(self, frame: bytes) -> bytes:
        """The answer of one frame."""
        return self.reference.answer(frame, self.reply)

    def time(self, frame: bytes, min_ns: int) -> tuple[int, int]:
        """(calls, CPU nanoseconds) of calls on equal inputs until ``min_ns`` are spent."""
        return self.reference.time(frame, min_ns, self.reply)


def bound_reference(problem: Problem) -> Bound | None:
    """The reference in the extension module, None if that has none or another version of it."""
    from judge import _reference

    try:
        reference = _reference.Reference(problem.name)
    except KeyError:
        return None
    return Bound(reference, asked_of(problem)) if reference.source_hash == reference_hash(problem) else None


def oracle_for(problem: Problem, compile_reference: Callable[[], Oracle]) -> Oracle:
    """The bound reference, else ``compile_reference()`` (a learner's own package, or one edited since installation)."""
    return bound_reference(problem) or compile_reference()


def answer(oracle: Oracle, frame: bytes) -> bytes:
    """The expected answer of one case."""
    from ..protocol import LENGTH, records

    found = records(oracle.answer_all(LENGTH.pack(len(frame)) + frame))
    if len(found) != 1 or found[0].status != 0:
        raise InternalError("the reference gave no answer: " + (found[0].text if found else "it stopped"))
    return found[0].payload
