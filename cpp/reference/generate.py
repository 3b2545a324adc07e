"""Writes the C++ around the references: a few translation units with many references each, and the table of them all.

    python generate.py PROBLEMS_FOLDER OUTPUT_FOLDER

Run by CMake at configure time, with the checkout on PYTHONPATH; only the standard library is needed. Prints the files
written, one a line. A file whose text has not changed is left alone, so that nothing is compiled twice.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from hashlib import sha256
from pathlib import Path

from judge.catalog.load import load_problem
from judge.catalog.reference_hash import reference_hash
from judge.compile.harness_source import epilogue, nodes_before
from judge.compile.units import Reach, enclosed, included, prelude_headers, reach
from judge.kinds import kind_of
from judge.model.problem import Problem

MOST = 16  # references of a unit, on average
FEWEST_UNITS = 4  # so that the cores have something to share
INCLUDE = Path(__file__).resolve().parent.parent / "include"


def write(file: Path, text: str) -> None:
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    print(file.as_posix())


def identifier(problem: Problem) -> str:
    """Of the reference; no two problems have the same."""
    return "judge_reference_" + problem.name.replace("/", "__").replace("-", "_")


def part(problem: Problem, macros: tuple[str, ...]) -> str:
    """The reference in a namespace of its own: each has a class Solution."""
    file, name = problem.folder / "reference.cpp", identifier(problem)
    # What is wrong with the driver is told of the file that declares the signature.
    declared = f'#line 1 "{(problem.folder / "problem.toml").as_posix()}"\n'
    text = (
        f"{declared}{nodes_before(problem, file.read_text(encoding='utf-8'))}"
        f'#include "{file.as_posix()}"\n'
        f"{declared}{epilogue(problem, folder=problem.folder.as_posix(), undefine=False)}"
    )
    return (
        f"{enclosed(name, text, macros)}"
        f"extern const __judge::service* const {name}_service;\n"
        f"const __judge::service* const {name}_service = &{name}::__judge_table::table;\n"
    )


def units(problems: list[Problem]) -> dict[str, str]:
    """The text of each unit by its name."""
    known = prelude_headers(INCLUDE)
    alike: defaultdict[tuple[str, ...], list[tuple[Problem, Reach]]] = defaultdict(list)
    texts: dict[str, str] = {}
    for problem in problems:
        header = kind_of(problem).header
        files = [problem.folder / name for name in ("reference.cpp", *filter(None, [header]))]
        of_it = reach("\n".join(file.read_text(encoding="utf-8") for file in files), known)
        if of_it.alone:
            texts[identifier(problem)] = head(of_it.headers) + part(problem, of_it.macros)
        else:
            alike[of_it.headers].append((problem, of_it))
    for headers, members in alike.items():
        number = 1 if headers else FEWEST_UNITS
        while number * MOST < len(members):
            number *= 2
        for problem, of_it in members:
            # Which unit it stands in does not hang on the others until their number has doubled: a package more or
            # less compiles one unit anew.
            name = f"judge_references{digest(*headers) if headers else ''}_{int(digest(problem.name), 16) % number}"
            texts[name] = texts.get(name, head(headers)) + part(problem, of_it.macros)
    return texts


def head(headers: tuple[str, ...]) -> str:
    return f'#include "judge/prelude.hpp"\n#include "registry.hpp"\n{included(headers)}'


def digest(*words: str) -> str:
    return sha256(" ".join(words).encode()).hexdigest()[:8]


def main(folder: Path, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    problems = []
    for file in sorted(folder.glob("*/*/problem.toml")):
        if not (file.parent / "reference.cpp").is_file():
            raise SystemExit(f"{file.parent}: reference.cpp is missing")
        problem = load_problem(file.parent)
        if not kind_of(problem).whole_program:  # a program is compiled on first use
            problems.append(problem)
    for name, text in units(problems).items():
        write(output / f"{name}.cpp", text)
    declared = "\n".join(f"extern const __judge::service* const {identifier(p)}_service;" for p in problems)
    rows = "\n".join(f'    {{"{p.name}", "{reference_hash(p)}", {identifier(p)}_service}},' for p in problems)
    write(
        output / "registry.cpp",
        f'#include "registry.hpp"\n\n{declared}\n\nnamespace judge_reference {{\n\n'
        f"const entry entries[] = {{\n{rows}\n}};\nconst std::size_t entry_count = {len(problems)};\n\n"
        "}  // namespace judge_reference\n",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
