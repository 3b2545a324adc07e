"""Tries every way to set gaps in a short text; a longer one is split at its middle, with a letter across it or none."""

from itertools import product

LETTERS = {str(number) for number in range(1, 27)}


def _ways(piece):
    found = 0
    for gaps in product((False, True), repeat=len(piece) - 1):
        parts, start = [], 0
        for i, gap in enumerate(gaps, 1):
            if gap:
                parts.append(piece[start:i])
                start = i
        parts.append(piece[start:])
        found += all(part in LETTERS for part in parts)
    return found


def _count(s):
    if len(s) <= 9:
        return _ways(s) if s else 1
    # A letter of two digits stands across the middle, or none does.
    middle = len(s) // 2
    apart = _count(s[:middle]) * _count(s[middle:])
    across = s[middle - 1 : middle + 1] in LETTERS
    return apart + (_count(s[: middle - 1]) * _count(s[middle + 1 :]) if across else 0)


def solve(args):
    return _count(args[0])
