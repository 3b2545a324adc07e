"""What an attempt judged: its code from the log, the attempt before it, and the file written back."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..files import write
from ..languages import LANGUAGES
from ..store.attempt import Attempt
from ..store.log import Log
from ..store.modes import is_whole
from ..verdict import Verdict
from .locate import place_beside
from .workspace import Workspace

_NAME = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*", re.ASCII)


@dataclass(frozen=True)
class PastCode:
    """An attempt, and the file that it judged: None where the log does not hold it."""

    attempt: Attempt
    content: bytes | None

    @property
    def text(self) -> str | None:
        """As the judge read it: without a byte order mark and with the line ends of Unix."""
        if self.content is None:
            return None
        return self.content.decode("utf-8-sig", "replace").replace("\r\n", "\n")

    @property
    def missing(self) -> str:
        """The sentence to be said where there is no code."""
        if self.attempt.file_hash is None:
            return f"The log has no code of attempt {self.attempt.id}: before judge 0.2.0 none was kept."
        return f"The log has lost the code of attempt {self.attempt.id}."

    def to_json(self) -> dict[str, Any]:
        """What ``judge log show --json`` prints: the attempt, and ``code``, the file as it was (null: not kept).

        Bytes that are no UTF-8 are lone surrogates, as Python's ``surrogateescape`` has them.
        """
        code = None if self.content is None else self.content.decode("utf-8", "surrogateescape")
        return {**self.attempt.to_json(), "code": code}


def past_code(log: Log, number: int | None) -> PastCode:
    """The attempt with this number, the latest if None. UserError if there is none."""
    if number is not None:
        attempt = log.attempt(number)
    else:
        latest = log.attempts(limit=1)
        if not latest:
            raise UserError("There are no attempts yet: `judge run TOPIC/SLUG` makes the first.")
        attempt = latest[0]
    return PastCode(attempt, log.code(attempt))


def code_before(log: Log, attempt: Attempt) -> PastCode:
    """The attempt before this one at the same problem in the same language. UserError if it is the first."""
    found = log.attempts(problem=attempt.problem, language=attempt.language)
    numbers = [a.id for a in found]
    at = numbers.index(attempt.id) + 1
    if at == len(found):
        raise UserError(
            f"Attempt {attempt.id} is the first at {attempt.problem} in this language: name the attempt to compare it "
            f"with, as in judge log diff N {attempt.id}."
        )
    return PastCode(found[at], log.code(found[at]))


def gives_away(workspace: Workspace, log: Log, past: PastCode, now: datetime) -> bool:
    """Whether who sees this code sees a solution of a problem that is being solved right now."""
    attempt = past.attempt
    if past.content is None or attempt.verdict is not Verdict.ACCEPTED or not is_whole(attempt.mode):
        return False
    from ..coach.sitting import solution_is_free

    return not solution_is_free(log.practice(), attempt.problem, now)


def restore(past: PastCode, to: Path | None, *, force: bool) -> tuple[Path, bool]:
    """Writes the file back, byte for byte: (where, whether it had to be written).

    ``to`` None: beside today's file, named after the attempt; a folder: under that name in it. What is there is
    overwritten with ``force`` only. UserError where there is no code, or no way to write it.
    """
    if past.content is None:
        raise UserError(past.missing)
    file = _place(past.attempt) if to is None else to / _file_name(past.attempt) if to.is_dir() else to
    try:
        if to is None:
            file.parent.mkdir(parents=True, exist_ok=True)
        if force:
            write(file, past.content)
            return file, True
        try:
            stream = file.open("xb")
        except FileExistsError:
            if file.is_file() and file.read_bytes() == past.content:
                return file, False
            raise UserError(
                f"{file} is there already and was left alone: name another with --to FILE, or add --force."
            ) from None
        try:
            with stream:
                stream.write(past.content)
        except BaseException:
            with contextlib.suppress(OSError):
                file.unlink()
            raise
    except OSError as error:
        raise UserError(f"Cannot write {file}: {error.strerror}.") from None
    return file, True


def _place(attempt: Attempt) -> Path:
    name = _file_name(attempt)
    topic, _, slug = attempt.problem.partition("/")
    return place_beside(topic, slug) / name


def _file_name(attempt: Attempt) -> str:
    """``two-sum.attempt-12.cpp``. UserError for a name that an imported log brought and that is none of a file."""
    record = LANGUAGES.get(attempt.language)
    if record is None or not _NAME.fullmatch(attempt.problem):
        raise UserError(f"Attempt {attempt.id} tells no name for its file: name one with --to FILE.")
    return f"{attempt.problem.split('/')[1]}.attempt-{attempt.id}{record.suffix}"
