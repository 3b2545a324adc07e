"""Starter files: the signature to fill in, and the files that tell a language server what is preloaded."""

from __future__ import annotations

from pathlib import Path

from ..compile.harness_source import NODE_DEFINITIONS
from ..model.problem import Method, Param, Problem

_PYTHON_NODES = {
    "ListNode": """class ListNode:
    val: int
    next: Optional[ListNode]
    def __init__(self, val: int = 0, next: Optional[ListNode] = None) -> None: ...
""",
    "TreeNode": """class TreeNode:
    val: int
    left: Optional[TreeNode]
    right: Optional[TreeNode]
    def __init__(self, val: int = 0, left: Optional[TreeNode] = None, right: Optional[TreeNode] = None) -> None: ...
""",
    "RandomNode": """class Node:
    val: int
    next: Optional[Node]
    random: Optional[Node]
    def __init__(self, x: int, next: Optional[Node] = None, random: Optional[Node] = None) -> None: ...
""",
}

_STAR_MODULES = ["typing", "collections", "heapq", "bisect", "math", "itertools", "functools", "operator", "string"]
_MODULES = [
    "bisect",
    "collections",
    "copy",
    "functools",
    "heapq",
    "itertools",
    "json",
    "math",
    "operator",
    "random",
    "re",
    "string",
    "sys",
]


def starter(problem: Problem, language: str) -> str:
    """A file that compiles, defines what the problem asks for, and passes nothing."""
    if problem.kind == "contract":
        own = problem.folder / "starter.hpp"
        return own.read_text(encoding="utf-8") if own.is_file() else f"// {problem.title}\n"
    return _cpp(problem) if language == "cpp" else _python(problem)


def _comment(text: str, mark: str) -> str:
    return "".join(f"{mark} {line}".rstrip() + "\n" for line in text.rstrip("\n").split("\n"))


def cpp_params(params: tuple[Param, ...]) -> str:
    """Vectors by reference, all else by value, as LeetCode has it."""
    return ", ".join(f"{p.type.cpp('')}{'&' if p.type.item else ''} {p.name}" for p in params if p.passed)


def _cpp_method(method: Method) -> str:
    returns = method.returns.cpp("")
    body = "" if returns == "void" else "        return {};\n"
    return f"    {returns} {method.name}({cpp_params(method.params)}) {{\n{body}    }}\n"


def _cpp(problem: Problem) -> str:
    signature = problem.signature
    text = f"// {problem.title} - judge show {problem.name}\n"
    for node in sorted(problem.node_types()):
        text += "//\n" + _comment(NODE_DEFINITIONS[node], "//")
    text += f"class {signature.class_name} {{\npublic:\n"
    if problem.kind == "design":
        text += f"    {signature.class_name}({cpp_params(signature.constructor)}) {{\n    }}\n\n"
    return text + "\n".join(map(_cpp_method, signature.methods)) + "};\n"


def python_params(params: tuple[Param, ...]) -> str:
    """``self`` and the annotated parameters."""
    return ", ".join(["self", *(f"{p.name}: {p.type.python()}" for p in params if p.passed)])


def _python(problem: Problem) -> str:
    signature = problem.signature
    text = f"# {problem.title} - judge show {problem.name}\n"
    for node in sorted(problem.node_types()):
        text += "#\n" + _comment(_PYTHON_NODES[node].replace("Optional[", "'Optional[").replace("]", "]'"), "#")
    text += f"class {signature.class_name}:\n"
    if problem.kind == "design":
        text += f"    def __init__({python_params(signature.constructor)}):\n        pass\n\n"
    methods = [
        f"    def {m.name}({python_params(m.params)}) -> {m.returns.python()}:\n        pass\n"
        for m in signature.methods
    ]
    return text + "\n".join(methods)


def editor_files(include: Path) -> dict[str, str]:
    """Files for the folder of solutions, by relative path.

    clangd reads compile_flags.txt; pyright and basedpyright take names from __builtins__.pyi for builtins.
    """
    nodes = "#pragma once\n" + "\n".join(NODE_DEFINITIONS[n] for n in sorted(NODE_DEFINITIONS))
    stubs = "# The names every Python submission starts with, for editors.\n"
    stubs += "".join(f"from {m} import *\n" for m in _STAR_MODULES)
    stubs += "".join(f"import {m} as {m}\n" for m in _MODULES) + "\n"
    stubs += "\n".join(_PYTHON_NODES[n] for n in sorted(_PYTHON_NODES))
    flags = ["-std=c++20", f"-I{include}", "-include", "judge/prelude.hpp", "-I.judge", "-include", ".judge/nodes.hpp"]
    return {"compile_flags.txt": "\n".join(flags) + "\n", ".judge/nodes.hpp": nodes, "__builtins__.pyi": stubs}
