from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.model.problem import Problem
from judge.verdict import Cases, Counterexample, Result, ShownCase, Tier, Verdict

Maker = Callable[..., Problem]
Results = Callable[..., Result]
Screen = Callable[..., str]


def case(args: tuple[Any, ...], expected: Any, got: Any, verdict: Verdict | None, **more: Any) -> ShownCase:
    return ShownCase(args, expected, got, answered=got is not None, verdict=verdict, **more)


def blocks(text: str) -> list[str]:
    """The paragraphs of the screen, each in one line."""
    return [" ".join(block.split()) for block in text.split("\n\n")]


def test_cases_that_pass_are_shown_with_what_they_printed(result: Results, problem: Maker, screen: Screen) -> None:
    shown = (
        case(([2, 7], 9), [0, 1], [1, 0], Verdict.ACCEPTED, stdout="i = 0\n"),
        case(([3, 3], 6), [0, 1], [0, 1], Verdict.ACCEPTED, cut_bytes=1234),
    )
    accepted = result(verdict=Verdict.ACCEPTED, cases=Cases(2, 2), shown=shown)
    _, one, two, _ = blocks(screen(accepted, problem("two-sum")))
    assert one == (
        "✓ Case 1 of 2 nums = [2, 7] target = 9 expected [0, 1] got [1, 0] another right answer your stdout │ i = 0"
    )
    assert two == (
        "✓ Case 2 of 2 nums = [3, 3] target = 6 expected [0, 1] got [0, 1] "
        "1,234 more bytes were printed, which are not kept"
    )


def test_of_the_first_that_fails_all_is_shown_and_of_the_others_what_they_did(
    result: Results, problem: Maker, screen: Screen
) -> None:
    shown = (
        case(([1],), [1], [1], Verdict.ACCEPTED),
        case(([2, 1],), [1, 2], [2, 1], Verdict.WRONG_ANSWER),
        case(([3],), [3], None, Verdict.RUNTIME_ERROR, trace="IndexError"),
        case(([4],), [4], None, None, note="Not judged."),
    )
    example = Counterexample(([2, 1],), [1, 2], [2, 1], answered=True, labels=("reversed",), tier=Tier.FIXED)
    text = screen(result(cases=Cases(1, 4), shown=shown, counterexample=example), problem("sort-an-array"))
    _, _, wrong, raised, left_out, _ = blocks(text)
    assert wrong.startswith("✗ Case 2 of 4 Wrong Answer reversed nums = [2, 1] expected [1, 2] got [2, 1] differ")
    assert "again judge run sorting/sort-an-array" in wrong
    assert raised == (
        "✗ Case 3 of 4 Runtime Error nums = [3] expected [3] got no answer: the program stopped trace │ IndexError"
    )
    assert left_out == "· Case 4 of 4 nums = [4] expected [4] Not judged."
    assert "Counterexample" not in text


def test_operations_are_shown_from_the_first_to_the_last(result: Results, problem: Maker, screen: Screen) -> None:
    calls = (["MinStack", *["push"] * 20, "top"], [[[1], "a"], *[[i] for i in range(20)], []])
    results = [*[None] * 21, 19]
    shown = (case(calls, results, results, Verdict.ACCEPTED),)
    text = screen(result(verdict=Verdict.ACCEPTED, cases=Cases(1, 1), shown=shown), problem("min-stack"))
    assert all(f"push({i})" in text for i in range(20))
