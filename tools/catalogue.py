"""Writes docs/catalogue.md: every problem by topic with its patterns, lists and expected growth.

.venv/bin/python tools/catalogue.py            # writes the page
.venv/bin/python tools/catalogue.py --check    # says whether it is current; exit status 1 if not
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from judge.app.overview import Overview, overviews
from judge.catalog.locate import Catalog
from judge.coach.patterns import patterns_in
from judge.model.problem import DIFFICULTIES

PAGE = Path(__file__).resolve().parents[1] / "docs" / "catalogue.md"
HEAD = """# The catalogue

Written by `tools/catalogue.py` from the packages; `judge list` shows the same with what the log says of each. The
growth is what is expected of a solution in time, in the sizes that `judge show` names.
"""


COLUMNS = "| problem | | days | patterns | lists | growth |\n|---|---|---|---|---|---|\n"


def page(found: list[Overview]) -> str:
    """The whole page."""
    levels = Counter(p.difficulty for p in found)
    lists = Counter(name for p in found for name in p.lists)
    said = ", ".join(f"{levels[level]} {level}" for level in DIFFICULTIES)
    text = f"{HEAD}\n{len(found)} problems: {said}.\n"
    if lists:
        text += f"\nLists: {', '.join(f'`{name}` {n}' for name, n in sorted(lists.items()))}.\n"
    for topic in dict.fromkeys(p.topic for p in found):
        own = [p for p in found if p.topic == topic]
        text += f"\n## {topic} ({len(own)})\n\n{COLUMNS}"
        for p in sorted(own, key=lambda p: (DIFFICULTIES.index(p.difficulty), p.name)):
            slug = p.name.split("/")[1]
            days, patterns = ", ".join(map(str, p.days)), ", ".join(patterns_in(p.tags))
            row = [f"`{slug}` {p.title}", p.difficulty, days, patterns, ", ".join(p.lists), p.growth]
            text += f"| {' | '.join(row)} |\n"
    return text


def main() -> int:
    """Exit status."""

    def broken(text: str) -> None:
        raise SystemExit(text)

    text = page(overviews(Catalog.open((), {}), None, broken))
    if "--check" in sys.argv[1:]:
        current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        print("current" if current else f"{PAGE}: not current; run tools/catalogue.py")
        return 0 if current else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
