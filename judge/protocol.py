"""The judge's side of the frames that pass to and from a contained process (cpp/include/judge/protocol.hpp)."""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass
from enum import IntEnum

from .errors import InternalError

HEADER = struct.Struct("<BBHIQQQ")  # command, flags, reserved, count, nonce, bytes, min_ns
TRAILER = struct.Struct("<IIQQ")  # mark, reserved, nonce, cpu_ns
PAGE = struct.Struct("<QIIQQ")  # started, fault, out_of_memory, data_kib, ready
PEAK = struct.Struct("<Q")  # behind it: peak_kib of the images of a whole program that have ended
LENGTH = struct.Struct("<I")
MARK = 0xFFFFFFFF
UNBUFFERED, MUTED = 1, 2
CHOICE = "JUDGE_SUBMISSION"  # the environment's variable that says which of its submissions a program serves


class Command(IntEnum):
    JUDGE = 1
    TIME = 2
    LOAD = 3  # Python only: description and source as JSON
    COUNT = 4  # C++ under sanitizers, Python that was loaded for it: steps and memory of the call


class Status(IntEnum):
    ANSWERED = 0
    RAISED = 1
    MALFORMED = 2
    OUT_OF_MEMORY = 3
    REFUSED = 4  # Python only, of LOAD: the source does not define what the signature asks for
    PACKAGE = 5  # the package's own text failed: file, line where it is known, and why
    ASKS = 6  # not an answer but a question: the reply is written to the requests
    ENDED = 7  # a whole program, with an exit code that is not 0: its digits


class Fault(IntEnum):
    NONE = 0
    STACK_OVERFLOW = 1
    NULL_POINTER = 2
    OTHER = 3
    STEPS = 4  # of COUNT: the call took more steps than it was given


@dataclass(frozen=True)
class Page:
    """What the shared page said when the process had ended."""

    started: int
    fault: Fault
    out_of_memory: bool
    data_kib: int
    ready: bool

    @classmethod
    def read(cls, data: bytes) -> Page:
        started, fault, out_of_memory, data_kib, ready = PAGE.unpack_from(data)
        known = fault if fault in Fault._value2member_map_ else Fault.OTHER
        return cls(started, Fault(known), bool(out_of_memory), data_kib, bool(ready))


@dataclass(frozen=True)
class Record:
    """One answer: ``payload`` is the encoded answer, or a text for the other statuses."""

    status: int
    payload: bytes

    @property
    def text(self) -> str:
        return self.payload.decode("utf-8", "backslashreplace")


def header(
    command: Command,
    count: int,
    size: int,
    nonce: int,
    *,
    unbuffered: bool = False,
    muted: bool = False,
    min_ns: int = 0,
) -> bytes:
    flags = (UNBUFFERED if unbuffered else 0) | (MUTED if muted else 0)
    return HEADER.pack(command, flags, 0, count, nonce, size, min_ns)


def frames(payloads: list[bytes]) -> bytes:
    """A blob of frames: u32 length + payload each."""
    return b"".join(LENGTH.pack(len(p)) + p for p in payloads)


def answered(payloads: list[bytes]) -> bytes:
    """The records a process writes that answers with these payloads."""
    return b"".join(LENGTH.pack(len(p) + 1) + b"\0" + p for p in payloads)


def records(blob: bytes, most: int = sys.maxsize) -> list[Record]:
    """The first ``most`` complete records of ``blob`` or fewer; an incomplete one at the end is left out."""
    found: list[Record] = []
    at = 0
    while at + 5 <= len(blob) and len(found) < most:
        (size,) = LENGTH.unpack_from(blob, at)
        if size == 0 or size == MARK or at + 4 + size > len(blob):
            break
        found.append(Record(blob[at + 4], blob[at + 5 : at + 4 + size]))
        at += 4 + size
    return found


def whole(blob: bytes, most: int) -> bool:
    """Whether ``blob`` is one to ``most`` complete records and nothing else; nothing where none is asked for."""
    at = count = 0
    while at + 5 <= len(blob) and count < most:
        (size,) = LENGTH.unpack_from(blob, at)
        if size == 0:
            return False
        at += 4 + size
        count += 1
    return at == len(blob) and (count > 0 or most == 0)


def split(blob: bytes) -> list[bytes]:
    """The payloads of a blob of frames that the judge made itself."""
    found = []
    at = 0
    while at < len(blob):
        (size,) = LENGTH.unpack_from(blob, at)
        if at + 4 + size > len(blob):
            raise InternalError("a stored blob of cases is cut short")
        found.append(blob[at + 4 : at + 4 + size])
        at += 4 + size
    return found
