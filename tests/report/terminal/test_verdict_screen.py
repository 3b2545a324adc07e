from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest

from judge.model.problem import Problem
from judge.report.terminal.console import make_console
from judge.report.terminal.verdict_screen import render
from judge.verdict import Cases, Check, Compile, Counterexample, Finding, Growth, Result, Tier, Timing, Verdict

Maker = Callable[..., Problem]
Results = Callable[..., Result]
Screen = Callable[..., str]
TIMING = Timing(1.08, 1.03, 1.14, 812_345, 752_171, 10_000, "pair at the end", 8.0)
HOSTILE = "\x1b[2J\x1b]0;owned\x07\u202etxt\x00\r\x9b31m"


def example(args: tuple[Any, ...], expected: Any, got: Any, **more: Any) -> Counterexample:
    values: dict[str, Any] = {"answered": True, "labels": ("duplicates",), "tier": Tier.DRAWN}
    return Counterexample(args, expected, got, **{**values, **more})


def words(text: str) -> str:
    return " ".join(text.split())


def test_accepted_is_short_and_has_the_measures(result: Results, problem: Maker, screen: Screen) -> None:
    accepted = result(
        verdict=Verdict.ACCEPTED,
        cases=Cases(5321, 5321),
        time=TIMING,
        complexity=Growth("O(n)", "O(n)", True),
        memory_kib=5120,
    )
    text = screen(accepted, problem("two-sum"))
    assert len(text.split("\n")) <= 9
    assert text.startswith("✓ Accepted  Two Sum  arrays/two-sum · C++\n  5,321 of 5,321 cases passed\n")
    for part in (
        "1.08× the reference (1.03–1.14), within noise, 812 µs at n = 10,000 on «pair at the end»",
        "growth O(n), as expected",
        "memory 5.0 MiB",
        "seed 4711 · 2.3 s · attempt 17",
    ):
        assert part in words(text)


def test_what_is_not_logged_has_no_number(result: Results, problem: Maker, screen: Screen) -> None:
    assert "attempt" not in screen(result(verdict=Verdict.ACCEPTED), problem("two-sum"), attempt=None)


def test_contract_checks_are_told_apart_without_colour(result: Results, problem: Maker, screen: Screen) -> None:
    failed = result(
        checks=(Check("construct", "It is empty.", True), Check("moved-from", "So is this.", False),
                Check("release", "Never seen.", None)),
        counterexample=example(("moved-from", [[0, 1]]), ["size 1", "alive 0"], ["size 1", "alive 1"]),
    )  # fmt: skip
    text = screen(failed, problem("unique-ptr"))
    assert "✓ construct   It is empty." in text
    assert "✗ moved-from  So is this." in text
    assert "· release     not reached" in text
    assert 'check =    "moved-from"' in text
    assert '✗ 2  "alive 0"  "alive 1"' in text
    ascii_text = screen(failed, problem("unique-ptr"), encoding="ascii")
    assert "+ construct" in ascii_text
    assert "x moved-from" in ascii_text
    assert "- release" in ascii_text


def test_contract_checks_come_in_the_order_in_which_an_interviewer_asks(
    result: Results, problem: Maker, screen: Screen
) -> None:
    checks = (
        Check("const/access", "Const.", True),
        Check("rejects/copy", "Rejected.", True),
        Check("old", "No group.", True),
        Check("works/push", "Works.", True),
        Check("cost/memory", "Cost.", False),
        Check("exceptions/push", "Throws.", None),
        Check("copying/move", "Moves.", False),
    )
    text = screen(result(checks=checks), problem("unique-ptr"))
    order = ["old", "works/push", "copying/move", "exceptions/push", "const/access", "rejects/copy", "cost/memory"]
    assert sorted(order, key=text.index) == order
    assert "4 of 7 checks hold; the first that does not is copying/move." in text
    held = tuple(Check(check.name, check.about, True) for check in checks)
    assert "checks hold" not in screen(result(checks=held), problem("unique-ptr"))


def test_time_limit_says_by_how_much(result: Results, problem: Maker, screen: Screen) -> None:
    slow = Timing(93.0, 90.0, 95.0, 75_000_000, 800_000, 10_000, "pair at the end", 8.0, cpp_ratio=310.0)
    text = screen(
        result(verdict=Verdict.TIME_LIMIT, time=slow, language="py", complexity=Growth("O(n^2)", "O(n)", True)),
        problem("two-sum"),
    )
    assert text.startswith("✗ Time Limit  Two Sum  arrays/two-sum · Python")
    assert "93× the reference: over the limit of 8×" in words(text)
    assert "310× the C++ reference" in words(text)
    assert "O(n²) where O(n) is expected" in text


def test_ascii_spellings_are_in_place_before_lines_are_broken(result: Results, problem: Maker, screen: Screen) -> None:
    message = "≤ …" * 100 + " → ∅" * 100
    text = screen(result(message=message), problem("two-sum"), encoding="ascii", width=40)
    assert "?" not in text
    assert "-> null" in text


def test_memory_limit_names_the_limit(result: Results, problem: Maker, screen: Screen) -> None:
    text = screen(result(verdict=Verdict.MEMORY_LIMIT, memory_kib=400 * 1024, message="It grew."), problem("two-sum"))
    assert "400.0 MiB: over the limit of 256 MiB" in text
    assert "It grew." in text


