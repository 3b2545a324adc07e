"""Compile-time properties of a submission: pieces of code that have to compile behind it, or have to be rejected."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..catalog.locate import cpp_folder
from ..errors import EnvironmentFault
from ..model.source import Source
from ..sandbox import contain
from ..sandbox.folder import Folder
from ..sandbox.watch import wait
from .compiler import PATIENCE, Compiler, command_head, start_compiler
from .harness_source import EXTRA_HEADERS, needs_extra_headers
from .prelude import Prelude, prelude_for
from .toolchain import Mode
from .units import enclosed, prelude_headers, reach


class Properties:
    """Asks the compiler about one submission. Answers are cached; several are asked at once, one per core."""

    def __init__(self, compiler: Compiler, source: Source) -> None:
        self.compiler, self.source = compiler, source
        self.prelude: Prelude = prelude_for(compiler.toolchain, Mode.PLAIN, compiler.cache, compiler.notify)

    def unproved(self, required: str, forbidden: Sequence[str]) -> list[int] | None:
        """One compilation of everything: which pieces of ``forbidden`` it does not prove to be rejected, by position;
        None where ``required`` may not compile. What is not proved has still to be asked of ``compile``.

        Each forbidden piece stands in a namespace of its own, so that their names do not meet.
        """
        file = self._everything(required, forbidden)
        if file.is_file():
            return []
        # A name the submission cannot know: nothing that it makes the compiler say is taken for an error in a piece.
        name = secrets.token_hex(8)
        pieces = (
            f'namespace judge_forbidden_{i} {{\n#line 1 "{name}-{i}"\n{code}\n}}' for i, code in enumerate(forbidden)
        )
        every = "-ferror-limit=0" if self.compiler.toolchain.is_clang else "-fmax-errors=0"
        with self._running(["\n".join((required, *pieces))], every) as [(process, box)]:
            if self._wait(process):
                return list(range(len(forbidden)))
            found = _causes((box / "output").read_text("utf-8", "replace"), name)
        if not found or None in found:
            return None
        if len(found) == len(forbidden):
            self._keep(file, "yes")
        return [i for i in range(len(forbidden)) if i not in found]

    def _everything(self, required: str, forbidden: Sequence[str]) -> Path:
        return self._file("\0".join((required, *forbidden)))

    def _prove(self, required: str, forbidden: Sequence[str]) -> None:
        """``unproved`` has nothing to ask any more."""
        self._keep(self._everything(required, forbidden), "yes")

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
                self._keep(files[i], "yes" if compiles else "no")
        return [answers[i] for i in range(len(codes))]

    @staticmethod
    def _keep(file: Path, text: str) -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        except OSError as error:
            raise EnvironmentFault(
                f"Cannot write to the cache {file.parent}: {error.strerror}. Set JUDGE_HOME to a folder with room."
            ) from None

    def _file(self, code: str) -> Path:
        text = "\0".join((self.prelude.key, self.source.text, code))
        digest = hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
        return self.compiler.cache / "programs" / digest[:2] / f"{digest}.property"

    def _ask(self, codes: Sequence[str]) -> list[bool]:
        with self._running(codes) as running:
            return [self._wait(process) for process, _ in running]

    @contextmanager
    def _running(self, codes: Sequence[str], *flags: str) -> Iterator[list[tuple[contain.Process, Path]]]:
        running: list[tuple[contain.Process, Path]] = []
        folders: list[Folder] = []
        head = command_head(self.compiler, self.prelude, Mode.PLAIN)
        try:
            for code in codes:
                folders.append(Folder(self.compiler.cache / "boxes"))
                box = folders[-1].path
                extra = EXTRA_HEADERS if needs_extra_headers(self.source.text + code) else ""
                (box / "property.cpp").write_text(f"{extra}{self.source.text}\n{code}\n", encoding="utf-8")
                with (box / "output").open("wb") as output:
                    command = [*head, *flags, "-fsyntax-only", "property.cpp"]
                    process = start_compiler(self.compiler, self.prelude, command, box, output.fileno())
                    running.append((process, box))
            yield running
        finally:
            for process, _ in running:
                contain.kill(process)
            for folder in folders:
                folder.remove()

    @staticmethod
    def _wait(process: contain.Process) -> bool:
        waited = wait(process, PATIENCE)
        process.check()
        if waited.limit is not None:
            raise EnvironmentFault(
                f"A compile-time check did not come to an end {waited.limit}: it is not known to fail."
            )
        return waited.status == 0


def prove_together(compiler: Compiler, sources: Sequence[Source], required: str, forbidden: Sequence[str]) -> None:
    """One compilation for several submissions, which are known to compile with others (together.py): those for which it
    proves everything need not be asked by themselves. Of the others nothing is known afterwards.
    """
    if len(sources) < 2 or any(re.search(r"(?<![\w>])::", code) for code in (required, *forbidden)):
        return
    name, each = secrets.token_hex(8), len(forbidden) + 1
    known = prelude_headers(cpp_folder() / "include")
    units = []
    for k, source in enumerate(sources):
        pieces = (
            f'namespace judge_forbidden_{i} {{\n#line 1 "{name}-{k * each + i}"\n{code}\n}}\n'
            for i, code in enumerate(forbidden)
        )
        # A place in the submission is no cause: it is a piece that requires the template an error is in.
        own = f'#line 1 "{name}-{k * each + each - 1}"\n'
        text = f'#line 1 "judge_submission_{k}"\n{source.text}\n{own}{required}\n{"".join(pieces)}'
        units.append(enclosed(f"judge_property_{k}", text, reach(source.text, known).macros))
    asked = Properties(compiler, Source(Path("together.cpp"), "together.cpp", sources[0].language, "".join(units)))
    every = "-ferror-limit=0" if compiler.toolchain.is_clang else "-fmax-errors=0"
    with asked._running([""], every) as [(process, box)]:
        asked._wait(process)
        found = _causes((box / "output").read_text("utf-8", "replace"), name)
    if None in found:
        return
    for k, source in enumerate(sources):
        of_it = {number - k * each for number in found if number is not None and 0 <= number - k * each < each}
        if of_it == set(range(len(forbidden))):
            Properties(compiler, source)._prove(required, forbidden)


def _causes(output: str, name: str) -> set[int | None]:
    """Which pieces the compiler's errors come from: where they are, or what required the template they are in. None
    stands for an error that comes from no piece.
    """
    place = re.compile(rf"{name}-(\d+):\d+:")
    causes: set[int | None] = set()
    context: list[str] = []  # the lines that lead to the next error
    for line in output.splitlines():
        if re.match(r"\S.*: (fatal )?error: ", line):
            pieces = {int(m[1]) for text in (*context, line) if (m := place.match(text))}
            causes.add(pieces.pop() if len(pieces) == 1 else None)
        if re.match(r"\S.*: +(In |At |required |recursively required )", line):
            context.append(line)
        else:
            context.clear()
    return causes
