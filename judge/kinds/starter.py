"""Starter files: the signature to fill in, and the files that tell a language server what is preloaded."""

from __future__ import annotations

from pathlib import Path

from ..model.problem import Problem
from ..model.types import TYPES
from . import kind_of

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
    return kind_of(problem).starter(problem, language)


def declaration(problem: Problem, language: str) -> str:
    """What a submission has to define, as code; empty where that is not a class with methods."""
    return kind_of(problem).declaration(problem, language)


def editor_files(include: Path) -> dict[str, str]:
    """Files for the folder of solutions, by relative path.

    clangd reads compile_flags.txt; pyright and basedpyright take names from __builtins__.pyi for builtins.
    """
    nodes = [row.node for _, row in sorted(TYPES.items()) if row.node is not None]
    definitions = "#pragma once\n" + "\n".join(node.cpp_definition for node in nodes)
    stubs = "# The names every Python submission starts with, for editors.\n"
    stubs += "".join(f"from {m} import *\n" for m in _STAR_MODULES)
    stubs += "".join(f"import {m} as {m}\n" for m in _MODULES) + "\n"
    stubs += "\n".join(node.python_definition for node in nodes)
    flags = ["-std=c++2b", f"-I{include}", "-include", "judge/prelude.hpp", "-I.judge", "-include", ".judge/nodes.hpp"]
    return {"compile_flags.txt": "\n".join(flags) + "\n", ".judge/nodes.hpp": definitions, "__builtins__.pyi": stubs}
