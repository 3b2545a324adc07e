"""What a program answers over the small scope, in short: two programs with the same one answer alike on every input."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..protocol import LENGTH
from ..run.survey import Failed, Fate, Survey
from ..run.workbench import Workbench

MARK_BYTES = 4  # of an answer, to compare programs input by input
_MARKS = {Fate.STOPPED: b"!", Fate.LATE: b"~"}


@dataclass(frozen=True)
class Fingerprint:
    """``looked_at`` inputs; ``marks`` are those of the wrong answers by the index of the input, each of a few bytes.

    Right answers are all alike, however they are written; so are crashes.
    """

    looked_at: int
    marks: Mapping[int, bytes]

    @property
    def failed(self) -> int:
        return len(self.marks)

    def alike(self, other: Fingerprint) -> int:
        """On how many of the inputs on which this program fails the other gives the same wrong answer."""
        return sum(other.marks.get(index) == mark for index, mark in self.marks.items())

    def beginning(self, count: int) -> Fingerprint:
        """Of the first inputs only."""
        return Fingerprint(count, {i: mark for i, mark in self.marks.items() if i < count})

    def to_json(self) -> list[Any]:
        rows = b"".join(LENGTH.pack(i) + mark for i, mark in sorted(self.marks.items()))
        return [self.looked_at, base64.b85encode(zlib.compress(rows, 1)).decode()]

    @classmethod
    def from_json(cls, data: Any) -> Fingerprint:
        """ValueError, TypeError or zlib.error for anything that ``to_json`` did not make."""
        looked_at, text = data
        rows = zlib.decompress(base64.b85decode(text))
        step = LENGTH.size + MARK_BYTES
        marks = {}
        for at in range(0, len(rows), step):
            marks[LENGTH.unpack_from(rows, at)[0]] = rows[at + LENGTH.size : at + step]
        return cls(int(looked_at), marks)


def fingerprint(bench: Workbench, found: Survey) -> Fingerprint:
    """Of what became of the inputs."""
    return Fingerprint(found.looked_at, {one.index: _mark(bench, one) for one in found.failed})


def _mark(bench: Workbench, one: Failed) -> bytes:
    data = _MARKS.get(one.fate)
    if data is None:
        data = one.got
        if bench.problem.compare == "unordered":
            try:
                value = bench.codec.decode_answer(one.got, one.case.frame)
            except ValueError:
                value = None
            if isinstance(value, list):
                data = repr(sorted(map(repr, value))).encode()
    return hashlib.blake2b(data, digest_size=MARK_BYTES).digest()
