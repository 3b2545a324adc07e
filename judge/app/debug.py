"""The failing case of a submission, alone: under a debugger, as a program to keep, or set up for an editor."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import SubmissionFault, UserError
from ..kinds import kind_of
from ..model.problem import Problem
from ..model.source import Source
from .submit import NOBODY, Watcher
from .workspace import Workspace

if TYPE_CHECKING:
    from ..debugging.case import CaseToDebug
    from ..run.request import Environment


def case_of(
    workspace: Workspace,
    problem: Problem,
    source: Source,
    given: tuple[Any, ...] | None,
    *,
    seed: int,
    watcher: Watcher = NOBODY,
) -> CaseToDebug:
    """The case: the one given, else that on which the submission failed when this very text was judged last, else the
    one on which it fails now. UserError where there is none."""
    from ..compile.toolchain import find_toolchain
    from ..debugging.case import CaseToDebug
    from ..run.request import Environment

    if kind_of(problem).whole_program:
        raise UserError(
            f"A solution of {problem.name} is a program that can be debugged as it is: `judge run` shows the input on "
            "which it fails, to be written to a file that it reads."
        )
    if not kind_of(problem).replayable or _brought(problem):
        raise UserError(
            f"A case of {problem.name} is not only what your code is called with: it cannot be taken out of the judge. "
            "`judge run --case` runs it."
        )
    environment = Environment(workspace.home.cache, find_toolchain, time.monotonic, watcher.notify)
    if given is not None:
        return CaseToDebug(given, _answer(problem, given, environment))
    with workspace.log(readonly=True) as log:
        for attempt in log.attempts(problem=problem.name, limit=50):
            example = attempt.result.counterexample if attempt.source_hash == source.hash else None
            if example is not None:
                return CaseToDebug(example.args, example.expected, example.earlier)
    return _judged(problem, source, environment, seed)


def _brought(problem: Problem) -> bool:
    """Whether the submission is given objects that only the judge makes."""
    signature = problem.signature
    params = [*signature.params, *signature.constructor, *(p for m in signature.methods for p in m.params)]
    nodes = (p.type.node for p in params)
    return any(n is not None and n.given for n in nodes) or any(p.type.leaf == "nested" for p in params)


def _answer(problem: Problem, args: tuple[Any, ...], environment: Environment) -> Any:
    from ..cases.oracle import answer
    from ..run.workbench import Workbench

    bench = Workbench(problem, environment)
    with bench.stack:
        frame = bench.codec.encode_args(args)
        return bench.codec.decode_answer(answer(bench.oracle, frame), frame)


def _judged(problem: Problem, source: Source, environment: Environment, seed: int) -> CaseToDebug:
    from ..debugging.case import CaseToDebug
    from ..run.pipeline import run_submission
    from ..run.request import Request
    from ..verdict import Verdict

    result = run_submission(Request(problem, source, seed, sanitize=False), environment).result
    if result.verdict is Verdict.ACCEPTED:
        raise UserError(f"{source.name} passes all cases: there is none to be debugged. Give one: --case JSON")
    if result.counterexample is None:
        raise SubmissionFault(f"{source.name}: {result.verdict.heading}. `judge run` says more; no case was reached.")
    example = result.counterexample
    return CaseToDebug(example.args, example.expected, example.earlier)


def export(problem: Problem, source: Source, case: CaseToDebug, folder: Path) -> Path:
    """Writes the case as a program into ``folder``, which is made if it is not there; the file."""
    from .. import files

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UserError(f"--export {folder}: there is a file of this name.") from None
    if source.language == "py":
        from ..debugging.python_case import python_case

        file = folder / "case.py"
        files.write(file, python_case(problem, source.text, case))
        return file
    from ..debugging import printers
    from ..debugging.cpp_case import cpp_case

    file = folder / "case.cpp"
    files.write(file, cpp_case(problem, source.text, os.path.abspath(source.path), case))
    files.write(folder / "printers_gdb.py", printers.GDB)
    return file


def debug(problem: Problem, source: Source, case: CaseToDebug) -> int:
    """Starts a debugger at the submission's first line, on this terminal; its exit status."""
    from ..debugging import session

    path = Path(os.path.abspath(source.path))
    with tempfile.TemporaryDirectory(prefix="judge-debug-") as made:
        folder = Path(made)
        if source.language == "py":
            from ..debugging.python_case import first_line, python_case

            script = folder / "case.py"
            script.write_text(python_case(problem, source.text, case, file=path), encoding="utf-8")
            try:
                line = first_line(problem, source.text)
            except SyntaxError as error:
                raise SubmissionFault(f"{source.name}: line {error.lineno}: {error.msg}.") from None
            return session.run(session.python_commands(script, path, line))
        from ..compile.toolchain import STANDARD, find_toolchain
        from ..debugging.cpp_case import breakpoint_name, cpp_case

        debugger = session.find_debugger(os.environ)
        file = folder / "case.cpp"
        file.write_text(cpp_case(problem, source.text, str(path), case), encoding="utf-8")
        program = session.build(find_toolchain().path, STANDARD, file)
        command = session.commands(debugger, program, breakpoint_name(problem))
        return session.run(command, session.surroundings(debugger, os.environ))


def write_vscode(folder: Path, say: Callable[[str], None]) -> None:
    """``.vscode/tasks.json`` and ``launch.json`` below ``folder``. UserError where one of them is there already."""
    from .. import files
    from ..debugging import editors

    wanted = {"tasks.json": editors.tasks(), "launch.json": editors.launch()}
    below = folder / ".vscode"
    if there := [name for name in wanted if (below / name).exists()]:
        raise UserError(
            f"{below / there[0]} is there already. Move it away, or take what you need from docs/editors.md."
        )
    below.mkdir(parents=True, exist_ok=True)
    for name, value in wanted.items():
        files.write(below / name, editors.text_of(value))
        say(f"Written: {below / name}")
