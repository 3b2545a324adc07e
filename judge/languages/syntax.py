"""What the mutants of a program have to know of a language: its grammar, and how the changes are written in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Syntax:
    """``grammar`` is tree-sitter's; fields and node types below are that grammar's.

    ``empty`` is the statement that does nothing, ``end`` what ends a statement, ``negation`` a template for ``{}``.
    ``condition_field`` leads from the node in brackets to the condition itself, where there are brackets. ``branches``
    are the fields of a conditional expression's two values; None where they are its first and its last child.
    ``wide_types`` hold more than an int. ``range_call`` is the function that counts up to its first or second argument.
    """

    grammar: object
    true: str
    false: str
    negation: str
    empty: str
    end: str
    condition_field: str | None
    branches: tuple[str, str] | None
    wide_types: frozenset[str] = frozenset()
    range_call: str | None = None
