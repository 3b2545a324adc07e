"""Encoded cases with the expected answers, ready to be streamed: a sequence of Case, kept as plain bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import overload

from ..errors import InternalError
from ..protocol import LENGTH, answered
from ..protocol import frames as to_frames

CHUNK_FRAMES = 4096
CHUNK_BYTES = 1 << 18  # of the cases, and of the answers
FIRST_CHUNKS = ((64, 1 << 12), (512, 1 << 15))  # most failures come early: (cases, bytes of answers)
MAGIC = b"judge-cases-4\n"


@dataclass(frozen=True)
class Case:
    """One case: its encoded arguments and the encoded answer that is expected."""

    frame: bytes
    answer: bytes


@dataclass(frozen=True)
class Chunk:
    """A run of cases: ``first`` is the index of its first case in the batch."""

    first: int
    count: int
    frames: bytes
    records: bytes

    @property
    def cases(self) -> Batch:
        """The same as a batch."""
        return Batch.make(self.frames, self.records)


@dataclass(frozen=True)
class Batch:
    """A sequence of cases; a slice of it is a batch again.

    ``frames`` holds the encoded arguments of ``count`` cases, ``records`` the answers as a process writes them.

    ``cuts`` are (cases, end in frames, end in records) of each chunk.
    """

    count: int
    frames: bytes
    records: bytes
    cuts: tuple[tuple[int, int, int], ...]

    @classmethod
    def make(cls, frames: bytes, records: bytes) -> Batch:
        """Cuts the two blobs, which have to hold equally many entries, into chunks."""
        cuts: list[tuple[int, int, int]] = []
        at = answer_at = count = in_chunk = chunk_start = answer_start = 0
        while at < len(frames):
            (size,) = LENGTH.unpack_from(frames, at)
            (answer_size,) = LENGTH.unpack_from(records, answer_at)
            at += 4 + size
            answer_at += 4 + answer_size
            count += 1
            in_chunk += 1
            most, most_bytes = FIRST_CHUNKS[len(cuts)] if len(cuts) < len(FIRST_CHUNKS) else (CHUNK_FRAMES, CHUNK_BYTES)
            if (
                in_chunk == most
                or at - chunk_start >= CHUNK_BYTES
                or answer_at - answer_start >= most_bytes
                or at >= len(frames)
            ):
                cuts.append((in_chunk, at, answer_at))
                in_chunk, chunk_start, answer_start = 0, at, answer_at
        if at != len(frames) or answer_at != len(records):
            raise InternalError("cases and expected answers do not go together")
        return cls(count, frames, records, tuple(cuts))

    def chunks(self) -> Iterator[Chunk]:
        first = at = answer_at = 0
        for count, end, answer_end in self.cuts:
            yield Chunk(first, count, self.frames[at:end], self.records[answer_at:answer_end])
            first, at, answer_at = first + count, end, answer_end

    @classmethod
    def of(cls, cases: Iterable[Case]) -> Batch:
        """A batch of these cases."""
        cases = list(cases)
        return cls.make(to_frames([c.frame for c in cases]), answered([c.answer for c in cases]))

    @classmethod
    def unanswered(cls, frame: bytes) -> Batch:
        """A batch of one case, for a caller that does not look at the answer."""
        return cls.of([Case(frame, b"")])

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Case]:
        return (self[i] for i in range(self.count))

    @overload
    def __getitem__(self, index: int) -> Case: ...
    @overload
    def __getitem__(self, index: slice) -> Batch: ...
    def __getitem__(self, index: int | slice) -> Case | Batch:
        if isinstance(index, slice):
            return Batch.of(self[i] for i in range(*index.indices(self.count)))
        if not -self.count <= index < self.count:
            raise IndexError(index)
        at, answer_at = self._places[index % self.count]
        (size,) = LENGTH.unpack_from(self.frames, at)
        (answer_size,) = LENGTH.unpack_from(self.records, answer_at)
        # A record is a status, zero for an answer, and the answer.
        return Case(self.frames[at + 4 : at + 4 + size], self.records[answer_at + 5 : answer_at + 4 + answer_size])

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        """Where each case begins, in ``frames`` and in ``records``: looked up only where single cases are asked for."""
        places = []
        at = answer_at = 0
        for _ in range(self.count):
            places.append((at, answer_at))
            at += 4 + LENGTH.unpack_from(self.frames, at)[0]
            answer_at += 4 + LENGTH.unpack_from(self.records, answer_at)[0]
        return places

    def beginning(self, count: int) -> Batch:
        """The first chunks that hold ``count`` cases together, or all; no byte is looked at."""
        kept, cases = 0, 0
        while kept < len(self.cuts) and cases < count:
            cases += self.cuts[kept][0]
            kept += 1
        _, end, answer_end = self.cuts[kept - 1] if kept else (0, 0, 0)
        return Batch(cases, self.frames[:end], self.records[:answer_end], self.cuts[:kept])

    def to_bytes(self) -> bytes:
        head = json.dumps([self.count, len(self.frames), len(self.records), self.cuts]).encode()
        return MAGIC + LENGTH.pack(len(head)) + head + self.frames + self.records

    @classmethod
    def from_bytes(cls, data: bytes) -> Batch:
        """Raises ValueError if ``data`` is not what ``to_bytes`` made."""
        if not data.startswith(MAGIC):
            raise ValueError("no cases")
        at = len(MAGIC) + 4
        (size,) = LENGTH.unpack_from(data, at - 4)
        count, frames_size, records_size, cuts = json.loads(data[at : at + size])
        at += size
        if len(data) != at + frames_size + records_size:
            raise ValueError("cut short")
        frames, records = data[at : at + frames_size], data[at + frames_size :]
        return cls(count, frames, records, tuple((a, b, c) for a, b, c in cuts))
