"""``judge report``: where a learner is weak, and why."""

from __future__ import annotations

import csv
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import UserError
from .context import State, language_option, now, pass_state

if TYPE_CHECKING:
    from ..coach.report import Report

CASE_WIDTH = 160


@click.command("report")
@click.option("--topic", metavar="TOPIC", help="Only this topic.")
@language_option("Only this language.")
@click.option("--since", metavar="DATE", help="Count only from this day on; 30d: the last 30 days.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--csv", "as_csv", is_flag=True, help="Print one line of CSV for each topic.")
@click.option("--html", type=click.Path(path_type=Path), metavar="FILE", help="Write a page with plots to FILE.")
@pass_state
def command(
    state: State,
    topic: str | None,
    lang: str | None,
    since: str | None,
    as_json: bool,
    as_csv: bool,
    html: Path | None,
) -> int:
    """Where you are weak, and why; and three things to do next."""
    from ..coach.report import Filter, make_report
    from ..store.encoding import encode
    from .coach import entries, known, parse_since

    if as_json and as_csv:
        raise UserError("--json and --csv both print: choose one.")
    moment = now()
    chosen = Filter(topic, lang, parse_since(since, moment))
    facts = known(state, moment, chosen.since)
    catalogue = entries(state)
    topics = {e.topic for e in catalogue} | {row.topic for row in facts.practice.attempts}
    if topic is not None and topic not in topics:
        raise UserError(f"There is no topic {topic!r}. There are: {', '.join(sorted(topics))}.")

    def case_of(attempt: int) -> str | None:
        """The arguments of the counterexample, cut short."""
        with state.log(readonly=True) as log:
            example = log.attempt(attempt).counterexample
        if example is None or example.get("args") is None:
            return None
        text = encode(example["args"])
        return text if len(text) <= CASE_WIDTH else text[: CASE_WIDTH - 1] + "…"

    report = make_report(facts.practice, catalogue, moment, facts.zone, chosen, case_of)
    if html is not None:
        _write_page(report, html)
    if as_json:
        print(json.dumps(report.to_json()))
    elif as_csv:
        _print_csv(report)
    elif html is not None:
        print(html)
    else:
        from ..report.terminal.coach_screen import show_report
        from ..report.terminal.terminal import make_terminal

        show_report(report, make_terminal())
    return 0


def _write_page(report: Report, file: Path) -> None:
    from ..report.html.coach_page import render_page

    making = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        making.write_text(render_page(report, None), encoding="utf-8")
        making.replace(file)
    except OSError as error:
        raise UserError(f"Cannot write {file}: {error.strerror}.") from None
    finally:
        making.unlink(missing_ok=True)


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
