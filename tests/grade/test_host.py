"""Who uses a host: real processes, of which one is alone while the others are together. A pipe tells who is within."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
# Enters when it is told to, says so, and leaves when its standard input ends.
GUEST = """
import sys
from judge.grade import host
with getattr(host, sys.argv[1])():
    print("in", flush=True)
    sys.stdin.read()
"""


class Guest:
    def __init__(self, how: str, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", GUEST, how],
            env={**os.environ, "TMPDIR": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def enters(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "in\n"

    @property
    def waits(self) -> bool:
        """Until it hangs at one of the two locks: whether it does."""
        while self.process.poll() is None:
            with open(f"/proc/{self.process.pid}/syscall") as stream:
                if stream.read().startswith("73 "):  # flock
                    return True
        return False

    def leave(self) -> None:
        self.process.communicate()


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the number of a system call is that of x86-64")
def test_what_is_alone_waits_for_the_others_and_they_for_it(tmp_path: Path) -> None:
    one, two = Guest("together", tmp_path), Guest("together", tmp_path)
    one.enters()
    two.enters()
    alone = Guest("alone", tmp_path)
    assert alone.waits
    late = Guest("together", tmp_path)
    assert late.waits  # or what is alone might wait for ever
    one.leave()
    assert alone.waits
    os.kill(two.process.pid, signal.SIGKILL)  # whoever is killed has left
    alone.enters()
    assert late.waits
    alone.leave()
    late.enters()
    late.leave()
    two.leave()


def test_a_folder_that_is_somebody_elses_or_none_holds_nobody_up(tmp_path: Path) -> None:
    (tmp_path / f"judge-host-{os.getuid()}").write_text("a file")
    for how in ("together", "alone"):
        guest = Guest(how, tmp_path)
        guest.enters()
        guest.leave()
