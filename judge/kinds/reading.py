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


def read_params(table: Table, key: str, *, secrets: bool = False, given: bool = False) -> tuple[Param, ...]:
    """The list of parameters under ``key``, of which some may be ``secrets``; ``given``: objects of the judge's own are
    allowed. PackageError for a wrong one."""
    params = []
    for entry in table.tables(key):
        params.append(
            Param(
                name=entry.text("name"),
                type=read_type(entry, "type"),
                passed=entry.take("passed", bool, "true or false", True),
                cycle=entry.text("cycle", None),
                node_of=entry.text("node_of", None),
                joins=entry.text("joins", None),
                joins_at=entry.text("joins_at", None),
                secret=secrets and entry.take("secret", bool, "true or false", False),
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
        if param.node_of and not _has_nodes_for(param, by_name.get(param.node_of)):
            raise table.error(key, f"node_of of {param.name} to name a parameter of type TreeNode or ListNode, as it")
        if param.joins or param.joins_at:
            other, position = by_name.get(param.joins or ""), by_name.get(param.joins_at or "")
            alone = param.cycle or param.type.name != "ListNode" or (other is not None and other.joins)
            if alone or not _has_nodes_for(param, other):
                raise table.error(key, f"joins of {param.name}, a list without a cycle, to name another ListNode")
            if position is None or position.type.name != "int":
                raise table.error(key, f"joins_at of {param.name} to name a parameter of type int")
    return tuple(params)


def _has_nodes_for(param: Param, whole: Param | None) -> bool:
    """Whether ``whole`` is another parameter, a tree or list of which ``param`` may be a part."""
    return (
        whole is not None
        and whole is not param
        and whole.type == param.type
        and param.type.name in ("TreeNode", "ListNode")
        and not whole.node_of
    )


def read_method(table: Table) -> Method:
    """The one method that ``table`` declares with ``method``, ``params``, ``returns`` and ``returns_node_of``."""
    params = read_params(table, "params")
    returns = read_type(table, "returns")
    if returns.node is not None and returns.node.given:
        raise table.error("returns", f"a type that a submission makes, got {returns}")
    return Method(table.text("method"), params, returns, table.text("returns_node_of", None))


def check_node_answer(table: Table, method: Method) -> None:
    """PackageError if ``returns_node_of`` names no tree or list among the parameters that has such nodes."""
    if method.returns_node_of is None:
        return
    type_ = method.returns
    wholes = [p.name for p in method.params if p.type == type_ and not p.node_of]
    if type_.name not in ("TreeNode", "ListNode") or method.returns_node_of not in wholes:
        raise table.error("returns_node_of", "the name of a parameter of type TreeNode or ListNode, as is returned")
