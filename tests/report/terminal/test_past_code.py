"""The code of an attempt on a terminal, in a pipe and where it is hostile."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from judge.report.terminal.console import make_console
from judge.report.terminal.past_code import render_past, show_difference
from judge.report.terminal.terminal import make_terminal
from judge.store.attempt import Attempt
from judge.verdict import Cases, Verdict

CODE = "int main() {\n\treturn 0;  // " + "x" * 100 + "\n}"


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


def attempt(**more: Any) -> Attempt:
    values: dict[str, Any] = {
        "id": 17, "uuid": "", "problem": "arrays/two-sum", "topic": "arrays", "difficulty": "easy",
        "language": "cpp", "source_hash": "", "mode": "run", "verdict": Verdict.COMPILE_ERROR, "labels": (),
        "cases": Cases(0, 0), "time": None, "complexity": None, "memory_kib": None, "findings": (),
        "compile_seconds": None, "compile_cached": None, "seed": 1, "judge_version": "0",
        "started_at": datetime(2026, 3, 1, 23, 30, tzinfo=UTC), "seconds": 1.0, "counterexample_json": None,
    }  # fmt: skip
    return Attempt(**{**values, **more})


def shown(stream: io.StringIO, code: str | None, **more: Any) -> str:
    console = make_console(stream=stream, environ={"TERM": "xterm-256color"}, **more)
    render_past(attempt(), code, "It is not there.", None, console, zone=UTC)
    return stream.getvalue()


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_in_a_pipe_it_is_the_code_as_it_was() -> None:
    text = shown(io.StringIO(), CODE)
    assert f"\n\n{CODE}\n\n" in text
    assert "Attempt 17  arrays/two-sum · C++  2026-03-01 23:30" in text
    assert "What the compiler said is not kept: `judge log restore 17`" in text


@pytest.mark.parametrize("width", [40, 80, 120])
def test_on_a_terminal_it_has_colours_and_numbers_and_is_not_cut(width: int) -> None:
    text = shown(Tty(), CODE, width=width)
    assert re.search(r"\x1b\[[0-9;]+mreturn\x1b\[0m", text)
    assert max(map(len, plain(text).split("\n"))) <= width
    assert plain(text).count("x") >= 100
    assert re.search(r"^ *2 +return 0;", plain(text), re.M)


def test_code_that_is_missing_is_said() -> None:
    assert "  It is not there.\n" in shown(io.StringIO(), None)


@pytest.mark.parametrize("stream", [io.StringIO, Tty])
def test_control_characters_never_reach_the_terminal(stream: type[io.StringIO]) -> None:
    hostile = "a = '\x1b]0;title\x07\u202e'\n"
    assert "\\x1b]0;title\\x07\\u202e" in plain(shown(stream(), hostile))
    out = stream()
    show_difference(attempt(), "", attempt(), hostile, same=False, terminal=make_terminal(stream=out, color=False))
    assert "+a = '\\x1b]0;title\\x07\\u202e'\n" in out.getvalue()


def test_a_diff_has_colours_on_a_terminal() -> None:
    out = Tty()
    terminal = make_terminal(stream=out, environ={"TERM": "xterm"})
    show_difference(attempt(), "a\nb\n", attempt(), "a\nc\n", same=False, terminal=terminal)
    assert out.getvalue().endswith(" a\n\x1b[31m-b\x1b[0m\n\x1b[32m+c\x1b[0m\n")
