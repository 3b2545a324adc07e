"""Compile-time properties of a submission: pieces of code that have to compile behind it, or have to be rejected."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .. import contain
from ..errors import EnvironmentFault
from .compile import WALL_S, Compiler, command_head, start_compiler
from .prelude import Prelude, prelude_for
from .source import Source
from .toolchain import Mode
from .unit import needs_rest


class Properties:
    """Asks the compiler about one submission. Answers are cached; several are asked at once, one per core."""

    def __init__(self, compiler: Compiler, source: Source) -> None:
        self.compiler, self.source = compiler, source
        self.prelude: Prelude = prelude_for(compiler.toolchain, Mode.PLAIN, compiler.cache, compiler.notify)

    def compile(self, codes: Sequence[str]) -> list[bool]:
        """For each piece of code whether it compiles behind the submission, each on its own."""
        answers: dict[int, bool] = {}
        files = [self._file(code) for code in codes]
        unknown = []
        for i, file in enumerate(files):
            if file.is_file():
                answers[i] = file.read_text() == "yes"
            else:
                unknown.append(i)
        step = os.cpu_count() or 1
        for start in range(0, len(unknown), step):
            together = unknown[start : start + step]
            for i, compiles in zip(together, self._ask([codes[i] for i in together]), strict=True):
                answers[i] = compiles
                try:
                    files[i].parent.mkdir(parents=True, exist_ok=True)
                    files[i].write_text("yes" if compiles else "no")
                except OSError as error:
                    raise EnvironmentFault(
                        f"Cannot write to the cache {files[i].parent}: {error.strerror}. "
                        "Set JUDGE_HOME to a folder with room."
                    ) from None
        return [answers[i] for i in range(len(codes))]

    def _file(self, code: str) -> Path:
        text = "\0".join((self.prelude.key, self.source.text, code))
        digest = hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
        return self.compiler.cache / "programs" / digest[:2] / f"{digest}.property"

    def _ask(self, codes: Sequence[str]) -> list[bool]:
        with self._running(codes) as running:
            return [self._wait(process) for process in running]

    @contextmanager
    def _running(self, codes: Sequence[str]) -> Iterator[list[contain.Process]]:
        running: list[contain.Process] = []
        folders: list[contain.Folder] = []
        head = command_head(self.compiler, self.prelude, Mode.PLAIN)
        try:
            for code in codes:
                folders.append(contain.Folder(self.compiler.cache / "boxes"))
                box = folders[-1].path
                rest = '#include "judge/rest.hpp"\n' if needs_rest(self.source.text + code) else ""
                (box / "unit.cpp").write_text(f"{rest}{self.source.text}\n{code}\n", encoding="utf-8")
                with (box / "output").open("wb") as output:
                    command = [*head, "-fsyntax-only", "unit.cpp"]
                    running.append(start_compiler(self.compiler, self.prelude, command, box, output.fileno()))
            yield running
        finally:
            for process in running:
                contain.kill(process)
            for folder in folders:
                folder.remove()

    @staticmethod
    def _wait(process: contain.Process) -> bool:
        try:
            status = process.wait(timeout=WALL_S)
        except subprocess.TimeoutExpired:
            return False
        process.check()
        return status == 0
