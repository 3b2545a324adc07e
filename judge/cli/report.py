"""``judge report``: where a learner is weak, and why."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..app.clock import now
from ..errors import UserError
from ..files import write
from .context import Workspace, language_option, parse_since, pass_workspace

if TYPE_CHECKING:
    from ..coach.report import Report


@click.command("report")
@click.option("--topic", metavar="TOPIC", help="Only this topic.")
@language_option("Only this language.")
@click.option("--since", metavar="DATE", help="Count only from this day on; 30d: the last 30 days.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--csv", "as_csv", is_flag=True, help="Print one line of CSV for each topic.")
@click.option("--html", type=click.Path(path_type=Path), metavar="FILE", help="Write a page with plots to FILE.")
@pass_workspace
def command(
    workspace: Workspace,
    topic: str | None,
    lang: str | None,
    since: str | None,
    as_json: bool,
    as_csv: bool,
    html: Path | None,
) -> int:
    """Where you are weak, and why; and three things to do next."""
    from ..app.report import report
    from ..coach.report import Filter

    if as_json and as_csv:
        raise UserError("--json and --csv both print: choose one.")
    moment = now()
    found = report(workspace, Filter(topic, lang, parse_since(since, moment)), moment)
    if html is not None:
        _write_page(found, html)
    if as_json:
        print(json.dumps(found.to_json()))
    elif as_csv:
        _print_csv(found)
    elif html is not None:
        print(html)
    else:
        from ..report.terminal.coach_screen import show_report
        from ..report.terminal.terminal import make_terminal

        show_report(found, make_terminal())
    return 0


def _write_page(report: Report, file: Path) -> None:
    from ..report.html.coach_page import render_page

    try:
        write(file, render_page(report, None))
    except OSError as error:
        raise UserError(f"Cannot write {file}: {error.strerror}.") from None


def _print_csv(report: Report) -> None:
    """The fields of TopicReport but for those that are lists."""
    rows = report.to_json()["topics"]
    writer = csv.writer(sys.stdout, lineterminator="\n")
    plain = [
        "topic", "attempts", "sittings", "problems", "solved", "first_try", "passed", "median_seconds",
        "target_seconds", "overtime", "slow_growth", "too_slow", "ratio", "hints", "gave_up", "change", "due",
    ]  # fmt: skip
    writer.writerow([*plain, "chance", "low", "high", "too_little_to_say"])
    for row in rows:
        forecast = row["forecast"]
        extra = [forecast[key] for key in ("chance", "low", "high", "too_little_to_say")]
        writer.writerow(["" if v is None else v for v in [*(row[key] for key in plain), *extra]])
