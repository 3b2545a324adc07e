"""Cases for stacks/evaluate-reverse-polish-notation: expressions whose every value fits in 32 bits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[str]]
NUMBER = re.compile(r"0|-?[1-9][0-9]{0,3}")
OPERATORS = "+-*/"


def _value(operator: str, left: int, right: int) -> int | None:
    """``left operator right``, None where that is not allowed."""
    if operator == "/":
        if right == 0:
            return None
        found = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
    else:
        found = left + right if operator == "+" else left - right if operator == "-" else left * right
    return found if P.int_min <= found <= P.int_max else None


def is_valid(args: Args) -> bool:
    """Well-formed tokens that make one expression, without a division by zero and without a value beyond 32 bits."""
    (tokens,) = args
    if not P.n_min <= len(tokens) <= P.n_max:
        return False
    stack: list[int] = []
    for token in tokens:
        if NUMBER.fullmatch(token):
            stack.append(int(token))
            if not P.value_min <= stack[-1] <= P.value_max:
                return False
            continue
        if len(token) != 1 or token not in OPERATORS or len(stack) < 2:
            return False
        right, left = stack.pop(), stack.pop()
        found = _value(token, left, right)
        if found is None:
            return False
        stack.append(found)
    return len(stack) == 1


def labels(args: Args) -> list[str]:
    """Whether there are negative numbers, and a division."""
    (tokens,) = args
    found = ["negative"] if any(len(token) > 1 and token[0] == "-" for token in tokens) else []
    return [*found, "division"] if "/" in tokens else found


def _expression(pushes: Sequence[bool], numbers: Sequence[int], wishes: Sequence[str]) -> list[str]:
    """The expression of this shape; of each operator's ``wishes`` the first that is allowed there, else + or -.

    ``pushes`` says of each token whether it is a number. Sum or difference of any two 32-bit values fits.
    """
    tokens: list[str] = []
    stack: list[int] = []
    number, wish = iter(numbers), iter(wishes)
    for push in pushes:
        if push:
            stack.append(next(number))
            tokens.append(str(stack[-1]))
            continue
        right, left = stack.pop(), stack.pop()
        for operator in next(wish) + "+-":
            found = _value(operator, left, right)
            if found is not None:
                stack.append(found)
                tokens.append(operator)
                break
    return tokens


WISHES = ("+", "-", "*", "/", "*/", "/*", "/-", "-/", "*-", "+-*/", "/*-+")
NUMBERS = (
    (0, 1),
    (1, 2, -1, -2),
    (-1, 0, 1, 3),
    (7, -7, 2, -2, 3, -3),
    (P.value_min, P.value_max),
    (P.value_min, P.value_min + 1, -1, 1, 10, 11, P.value_max - 1, P.value_max),
    tuple(range(-20, 21)),
    tuple(range(P.value_min, P.value_max + 1)),
)


@st.composite
def _expressions(draw: st.DrawFn) -> Args:
    operators = draw(st.sampled_from((0, 1, 1, 2, 2, 3, 4, 5, 7, 10, 15)))
    alphabet, lean = draw(st.sampled_from(NUMBERS)), draw(st.sampled_from((60, 128, 128, 200)))
    data = draw(st.binary(min_size=5 * operators + 3, max_size=5 * operators + 3))
    shape = iter(data[: 2 * operators + 1])
    pushes, height, left = [], 0, operators
    while left or height != 1:
        # As many operators as there are to be, and never one without two values below it.
        push = height < 2 or (next(shape) < lean and len(pushes) - (operators - left) <= operators)
        pushes.append(push)
        height += 1 if push else -1
        left -= not push
    numbers = [alphabet[(256 * a + b) % len(alphabet)] for a, b in zip(data[-operators - 3 :], data[1:], strict=False)]
    wishes = [WISHES[code % len(WISHES)] for code in data[2 * operators + 1 : 3 * operators + 1]]
    return (_expression(pushes, numbers, wishes),)


def strategy() -> st.SearchStrategy[Args]:
    """Expressions of up to 31 tokens in all shapes, with numbers of one narrow or extreme choice."""
    return _expressions()


def _shapes(operators: int) -> Iterator[tuple[bool, ...]]:
    """Every order of numbers and operators that is an expression."""
    for word in product((True, False), repeat=2 * operators + 1):
        height = 0
        for push in word:
            height += 1 if push else -1
            if height < 1:
                break
        else:
            if height == 1:
                yield word


def exhaustive() -> Iterator[Args]:
    """every number alone; every expression of up to 5 tokens with 0, 1, 2, -1, -2, 7, -200, and of 7 with 2 and -3"""
    for size in range(P.value_max + 1):
        for value in (size, -size) if size else (0,):
            yield ([str(value)],)
    for operators, alphabet in ((1, (1, 2, 0, -1, -2, 7, -200)), (2, (1, 2, 0, -1, -2, 7, -200)), (3, (2, -3))):
        for shape in _shapes(operators):
            for signs in product(OPERATORS, repeat=operators):
                for numbers in product(alphabet, repeat=operators + 1):
                    number, sign = iter(numbers), iter(signs)
                    tokens = [str(next(number)) if push else next(sign) for push in shape]
                    if is_valid((tokens,)):
                        yield (tokens,)


def _left(operators: int, rng: Random) -> list[bool]:
    """Each operator as soon as it can be."""
    return [True, *[True, False] * operators]


def _right(operators: int, rng: Random) -> list[bool]:
    """All numbers first."""
    return [True] * (operators + 1) + [False] * operators


def _balanced(operators: int, rng: Random) -> list[bool]:
    """Operands of equal length, as near as can be."""
    pushes: list[bool] = []
    waiting = [operators]
    while waiting:
        size = waiting.pop()
        if size > 0:
            waiting += [-1, (size - 1) - (size - 1) // 2, (size - 1) // 2]
        else:
            pushes.append(size == 0)
    return pushes


def _random(operators: int, rng: Random) -> list[bool]:
    pushes, height, numbers, left = [], 0, operators + 1, operators
    while numbers or left:
        push = bool(numbers) and (height < 2 or rng.random() < 0.5)
        pushes.append(push)
        height, numbers, left = (height + 1, numbers - 1, left) if push else (height - 1, numbers, left - 1)
    return pushes


def _combs(operators: int, rng: Random) -> list[bool]:
    """Ten numbers, then the operators that join them to what is there, over and over."""
    pushes, left = [True], operators
    while left:
        run = min(10, left)
        pushes += [True] * run + [False] * run
        left -= run
    return pushes


def family(
    name: str, shape: Callable[[int, Random], list[bool]], numbers: Sequence[int], wishes: Sequence[str], catches: str
) -> Family:
    """``n`` tokens (one less if ``n`` is even) of this shape."""

    def build(n: int, rng: Random) -> Args:
        operators = max(0, (n - 1) // 2)
        drawn = rng.choices(numbers, k=operators + 1)
        return (_expression(shape(operators, rng), drawn, rng.choices(wishes, k=operators)),)

    return Family(name, build, n=P.n_max, catches=catches)


ALL = range(P.value_min, P.value_max + 1)
NOT_ZERO = [value for value in ALL if value]
ANY = ("+", "-", "*", "/")

FAMILIES = (
    family("one after the other", _left, ALL, ANY, "taking tokens from the front of a list"),
    family("all numbers first", _right, ALL, ("+", "-"), "searching the first operator from the start; a small stack"),
    family("all numbers first, all operators", _right, NOT_ZERO, ANY, "recursion that copies what is left"),
    family("balanced", _balanced, ALL, ANY, "copying the operands"),
    family("random", _random, ALL, ANY, "erasing from the middle of a list"),
    family("tens", _combs, NOT_ZERO, ANY, "searching the first operator from the start"),
    family("near the limits", _left, NOT_ZERO, ("*/", "*-", "*+"), "a value in floating point of single precision"),
    family("products of negatives", _combs, range(-20, -1), ("*/", "*", "/"), "division that rounds down"),
    family("quotients", _left, [-3, -2, 2, 3, 200, -200], ("*", "*/", "/"), "division that rounds down"),
    family("zeros", _random, (0, 0, 0, 1, -1), ANY, "a zero that stands for nothing"),
    family("differences", _right, (P.value_min, P.value_max), ("-",), "operands in the wrong order"),
)
