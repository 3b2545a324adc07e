"""The smaller requests: starters, catalogue, plan, review, transfer, and what is warned of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.app.catalogue import Wanted, chosen, entries, overviews
from judge.app.plan import common_language, current_day, is_pinned, left_of, pin, planned
from judge.app.report import report
from judge.app.review import due_cards, language_for, rate
from judge.app.snapshot import snapshot
from judge.app.standing import candidates, of_status, standing
from judge.app.starters import new_solution, start_afresh
from judge.app.transfer import export_to, import_from
from judge.app.workspace import Workspace
from judge.coach.report import Filter
from judge.errors import UserError
from judge.store.event import OPENED
from judge.store.log import Log
from judge.verdict import Cases, Result, Verdict

PROBLEM = "arrays/two-sum"
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)  # of the clock


def of_status_names(workspace: Workspace, status: str, clock: Any) -> set[str]:
    return {p.name for p in of_status(workspace, overviews(workspace), [status], clock.now())}


def judged(log: Log, verdict: Verdict, clock: Any, mode: str = "run", problem: str = PROBLEM) -> int:
    result = Result(problem, "py", verdict, Cases(1, 1), seed=1, source_hash="h")
    topic = problem.split("/")[0]
    return log.record(result, topic=topic, difficulty="easy", started_at=clock.now(), mode=mode)


def test_a_starter_is_written_once_and_put_aside_when_it_starts_afresh(workspace: Workspace, log: Log) -> None:
    problem = workspace.catalog.find(PROBLEM)
    file = new_solution(workspace, problem, "cpp", NOON)
    assert file == Path("solutions/arrays/two-sum.cpp")
    with pytest.raises(UserError, match="is there already"):
        new_solution(workspace, problem, "cpp", NOON)
    file.write_text("mine")
    again, kept = start_afresh(workspace, problem, "cpp", NOON)
    assert again == file
    assert kept is not None
    assert kept.read_text() == "mine"
    assert len(log.events(kind=OPENED)) == 2


def test_what_cannot_be_logged_is_warned_of(workspace: Workspace, tmp_path: Path, warnings: list[str]) -> None:
    (tmp_path / "home").write_text("in the way")
    workspace.note(OPENED, at=NOON, problem=PROBLEM)
    assert len(warnings) == 1
    assert warnings[0].startswith("not logged: ")


def test_a_broken_package_is_warned_of_and_left_out(workspace: Workspace, tmp_path: Path, warnings: list[str]) -> None:
    folder = tmp_path / "problems" / "mini" / "broken"
    folder.mkdir(parents=True)
    (folder / "problem.toml").write_text("nonsense")
    assert "mini/broken" not in [problem.name for problem in overviews(workspace)]
    assert len(warnings) == 1
    assert warnings[0].startswith("left out: ")
    assert PROBLEM in [entry.name for entry in entries(workspace)]
    assert len(warnings) == 2  # each time: it is not forgotten by the cache


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (Wanted(topics=("nope",)), "There is no topic 'nope'. There are: arrays, "),
        (Wanted(tags=("sliding-windows",)), "There is no tag 'sliding-windows'"),
        (Wanted(lists=("grind",)), "There is no list 'grind'"),
    ],
)
def test_a_filter_that_names_nothing(workspace: Workspace, wanted: Wanted, message: str) -> None:
    with pytest.raises(UserError, match=message):
        chosen(overviews(workspace), wanted)


def test_filters_of_one_kind_add_and_of_several_kinds_narrow(workspace: Workspace) -> None:
    found = overviews(workspace)

    def names(**filters: tuple[str, ...]) -> set[str]:
        return {p.name for p in chosen(found, Wanted(**filters))}

    assert names() == {p.name for p in found}
    assert names(topics=("arrays", "dp")) == names(topics=("arrays",)) | names(topics=("dp",))
    assert names(tags=("dp",)) == names(tags=("dynamic-programming",)) >= {"dp/coin-change"}
    assert names(topics=("dp",), difficulties=("medium",)) == {
        p.name for p in found if p.topic == "dp" and p.difficulty == "medium"
    }


def test_only_a_whole_judging_solves_a_problem(workspace: Workspace, log: Log, clock: Any) -> None:
    for mode in ("case", "samples"):
        judged(log, Verdict.ACCEPTED, clock, mode)
    assert log.states()[PROBLEM] == "tried"
    assert PROBLEM in of_status_names(workspace, "tried", clock)
    assert standing(log.practice(), clock.now()).solved == frozenset()
    judged(log, Verdict.ACCEPTED, clock)
    assert log.states()[PROBLEM] == "accepted"
    assert PROBLEM in of_status_names(workspace, "solved", clock)
    mine = next(c for c in candidates(workspace, log, clock.now()) if c.name == PROBLEM)
    assert (mine.solved, mine.last) == (True, clock.now())


def test_the_plan_follows_its_date_and_the_log(workspace: Workspace, log: Log, clock: Any) -> None:
    assert not is_pinned(snapshot(workspace, NOON))
    pin(workspace, date(2026, 2, 27), NOON)
    facts = snapshot(workspace, NOON)
    assert is_pinned(facts)
    assert current_day(facts) == 38
    day = planned(workspace, facts)[0]
    first = day.problems[0][0]
    judged(log, Verdict.ACCEPTED, clock, problem=first)
    after = planned(workspace, snapshot(workspace, NOON))[0]
    assert after.done == day.done + 1
    assert first not in [p.name for p in left_of(workspace, after)]
    assert day.to_json()["date"] == (date(2026, 2, 27) + timedelta(days=day.subject.day - 36)).isoformat()


def test_a_language_that_not_all_are_solved_in(workspace: Workspace) -> None:
    both = workspace.catalog.find(PROBLEM)
    assert common_language([both], "py") == "py"
    only_cpp = next(p for n in workspace.catalog.names() if "py" not in (p := workspace.catalog.find(n)).languages)
    assert common_language([both, only_cpp], "py") == "cpp"
    with pytest.raises(UserError, match="in C\\+\\+ only"):
        language_for(only_cpp, None, "py")


def test_the_learners_own_word_moves_the_date(workspace: Workspace, log: Log, clock: Any) -> None:
    judged(log, Verdict.ACCEPTED, clock)
    later = NOON + timedelta(days=1)
    facts = snapshot(workspace, later)
    (card,) = facts.cards()
    again, after = rate(workspace, facts, PROBLEM, "again", later)
    assert (again.rating, card.rating) != (card.rating, again.rating)
    assert due_cards(after, after.cards()) == [again]
    assert language_for(workspace.catalog.find(PROBLEM), card, None) == "py"
    with pytest.raises(UserError, match="no finished sitting"):
        rate(workspace, facts, "graphs/network-delay-time", "good", later)


def test_the_report_is_of_a_topic_there_is(workspace: Workspace, log: Log, clock: Any) -> None:
    judged(log, Verdict.WRONG_ANSWER, clock)
    assert report(workspace, Filter(topic="arrays"), clock.now()).attempts == 1
    with pytest.raises(UserError, match="There is no topic 'nope'"):
        report(workspace, Filter(topic="nope"), clock.now())


def test_the_log_goes_out_and_in_again(workspace: Workspace, log: Log, clock: Any, tmp_path: Path) -> None:
    judged(log, Verdict.ACCEPTED, clock)
    file = tmp_path / "log.jsonl"
    assert export_to(workspace, file) == 1
    merged = import_from(workspace, file)
    assert (merged.new, merged.known) == (0, 1)
    lines = file.read_text().splitlines()
    assert import_from(workspace, lines).known == 1
    assert import_from(workspace, tmp_path / "home" / "judge.db").known == 1
    with pytest.raises(UserError, match="Cannot read"):
        import_from(workspace, tmp_path / "missing")
    with pytest.raises(UserError, match="Cannot write"):
        export_to(workspace, tmp_path / "missing" / "log.jsonl")
