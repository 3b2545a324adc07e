"""Several submissions of one problem in one program, each in a namespace of its own: one compilation proves a package.

The program is started once for each, with the number of the one that it serves in its environment. It has to behave as
if that one had been compiled alone. So only those files take part whose text shows that they can: classes and
functions, no variables beside them, nothing that reaches beyond a namespace, no type whose name the library has too (in
a namespace it would hide the library's, alone it is ambiguous; functions are overloads in either place). What does not
compile with the others is left out; whatever is left out is compiled alone, as ever.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from ..catalog.locate import cpp_folder
from ..kinds import kind_of
from ..model.problem import Problem
from ..model.source import Source
from ..protocol import CHOICE
from ..sandbox import contain
from ..sandbox.folder import Folder
from ..sandbox.watch import Patience, wait
from .compiler import OUTPUT_KEPT, Compiler, command_head, keep_program, start_compiler
from .harness_source import epilogue, nodes_before, without_comments
from .prelude import prelude_for
from .toolchain import Mode
from .units import enclosed, included, prelude_headers, reach

PATIENCE = Patience(cpu_s=90.0, idle_s=10.0)
ROUNDS = 4  # of leaving out what does not compile
_NAME = "judge_submission_"
# GCC inlines until a unit has grown by a share of its size, but of this many instructions at least: what one would get
# alone, each gets of what all get.
_LARGE_UNIT = 10_000
# A pragma, so that the precompiled header serves; what the standard library brings is optimized as ever.
_NOT_OPTIMIZED = "#pragma GCC optimize 0\n"
_CLASS = re.compile(r"(?:template\s*<.*>\s*)?(?:enum\s+)?(?:class|struct)\s+(\w+)\b(?!\s*::)\s*(?:[^()={};]*\{\}|;)")
_ALIAS = re.compile(r"(?:template\s*<.*>\s*)?using\s+(\w+)\s*=.*;|typedef\s[^{}]*?(\w+)\s*;")
_MEMBER = re.compile(r"[^=;{}]*?(\w+)\s*(?:<[^{}()<>]*>)?\s*::\s*(?:~?\w+|operator\b.*?)\s*\(.*\{\}")
_FUNCTION = re.compile(r"(?:template\s*<.*?>\s*)?[^=;(){}]*?(\w+|\boperator\b[^\w(]+)\s*\([^{}]*\)[^=;{}()]*\{\}")
_DEDUCED = re.compile(r"\bdecltype\s*\(\s*auto\s*\)")
_NO_NAMES = frozenset({"decltype", "requires", "noexcept", "explicit", "alignas"})  # before a parenthesis
_AMBIGUOUS = re.compile(r"error: reference to .(\w+). is ambiguous")
# Variables that are made before the first call: of every submission, whichever is served.
_MADE_BEFORE = re.compile(r"\bthread_local\b|\b(?:static\s+inline|inline\s+static)\b(?!\s+constexpr\b)[^;={(]*[;={]")


class Optimize(Enum):
    """How a unit is compiled: for what is to be timed, as fast as each would be alone; for what only has to behave as
    it would alone; and in a third of the time, for what behaves in the same way without.
    """

    AS_ALONE = auto()
    AS_ONE = auto()
    NOT = auto()

    @classmethod
    def for_wrong_answers(cls, problem: Problem) -> Optimize:
        """Of functions most of the time is spent in reading: without optimization they are no cheaper."""
        return cls.NOT if kind_of(problem).named_checks else cls.AS_ONE


@dataclass(frozen=True)
class Shared:
    """A program that holds several submissions, and the number of one of them."""

    program: Path
    number: int


@dataclass(frozen=True)
class Names:
    """What a file declares outside of classes."""

    types: frozenset[str]
    functions: frozenset[str]


def own_names(source: str) -> Names | None:
    """The names of a file; None where it may hold anything but classes, their members, functions and names of types, or
    has variables that are made before the first call.
    """
    bare = re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", "", without_comments(source), flags=re.MULTILINE)
    if _MADE_BEFORE.search(bare):
        return None
    types: set[str] = set()
    functions: set[str] = set()
    for part in _outermost(bare):
        if part in (";", "using namespace std;"):
            continue
        if found := _CLASS.fullmatch(part):
            types.add(found[1])
        elif found := _ALIAS.fullmatch(part):
            types.add(found[1] or found[2])
        elif not ((found := _MEMBER.fullmatch(part)) and found[1] in types):
            found = _FUNCTION.fullmatch(_DEDUCED.sub("auto", part))
            if found is None or found[1] in _NO_NAMES or found.string[: found.start(1)].rstrip().endswith("::"):
                return None
            functions |= {found[1]} if found[1].isidentifier() else set()
    return Names(frozenset(types), frozenset(functions))


def _outermost(bare: str) -> list[str]:
    """The declarations of a text, with what stands in their braces left out and single spaces."""
    parts, depth, text = [], 0, ""
    for piece in re.split(r"([{};])", bare):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth -= 1
            if depth == 0:
                text += "{}"
                parts.append(text)
                text = ""
        elif depth == 0:
            text += piece
            if piece == ";":
                parts.append(text)
                text = ""
    parts.append(text)
    return [" ".join(part.split()) for part in parts if part.strip()]


def compile_together(
    compiler: Compiler, problem: Problem, sources: Sequence[Source], optimize: Optimize
) -> dict[Path, Shared]:
    """The program of each source that could be compiled with others, by the source's path."""
    if kind_of(problem).whole_program:
        return {}  # there is one main in a program
    known = prelude_headers(cpp_folder() / "include")
    fitting = [s for s in sources if not reach(s.text, known).alone and own_names(s.text) is not None]
    return _compiled(compiler, problem, fitting, optimize, ROUNDS)


