"""The page of a class: who solved what, and what is hard; one file that needs no other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ..report.html.rendering import render
from .alike import Group, Program
from .hand_ins import Many
from .outcome import Outcome, by_person
from .points import Policy
from .write import sentence

_MARKS = {"accepted": ("✓", "yes"), "not_judged": ("?", "soft")}
_WRONG = {
    "wrong_answer": "WA",
    "time_limit_exceeded": "TL",
    "memory_limit_exceeded": "ML",
    "output_limit_exceeded": "OL",
    "runtime_error": "RE",
    "compile_error": "CE",
    "judge_error": "JE",
}


def render_class(outcomes: Many[Outcome], policy: Policy, alike: Mapping[str, Sequence[Group]] | None = None) -> str:
    """The whole page: a matrix of people and problems, what is hard, each person's results to be unfolded, and by
    problem the programs that are alike, side by side; None where these were not looked for.
    """
    problems = sorted({one.placed.problem for one in outcomes})
    people = dict(by_person(outcomes))
    return render(
        "class.html.jinja",
        title="judge grade",
        problems=[_problem(name, [o for o in outcomes if o.placed.problem == name]) for name in problems],
        people=[_person(person, own, problems, policy) for person, own in people.items()],
        labels=_labels(outcomes),
        help=_help(people),
        alike=None if alike is None else [_group(name, group) for name, groups in alike.items() for group in groups],
        said=f"{len(outcomes):,} results of {len(people):,} people in {len(problems)} problems",
    )


def _problem(name: str, own: Sequence[Outcome]) -> dict[str, Any]:
    accepted = sum(one.verdict == "accepted" for one in own)
    verdicts = Counter(one.verdict for one in own if one.verdict != "accepted")
    said = ", ".join(f"{n} {verdict.replace('_', ' ')}" for verdict, n in verdicts.most_common(3))
    return {"name": name, "accepted": accepted, "of": len(own), "others": said}


def _person(person: str, own: Sequence[Outcome], problems: Sequence[str], policy: Policy) -> dict[str, Any]:
    best: dict[str, Outcome] = {}
    for one in own:
        if one.placed.problem not in best or one.points > best[one.placed.problem].points:
            best[one.placed.problem] = one
    cells = []
    for name in problems:
        found = best.get(name)
        mark, tone = ("", "") if found is None else _MARKS.get(found.verdict, (_WRONG.get(found.verdict, "✗"), "no"))
        cells.append({"mark": mark, "tone": tone, "says": "" if found is None else found.verdict.replace("_", " ")})
    details = [
        {
            "problem": one.placed.problem,
            "file": one.placed.file,
            "verdict": one.verdict.replace("_", " "),
            "points": f"{one.points:g}",
            "text": sentence(one, "counterexample"),
        }
        for one in own
    ]
    total = f"{sum(one.points for one in own):g}"
    return {"name": person, "total": total, "cells": cells, "details": details}


def _group(name: str, group: Group) -> dict[str, Any]:
    pairs = [
        {
            "share": f"{one.share:.0%}",
            "sides": [_side(one.left, one.left_passages), _side(one.right, one.right_passages)],
        }
        for one in group.pairs
    ]
    return {"problem": name, "people": ", ".join(dict.fromkeys(p.person for p in group.programs)), "pairs": pairs}


def _side(program: Program, passages: Sequence[tuple[int, int]]) -> dict[str, Any]:
    """A program in parts, each of them marked where the other program has it too."""
    parts, at = [], 0
    for start, end in passages:
        parts += [{"text": program.text[at:start], "marked": False}, {"text": program.text[start:end], "marked": True}]
        at = end
    return {
        "person": program.person,
        "file": program.file,
        "parts": [*parts, {"text": program.text[at:], "marked": False}],
    }


def _labels(outcomes: Many[Outcome]) -> list[dict[str, Any]]:
    """What the smallest failing inputs have in common, by how many people they are of."""
    people: dict[str, set[str]] = {}
    for one in outcomes:
        result = one.result
        example = None if result is None else result["counterexample"]
        for label in example["labels"] if example else ():
            people.setdefault(label, set()).add(one.placed.person)
    ranked = sorted(people.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [{"label": label, "people": len(names), "names": sorted(names)[:12]} for label, names in ranked[:12]]


def _help(people: Mapping[str, Sequence[Outcome]]) -> list[dict[str, Any]]:
    """Who has problems that none of their files solves, those with most first: which, and on which inputs they fail."""
    found = []
    for number, (person, own) in enumerate(people.items(), start=1):
        solved = {one.placed.problem for one in own if one.verdict == "accepted"}
        failed = [one for one in own if one.placed.problem not in solved]
        problems = list(dict.fromkeys(one.placed.problem for one in failed))
        examples = [result["counterexample"] for one in failed if (result := one.result) is not None]
        labels = dict.fromkeys(label for example in examples if example for label in example["labels"])
        if problems:
            row = {"number": number, "name": person, "problems": ", ".join(problems), "labels": ", ".join(labels)}
            found.append((len(problems), row))
    return [row for _, row in sorted(found, key=lambda pair: -pair[0])]
