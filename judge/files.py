"""Writes a file or a folder whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

TEMPORARY = "."  # how the names of things that are not finished begin


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name beside ``path`` at which a file or a folder is to be made; it takes the place of ``path`` at the end.

    If the body fails nothing is left of it and ``path`` is as it was; a reader sees the old one or the new one. Where
    ``path`` is a link, what it points to is replaced. A file keeps its mode; a new one gets the usual one. OSError
    names ``path``, not the name beside it.
    """
    target = Path(os.path.realpath(path))
    making = target.with_name(f"{TEMPORARY}{target.name}.{os.urandom(4).hex()}")
    try:
        yield making
        if making.is_dir():
            shutil.rmtree(target, ignore_errors=True)
        else:
            with contextlib.suppress(FileNotFoundError):
                making.chmod(target.stat().st_mode & 0o7777)
        making.replace(target)
    except BaseException as error:
        if isinstance(error, OSError) and error.filename == str(making):
            error.filename, error.filename2 = str(path), None
        if making.is_dir():
            shutil.rmtree(making, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                making.unlink(missing_ok=True)
        raise


def write(path: Path, content: str | bytes) -> None:
    """Writes ``path`` at once; text as UTF-8. The folder has to exist. OSError where it cannot be written.

    What is there and is not a regular file (a pipe, /dev/null) is written to and stays what it is.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    with replacing(path) as making:
        making.write_bytes(data)
