"""``judge drill`` at a terminal, key by key, and what may happen to it: kills, closed windows, clocks, two at once."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from judge.store.log import Log

# Right on the samples and wrong beyond them.
WRONG = "class Solution:\n    def total(self, nums):\n        return abs(sum(nums))\n"
ENTER, TAB, CTRL_C = "\r", "\t", "\x03"


def save(file: Path, text: str) -> None:
    """As editors do: another file takes its place."""
    new = file.with_suffix(".new")
    new.write_text(text)
    new.replace(file)


def logged(home: Any) -> tuple[list[str], list[tuple[str, str, str | None]]]:
    """(kinds of events, and of each attempt mode, verdict and session), oldest first"""
    with closing(Log.open(home.path, version="1", readonly=True)) as log:
        attempts = [(a.mode, a.verdict.value, a.session) for a in reversed(log.attempts())]
        return [e.kind for e in log.events()], attempts


def test_from_the_starter_to_the_debrief(
    drill: Any, cli: Any, folder: Path, starter: Any, right: Mapping[str, str]
) -> None:
    (folder / "random.py").write_text("raise SystemExit('a module of the learner')\n")
    screen = drill("--lang", "py", "--minutes", "5")
    screen.wait("Every save of the file judges the samples")
    assert re.search(r"Total +mini · easy +0[45]:\d\d", screen.lines[0])
    assert "drills/" in screen.lines[1]
    assert "Add up the integers" in screen.screen
    save(starter(), WRONG)
    screen.wait("Samples: Accepted")
    screen.press("s")
    screen.wait("Submission: Wrong Answer")
    screen.wait("[-2]")  # the smallest input that fails
    screen.press("h")
    screen.wait("counts as hard at best")
    screen.press("y")
    screen.wait("Add them up.")
    save(starter(), right["py"])
    screen.wait("Samples: Accepted")
    screen.press("s")
    screen.wait("✓ Accepted")
    screen.wait("2 submissions, 2 runs on the samples, 1 hint")
    screen.press(ENTER)
    assert screen.end() == 0
    assert screen.restored()
    assert "to the first accepted" in screen.text
    assert "wrong answer" in screen.text.lower()
    kinds, attempts = logged(cli.home)
    assert kinds == [
        "session-started", "opened", "judged", "judged", "hint", "judged", "judged", "closed", "session-ended",
    ]  # fmt: skip
    assert [a[:2] for a in attempts] == [
        ("samples", "accepted"), ("run", "wrong_answer"), ("samples", "accepted"), ("run", "accepted"),
    ]  # fmt: skip
    assert len({session for _, _, session in attempts}) == 1
    assert cli.home.leftovers(screen.process.pid) == []


def test_nothing_is_begun_before_enter(drill: Any, cli: Any, folder: Path) -> None:
    for key, status in (("q", 1), (CTRL_C, 130)):
        screen = drill("--lang", "py", "--minutes", "5", begin=False)
        screen.wait("enter begin")
        assert "mini/total" in screen.screen
        assert "easy, 5 min" in screen.screen
        screen.press(key)
        assert screen.end() == status
        assert screen.restored()
        assert "Nothing was begun." in screen.text
        assert logged(cli.home) == ([], [])
        assert list(folder.iterdir()) == []
    hidden = drill("--interview", begin=False)
    hidden.wait("enter begin")
    assert "mini" not in hidden.screen
    assert "easy" not in hidden.screen


def test_an_interview_tells_little(drill: Any, starter: Any) -> None:
    screen = drill("--lang", "py", "--interview")
    screen.wait("Every save")
    assert "mini" not in screen.screen.replace("drills/", "").replace("mini/total", "mini")
    assert "easy" not in screen.screen
    assert "array" not in screen.screen
    assert "mini" not in starter().read_text()
    screen.press("p")
    screen.wait("An interview does not pause")
    save(starter(), WRONG)
    screen.wait("Samples: Accepted")
    screen.press("s")
    screen.wait("Submission: Wrong Answer")
    screen.wait("shown at the end")
    assert "[-2]" not in screen.screen
    assert "mini" not in screen.screen
    screen.press("q", "f")
    assert screen.end() == 1
    assert "[-2]" in screen.text  # the end


def test_the_time_of_an_interview_is_over_at_its_deadline(drill: Any, cli: Any) -> None:
    screen = drill("--lang", "py", "--interview", "--minutes", "0.01")
    screen.wait("Out of time")
    screen.press("s", ENTER)  # too late for a submission
    assert screen.end() == 1
    kinds, attempts = logged(cli.home)
    assert kinds == ["session-started", "opened", "closed", "session-ended"]
    assert attempts == []
    with closing(Log.open(cli.home.path, version="1", readonly=True)) as log:
        opened, ended = log.events()[1:3]
        spent = ended.data["moment"]["boot_s"] - opened.data["moment"]["boot_s"]
    assert spent == pytest.approx(0.6, abs=0.01)  # the deadline, not when it was noticed


def test_what_was_handed_in_before_the_deadline_counts(
    drill: Any, cli: Any, starter: Any, right: Mapping[str, str], wait_until: Any
) -> None:
    """Loading the file takes until the test says so, which is when the time is over."""
    waits = "open('here', 'w').close()\nwhile not os.path.exists('go'):\n    time.sleep(0.01)\n"
    screen = drill("--lang", "py", "--interview", "--minutes", "0.08")
    screen.wait("Every save")
    save(starter(), waits + right["py"])
    screen.press("s")
    wait_until(lambda: screen.read(0.02) and list(cli.home.boxes.glob("*/here")))
    screen.wait("+00:0")
    assert "Judging everything" in screen.screen

    def accepted(terminal: Any) -> bool:
        for here in cli.home.boxes.glob("*/here"):  # the file is loaded again to be timed
            with contextlib.suppress(OSError):
                here.with_name("go").touch()
        return "Accepted." in terminal.screen

    screen.wait(accepted)
    screen.press(ENTER)
    assert screen.end() == 0
    assert "over" not in screen.text.split("time")[1].split("\n")[0]


def test_over_time_one_may_go_on(drill: Any, starter: Any, right: Mapping[str, str]) -> None:
    screen = drill("--lang", "py", "--minutes", "0.01")
    screen.wait("counts as over time")
    assert re.search(r"\+00:\d\d", screen.lines[0])
    save(starter(), right["py"])
    screen.wait("Samples: Accepted")
    screen.press("s")
    screen.wait("✓ Accepted")
    screen.wait(" over\n")
    screen.press(ENTER)
    assert screen.end() == 0


def test_giving_up_shows_the_solution_and_why(drill: Any, cli: Any) -> None:
    screen = drill()
    screen.wait("Every save")
    screen.press("g", "n")
    screen.press("g")
    screen.wait("Give up and see the solution?")
    screen.press("y")
    screen.wait("accumulate(nums.begin()")
    screen.wait("A plain loop.")  # another way
    screen.press(TAB)
    screen.wait("solution seen")
    screen.press(ENTER)
    assert screen.end() == 1
    assert logged(cli.home)[0] == ["session-started", "opened", "solution", "closed", "session-ended"]


def test_killed_and_gone_on_with(drill: Any, cli: Any, starter: Any) -> None:
    screen = drill("--lang", "py", "--minutes", "5")
    screen.wait("Every save")
    screen.press("h", "y")
    screen.wait("Add them up.")
    file = starter()
    save(file, WRONG)
    screen.wait("Samples: Accepted")
    os.kill(screen.process.pid, signal.SIGKILL)
    screen.end()
    again = drill("--resume", name=None)
    again.wait("Going on; the clock ran meanwhile")
    assert re.search(r"0[45]:\d\d", again.lines[0])
    assert starter() == file
    again.press(TAB)
    again.wait("Add them up.")  # the hint is still there
    again.press("q", "f")
    assert again.end() == 1
    assert "1 hint" in again.text
    kinds, attempts = logged(cli.home)
    assert kinds.count("opened") == kinds.count("session-started") == 1
    assert len(attempts) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_polite_end_gives_the_terminal_back_and_leaves_nothing(
    drill: Any, cli: Any, starter: Any, wait_until: Any, number: int
) -> None:
    screen = drill("--lang", "py")
    screen.wait("Every save")
    save(
        starter(),
        "class Solution:\n    def total(self, nums):\n        open('here', 'w').close()\n        time.sleep(99)\n",
    )
    wait_until(lambda: screen.read(0.05) and list(cli.home.boxes.glob("*/here")))
    os.kill(screen.process.pid, number)
    assert screen.end() == 130
    assert screen.restored()
    assert "judge drill --resume" in screen.text
    assert cli.home.leftovers(screen.process.pid) == []


def test_the_window_is_closed(drill: Any, cli: Any) -> None:
    screen = drill("--lang", "py")
    screen.wait("Every save")
    for fd in (screen.master, screen.slave):
        os.close(fd)
    assert screen.process.wait(60) == 130
    assert cli.home.leftovers(screen.process.pid) == []
    assert logged(cli.home)[0] == ["session-started", "opened"]


def test_ctrl_c_leaves_and_the_terminal_is_as_before(drill: Any) -> None:
    screen = drill("--lang", "py")
    screen.wait("Every save")
    assert not screen.restored()
    screen.press(CTRL_C)
    assert screen.end() == 130
    assert screen.restored()


def test_a_fault_gives_the_terminal_back(drill: Any, mini_problem: Callable[..., Path]) -> None:
    """Here the statement cannot be shown; any exception takes the same way."""
    folder = mini_problem()
    (folder / "statement.md").write_text("No examples.\n")
    screen = drill("--lang", "py")
    assert screen.end() == 2
    assert screen.restored()
    assert "statement.md" in screen.text


def test_two_drills_at_once(drill: Any, cli: Any) -> None:
    first = drill("--lang", "py")
    first.wait("Every save")
    second = drill("--resume", name=None)
    assert second.end() == 2
    assert "open in another terminal" in second.text
    third = drill("--topic", "mini", "--lang", "py", name=None)
    assert third.end() == 2
    assert "in a drill already" in third.text
    fourth = drill("--lang", "py")  # by name, if one insists: files and sessions of its own
    fourth.wait("Every save")
    for one in (first, fourth):
        one.press("q", "f")
        assert one.end() == 1
    with closing(Log.open(cli.home.path, version="1", readonly=True)) as log:
        opened = log.events(kind="opened")
        assert len({e.session for e in opened}) == len({e.data["file"] for e in opened}) == 2


def test_its_package_is_gone(drill: Any, cli: Any, mini_problem: Callable[..., Path]) -> None:
    screen = drill("--lang", "py")
    screen.wait("Every save")
    screen.press("q", "l")
    assert screen.end() == 1
    again = drill("--resume", name=None)
    again.wait("Add up")
    again.press("q", "l")
    assert again.end() == 1
    (mini_problem() / "problem.toml").unlink()
    assert cli("drill", "--resume").status == 2  # no terminal: nothing is lost for it
    done = drill("--resume", name=None)
    assert done.end() == 1
    assert logged(cli.home)[0] == ["session-started", "opened", "closed", "session-ended"]


def test_the_file_is_deleted_and_the_window_resized(drill: Any, starter: Any) -> None:
    screen = drill("--lang", "py")
    screen.wait("Every save")
    file = starter()
    save(file, WRONG)
    screen.wait("Samples: Accepted")
    file.unlink()
    screen.wait("is gone")
    screen.press("s")
    screen.wait("is gone: save it in your editor, or press w")
    screen.resize(120, 40)
    screen.wait(lambda t: "? help" in t.lines[39] and len(t.lines[2]) == 120)
    screen.press("w")
    screen.wait("Written back")
    assert file.read_text() == WRONG
    screen.resize(44, 12)
    screen.wait(lambda t: "r run" in t.lines[11])
    assert max(map(len, screen.lines)) <= 44
    screen.press("q")
    screen.wait("l leave for now")
    screen.press("l")
    assert screen.end() == 1
    assert "judge drill --resume" in screen.text


def test_a_pause_hides_the_statement_and_survives_a_kill(drill: Any) -> None:
    screen = drill("--lang", "py", "--minutes", "5")
    screen.wait("Every save")
    screen.press("p")
    screen.wait("the clock stands still")
    assert "Add up" not in screen.screen
    os.kill(screen.process.pid, signal.SIGKILL)
    screen.end()
    again = drill("--resume", name=None)
    again.wait("the clock stands still")
    again.press("p")
    again.wait("Add up")
    again.press("q", "f")
    assert again.end() == 1


def test_the_editor_has_the_terminal_to_itself(drill: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "answer.py").write_text(right["py"])
    editor = folder / "edit.py"
    editor.write_text(
        "import shutil, sys, termios\n"
        "print('canonical', bool(termios.tcgetattr(0)[3] & termios.ICANON))\n"
        "shutil.copy('answer.py', sys.argv[1])\n"
    )
    screen = drill("--lang", "py", "--edit", env={"EDITOR": f"{sys.executable} {editor}"})
    screen.wait("Samples: Accepted")
    assert "canonical True" in screen.text
    screen.press("q", "f")
    assert screen.end() == 1


@pytest.mark.parametrize(
    ("arguments", "env", "phrase"),
    [
        ([], {}, "needs a terminal"),
        (["--resume"], {}, "No drill was interrupted"),
        (["--resume", "--topic", "arrays"], {}, "leave out"),
        (["--topic", "nowhere"], {}, "arrays"),
        (["cpp/vector", "--topic", "cpp"], {}, "leave them out"),
        (["cpp/vector", "--lang", "py"], {}, "C++ only"),
        (["--minutes", "0"], {}, "--minutes"),
    ],
)
def test_usage_errors_make_no_files(
    cli: Any, folder: Path, arguments: list[str], env: Mapping[str, str], phrase: str
) -> None:
    done = cli("drill", *arguments, env=env)
    assert (done.status, done.stdout) == (2, "")
    assert phrase in done.stderr
    assert list(folder.iterdir()) == []


def test_a_terminal_that_cannot_place_its_cursor(drill: Any) -> None:
    screen = drill(env={"TERM": "dumb"})
    assert screen.end() == 2
    assert "TERM says dumb" in screen.text


def test_what_would_be_picked(cli: Any) -> None:
    picks = [cli("drill", "--list", "--count", "4", "--seed", seed).stdout for seed in (1, 1, 2)]
    assert picks[0] == picks[1] != picks[2]
    assert len(picks[0].splitlines()) == 4
    assert all("never tried" in line for line in picks[0].splitlines())
    only = cli("drill", "--list", "--count", "9", "--topic", "cpp").stdout
    assert {line.split("/")[0] for line in only.splitlines()} == {"cpp"}
