"""Many judges at once, and judges that are killed: no wrong verdict, no process left, a log that is whole.

    python benchmarks/stress.py [--submissions 200] [--at-once 40] [--kills 50]

Prints what was found and ends with status 1 if anything was wrong. Nothing is timed here.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random

JUDGE = [sys.executable, "-m", "judge"]
CPP = """class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        // MARK
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if (CONDITION) return {i, j};
        OTHERWISE
    }
};
"""
PY = """class Solution:
    def twoSum(self, nums, target):
        # MARK
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if CONDITION:
                    return [i, j]
        OTHERWISE
"""
RIGHT, WRONG = "nums[i] + nums[j] == target", "nums[i] + nums[j] >= target"
CASE = "[[3, 5, 4, 9], 7]"  # a sum that is too large comes before the right one
KINDS = (
    ("accepted", ".cpp", CPP, RIGHT, "return {};"),
    ("wrong_answer", ".cpp", CPP, WRONG, "return {};"),
    ("runtime_error", ".cpp", CPP, "false", "abort();"),
    ("accepted", ".py", PY, RIGHT, "return []"),
    ("wrong_answer", ".py", PY, WRONG, "return []"),
    ("runtime_error", ".py", PY, "False", "raise ValueError(nums)"),
)


def text_of(kind: int, mark: str) -> str:
    _, _, text, condition, otherwise = KINDS[kind]
    return text.replace("MARK", mark).replace("CONDITION", condition).replace("OTHERWISE", otherwise)


def processes_of(home: Path) -> list[int]:
    """What still runs with this state folder: judges, submissions, compilers."""
    found = []
    for name in filter(str.isdecimal, os.listdir("/proc")):
        try:
            environment = Path(f"/proc/{name}/environ").read_bytes()
            state = Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if str(home).encode() in environment and state not in "ZX" and int(name) != os.getpid():
            found.append(int(name))
    return found


def left_over(home: Path) -> list[str]:
    end = time.monotonic() + 10
    while (found := processes_of(home)) and time.monotonic() < end:
        time.sleep(0.05)
    return [Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode() for pid in found]


def intact(home: Path) -> bool:
    with closing(sqlite3.connect(home / "judge.db")) as log:
        return bool(log.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def submissions(folder: Path, count: int) -> Iterator[tuple[str, Path]]:
    for i in range(count):
        verdict, exit_reason = KINDS[i % len(KINDS)][:2]
        file = folder / f"s{i}{exit_reason}"
        file.write_text(text_of(i % len(KINDS), str(i)))
        yield verdict, file


def judge(file: Path) -> str:
    command = [*JUDGE, "run", "arrays/two-sum", str(file), "--case", CASE, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return str(json.loads(done.stdout)["verdict"]) if done.stdout else done.stderr


def all_at_once(folder: Path, home: Path, count: int, at_once: int) -> bool:
    """Whether every verdict was right and nothing is left."""
    wanted = list(submissions(folder, count))
    with ThreadPoolExecutor(at_once) as pool:
        got = list(pool.map(lambda pair: judge(pair[1]), wanted))
    wrong = [(w, g) for (w, _), g in zip(wanted, got, strict=True) if w != g]
    print(f"{count} submissions, {at_once} at once: {dict(Counter(got))}; {len(wrong)} wrong", flush=True)
    for pair in wrong[:5]:
        print("   wanted {}, got {}".format(*pair))
    with closing(sqlite3.connect(home / "judge.db")) as log:
        logged = log.execute("SELECT count(*) FROM attempt").fetchone()[0]
    print(f"   in the log: {logged}; left over: {left_over(home)}; log intact: {intact(home)}")
    return not wrong and logged == count and not left_over(home) and intact(home)


def killed(folder: Path, home: Path, count: int, random: Random) -> bool:
    """Kills judges at random moments of a whole run of a new file; whether nothing was left of any of them."""
    file = folder / "killed.cpp"
    fine = True
    for i in range(count):
        file.write_text(text_of(0, f"killed {i}"))
        process = subprocess.Popen([*JUDGE, "run", "arrays/two-sum", str(file), "--json"], stdout=subprocess.DEVNULL)
        try:
            process.wait(timeout=random.uniform(0.05, 1.5))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        if (left := left_over(home)) or not ((home / "judge.db").exists() and intact(home)):
            print(f"   kill {i}: left {left}")
            fine = False
    boxes = len(list((home / "cache" / "boxes").iterdir()))
    print(f"{count} judges killed: {'nothing' if fine else 'something'} left running, log intact: {intact(home)}; "
          f"{boxes} working folders left")  # fmt: skip
    return fine


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=40)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, home = Path(name), Path(name) / "home"
        os.environ["JUDGE_HOME"] = str(home)
        if cache := os.environ.get("JUDGE_TEST_CACHE"):  # preludes that are there already
            home.mkdir()
            (home / "cache").mkdir()
            for part in ("prelude", "tiers"):
                (home / "cache" / part).symlink_to(Path(cache) / part, target_is_directory=True)
        fine = all_at_once(folder, home, options.submissions, options.at_once)
        fine = killed(folder, home, options.kills, Random(options.seed)) and fine
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
