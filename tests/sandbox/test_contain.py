"""The contained start: what a process is given and what is taken, and faults that are not the program's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.errors import EnvironmentFault
from judge.execute.programs import compiled_program, python, standard_library
from judge.execute.worker import Program, Worker
from judge.sandbox import contain
from judge.sandbox.contain import Layers, Limits, Profile
from judge.sandbox.folder import Folder, clear_stale

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the layers are Linux's")
NOBODY = 65534


@pytest.fixture
def boxes(tmp_path: Path) -> Path:
    return tmp_path / "boxes"


@pytest.fixture
def run(boxes: Path) -> Iterator[Callable[..., tuple[contain.Process, str]]]:
    """Runs a command contained: (the ended process, what it printed)."""

    def run(command: list[str], **more: Any) -> tuple[contain.Process, str]:
        folder = Folder(boxes)
        try:
            process = contain.start(command, Limits(cpu_s=5), folder.path, stderr=subprocess.STDOUT, **more)
            try:
                output, _ = process.communicate(timeout=30)
                process.check()
            finally:
                contain.kill(process)
        finally:
            folder.remove()
        return process, output.decode()

    yield run
    assert list(boxes.iterdir()) == []


def in_python(code: str) -> list[str]:
    return [python(), "-I", "-S", "-c", code]


@LINUX
def test_a_process_has_three_descriptors_and_a_folder(run: Any) -> None:
    code = "import os; print(sorted(map(int, os.listdir('/proc/self/fd')))[:4], os.getcwd(), dict(os.environ)['HOME'])"
    _, output = run(in_python(code), read=standard_library())
    numbers, folder, home = output.rsplit(maxsplit=2)
    assert numbers == "[0, 1, 2, 3]"  # the last is the listing's own
    assert folder == home


@LINUX
def test_the_launcher_says_which_layers_are_on(run: Any) -> None:
    process, _ = run(in_python("pass"), read=standard_library())
    assert process.layers is not None
    assert process.layers.missing() is None  # what CI and a developer's machine have


def test_a_program_that_is_not_there_is_no_fault_of_a_submission(run: Any, boxes: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match=r"cannot be contained .*nothing.*`judge doctor`"):
        run([str(tmp_path / "nothing")])
    from judge.execute.time_limits import TimeLimits
    from judge.protocol import Command

    with (
        Worker(Program((str(tmp_path / "nothing"),), Limits()), boxes) as worker,
        pytest.raises(EnvironmentFault, match="cannot be contained"),
    ):
        worker.exchange(Command.JUDGE, b"", 0, TimeLimits(1, 1))


def test_an_option_the_launcher_does_not_know_is_a_fault(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "options", lambda self: ["cpu_s=many"])
    with pytest.raises(EnvironmentFault, match="cpu_s=many"):
        run(in_python("pass"))


def test_exit_status_125_of_a_program_is_its_own(run: Any) -> None:
    process, _ = run(in_python("raise SystemExit(125)"), read=standard_library())
    assert process.returncode == 125


@LINUX
def test_a_compiler_may_start_programs_and_a_submission_may_not(run: Any) -> None:
    shell = ["/bin/sh", "-c", "/bin/echo one; /bin/echo two"]
    assert run(shell, profile=Profile.COMPILE)[1] == "one\ntwo\n"
    _, output = run(shell)
    assert "one" not in output


def test_the_signal_that_ended_a_compiler_is_seen(run: Any) -> None:
    process, _ = run(["/bin/sh", "-c", "kill -6 $$"], profile=Profile.COMPILE)
    assert process.returncode == -6


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        (Layers(7, True, True), None),
        (Layers(0, True, True), None),
        (Layers(1, False, True), None),
        (Layers(0, False, True), "your files are open"),
        (Layers(7, True, False), "the network and new processes are open"),
        (Layers(0, False, False), "your files and the network and new processes are open"),
    ],
)
@LINUX
def test_what_is_said_of_missing_layers(layers: Layers, words: str | None) -> None:
    said = layers.missing()
    assert (said is None) == (words is None)
    if said is not None and words is not None:
        assert words in said


def test_where_the_judge_is_installed_below_a_folder_only_what_is_beside_it_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lib/a", "lib/site-packages/judge/sandbox", "lib/site-packages/other", "lib64"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(contain, "__file__", str(tmp_path / "lib/site-packages/judge/sandbox/contain.py"))
    shown = contain.without_the_judge([str(tmp_path / "lib"), str(tmp_path / "lib64")])
    assert shown == [str(tmp_path / name) for name in ("lib/a", "lib/site-packages/other", "lib64")]


def test_folders_of_killed_judges_are_removed_and_those_of_living_ones_are_not(boxes: Path) -> None:
    living = Folder(boxes)
    left = boxes / "box-of-a-killed-judge"
    left.mkdir()
    (left / "program").touch()
    young = boxes / "box-just-made"
    young.mkdir()
    for folder in (living.path, left):
        os.utime(folder, (1, 1))
    clear_stale.__wrapped__(boxes)
    assert sorted(boxes.iterdir()) == sorted([living.path, young])
    living.remove()
    assert list(boxes.iterdir()) == [young]
    living.remove()


@LINUX
@pytest.mark.skipif(os.geteuid() != 0, reason="every other test is one of an ordinary user here")
def test_an_ordinary_user_is_contained_as_well() -> None:
    # Not below pytest's folders, which only root may enter.
    with tempfile.TemporaryDirectory() as name:
        folder, launcher = Path(name), Path(name) / "launcher"
        folder.chmod(0o777)
        launcher.write_bytes(Path(contain.launcher()).read_bytes())
        launcher.chmod(0o755)
        box = folder / "box"
        box.mkdir()
        os.chown(box, NOBODY, NOBODY)
        report, theirs = os.pipe()
        options = [*contain._grants(Profile.RUN), "execute=/bin", f"write={box}", f"report={theirs}", "require=1"]
        script = "echo x > own; read y < own; echo $y; read z < /etc/passwd; /bin/true"
        process = subprocess.run(
            [str(launcher), *options, "--", "/bin/sh", "-c", script],
            pass_fds=(theirs,),
            cwd=box,
            user=NOBODY,
            group=NOBODY,
            extra_groups=[],
            capture_output=True,
            text=True,
            check=False,
        )
        os.close(theirs)
        with os.fdopen(report) as stream:
            assert stream.read().startswith("layers ")
        assert process.stdout == "x\n"
        refused = process.stderr.splitlines()
        assert [line for line in refused if "/etc/passwd" in line]
        assert [line for line in refused if "fork" in line]


@LINUX
def test_idle_memory_is_that_of_a_program_that_serves(environment: Any, tmp_path: Path) -> None:
    from judge.catalog.locate import Catalog
    from judge.compile.compiler import Compiler
    from judge.execute.programs import LOAD_TIME_LIMITS
    from judge.execute.stream import Runner
    from judge.model.source import Source

    problem = Catalog.open().find("arrays/two-sum")
    text = (problem.folder / "reference.cpp").read_text()
    source = Source(tmp_path / "a.cpp", "a.cpp", "cpp", text)
    compiled = Compiler(environment.toolchain(), environment.cache, lambda _: None).start(problem, source).finish()
    assert compiled.program is not None
    with Runner(
        compiled_program(problem, compiled.program, problem.limits.memory_mib),
        environment.boxes,
        lambda *_: None,
        LOAD_TIME_LIMITS,
    ) as runner:
        idle = runner.idle_kib()
        assert runner.worker().page().ready
        assert idle == runner.worker().peak_kib()


def test_waiting_ends_with_the_process_or_the_time(boxes: Path) -> None:
    folder = Folder(boxes)
    process = contain.start(in_python("input()"), Limits(), folder.path, stdin=subprocess.PIPE, read=standard_library())
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.01)
        assert process.stdin is not None
        process.stdin.write(b"\n")
        assert process.wait(timeout=60) == 0
        assert process.wait(timeout=0.01) == 0
    finally:
        contain.kill(process)
        folder.remove()


def test_what_cannot_be_started_is_named(run: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is the launcher that is missing here, not the program."""
    missing = str(tmp_path / "launcher")
    monkeypatch.setattr(contain, "launcher", lambda: missing)
    with pytest.raises(EnvironmentFault, match=f"Cannot start {missing}: No such file"):
        run(in_python("pass"))
