"""``judge list``: the problems, with what the log says of each."""

from __future__ import annotations

import json
import sys

import click

from ..errors import PackageError, UserError
from .context import State, pass_state


@click.command("list")
@click.argument("topic", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per problem.")
@pass_state
def command(state: State, topic: str | None, as_json: bool) -> int:
    """List the problems, or those of TOPIC."""
    from ..catalog.load import load_problem
    from ..report.terminal.plain import clean
    from ..report.terminal.tables import ProblemRow, problem_list
    from ..report.terminal.terminal import make_terminal

    folders = list(state.catalog.folders())
    topics = sorted({name.split("/")[0] for name, _ in folders})
    if topic is not None and topic not in topics:
        raise UserError(f"There is no topic {topic!r}. There are: {', '.join(topics)}.")
    problems = []
    for name, folder in folders:
        if topic is None or name.split("/")[0] == topic:
            try:
                problems.append(load_problem(folder))
            except PackageError as error:
                print(f"judge: left out: {clean(str(error))}", file=sys.stderr)
    states: dict[str, str] = {}
    if (state.home.data / "judge.db").exists():
        with state.log(readonly=True) as log:
            states = log.states()
    rows = [ProblemRow(p.name, p.title, p.difficulty, p.days, states.get(p.name, "")) for p in problems]
    if as_json:
        for row in rows:
            print(json.dumps({**vars(row), "days": list(row.days)}))
    else:
        problem_list(rows, make_terminal())
    return 0
