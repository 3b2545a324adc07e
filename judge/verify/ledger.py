"""The ledger: which packages a record says are proved as they stand, which have to be proved, and why.

A record counts where its key is the one that is computed from the files now. It is kept in the package's own folder,
and only in a git checkout: elsewhere there is nobody to share it with, and a proof is made each time.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any

from ..catalog.load import load_problem
from ..errors import PackageError
from .key import HOUSE, RECORD, Circumstances, Key, key_of, outdated_build, package_digest
from .margin import Timed, margin
from .proof import Proof
from .record import MUTANTS, PROOFS, Place, Record, Unreadable, read, remove, write

__all__ = [
    "MUTANTS",
    "PROOFS",
    "Standing",
    "place_of",
    "record_mutants",
    "record_proof",
    "sample",
    "standing",
    "take_back",
    "words",
]


@dataclass(frozen=True)
class Standing:
    """What the ledger says of a package. ``why`` it has to be proved, as a clause; None where its record holds.

    ``refused``: the sentence about a proof.json that cannot be used. ``key`` is None where problem.toml is broken.
    """

    folder: Path
    name: str
    key: Key | None
    why: str | None
    record: Record | None = None
    refused: str | None = None


def standing(folder: Path, made_with: Circumstances, part: str = PROOFS) -> Standing:
    """Of one package; ``part`` is PROOFS or MUTANTS."""
    name = f"{folder.parent.name}/{folder.name}"
    try:
        key = key_of(load_problem(folder), made_with, mutants=part == MUTANTS)
    except (PackageError, OSError):
        return Standing(folder, name, None, "it cannot be read")
    try:
        records = read(folder)[part]
    except Unreadable as error:
        return Standing(folder, name, key, f"its {RECORD} is refused", refused=str(error))
    own = [record for record in records if record.key.made_with == made_with]
    if own and own[0].key == key:
        return Standing(folder, name, key, None, own[0])
    if own:
        why = "it has changed" if own[0].key.package != key.package else "judge/ or cpp/ has changed"
    elif records:
        why = f"it was proved with {' and with '.join(str(r.key.made_with) for r in records)} only"
    else:
        why = "it was not proved yet"
    return Standing(folder, name, key, why)


def sample(names: Iterable[str], percent: int, place: Place | None) -> frozenset[str]:
    """``percent`` of the names, rounded up: the same for one commit, others for the next, all of them in turn."""
    ring = sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())
    count = ceil(len(ring) * percent / 100)
    first = (place.commits if place else 0) * count
    return frozenset(ring[(first + i) % len(ring)] for i in range(count))


def place_of(folder: Path) -> Place | None:
    """The last commit of the checkout that holds ``folder``; None where there is none, or no git to ask.

    A clone that lacks older commits does not know their number: it is taken from the hash of the last one then.
    """
    try:
        head = _git(folder, "rev-parse", "HEAD")
        shallow = _git(folder, "rev-parse", "--is-shallow-repository") == "true"
        commits = int(head[:7], 16) if shallow else int(_git(folder, "rev-list", "--count", "HEAD"))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Place(commits, head[:12])


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20, stdin=subprocess.DEVNULL)
    return done.stdout.strip()


def why_not_recorded(folder: Path) -> str | None:
    """A clause that says why a proof of this package is not written down; None if it may be."""
    real = folder.resolve()
    if HOUSE in real.parents or not any((place / ".git").exists() for place in (real, *real.parents)):
        return "not in a git checkout"
    if (source := outdated_build()) is not None:
        return f"cpp/{source} is newer than what was compiled of it: install the judge again"
    return None


def record_proof(standing: Standing, proof: Proof, place: Place | None) -> str | None:
    """Writes a proof without complaints down. A clause that says why not, where it cannot be."""
    if load_problem(standing.folder).light:
        return "a light package proves too little"
    return _record(standing, PROOFS, _facts(proof), place)


def record_mutants(standing: Standing, counts: dict[str, int], place: Place | None) -> str | None:
    """The same for the mutants of a package; ``counts`` is how many had which fate."""
    return _record(standing, MUTANTS, counts, place)


def _record(standing: Standing, part: str, facts: dict[str, Any], place: Place | None) -> str | None:
    if standing.key is None:
        return "it cannot be read"
    if package_digest(standing.folder, mutants=part == MUTANTS) != standing.key.package:
        return "it was changed meanwhile"
    if (why := why_not_recorded(standing.folder)) is not None:
        return why
    try:
        write(standing.folder, part, Record(standing.key, place, facts))
    except OSError as error:
        return f"{standing.folder / RECORD} cannot be written: {error.strerror}"
    except Unreadable as error:
        return str(error)
    return None


def take_back(standing: Standing, part: str = PROOFS) -> None:
    """A proof did not hold although a record says so: the record goes, if it can be removed."""
    if standing.record is None:
        return
    try:
        remove(standing.folder, part, standing.record.key.made_with)
    except (OSError, Unreadable):
        return


def _facts(proof: Proof) -> dict[str, Any]:
    """The figures, coarse enough that two proofs on one machine seldom differ."""
    by_language: defaultdict[str, tuple[list[Timed], list[Timed]]] = defaultdict(lambda: ([], []))
    for one in proof.timed:
        accepted = one.name.startswith("accepted/")
        by_language[Path(one.name).suffix.lstrip(".")][0 if accepted else 1].append(one)
    margins = {language: margin(*both) for language, both in sorted(by_language.items())}
    return {
        "solutions": proof.solutions,
        "cases": proof.cases,
        "margins": {language: _coarse(found) for language, found in margins.items() if found is not None},
        "timed": {one.name: _figures(one) for one in proof.timed},
        "notes": [note.partition(": ")[0] for note in proof.notes],
    }


def _figures(one: Timed) -> str:
    """``0.06 of its limit, 680 times the reference on sorted``."""
    least = "at least " if one.cut and not one.name.startswith("accepted/") else ""
    share = _coarse(one.least_share if least else one.share)
    return f"{least}{share:g} of its limit, {_coarse(one.time.ratio):g} times the reference on {one.time.family}"


def _coarse(value: float) -> float:
    return float(f"{value:.2g}")


def words(standings: Sequence[Standing]) -> str:
    """``3 packages (a/b, c/d, e/f)``; only their number where they are many."""
    count = f"{len(standings)} package{'s' * (len(standings) != 1)}"
    names = ", ".join(one.name for one in standings)
    return f"{count} ({names})" if len(standings) <= 5 else count
