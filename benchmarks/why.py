"""What `judge why` finds, and whether it is true.

    python benchmarks/why.py [--count N] [--minutes M] [--seed S] [--lang cpp|py] [SLUG …]

Prints one table. *Mutants*: slips in accepted solutions, whose true line is known: how many have an edit that passes
every tier, on the mutated line or as the same program as the solution, and how long the search takes; the solution is
not among the right programs that the search takes statements from, the others of its package are. *Wrong*: files
under solutions/wrong_answer, each left out of the known mistakes: how many have a twin, a condition, a pattern, an
edit, anything. Both are drawn with the seed, which is today's date if none is given: the sample rotates. Languages and
tables take turns, N of each, and the drawing ends after M minutes.

Whatever is shown is looked at again in fresh processes: an edit is applied to the text as the JSON says and judged by
all tiers with another seed, a twin and the program answer the whole small scope again, condition and pattern are
counted again. What is contradicted is a false sentence; it is printed, and makes the exit status 1.

Times are of the search alone and mean something on two idle cores; on a busy machine `--cpu` counts the ten seconds of
a search in CPU time instead.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random

from judge.cases.batch import Case
from judge.cases.oracle import answer
from judge.catalog.load import load_problem
from judge.catalog.locate import Catalog
from judge.compile.toolchain import find_toolchain
from judge.errors import UserError
from judge.execute.stream import LoadFailed
from judge.kinds import kind_of
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
from judge.why.fixes import Search
from judge.why.known import right_programs, slips, wrong_programs
from judge.why.trials import Found
from judge.why.twins import NEAR, Twins

FACTS_S = 5.0
GOALS_S = {"cpp": 3.0, "py": 2.0}


@dataclass
class Row:
    """What was found of one program; ``same_place`` is known of mutants only."""

    name: str
    language: str
    twin: Twin | None = None
    found: Found = field(default_factory=Found)
    condition: bool = False
    pattern: bool = False
    same_place: bool = False
    wall_s: float = 0.0
    cpu_s: float = 0.0
    false: list[str] = field(default_factory=list)

    @property
    def edit(self) -> bool:
        return bool(self.found.fixes)

    @property
    def anything(self) -> bool:
        return self.twin is not None or self.condition or self.pattern or self.edit


@dataclass(frozen=True)
class Drawn:
    """A program to be explained; of a mutant the solution it was made of and its line."""

    problem: Problem
    source: Source
    right: str | None = None
    line: int = 0


def cpu_s() -> float:
    """CPU time of this process, of those it has waited for, and of those that it has started and that are still there:
    what serves the cases of a search in Python lives as long as the search."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    waited = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime + waited.ru_utime + waited.ru_stime + sum(map(living_s, children("self")))


