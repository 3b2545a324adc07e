"""What the tests of execution share: problems that consist of a signature, and submissions ready to be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.cases.batch import Batch, Case
from judge.catalog.load import load_problem
from judge.compile.compiler import Compiler
from judge.execute.programs import LOAD_TIME_LIMITS
from judge.execute.stream import Failure, Outcome, Runner
from judge.execute.worker import Program
from judge.kinds.wire import make_codec
from judge.languages import LANGUAGES
from judge.model.problem import Problem
from judge.model.source import Source
from judge.protocol import Status
from judge.run.request import Environment

HEAD = """\
format_version = 1
title = "Echo"
difficulty = "easy"
kind = "{kind}"
[complexity]
time = "O(n)"
space = "O(n)"
[signature]
"""


class Asked:
    """A submission in a living process: ``of`` sends one case and gives back the answer as a JSON-like value."""

    def __init__(self, problem: Problem, program: Program, language: str, boxes: Path) -> None:
        self.problem, self.language = problem, language
        self.codec = make_codec(problem)
        self.runner = Runner(program, boxes, lambda *_: "differs", LOAD_TIME_LIMITS)
        self.time_limits = LANGUAGES[language].time_limits

    def failure(self, args: tuple[Any, ...], expected: Any) -> Failure | None:
        """None if the answer's bytes are those of ``expected``."""
        frame = self.codec.encode_args(args)
        return self.runner.stream(Batch.of([Case(frame, self.codec.encode_answer(expected, frame))]), self.time_limits)

    def outcome(self, args: tuple[Any, ...]) -> Outcome:
        """What became of one case in a process of its own."""
        return self.runner.alone([self.codec.encode_args(args)], self.time_limits)

    def of(self, *args: Any) -> Any:
        """The answer; a complaint of the codec or an exception as ``(status, text)``."""
        frame = self.codec.encode_args(args)
        record = self.runner.alone([frame], self.time_limits).record
        assert record is not None, "the process ended"
        if record.status != Status.ANSWERED:
            return (Status(record.status), record.text)
        return self.codec.decode_answer(record.payload, frame)


@pytest.fixture(scope="session")
def signature(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Problem]:
    """``signature(toml, kind="function")``: a problem that has a signature and nothing else."""

    def make(toml: str, kind: str = "function") -> Problem:
        folder = tmp_path_factory.mktemp("echo") / "echo" / "echo"
        folder.mkdir(parents=True)
        (folder / "problem.toml").write_text(HEAD.format(kind=kind) + toml, encoding="utf-8")
        return load_problem(folder)

    return make


@pytest.fixture(scope="module")
def ask(environment: Environment) -> Iterator[Callable[..., Asked]]:
    """``ask(problem, text, language)``: the submission compiled and started; all are ended with the module."""
    opened: list[Asked] = []

    def start(problem: Problem, text: str, language: str) -> Asked:
        source = Source(Path(f"submission.{language}"), f"submission.{language}", language, text)
        program = LANGUAGES[language].program(
            problem, source, lambda: Compiler(environment.toolchain(), environment.cache, lambda text: None)
        )
        asked = Asked(problem, program, language, environment.boxes)
        opened.append(asked)
        return asked

    yield start
    for asked in opened:
        asked.runner.close()
