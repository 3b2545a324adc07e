"""How much a starter file gives, as it stands in the log."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """The values of the column ``level``, from the most that is given to the least."""

    GUIDED = "guided"  # the signatures with everything that belongs to them, and empty bodies
    INTERFACE = "interface"  # the signatures without what is examined
    BARE = "bare"  # what is asked for in words


def level_of(text: object) -> Level | None:
    """The level of this name; None for what this version does not know, and for what says nothing."""
    return next((level for level in Level if level.value == text), None)
