"""A JSON value in the wire format, where the codec that is compiled cannot be asked: while the judge is being built."""

from __future__ import annotations

import struct
from typing import Any

from ..model.types import Type

_NUMBERS = {"int": "<i", "long": "<q", "uint": "<q", "double": "<d", "bool": "<B"}
_STAND_INS: dict[str, Any] = {
    "int": 42,
    "long": 42,
    "uint": 42,
    "double": 4.5,
    "bool": True,
    "char": "x",
    "string": "other",
    "ListNode": [42],
    "TreeNode": [42],
}


def stand_in(type_: Type) -> Any:
    """Some ordinary value of the type."""
    return [stand_in(type_.item)] if type_.item else _STAND_INS[type_.name]


def encoded(type_: Type, value: Any) -> bytes:
    """The bytes of ``value`` (judge/wire.hpp); no random pointers."""
    if type_.item is not None:
        return struct.pack("<I", len(value)) + b"".join(encoded(type_.item, v) for v in value)
    if type_.name in _NUMBERS:
        return struct.pack(_NUMBERS[type_.name], value)
    if type_.name == "char":
        return bytes([ord(value)])
    if type_.name == "string":
        data: bytes = value.encode()
        return struct.pack("<I", len(data)) + data
    if type_.name == "ListNode":
        return struct.pack(f"<I{len(value)}i", len(value), *value)
    if type_.name == "TreeNode":
        entries = (b"\0" if v is None else b"\1" + struct.pack("<i", v) for v in value)
        return struct.pack("<I", len(value)) + b"".join(entries)
    raise AssertionError(type_)
