from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from judge.report.terminal.tables import Cell, ProblemRow, attempt_log, problem_list, write_prose_table
from judge.report.terminal.terminal import make_terminal
from judge.store.attempt import Attempt
from judge.verdict import Cases, Timing, Verdict


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


LONG = "trees/serialize-and-deserialize-binary-tree"
ROWS = [
    ProblemRow("arrays/two-sum", "Two Sum", "easy", (36,), "accepted"),
    ProblemRow(LONG, "Serialize and Deserialize Binary Tree", "hard", (38, 40)),
    ProblemRow("x/y", "\x1b[31mred\u202e", "medium", (), "wrong_answer"),
]


def listed(stream: io.StringIO, **options: Any) -> list[str]:
    problem_list(ROWS, make_terminal(stream=stream, environ={"TERM": "xterm"}, **options))
    return stream.getvalue().split("\n")[:-1]


def attempt(**more: Any) -> Attempt:
    values: dict[str, Any] = {
        "id": 17, "uuid": "", "problem": "arrays/two-sum", "topic": "arrays", "difficulty": "easy",
        "language": "cpp", "source_hash": "", "mode": "run", "verdict": Verdict.WRONG_ANSWER,
        "labels": ("duplicates", "negative"), "cases": Cases(812, 5321),
        "time": Timing(1.08, 1.0, 1.1, 1, 1, 1, "f", 8.0), "complexity": None, "memory_kib": None, "findings": (),
        "compile_seconds": None, "compile_cached": None, "seed": 1, "judge_version": "0",
        "started_at": datetime(2026, 3, 1, 23, 30, tzinfo=UTC), "seconds": 1.0, "counterexample_json": None,
    }  # fmt: skip
    return Attempt(**{**values, **more})


def test_a_piped_list_is_aligned_plain_and_whole() -> None:
    lines = listed(io.StringIO())
    column = lines[0].index("title")
    assert [line[column:].split("  ")[0] for line in lines[1:]] == [
        "Two Sum",
        "Serialize and Deserialize Binary Tree",
        "\\x1b[31mred\\u202e",
    ]
    assert lines[1].split()[-3:] == ["easy", "36", "accepted"]
    assert lines[3].endswith("wrong answer")
    assert not any(line.endswith(" ") for line in lines)
    assert "\x1b" not in "".join(lines)


def test_a_terminal_gets_colour_and_no_line_is_too_long() -> None:
    lines = listed(Tty(), width=80)
    assert "\x1b[32maccepted" in lines[1]
    plain = listed(Tty(), width=80, color=False)
    assert max(map(len, plain)) <= 80
    assert LONG in plain[2]
    assert plain[1].split() == ["arrays/two-sum", "easy", "36", "accepted"]  # rather no title than half a state
    assert max(map(len, listed(Tty(), width=120, color=False))) > 80


def test_no_color_means_none_in_lists() -> None:
    stream = Tty()
    problem_list(ROWS, make_terminal(stream=stream, environ={"TERM": "xterm", "NO_COLOR": "1"}))
    assert "\x1b[3" not in stream.getvalue()


def test_a_list_in_ascii() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    rows = [ProblemRow("a/b", "n² → é", "easy", ())]
    problem_list(rows, make_terminal(stream=stream, environ={}))
    stream.flush()
    assert "n^2 -> ?" in raw.getvalue().decode("ascii")


def test_an_empty_list_is_its_head() -> None:
    stream = io.StringIO()
    problem_list([], make_terminal(stream=stream, environ={}))
    assert stream.getvalue().split() == ["problem", "title", "difficulty", "days", "state"]


def test_the_log_has_a_line_for_each_attempt_in_local_time() -> None:
    stream = io.StringIO()
    attempts = [attempt(), attempt(id=8, time=None, labels=(), verdict=Verdict.ACCEPTED, language="py")]
    attempt_log(attempts, make_terminal(stream=stream, environ={}), zone=timezone(timedelta(hours=2)))
    first, second = (line.split() for line in stream.getvalue().split("\n")[1:3])
    assert first == [
        "17", "2026-03-02", "01:30", "arrays/two-sum", "C++", "Wrong", "Answer", "812/5,321", "1.08×", "duplicates,",
        "negative",
    ]  # fmt: skip
    assert second == ["8", "2026-03-02", "01:30", "arrays/two-sum", "Python", "Accepted", "812/5,321"]


def test_the_log_fits_a_terminal() -> None:
    stream = Tty()
    terminal = make_terminal(stream=stream, width=80, color=False, environ={})
    attempt_log([attempt(problem=LONG), attempt(labels=("x" * 300,))], terminal, zone=UTC)
    assert max(map(len, stream.getvalue().split("\n"))) <= 80


def test_a_narrow_log_keeps_verdict_and_labels() -> None:
    stream = Tty()
    terminal = make_terminal(stream=stream, width=80, color=False, environ={"TERM": "xterm"})
    attempt_log([attempt(problem=LONG, labels=("duplicates", "extremes"))], terminal, zone=UTC)
    line = stream.getvalue().splitlines()[1]
    assert len(line) <= 80
    assert "Wrong Answer" in line
    assert "duplicates" in line


def test_advice_is_wrapped_and_never_cut() -> None:
    why = "Networks: 31% of the points; read " + "https://example.org/" + "x" * 30 + " and what it names of sockets"
    head = "  1  judge drill --topic networks"
    for width, start in ((90, head + "  Networks:"), (60, head + "\n")):
        stream = Tty()
        terminal = make_terminal(stream=stream, width=width, color=False, environ={"TERM": "xterm"})
        write_prose_table([[Cell("1"), Cell("judge drill --topic networks"), Cell(why)]], terminal, indent=2)
        assert stream.getvalue().startswith(start)
        assert why.split() == stream.getvalue().split()[5:]
        assert max(map(len, stream.getvalue().splitlines())) <= width


def test_piped_prose_is_one_line() -> None:
    stream = io.StringIO()
    why = "many words " * 30
    write_prose_table([[Cell("1"), Cell("judge plan"), Cell(why)]], make_terminal(stream=stream, environ={}))
    assert stream.getvalue().count("\n") == 1
