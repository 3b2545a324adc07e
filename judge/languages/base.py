"""What the judge asks of a language. Nothing here asks which language it is.

A language is a class, light for commands that print no more than its title: what a method needs of the compiler or of
the worker is imported when it is called.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from ..execute.time_limits import TimeLimits

if TYPE_CHECKING:
    from ..compile.compiler import Compiler
    from ..execute.worker import Program
    from ..model.problem import Problem
    from ..model.source import Source
    from .syntax import Syntax


class Language(ABC):
    """One language of submissions.

    ``name`` is its id (judge.model.languages), ``title`` what a person reads. ``suffixes`` tell the language of a file;
    the judge itself writes files with the first. ``comment`` begins a comment that ends with the line.

    ``time_limits`` is what one small case may take, far above any reference: it only ends what does not end by itself.
    ``mutant_time_limits`` is the same for mutants, of which many never end; right programs need a hundredth of it.
    A submission may use the package's memory times ``memory_factor``.

    ``compiled``: a compiler makes the program, which takes a while and may refuse; else the source is loaded by the
    process that serves the cases. ``instrumented``: there is a second build, under sanitizers, which counts steps too.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    comment: ClassVar[str]
    time_limits: ClassVar[TimeLimits]
    mutant_time_limits: ClassVar[TimeLimits]
    memory_factor: ClassVar[int]
    compiled: ClassVar[bool]
    instrumented: ClassVar[bool]

    @property
    def suffix(self) -> str:
        """Of the files that the judge writes, and of a package's: ``.cpp``."""
        return self.suffixes[0]

    @property
    def reference(self) -> str:
        """The name of a package's reference: ``reference.cpp``."""
        return f"reference{self.suffix}"

    def memory_limit_mib(self, problem: Problem) -> int:
        """What a submission may add to an idle process."""
        return problem.limits.memory_mib * self.memory_factor

    # ---- programs

    @abstractmethod
    def program(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> Program:
        """The command that serves cases with ``source``; compiled first where that is needed, or taken from the cache.

        Raises DoesNotCompile, and SubmissionFault where the source does not define what the problem asks for.
        """

    def counted(self, problem: Problem, source: Source) -> Program | None:
        """The command that counts the steps of ``source``; None where these are counted in another build, or not."""
        return None

    @abstractmethod
    def code(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> bytes:
        """What the source compiles to: no two programs that behave differently have the same. Empty if it does not."""

    def forget(self, problem: Problem, source: Source, compiler: Callable[[], Compiler]) -> None:
        """Removes what ``program`` and ``code`` have left in the cache."""
        return

    # ---- what a submission that fails says

    @abstractmethod
    def uncaught(self, text: str) -> tuple[str | None, str | None]:
        """(a sentence, a traceback) of an exception that left the submission; ``text`` is what the process says of it.

        One of the two is None.
        """

    def is_compile_error(self, text: str) -> bool:
        """Whether ``text``, said by the process that could not load the source, makes it a Compile Error."""
        return False

    # ---- for judge verify --mutants

    @abstractmethod
    def syntax(self) -> Syntax:
        """What changes to a program are written with. Needs tree-sitter."""
