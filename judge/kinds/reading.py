"""Types, parameters and methods out of the ``[signature]`` of problem.toml."""

from __future__ import annotations

from typing import Any

from ..model.problem import Method, Param
from ..model.toml import Table
from ..model.types import Type, parse_type


def read_type(table: Table, key: str, default: Any = ...) -> Type:
    """The type under ``key``. PackageError if it is not one."""
    text = table.text(key, default)
    try:
        return parse_type(text)
    except ValueError as error:
        raise table.error(key, str(error)) from None


def read_params(table: Table, key: str, *, given: bool = False) -> tuple[Param, ...]:
    """The list of parameters under ``key``; ``given``: objects of the judge's own are allowed. PackageError for a wrong
    one."""
    params = []
    for entry in table.tables(key):
        params.append(
            Param(
                name=entry.text("name"),
                type=read_type(entry, "type"),
                passed=entry.take("passed", bool, "true or false", True),
                cycle=entry.text("cycle", None),
                node_of=entry.text("node_of", None),
            )
        )
        entry.done()
    by_name = {p.name: p for p in params}
    if len(by_name) != len(params):
        raise table.error(key, "parameters of different names")
    for param in params:
        if param.type.item and param.type.node is not None and not param.type.node.many_argument:
            raise table.error(key, f"types that can be passed, got {param.type}")
        if param.type.node is not None and param.type.node.given and not given:
            raise table.error(key, f"{param.type} in the constructor of a design problem only")
        if param.cycle and (param.type.name != "ListNode" or by_name.get(param.cycle, param).type.name != "int"):
            raise table.error(key, f"cycle of {param.name} to name a parameter of type int")
        tree = by_name.get(param.node_of) if param.node_of else None
        if param.node_of and (
            param.type.name != "TreeNode" or tree is None or tree.type.name != "TreeNode" or tree.node_of
        ):
            raise table.error(key, f"node_of of {param.name} to name a parameter of type TreeNode")
    return tuple(params)


def read_method(table: Table) -> Method:
    """The one method that ``table`` declares with ``method``, ``params``, ``returns`` and ``returns_node_of``."""
    params = read_params(table, "params")
    returns = read_type(table, "returns")
    if returns.node is not None and returns.node.given:
        raise table.error("returns", f"a type that a submission makes, got {returns}")
    return Method(table.text("method"), params, returns, table.text("returns_node_of", None))


def check_node_answer(table: Table, method: Method) -> None:
    """PackageError if ``returns_node_of`` names no tree among the parameters."""
    trees = [p.name for p in method.params if p.type.name == "TreeNode" and not p.node_of]
    if method.returns_node_of is not None and method.returns_node_of not in trees:
        raise table.error("returns_node_of", "the name of a parameter of type TreeNode")