def _compiled(
    compiler: Compiler,
    problem: Problem,
    sources: Sequence[Source],
    optimize: Optimize,
    rounds: int,
    both: frozenset[str] = frozenset(),
) -> dict[Path, Shared]:
    """``both`` are names of functions that the library has too."""
    if len(sources) < 2:
        return {}
    unit = Unit(compiler, problem, sources, optimize, both)
    output = unit.compile()
    if output is None:
        return {source.path: Shared(unit.program, i) for i, source in enumerate(sources)}
    functions = frozenset[str]().union(*(names.functions for s in sources if (names := own_names(s.text))))
    more = functions.intersection(_AMBIGUOUS.findall(output)) - both
    if rounds and more:
        return _compiled(compiler, problem, sources, optimize, rounds - 1, both | more)
    blamed = _blamed(output)
    if rounds and blamed:
        rest = [source for i, source in enumerate(sources) if i not in blamed]
        return _compiled(compiler, problem, rest, optimize, rounds - 1, both)
    if rounds:
        middle = len(sources) // 2
        first = _compiled(compiler, problem, sources[:middle], optimize, rounds - 1, both)
        return first | _compiled(compiler, problem, sources[middle:], optimize, rounds - 1, both)
    return {}


def _blamed(output: str) -> set[int]:
    """The submissions that the errors are about; if no error says so, those that are mentioned anywhere."""
    number = re.compile(rf"\b{_NAME}(\d+)")
    errors = [line for line in output.splitlines() if " error: " in line]
    of_errors = {int(found) for line in errors for found in number.findall(line)}
    return of_errors or {int(found) for found in number.findall(output)}


