"""The scorecard as one page of HTML: nothing is loaded, readable on a phone, in the dark and on paper."""

from __future__ import annotations

import json
from html import escape

from ...coach.clock import minutes_text
from ...coach.debrief import Debrief, Failed, Scorecard, Spoken
from ...verdict import Verdict
from ..terminal.plain import clean, clip, count
from ..terminal.scorecard_screen import missed, problem_words, spoken_words, summary

_VALUE = 300  # characters of a failing case's values
_STYLE = """\
:root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --part: #9a6700; --bad: #cf222e; --soft: #8882; }
@media (prefers-color-scheme: dark) { :root { --good: #3fb950; --part: #d29922; --bad: #f85149; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; } p { margin: .3rem 0; }
.dim { opacity: .7; font-size: .9rem; }
section, details { border-top: 1px solid var(--line); padding: .6rem 0; }
summary { cursor: pointer; } ul { margin: .3rem 0; padding-left: 1.2rem; }
ul.ticks { list-style: none; padding-left: 0; } ul.ticks li { padding-left: 1.4rem; text-indent: -1.4rem; }
td:last-child { white-space: nowrap; } td.wrap { white-space: normal; }
.bar { height: .5rem; border-radius: .25rem; background: var(--soft); margin: .3rem 0; }
.bar i { display: block; height: 100%; border-radius: .25rem; background: var(--good); }
.bar.over i { background: var(--bad); }
table { border-collapse: collapse; width: 100%; }
td { border-top: 1px solid var(--line); padding: .35rem .4rem; vertical-align: top; }
.yes, .made { color: var(--good); } .partly { color: var(--part); } .no, .flag { color: var(--bad); }
pre { white-space: pre-wrap; background: var(--soft); padding: .6rem; border-radius: .3rem; margin: .4rem 0; }
@media print { body { max-width: none; font-size: 11pt; } details > * { display: block; } }
"""


def page(card: Scorecard) -> str:
    """The whole document."""
    local = card.started.astimezone()
    title = f"Mock interview, {local:%Y-%m-%d}"
    parts = [
        f"<h1>{_text(title)}</h1>",
        f'<p class="dim">{local:%H:%M}, {card.minutes:g} minutes{"" if card.finished else ", not finished"}. '
        "Points and grades are the candidate's own ticks; times and verdicts were measured. There is no mark.</p>",
        "<table>",
        *(f'<tr><td>{_text(name)}</td><td class="wrap">{_text(value)}</td></tr>' for name, value in summary(card)),
        "</table>",
        "<h2>Assessment</h2><table>",
        *(
            f'<tr><td>{_text(item)}<div class="dim">{_text(means)}</div></td>'
            f'<td class="{grade or "dim"}">{_text(grade or "not assessed")}</td></tr>'
            for item, means, grade in card.rubric
        ),
        "</table>",
        *_items("Red flags", card.red_flags, "flag"),
        *_items("What stood out", card.stands_out, "made"),
    ]
    if card.note:
        parts += ["<h2>Note</h2>", f"<pre>{_text(card.note)}</pre>"]
    parts += _spoken("Backend", [s for s in card.spoken if s.kind == "question"])
    if card.problems:
        parts += ["<h2>Code</h2>", *(_problem(p) for p in card.problems)]
    parts += _spoken("Follow-ups", [s for s in card.spoken if s.kind == "follow-up"])
    parts += _items("Points to read up", missed(card), "")
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>\n{_STYLE}</style>\n<body>\n"
        + "\n".join(parts)
        + "\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return escape(clean(text))


def _items(heading: str, items: tuple[str, ...], style: str) -> list[str]:
    if not items:
        return []
    return [f"<h2>{_text(heading)}</h2><ul>", *(f'<li class="{style}">{_text(i)}</li>' for i in items), "</ul>"]


def _bar(used_s: float, allowed_s: float) -> str:
    """The time used of the time there was."""
    if allowed_s <= 0:
        return ""
    share = min(1.0, used_s / allowed_s)
    over = " over" if used_s > allowed_s else ""
    words = f"{minutes_text(used_s)} of {minutes_text(allowed_s)}"
    return f'<div class="bar{over}" role="img" aria-label="{words}"><i style="width:{share * 100:.0f}%"></i></div>'


def _spoken(heading: str, spoken: list[Spoken]) -> list[str]:
    if not spoken:
        return []
    parts = [f"<h2>{_text(heading)}</h2>"]
    for one in spoken:
        day = f"Day {one.day}: " if one.day is not None else ""
        parts.append(
            f"<details open><summary>{_text(day + one.subject)} "
            f'<span class="dim">{_text(spoken_words(one))}</span></summary>{_bar(one.used_s, one.allowed_s)}'
        )
        parts += [f"<p>{_text(line)}</p>" for line in one.question.split("\n") if line.strip()]
        if one.typed:
            parts.append(f"<pre>{_text(one.typed)}</pre>")
        parts.append('<ul class="ticks">')
        parts += [f'<li class="made">✓ {_text(p)}</li>' for p in one.made]
        parts += [f"<li>✗ {_text(p)}</li>" for p in one.missed]
        parts += [f'<li class="flag">Red flag: {_text(f)}</li>' for f in one.red_flags]
        parts.append("</ul></details>")
    return parts


def _problem(debrief: Debrief) -> str:
    after = debrief.accepted_s if debrief.accepted_s is not None else debrief.used_s
    failures = "".join(map(_failure, debrief.failures))
    findings = "".join(f'<li class="flag">{_text(f.message)}</li>' for f in debrief.findings)
    return (
        f"<section><b>{_text(debrief.title)}</b> "
        f'<span class="dim">{_text(debrief.problem)} · {_text(debrief.difficulty)}</span>'
        f"{_bar(after, debrief.allowed_s)}<p>{_text(problem_words(debrief))}</p>"
        f"{f'<ul>{failures}{findings}</ul>' if failures or findings else ''}</section>"
    )


def _failure(failed: Failed) -> str:
    labels = f": {', '.join(failed.labels)}" if failed.labels else ""
    words = f"{Verdict(failed.verdict).heading} after {minutes_text(failed.elapsed_s)}, "
    words += f"{failed.passed:,} of {count(failed.total, 'case')} passed{labels}"
    case = failed.counterexample
    if case is None or case.get("omitted"):
        return f"<li>{_text(words)}</li>"
    lines = [f"{key:8} {clip(json.dumps(case.get(key)), _VALUE)}" for key in ("args", "expected", "got")]
    return f"<li>{_text(words)}<pre>{_text(chr(10).join(lines))}</pre></li>"