def children(pid: str) -> list[str]:
    found = []
    for file in Path("/proc", pid, "task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += file.read_text().split()
    return found


def living_s(pid: str) -> float:
    """CPU time of a process, of those it has waited for and those below it."""
    try:
        fields = Path("/proc", pid, "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK") + sum(map(living_s, children(pid)))


def judged(problem: Problem, source: Source, environment: Environment, seed: int) -> Result | None:
    """None where it does not compile."""
    try:
        return run_submission(Request(problem, source, seed, sanitize=False, rough=True), environment).result
    except UserError:
        return None


def followed(bench: Workbench, source: Source, result: Result) -> Surveyed | None:
    """The facts of a failure, as the command finds them."""
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
    """The cases that the search is given."""
    if surveyed.survey.failed:
        return [one.case for one in surveyed.survey.failed]
    example = result.counterexample
    if example is None or example.earlier is not None or result.verdict is Verdict.TIME_LIMIT:
        return []
    frame = bench.codec.encode_args(example.args)
    return [Case(frame, answer(bench.oracle, frame))]


def edited(text: str, fix: Fix) -> str:
    """As a program would that reads the JSON; nothing where an edit does not fit."""
    lines = text.split("\n")
    for edit in sorted(fix.edits, key=lambda e: -e.line):
        was = edit.was.split("\n")
        if lines[edit.line - 1 : edit.line - 1 + len(was)] != was:
            return ""
        lines[edit.line - 1 : edit.line - 1 + len(was)] = edit.now.split("\n")
    return "\n".join(lines)


def false_edits(drawn: Drawn, row: Row, environment: Environment, seed: int) -> Iterator[str]:
    for fix in row.found.fixes:
        source = drawn.source
        again = Source(source.path, source.name, source.language, edited(source.text, fix))
        result = judged(drawn.problem, again, environment, seed + 1)
        if result is None or result.verdict is not Verdict.ACCEPTED:
            yield f"the edit {fix.edits} is {result.verdict.value if result else 'refused'}"


def false_facts(bench: Workbench, drawn: Drawn, result: Result, surveyed: Surveyed) -> Iterator[str]:
    facts = surveyed.facts
    second = followed(bench, drawn.source, result)
    if second is None or second.facts.total != facts.total or not facts.total:
        return  # a busy machine has looked at more or less of it
    if surveyed.alone and second.facts.failed != facts.failed:
        yield f"{facts.failed} inputs failed, and now {second.facts.failed}"
    if facts.pattern is not None and second.facts.pattern != facts.pattern:
        yield f"the pattern «{facts.pattern}» is now «{second.facts.pattern}»"
    if facts.condition is not None:
        sets = {f.text: f.bits for f in scope_features(bench).features}
        bits = looked_at = (1 << facts.total) - 1
        text = facts.condition.text
        for clause in [text] if text in sets else text.split(" and "):
            bits &= sets[clause]
        bad = second.survey.bits
        shares = (
            (bits & bad).bit_count() / bad.bit_count(),
            (bits & looked_at & ~bad).bit_count() / (facts.total - bad.bit_count()),
        )
        if shares != (facts.condition.failing_share, facts.condition.passing_share):
            yield f"the condition «{text}» now has the shares {shares}"


def false_twin(bench: Workbench, drawn: Drawn, row: Row, environment: Environment, seed: int) -> Iterator[str]:
    twin = row.twin
    if twin is None:
        return
    every = [*wrong_programs(drawn.problem), *slips(drawn.problem, drawn.source.language)]
    known = next(one for one in every if (one.name, one.shows) == (twin.name, twin.shows))
    marks = []
    for source in (drawn.source, known.source):
        result = judged(drawn.problem, source, environment, seed + 1)
        if result is None or result.verdict is Verdict.ACCEPTED:
            yield f"the twin {twin.name} or the program is not wrong"
            return
        found = followed(bench, source, result)
        if found is None:
            return
        marks.append(fingerprint(bench, found.survey))
    mine, theirs = marks
    if mine.looked_at != theirs.looked_at:
        return
    same = mine.alike(theirs)
    wanted = max(mine.failed, theirs.failed) if twin.exact else NEAR * max(mine.failed, theirs.failed)
    if same < wanted:
        yield f"the twin {twin.name} is alike on {same} of {mine.failed} and {theirs.failed}"


def examine(drawn: Drawn, environment: Environment, given: argparse.Namespace) -> Row | None:
    """None where nothing fails, or only its time does."""
    problem, source = drawn.problem, drawn.source
    result = judged(problem, source, environment, given.seed)
    if result is None or result.verdict in (Verdict.ACCEPTED, Verdict.JUDGE_ERROR, Verdict.TIME_LIMIT):
        return None
    bench = Workbench(problem, environment)
    row = Row(source.name, source.language)
    with bench.stack:
        surveyed = followed(bench, source, result)
        if surveyed is None:
            return row
        row.condition, row.pattern = surveyed.facts.condition is not None, surveyed.facts.pattern is not None
        clock: Callable[[], float] = cpu_s if given.cpu else time.monotonic
        if drawn.right is None and surveyed.survey.failed:
            ends = clock() + given.budget
            search = Twins(bench, lambda: ends - clock(), leave_out=source.text)
            row.twin = search.twin_of(fingerprint(bench, surveyed.survey), source.language)
        cases = failing(bench, result, surveyed)
        began, spent, ends = time.monotonic(), cpu_s(), clock() + given.budget
        if cases:
            right = [one.text for one in right_programs(problem, source.language) if one.text != drawn.right]
            row.found = Search(bench, source, cases, (), given.seed, lambda: ends - clock(), right).run()
        row.wall_s, row.cpu_s = time.monotonic() - began, cpu_s() - spent
        if drawn.right is not None:
            row.same_place = at_the_place(drawn, row)
        row.false += false_edits(drawn, row, environment, given.seed)
        row.false += false_facts(bench, drawn, result, surveyed)
        row.false += false_twin(bench, drawn, row, environment, given.seed)
    return row


def at_the_place(drawn: Drawn, row: Row) -> bool:
    """Whether the edit that is shown first is on the mutated line, or gives the solution itself."""
    for fix in row.found.fixes[:1]:
        for edit in fix.edits:
            before = edit.was in edit.now  # what is put in stands before or behind this line
            if drawn.line in range(edit.line - before, edit.line + edit.was.count("\n") + 1 + before):
                return True
        return bare(edited(drawn.source.text, fix)) == bare(drawn.right or "")
    return False


def bare(text: str) -> str:
    return "".join(text.split()).replace("(", "").replace(")", "")


def drawn_mutants(folders: Sequence[Path], lang: str, random: Random) -> Iterator[Drawn]:
    """For ever: a slip in a solution of a package, each drawn alike."""
    while True:
        problem = load_problem(random.choice(folders))
        own = [
            one.source
            for one in solutions(problem.folder, "accepted")
            if one.mistake is None and one.source.language == lang
        ]
        if not own:
            continue
        source = random.choice(own)
        if not (slipped := mutants(source.text, lang)):
            continue
        mutant = random.choice(slipped)
        name = f"{problem.name} {source.path.name}:{mutant.line} {mutant.operator}"
        yield Drawn(problem, Source(source.path, name, lang, mutant.text), source.text, mutant.line)


def drawn_wrong(folders: Sequence[Path], lang: str, random: Random) -> Iterator[Drawn]:
    """Files under solutions/wrong_answer, each once."""
    for folder in random.sample(folders, len(folders)):
        problem = load_problem(folder)
        for one in solutions(folder, "wrong_answer"):
            if one.mistake is None and one.source.language == lang:
                source = one.source
                yield Drawn(problem, Source(source.path, f"{problem.name} {source.path.name}", lang, source.text))


def explain(row: Row, kind: str) -> None:
    said = [
        "twin" * (row.twin is not None),
        "condition" * row.condition,
        "pattern" * row.pattern,
        f"edit{', at its place' * row.same_place}" if row.edit else f"no edit among {row.found.tried}",
    ]
    print(
        f"  {kind}, {row.name}: {', '.join(filter(None, said))}; {row.wall_s:.1f} s, {row.cpu_s:.1f} s of CPU",
        flush=True,
    )
    for text in row.false:
        print(f"  FALSE: {text}", flush=True)


def share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.0%}" if whole else "-"


