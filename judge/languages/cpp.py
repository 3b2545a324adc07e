"""C++: compiled with the harness around it, and a second time under sanitizers."""

from __future__ import annotations

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


class Cpp(Language):
    """See Language."""

    name = "cpp"
    title = "C++"
    suffixes = (".cpp", ".cc", ".cxx", ".hpp")
    comment = "//"
    time_limits = TimeLimits(cpu_s=1.0, idle_s=1.0, total_cpu_s=10.0)
    mutant_time_limits = TimeLimits(cpu_s=0.3, idle_s=1.0, total_cpu_s=5.0)
    memory_factor = 1
    compiled = True
    instrumented = True

    def program(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> Program:
        from ..errors import DoesNotCompile
        from ..execute.programs import compiled_program

        compiled = compiler().start(problem, source).finish()
        if compiled.program is None:
            raise DoesNotCompile(source.name, compiled.diagnostics)
        return compiled_program(problem, compiled.program, self.memory_limit_mib(problem))

    def code(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> bytes:
        from ..errors import UserError

        try:
            program = compiler().start(problem, source).finish().program
        except UserError:
            return b""
        return program.read_bytes() if program is not None else b""

    def forget(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> None:
        running = compiler().start(problem, source)
        running.cancel()
        running.program.unlink(missing_ok=True)

    def uncaught(self, text: str) -> tuple[str | None, str | None]:
        return f"An exception left the function: {text}", None

    def syntax(self) -> Syntax:
        import tree_sitter_cpp

        from .syntax import Syntax

        return Syntax(
            grammar=tree_sitter_cpp.language(),
            true="true",
            false="false",
            negation="!({})",
            empty=";",
            end=";",
            condition_field="value",
            branches=("consequence", "alternative"),
            # Not size_t: no input of a drill has as many elements as an int cannot count.
            wide_types=frozenset({"long", "long long", "int64_t", "unsigned long long", "uint64_t"}),
        )
