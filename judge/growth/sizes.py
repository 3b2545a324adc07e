"""What the sizes of an input are: the names in the expected class, and how each is told from the arguments."""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ..cases.package import CasesModule
from ..model.problem import Problem
from .classes import used_names

Args = tuple[Any, ...]


def size_names(problem: Problem) -> tuple[str, ...]:
    """The sizes that the expected time grows with, and beside others that can be told the parameters that are numbers:
    another program's time may grow with them."""
    sizes = problem.complexity.sizes
    used = used_names(problem.complexity.time, tuple(sizes) or ("n",))
    numbers = {p.name for p in problem.params if p.type.word() in "il"}
    told = all(formula(sizes.get(n, ""), [p.name for p in problem.params]) is not None for n in used)
    if not used or not told:
        return used
    return tuple(n for n in sizes if n in used or sizes[n] in numbers) or used


def measure_of(problem: Problem, module: CasesModule) -> Callable[[Args, int | None], dict[str, int] | None]:
    """How to tell the sizes of an input: ``sizes`` of cases.py, the expressions of problem.toml, or the size asked
    for."""
    names = size_names(problem)
    params = [p.name for p in problem.params]
    formulas = {name: formula(problem.complexity.sizes.get(name, ""), params) for name in names}

    def measure(args: Args, n: int | None) -> dict[str, int] | None:
        own = module.sizes(args)
        if own is not None:
            return {name: int(own[name]) for name in names}
        values = dict(zip(params, args, strict=False))
        found: dict[str, int] = {}
        for name, tell in formulas.items():
            value = None
            if tell is not None:
                with contextlib.suppress(LookupError, TypeError, ValueError):
                    value = tell(values)
            if value is None and len(names) == 1:
                value = n
            if value is None:
                return None
            found[name] = value
        return found

    return measure


def formula(text: str, params: list[str]) -> Callable[[Mapping[str, Any]], int] | None:
    """The expression at the head of ``text`` over the parameters, None where there is none: ``len(nums), and …``,
    ``len(grid[0])``, ``m * n``. Only len, indexing, sums and products are known."""
    for part in (text, re.split(r",\s+(?![^()]*\))", text, maxsplit=1)[0]):
        with contextlib.suppress(SyntaxError, ValueError):
            tree = ast.parse(part.strip(), mode="eval").body
            _check(tree, params)
            return partial(_size, tree)
    return None


def _check(node: ast.expr, params: list[str]) -> None:
    match node:
        case ast.Name(id=name) if name in params:
            return
        case ast.Constant(value=int()):
            return
        case ast.Call(func=ast.Name(id="len"), args=[inner], keywords=[]):
            return _check(inner, params)
        case ast.Subscript(value=inner, slice=ast.Constant(value=int())):
            return _check(inner, params)
        case ast.BinOp(left=left, op=ast.Add() | ast.Mult(), right=right):
            _check(left, params)
            return _check(right, params)
    raise ValueError("no expression over the parameters")


def _size(tree: ast.expr, values: Mapping[str, Any]) -> int:
    return int(_evaluate(tree, values))


def _evaluate(node: ast.expr, values: Mapping[str, Any]) -> Any:
    match node:
        case ast.Name(id=name):
            return values[name]
        case ast.Constant(value=value):
            return value
        case ast.Call(args=[inner]):
            return len(_evaluate(inner, values))
        case ast.Subscript(value=inner, slice=ast.Constant(value=int() as index)):
            return _evaluate(inner, values)[index]
        case ast.BinOp(left=left, op=op, right=right):
            a, b = _evaluate(left, values), _evaluate(right, values)
            return a + b if isinstance(op, ast.Add) else a * b
    raise ValueError("no expression over the parameters")
