"""What a submission has to define, as code of either language in LeetCode's style."""

from __future__ import annotations

from ...kinds.starter import cpp_params, python_params
from ...model.problem import Method, Problem

_INDENT = "    "


def starter_signature(problem: Problem, lang: str) -> str:
    """The class with its methods, ``lang`` being ``cpp`` or ``py``; empty for a contract, which has no such method."""
    if problem.kind == "contract":
        return ""
    return _cpp(problem) if lang == "cpp" else _python(problem)


def _cpp(problem: Problem) -> str:
    signature = problem.signature
    lines = [f"class {signature.class_name} {{", "public:"]
    if problem.kind == "design":
        lines.append(f"{_INDENT}{signature.class_name}({cpp_params(signature.constructor)});")
    lines += [f"{_INDENT}{_cpp_method(method)};" for method in signature.methods]
    return "\n".join([*lines, "};"])


def _cpp_method(method: Method) -> str:
    return f"{method.returns.cpp('')} {method.name}({cpp_params(method.params)})"


def _python(problem: Problem) -> str:
    signature = problem.signature
    lines = [f"class {signature.class_name}:"]
    if problem.kind == "design":
        lines.append(f"{_INDENT}def __init__({python_params(signature.constructor)}): ...")
    for method in signature.methods:
        params = python_params(method.passed)
        lines.append(f"{_INDENT}def {method.name}({params}) -> {method.returns.python()}: ...")
    return "\n".join(lines)
