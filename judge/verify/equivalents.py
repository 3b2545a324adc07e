"""``mutants.toml`` of a package: mutants that no case can kill, each with the reason why it is as right as the solution
it was made of.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..model.toml import Table, read_toml

FILE = "mutants.toml"


@dataclass(frozen=True)
class Excuse:
    """``was`` became ``now`` in ``file`` (below solutions/), and nothing is wrong with that. Single spaces in both."""

    file: str
    was: str
    now: str
    reason: str


def load_excuses(folder: Path) -> tuple[Excuse, ...]:
    """All of the package's; none where it has no such file. Raises PackageError."""
    file = folder / FILE
    if not file.is_file():
        return ()
    top = Table(read_toml(file), "", file)
    found = []
    for group in top.tables("equivalent"):
        reason = group.text("reason")
        if len(reason) < 20:
            raise group.error("reason", "a sentence that says why nothing can tell the mutant from the solution")
        for mutant in group.tables("mutants"):
            found.append(Excuse(mutant.text("file"), mutant.text("was"), mutant.text("now"), reason))
            mutant.done()
        group.done()
    top.done()
    return tuple(found)
