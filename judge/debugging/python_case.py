"""A failing case as a Python script that needs nothing of the judge: ``python case.py``. Pure."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..execute.python import preload
from ..kinds import Shape, kind_of
from ..model.problem import Problem
from ..model.types import TYPES, Type
from .case import CaseToDebug

_NODES = {
    "ListNode": """
class ListNode:
    def __init__(self, val=0, next=None):
        self.val, self.next = val, next

    def __repr__(self):
        return f"ListNode({self.val})"
""",
    "TreeNode": """
class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val, self.left, self.right = val, left, right

    def __repr__(self):
        return f"TreeNode({self.val})"
""",
    "RandomNode": """
class Node:
    def __init__(self, x, next=None, random=None):
        self.val, self.next, self.random = int(x), next, random

    def __repr__(self):
        return f"Node({self.val})"
""",
}
_HELPERS = """
def make_list(values, cycle=-1):
    nodes = [ListNode(value) for value in values]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if cycle >= 0:
        nodes[-1].next = nodes[cycle]
    return nodes[0] if nodes else None


def make_tree(values):
    if not values:
        return None
    root = TreeNode(values[0])
    parents, rest = [root], list(values[1:])
    for parent in parents:
        for side in ("left", "right"):
            if rest:
                value = rest.pop(0)
                if value is not None:
                    setattr(parent, side, TreeNode(value))
                    parents.append(getattr(parent, side))
    return root


def find_node(node, value):
    if node is None or node.val == value:
        return node
    return find_node(node.left, value) or find_node(node.right, value)


def make_random(values):
    nodes = [Node(value) for value, _ in values]
    for i, (_, random) in enumerate(values):
        nodes[i].next = nodes[i + 1] if i + 1 < len(nodes) else None
        nodes[i].random = None if random is None else nodes[random]
    return nodes[0] if nodes else None


def shown(value):
    kind = type(value).__name__
    if isinstance(value, (list, tuple)):
        return [shown(one) for one in value]
    if kind == "ListNode":
        found, seen = [], set()
        while value is not None and id(value) not in seen:
            seen.add(id(value))
            found.append(value.val)
            value = value.next
        return found + (["... (a cycle)"] if value is not None else [])
    if kind == "TreeNode":
        found, nodes = [], [value]
        while nodes and len(found) < 10000:
            node = nodes.pop(0)
            found.append(None if node is None else node.val)
            if node is not None:
                nodes += [node.left, node.right]
        while found and found[-1] is None:
            found.pop()
        return found
    if kind == "Node":
        nodes = []
        while value is not None and value not in nodes:
            nodes.append(value)
            value = value.next
        return [[n.val, nodes.index(n.random) if n.random in nodes else None] for n in nodes]
    return value
"""


def python_case(problem: Problem, source: str, case: CaseToDebug, *, file: Path | None = None) -> str:
    """The script. With ``file`` the submission is read from there, so that a debugger shows that file's lines; else it
    stands in the script."""
    text = f"# A failing case of {problem.name}, alone. It shows what was expected and what came: python case.py\n"
    text += _preloaded()
    text += "".join(_NODES[name] for name in sorted(problem.node_types()))
    text += f"\n# ---- how values are made and shown\n{_HELPERS}\n\n"
    if file is not None:
        text += f"exec(compile(open({str(file)!r}, encoding='utf-8-sig').read(), {str(file)!r}, 'exec'))\n"
    else:
        text += f"# ---- the submission\n\n{source.strip()}\n"
    text += '\n\n# ---- the case\n\nif __name__ == "__main__":\n    sys.setrecursionlimit(100_000)\n'
    if case.earlier is not None:
        text += "    # The call that has to come before.\n"
        text += "".join(f"    {line}\n" for line in _call(problem, case.earlier, None))
    return text + "".join(f"    {line}\n" for line in _call(problem, case.args, case))


def first_line(problem: Problem, source: str) -> int | None:
    """The line of the first statement that the case executes in the submission's class, None where it is not found."""
    signature = problem.signature
    wanted = "__init__" if kind_of(problem).shape is Shape.CALLS else signature.method.name
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and node.name == signature.class_name:
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef) and inner.name == wanted:
                    body = inner.body
                    is_text = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
                    return body[1 if is_text and len(body) > 1 else 0].lineno
    return None


def _preloaded() -> str:
    """The names that a submission has without importing them, as execute/python/preload.py has it."""
    lines = ["import sys\nfrom typing import *\n"]
    lines += [f"from {module} import *\n" for module in preload.STAR]
    lines.append("from builtins import *\n")
    lines += [f"import {module}\n" for module in (*preload.STAR, *preload.MODULES)]
    return "".join(lines)


def _call(problem: Problem, args: tuple[Any, ...], case: CaseToDebug | None) -> Iterator[str]:
    signature = problem.signature
    kind = kind_of(problem)
    if kind.shape is Shape.CALLS:
        yield from _calls(problem, args, case)
        return
    by_name = {p.name: v for p, v in zip(problem.params, args, strict=True)}
    for param, value in zip(problem.params, args, strict=True):
        if not param.passed:
            continue
        if param.node_of is not None:
            made = f"find_node({param.node_of}, {value!r})"
        elif param.cycle is not None:
            made = f"make_list({value!r}, {by_name[param.cycle]!r})"
        else:
            made = _value(param.type, value)
        yield f"{param.name} = {made}"
    names = ", ".join(p.name for p in problem.params if p.passed)
    if problem.signature.round_trip is not None:
        encode, decode = signature.methods
        yield f"got = {signature.class_name}().{decode.name}({signature.class_name}().{encode.name}({names}))"
    elif signature.output is not None:
        yield f"{signature.class_name}().{signature.method.name}({names})"
        yield f"got = {problem.params[signature.output].name}"
    else:
        yield f"got = {signature.class_name}().{signature.method.name}({names})"
    if case is not None:
        node = " if got is None else got.val" if signature.method.returns_node_of is not None else ""
        yield f'print("expected ", {case.expected!r})'
        yield f'print("got      ", {"None" + node if node else "shown(got)"})'


def _calls(problem: Problem, args: tuple[Any, ...], case: CaseToDebug | None) -> Iterator[str]:
    calls = kind_of(problem).calls(args)
    _, first = calls[0]
    yield f"thing = {problem.signature.class_name}({', '.join(map(repr, first))})"
    void = {m.name for m in problem.signature.methods if m.returns.name == "void"}
    for i, (name, given) in enumerate(calls[1:], start=1):
        call = f"{name}({', '.join(map(repr, given))})"
        if case is None or name in void:
            yield f"thing.{call}"
            if case is not None:
                yield f"print({call!r})"
        else:
            expected = case.expected[i] if isinstance(case.expected, list) else None
            yield f"print({f'{call}  expected {expected!r}, got'!r}, shown(thing.{call}))"


def _value(type_: Type, value: Any) -> str:
    """A JSON value as a Python expression."""
    if type_.item is not None:
        return f"[{', '.join(_value(type_.item, v) for v in value)}]" if type_.node is not None else repr(value)
    make = {"ListNode": "make_list", "TreeNode": "make_tree", "RandomNode": "make_random"}.get(type_.name)
    assert type_.name in TYPES
    return f"{make}({value!r})" if make else repr(value)
