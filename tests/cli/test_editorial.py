"""``judge show --editorial``: free after the problem is solved or given up, before that asked for and logged."""

from __future__ import annotations

import os
import pty
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from judge.store.log import Log
from judge.verdict import Cases, Result, Verdict

TITLE = "One pass, looking before storing"
SHOW = ("show", "arrays/two-sum", "--editorial")


def events(cli: Any) -> list[str]:
    with Log.open(cli.home.path, version="0") as log:
        return [f"{e.kind} {e.problem}" for e in log.events()]


@pytest.fixture
def answered(cli: Any) -> Callable[[str], str]:
    """What a terminal shows when the question is answered with a line."""

    def run(answer: str) -> str:
        ours, theirs = pty.openpty()
        process = cli.start(*SHOW, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        shown = bytearray()
        asked = False
        try:
            while data := os.read(ours, 1 << 16):
                shown += data
                if not asked and b"[y/N]" in shown:
                    asked = True
                    os.write(ours, answer.encode() + b"\n")
        except OSError:
            pass  # so Linux says that nobody has the other end open any more
        finally:
            os.close(ours)
        assert process.wait() == 0
        return shown.decode()

    return run


def test_without_a_terminal_it_is_refused_until_it_is_wanted(cli: Any) -> None:
    done = cli(*SHOW)
    assert (done.status, done.stdout) == (2, "")
    assert "counts as having seen the solution. Add --yes to read it." in done.stderr
    assert events(cli) == []
    done = cli(*SHOW, "--yes")
    assert (done.status, done.stderr) == (0, "")
    for text in (
        TITLE,
        "O(n^2)",
        "accepted/one_pass_dict.py",
        "Why it is right",
        "Mistakes",
        "Can you do with one pass?",
    ):
        assert text in done.stdout
    assert events(cli) == ["solution arrays/two-sum"]
    assert cli(*SHOW).status == 0
    assert events(cli) == ["solution arrays/two-sum"]


@pytest.mark.parametrize(("answer", "logged"), [("y", ["solution arrays/two-sum"]), ("", [])])
def test_on_a_terminal_it_asks(cli: Any, answered: Callable[[str], str], answer: str, logged: list[str]) -> None:
    shown = answered(answer)
    assert "Show it? [y/N]" in shown
    assert (TITLE in shown) == bool(logged)
    assert events(cli) == logged


def test_it_is_free_once_the_problem_is_solved(cli: Any) -> None:
    at = datetime.now(UTC) - timedelta(days=9)
    with Log.open(cli.home.path, version="0") as log:
        result = Result("arrays/two-sum", "py", Verdict.ACCEPTED, Cases(2, 2), 1, "h")
        log.record(result, topic="arrays", difficulty="easy", started_at=at)
    done = cli(*SHOW)
    assert (done.status, done.stderr) == (0, "")
    assert TITLE in done.stdout
    assert events(cli) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--editorial", "--hint", "1"), "--hint and --editorial exclude each other."),
        (("--yes",), "--yes belongs to --editorial."),
    ],
)
def test_options_that_do_not_go_together(cli: Any, arguments: tuple[str, ...], sentence: str) -> None:
    done = cli("show", "arrays/two-sum", *arguments)
    assert (done.status, done.stdout) == (2, "")
    assert sentence in done.stderr


def test_a_package_without_one(cli: Any, mini_problem: Any) -> None:
    root = mini_problem().parent.parent
    done = cli("--problems", root, "show", "mini/total", "--editorial")
    assert (done.status, done.stdout) == (2, "")
    assert "mini/total has no editorial." in done.stderr


def test_the_growth_that_is_expected_is_named(cli: Any) -> None:
    shown = " ".join(cli("show", "graphs/network-delay-time").stdout.split())
    assert "O(e log n) time and O(n+e) space expected, with n: n; e: len(times)" in shown
