from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from typing import Any

import pytest

from judge.model.problem import Problem
from judge.verdict import Counterexample, Result, Tier, Verdict

Maker = Callable[..., Problem]
Results = Callable[..., Result]
Screen = Callable[..., str]


def example(args: tuple[Any, ...], expected: Any, got: Any, **more: Any) -> Counterexample:
    values: dict[str, Any] = {"answered": True, "labels": ("duplicates",), "tier": Tier.DRAWN}
    return Counterexample(args, expected, got, **{**values, **more})


def pasted(text: str) -> list[str]:
    """The words a shell makes of the command that the screen offers."""
    command = text[text.index("again ") + 6 :].split("\n\n")[0]
    return shlex.split(command.replace("\\\n", ""))  # as a shell does, and shlex does not


def words(text: str) -> str:
    return " ".join(text.split())


def test_wrong_answer_shows_the_whole_counterexample(result: Results, problem: Maker, screen: Screen) -> None:
    wrong = result(
        counterexample=example(
            ([3, 1, 2],), [1, 2, 3], [1, 3, 2], tier=Tier.EXHAUSTIVE, smallest_of=19_220, note="It is not sorted.",
            scope="every list of up to 5 values from -2..2", why="Three values.", stdout="mine\n", stderr="my log\n",
        )
    )  # fmt: skip
    text = screen(wrong, problem("sort-an-array"))
    assert text.startswith("✗ Wrong Answer  Sort an Array")
    flat = words(text)
    for part in (
        "812 of 5,321 cases passed",
        "Counterexample duplicates (from the small scope)",
        "nums = [3, 1, 2]",
        "expected [1, 2, 3]",
        "got [1, 3, 2]",
        "differ position 2 of 3 (index 1): expected 2, got 3",
        "It is not sorted.",
        "your stdout │ mine",
        "your stderr │ my log",
        "why Three values.",
        "the smallest input that fails, of all 19,220 up to this size (scope: every list of up to 5 values from -2..2)",
    ):
        assert part in flat


def test_the_command_to_run_it_again_can_be_pasted(result: Results, problem: Maker, screen: Screen) -> None:
    text = screen(result(counterexample=example(("it's $HOME",), "a", "b")), problem("reverse"), file="my file.cpp")
    command = pasted(text)
    assert command[:5] == ["judge", "run", "strings/reverse", "my file.cpp", "--case"]
    assert json.loads(command[5]) == ["it's $HOME"]


@pytest.mark.parametrize(
    ("file", "shown"),
    [("-bug.cpp", ["./-bug.cpp"]), ("a.txt", ["a.txt", "--lang", "cpp"]), ("a.py", ["a.py", "--lang", "cpp"])],
)
def test_the_command_takes_the_file_as_it_was_taken(
    result: Results, problem: Maker, screen: Screen, file: str, shown: list[str]
) -> None:
    text = screen(result(counterexample=example(("a",), "a", "b")), problem("reverse"), file=file)
    assert pasted(text)[3:-2] == shown


def test_a_command_of_two_lines_can_be_pasted_too(result: Results, problem: Maker, screen: Screen) -> None:
    args = ([3, 2, 0, -4, 5, 6, 7, 8, 9, 10, 11, 12], 1)
    text = screen(result(counterexample=example(args, True, False)), problem("linked-list-cycle"))
    assert text.split("again")[1].count("\\\n") == 1
    assert json.loads(pasted(text)[-1]) == list(args)


@pytest.mark.parametrize(
    "more",
    [{"tier": Tier.GIVEN}, {"earlier": ([1],)}, {"args": (list(range(1000)),)}, {"args": ([float("inf")],)}],
)
def test_no_command_where_it_would_not_help(
    result: Results, problem: Maker, screen: Screen, more: dict[str, Any]
) -> None:
    args = more.pop("args", ([2, 1],))
    text = screen(result(counterexample=example(args, [1], [2], **more)), problem("sort-an-array"))
    assert "--case '" not in text


