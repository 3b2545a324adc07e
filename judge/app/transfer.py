"""The whole log out to a file and in again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..errors import UserError
from ..files import replacing
from .workspace import Workspace

if TYPE_CHECKING:
    from ..store.transfer import Merged


def export_to(workspace: Workspace, file: Path) -> int:
    """Writes the log to ``file`` as JSON Lines, all of it or nothing; the number of rows."""
    count = -1  # the first line is the format's
    try:
        with (
            workspace.log(readonly=True) as log,
            replacing(file) as making,
            making.open("w", encoding="utf-8") as stream,
        ):
            for line in log.export():
                stream.write(line + "\n")
                count += 1
    except OSError as error:
        raise UserError(f"Cannot write {file}: {error.strerror}.") from None
    return count


def import_from(workspace: Workspace, source: Path | Iterable[str]) -> Merged:
    """Takes in an exported file, another machine's judge.db, or the lines of an export; all of it or nothing."""
    try:
        with workspace.log() as log:
            if not isinstance(source, Path):
                return log.merge(source)
            if _is_database(source):
                from ..store.log import Log

                with Log.open_file(source, version=__version__) as other:
                    return log.merge(other.export())
            with source.open(encoding="utf-8") as stream:
                return log.merge(stream)
    except UnicodeDecodeError:
        raise UserError(f"{_name(source)} is no text: `judge log export FILE` writes what can be taken in.") from None
    except OSError as error:
        raise UserError(f"Cannot read {_name(source)}: {error.strerror}.") from None


def _name(source: Path | Iterable[str]) -> str:
    return str(source) if isinstance(source, Path) else "-"


def _is_database(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(16) == b"SQLite format 3\0"