class Unit:
    """The common translation unit of some submissions; ``program`` is where what it becomes is kept."""

    def __init__(
        self,
        compiler: Compiler,
        problem: Problem,
        sources: Sequence[Source],
        optimize: Optimize,
        both: frozenset[str] = frozenset(),
    ) -> None:
        self.compiler, self.problem, self.sources = compiler, problem, sources
        self.optimize, self.both = optimize, both
        self.prelude = prelude_for(compiler.toolchain, Mode.PLAIN, compiler.cache, compiler.notify)
        header = kind_of(problem).header
        self.headers = {} if header is None else {header: (problem.folder / header).read_text(encoding="utf-8")}
        self.text = self._text()
        parts = (
            self.prelude.key,
            os.environ.get(contain.WITHOUT, ""),
            problem.name,
            self.optimize.name,
            self.text,
            *self.headers.values(),
            *(source.text for source in sources),
        )
        digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
        self.program = compiler.cache / "programs" / digest[:2] / digest

    def _text(self) -> str:
        known = prelude_headers(cpp_folder() / "include")
        common = reach("\n".join(self.headers.values()), known)
        each = [reach(source.text, known) for source in self.sources]
        quick = self.optimize is Optimize.NOT and not self.compiler.toolchain.is_clang
        headers = tuple(sorted({*common.headers, *(header for one in each for header in one.headers)}))
        units = [_NOT_OPTIMIZED if quick else "", included(headers)]
        for i, source in enumerate(self.sources):
            macros = each[i].macros
            name = f"{_NAME}{i}"
            names = own_names(source.text) or Names(frozenset(), frozenset())
            # Each name of its own beside the library's, as it would stand alone: an error if both have it.
            for own in sorted((names.types | names.functions) - (self.both & names.functions)):
                units.append(
                    f'#line 1 "{name}.cpp"\nnamespace {name}_own {{ struct {own}; }} '
                    f"namespace {name}_probe {{ using namespace {name}_own; using {own}_ = {own}; }}\n"
                )
            # Functions of one name are overloads, wherever they come from.
            text = "".join(f"using std::{own};\n" for own in sorted(self.both & names.functions))
            text += f'{nodes_before(self.problem, source.text)}#include "{name}.cpp"\n'
            text += epilogue(self.problem, undefine=bool(macros))
            units.append(enclosed(name, text, tuple(sorted({*macros, *common.macros, "assert"}))))
        tables = ", ".join(f"&{_NAME}{i}::__judge_table::table" for i in range(len(self.sources)))
        units.append(
            "const __judge::service* __judge_service = nullptr;\n"
            "__attribute__((constructor)) static void __judge_choose() {\n"
            f"    static constexpr const __judge::service* all[] = {{{tables}}};\n"
            f'    const char* chosen = std::getenv("{CHOICE}");\n'
            "    __judge_service = all[chosen ? std::atoi(chosen) : 0];\n}\n"
        )
        return "".join(units)

    def compile(self) -> str | None:
        """None when the program is there, else what the compiler says."""
        if self.program.is_file():
            os.utime(self.program)
            return None
        folder = Folder(self.compiler.cache / "boxes")
        try:
            for name, text in self.headers.items():
                (folder.path / name).write_text(text, encoding="utf-8")
            for i, source in enumerate(self.sources):
                file = folder.path / f"{_NAME}{i}.cpp"
                file.write_text(source.text + "\n", encoding="utf-8")
            (folder.path / "together.cpp").write_text(self.text, encoding="utf-8")
            return self._run(folder.path)
        finally:
            folder.remove()

    def _run(self, box: Path) -> str | None:
        toolchain = self.compiler.toolchain
        command = [*command_head(self.compiler, self.prelude, Mode.PLAIN), "together.cpp"]
        if self.optimize is Optimize.AS_ALONE and not toolchain.is_clang:
            command.append(f"--param=large-unit-insns={_LARGE_UNIT * len(self.sources)}")
        command += [str(self.prelude.runtime), *toolchain.linker_flags, "-o", "program"]
        with (box / "output").open("w+b") as output:
            process = start_compiler(self.compiler, self.prelude, command, box, output.fileno())
            try:
                waited = wait(process, PATIENCE)
                process.check()
            finally:
                contain.kill(process)
            output.seek(0)
            said = output.read(OUTPUT_KEPT).decode("utf-8", "replace")
        made = box / "program"
        if waited.status != 0 or not made.is_file():
            return said
        keep_program(made, self.program)
        return None
