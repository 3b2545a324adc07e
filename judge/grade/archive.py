"""Zips as people upload them, unpacked into a folder of the judge's own: no path leaves it, nothing grows forever."""

from __future__ import annotations

import errno
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO

from ..errors import UserError
from ..model.source import LARGEST

MOST_FILES = 50_000
MOST_BYTES = 1 << 30
DEPTH = 2  # a zip in a zip: a class of uploads
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
_OF_A_NAME = (errno.ENAMETOOLONG, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.EILSEQ)


def unpack(file: Path, into: Path) -> list[str]:
    """Unpacks what may be a submission; what was left out and why, a clause each. UserError where it is no zip.

    Links, absolute paths and ``..`` are left out, as is what is larger than a submission; the sizes that count are
    those that come out, whatever the zip says of itself. A zip within becomes a folder of its name.
    """
    left: list[str] = []
    budget = [MOST_FILES, MOST_BYTES]
    try:
        with zipfile.ZipFile(file) as archive:
            _unpack(archive, into, left, budget, DEPTH)
    except (*_DAMAGED, OSError) as error:
        raise UserError(f"{file} cannot be unpacked: {error}.") from None
    return left


def _unpack(archive: zipfile.ZipFile, into: Path, left: list[str], budget: list[int], depth: int) -> None:
    for entry in archive.infolist():
        name = entry.filename.replace("\\", "/")
        if entry.is_dir():
            continue
        if (why := _refused(entry, name)) is not None:
            left.append(f"{name}: {why}")
            continue
        budget[0] -= 1
        if budget[0] < 0 or budget[1] <= 0:
            raise UserError(f"The zip holds more than {MOST_FILES:,} files or {MOST_BYTES >> 20} MiB.")
        target = into / PurePosixPath(name)
        inner = name.lower().endswith(".zip") and depth > 1
        most = budget[1] if inner else LARGEST
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            whole = _write(archive, entry, target, most, budget)
        except _DAMAGED as error:  # one person's, whose fault the others do not share
            left.append(f"{name}: {error}")
            continue
        except OSError as error:
            if error.errno not in _OF_A_NAME:
                raise
            left.append(f"{name}: {error.strerror}")
            continue
        if not whole:
            target.unlink(missing_ok=True)
            left.append(f"{name}: larger than {most >> 20} MiB")
            continue
        at = 0.0
        with suppress(ValueError):  # month 15, or second 62: nothing keeps a zip from saying so
            at = datetime(*entry.date_time).timestamp()
        os.utime(target, (at, at))
        if inner:
            folder = target.with_suffix("")
            try:
                with zipfile.ZipFile(target) as within:
                    _unpack(within, folder, left, budget, depth - 1)
            except _DAMAGED as error:
                left.append(f"{name}: {error}")
            target.unlink()


def _refused(entry: zipfile.ZipInfo, name: str) -> str | None:
    path = PurePosixPath(name)
    mode = entry.external_attr >> 16
    if path.is_absolute() or ".." in path.parts or "\0" in name or (len(name) > 1 and name[1] == ":"):
        return "its path leads out of the zip"
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "a link or a special file"
    if entry.flag_bits & 1:
        return "encrypted"
    return None


def _write(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, most: int, budget: list[int]) -> bool:
    """False where more than ``most`` bytes came out."""
    written = 0
    with archive.open(entry) as source, target.open("wb") as sink:
        for data in _chunks(source):
            written += len(data)
            budget[1] -= len(data)
            if written > most or budget[1] < 0:
                return False
            sink.write(data)
    return True


def _chunks(source: IO[bytes]) -> Iterator[bytes]:
    while data := source.read(1 << 16):
        yield data
