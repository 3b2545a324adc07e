"""Writes the C++ around every reference: one translation unit each and the table of them all.

    python generate.py PROBLEMS_FOLDER OUTPUT_FOLDER

Run by CMake at configure time, with the checkout on PYTHONPATH; only the standard library is needed. Prints the files
written, one a line. A file whose text has not changed is left alone, so that nothing is compiled twice.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from judge.catalog.load import load_problem
from judge.catalog.reference_hash import reference_hash
from judge.compile.harness_source import epilogue, nodes_before


def write(file: Path, text: str) -> None:
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    print(file.as_posix())


def main(problems: Path, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    declarations, rows = [], []
    for file in sorted(problems.glob("*/*/problem.toml")):
        if not (file.parent / "reference.cpp").is_file():
            raise SystemExit(f"{file.parent}: reference.cpp is missing")
        problem = load_problem(file.parent)
        source = (file.parent / "reference.cpp").read_text(encoding="utf-8")
        name = "judge_reference_" + re.sub(r"\W", "_", problem.name)
        # A namespace for each: every reference has a class Solution of its own.
        text = (
            f'#include "judge/prelude.hpp"\n#include "registry.hpp"\n'
            f"namespace {name} {{\n{nodes_before(problem, source)}"
            f'#include "{(file.parent / "reference.cpp").as_posix()}"\n'
            f"{epilogue(problem, folder=file.parent.as_posix(), undefine=False)}}}\n"
            f"extern const __judge::service* const {name}_service;\n"
            f"const __judge::service* const {name}_service = &{name}::__judge_table::table;\n"
        )
        write(output / f"{name}.cpp", text)
        declarations.append(f"extern const __judge::service* const {name}_service;")
        rows.append(f'    {{"{problem.name}", "{reference_hash(problem)}", {name}_service}},')
    declared, listed = "\n".join(declarations), "\n".join(rows)
    write(
        output / "registry.cpp",
        f'#include "registry.hpp"\n\n{declared}\n\nnamespace judge_reference {{\n\n'
        f"const entry entries[] = {{\n{listed}\n}};\nconst std::size_t entry_count = {len(rows)};\n\n"
        "}  // namespace judge_reference\n",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
