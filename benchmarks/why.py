"""What `judge why` finds, and whether it is true.

    python benchmarks/why.py [--mutants N] [--wrong N] [--seed S] [--lang cpp|py] [SLUG …]

Two tables. *Mutants*: slips in accepted solutions, whose true line is known, drawn with the seed: how many have an edit
that passes every tier (goal 95 %), on the mutated line or as the same program as the solution (85 %), and how long the
search takes (median at most 3 s for C++, 2 s for Python, on two idle cores; CPU time is what a busy machine can tell).
*Wrong*: the package's wrong programs, each left out of the known mistakes: how many have a twin, a condition, an edit,
anything (goal 90 %), a line (50 %).

Whatever is shown is looked at again: an edit is applied to the text as the JSON says and judged with another seed, a
twin is run again beside the program, a condition is counted again. A contradiction is printed, and makes the exit
status 1.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from judge.cases.batch import Case
from judge.cases.oracle import answer
from judge.catalog.load import load_problem
from judge.catalog.locate import Catalog
from judge.compile.toolchain import find_toolchain
from judge.errors import UserError
from judge.execute.stream import LoadFailed
from judge.languages import LANGUAGES, language
from judge.languages.solutions import solutions
from judge.model.problem import Problem
from judge.model.source import Source
from judge.mutation.slips import mutants
from judge.run.facts import Surveyed, look, scope_features
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.run.workbench import Workbench
from judge.verdict import Result, Verdict
from judge.why.explanation import Fix, Twin
from judge.why.fingerprint import fingerprint
from judge.why.fixes import Found, Search
from judge.why.twins import Twins

FACTS_S = 5.0


@dataclass
class Row:
    """What was found of one program."""

    name: str
    twin: Twin | None = None
    found: Found | None = None
    condition: bool = False
    pattern: bool = False
    same_place: bool = False
    wall_s: float = 0.0
    cpu_s: float = 0.0
    contradictions: list[str] = field(default_factory=list)


def cpu_s() -> float:
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def judged(problem: Problem, source: Source, environment: Environment, seed: int) -> Result | None:
    try:
        return run_submission(Request(problem, source, seed, sanitize=False, rough=True), environment).result
    except UserError:
        return None


def followed(bench: Workbench, source: Source, result: Result) -> Surveyed | None:
    example = result.counterexample
    labels = example.labels if example is not None else ()
    alone = example is None or (example.earlier is None and "unstable" not in labels)
    try:
        with bench.runner(bench.program(source)) as runner:
            limits = language(source.language).mutant_time_limits
            return look(bench, runner, limits, labels, alone=alone, budget_s=FACTS_S)
    except (LoadFailed, UserError):
        return None


def failing(bench: Workbench, result: Result, surveyed: Surveyed) -> list[Case]:
    if surveyed.survey.failed:
        return [one.case for one in surveyed.survey.failed]
    example = result.counterexample
    if example is None or example.earlier is not None or result.verdict is Verdict.TIME_LIMIT:
        return []
    frame = bench.codec.encode_args(example.args)
    return [Case(frame, answer(bench.oracle, frame))]


def edited(text: str, fix: Fix) -> str:
    """As a program would that reads the JSON."""
    lines = text.split("\n")
    for edit in sorted(fix.edits, key=lambda e: -e.line):
        was = edit.was.split("\n")
        if lines[edit.line - 1 : edit.line - 1 + len(was)] != was:
            return ""
        lines[edit.line - 1 : edit.line - 1 + len(was)] = edit.now.split("\n")
    return "\n".join(lines)


def look_again(
    bench: Workbench, environment: Environment, source: Source, surveyed: Surveyed, row: Row, seed: int
) -> Iterator[str]:
    """What contradicts what was shown."""
    for fix in row.found.fixes if row.found is not None else ():
        again = Source(source.path, source.name, source.language, edited(source.text, fix))
        result = judged(bench.problem, again, environment, seed + 1)
        if result is None or result.verdict is not Verdict.ACCEPTED:
            yield f"the edit {fix.edits} is {result.verdict.value if result else 'refused'}"
    facts = surveyed.facts
    if facts.condition is not None:
        sets = {f.text: f.bits for f in scope_features(bench).features}
        looked_at = (1 << facts.total) - 1
        bits = looked_at
        for clause in [facts.condition.text] if facts.condition.text in sets else facts.condition.text.split(" and "):
            bits &= sets[clause]
        second = followed(bench, source, judged(bench.problem, source, environment, seed + 1) or _never())
        if second is not None and second.facts.total == facts.total:
            bad = second.survey.bits
            shares = (
                (bits & bad).bit_count() / bad.bit_count(),
                (bits & looked_at & ~bad).bit_count() / (facts.total - bad.bit_count()),
            )
            if shares != (facts.condition.failing_share, facts.condition.passing_share):
                yield f"the condition {facts.condition.text} now has the shares {shares}"


def _never() -> Result:
    raise SystemExit("a program that was judged before is refused now")


def examine(
    problem: Problem, source: Source, environment: Environment, seed: int, budget_s: float, *, twins: bool
) -> tuple[Row, Surveyed, Workbench] | None:
    """None where nothing fails."""
    result = judged(problem, source, environment, seed)
    if result is None or result.verdict is Verdict.ACCEPTED:
        return None
    bench = Workbench(problem, environment)
    row = Row(source.name)
    surveyed = followed(bench, source, result)
    if surveyed is None:
        return None
    row.condition, row.pattern = surveyed.facts.condition is not None, surveyed.facts.pattern is not None
    if twins and surveyed.survey.failed:
        ends = time.monotonic() + budget_s
        search = Twins(bench, lambda: ends - time.monotonic(), leave_out=source.text)
        row.twin = search.twin_of(fingerprint(bench, surveyed.survey), source.language)
    cases = failing(bench, result, surveyed)
    began, spent = time.monotonic(), cpu_s()
    if cases:
        row.found = Search(bench, source, cases, (), seed, lambda: began + budget_s - time.monotonic()).run()
    row.wall_s, row.cpu_s = time.monotonic() - began, cpu_s() - spent
    row.contradictions = list(look_again(bench, environment, source, surveyed, row, seed))
    return row, surveyed, bench


def drawn_mutants(
    names: Sequence[str], lang: str | None, count: int, random: Random
) -> Iterator[tuple[Problem, Source, str, int]]:
    """Mutants in a random order: problem, source, the text of the solution, the true line."""
    pool = []
    for name in names:
        problem = load_problem(Catalog.open(()).find(name).folder)
        if problem.kind == "contract":
            continue
        for one in solutions(problem.folder, "accepted"):
            if one.mistake is None and lang in (None, one.source.language):
                pool += [(problem, one, mutant) for mutant in mutants(one.source.text, one.source.language)]
    random.shuffle(pool)
    for problem, one, mutant in pool[: 6 * count]:
        own = one.source
        source = Source(
            own.path, f"{problem.name} {own.path.name}:{mutant.line} {mutant.operator}", own.language, mutant.text
        )
        yield problem, source, own.text, mutant.line


def percent(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.1%}" if whole else "0/0"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="SLUG")
    parser.add_argument("--mutants", type=int, default=40, metavar="N", help="how many that fail (default 40)")
    parser.add_argument("--wrong", type=int, default=40, metavar="N", help="how many wrong programs (default 40)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lang", choices=tuple(LANGUAGES))
    parser.add_argument("--budget", type=float, default=10.0, metavar="S", help="seconds of a search (default 10)")
    parser.add_argument("--cache", type=Path, help="a cache folder to be kept")
    given = parser.parse_args()
    names = given.names or Catalog.open(()).names()
    random = Random(given.seed)
    bad = 0
    with tempfile.TemporaryDirectory() as made:
        cache = given.cache or Path(made)
        environment = Environment(cache, find_toolchain, time.monotonic)
        rows: list[tuple[Row, str]] = []
        for problem, source, right, line in drawn_mutants(names, given.lang, given.mutants, random):
            if len(rows) >= given.mutants:
                break
            found = examine(problem, source, environment, given.seed, given.budget, twins=False)
            if found is None or found[0].found is None:
                continue
            row = found[0]
            fixes = row.found.fixes if row.found is not None else []
            row.same_place = any(
                line in range(e.line, e.line + e.was.count("\n") + 2) for fix in fixes for e in fix.edits
            ) or any(edited(source.text, fix) == right for fix in fixes)
            rows.append((row, source.language))
            said = "found" if fixes else f"none of {row.found.tried if row.found else 0}"
            where = ", same place" if row.same_place else ""
            print(f"  {source.name}: {said}{where}, {row.wall_s:.1f} s, {row.cpu_s:.1f} s of CPU", flush=True)
            for text in row.contradictions:
                print(f"  CONTRADICTED: {text}")
                bad += 1
        for lang in dict.fromkeys(lang for _, lang in rows):
            some = [row for row, used in rows if used == lang]
            hit = [row for row in some if row.found is not None and row.found.fixes]
            print(
                f"mutants, {lang}: an edit for {percent(len(hit), len(some))} (goal 95 %), at the true "
                f"place {percent(sum(r.same_place for r in some), len(some))} (goal 85 %), median "
                f"{statistics.median(r.wall_s for r in some):.1f} s, "
                f"{statistics.median(r.cpu_s for r in some):.1f} s of CPU"
            )
        wrong = [
            (load_problem(Catalog.open(()).find(name).folder), one)
            for name in names
            for one in solutions(Catalog.open(()).find(name).folder, "wrong_answer")
            if given.lang in (None, one.source.language)
        ]
        random.shuffle(wrong)
        seen: list[Row] = []
        for problem, one in wrong[: given.wrong]:
            examined = examine(problem, one.source, environment, given.seed, given.budget, twins=True)
            if examined is None:
                seen.append(Row(one.name))
                continue
            row = examined[0]
            seen.append(row)
            parts = [
                "twin" * (row.twin is not None),
                "condition" * row.condition,
                "pattern" * row.pattern,
                "edit" * bool(row.found and row.found.fixes),
            ]
            print(f"  {problem.name} {one.path.name}: {', '.join(filter(None, parts)) or 'nothing'}", flush=True)
            for text in row.contradictions:
                print(f"  CONTRADICTED: {text}")
                bad += 1
        if seen:
            edits = [bool(r.found and r.found.fixes) for r in seen]
            anything = [bool(r.twin) or r.condition or r.pattern or edit for r, edit in zip(seen, edits, strict=True)]
            print(
                f"wrong programs: a twin {percent(sum(bool(r.twin) for r in seen), len(seen))}, a condition "
                f"{percent(sum(r.condition for r in seen), len(seen))}, a pattern "
                f"{percent(sum(r.pattern for r in seen), len(seen))}, an edit {percent(sum(edits), len(seen))} "
                f"(goal 50 %), anything {percent(sum(anything), len(seen))} (goal 90 %)"
            )
    print(f"contradicted: {bad}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
