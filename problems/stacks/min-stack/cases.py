"""Cases for stacks/min-stack: sequences of calls that never ask an empty stack for anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[str], list[list[int]]]
Call = int | str
"""A push is its value, any other call its name."""

ALPHABETS = (
    (0, 1),
    (-1, 0, 1, 2),
    (5,),
    (P.value_min, P.value_max),
    (P.value_min, P.value_min + 1, -1, 0, P.value_max - 1, P.value_max),
    (10_000, 100_000, 1_000_000_000, P.value_max),
    (-10_000, -100_000, -1_000_000_000, P.value_min),
)
SIZES = (*range(13), 16, 20, 24)


def is_valid(args: Args) -> bool:
    """The constructor first, known calls with values in range, and no question to an empty stack."""
    names, given = args
    if len(names) != len(given) or not names or names[0] != "MinStack" or given[0]:
        return False
    if len(names) - 1 > P.calls_max:
        return False
    height = 0
    for name, values in zip(names[1:], given[1:], strict=True):
        if name == "push":
            if len(values) != 1 or type(values[0]) is not int or not P.value_min <= values[0] <= P.value_max:
                return False
            height += 1
        elif name not in ("pop", "top", "getMin") or values or height == 0:
            return False
        elif name == "pop":
            height -= 1
    return True


def labels(args: Args) -> list[str]:
    """What is special about the values on the stack."""
    pushed = [values[0] for name, values in zip(*args, strict=True) if name == "push"]
    found = []
    if len(set(pushed)) < len(pushed):
        found.append("duplicates")
    if pushed and max(pushed) - min(pushed) > P.value_max:
        found.append("overflow")
    return found


def _args(calls: Iterable[Call]) -> Args:
    names, given = ["MinStack"], [list[int]()]
    for call in calls:
        names.append(call if isinstance(call, str) else "push")
        given.append([] if isinstance(call, str) else [call])
    return names, given


def _legal(codes: Iterable[int], alphabet: tuple[int, ...]) -> Iterator[Call]:
    """Read a number as a call; where the stack is empty every call is a push."""
    height = 0
    for code in codes:
        kind, at = code % 8, code // 8
        if height == 0 or kind < 3:
            height += 1
            yield alphabet[at % len(alphabet)]
        elif kind < 5:
            height -= 1
            yield "pop"
        else:
            yield "top" if kind == 5 else "getMin"


@st.composite
def _calls(draw: st.DrawFn) -> Args:
    alphabet = draw(st.sampled_from(ALPHABETS))
    size = draw(st.sampled_from(SIZES))
    codes = draw(st.lists(st.integers(0, 8 * 12 - 1), min_size=size, max_size=size))
    return _args(_legal(codes, alphabet))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 calls with values from a narrow or an extreme alphabet."""
    return _calls()


def _sequences(length: int, height: int) -> Iterator[tuple[Call, ...]]:
    if length == 0:
        yield ()
        return
    options: list[tuple[Call, int]] = [(0, 1), (1, 1)]
    if height:
        options += [("pop", -1), ("top", 0), ("getMin", 0)]
    for call, change in options:
        for rest in _sequences(length - 1, height + change):
            yield (call, *rest)


def exhaustive() -> Iterator[Args]:
    """every legal sequence of up to 7 calls with the values 0 and 1"""
    for length in range(8):
        for calls in _sequences(length, 0):
            yield _args(calls)


def _many_questions(n: int, rng: Random) -> Args:
    """A high stack, then nothing but questions for the minimum."""
    high = n // 2
    values = rng.choices(range(P.value_min, P.value_max + 1), k=high)
    return _args([*values, *["getMin"] * (n - high)])


def _ascending(n: int, rng: Random) -> Args:
    """The minimum at the bottom; questions between pops."""
    start = rng.randint(-100_000, 100_000)
    third = n // 3
    return _args([*range(start, start + third), *["pop", "getMin"] * (third - 1), *["top"] * (n - 3 * third + 2)])


def _descending(n: int, rng: Random) -> Args:
    """Every element is a minimum, and every pop brings another one back; a question after each four of them."""
    start = rng.randint(-100_000, 100_000)
    high = n * 4 // 9
    calls: list[Call] = [*range(start, start - high, -1)]
    calls += ["pop", "pop", "pop", "pop", "getMin"] * (high // 4 - 1)
    return _args([*calls, *["top"] * (n - len(calls))])


def _equal(n: int, rng: Random) -> Args:
    """One value over and over: every element is a minimum."""
    value = rng.choice((-1, 0, 10_000, 100_000, P.value_max))
    third = n // 3
    return _args([*[value] * third, *["getMin", "pop"] * third, *[value] * (n - 3 * third)])


def _limits(n: int, rng: Random) -> Args:
    """The int limits and their neighbours, pushed and asked for in turn."""
    values = (P.value_min, P.value_max, P.value_min + 1, P.value_max - 1)
    third = n // 3
    asked = [call for value in rng.choices(values, k=third) for call in (value, "getMin")]
    return _args([*asked, *["pop", "getMin"][: max(0, n - 2 * third)], *["top"] * max(0, n - 2 * third - 2)])


def _highest(n: int, rng: Random) -> Args:
    """Pushes to the end, as high as a stack can get, and the minimum is one of the last."""
    values = rng.choices(range(P.value_min, P.value_max + 1), k=n - 2)
    values[-rng.randint(2, 10)] = P.value_min
    return _args([*values, "top", "getMin"])


def _mixed(n: int, rng: Random) -> Args:
    """Calls at random, growing slowly."""
    codes = rng.choices(range(8 * 1_000), k=n)
    alphabet = tuple(rng.choices(range(P.value_min, P.value_max + 1), k=1_000))
    return _args(_legal(codes, alphabet))


def _pushes_only(n: int, rng: Random) -> Args:
    """Nothing but pushes: the highest stack there is."""
    return _args(rng.choices(range(P.value_min, P.value_max + 1), k=n))


FAMILIES = (
    Family("many questions", _many_questions, n=P.calls_max, catches="searching the stack in getMin"),
    Family("ascending", _ascending, n=P.calls_max, catches="searching for the minimum after each pop"),
    Family("descending", _descending, n=P.calls_max, catches="searching for the new minimum when the old one goes"),
    Family("all equal", _equal, n=P.calls_max, catches="searching when a minimum among equal ones goes"),
    Family("int limits", _limits, n=P.calls_max, catches="differences that overflow, and searching in getMin"),
    Family(
        "highest",
        _highest,
        n=P.calls_max,
        catches="room for fewer elements than there can be, and places kept in few bits",
    ),
    Family("mixed", _mixed, n=P.calls_max, catches="copying the stack for each question"),
    Family("pushes only", _pushes_only, n=P.calls_max, catches="room for one element too few"),
)
