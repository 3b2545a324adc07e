"""The editorial of a problem: ideas with their growth, why the best is right, mistakes, and what is asked next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...catalog.editorial import Editorial, Idea
from ...model.problem import Problem
from .statement import render_markdown
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console


def render_editorial(problem: Problem, editorial: Editorial, console: Console) -> None:
    """Writes all of it; the files that it names are given from the package's folder on."""
    out = Writer(console)
    out.heading((problem.title, "bold"), (problem.name, "dim"))
    out.gap()
    parts = ["## Ideas", *map(_idea, editorial.ideas), "## Why it is right", editorial.why, "## Mistakes"]
    parts.append("\n".join(f"- {m.text} ({_files(m.files)})" for m in editorial.mistakes))
    parts.append("## Asked next")
    for question in editorial.questions:
        parts += [f"### {question.question}", "\n".join(f"- {point}" for point in question.points)]
    render_markdown("\n\n".join(parts), out)
    out.gap()
    out.line(("The files are in", "dim"), (str(problem.folder), "dim"))


def _idea(idea: Idea) -> str:
    space = f", {idea.space} space" if idea.space else ""
    where = "; ".join(f"{name}: {what}" for name, what in idea.sizes.items())
    sizes = f"\n\nWhere {where}." if where else ""
    return f"### {idea.title}: {idea.time}{space}\n\n{idea.text}{sizes}\n\nShown by {_files(idea.shown_by)}"


def _files(names: Iterable[str]) -> str:
    """Names without a folder stand in the package itself, the others under solutions/."""
    return ", ".join(f"`solutions/{name}`" if "/" in name else f"`{name}`" for name in names)
