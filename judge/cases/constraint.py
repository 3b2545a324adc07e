"""Which condition of a package's is_valid refuses arguments, read from its source where it is written plainly."""

from __future__ import annotations

import ast
import inspect
import re
import sys
import textwrap
from collections.abc import Callable
from types import FrameType
from typing import Any

LONGEST = 160  # characters of a condition that is worth showing


def broken_constraint(is_valid: Callable[[Any], bool], args: tuple[Any, ...]) -> str | None:
    """The first condition that does not hold, its parameters as numbers: ``2 <= len(nums) <= 10000``.

    None where it cannot be told: only the conditions of the ``return`` that was reached are asked, again and alone.
    """
    code = is_valid.__code__
    left: list[FrameType] = []

    def trace(frame: FrameType, event: str, value: Any) -> Any:
        if frame.f_code is not code:
            return None
        if event == "return":
            left.append(frame)
        return trace

    before = sys.gettrace()
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(is_valid)))
        sys.settrace(trace)
        try:
            is_valid(args)
        finally:
            sys.settrace(before)
        return _first_false(tree, left[-1], code.co_firstlineno) if left else None
    except Exception:  # a package may be written in any way
        return None


def _first_false(tree: ast.Module, frame: FrameType, first: int) -> str | None:
    line = frame.f_lineno - first + 1
    reached = [n for n in ast.walk(tree) if isinstance(n, ast.Return) and n.lineno <= line <= (n.end_lineno or line)]
    if not reached or reached[0].value is None:
        return None
    space = {**frame.f_globals, **frame.f_locals}
    for condition in _conjuncts(reached[0].value):
        if not eval(compile(ast.Expression(condition), "is_valid", "eval"), space):
            text = re.sub(r"\bP\.(\w+)", lambda m: str(getattr(space["P"], m[1])), ast.unparse(condition))
            return text if len(text) <= LONGEST and not isinstance(condition, ast.Constant) else None
    return None


def _conjuncts(value: ast.expr) -> list[ast.expr]:
    if isinstance(value, ast.BoolOp) and isinstance(value.op, ast.And):
        return [part for operand in value.values for part in _conjuncts(operand)]
    return [value]
