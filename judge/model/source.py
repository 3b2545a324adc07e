"""A submission's text as plain data; judge.languages.source reads one from disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """A submission's text; ``name`` is the path as the learner gave it, which diagnostics show and editors jump to;
    ``language`` is a language's id.
    """

    path: Path
    name: str
    language: str
    text: str

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogateescape")).hexdigest()
