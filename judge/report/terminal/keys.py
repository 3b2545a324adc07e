"""What was pressed, from the bytes a terminal sends."""

from __future__ import annotations

import codecs

PASTE_BEGIN, PASTE_END = "\x1b[200~", "\x1b[201~"
_NAMED = {
    "\x1b[A": "up", "\x1b[B": "down", "\x1b[C": "right", "\x1b[D": "left", "\x1bOA": "up", "\x1bOB": "down",
    "\x1bOC": "right", "\x1bOD": "left", "\x1b[5~": "page-up", "\x1b[6~": "page-down", "\x1b[H": "home",
    "\x1b[F": "end", "\x1bOH": "home", "\x1bOF": "end", "\x1b[1~": "home", "\x1b[4~": "end", "\x1b[Z": "back-tab",
    "\x1b[3~": "delete",
}  # fmt: skip
_CONTROLS = {
    "\r": "enter", "\n": "enter", "\t": "tab", "\x7f": "backspace", "\b": "backspace", "\x03": "ctrl-c",
    "\x04": "ctrl-d", "\x0c": "ctrl-l", "\x15": "ctrl-u", "\x17": "ctrl-w", "\x1a": "ctrl-z", "\x02": "page-up",
    "\x06": "page-down", " ": "space",
}  # fmt: skip


class Keys:
    """Turns bytes into keys: a name as above, a printable character, or ``paste:`` and the text that was pasted.

    Sequences may arrive in pieces. A lone Escape is known only when nothing follows: ``idle`` says so.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""

    def feed(self, data: bytes) -> list[str]:
        """The keys that are complete with ``data``."""
        self._rest += self._decoder.decode(data)
        keys = []
        while self._rest and (key := self._next()) is not None:
            if key:
                keys.append(key)
        return keys

    def idle(self) -> list[str]:
        """Nothing came for a moment: an Escape that is waiting was the key itself."""
        waiting, self._rest = self._rest, "" if not self._rest.startswith(PASTE_BEGIN) else self._rest
        return ["escape"] if waiting == "\x1b" else []

    def _next(self) -> str | None:
        """Takes one key off; empty for what means nothing here, None where more has to come."""
        text = self._rest
        if text[0] != "\x1b":
            self._rest = text[1:]
            return _CONTROLS.get(text[0], text[0] if text[0].isprintable() else "")
        if text.startswith(PASTE_BEGIN):
            pasted, end, rest = text[len(PASTE_BEGIN) :].partition(PASTE_END)
            if not end:
                return None
            self._rest = rest
            return f"paste:{pasted}"
        if len(text) == 1:
            return None
        if text[1] not in "[O":
            self._rest = text[1:]  # Alt and a key: the key
            return ""
        # Control sequences end with a byte from @ to ~.
        for i, character in enumerate(text[2:], start=2):
            if "@" <= character <= "~":
                self._rest = text[i + 1 :]
                return _NAMED.get(text[: i + 1], "")
        return None
