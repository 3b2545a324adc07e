"""Results for people and for programs: lines of JSON, CSV, JUnit's XML, Gradescope's JSON, feedback in Markdown."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO
from xml.etree import ElementTree

from ..files import write
from ..verdict import Tier
from .outcome import NOT_JUDGED, Outcome, by_person
from .points import UNDEFINED, Policy

_COLUMNS = (
    "person",
    "problem",
    "file",
    "at",
    "language",
    "verdict",
    "points",
    "passed",
    "total",
    "growth",
    "expected",
    "ratio",
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def jsonl(outcomes: Iterable[Outcome], stream: TextIO) -> None:
    """One object a line."""
    for one in outcomes:
        stream.write(json.dumps(one.to_json(), ensure_ascii=True) + "\n")


def table_csv(outcomes: Iterable[Outcome], stream: TextIO) -> None:
    """One line for each outcome. A text that a spreadsheet would take for a formula gets an apostrophe."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for one in outcomes:
        result: Mapping[str, Any] = one.result or {}
        growth, time, cases = result.get("complexity") or {}, result.get("time") or {}, result.get("cases") or {}
        row = (
            one.placed.person,
            one.placed.problem,
            one.placed.file,
            one.placed.at.isoformat(),
            result.get("language"),
            one.verdict,
            one.points,
            cases.get("passed"),
            cases.get("total"),
            growth.get("found"),
            growth.get("expected"),
            time.get("ratio"),
        )
        writer.writerow(
            ["" if v is None else f"'{v}" if isinstance(v, str) and v.startswith(_FORMULA) else v for v in row]
        )


def junit(outcomes: Iterable[Outcome], stream: TextIO) -> None:
    """A test suite for each person, a test case for each file: what CI systems show."""
    root = ElementTree.Element("testsuites", name="judge")
    for person, own in by_person(outcomes):
        failed, errors = (
            sum(o.verdict not in ("accepted", NOT_JUDGED) for o in own),
            sum(o.verdict == NOT_JUDGED for o in own),
        )
        suite = ElementTree.SubElement(
            root, "testsuite", name=_xml(person), tests=str(len(own)), failures=str(failed), errors=str(errors)
        )
        for one in own:
            result = one.result
            seconds = "0" if result is None else str(result.get("seconds") or 0)
            case = ElementTree.SubElement(
                suite, "testcase", classname=_xml(one.placed.problem), name=_xml(one.placed.file), time=seconds
            )
            if result is None:
                ElementTree.SubElement(case, "error", message=_xml(one.error or ""))
            elif one.verdict != "accepted":
                ElementTree.SubElement(case, "failure", message=one.verdict).text = _xml(
                    sentence(one, "counterexample")
                )
    ElementTree.indent(root)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    ElementTree.ElementTree(root).write(stream, encoding="unicode")
    stream.write("\n")


def gradescope(outcomes: Iterable[Outcome], policy: Policy) -> str:
    """Gradescope's results.json: one test for each problem, of the person whose container this is."""
    tests = [
        {
            "name": one.placed.problem,
            "score": one.points,
            "max_score": policy.accepted,
            "status": "passed" if one.verdict == "accepted" else "failed",
            "output": sentence(one, policy.show),
            "output_format": "text",
        }
        for one in outcomes
    ]
    seen = "after_published" if policy.show == "nothing" else "visible"
    return json.dumps({"tests": tests, "visibility": seen, "stdout_visibility": "hidden"}, indent=2) + "\n"


def feedback(person: str, outcomes: Iterable[Outcome], policy: Policy, hints: Mapping[str, int]) -> str:
    """A page in Markdown for one person: each hand-in with what may be shown of it, and how many ``hints`` its problem
    has where it is not accepted.
    """
    told = policy.show != "nothing"  # then a verdict, points or a hint would say how it went
    lines = [f"# {_markdown(person)}", ""]
    if told:
        lines += [f"{sum(one.points for one in outcomes):g} points.", ""]
    for one in outcomes:
        result = f": {one.verdict.replace('_', ' ')}, {one.points:g} points" if told else ""
        lines += [f"## {one.placed.problem}{result}", ""]
        lines += [f"`{_code(one.placed.file)}`, handed in {one.placed.at:%Y-%m-%d %H:%M} UTC", ""]
        lines += ["```text", _fenced(sentence(one, policy.show)), "```", ""]
        if told and one.verdict != "accepted" and (left := hints.get(one.placed.problem, 0)):
            show = f"`judge show {one.placed.problem} --hint"
            lines += [f"Hints left: {left}. {show} 1` shows the first, {show} {left}` all of them.", ""]
    return "\n".join(lines)


def sentence(one: Outcome, show: str) -> str:
    """What is said of an outcome, in lines of plain text; ``show`` as in the policy."""
    result = one.result
    if result is None:
        return one.error or "not judged"
    if show == "nothing":
        return "judged"
    cases = result["cases"]
    lines = [f"{one.verdict.replace('_', ' ')}: {cases['passed']:,} of {cases['total']:,} cases passed"]
    example = result["counterexample"]
    if show == "counterexample":
        if result["message"]:
            lines.append(str(result["message"]))
        if example is not None:
            large = example["tier"] == Tier.LARGE
            what = "a large input that fails" if large else "smallest input that fails"
            lines.append(f"{what}: {_short(example['args'], 100 if large else 400)}")
            if example["answered"]:
                lines.append(f"expected {_short(example['expected'], 400)}, got {_short(example['got'], 400)}")
            elif example["note"]:
                lines.append(str(example["note"]))
        if result["verdict"] == "compile_error" and result["compile"]:
            lines.append(str(result["compile"]["diagnostics"]).strip())
    growth = result["complexity"]
    if growth is not None and growth["found"] is not None:
        unsure = "" if growth["sure"] else " (not sure)"
        lines.append(f"grows as {growth['found']}{unsure}, expected {growth['expected']}")
    lines += [_finding(finding, show) for finding in result["findings"]]
    return "\n".join(_CONTROL.sub("?", line) for line in lines)


def _finding(finding: Mapping[str, Any], show: str) -> str:
    """What the sanitizers say holds values of the case: where that is not shown, the line alone is."""
    line = "" if finding["line"] is None else f" (line {finding['line']})"
    hidden = show != "counterexample" and finding["kind"] == UNDEFINED
    return f"{finding['kind']}{line}" if hidden else f"{finding['kind']}: {finding['message']}{line}"


def save_feedback(
    folder: Path, outcomes: Iterable[Outcome], policy: Policy, hints: Mapping[str, int] | None = None
) -> int:
    """A file for each person in ``folder``; how many. Their names are made of what file systems take everywhere.
    ``hints`` is by problem how many it has.
    """
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for person, own in by_person(outcomes):
        stem = re.sub(r"[^\w.() -]+", "_", person).strip(" .")[:100] or "_"
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem} {number}"
        taken.add(name.casefold())
        write(folder / f"{name}.md", feedback(person, own, policy, hints or {}))
    return len(taken)


def _short(value: object, most: int) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= most else f"{text[:most]}…"


def _xml(text: str) -> str:
    return _CONTROL.sub("?", text).encode("utf-8", "replace").decode()


def _markdown(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|!])", r"\\\1", _CONTROL.sub("?", text).replace("\n", " "))


def _code(text: str) -> str:
    return _CONTROL.sub("?", text).replace("`", "'").replace("\n", " ")


def _fenced(text: str) -> str:
    return text.replace("```", "'''")
