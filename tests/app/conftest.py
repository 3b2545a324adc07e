"""A workspace with a log of its own and the judge's problems, and a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from judge.app.open_session import OpenSession
from judge.app.workspace import Workspace
from judge.coach.clock import Moment
from judge.coach.session import Agenda, Stage
from judge.store.log import Log

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Seconds after noon."""

    seconds: float = 0.0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.seconds)

    def moment(self) -> Moment:
        return Moment(self.now(), "one", 1000.0 + self.seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def warnings() -> list[str]:
    """What the workspace warned of."""
    return []


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, warnings: list[str]) -> Workspace:
    """Its working folder is ``tmp_path``/work, its state ``tmp_path``/home, and problems may be added."""
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("JUDGE_PROBLEMS", raising=False)
    (tmp_path / "work").mkdir()
    (tmp_path / "problems").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return Workspace((str(tmp_path / "problems"),), warnings.append)


@pytest.fixture
def log(workspace: Workspace) -> Iterator[Log]:
    with workspace.log() as log:
        yield log


@pytest.fixture
def drill(workspace: Workspace, log: Log, clock: Clock, tmp_path: Path) -> OpenSession:
    """A drill of one problem and ten minutes that has begun."""
    stages = (Stage("problem", "arrays/two-sum", 10.0),)
    going = OpenSession(workspace, Agenda("d", "drill", stages, "cpp", 1, str(tmp_path / "work")), log, clock.moment)
    going.begin()
    return going


@pytest.fixture
def interview(workspace: Workspace, log: Log, clock: Clock, tmp_path: Path) -> OpenSession:
    """A question of four minutes, a problem and the rubric."""
    stages = (Stage("question", "q", 4.0), Stage("problem", "arrays/two-sum", 10.0), Stage("rubric", "rubric", 0.0))
    folder = str(tmp_path / "work")
    agenda = Agenda("m", "mock", stages, "py", 1, folder, blind=True, interview=True)
    going = OpenSession(workspace, agenda, log, clock.moment)
    going.begin()
    return going
