"""judge report, review, plan, day, and the log out and in again, on logs written without judging."""

from __future__ import annotations

import csv
import json
import os
import pty
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.store.log import Log
from judge.verdict import Cases, Check, Counterexample, Finding, Result, Tier, Timing, Verdict

NOW = datetime.now(UTC)


@pytest.fixture
def practised(cli: Any) -> Callable[..., None]:
    """``practised(problem, verdict, days_ago=…)``: one more attempt in the log, on the clock."""

    def add(
        problem: str = "arrays/two-sum",
        verdict: Verdict = Verdict.ACCEPTED,
        days_ago: float = 10,
        language: str = "cpp",
    ) -> None:
        at = NOW - timedelta(days=days_ago)
        wrong = verdict is not Verdict.ACCEPTED
        example = Counterexample(([3, 3], 6), [0, 1], [], True, ("duplicates",), Tier.FIXED) if wrong else None
        time = None if wrong else Timing(1.5, 1.4, 1.6, 1, 1, 10, "f", 10.0)
        findings = (Finding("undefined-behaviour", "signed integer overflow", 3),) if days_ago == 30 else ()
        result = Result(problem, language, verdict, Cases(1, 2), 1, "h", example, time, findings=findings)
        with Log.open(cli.home.path, version="0") as log:
            log.add_event("opened", at=at - timedelta(minutes=7), problem=problem)
            log.record(result, topic=problem.split("/")[0], difficulty="easy", started_at=at)

    return add


@pytest.fixture
def some(practised: Any) -> None:
    practised(days_ago=30)
    practised("dp/coin-change", Verdict.WRONG_ANSWER, 9)
    practised("dp/coin-change", Verdict.WRONG_ANSWER, 8)
    practised("graphs/number-of-islands", days_ago=0.5)


def test_an_empty_log_is_no_error_and_none_is_made(cli: Any) -> None:
    assert "Nothing was judged yet." in cli("report").stdout
    assert cli("report", "--csv").stdout.count("\n") == 1
    assert cli("report", "--json").result["topics"] == []
    assert "Nothing to review yet" in cli("review").stdout
    assert cli("plan").stdout.count("\n") == 15
    assert not cli.home.log.exists()


def test_the_report_on_a_terminal_of_80_columns(cli: Any, some: None) -> None:
    for env in ({}, {"LANG": "C", "PYTHONIOENCODING": "ascii"}):
        done = cli("report", env=env)
        assert (done.status, done.stderr) == (0, "")
        for expected in ("4 attempts in 4 sittings, 2 solved", "too little to say", "duplicates", "2 of 2",
                         "[[3,3],6]", "overflow", "judge review"):  # fmt: skip
            assert expected in done.stdout


def test_it_fits_a_narrow_terminal(cli: Any, some: None) -> None:
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "wb") as out:
        done = cli.start("report", stdout=out)
    text = b""
    try:
        while part := os.read(ours, 65536):
            text += part
    except OSError:
        pass  # the other side has closed: Linux says so with an error
    finally:
        os.close(ours)
    done.communicate()
    lines = text.decode().splitlines()
    assert max(map(len, lines)) <= 80
    assert any("duplicates" in line for line in lines)
    topics = lines[next(i for i, line in enumerate(lines) if "Topics, weakest first" in line) :]
    topics = topics[: next(i for i, line in enumerate(topics) if "Patterns, weakest first" in line)]
    assert sum("●" in line and "(" in line for line in topics) == 3  # each estimate beside its interval


def test_report_as_json_and_csv_say_the_same(cli: Any, some: None) -> None:
    found = cli("report", "--json").result
    rows = list(csv.DictReader(cli("report", "--csv").stdout.splitlines()))
    assert [row["topic"] for row in rows] == [t["topic"] for t in found["topics"]]
    assert [int(row["solved"]) for row in rows] == [t["solved"] for t in found["topics"]]
    assert [float(row["chance"]) for row in rows] == [t["forecast"]["chance"] for t in found["topics"]]
    assert found["modes"][0]["case"] == "[[3,3],6]"
    assert found["findings"][0]["kind"] == "overflow"


