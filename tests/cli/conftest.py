"""The command line as a person uses it: 80 columns wide, in an empty working folder.

A process of its own takes longer to start than most commands take to run. So a command whose process is not what is
tested is run in the tests' process; one with an environment, a terminal, signals or limits of its own is started."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from judge.cli.main import run

PATIENCE_S = 120.0

# Adds up as mini/total asks for.
RIGHT = {
    "cpp": """class Solution {
public:
    int total(vector<int>& nums) { return accumulate(nums.begin(), nums.end(), 0); }
};
""",
    "py": "class Solution:\n    def total(self, nums):\n        return sum(nums)\n",
}


@dataclass(frozen=True)
class Done:
    """A command line that has ended."""

    status: int
    stdout: str
    stderr: str

    @property
    def result(self) -> dict[str, Any]:
        """The object of ``--json``, which has to be all there is."""
        value: dict[str, Any] = json.loads(self.stdout)
        return value


class CommandLine:
    """Runs ``judge``; what holds of every run is checked here: no traceback, no control characters, nothing left."""

    def __init__(self, home: Any, folder: Path) -> None:
        self.home, self.folder = home, folder

    def environment(self, changes: Mapping[str, str | None] | None) -> dict[str, str]:
        given = {
            k: v for k, v in os.environ.items() if not k.startswith(("JUDGE_", "LC_")) and k not in ("NO_COLOR", "CXX")
        }
        wanted = {
            "JUDGE_HOME": str(self.home.path),
            "COLUMNS": "80",
            "TERM": "dumb",
            "LANG": "C.UTF-8",
            **(changes or {}),
        }
        return {k: v for k, v in {**given, **wanted}.items() if v is not None}

    def start(
        self, *arguments: object, env: Mapping[str, str | None] | None = None, **more: Any
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "judge", *map(str, arguments)],
            cwd=self.folder,
            env=self.environment(env),
            start_new_session=True,
            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more},
        )

    def __call__(
        self, *arguments: object, env: Mapping[str, str | None] | None = None, encoding: str = "utf-8", **more: Any
    ) -> Done:
        if env is not None or more or encoding != "utf-8" or threading.current_thread() is not threading.main_thread():
            return self.process(*arguments, env=env, encoding=encoding, **more)
        return self._checked(self._here([*map(str, arguments)]), None)

    def process(
        self, *arguments: object, env: Mapping[str, str | None] | None = None, encoding: str = "utf-8", **more: Any
    ) -> Done:
        """The same in a process of its own."""
        return self.finish(self.start(*arguments, env=env, **more), encoding)

    def _here(self, arguments: list[str]) -> Done:
        """Run in this process, with streams, environment and working folder as a process would have them."""
        before = os.getcwd()
        with (
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace", newline="") as out,
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace", newline="") as err,
            open(os.devnull, encoding="utf-8") as nothing,
            mock.patch.dict(os.environ, self.environment(None), clear=True),
            mock.patch.multiple(sys, stdin=nothing, stdout=out, stderr=err),
        ):
            os.chdir(self.folder)
            try:
                status = run(arguments)
            finally:
                os.chdir(before)
            for file in (out, err):
                file.seek(0)
            return Done(status, out.read(), err.read())

    def finish(self, process: subprocess.Popen[bytes], encoding: str = "utf-8") -> Done:
        try:
            out, err = process.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise
        return self._checked(Done(process.returncode, out.decode(encoding), err.decode(encoding)), process.pid)

    def _checked(self, done: Done, session: int | None) -> Done:
        assert "Traceback" not in done.stderr, done.stderr
        assert not [c for c in done.stdout + done.stderr if c != "\n" and not c.isprintable()], done
        assert self.home.leftovers(session) == []
        return done

    @contextmanager
    def running(self, *arguments: object, **more: Any) -> Iterator[subprocess.Popen[bytes]]:
        """A command line that is still at work; ended with all its processes if the test does not."""
        process = self.start(*arguments, **more)
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The working folder."""
    made = tmp_path / "work"
    made.mkdir()
    return made


@pytest.fixture
def cli(own_home: Any, folder: Path) -> CommandLine:
    return CommandLine(own_home, folder)


@pytest.fixture
def mini(mini_problem: Callable[..., Path], cli: CommandLine) -> Callable[..., Done]:
    """``mini(file, *options)``: runs a submission of mini/total."""
    root = mini_problem().parent.parent
    return lambda *arguments, **more: cli("--problems", root, "run", "mini/total", *arguments, **more)


@pytest.fixture
def right() -> Mapping[str, str]:
    return RIGHT


@pytest.fixture
def wait_until() -> Callable[[Callable[[], Any]], Any]:
    """Looks at a condition until it holds, and returns what it gave."""

    def wait(condition: Callable[[], Any]) -> Any:
        end = time.monotonic() + PATIENCE_S
        while not (found := condition()):
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.005)
        return found

    return wait
