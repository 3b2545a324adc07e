"""Ctrl-C at every stage: status 130, one word on stderr, and no process and no box left."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import termios
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

# Takes the compiler longer than anyone waits.
ENDLESS = """
constexpr long spin(long n) { long s = 0; for (long i = 0; i < 20000; ++i) s += i ^ n; return s; }
template <long N> struct turn { static constexpr long value = spin(N) + turn<N - 1>::value; };
template <> struct turn<0> { static constexpr long value = 0; };
class Solution { public: int total(vector<int>& nums) { return turn<800>::value; } };
"""

# In each of these the submission says where it is by a file in its own folder, and goes no further.
SLEEPS = """
class Solution {
public:
    int total(vector<int>& nums) { ofstream("here") << 1; while (true) pause(); return 0; }
};
"""
LOOPS = """
class Solution {
public:
    int total(vector<int>& nums) { ofstream("here") << 1; for (volatile bool on = true; on;) {} return 0; }
};
"""
THREADS = """
class Solution {
public:
    int total(vector<int>& nums) {
        thread([] { ofstream("here") << 1; while (true) pause(); }).detach();
        while (true) pause();
    }
};
"""
# Right and fast, until it has been called on a large input some times: then the timing is under way.
TIMED = """
class Solution {
public:
    int total(vector<int>& nums) {
        static int large = 0;
        if (nums.size() == 1000 && ++large == 40) { ofstream("here") << 1; while (true) pause(); }
        return accumulate(nums.begin(), nums.end(), 0);
    }
};
"""
PYTHON_SLEEPS = """
class Solution:
    def total(self, nums):
        open("here", "w").close()
        while True:
            time.sleep(1)
"""
PYTHON_LOADS = """
open("here", "w").close()
while True:
    pass
class Solution:
    def total(self, nums):
        return 0
"""
PYTHON_TIMED = """
large = 0
class Solution:
    def total(self, nums):
        global large
        large += len(nums) == 1000
        if large == 40:
            open("here", "w").close()
            while True:
                time.sleep(1)
        return sum(nums)