def test_report_filters(cli: Any, some: None) -> None:
    assert [t["topic"] for t in cli("report", "--json", "--topic", "dp").result["topics"]] == ["dp"]
    assert cli("report", "--json", "--since", "20d").result["attempts"] == 3
    assert cli("report", "--json", "--since", f"{NOW - timedelta(days=20):%Y-%m-%d}").result["attempts"] == 3
    assert cli("report", "--json", "--lang", "py").result["attempts"] == 0


@pytest.mark.parametrize(
    ("arguments", "phrase"),
    [
        (["report", "--topic", "nowhere"], "arrays"),
        (["report", "--since", "yesterday"], "2026-03-31"),
        (["report", "--json", "--csv"], "choose one"),
        (["report", "--html", "no/such/folder/page.html"], "Cannot write"),
        (["review", "--rate", "good"], "Name the problem"),
        (["review", "arrays/two-sum", "--rate", "good"], "no finished sitting"),
        (["review", "cpp/vector", "--lang", "py"], "C++ only"),
        (["plan", "start", "tomorrow"], "2026-03-31"),
        (["plan", "stop"], "stop"),
        (["day", "35"], "36"),
        (["day", "48"], "47"),
        (["log", "import"], "Name the file"),
        (["log", "import", "none.jsonl"], "none.jsonl"),
        (["log", "export", "--lang", "py"], "whole log"),
        (["log", "export", "no/such/folder/x.jsonl"], "Cannot write"),
        (["log", "arrays", "extra"], "extra"),
    ],
)
def test_usage_errors_are_status_2_and_say_what(cli: Any, arguments: list[str], phrase: str) -> None:
    done = cli(*arguments)
    assert (done.status, done.stdout) == (2, "")
    assert phrase in done.stderr
    assert not [f for f in cli.folder.rglob("*") if f.is_file()]


def test_the_page(cli: Any, some: None) -> None:
    done = cli("report", "--html", "page.html")
    assert done.stdout == "page.html\n"
    text = (cli.folder / "page.html").read_text(encoding="utf-8")
    assert "<h1>Where you stand</h1>" in text
    assert [f.name for f in cli.folder.iterdir()] == ["page.html"]


def test_review_lists_what_is_due_with_intervals_and_starts_nothing(cli: Any, some: None) -> None:
    done = cli("review")
    assert done.stderr == ""
    head, *rows = done.stdout.splitlines()
    assert head.split() == ["problem", "due", "recall", "last", "again", "hard", "good", "easy"]
    assert [row.split()[1] for row in rows[:2]] == ["arrays/two-sum", "dp/coin-change"]
    assert "graphs" not in done.stdout
    assert list(cli.folder.iterdir()) == []
    found = [json.loads(line) for line in cli("review", "--json", "--all").stdout.splitlines()]
    assert [c["problem"] for c in found][2] == "graphs/number-of-islands"
    assert [c["rating"] for c in found] == ["good", "again", "easy"]
    assert list(found[0]["intervals"]) == ["again", "hard", "good", "easy"]


def test_a_review_begins_with_a_fresh_file_and_keeps_the_old_one(cli: Any, some: None) -> None:
    folder = cli.folder / "solutions" / "arrays"
    folder.mkdir(parents=True)
    (folder / "two-sum.cpp").write_text("// mine")
    for kept in ("two-sum.1.cpp", "two-sum.2.cpp"):
        done = cli("review", "two-sum")
        assert (done.status, done.stderr) == (0, "")
        assert kept in done.stdout
    assert (folder / "two-sum.1.cpp").read_text() == "// mine"
    assert "class Solution" in (folder / "two-sum.cpp").read_text()
    with Log.open(cli.home.path, version="0") as log:
        assert len(log.events(kind="opened", problem="arrays/two-sum")) == 3


