"""The input on which a submission takes longer than on any family, in a few lines."""

from __future__ import annotations

import textwrap

from ...worst.finding import Found, Relation
from .measures import power, ratio_text
from .terminal import Terminal
from .values import one_line

_BOLD = 1
HEAD = "worst input"


def render(found: Found, params: tuple[str, ...], terminal: Terminal) -> None:
    """Writes how much slower, the class there, what is done to which family, and the arguments, shortened; ``params``
    are their names, none where they are calls."""
    width = max(20, min(terminal.width, 100) - len(HEAD) - 3)
    texts = [words(found), found.words]
    lines = [line for text in texts for line in textwrap.wrap(text, width)]
    names = params or ("calls", "arguments")
    for name, value in zip(names, found.args, strict=False):
        lines.append(f"{name} = {one_line(value, width - len(name) - 3, ascii=terminal.ascii)}")
    head, rest = lines[0], lines[1:]
    terminal.line((HEAD, _BOLD), (f"  {head}", 0))
    for text in rest:
        terminal.line((" " * (len(HEAD) + 2) + text, 0))
    terminal.line()


def words(found: Found) -> str:
    """``41× slower than on «random», the worst family, at n = 2,500; O(n²) on it, not O(n log n)``."""
    sizes = ", ".join(f"{name} = {size:,}" for name, size in found.sizes.items())
    times = f"{ratio_text(found.times)} the steps of «{found.family}», the worst family, at {sizes}"
    growth = power(found.growth)
    match found.relation:
        case Relation.SLOWER:
            return f"{times}; it grows as {growth} there, not as {power(found.before or '?')}"
        case Relation.OPEN:
            return f"{times}; it grows as {growth} there"
    return f"{times}; the class is the same, {growth}"
