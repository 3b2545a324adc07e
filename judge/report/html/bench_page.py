"""``judge bench --html``: one self-contained page with the plot as SVG, light and dark, readable on a phone."""

from __future__ import annotations

from html import escape

from ...app.bench import Bench
from ..terminal.bench_screen import growth_words
from ..terminal.measures import duration, power, ratio_text
from ..terminal.plain import clean
from ..terminal.plot import Scale

# Told apart with every common kind of colour blindness: Okabe and Ito, "Color Universal Design", 2002.
COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
DASHES = ("", "6 3", "2 3", "8 3 2 3", "1 4", "10 4")
WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 720, 420, 74, 44, 14, 16

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #d0d0d0; --soft: #666666; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181c; --line: #3a3d42; --soft: #a0a0a0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.3rem; margin: 0 0 .25rem; } p { margin: .25rem 0 1rem; color: var(--soft); } svg { width: 100%;
height: auto; display: block; } svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } svg .grid { stroke:
var(--line); } ul { list-style: none; padding: 0; } li { margin: .35rem 0; } .key { display: inline-block; width:
1.6rem; height: .35rem;
  margin-right: .5rem; vertical-align: middle; border-radius: 2px; } .soft { color: var(--soft); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .75rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
""".strip()


def page(bench: Bench) -> str:
    """The whole page; nothing is loaded from anywhere."""
    title = f"{bench.problem} on {bench.family}"
    items = []
    for i, contender in enumerate(bench.contenders):
        words = growth_words(contender)
        if not contender.is_reference and contender.ratio is not None:
            words += f", {ratio_text(contender.ratio)} the reference at its largest n"
        stopped = f'<br><span class="soft">stopped: {_text(contender.stopped)}</span>' if contender.stopped else ""
        key = f'<span class="key" style="background:{COLORS[i % len(COLORS)]}"></span>'
        items.append(f"<li>{key}<strong>{_text(contender.name)}</strong> {_text(words)}{stopped}</li>")
    return f"""<!doctype html>
<html lang="en"> <head> <meta charset="utf-8"> <meta name="viewport" content="width=device-width, initial-scale=1">
<title>{_text(title)}</title> <style> {_STYLE} </style> </head> <body> <h1>{_text(title)}</h1> <p>CPU time of a call
over the size of the input, both on logarithmic scales. Expected: {_text(power(bench.expected))}.</p> {_svg(bench)}
<ul> {chr(10).join(items)} </ul> <div class="scroll"> {_table(bench)} </div> </body> </html>
"""


def _text(text: str) -> str:
    return escape(clean(text))


def _svg(bench: Bench) -> str:
    points = [(p.n, max(1, p.ns)) for c in bench.contenders for p in c.points]
    if not points:
        return "<p>No size could be measured.</p>"
    x_scale, y_scale = Scale([n for n, _ in points]), Scale([ns for _, ns in points])

    def x(n: float) -> float:
        return LEFT + x_scale(n) * (WIDTH - LEFT - RIGHT)

    def y(ns: float) -> float:
        return TOP + (1 - y_scale(ns)) * (HEIGHT - TOP - BOTTOM)

    parts = []
    for tick in x_scale.ticks():
        parts.append(f'<line class="grid" x1="{x(tick):.1f}" x2="{x(tick):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
        parts.append(f'<text x="{x(tick):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{tick:,.0f}</text>')
    for tick in y_scale.ticks():
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(tick):.1f}" y2="{y(tick):.1f}"/>')
        label = duration(round(tick))
        parts.append(f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{label}</text>')
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 6}" text-anchor="end">n</text>')
    for i, contender in enumerate(bench.contenders):
        color, dash = COLORS[i % len(COLORS)], DASHES[i % len(DASHES)]
        path = " ".join(f"{x(p.n):.1f},{y(max(1, p.ns)):.1f}" for p in contender.points)
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2.5" stroke-dasharray="{dash}"/>'
        )
        for p in contender.points:
            about = f"{contender.name}, n = {p.n:,}: {duration(p.ns)}"
            parts.append(
                f'<circle cx="{x(p.n):.1f}" cy="{y(max(1, p.ns)):.1f}" r="4" fill="{color}">'
                f"<title>{_text(about)}</title></circle>"
            )
    label = _text(f"CPU time over n for {', '.join(c.name for c in bench.contenders)}")
    return f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{label}">\n' + "\n".join(parts) + "\n</svg>"


def _table(bench: Bench) -> str:
    sizes = sorted({p.n for c in bench.contenders for p in c.points})
    head = "".join(f"<th>{_text(c.name)}</th>" for c in bench.contenders)
    rows = []
    for n in sizes:
        row = f"<td>{n:,}</td>"
        for contender in bench.contenders:
            point = next((p for p in contender.points if p.n == n), None)
            words = "" if point is None else duration(point.ns)
            if point is not None and point.ratio is not None and not contender.is_reference:
                words += f" ({ratio_text(point.ratio)})"
            row += f"<td>{words}</td>"
        rows.append(f"<tr>{row}</tr>")
    return f"<table><thead><tr><th>n</th>{head}</tr></thead><tbody>\n{chr(10).join(rows)}\n</tbody></table>"
