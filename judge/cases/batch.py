"""Encoded cases with the expected answers, ready to be streamed: plain bytes and where to cut them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import InternalError
from ..protocol import LENGTH, split

CHUNK_FRAMES = 4096
CHUNK_BYTES = 1 << 18  # of the cases, and of the answers
FIRST_CHUNKS = ((64, 1 << 12), (512, 1 << 15))  # most failures come early: (cases, bytes of answers)
MAGIC = b"judge-cases-4\n"


@dataclass(frozen=True)
class Chunk:
    """A run of cases: ``first`` is the index of its first case in the batch."""

    first: int
    count: int
    frames: bytes
    records: bytes


@dataclass(frozen=True)
class Batch:
    """``frames`` holds the encoded arguments of ``count`` cases, ``records`` the answers as a process writes them.

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

    def case(self, index: int) -> tuple[bytes, bytes]:
        """(frame, expected payload) of one case."""
        for chunk in self.chunks():
            if index < chunk.first + chunk.count:
                at = index - chunk.first
                return split(chunk.frames)[at], split(chunk.records)[at][1:]
        raise IndexError(index)

    def beginning(self, count: int) -> Batch:
        """The first chunks that hold ``count`` cases together, or all."""
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
