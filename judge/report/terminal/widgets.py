"""The few things a screen is made of: a text to scroll, a list to tick, a box to type in. State and keys only."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST = 16 * 1024  # characters of a typed answer


class Pager:
    """Lines of which a part is seen. ``key`` moves it and says whether the key was one of its own."""

    def __init__(self) -> None:
        self.top = 0
        self._room = 1
        self._count = 0

    def seen(self, lines: Sequence[str], room: int) -> list[str]:
        """The ``room`` lines that are seen."""
        self._room, self._count = max(room, 1), len(lines)
        self._clamp()
        return list(lines[self.top : self.top + self._room])

    @property
    def hidden(self) -> tuple[int, int]:
        """(lines above, lines below what was seen last)"""
        return self.top, max(0, self._count - self.top - self._room)

    def key(self, key: str) -> bool:
        page = max(self._room - 2, 1)
        steps = {
            "up": -1, "k": -1, "down": 1, "j": 1, "page-up": -page, "b": -page, "page-down": page, "space": page,
            "home": -self._count, "end": self._count,
        }  # fmt: skip
        if key not in steps:
            return False
        self.top += steps[key]
        self._clamp()
        return True

    def follow(self, line: int) -> None:
        """Moves no further than needed for ``line`` to be seen."""
        self.top = min(self.top, line)
        self.top = max(self.top, line - self._room + 1)

    def _clamp(self) -> None:
        self.top = max(0, min(self.top, self._count - self._room))


class Checklist:
    """Items to tick. Each has ``states`` states, of which the first is where it begins."""

    def __init__(self, states: Sequence[int]) -> None:
        self.states = list(states)
        self.values = [0] * len(self.states)
        self.at = 0

    def key(self, key: str) -> bool:
        """Up and down move, space or x goes to the next state, a digit sets it; whether the key was one of these."""
        if not self.states:
            return False
        if key in ("up", "k", "back-tab"):
            self.at = max(self.at - 1, 0)
        elif key in ("down", "j", "tab"):
            self.at = min(self.at + 1, len(self.states) - 1)
        elif key in ("space", "x"):
            self.values[self.at] = (self.values[self.at] + 1) % self.states[self.at]
        elif key.isdecimal() and len(key) == 1 and int(key) < self.states[self.at]:
            self.values[self.at] = int(key)
        elif key == "home":
            self.at = 0
        elif key == "end":
            self.at = len(self.states) - 1
        else:
            return False
        return True


class TextBox:
    """Text that is typed at its end; Enter begins a new line."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def key(self, key: str) -> bool:
        """Whether the key changed the text or at least belongs here."""
        if key.startswith("paste:"):
            self._add(key[6:].replace("\r\n", "\n").replace("\r", "\n"))
        elif key == "enter":
            self._add("\n")
        elif key == "space":
            self._add(" ")
        elif key == "tab":
            self._add("    ")
        elif key == "backspace":
            self.text = self.text[:-1]
        elif key == "ctrl-w":
            kept = self.text.rstrip()
            self.text = kept[: max(kept.rfind(" "), kept.rfind("\n")) + 1]
        elif key == "ctrl-u":
            self.text = self.text[: self.text.rfind("\n") + 1]
        elif len(key) == 1:
            self._add(key)
        else:
            return False
        return True

    def _add(self, text: str) -> None:
        self.text = (self.text + "".join(c for c in text if c == "\n" or c.isprintable()))[:LONGEST]
