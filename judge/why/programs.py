"""Several sources as programs that serve cases: compiled together where that works, else one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..compile.together import Optimize, compile_together
from ..errors import UserError
from ..execute.programs import compiled_program, static_mib
from ..execute.worker import Program
from ..languages import language
from ..model.source import Source
from ..run.workbench import Workbench

AT_ONCE = 24  # sources in a unit


def programs(
    bench: Workbench, sources: Sequence[Source], *, alone: bool = True
) -> Iterator[tuple[Source, Program | None]]:
    """Each source with its program, None where it does not compile; in the order given. Those that do not compile with
    others are compiled ``alone``, or count as not compiling."""
    for start in range(0, len(sources), AT_ONCE):
        some = sources[start : start + AT_ONCE]
        record = language(some[0].language)
        shared = {}
        if record.compiled and len(some) > 1:
            shared = compile_together(bench.compiler, bench.problem, some, Optimize.for_wrong_answers(bench.problem))
        for source in some:
            one = shared.get(source.path)
            if one is not None and static_mib(one.program) == 0:
                yield (
                    source,
                    compiled_program(bench.problem, one.program, record.memory_limit_mib(bench.problem), one.number),
                )
            elif alone or not record.compiled:
                yield source, _alone(bench, source)
            else:
                yield source, None


def _alone(bench: Workbench, source: Source) -> Program | None:
    try:
        return bench.program(source)
    except UserError:
        return None
