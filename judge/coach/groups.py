"""The groups of a contract's checks, by what stands before the slash in the name of each."""

from __future__ import annotations

GROUPS = ("works", "copying", "exceptions", "const", "rejects", "cost")
"""In the order in which an interviewer asks."""

GIVEN = frozenset({"const", "rejects"})
"""A guided starter has what these ask for, so that it says nothing that they hold."""


def group_of(check: str) -> str | None:
    """The group of a check by its name; None for one that names none of GROUPS."""
    group, slash, _ = check.partition("/")
    return group if slash and group in GROUPS else None