"""

JUDGED = {
    "sleeps.cpp": SLEEPS,
    "loops.cpp": LOOPS,
    "threads.cpp": THREADS,
    "timed.cpp": TIMED,
    "sleeps.py": PYTHON_SLEEPS,
    "loads.py": PYTHON_LOADS,
    "timed.py": PYTHON_TIMED,
}


def interrupt(cli: Any, process: Any, number: int = signal.SIGINT) -> None:
    """What a terminal does at Ctrl-C: the signal goes to the whole group; then what has to hold."""
    os.killpg(process.pid, number)
    done = cli.finish(process)
    assert done.status == 130, done
    assert done.stdout == ""
    assert done.stderr.lstrip() == "judge: interrupted\n"  # on a line of its own, behind the terminal's ^C


def run(mini_problem: Callable[..., Path], file: str) -> list[Any]:
    return ["--problems", mini_problem().parent.parent, "run", "mini/total", file]


@pytest.mark.parametrize("file", JUDGED)
def test_while_a_submission_runs(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any, file: str
) -> None:
    (folder / file).write_text(JUDGED[file])
    with cli.running(*run(mini_problem, file)) as process:
        wait_until(lambda: list(cli.home.boxes.glob("*/here")) or process.poll() is not None)
        interrupt(cli, process)
    assert cli("log").stdout == "No attempts yet.\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_closed_terminal_and_a_polite_kill_clear_up_as_well(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any, number: int
) -> None:
    (folder / "a.cpp").write_text(SLEEPS)
    with cli.running(*run(mini_problem, "a.cpp")) as process:
        wait_until(lambda: list(cli.home.boxes.glob("*/here")) or process.poll() is not None)
        os.kill(process.pid, number)
        assert cli.finish(process).status == 130


def test_pressed_again_and_again(cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any) -> None:
    """The clearing up is not interrupted in its turn."""
    (folder / "a.cpp").write_text(THREADS)
    with cli.running(*run(mini_problem, "a.cpp")) as process:
        wait_until(lambda: list(cli.home.boxes.glob("*/here")) or process.poll() is not None)
        while process.poll() is None:
            os.kill(process.pid, signal.SIGINT)
        assert cli.finish(process).status == 130


def _compiles(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/comm").read_text().startswith(("cc1plus", "clang"))
    except OSError:
        return False


def test_while_the_compiler_runs(cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any) -> None:
    (folder / "a.cpp").write_text(ENDLESS)
    with cli.running(*run(mini_problem, "a.cpp")) as process:
        wait_until(lambda: any(map(_compiles, cli.home.contained())) or process.poll() is not None)
        interrupt(cli, process)


def test_while_the_prelude_is_made(cli: Any, folder: Path, right: Mapping[str, str], wait_until: Any) -> None:
    prelude = cli.home.path / "cache" / "prelude"
    prelude.unlink()  # the session's
    prelude.mkdir()
    (folder / "a.cpp").write_text(right["cpp"])
    with cli.running("run", "arrays/two-sum", "a.cpp") as process:
        wait_until(lambda: list(prelude.glob("*/include/judge/*.hpp")) or process.poll() is not None)
        interrupt(cli, process)
    assert [f.name for f in prelude.iterdir() if f.is_dir()] == []


def test_while_packages_are_verified(cli: Any, mini_problem: Callable[..., Path], wait_until: Any) -> None:
    package = mini_problem(files={"solutions/time_limit_exceeded/sleeps.cpp": SLEEPS})
    mini_problem("mini/other", files={"solutions/time_limit_exceeded/sleeps.cpp": SLEEPS})
    with cli.running(
        "--problems", package.parent.parent, "verify", "mini/total", "mini/other", "--jobs", "2"
    ) as process:
        wait_until(lambda: list(cli.home.boxes.glob("*/here")) or process.poll() is not None)
        interrupt(cli, process)


@pytest.mark.parametrize("option", [(), ("--mutants",), ("--seeds", "1")])
def test_what_waits_to_be_verified_is_not_begun(
    cli: Any, tmp_path: Path, mini_problem: Callable[..., Path], wait_until: Any, option: tuple[str, ...]
) -> None:
    # What is begun leaves a trace: the package's cases are imported, or a file of fates is opened.
    begun = cli.home.path / "cache" / "mutants" if option == ("--mutants",) else tmp_path / "begun"
    begun.mkdir()
    names = [f"mini/p{i}" for i in range(6)]
    slow = "class Solution:\n    def total(self, nums):\n        while True:\n            pass\n"
    for name in names:
        package = mini_problem(name, files={"solutions/accepted/index.py": slow, "solutions/wrong_answer/a.py": slow})
        cases = (package / "cases.py").read_text()
        (package / "cases.py").write_text(f"{cases}\nopen({str(begun / package.name)!r}, 'w').close()\n")
    with cli.running("--problems", package.parent.parent, "verify", *names, *option, "--jobs", "1") as process:
        wait_until(lambda: list(begun.iterdir()) or process.poll() is not None)
        os.kill(process.pid, signal.SIGTERM)
        assert cli.finish(process).status == 130
    assert len(list(begun.iterdir())) == 1


def test_the_judge_killed_at_once_leaves_no_process(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any
) -> None:
    """Nothing can clear up folders then; but what was started ends."""
    (folder / "a.cpp").write_text(SLEEPS)
    with cli.running(*run(mini_problem, "a.cpp")) as process:
        wait_until(lambda: list(cli.home.boxes.glob("*/here")) or process.poll() is not None)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        wait_until(lambda: not cli.home.contained())


def test_watching_ends_with_the_status_of_the_last_run(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any, right: Mapping[str, str]
) -> None:
    file = folder / "a.py"
    file.write_text("class Solution:\n    def total(self, nums):\n        return 1\n")
    output = folder / "output"
    with (
        output.open("wb") as stream,
        cli.running(*run(mini_problem, "a.py"), "--watch", "--case", "[[2]]", stdout=stream, stderr=stream) as process,
    ):
        wait_until(lambda: b"Watching" in output.read_bytes())
        assert b"Wrong Answer" in output.read_bytes()
        # As editors save: a new file takes the name over.
        (folder / "new.py").write_text(right["py"])
        (folder / "new.py").replace(file)
        wait_until(lambda: output.read_bytes().count(b"Watching") == 2)
        assert b"Accepted" in output.read_bytes()
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=60) == 0
    assert cli.home.leftovers(process.pid) == []


def test_the_terminal_is_left_as_it_was(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], wait_until: Any
) -> None:
    """The line that shows the progress is erased, and the modes of the terminal are those from before."""
    (folder / "a.cpp").write_text(SLEEPS)
    ours, theirs = pty.openpty()
    try:
        before = termios.tcgetattr(theirs)
        streams = {"stdin": theirs, "stdout": theirs, "stderr": theirs, "env": {"TERM": "xterm"}}
        with cli.running(*run(mini_problem, "a.cpp"), **streams) as process:
            # Not until the file is there: the run under sanitizers may be the first to write it.
            os.set_blocking(ours, False)
            shown = ""

            def judging() -> bool:
                nonlocal shown
                with contextlib.suppress(BlockingIOError):
                    shown += os.read(ours, 1 << 16).decode()
                return "Judging" in shown

            wait_until(lambda: judging() or process.poll() is not None)
            os.killpg(process.pid, signal.SIGINT)
            assert process.wait(timeout=60) == 130
        assert termios.tcgetattr(theirs) == before
        shown += os.read(ours, 1 << 16).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert "\r\x1b[K" in shown, "no progress was shown"
    assert shown.replace("\r\n", "").endswith("\r\x1b[Kjudge: interrupted")
