"""How much of a problem an attempt judged, as it stands in the log."""

from __future__ import annotations

from enum import StrEnum


class AttemptMode(StrEnum):
    """The values of the column ``mode``."""

    RUN = "run"  # everything there is
    CASE = "case"  # one given case
    SAMPLES = "samples"  # the samples of the statement


PARTIAL = frozenset({AttemptMode.CASE, AttemptMode.SAMPLES})
# The same as a condition of SQL; a mode that this version does not know judged everything, as in `is_whole`.
WHOLE_SQL = f"mode NOT IN ({', '.join(repr(m.value) for m in AttemptMode if m in PARTIAL)})"


def is_whole(mode: str) -> bool:
    """Whether everything was judged: what judges a part proves nothing of a problem."""
    return mode not in PARTIAL
