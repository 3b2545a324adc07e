"""``judge hack``: a case of the learner's own against a file, kept for later and ready for the package."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import UserError
from ..model.problem import Problem
from .context import State, language_option, now, pass_state, slug_argument
from .run import Part, default_file, exit_status, judge_and_log, print_result, read_case, read_submission

if TYPE_CHECKING:
    from ..verdict import Result


@click.command("hack")
@slug_argument
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False))
@click.option("--case", "case", metavar="JSON", required=True, help="The case: a JSON list of the arguments.")
@language_option("The language; else the file's ending tells.")
@click.option("--why", metavar="TEXT", help="Why the case is worth having, for the package.")
@click.option("--forget", is_flag=True, help="Take the case out of your own cases again.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@pass_state
def command(
    state: State,
    name: str,
    file: Path | None,
    case: str,
    lang: str | None,
    why: str | None,
    forget: bool,
    as_json: bool,
) -> int:
    """Try a case of your own: does it break the file?

    The case is checked, kept with your own cases of the problem, which every later run judges first, and printed as it
    would stand in the package's cases.toml.

    Exit status: 0 the file stands, 1 the case breaks it, 2 usage or environment, 3 a fault of the judge.
    """
    problem = state.catalog.find(name)
    args = read_case(problem, case)
    if forget:
        return _forget(state, problem, args)
    path = file or default_file(problem, lang)
    source = read_submission(problem, path, lang)
    part = Part(args, samples=False, handed_in=None)
    result, attempt = judge_and_log(state, problem, source, part, as_json, 0, now())
    status = exit_status(result)
    broken = result.counterexample is not None
    if not broken and status:  # it does not compile, or fails before any case: nothing is known of this one
        print_result(result, problem, attempt, path, as_json)
        return status
    with state.log() as log:
        hole = _accepted_before(log.attempts(problem=problem.name, verdict="accepted"), source.hash)
        log.save_case(problem.name, args, now=now(), own=True)
    fixed = as_fixed_case(problem, args, result, why)
    if as_json:
        from ..verdict import to_json

        print(json.dumps({"breaks": broken, "accepted_by": hole, "case": fixed, "result": to_json(result, attempt)}))
    else:
        print_result(result, problem, attempt, path, as_json)
        _print(problem, path, fixed, broken, hole)
    return status


def _forget(state: State, problem: Problem, args: tuple[Any, ...]) -> int:
    with state.log() as log:
        if not log.drop_case(problem.name, args, own=True):
            raise UserError(f"This case is not among your own of {problem.name}.")
    print(f"Forgotten: your case of {problem.name}.")
    return 0


def _accepted_before(attempts: Sequence[Any], source_hash: str) -> int | None:
    """The number of the newest attempt that judged this very text in full and accepted it."""
    return next((a.id for a in attempts if a.source_hash == source_hash and a.mode not in ("case", "samples")), None)


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


def _print(problem: Problem, path: Path, fixed: str, broken: bool, hole: int | None) -> None:
    from ..report.terminal.plain import clean

    name = clean(str(path))
    if broken:
        print(f"The case breaks {name}.", end=" ")
        if hole is not None:
            print(
                f"Attempt {hole} accepted this very file: you have found a hole in the cases of {problem.name}.",
                end=" ",
            )
    else:
        print(f"{name} stands.", end=" ")
    print("The case is one of your own now: every run judges it first. For cases.toml of the package:\n")
    print(fixed, end="")
