"""Reads mistakes.toml: wrong programs, each as edits of a file under solutions/."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import PackageError
from ..model.toml import Table, read_toml
from ..verdict import Verdict

FILE = "mistakes.toml"
VERDICTS = tuple(v.value for v in Verdict if v not in (Verdict.ACCEPTED, Verdict.JUDGE_ERROR))

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SHOWN = 200


@dataclass(frozen=True)
class Mistake:
    """A program that gets ``verdict``; ``text`` is the whole of it, made of ``base`` (a name below solutions/).

    ``shows`` says in a sentence what is wrong with it.
    """

    name: str
    shows: str
    base: str
    verdict: str
    text: str


def load_mistakes(folder: Path) -> tuple[Mistake, ...]:
    """All of the package's; none where it has no such file. Raises PackageError: also where an edit does not fit."""
    file = folder / FILE
    if not file.is_file():
        return ()
    top = Table(read_toml(file), "", file)
    found: dict[str, Mistake] = {}
    texts: dict[str, str] = {}
    for table in top.tables("mistake"):
        mistake = _mistake(folder, table, file)
        if mistake.name in found:
            raise table.error("name", f"a name that no other mistake has, got {mistake.name!r} again")
        if (other := texts.setdefault(mistake.text, mistake.name)) != mistake.name:
            raise table.error("", f"another program than that of {other}, got the same one twice")
        found[mistake.name] = mistake
    top.done()
    return tuple(found.values())


def _mistake(folder: Path, table: Table, file: Path) -> Mistake:
    name = table.text("name")
    if not _NAME.fullmatch(name):
        raise table.error("name", f"lower case letters, digits and hyphens, got {name!r}")
    table = Table(table.data, f"{table.where} ({name})", file)
    shows = table.text("shows").strip()
    if not shows or "\n" in shows:
        raise table.error("shows", "one sentence that says what is wrong")
    base = table.text("base")
    text = _base(folder, base, table)
    for pair in _pairs(table):
        was, now = pair.text("was"), pair.text("now")
        times = _times(was, text)
        if times != 1:
            raise pair.error(
                "was",
                f"a text that occurs exactly once in {base}, got one that occurs {times} times: {was!r:.{_SHOWN}}",
            )
        if was == now:
            raise pair.error("now", "another text than that of `was`")
        text = text.replace(was, now)
    verdict = table.one_of("verdict", VERDICTS, Verdict.WRONG_ANSWER.value)
    table.done()
    return Mistake(name, shows, base, verdict, text)


def _base(folder: Path, base: str, table: Table) -> str:
    path = folder / "solutions" / base
    if len(Path(base).parts) != 2 or ".." in Path(base).parts or not path.is_file():
        raise table.error("base", f"a file under solutions/, such as accepted/sort.cpp, got {base!r}")
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{path}: cannot be read: {error}") from None


def _pairs(table: Table) -> list[Table]:
    """The tables that hold ``was`` and ``now``."""
    if "edits" not in table.data:
        return [table]
    if "was" in table.data or "now" in table.data:
        raise table.error("edits", "either was and now or edits, got both")
    edits = table.tables("edits")
    if not edits:
        raise table.error("edits", "at least one pair of was and now")
    for edit in edits:
        if unknown := sorted(set(edit.data) - {"was", "now"}):
            raise edit.error(unknown[0], f"no such key (unknown key {unknown[0]!r})")
    return edits


def _times(was: str, text: str) -> int:
    """How often it occurs, overlapping ones too."""
    if not was:
        return len(text) + 1
    return sum(text.startswith(was, at) for at in range(len(text)))