def test_a_rating_can_be_overruled(cli: Any, some: None) -> None:
    def due() -> dict[str, str]:
        found = map(json.loads, cli("review", "--json", "--all").stdout.splitlines())
        return {card["problem"]: card["due"] for card in found}

    before = due()
    done = cli("review", "arrays/two-sum", "--rate", "easy")
    assert (done.status, done.stderr) == (0, "")
    assert done.stdout.startswith("arrays/two-sum: easy, due ")
    after = due()
    assert after.pop("arrays/two-sum") > before.pop("arrays/two-sum")
    assert after == before


def test_nothing_due(cli: Any, practised: Any) -> None:
    practised(days_ago=0.2)
    assert "Nothing is due. Next: arrays/two-sum in " in cli("review").stdout


def day_of(cli: Any, number: int) -> Any:
    return json.loads(cli("plan", "--json").stdout.splitlines()[number - 36])


def set_of_day(cli: Any, number: int) -> list[str]:
    return [p["problem"] for p in day_of(cli, number)["problems"]]


def solved(cli: Any, number: int) -> set[str]:
    return {p["problem"] for p in day_of(cli, number)["problems"] if p["solved"]}


def test_the_plan_is_pinned_and_moved(cli: Any, practised: Any) -> None:
    names = set_of_day(cli, 36)
    for name in names[:4]:
        practised(name)
    assert "Pin day 36" in cli("plan").stdout
    cli("plan", "start", "2026-03-02")
    cli("plan", "start", "2031-03-02")
    found = [json.loads(line) for line in cli("plan", "--json").stdout.splitlines()]
    assert [d["day"] for d in found] == list(range(36, 48))
    assert (found[0]["date"], found[-1]["date"]) == ("2031-03-02", "2031-03-13")
    assert (found[0]["done"], found[0]["wanted"], found[0]["proven"]) == (4, 6, False)
    assert {p["problem"]: p["solved"] for p in found[0]["problems"]}[names[4]] is False


def test_a_day_begins_with_what_is_not_solved(cli: Any, practised: Any) -> None:
    first, second, *_ = set_of_day(cli, 39)
    practised(first)
    done = cli("day", "39")
    assert (done.status, done.stderr) == (0, "")
    assert (cli.folder / "solutions" / f"{second}.cpp").exists()
    assert f"judge run {second}" in done.stdout
    while left := [name for name in set_of_day(cli, 39) if name not in solved(cli, 39)]:
        for name in left:  # six at a time
            practised(name)
    assert "All of it is solved" in cli("day", "39").stdout
    assert "judge mock" in cli("day", "45").stdout


def test_the_day_of_weak_areas_names_none_before_anything_was_tried(cli: Any, practised: Any) -> None:
    done = cli("day", "46")
    assert (done.status, done.stderr) == (0, "")
    assert "nothing was tried yet" in done.stdout
    assert "judge day 36" in done.stdout
    assert list(cli.folder.iterdir()) == []
    assert json.loads(cli("plan", "--json").stdout.splitlines()[10])["problems"] == []
    practised("dp/coin-change", Verdict.WRONG_ANSWER)
    assert "dp/coin-change" in cli("day", "46", "--list").stdout


def test_a_hint_that_was_shown_is_in_the_log(cli: Any) -> None:
    cli("show", "arrays/two-sum", "--hint", "2")
    cli("new", "arrays/two-sum")
    with Log.open(cli.home.path, version="0") as log:
        assert [(e.kind, dict(e.data)) for e in log.events()] == [
            ("hint", {"number": 1}), ("hint", {"number": 2}), ("opened", {}),
        ]  # fmt: skip


def test_a_log_that_cannot_be_written_does_not_stop_a_starter(cli: Any) -> None:
    cli.home.log.mkdir()
    done = cli("new", "arrays/two-sum")
    assert done.status == 0
    assert "not logged" in done.stderr
    assert (cli.folder / "solutions" / "arrays" / "two-sum.cpp").exists()