def test_an_unordered_answer_is_not_compared_by_position(result: Results, problem: Maker, screen: Screen) -> None:
    text = screen(result(counterexample=example(([3, 2, 4], 6), [1, 2], [2, 0])), problem("two-sum"))
    assert "missing [1]; too much [0]" in text
    assert "position" not in text


def test_with_a_checker_only_its_own_words_count(result: Results, problem: Maker, screen: Screen) -> None:
    wrong = result(counterexample=example(([2, 1],), [1, 2], [2, 1], note="Not sorted."))
    text = screen(wrong, problem("sort-an-array", compare="checker"))
    assert "Not sorted." in text
    assert "position" not in text


def test_trees_are_drawn_and_nodes_named(result: Results, problem: Maker, screen: Screen) -> None:
    wrong = result(counterexample=example(([3, 5, 1], 5, 1), 3, None))
    text = screen(wrong, problem("lowest-common-ancestor-of-a-binary-tree"))
    assert re.search(r"root = +\[3, 5, 1\]\n +3\n +┌┴┐\n +5 1\n", text)
    assert "p =        5  (the node of root with this value)" in text
    assert "expected   3" in text
    assert "got        null" in text
    inverted = screen(result(counterexample=example(([2, 1, 3],), [2, 3, 1], [2, 1, 3])), problem("invert"))
    assert inverted.count("┌┴┐") == 3
    assert "position" not in inverted  # of a level order nobody counts


def test_cycles_are_drawn_instead_of_their_parameter(result: Results, problem: Maker, screen: Screen) -> None:
    text = screen(result(counterexample=example(([3, 2, 0, -4], 1), True, False)), problem("linked-list-cycle"))
    assert "head =     3 → 2 → 0 → -4 ↩ (to index 1)" in text
    assert "pos" not in text.split("again")[0]
    assert "'[[3,2,0,-4],1]'" in text


def test_random_pointers_are_drawn(result: Results, problem: Maker, screen: Screen) -> None:
    nodes = [[7, None], [13, 0]]
    text = screen(result(counterexample=example((nodes,), nodes, [[7, None], [13, 1]])), problem("copy-list"))
    assert "next:   7 → 13  → ∅" in text
    assert "at [1][1]: expected 0, got 1" in text


def test_in_place_answers_have_the_type_of_the_parameter(result: Results, problem: Maker, screen: Screen) -> None:
    text = screen(result(counterexample=example(([2, 0],), [0, 2], [2, 0])), problem("sort-colors"))
    assert "position 1 of 2 (index 0): expected 0, got 2" in text


def test_a_design_is_a_table_that_marks_the_first_difference(result: Results, problem: Maker, screen: Screen) -> None:
    operations = ["MinStack", *["push", "top"] * 40]
    values = [[[1], "s"], *[args for i in range(40) for args in ([i], [])]]
    expected = [None, *[r for i in range(40) for r in (None, i)]]
    got = list(expected)
    got[60] = got[62] = -1
    text = screen(result(counterexample=example((operations, values), expected, got)), problem("min-stack"))
    (row,) = (line for line in text.split("\n")[1:] if "✗" in line)
    assert row.split() == ["✗", "61", "top()", "29", "-1"]
    assert 'MinStack([1], "s")' in text
    assert "… 53 more …" in text
    assert "push(29)" in text
    assert "null" not in text


def test_state_that_leaks_shows_the_earlier_call(result: Results, problem: Maker, screen: Screen) -> None:
    leak = example(([1],), [1], [1, 1], labels=("state-leak",), earlier=([5, 6],))
    flat = words(screen(result(counterexample=leak), problem("sort-an-array")))
    assert "Alone this case passes. It fails after an earlier call" in flat
    assert "The earlier call: nums = [5, 6]" in flat
    operations = (["MinStack", "push"], [[[], ""], [7]])
    leak = example(operations, [None, None], [None, 1], earlier=operations)
    assert 'MinStack([], ""), push(7)' in words(screen(result(counterexample=leak), problem("min-stack")))


