"""The code of an attempt as the log keeps it: compressed, and known by its hash."""

from __future__ import annotations

import hashlib
import zlib
from typing import NamedTuple

from ..model.source import LARGEST


class Kept(NamedTuple):
    """``hash`` is the SHA-256 of the file in hexadecimal digits, ``compressed`` the file as zlib packs it."""

    hash: str
    compressed: bytes


def keep(code: bytes) -> Kept:
    """What the log holds of a file."""
    return Kept(hashlib.sha256(code).hexdigest(), zlib.compress(code))


def unpack(compressed: bytes) -> bytes:
    """The file. ValueError for what ``keep`` never made, be it damaged or larger than any submission."""
    unpacking = zlib.decompressobj()
    try:
        code = unpacking.decompress(compressed, LARGEST + 1)
    except (zlib.error, TypeError) as error:
        raise ValueError(f"it is not packed as the log packs it ({error})") from None
    if len(code) > LARGEST:
        raise ValueError(f"it has more than {LARGEST >> 20} MiB")
    if not unpacking.eof or unpacking.unused_data:
        raise ValueError("it is not whole")
    return code
