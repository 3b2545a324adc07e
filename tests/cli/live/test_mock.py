"""``judge mock`` at a terminal: a whole interview, one that is killed and gone on with, and its scorecard."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from judge.store.log import Log

ENTER, CTRL_D, DOWN = "\r", "\x04", "\x1b[B"


@pytest.fixture
def mock(terminal: Any) -> Callable[..., Any]:
    """``mock(*options)``: begun, unless ``begin=False``"""

    def start(*options: str, begin: bool = True, **more: Any) -> Any:
        one = terminal("mock", "--lang", "py", *options, **more)
        return one.begin() if begin and "--resume" not in options else one

    return start


def answer(screen: Any, *, typed: str = "") -> None:
    """Answers the question on the screen and ticks its first point."""
    screen.wait("I have answered")
    if typed:
        screen.press("t", typed)
        screen.wait(f"{typed}_")
        screen.press(CTRL_D)
    screen.press(ENTER)
    screen.wait("Tick those you made")
    screen.press(" ")
    screen.wait("[x]")
    screen.press(ENTER)


def test_an_interview_from_beginning_to_end(mock: Any, cli: Any, folder: Path) -> None:
    screen = mock("--minutes", "45", "--seed", "3")
    screen.wait("1 of 7 · Backend")
    screen.press("f")
    screen.wait("And then:")
    answer(screen, typed="It depends, q.")
    screen.wait("2 of 7")
    answer(screen)
    screen.wait("3 of 7")
    # Killed while an answer is being typed: what was typed is there again, the clock ran on.
    screen.wait("I have answered")
    screen.press("t", "Half an ans")
    screen.wait("Half an ans_")
    screen.wait(lambda t: list(cli.home.path.glob("sessions/*-2.txt")))
    os.kill(screen.process.pid, signal.SIGKILL)
    screen.end()
    screen = mock("--resume", "--html", "card.html")
    screen.wait("Half an ans")
    screen.wait("3 of 7")
    answer(screen)
    screen.wait("4 of 7 · C++ drill")
    screen.press("g")
    screen.wait("Give up? y/n")
    screen.press("y")
    screen.wait("Given up.")
    assert "judge show" not in screen.screen
    screen.press(ENTER)
    screen.wait("5 of 7 · DSA")
    screen.press("g", "y")
    screen.wait("Given up.")
    screen.press(ENTER)
    screen.wait("It was not accepted.")
    answer(screen)
    screen.wait("What the interviewers look for")
    screen.press("3", DOWN, "1", "t", "Tired.", CTRL_D)
    screen.wait("Your note: Tired.")
    screen.press(ENTER)
    assert screen.end() == 0
    assert screen.restored()
    for text in ("Mock interview", "yes", "not assessed", "Tired.", "0 of 2 in time"):
        assert text in screen.text
    assert "It depends, q." in (folder / "card.html").read_text()
    assert cli("mock", "--history").stdout.split("\n")[0].endswith("0 of 2 solved in time")
    held = json.loads(cli("mock", "--history", "--json").stdout)
    assert (held["number"], held["finished"], held["points"]["made"]) == (1, True, 4)
    (folder / "card.html").unlink()
    assert cli("mock", "--html", "card.html").status == 0
    assert "It depends, q." in (folder / "card.html").read_text()
    again = cli("mock", "--scorecard", "--json")
    assert again.stdout == cli("mock", "--json").stdout == cli("mock", "--scorecard", "1", "--json").stdout
    assert cli("mock", "--scorecard", "2").status == 2
    card = json.loads(again.stdout)
    assert card["finished"]
    assert sum(r["minutes"] for r in card["rounds"]) == 45
    assert [q["typed"] for q in card["questions"]] == ["It depends, q.", "", "Half an ans", ""]
    assert [q["made"][:1] != [] for q in card["questions"]] == [True] * 4
    assert card["points"]["made"] == 4
    assert [p["outcome"] for p in card["problems"]] == ["given up"] * 2
    assert [r["grade"] for r in card["rubric"]] == ["yes", "no", None, None]
    with closing(Log.open(cli.home.path, version="1", readonly=True)) as log:
        answered = log.events(kind="answered")
        assert [type(e.data.get("day")) for e in answered] == [int, int, int, type(None)]
        assert len({e.session for e in log.events()}) == 1
        assert log.events(kind="solution") == []  # none was shown
    assert list(cli.home.path.glob("sessions/*")) == []


def test_left_early(mock: Any, cli: Any) -> None:
    screen = mock()
    screen.wait("I have answered")
    screen.press("q", "l")
    assert screen.end() == 1
    assert "judge mock --resume" in screen.text
    again = mock("--resume")
    again.wait("I have answered")
    again.press("q", "f")
    assert again.end() == 1
    assert "not finished" in again.text
    assert mock("--resume").end() == 2
    with closing(Log.open(cli.home.path, version="1", readonly=True)) as log:
        assert not log.events(kind="session-ended")[0].data["finished"]
    assert json.loads(cli("mock", "--scorecard", "--json").stdout)["points"] == {"made": 0, "of": 0}
    assert "No mock interview was held yet" in cli("mock", "--history").stdout  # it was left at once


def test_what_is_coming_is_told_before_the_clock_starts(mock: Any, cli: Any, folder: Path) -> None:
    screen = mock("--minutes", "60", begin=False)
    screen.wait("Enter")
    for text in ("mock interview of 60 minutes", "Backend, 4 questions", "C++ drill", "25 min", "no clock yet"):
        assert text in screen.screen
    screen.press("q")
    assert screen.end() == 1
    assert screen.restored()
    assert "Nothing was begun." in screen.text
    assert list(folder.iterdir()) == []
    with closing(Log.open(cli.home.path, version="1", readonly=True)) as log:
        assert log.events() == []
    assert "no mock interview yet" in cli("mock", "--scorecard").stderr


def test_the_rounds(cli: Any, folder: Path) -> None:
    done = cli("mock", "--list-rounds", "--minutes", "90")
    assert [line.split()[1] for line in done.stdout.splitlines()] == [
        "Backend", "C++", "DSA", "Follow-up", "DSA", "Follow-up", "Assessment",
    ]  # fmt: skip
    assert sum(int(line.split(" min")[0].split()[-1]) for line in done.stdout.splitlines()[:-1]) == 90
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "phrase"),
    [
        (["--minutes", "44"], "45"),
        (["--resume"], "No mock interview was interrupted"),
        (["--scorecard"], "no mock interview yet"),
        (["--scorecard", "--resume"], "exclude"),
        (["--scorecard", "3"], "no mock interview yet"),
        (["--html", "card.html"], "no mock interview yet"),
        (["--json"], "no mock interview yet"),
        (["--json", "--minutes", "60"], "leave out --minutes"),
        (["--history", "--html", "card.html"], "--scorecard N"),
        ([], "needs a terminal"),
    ],
)
def test_usage_errors(cli: Any, folder: Path, arguments: list[str], phrase: str) -> None:
    done = cli("mock", *arguments)
    assert (done.status, done.stdout) == (2, "")
    assert phrase in done.stderr
    assert list(folder.iterdir()) == []
