"""The solutions of a package as one list: files under solutions/, and the mistakes that are edits of one of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..catalog.listing import listed
from ..catalog.mistakes import FILE, load_mistakes
from ..errors import PackageError
from ..model.source import Source
from ..verdict import Verdict
from .source import language_of, read_source

VERDICTS = tuple(v.value for v in Verdict if v is not Verdict.JUDGE_ERROR)


@dataclass(frozen=True)
class Solution:
    """A program that has to get ``verdict``.

    ``path`` is its file, of a mistake the one that it would be under solutions/. Of a mistake ``mistake`` is the name,
    ``shows`` the sentence that says what is wrong, and ``text`` the program; of a file all are None.
    """

    verdict: str
    path: Path
    mistake: str | None = None
    shows: str | None = None
    text: str | None = None

    @property
    def name(self) -> str:
        """Below solutions/: ``accepted/loop.cpp``."""
        return f"{self.verdict}/{self.path.name}"

    @property
    def place(self) -> str:
        """Where it is written, for messages."""
        return str(self.path) if self.mistake is None else f"{self.path.parents[2] / FILE}: {self.mistake}"

    @property
    def source(self) -> Source:
        """Its text. SubmissionFault for a file that cannot be a submission."""
        if self.text is None:
            return read_source(self.path)
        return Source(self.path, self.place, language_of(self.path, None), self.text)


def solutions(folder: Path, *verdicts: str) -> list[Solution]:
    """All solutions of the package in ``folder``, or those with one of ``verdicts``, sorted by verdict and name.

    What lies under solutions/ in a folder that is not called like a verdict is none. Raises PackageError.
    """
    files = (Solution(f.parent.name, f) for f in listed(folder, "solutions/*/*") if f.parent.name in VERDICTS)
    found = {one.path: one for one in files}
    for mistake in load_mistakes(folder):
        name = f"{mistake.name}{Path(mistake.base).suffix}"
        path = folder / "solutions" / mistake.verdict / name
        if path in found:
            raise PackageError(f"{folder / FILE}: {mistake.name}: expected another name, got that of the file {path}")
        found[path] = Solution(mistake.verdict, path, mistake.name, mistake.shows, mistake.text)
    return [one for _, one in sorted(found.items()) if one.verdict in (verdicts or VERDICTS)]