def table(rows: dict[tuple[str, str], list[Row]], langs: Sequence[str]) -> None:
    """The whole of it, for each language."""
    print(f"\n| {'':42} | {' | '.join(f'{lang:16}' for lang in langs)} | goal |")
    print(f"|{'-' * 44}|{'|'.join('-' * 18 for _ in langs)}|------|")

    def line(name: str, kind: str, cell: Callable[[list[Row]], str], goal: str) -> None:
        cells = " | ".join(f"{cell(rows[kind, lang]) if rows[kind, lang] else '-':16}" for lang in langs)
        print(f"| {name:42} | {cells} | {goal} |")

    def counted(holds: Callable[[Row], bool]) -> Callable[[list[Row]], str]:
        return lambda some: share(sum(map(holds, some)), len(some))

    line("mutants: an edit that passes every tier", "mutant", counted(lambda r: r.edit), "95 %")
    line("mutants: shown first at the true place", "mutant", counted(lambda r: r.same_place), "85 %")
    goal = " and ".join(f"{GOALS_S[lang]:.0f} s" for lang in langs)
    line("mutants: median of the search", "mutant", lambda r: f"{statistics.median(x.wall_s for x in r):.1f} s", goal)
    line("  the same in CPU time", "mutant", lambda r: f"{statistics.median(x.cpu_s for x in r):.1f} s", "")
    line("wrong_answer: a twin", "wrong", counted(lambda r: r.twin is not None), "")
    line("wrong_answer: an edit, and with it a line", "wrong", counted(lambda r: r.edit), "50 %")
    line("wrong_answer: a condition", "wrong", counted(lambda r: r.condition), "")
    line("wrong_answer: a pattern", "wrong", counted(lambda r: r.pattern), "")
    line("wrong_answer: anything", "wrong", counted(lambda r: r.anything), "90 %")
    for kind in ("mutant", "wrong"):
        line(f"{kind}: false sentences", kind, lambda r: str(sum(len(x.false) for x in r)), "0")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="SLUG")
    parser.add_argument("--count", type=int, default=12, metavar="N", help="programs of each sort (default 12)")
    parser.add_argument(
        "--minutes", type=float, default=6.0, metavar="M", help="until nothing more is drawn (default 6)"
    )
    parser.add_argument("--seed", type=int, default=date.today().toordinal(), help="default: today's")
    parser.add_argument("--lang", choices=tuple(LANGUAGES))
    parser.add_argument("--only", choices=("mutant", "wrong"))
    parser.add_argument("--budget", type=float, default=10.0, metavar="S", help="seconds of a search (default 10)")
    parser.add_argument("--cpu", action="store_true", help="these are seconds of CPU time")
    parser.add_argument("--cache", type=Path, help="a cache folder to be kept")
    given = parser.parse_args()
    catalog = Catalog.open(())
    folders = [catalog.find(name).folder for name in given.names or catalog.names()]
    folders = [folder for folder in folders if not kind_of(load_problem(folder)).named_checks]
    langs = [lang for lang in LANGUAGES if given.lang in (None, lang)]
    ends = time.monotonic() + 60 * given.minutes
    rows: dict[tuple[str, str], list[Row]] = {(kind, lang): [] for kind in ("mutant", "wrong") for lang in langs}
    of_kind = {"mutant": drawn_mutants, "wrong": drawn_wrong}
    asked = [key for key in rows if given.only in (None, key[0])]
    draws = {(k, lang): of_kind[k](folders, lang, Random(f"{given.seed} {k} {lang}")) for k, lang in asked}
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as made:
        environment = Environment(given.cache or Path(made), find_toolchain, time.monotonic)
        while draws and time.monotonic() < ends:
            for key in list(draws):
                row = None
                while row is None and (drawn := next(draws[key], None)) is not None and time.monotonic() < ends:
                    row = examine(drawn, environment, given)
                if row is not None:
                    rows[key].append(row)
                    explain(row, key[0])
                if drawn is None or len(rows[key]) >= given.count:
                    del draws[key]
    table(rows, langs)
    sys.exit(1 if any(row.false for some in rows.values() for row in some) else 0)


if __name__ == "__main__":
    main()
