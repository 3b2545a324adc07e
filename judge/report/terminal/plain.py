"""Untrusted text made harmless for a terminal, its width in cells, and ASCII spellings of the signs we use."""

from __future__ import annotations

import re
import unicodedata

# Controls but \n and \t; format characters (bidi overrides, zero-width, tags); line separators; lone surrogates.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)

ASCII = {
    "→": "->", "←": "<-", "↩": "-> back", "∅": "null", "…": "...", "²": "^2", "³": "^3", "ⁿ": "^n", "√": "sqrt ",
    "×": "x", "✓": "+", "✗": "x", "·": "-", "•": "*", "▌": "|", "–": "-", "—": "-", "−": "-", "µ": "u",
    "«": '"', "»": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "≤": "<=", "≥": ">=", "≠": "!=", "∞": "inf",
    "─": "-", "━": "-", "│": "|", "┃": "|", "┌": ".", "┐": ".", "└": "'", "┘": "'", "┴": "'", "┬": ".", "├": "|",
    "┤": "|", "┼": "+", "╷": "|", "╵": "|", "╸": "-", "╺": "-", "\xa0": " ",
}  # fmt: skip
_TO_ASCII = str.maketrans(ASCII)


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def clean(text: str) -> str:
    """``text`` with every control, format and bidi character but newline and tab spelled out, as ``\\x1b``."""
    return _UNSAFE.sub(_visible, text)


def to_ascii(text: str) -> str:
    """``text`` with the signs of the screens in ASCII; other characters stay as they are."""
    return text if text.isascii() else text.translate(_TO_ASCII)


def cells(text: str) -> int:
    """How many terminal cells ``text`` (one line, cleaned) takes."""
    if text.isascii():
        return len(text)
    return sum(_cell(c) for c in text)


def _cell(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in ("Mn", "Me") else 1


def clip(text: str, width: int, *, ascii: bool = False) -> str:
    """``text`` cut to ``width`` cells, with an ellipsis where something was cut."""
    if len(text) <= width and cells(text) <= width:
        return text
    mark = "..." if ascii else "…"
    room = max(width - len(mark), 0)
    taken = 0
    for i, character in enumerate(text):
        taken += _cell(character)
        if taken > room:
            return text[:i] + mark[: max(width, 0)]
    return text


def pad(text: str, width: int, *, right: bool = False) -> str:
    """``text`` filled up with spaces to ``width`` cells, on the left if ``right``."""
    space = " " * (width - cells(text))
    return space + text if right else text + space


def count(number: int, noun: str) -> str:
    """``1 case``, ``5,321 cases``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def limited(text: str, *, lines: int, width: int, ascii: bool = False, tail: int = 0) -> list[str]:
    """At most ``lines`` cleaned lines of ``text``, the last ``tail`` of them from its end, each cut to ``width``."""
    mark = "..." if ascii else "…"
    text = text.removesuffix("\n")
    if not text:
        return []
    total = text.count("\n") + 1
    if total <= lines:
        return [_shown(line, width, ascii) for line in text.split("\n")]
    head = [_shown(line, width, ascii) for line in text.split("\n", lines - tail)[: lines - tail]]
    end = [_shown(line, width, ascii) for line in text.rsplit("\n", tail)[1:]] if tail else []
    return [*head, f"{mark} {count(total - lines, 'more line')}", *end]


def _shown(line: str, width: int, ascii: bool) -> str:
    # Nothing past this many characters can be shown: a line of megabytes is not cleaned as a whole.
    return clip(clean(line[: width + 1]).expandtabs(4), width, ascii=ascii)
