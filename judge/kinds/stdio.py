"""Kind stdio: a whole program, which reads a text from standard input and writes one to standard output.

A case has typed arguments as any other; `judge.kinds.text` makes the text of them. Each case is a program's whole life:
nothing of the one before is left, whatever it keeps in variables (cpp/runtime/stdio.cpp, execute/python/script.py).
"""

from __future__ import annotations

from ..model.problem import Method, Problem, Signature
from ..model.toml import Table
from ..model.types import parse_type
from .base import Kind, Shape, Words
from .reading import read_params
from .text import read_lines

_STARTERS = {
    "cpp": """// {title} - judge show {name}
#include <bits/stdc++.h>
using namespace std;

int main() {{
    return 0;
}}
""",
    "py": """# {title} - judge show {name}
import sys


def main() -> None:
    pass


main()
""",
}


class Stdio(Kind):
    name = "stdio"
    whole_program = True
    shape = Shape.TEXT
    tells_faults = False

    def signature(self, table: Table) -> Signature:
        params = read_params(table, "params")
        if not params:
            raise table.error("params", "at least one parameter")
        for param in params:
            if param.type.node is not None or not param.passed or param.cycle or param.type.name == "void":
                raise table.error("params", f"plain types in a problem of this kind: {param.name}")
        text = parse_type("string")
        lines = read_lines(table, {p.name: p.type for p in params})
        return Signature("main", (Method("main", (), text),), params=params, answer=text, lines=lines)

    def driver(self, problem: Problem) -> list[str]:
        return []

    def words(self, problem: Problem) -> Words:
        text = problem.answer_type.word()
        return Words(text + "".join(p.word() for p in problem.params), text)

    def expected(self, problem: Problem) -> str:
        return "a program with `int main()`, which reads standard input and writes to standard output."

    def declaration(self, problem: Problem, language: str) -> str:
        return ""

    def starter(self, problem: Problem, language: str) -> str:
        return _STARTERS[language].format(title=problem.title, name=problem.name)
