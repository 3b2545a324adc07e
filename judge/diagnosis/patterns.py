"""How wrong answers are wrong, where all or nearly all of them are wrong in the same way. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

NEARLY_ALL = 0.95
LEAST = 3  # wrong answers; fewer are no pattern

# (arguments, right answer, wrong answer) -> whether it is wrong in this way.
Rule = Callable[[tuple[Any, ...], Any, Any], bool]


@dataclass(frozen=True)
class Wrong:
    """An input, its right answer and the wrong one."""

    args: tuple[Any, ...]
    expected: Any
    got: Any


def pattern_of(wrong: Sequence[Wrong], mirrored: Callable[[Wrong], Any] = lambda one: None) -> str | None:
    """One sentence without a full stop, None where there is no pattern.

    ``mirrored`` gives a list with the right answer for the input turned round, None where that is not known.
    """
    if len(wrong) < LEAST:
        return None
    rules = [(text, rule) for text, rule in _rules(wrong)]
    best: tuple[int, str] | None = None
    for text, rule in rules:
        count = sum(_holds(rule, one) for one in wrong)
        if count == len(wrong):
            return f"every wrong answer {text}"
        if count >= NEARLY_ALL * len(wrong) and (best is None or count > best[0]):
            best = count, text
    if best is None:
        turned = [mirrored(one) for one in wrong]
        if all(answer is not None and answer[0] == one.got for answer, one in zip(turned, wrong, strict=True)):
            return "every wrong answer is the right one for the input turned round"
        return None
    return f"{best[0]:,} of {len(wrong):,} times the wrong answer {best[1]}"


def _holds(rule: Rule, one: Wrong) -> bool:
    try:
        return rule(one.args, one.expected, one.got)
    except (TypeError, IndexError, ValueError):
        return False


def _rules(wrong: Sequence[Wrong]) -> Iterator[tuple[str, Rule]]:
    """The ways of being wrong, the most telling first."""
    first = wrong[0]
    if all(one.got == first.got and type(one.got) is type(first.got) for one in wrong):
        shown = _shown(first.got)
        if shown is not None:
            yield f"is {shown}", lambda args, expected, got: True
    numbers = [one for one in wrong if _number(one.expected) and _number(one.got)]
    if len(numbers) >= NEARLY_ALL * len(wrong):
        yield from _of_numbers(numbers)
    lists = [one for one in wrong if isinstance(one.expected, list) and isinstance(one.got, list)]
    if len(lists) >= NEARLY_ALL * len(wrong):
        yield from _of_lists()
    texts = [one for one in wrong if isinstance(one.expected, str) and isinstance(one.got, str)]
    if len(texts) >= NEARLY_ALL * len(wrong):
        yield "is the right one turned round", lambda args, expected, got: bool(got == expected[::-1])
        yield "is a beginning of the right one", lambda args, expected, got: bool(expected.startswith(got))
        yield "is an end of the right one", lambda args, expected, got: bool(expected.endswith(got))
    yield "is the input as it was", lambda args, expected, got: any(got == one for one in args)


def _shown(value: Any) -> str | None:
    if value is None:
        return "null"
    if value == [] or value == "":
        return "empty"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | float) else None


def _number(value: Any) -> bool:
    return type(value) in (int, float)


def _of_numbers(numbers: Sequence[Wrong]) -> Iterator[tuple[str, Rule]]:
    (difference, _), *_ = Counter(one.got - one.expected for one in numbers).most_common(1)
    words = {1: "one", 2: "two"}
    if difference:
        amount = words.get(abs(difference), str(abs(difference)))
        side = "too large" if difference > 0 else "too small"
        yield f"is {amount} {side}", lambda args, expected, got: bool(got - expected == difference)
    yield "is 0", lambda args, expected, got: bool(got == 0)
    yield "is -1", lambda args, expected, got: bool(got == -1)
    yield "is 1", lambda args, expected, got: bool(got == 1)
    yield "has the wrong sign", lambda args, expected, got: bool(got == -expected != 0)
    yield "is twice the right one", lambda args, expected, got: bool(got == 2 * expected != 0)
    yield "is half the right one", lambda args, expected, got: bool(2 * got == expected != 0)
    yield "is too large", lambda args, expected, got: bool(got > expected)
    yield "is too small", lambda args, expected, got: bool(got < expected)


def _of_lists() -> Iterator[tuple[str, Rule]]:
    yield "is empty", lambda args, expected, got: got == []
    yield "is the right one turned round", lambda args, expected, got: bool(got == expected[::-1])
    yield "lacks the last element", lambda args, expected, got: bool(expected and got == expected[:-1])
    yield "lacks the first element", lambda args, expected, got: bool(expected and got == expected[1:])
    yield "has one element too many at its end", lambda args, expected, got: bool(got and got[:-1] == expected)
    yield "has one element too many at its beginning", lambda args, expected, got: bool(got and got[1:] == expected)
    yield "has every number one too large", lambda args, expected, got: _shifted(expected, got, 1)
    yield "has every number one too small", lambda args, expected, got: _shifted(expected, got, -1)
    yield "is the right one sorted", lambda args, expected, got: bool(got == sorted(expected))
    yield "has each element of the right one once", lambda args, expected, got: _once(expected, got)
    yield "has the right elements in another order", lambda args, expected, got: _same_elements(expected, got)
    yield "differs in the last element only", lambda args, expected, got: _only(expected, got, -1)
    yield "differs in the first element only", lambda args, expected, got: _only(expected, got, 0)
    yield "differs in one element only", lambda args, expected, got: _differences(expected, got) == 1
    yield "lacks some elements, and has no other", lambda args, expected, got: _within(got, expected)
    yield "has the right elements and others", lambda args, expected, got: _within(expected, got)
    yield "is too short", lambda args, expected, got: len(got) < len(expected)
    yield "is too long", lambda args, expected, got: len(got) > len(expected)


def _shifted(expected: list[Any], got: list[Any], by: int) -> bool:
    return bool(expected) and len(got) == len(expected) and all(a + by == b for a, b in zip(expected, got, strict=True))


def _once(expected: list[Any], got: list[Any]) -> bool:
    keys = [repr(e) for e in expected]
    return len(set(keys)) < len(keys) and sorted(map(repr, got)) == sorted(set(keys))


def _same_elements(expected: list[Any], got: list[Any]) -> bool:
    return len(got) == len(expected) and Counter(map(repr, got)) == Counter(map(repr, expected))


def _differences(expected: list[Any], got: list[Any]) -> int:
    if len(expected) != len(got):
        return -1
    return sum(a != b for a, b in zip(expected, got, strict=True))


def _only(expected: list[Any], got: list[Any], at: int) -> bool:
    return len(expected) > 1 and _differences(expected, got) == 1 and expected[at] != got[at]


def _within(part: list[Any], whole: list[Any]) -> bool:
    return len(part) < len(whole) and not Counter(map(repr, part)) - Counter(map(repr, whole))
