"""``judge report --html``: where a learner stands, as one page."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from ...coach.failures import FailureMode
from ...coach.report import Report
from ...coach.topic_report import TopicReport
from ..terminal.coach_words import (
    CHECKS_ARE,
    GIVEN_WORDS,
    ahead_words,
    estimate_words,
    filter_words,
    held_words,
    narrowing_words,
    notes,
    percent,
    rough_words,
    since_words,
    time_words,
    tone,
    where_group,
    where_words,
)
from ..terminal.measures import ratio_text
from ..terminal.plain import count
from . import plots
from .rendering import render


def render_page(report: Report, zone: tzinfo | None) -> str:
    """The whole page; dates in ``zone``, the machine's own if None."""
    said = f"{count(report.attempts, 'attempt')} in {count(report.sittings, 'sitting')}, {report.solved:,} solved"
    return render(
        "report.html.jinja",
        title="judge report",
        moment=f"{report.made_at.astimezone(zone):%d %B %Y, %H:%M}",
        chosen=filter_words(report),
        said=said + since_words(report),
        warning=ahead_words(report.dated_ahead),
        next=report.next,
        topics=[_topic(t) for t in report.topics],
        patterns=[
            (p, estimate_words(p.forecast), tone(p.forecast), plots.interval(p.pattern, p.forecast))
            for p in report.patterns
        ],
        checks=[
            {
                "group": g,
                "share": estimate_words(g.forecast),
                "tone": tone(g.forecast),
                "interval": plots.interval(f"checks {g.group}", g.forecast),
                "held": held_words(g),
                "where": where_group(g),
                "command": g.command,
            }
            for g in report.checks
        ],
        checks_are=CHECKS_ARE,
        given=GIVEN_WORDS,
        narrowing=narrowing_words(report),
        sittings=report.sittings,
        calendar=plots.calendar(report.calendar, report.made_at.astimezone(zone).date()),
        times=plots.times(report.times),
        legend=plots.legend(),
        bars=plots.bars(report.modes),
        modes=[_mode(m) for m in report.modes],
        findings=[(f, count(f.problems, "problem")) for f in report.findings],
        backend=[(a, percent(a.share), count(a.questions, "question")) for a in report.backend],
    )


def _topic(topic: TopicReport) -> dict[str, Any]:
    """A card: the chance, its way there, and what else there is to say."""
    rows = [("solved", f"{topic.solved} of {topic.problems} problems"), ("attempts", f"{topic.attempts:,}")]
    if topic.first_try is not None:
        rows.append(("first try", percent(topic.first_try)))
    if words := time_words(topic):
        rows.append(("time / target", words))
    if topic.ratio is not None:
        rows.append(("speed", f"{ratio_text(topic.ratio)} the reference"))
    if found := notes(topic):
        rows.append(("also", ", ".join(found)))
    return {
        "name": topic.topic,
        "tone": tone(topic.forecast),
        "chance": estimate_words(topic.forecast),
        "rough": rough_words(topic),
        "interval": plots.interval(topic.topic, topic.forecast),
        "trend": plots.trend(topic.topic, topic.history),
        "rows": rows,
    }


def _mode(mode: FailureMode) -> dict[str, Any]:
    return {"mode": mode, "where": where_words(mode)}
