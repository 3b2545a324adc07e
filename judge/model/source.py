"""A submission's text as plain data; judge.languages.source reads one from disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

LARGEST = 1 << 20
"""Bytes that a submission may have."""


@dataclass(frozen=True)
class Source:
    """A submission's text; ``name`` is the path as the learner gave it, which diagnostics show and editors jump to;
    ``language`` is a language's id. ``file`` is what stands in the file where that is not the text in UTF-8: a byte
    order mark and the line ends of other systems are no part of the text.
    """

    path: Path
    name: str
    language: str
    text: str
    file: bytes | None = None

    @property
    def hash(self) -> str:
        """Of the text, so that the same program has the same one whichever editor wrote it."""
        return hashlib.sha256(self._encoded).hexdigest()

    @property
    def content(self) -> bytes:
        """The file, byte for byte."""
        return self._encoded if self.file is None else self.file

    @property
    def _encoded(self) -> bytes:
        return self.text.encode("utf-8", "surrogateescape")
