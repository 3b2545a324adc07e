"""Python: the source is loaded by an interpreter of the judge's own version."""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..execute.time_limits import TimeLimits
from .base import Language

if TYPE_CHECKING:
    from ..compile.compiler import Compiler
    from ..execute.worker import Program
    from ..model.problem import Problem
    from ..model.source import Source
    from .syntax import Syntax

_COMPILE_ERRORS = ("SyntaxError", "IndentationError", "TabError")


class Python(Language):
    """See Language."""

    name = "py"
    title = "Python"
    suffixes = (".py",)
    comment = "#"
    time_limits = TimeLimits(cpu_s=2.0, idle_s=1.5, total_cpu_s=20.0)
    mutant_time_limits = TimeLimits(cpu_s=0.6, idle_s=1.0, total_cpu_s=10.0)
    memory_factor = 2  # an object is larger than a C++ one
    compiled = False
    instrumented = False

    def program(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> Program:
        from ..execute.programs import python_program

        return python_program(problem, source.text, source.name, self.memory_limit_mib(problem))

    def counted(self, problem: Problem, source: Source) -> Program | None:
        from ..execute.programs import python_program

        limit_mib = 2 * self.memory_limit_mib(problem)
        return python_program(problem, source.text, source.name, limit_mib, counted=True)

    def code(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> bytes:
        try:
            return repr(_shape(compile(source.text, "solution", "exec"))).encode()
        except (SyntaxError, ValueError):
            return b""

    def uncaught(self, text: str) -> tuple[str | None, str | None]:
        return None, text

    def is_compile_error(self, text: str) -> bool:
        """Whether the traceback ends with an error of the parser's."""
        last = text.rstrip().rpartition("\n")[2]
        return last.partition(":")[0] in _COMPILE_ERRORS

    def syntax(self) -> Syntax:
        import tree_sitter_python

        from .syntax import Syntax

        return Syntax(
            grammar=tree_sitter_python.language(),
            true="True",
            false="False",
            negation="not ({})",
            empty="pass",
            end="",
            condition_field=None,
            branches=None,
            range_call="range",
        )


def _shape(code: types.CodeType) -> tuple[object, ...]:
    """All that a code object does, without the lines it stands on."""
    constants = tuple(
        _shape(c) if isinstance(c, types.CodeType) else (type(c).__name__, repr(c)) for c in code.co_consts
    )
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    counts = (code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_flags)
    return code.co_code, constants, names, counts, getattr(code, "co_exceptiontable", b"")