def test_compile_errors_show_the_diagnostics_and_no_cases(result: Results, problem: Maker, screen: Screen) -> None:
    diagnostics = (
        "two-sum.cpp:3:12: error: 'foo' was not declared in this scope\n"
        "    3 |     return foo;\n      |            ^~~\n"
    )
    failed = result(verdict=Verdict.COMPILE_ERROR, cases=Cases(0, 0), compile=Compile(0.4, False, diagnostics))
    text = screen(failed, problem("two-sum"))
    assert text.startswith("✗ Compile Error")
    assert "  two-sum.cpp:3:12: error: 'foo' was not declared in this scope\n" in text
    assert "      3 |     return foo;\n        |            ^~~\n" in text  # the caret still points at foo
    assert "of 0" not in text


def test_a_long_diagnostic_is_folded_not_cut(result: Results, problem: Maker, screen: Screen) -> None:
    diagnostics = "a.cpp:1:1: error: " + " ".join(f"word{i}" for i in range(60)) + " the point\n"
    failed = result(verdict=Verdict.COMPILE_ERROR, cases=Cases(0, 0), compile=Compile(0.4, False, diagnostics))
    assert "word59 the point" in words(screen(failed, problem("two-sum")))


def test_warnings_of_what_compiled_are_few(result: Results, problem: Maker, screen: Screen) -> None:
    warned = result(verdict=Verdict.ACCEPTED, compile=Compile(0.4, False, "a.cpp:1:1: warning: w\n" * 50))
    text = screen(warned, problem("two-sum"))
    assert text.count("warning: w") == 8
    assert "… 42 more lines" in text
    quiet = screen(result(verdict=Verdict.ACCEPTED, compile=Compile(0.4, True)), problem("two-sum"))
    assert "warnings" not in quiet


def test_a_judge_error_is_not_the_learners(result: Results, problem: Maker, screen: Screen) -> None:
    text = screen(result(verdict=Verdict.JUDGE_ERROR, message="reference.cpp was beaten."), problem("two-sum"))
    assert text.startswith("! Judge Error")
    assert "reference.cpp was beaten." in text
    assert "not of your program" in text


def test_borderline_is_said_and_accepted(result: Results, problem: Maker, screen: Screen) -> None:
    close = Timing(8.2, 7.1, 9.4, 1, 1, 10, "f", 8.0, borderline=True)
    assert "borderline" in screen(result(verdict=Verdict.ACCEPTED, time=close), problem("two-sum"))


def test_findings_name_the_line_and_reduced_containment_is_said(
    result: Results, problem: Maker, screen: Screen
) -> None:
    text = screen(
        result(
            verdict=Verdict.ACCEPTED,
            findings=(Finding("undefined-behaviour", "signed integer overflow", 12), Finding("slow-growth", "why")),
            contained="Containment is reduced: no seccomp.",
        ),
        problem("two-sum"),
    )
    assert "line 12: signed integer overflow [undefined-behaviour]" in text
    assert "finding    why [slow-growth]" in text
    assert text.endswith("Containment is reduced: no seccomp.\n")


def _everything(result: Results, hostile: str) -> Result:
    return result(
        message=hostile,
        language="py",
        time=Timing(1.0, 0.9, 1.1, 1, 1, 1, hostile, 8.0),
        findings=(Finding(hostile, hostile, 1),),
        checks=(Check(hostile, hostile, True), Check("b", hostile, None)),
        compile=Compile(0.1, False, hostile),
        contained=hostile,
        counterexample=example(
            (hostile,), hostile, [hostile, {hostile: hostile}], labels=(hostile,), stdout=hostile, stderr=hostile,
            note=hostile, trace=hostile, why=hostile, scope=hostile, smallest_of=3, family=hostile, earlier=(hostile,),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_nothing_hostile_reaches_the_terminal(
    result: Results, problem: Maker, screen: Screen, verdict: Verdict, width: int, encoding: str
) -> None:
    from dataclasses import replace

    hostile = replace(_everything(result, HOSTILE), verdict=verdict)
    text = screen(hostile, problem("reverse", title=HOSTILE), width=width, encoding=encoding)
    assert "\\x1b[2J" in text
    assert "\\u202e" in text


def test_wide_characters_do_not_break_the_width(result: Results, problem: Maker) -> None:
    from judge.report.terminal.plain import cells

    stream = io.StringIO()
    text = "日本語" * 40
    wrong = result(counterexample=example((text,), text, text[1:], stdout=text, note=text, why=text))
    render(wrong, problem("reverse"), attempt=1, console=make_console(stream=stream, width=80, environ={}))
    assert max(map(cells, stream.getvalue().split("\n"))) <= 80


def test_colours_are_basic_and_say_nothing_alone(result: Results, problem: Maker) -> None:
    def written(color: bool) -> str:
        stream = io.StringIO()
        console = make_console(stream=stream, width=80, color=color, environ={})
        for verdict in Verdict:
            made = result(verdict=verdict, time=TIMING, counterexample=example(([1],), [1], [2]), findings=())
            render(made, problem("sort-an-array"), attempt=1, console=console)
        return stream.getvalue()

    coloured = written(True)
    codes = {code for sequence in coloured.split("\x1b[")[1:] for code in sequence.split("m")[0].split(";")}
    assert codes <= {"0", "1", "2", "31", "32", "35", "36"}
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == written(False)
