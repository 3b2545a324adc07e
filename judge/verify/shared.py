"""Common programs for the compiled solutions of a package, and when their word is taken.

A solution that shares a program is proved by it where it gets the verdict of its folder, and not by a hair. Where it
does not, its own program decides.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from ..compile.compiler import Compiler
from ..compile.together import Optimize, Shared, compile_together
from ..errors import JudgeError
from ..execute.programs import static_mib
from ..languages import LANGUAGES
from ..languages.solutions import solutions
from ..model.problem import Problem
from ..model.source import Source
from ..run import contract
from ..verdict import Result, Verdict

NEAR = 1.5  # a ratio within so many times of the limit is measured of the solution's own program


def shared_programs(problem: Problem, compiler: Compiler) -> dict[Path, Shared]:
    """The programs by the files of the solutions; those that do not share one are missing."""
    compiled = [
        one
        for one in solutions(problem.folder)
        if one.path.suffix in _SUFFIXES and one.verdict != Verdict.COMPILE_ERROR.value
    ]
    # A wrong answer is as wrong without optimization. Whether a recursion is a loop is the optimizer's to say.
    how = {
        Verdict.ACCEPTED.value: Optimize.AS_ALONE,
        Verdict.TIME_LIMIT.value: Optimize.AS_ALONE,
        Verdict.WRONG_ANSWER.value: Optimize.for_wrong_answers(problem),
    }
    groups = defaultdict[Optimize, list[Source]](list)
    for one in compiled:
        groups[how.get(one.verdict, Optimize.AS_ONE)].append(one.source)
    found: dict[Path, Shared] = {}
    try:
        for optimize, some in groups.items():
            found |= compile_together(compiler, problem, some, optimize)
        contract.prove_together(problem, [one.source for one in compiled if one.source.path in found], compiler)
    except JudgeError:
        return {}  # what is wrong is said of the first that is compiled alone
    # Variables of one would be memory of all.
    return {path: one for path, one in found.items() if static_mib(one.program) == 0}


_SUFFIXES = {suffix for language in LANGUAGES.values() if language.compiled for suffix in language.suffixes}


def holds(source: Source, result: Result) -> bool:
    """Whether what was judged of a shared program needs no second look."""
    expected = source.path.parent.name
    if result.time is None:
        # Without a time a slow one is right so far.
        slow = expected == Verdict.TIME_LIMIT.value
        return result.verdict.value == expected or (slow and result.verdict is Verdict.ACCEPTED)
    near = result.time.limit / NEAR < result.time.ratio < result.time.limit * NEAR
    return result.verdict.value == expected and not near