@pytest.mark.parametrize(
    ("verdict", "title", "said"),
    [
        (Verdict.TIME_LIMIT, "Time Limit", "no answer in time"),
        (Verdict.MEMORY_LIMIT, "Memory Limit", "no answer: out of memory"),
        (Verdict.OUTPUT_LIMIT, "Output Limit", "no answer: too much output"),
        (Verdict.RUNTIME_ERROR, "Runtime Error", "no answer: the program stopped"),
        (Verdict.WRONG_ANSWER, "Wrong Answer", "no answer"),
    ],
)
def test_a_missing_answer_is_said_by_verdict(
    result: Results, problem: Maker, screen: Screen, verdict: Verdict, title: str, said: str
) -> None:
    for slug, args in (("sort-an-array", ([1],)), ("min-stack", (["MinStack", "top"], [[[], ""], []]))):
        none = example(args, [None, 1], None, answered=False, tier=Tier.LARGE, family="sorted")
        text = screen(result(verdict=verdict, counterexample=none), problem(slug))
        assert text.startswith(f"✗ {title}  ")
        assert re.search(rf"got +{said}\n", text)
        assert "(a large input: «sorted»)" in text
        assert "differ" not in text


def test_a_long_trace_keeps_both_ends(result: Results, problem: Maker, screen: Screen) -> None:
    trace = "\n".join(["Traceback (most recent call last):", *["  deeper"] * 995, "RecursionError: too deep"])
    crash = example(([1],), [1], None, answered=False, trace=trace)
    text = screen(result(verdict=Verdict.RUNTIME_ERROR, counterexample=crash), problem("sort-an-array"))
    assert "│ Traceback (most recent call last):" in text
    assert "│ … 967 more lines" in text
    assert "│ RecursionError: too deep" in text


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_the_submissions_own_output_is_limited_and_kept_apart(
    result: Results, problem: Maker, screen: Screen, stream: str
) -> None:
    output = "✓ Accepted\n" + "x" * 100_000 + "\n" + "line\n" * 5_000
    text = screen(result(counterexample=example(([1],), [1], [2], **{stream: output})), problem("sort-an-array"))
    assert f"your {stream}" in text
    assert "\n    │ ✓ Accepted\n" in text  # behind a bar: it cannot pass for the judge's
    assert "│ … 4,982 more lines" in text
    assert len(text.split("\n")) < 40


@pytest.mark.parametrize("slug", ["sort-an-array", "linked-list-cycle", "copy-list", "invert", "min-stack", "n-queens"])
@pytest.mark.parametrize("width", [80, 120])
def test_enormous_values_stay_a_screen(result: Results, problem: Maker, screen: Screen, slug: str, width: int) -> None:
    size = 50_000
    numbers = list(range(size))
    args: dict[str, tuple[Any, ...]] = {
        "linked-list-cycle": (numbers, 5),
        "copy-list": ([[i, i] for i in numbers],),
        "min-stack": (["MinStack", *["push"] * size], [[[], ""], *[[i] for i in numbers]]),
        "n-queens": (4,),
    }
    answers: dict[str, list[Any]] = {
        "copy-list": [[i, None] for i in numbers],
        "n-queens": [["." * 200] * 200] * 200,
        "min-stack": [None] * (size + 1),
    }
    expected = answers.get(slug, numbers)
    wrong = example(args.get(slug, (numbers,)), expected, [*expected[:-1], 3], tier=Tier.LARGE)
    text = screen(result(counterexample=wrong), problem(slug), width=width)
    assert len(text.split("\n")) <= 45
    assert "(50,000 " in text or "more" in text


def test_an_answer_of_another_shape_is_shown_as_it_is(result: Results, problem: Maker, screen: Screen) -> None:
    wrong = result(counterexample=example(([1],), [1], {"a": 1}, note="The answer should be a list."))
    assert "{'a': 1}" in screen(wrong, problem("sort-an-array"))
    assert "5" in screen(result(counterexample=example((5, 6, 7), [1], 5)), problem("min-stack"))
