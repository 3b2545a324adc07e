"""A case of the learner's own against a file, kept for later and written as the package would have it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..errors import UserError
from ..model.problem import Problem
from ..model.source import Source
from ..store.modes import is_whole
from .submit import NOBODY, Submission, Watcher, exit_status, judge_and_log
from .workspace import Workspace

if TYPE_CHECKING:
    from ..store.attempt import Attempt
    from ..verdict import Result


@dataclass(frozen=True)
class Hack:
    """What came of it. ``attempt`` is the result's number in the log.

    ``case`` is the table for cases.toml, None where the file did not get as far as the case: nothing is known of it and
    nothing was kept. ``accepted_by`` is the number of an attempt that accepted this very file in full.
    """

    result: Result
    attempt: int
    case: str | None
    accepted_by: int | None = None

    @property
    def breaks(self) -> bool:
        return self.result.counterexample is not None

    def to_json(self) -> dict[str, Any]:
        """What ``judge hack --json`` prints of a case that was tried."""
        from ..verdict import to_json

        result = to_json(self.result, self.attempt)
        return {"breaks": self.breaks, "accepted_by": self.accepted_by, "case": self.case, "result": result}


def hack(
    workspace: Workspace,
    problem: Problem,
    source: Source,
    args: tuple[Any, ...],
    why: str | None,
    *,
    clock: Callable[[], datetime],
    watcher: Watcher = NOBODY,
) -> Hack:
    """Judges ``source`` by the one case, and keeps it among the learner's own, which every later run judges first."""
    submission = Submission(problem, source, given=(args,))
    result, attempt = judge_and_log(workspace, submission, seed=0, clock=clock, watcher=watcher)
    if result.counterexample is None and exit_status(result):  # it does not compile, or fails before any case
        return Hack(result, attempt, None)
    with workspace.log() as log:
        hole = accepted_before(log.attempts(problem=problem.name, verdict="accepted"), source.hash)
        log.save_case(problem.name, args, now=clock(), own=True)
    return Hack(result, attempt, as_fixed_case(problem, args, result, why), hole)


def forget(workspace: Workspace, problem: Problem, args: tuple[Any, ...]) -> None:
    """Takes the case out of the learner's own. UserError if it is not among them."""
    with workspace.log() as log:
        if not log.drop_case(problem.name, args, own=True):
            raise UserError(f"This case is not among your own of {problem.name}.")


def accepted_before(attempts: Sequence[Attempt], source_hash: str) -> int | None:
    """The number of the newest of these accepted attempts that judged this very text in full."""
    return next((a.id for a in attempts if a.source_hash == source_hash and is_whole(a.mode)), None)


def as_fixed_case(problem: Problem, args: tuple[Any, ...], result: Result, why: str | None) -> str:
    """The case as a table of cases.toml; the answer is the reference's."""
    from ..cases.oracle import answer, bound_reference
    from ..diagnosis.labels import labels_of
    from ..kinds.wire import make_codec

    expected = result.counterexample.expected if result.counterexample is not None else None
    oracle = bound_reference(problem)
    if expected is None and oracle is not None:
        codec = make_codec(problem)
        frame = codec.encode_args(args)
        expected = codec.decode_answer(answer(oracle, frame), frame)
    label = next(iter(labels_of(problem, args)), "found")
    lines = ["[[case]]", f"label = {json.dumps(label)}", f"why = {json.dumps(why or 'Found by hand.')}"]
    lines.append(f"args = {_literal(list(args))}")
    if expected is not None:
        lines.append(f"expected = {_literal(expected)}")
    return "\n".join(lines) + "\n"


def _literal(value: Any) -> str:
    """JSON as a TOML string; in single quotes nothing has to be escaped."""
    text = json.dumps(value)
    return f"'{text}'" if "'" not in text else json.dumps(text)
