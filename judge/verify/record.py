"""``proof.json`` of a package: what was proved, resting on what, and the figures. Read and written here only.

    {"format": 1, "proofs": [{…}], "mutants": [{…}]}     one record for each compiler, Python and platform

A record's ``key`` is made of the hashes beside it, which are computed anew from the files whenever it is asked for; its
``seal`` is a hash of the whole record, so that what was changed by hand, or by a careless merge, shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import files
from .key import RECORD, Circumstances, Key, hash_of

FORMAT = 1
PROOFS, MUTANTS = "proofs", "mutants"
AGAIN = "it is proved again and written anew"


class Unreadable(Exception):
    """A proof.json that says nothing; the text names the file and says why. ``newer``: a newer judge wrote it."""

    def __init__(self, text: str, *, newer: bool = False) -> None:
        super().__init__(text)
        self.newer = newer


@dataclass(frozen=True)
class Place:
    """Where in the order of commits: their number, and the last one. What was proved may not be committed yet."""

    commits: int
    head: str


@dataclass(frozen=True)
class Record:
    """One proof. ``after`` is None where no commit could be named; ``facts`` are plain JSON values."""

    key: Key
    after: Place | None
    facts: Mapping[str, Any]


def read(folder: Path) -> dict[str, tuple[Record, ...]]:
    """The records of a package, under PROOFS and MUTANTS; none where there is no file. Raises Unreadable."""
    file = folder / RECORD
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {PROOFS: (), MUTANTS: ()}
    except (OSError, UnicodeError) as error:
        raise Unreadable(f"{file}: cannot be read ({error}): {AGAIN}") from None
    try:
        top = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{file}: not valid JSON ({error}): {AGAIN}") from None
    if not isinstance(top, dict) or not isinstance(top.get("format"), int):
        raise Unreadable(f"{file}: names no format: {AGAIN}")
    if top["format"] > FORMAT:
        raise Unreadable(f"{file}: written by a newer judge (format {top['format']}), left as it is", newer=True)
    try:
        return {part: tuple(_record(entry, file) for entry in top.get(part, [])) for part in (PROOFS, MUTANTS)}
    except (KeyError, TypeError, AttributeError, ValueError):
        raise Unreadable(f"{file}: lacks what a record has: {AGAIN}") from None


def _record(entry: Mapping[str, Any], file: Path) -> Record:
    made_with = Circumstances(entry["compiler"], entry["python"], entry["platform"])
    key = Key(entry["package"], entry["judge"], made_with)
    if entry["seal"] != _seal(entry) or entry["key"] != key.text:
        raise Unreadable(f"{file}: changed by hand, its seal does not fit: {AGAIN}")
    after = entry["after"]
    return Record(key, None if after is None else Place(after["commits"], after["head"]), entry["facts"])


def write(folder: Path, part: str, record: Record) -> None:
    """Adds a record, or puts it in the place of the one made with the same; those that have become stale go.

    Raises OSError where the file cannot be written, and Unreadable where a newer judge wrote it.
    """
    _put(folder, part, record.key.made_with, record)


def remove(folder: Path, part: str, made_with: Circumstances) -> None:
    """Takes back what was recorded with these. Raises as ``write`` does."""
    _put(folder, part, made_with, None)


def _put(folder: Path, part: str, made_with: Circumstances, record: Record | None) -> None:
    try:
        known = read(folder)
    except Unreadable as error:
        if error.newer:
            raise
        known = {PROOFS: (), MUTANTS: ()}
    left = [one for one in known[part] if one.key.made_with != made_with]
    if record is not None:
        # What was proved of other files is of no use to anybody.
        now = (record.key.package, record.key.judge)
        left = [one for one in left if (one.key.package, one.key.judge) == now] + [record]
    known[part] = tuple(sorted(left, key=lambda one: str(one.key.made_with)))
    if any(known.values()):
        files.write(folder / RECORD, _text(known))
    else:
        (folder / RECORD).unlink(missing_ok=True)


def _text(known: Mapping[str, tuple[Record, ...]]) -> str:
    top = {"format": FORMAT, **{part: [_entry(record) for record in known[part]] for part in (PROOFS, MUTANTS)}}
    return json.dumps(top, indent=1, ensure_ascii=False) + "\n"


def _entry(record: Record) -> dict[str, Any]:
    key, after = record.key, record.after
    entry = {
        "compiler": key.made_with.compiler,
        "python": key.made_with.python,
        "platform": key.made_with.platform,
        "after": None if after is None else {"commits": after.commits, "head": after.head},
        "package": key.package,
        "judge": key.judge,
        "key": key.text,
        "facts": record.facts,
    }
    return {**entry, "seal": _seal(entry)}


def _seal(entry: Mapping[str, Any]) -> str:
    sealed = {name: value for name, value in entry.items() if name != "seal"}
    return hash_of([json.dumps(sealed, sort_keys=True, ensure_ascii=False)])
