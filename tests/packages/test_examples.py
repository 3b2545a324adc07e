"""Problems that are not in the catalogue and the format can say: whole packages, whose solutions get their verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.cases.package import load_brute
from judge.catalog.load import load_problem
from judge.languages import language_of_suffix
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.run.workbench import Workbench

EXAMPLES = Path(__file__).parent / "examples"
FILES = sorted(EXAMPLES.glob("*/*/solutions/*/*"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: "-".join(file.relative_to(EXAMPLES).parts))
def test_each_solution_gets_the_verdict_of_its_folder(file: Path, environment: Environment) -> None:
    problem = load_problem(file.parents[2])
    language = language_of_suffix(file.suffix)
    assert language is not None
    source = Source(file, file.name, language.name, file.read_text(encoding="utf-8"))
    result = run_submission(Request(problem, source, 1), environment).result
    assert result.verdict.value == file.parent.name, result
    assert not result.findings, result.findings


@pytest.mark.parametrize("folder", sorted({file.parents[2] for file in FILES}), ids=lambda folder: folder.name)
def test_brute_and_reference_agree_on_the_whole_scope(folder: Path, environment: Environment) -> None:
    bench = Workbench(load_problem(folder), environment)
    brute = load_brute(bench.problem)
    with bench.stack:
        scope = bench.tiers.exhaustive.batch
        for i in range(len(scope)):
            args = bench.codec.decode_args(scope[i].frame)
            assert bench.module.is_valid(args)
            expected = bench.codec.decode_answer(scope[i].answer, scope[i].frame)
            assert bench.comparer.wrong(args, expected, brute(args)) is None
