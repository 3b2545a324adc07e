"""One line on the terminal that says what is going on while a person waits; nothing when there is no terminal."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from ..run.request import Progress
    from ..verdict import Result


class Status:
    """Rewrites a single line of ``stream`` in place. A context manager: leaving it clears the line."""

    def __init__(self, stream: TextIO, *, quiet: bool = False) -> None:
        self.stream = stream
        self.active = not quiet and stream.isatty() and os.environ.get("TERM") != "dumb"
        self.shown = False
        self.prefix = ""

    def __enter__(self) -> Status:
        return self

    def __exit__(self, *_: object) -> None:
        self.say("")

    def show(self, progress: Progress) -> None:
        """Shows a step; of a tier also how many cases passed."""
        text = progress.text
        if progress.tier is not None:
            text = f"{text} ({progress.tier.value}; {progress.passed:,} of {progress.total:,} passed)"
        self.say(self.prefix + text)

    def early(self, result: Result) -> None:
        """The verdict is certain; what still runs only adds findings."""
        self.prefix = f"{result.verdict.heading} - "

    def say(self, text: str) -> None:
        """Shows ``text`` instead of what was shown; the empty text clears the line."""
        if not self.active or not (text or self.shown):
            return
        width = shutil.get_terminal_size().columns
        ascii_text = text.encode("ascii", "replace").decode()
        self.shown = self.shown or bool(text)  # before it is: an interrupt may come in between, and has it cleared
        # Back to the start, erase the line, write.
        self.stream.write(f"\r\x1b[K{ascii_text[: width - 1]}")
        self.stream.flush()
        self.shown = bool(text)
