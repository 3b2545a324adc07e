"""Machines that lack a layer of containment, simulated by a filter: what holds all the same, and what is said of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

REFUSING = Path(__file__).parent.parent / "refusing.py"

# Right where nothing it tries succeeds.
SPY = """#include <sys/socket.h>
#include <sys/wait.h>
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        string open;
        if (ifstream("/etc/passwd")) open += " files";
        if (socket(AF_INET, SOCK_STREAM, 0) >= 0) open += " network";
        pid_t child = fork();
        if (child == 0) _exit(0);
        if (child > 0) {
            waitpid(child, nullptr, 0);
            open += " processes";
        }
        if (!open.empty()) throw runtime_error("open:" + open);
        return {0, 1};
    }
};
"""
MISSING = [("landlock", ""), ("view", ""), ("landlock,view", " files"), ("seccomp", " network processes")]


def judge(layers: str, home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(REFUSING), layers, sys.executable, "-m", "judge", *map(str, arguments)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "JUDGE_HOME": str(home)}, timeout=120, check=False
    )
    if done.returncode == 77:
        pytest.skip("this machine lets no filter be set")
    return done


@pytest.mark.skipif(sys.platform != "linux", reason="the layers are Linux's")
@pytest.mark.parametrize(("layers", "open_"), MISSING)
def test_what_holds_without_a_layer_and_what_is_said(
    own_home: Any, write_submission: Any, tmp_path: Path, layers: str, open_: str
) -> None:
    spy = write_submission(tmp_path, SPY, "spy.cpp")
    run = ("run", "arrays/two-sum", spy, "--case", "[[2, 7, 11, 15], 9]", "--json")
    done = judge(layers, own_home.path, *run)
    result = json.loads(done.stdout)
    assert own_home.leftovers() == []
    strict = judge(layers, own_home.path, *run, "--require-containment")
    if not open_:
        assert (result["verdict"], result["containment"]) == ("accepted", None)
        assert (strict.returncode, json.loads(strict.stdout)["verdict"]) == (0, "accepted")
        return
    assert result["verdict"] == "runtime_error"
    assert result["counterexample"]["note"].endswith(f"open:{open_}")
    assert result["containment"].startswith("Reduced containment: ")
    assert "\n" not in result["containment"]
    assert (strict.returncode, strict.stdout) == (2, "")
    assert "cannot contain a submission: it lacks" in strict.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the layers are Linux's")
@pytest.mark.parametrize(
    ("layers", "note", "holds"),
    [("landlock,view", "files", "network"), ("seccomp", "network", "files")],
)
def test_the_doctor_says_what_is_open(own_home: Any, layers: str, note: str, holds: str) -> None:
    done = judge(layers, own_home.path, "doctor")
    lines = {line[6:26].strip(): line for line in done.stdout.splitlines() if line[:4] in ("ok  ", "note", "FAIL")}
    assert done.returncode == 0, done.stdout
    assert lines[note].startswith("note") and "open: " in lines[note]
    assert lines[holds].startswith("ok")
    assert lines["containment"].startswith("note")
    assert own_home.leftovers() == []
