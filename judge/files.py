"""Writes a file or a folder whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

TEMPORARY = "."  # how the names of things that are not finished begin


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name beside ``path`` at which a file or a folder is to be made; it takes the place of ``path`` at the end.

    If the body fails nothing is left of it and ``path`` is as it was; a reader sees the old one or the new one. Where
    ``path`` is a link, what it points to is replaced; where it is neither file nor folder (a pipe, /dev/null), it is
    given itself and stays what it is. A file keeps its mode; a new one gets the usual one. OSError names ``path``, not
    the name beside it.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        yield path
        return
    target = Path(os.path.realpath(path))
    making = target.with_name(f"{TEMPORARY}{target.name}.{os.urandom(4).hex()}")
    try:
        yield making
        if making.is_dir():
            remove(target)
        else:
            with contextlib.suppress(FileNotFoundError):
                making.chmod(target.stat().st_mode & 0o7777)
        making.replace(target)
    except BaseException as error:
        if isinstance(error, OSError) and error.filename == str(making):
            error.filename, error.filename2 = str(path), None
        remove(making)
        raise


def write(path: Path, content: str | bytes) -> None:
    """Writes ``path`` at once; text as UTF-8. The folder has to exist. OSError where it cannot be written."""
    with replacing(path) as making:
        making.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def remove(path: Path) -> None:
    """Removes a file, or a folder with all that is in it, as far as that is possible; no error if there is none."""
    if path.is_dir() and not path.is_symlink():
        import shutil  # some milliseconds, and seldom needed

        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
