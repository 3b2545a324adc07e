"""``judge report --html``: one page that needs nothing but itself: no script, no font, no network."""

from __future__ import annotations

from datetime import tzinfo

from ...coach.report import Report, TopicReport
from ...coach.standards import TOPIC_READY, TOPIC_WEAK
from ..terminal.coach_words import (
    ahead_words,
    chance_words,
    filter_words,
    notes,
    percent,
    since_words,
    time_words,
    where_words,
)
from ..terminal.measures import ratio_text
from ..terminal.plain import count
from . import coach_plots as plots
from .coach_plots import text_of

_STYLE = """
:root { color-scheme: light dark; --paper: #fdfdfb; --card: #fff; --ink: #1d2329; --soft: #5c6670; --rule: #dcdfe2;
  --main: #1f6f8b; --band: #1f6f8b33; --bad: #b3391f; --good: #2d7a46; --l0: #ebedee; --l1: #b9dbe4; --l2: #7dbccd;
  --l3: #3d93ad; --l4: #176177; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181b; --card: #1c2226; --ink: #e4e8ea; --soft: #9aa5ad;
  --rule: #333c42; --main: #66bcd6; --band: #66bcd633; --bad: #f08a6e; --good: #7fcf98; --l0: #262d32; --l1: #1e4a58;
  --l2: #28728a; --l3: #4aa5c0; --l4: #97dcf0; } }
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #bbb;
  --main: #1f6f8b; --band: #1f6f8b33; --bad: #b3391f; --good: #2d7a46; --l0: #ebedee; --l1: #b9dbe4; --l2: #7dbccd;
  --l3: #3d93ad; --l4: #176177; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: .3rem 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; } h3 { font-size: 1rem;
  margin: 0; } p { margin: .4rem 0; max-width: 44rem; }
.soft, dt, figcaption { color: var(--soft); font-size: .875rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr)); gap: .8rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: .8rem; }
.card header { display: flex; justify-content: space-between; gap: .5rem; align-items: baseline; }
.chance { font-weight: 600; white-space: nowrap; } .weak { color: var(--bad); } .strong { color: var(--good); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .8rem; margin: .5rem 0 0; } dd { margin: 0;
  text-align: right; font-size: .875rem; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem; }
.pair > * { min-width: 0; } figure { margin: 0; max-width: 34rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--soft); font: 10.5px system-ui, sans-serif; }
.end { text-anchor: end; } .grid { stroke: var(--rule); stroke-width: 1; }
.limit { stroke: var(--bad); stroke-width: 1.2; stroke-dasharray: 4 3; }
.line { fill: none; stroke: var(--main); stroke-width: 1.8; stroke-linejoin: round; } .band { fill: var(--band); }
.dot, .bar, .medium { fill: var(--main); } .easy { fill: var(--good); } .hard { fill: var(--bad); }
.l0 { fill: var(--l0); } .l1 { fill: var(--l1); } .l2 { fill: var(--l2); } .l3 { fill: var(--l3); }
.l4 { fill: var(--l4); }
ol, ul { padding-left: 1.3rem; margin: .4rem 0; } li { margin: .35rem 0; }
code { font: .9em ui-monospace, monospace; background: var(--l0); border-radius: 4px; padding: .1em .3em;
  overflow-wrap: anywhere; }
@media print { * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } main { max-width: none; padding: 0; }
  body { font-size: 12px; } .card, figure, li { break-inside: avoid; } h2, h3 { break-after: avoid; }
  h2 { margin-top: 1rem; } .cards { grid-template-columns: repeat(3, 1fr); gap: .5rem; } .card { padding: .5rem; } }
"""


def render_page(report: Report, zone: tzinfo | None) -> str:
    """The whole page; dates in ``zone``, the machine's own if None."""
    chosen = filter_words(report)
    moment = f"{report.made_at.astimezone(zone):%d %B %Y, %H:%M}"
    said = f"{count(report.attempts, 'attempt')} in {count(report.sittings, 'sitting')}, {report.solved:,} solved"
    warning = ahead_words(report.dated_ahead)
    body = "".join(
        (
            "<header><h1>Where you stand</h1>",
            f'<p class="soft">{text_of(moment)}{" · " + text_of(chosen) if chosen else ""}</p>',
            f"<p>{text_of(said + since_words(report))}.</p>",
            f"<p><strong>{text_of(warning)}</strong></p>" if warning else "",
            "</header>",
            _next(report),
            _topics(report),
            _practice(report, zone),
            _failures(report),
            _backend(report),
        )
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>judge report</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<style>{_STYLE}</style></head><body><main>{body}</main></body></html>\n"
    )


