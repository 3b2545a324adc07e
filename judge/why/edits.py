"""Changes as edits of whole lines, and which of several is the smallest. Pure."""

from __future__ import annotations

import difflib

from ..mutation.slips import Change
from .explanation import Edit

UNLIKELY = 4  # what an edit weighs more, in bytes, that makes a sum or a difference a product
PRODUCTS = ("*", "/", "//", "%", "**")


def edit_size(data: bytes, change: Change) -> int:
    """Bytes taken out and put in, without what stays at both ends. ``len(a) - 1`` is rather ``len(a)`` than
    ``len(a) * 1``: people leave out a term, and seldom mean a product."""
    was, now = data[change.start : change.end], change.put.encode()
    while was and now and was[0] == now[0]:
        was, now = was[1:], now[1:]
    while was and now and was[-1] == now[-1]:
        was, now = was[:-1], now[:-1]
    return len(was) + len(now) + UNLIKELY * (change.operator == "operator" and change.put in PRODUCTS)


def edits_of(was: str, now: str) -> tuple[Edit, ...]:
    """What is changed, by whole lines; an insertion takes the line before which it stands, or the last one, with it."""
    before, after = was.split("\n"), now.split("\n")
    spans: list[tuple[int, int, int, int]] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if i == j:  # lines that are put in
            if i < len(before):
                j, m = j + 1, m + 1
            else:
                i, k = i - 1, k - 1
        elif k == m:  # lines that are taken away: the one behind them, or before, stays in place of them
            if j < len(before):
                j, m = j + 1, m + 1
            elif i > 0:
                i, k = i - 1, k - 1
        if spans and i < spans[-1][1]:  # both take the one line between them
            i, _, k, _ = spans.pop()
        spans.append((i, j, k, m))
    return tuple(Edit(i + 1, "\n".join(before[i:j]), "\n".join(after[k:m])) for i, j, k, m in spans)
