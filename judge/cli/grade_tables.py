"""What ``judge grade`` prints: whose file is whose, results, programs that are alike, what was not taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..grade.alike import Group
    from ..grade.collect import Collected
    from ..grade.hand_ins import Many, Placed
    from ..grade.outcome import Outcome
    from ..grade.points import Policy

SHOWN = 20  # lines of files that were not taken
PEOPLE = 1000  # lines of results: a table of more is read by programs, which --out writes for


def show_plan(found: Collected, late: Many[Placed], chosen: Many[Placed]) -> None:
    """A line for each file; of those that do not count why, where there is one."""
    from ..report.terminal.tables import BOLD, DIM, Cell, write_table
    from ..report.terminal.terminal import make_terminal

    why = {p.file: "" for p in chosen} | {p.file: "late" for p in late}
    heads = ("person", "problem", "handed in (UTC)", "file", "does not count")
    table = [[Cell(head, DIM) for head in heads]]
    for p in found.placed:
        left_out = why.get(p.file, "an earlier attempt")
        table.append(
            [Cell(p.person, BOLD), Cell(p.problem), Cell(f"{p.at:%Y-%m-%d %H:%M}"), Cell(p.file), Cell(left_out)]
        )
    if not any(row[4].text for row in table[1:]):
        table = [row[:4] for row in table]
    if len(found.placed):
        write_table(table, make_terminal(), shrink=((3, 12), (1, 12), (0, 8)), drop=(2,))
    people, problems = {p.person for p in found.placed}, {p.problem for p in found.placed}
    print(f"{len(found.placed)} submissions of {len(people)} people to {len(problems)} problems")
    if len(late):
        print(f"{len(late)} came after the deadline and do not count.")
    show_unplaced(found)


def show_alike(alike: Mapping[str, Sequence[Group]]) -> None:
    """A line for each group of programs."""
    from ..report.terminal.tables import BOLD, DIM, Cell, write_prose_table
    from ..report.terminal.terminal import make_terminal

    if not alike:
        print("No programs of different people are alike.")
        return
    table = [[Cell(head, DIM) for head in ("problem", "alike", "files")]]
    for name, groups in alike.items():
        for group in groups:
            files = ", ".join(program.file for program in group.programs)
            table.append([Cell(name, BOLD), Cell(f"{group.pairs[0].share:.0%}"), Cell(files)])
    write_prose_table(table, make_terminal())
    print("Alike: the same tokens, names and comments put aside. --html shows them side by side.")


def show_unplaced(found: Collected) -> None:
    """Files that were not taken, and why."""
    _show_reasons("not taken", [(one.file, one.why) for one in found.unplaced])


def show_clones(people: Sequence[str]) -> None:
    """Whose times are none that a deadline could go by."""
    from ..report.terminal.plain import clean

    if people:
        more = f" and {len(people) - SHOWN:,} more" if len(people) > SHOWN else ""
        print(
            f"The files of {clean(', '.join(people[:SHOWN]))}{more} lie in clones: git gives them the time of the "
            "clone. For a deadline check out what was there by then, or write the moments into a CSV."
        )


def show_not_judged(outcomes: Many[Outcome]) -> None:
    """Files that were taken and have no result, and why: they are no submission, or the judge failed at them."""
    _show_reasons("not judged", [(one.placed.file, one.error) for one in outcomes if one.error is not None])


def _show_reasons(what: str, files: Sequence[tuple[str, str]]) -> None:
    from ..report.terminal.plain import clean

    if not files:
        return
    print(f"1 file was {what}:" if len(files) == 1 else f"{len(files):,} files were {what}:")
    for file, why in files[:SHOWN]:
        print(clean(f"  {file}: {why}").replace("\n", " "))
    if len(files) > SHOWN:
        print(f"  and {len(files) - SHOWN} more")


def show_results(outcomes: Many[Outcome], policy: Policy) -> None:
    """Person by problem: verdict and points. Where that has no room: points, what is accepted, what is not. Of many
    people the first.
    """
    from ..grade.outcome import by_person
    from ..report.terminal.plain import cells
    from ..report.terminal.tables import BOLD, DIM, GREEN, RED, Cell, write_prose_table, write_table
    from ..report.terminal.terminal import make_terminal

    terminal, everybody = make_terminal(), by_person(outcomes)
    people = dict(islice(everybody, PEOPLE))
    problems = sorted({one.placed.problem for own in people.values() for one in own})
    table = [[Cell(head, DIM) for head in ("person", "points", *(name.split("/")[1] for name in problems))]]
    for person, own in people.items():
        row = [Cell(person, BOLD), Cell(_points(own, policy))]
        for name in problems:
            found = [one for one in own if one.placed.problem == name]
            code = GREEN if any(one.verdict == "accepted" for one in found) else RED
            row.append(Cell(", ".join(f"{one.verdict.replace('_', ' ')} {one.points:g}" for one in found), code))
        table.append(row)
    widths = [max(cells(terminal.plain(cell.text)) for cell in column) for column in zip(*table, strict=True)]
    if sum(widths) + 2 * (len(widths) - 1) <= terminal.width:
        write_table(table, terminal, shrink=((0, 8),))
    else:
        table = [[Cell(head, DIM) for head in ("person", "points", "accepted", "the others")]]
        for person, own in people.items():
            accepted = sum(one.verdict == "accepted" for one in own)
            others = ", ".join(
                f"{o.placed.problem} {o.verdict.replace('_', ' ')}" for o in own if o.verdict != "accepted"
            )
            table.append(
                [Cell(person, BOLD), Cell(_points(own, policy)), Cell(f"{accepted} of {len(own)}"), Cell(others)]
            )
        write_prose_table(table, terminal)
    if more := sum(1 for _ in everybody):
        print(f"and {more:,} more {'person' if more == 1 else 'people'}: --out results.csv has them all.")


def _points(own: Sequence[Outcome], policy: Policy) -> str:
    return f"{sum(one.points for one in own):g} of {policy.accepted * len(own):g}"