def _next(report: Report) -> str:
    items = "".join(f"<li><code>{text_of(a.command)}</code> {text_of(a.why)}</li>" for a in report.next)
    return f"<section><h2>Next</h2><ol>{items}</ol></section>" if items else ""


def _topics(report: Report) -> str:
    if not report.topics:
        return ""
    cards = "".join(_card(topic) for topic in report.topics)
    return (
        '<section><h2>Topics, weakest first</h2><p class="soft">The chance to pass a fresh medium problem alone and in '
        "time, now, with the interval that holds it in nine cases of ten; below, how it came about.</p></section>"
        f'<div class="cards">{cards}</div>'
    )


def _card(topic: TopicReport) -> str:
    forecast = topic.forecast
    known = not forecast.too_little_to_say
    tone = (
        "weak"
        if known and forecast.chance < TOPIC_WEAK
        else "strong"
        if known and forecast.chance >= TOPIC_READY
        else ""
    )
    rows = [("solved", f"{topic.solved} of {topic.problems} problems"), ("attempts", f"{topic.attempts:,}")]
    if topic.first_try is not None:
        rows.append(("first try", percent(topic.first_try)))
    if words := time_words(topic):
        rows.append(("time / target", words))
    if topic.ratio is not None:
        rows.append(("speed", f"{ratio_text(topic.ratio)} the reference"))
    if found := notes(topic):
        rows.append(("also", ", ".join(found)))
    terms = "".join(f"<dt>{text_of(name)}</dt><dd>{text_of(value)}</dd>" for name, value in rows)
    return (
        f'<article class="card"><header><h3>{text_of(topic.topic)}</h3>'
        f'<span class="chance {tone}">{text_of(chance_words(forecast))}</span></header>'
        f"{plots.trend(topic.topic, topic.history)}<dl>{terms}</dl></article>"
    )


def _practice(report: Report, zone: tzinfo | None) -> str:
    if not report.sittings:
        return ""
    time = plots.times(report.times)
    figures = (
        f"<figure><figcaption>Time to accepted against the time allowed</figcaption>{time}{plots.legend()}</figure>"
        if time
        else '<p class="soft">No problem was solved on the clock yet: <code>judge drill</code> starts one.</p>'
    )
    today = report.made_at.astimezone(zone).date()
    return (
        f'<section><h2>Practice</h2><div class="pair"><figure><figcaption>Days of practice, half a year</figcaption>'
        f"{plots.calendar(report.calendar, today)}</figure>{figures}</div></section>"
    )


def _failures(report: Report) -> str:
    if not (report.modes or report.findings):
        return ""
    found = []
    for m in report.modes:
        where = where_words(m)
        case = "" if m.case is None else f": <code>{text_of(m.case)}</code>"
        trains = "" if m.trains is None else f"; train it: <code>judge drill {text_of(m.trains)}</code>"
        found.append(
            f"<li><strong>{text_of(m.label)}</strong> {m.sittings} of {m.of} failures ({text_of(where)}), last shown "
            f"by attempt {m.attempt} at {text_of(m.problem)}{case}{trains}</li>"
        )
    kinds = "".join(
        f"<li><strong>{text_of(f.kind)}</strong> in {count(f.problems, 'problem')}, last at {text_of(f.problem)}: "
        f"{text_of(f.message)}</li>"
        for f in report.findings
    )
    undefined = f"<div><h3>Findings</h3><ul>{kinds}</ul></div>" if kinds else ""
    modes = f"<figure>{plots.bars(report.modes)}</figure><ul>{''.join(found)}</ul>" if found else ""
    return f'<section><h2>You lose on</h2><div class="pair">{modes}{undefined}</div></section>'


def _backend(report: Report) -> str:
    if not report.backend:
        return ""
    items = "".join(
        f"<li><strong>{text_of(a.area)}</strong> {percent(a.share)} of the points of a good answer, "
        f"{count(a.questions, 'question')}{'; read: ' + text_of(a.resource) if a.weak else ''}</li>"
        for a in report.backend
    )
    return f"<section><h2>Backend</h2><ul>{items}</ul></section>"
