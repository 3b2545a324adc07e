"""Names that only the headers declare which are not precompiled: where another one is missing, a second attempt with
these headers would fail like the first."""

from __future__ import annotations

import re

from ..errors import JudgeError
from ..files import write
from ..sandbox import contain
from ..sandbox.folder import Folder
from .harness_source import EXTRA_HEADERS, needs_extra_headers
from .prelude import Prelude, start_own
from .toolchain import Mode, Toolchain

_QUOTED = re.compile(r"['‘](?:[\w:]*::)?(\w+)(?:<[^'’\n]*)?['’]")
_WORD = re.compile(r"\b[A-Za-z]\w*\b")
_PRELUDE = '#include "judge/prelude.hpp"\n'


def may_bring(output: str, toolchain: Toolchain, prelude: Prelude) -> bool:
    """Whether a name that an error in ``output`` quotes is known to be theirs, or stands in them alone; True where that
    is not known."""
    errors = [line for line in output.splitlines() if "error: " in line]
    quoted = {name for line in errors for name in _QUOTED.findall(line)}
    if any(map(needs_extra_headers, quoted)):
        return True
    names = _names(toolchain, prelude)
    return names is None or not quoted.isdisjoint(names)


def _names(toolchain: Toolchain, prelude: Prelude) -> frozenset[str] | None:
    """The names, read out of the headers once for each prelude."""
    file = prelude.folder / "extra_names"
    try:
        return frozenset(file.read_text(encoding="utf-8").split())
    except OSError:
        pass
    try:
        found = _words(EXTRA_HEADERS + _PRELUDE, toolchain, prelude) - _words(_PRELUDE, toolchain, prelude)
        write(file, "\n".join(sorted(found)))
    except (OSError, JudgeError):
        return None
    return found


def _words(text: str, toolchain: Toolchain, prelude: Prelude) -> frozenset[str]:
    """The words of ``text`` after preprocessing. OSError where the compiler refuses."""
    box = Folder(prelude.folder.parent.parent / "boxes")
    try:
        (box.path / "names.cpp").write_text(text)
        command = [str(toolchain.path), *toolchain.flags(Mode.PLAIN), f"-I{prelude.include}", "-E", "-P", "names.cpp"]
        process = start_own(toolchain, [*command, "-o", "names.txt"], box.path, prelude.folder)
        try:
            process.communicate()
            process.check()
        finally:
            contain.kill(process)
        return frozenset(_WORD.findall((box.path / "names.txt").read_text("utf-8", "replace")))
    finally:
        box.remove()