def test_a_log_goes_to_another_machine_and_back(cli: Any, some: None, tmp_path: Path) -> None:
    assert cli("log", "export", "log.jsonl").stdout == "log.jsonl: 8 rows\n"
    elsewhere = {"JUDGE_HOME": str(tmp_path / "elsewhere")}
    assert cli("log", "import", "log.jsonl", env=elsewhere).stdout == "8 new, 0 there already\n"
    assert cli("log", "import", "log.jsonl", env=elsewhere).stdout == "0 new, 8 there already\n"
    assert cli("log", "export", env=elsewhere).stdout == (cli.folder / "log.jsonl").read_text()
    with (cli.folder / "log.jsonl").open("rb") as stream:
        assert cli("log", "import", "-", stdin=stream).stdout == "0 new, 8 there already\n"


def test_a_log_that_went_through_an_editor_of_another_system_is_taken_in(cli: Any, some: None, tmp_path: Path) -> None:
    cli("log", "export", "log.jsonl")
    file = cli.folder / "log.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    elsewhere = {"JUDGE_HOME": str(tmp_path / "elsewhere")}
    assert cli("log", "import", "log.jsonl", env=elsewhere).stdout == "8 new, 0 there already\n"
    with file.open("rb") as stream:
        assert cli("log", "import", "-", stdin=stream, env=elsewhere).stdout == "0 new, 8 there already\n"


def test_a_copied_database_can_be_taken_in(cli: Any, some: None, tmp_path: Path) -> None:
    copy = tmp_path / "from-my-laptop.db"
    copy.write_bytes(cli.home.log.read_bytes())
    elsewhere = {"JUDGE_HOME": str(tmp_path / "elsewhere")}
    assert cli("log", "import", copy, env=elsewhere).stdout == "8 new, 0 there already\n"


def test_what_is_no_log_is_not_taken_in(cli: Any) -> None:
    (cli.folder / "x").write_text("hello\n")
    (cli.folder / "y").write_bytes(b"\xff\xfe\0")
    with closing(sqlite3.connect(cli.folder / "z")) as connection:
        connection.execute("CREATE TABLE other (x)")
    for name in "xyz":
        done = cli("log", "import", name)
        assert (done.status, done.stdout) == (2, "")
        assert "log" in done.stderr


def test_log_still_takes_a_topic(cli: Any, some: None) -> None:
    assert cli("log", "dp").stdout.count("Wrong Answer") == 2
    assert cli("log", "--since", "20d").stdout.count("\n") == 4


def test_what_is_weak_across_contracts_is_said_and_picked(cli: Any) -> None:
    """On the screen, on the page, in JSON, and in what a drill of the topic takes first."""
    names = ("optional", "shared-ptr", "ring-buffer", "rule-of-five-buffer")
    with Log.open(cli.home.path, version="0") as log:
        for day, name in enumerate(names, start=3):
            for minutes, held in ((5, False), (9, True)):
                checks = (Check("exceptions/a", "", held), Check("works/a", "", True), Check("const/a", "", held))
                verdict = Verdict.ACCEPTED if held else Verdict.WRONG_ANSWER
                result = Result(f"cpp/{name}", "cpp", verdict, Cases(1, 3), 1, "h", checks=checks)
                at = NOW - timedelta(days=day, minutes=-minutes)
                log.record(result, topic="cpp", difficulty="medium", started_at=at, level="guided")
    shown = cli("report").stdout
    assert "Checks of contracts, weakest first" in shown
    (line,) = (line for line in shown.splitlines() if "exceptions/ " in line)
    assert "0 of 4" in line
    assert "4 contracts" in line
    assert "const/ " not in shown  # the guided starter has it
    assert "counts from --level interface on" in " ".join(shown.split())
    assert [g["group"] for g in json.loads(cli("report", "--json").stdout)["checks"]] == ["exceptions", "works"]
    assert cli("report", "--html", "page.html").status == 0
    page = (cli.folder / "page.html").read_text()
    assert "0 of 4 at first try" in page
    assert "<h3>exceptions/</h3>" in page
    picked = cli("drill", "--topic", "cpp", "--minutes", "20", "--count", "50", "--list").stdout.splitlines()
    found = {line.split()[0]: line for line in picked}  # in their order; what is due comes first
    fresh = [name for name, line in found.items() if "due" not in line]
    assert "exceptions is weak across contracts" in found[fresh[0]]
    assert "never tried" in found[fresh[-1]]
