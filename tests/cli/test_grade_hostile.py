"""A course of 40 files of which 8 are hostile, judged side by side by real processes: nobody else's verdict changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROBLEM = "mini/total"
# Each is harmless enough where nothing contains it: few children that end by themselves, one signal, bounded files.
HOSTILE = {
    "forks": """
        import os, signal
        for _ in range(40):
            if os.fork() == 0:
                signal.alarm(20)
                signal.pause()
        return sum(nums)
    """,
    "loops": """
        while True:
            try:
                raise ValueError
            except BaseException:
                pass
    """,
    "takes memory": """
        kept = []
        while True:
            kept.append(bytearray(1 << 20))
    """,
    "kills its parent": """
        import os, signal
        os.kill(os.getppid(), signal.SIGKILL)
        return sum(nums)
    """,
    "prints without end": """
        while True:
            print("x" * 4096)
    """,
    "forges answers": """
        import os
        while True:
            for fd in range(3, 20):
                try:
                    os.write(fd, bytes(4096))
                except OSError:
                    pass
    """,
    "reads its parent": """
        import os
        with open(f"/proc/{os.getppid()}/mem", "rb") as memory:
            memory.read(1)
        return sum(nums)
    """,
    "leaves": """
        import os
        os._exit(0)
    """,
}
FINE = {
    "adds": "return sum(nums)",
    "folds": "return reduce(operator.add, nums, 0)",
    "counts": """
        found = 0
        for value in nums:
            found += value
        return found
    """,
    "forgets signs": "return sum(map(abs, nums))",
    "forgets one": "return sum(nums[1:])",
    "raises": """
        if not nums:
            raise ValueError("nothing")
        return sum(nums)
    """,
    "is a text": "return str(sum(nums))",
    "is not Python": "return sum(nums",
}


def source(body: str) -> str:
    lines = [line[8:] if line.startswith(" " * 8) else line for line in body.strip("\n").rstrip().split("\n")]
    return "\n".join(["class Solution:", "    def total(self, nums):", *(f"        {line}" for line in lines), ""])


def test_a_course_of_which_a_fifth_is_hostile(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], own_home: Any
) -> None:
    root = mini_problem().parent.parent
    people = {f"{name} {i}": body for name, body in FINE.items() for i in range(4)}
    people |= HOSTILE
    for name, body in people.items():
        file = folder / "course" / name / "mini" / "total.py"
        file.parent.mkdir(parents=True)
        file.write_text(source(body))
    out = folder / "out.jsonl"
    done = cli("--problems", root, "grade", "course", "--jobs", "2", "--out", out)
    assert (done.status, done.stderr) == (0, "")
    found = {line["person"]: line for line in map(json.loads, out.read_text().splitlines())}
    assert len(found) == len(people) == 40
    for name in FINE:
        file = folder / "course" / f"{name} 0" / "mini" / "total.py"
        ran = cli("--problems", root, "run", PROBLEM, file, "--json").result
        for i in range(4):
            result = found[f"{name} {i}"]["result"]
            assert result["verdict"] == ran["verdict"]
            assert (result["counterexample"] is None) == (ran["counterexample"] is None)
    assert found.pop("forges answers")["result"]["verdict"] in ("output_limit_exceeded", "time_limit_exceeded")
    verdicts = {name: found[name]["result"]["verdict"] for name in HOSTILE if name in found}
    assert verdicts == {
        "forks": "runtime_error",
        "loops": "time_limit_exceeded",
        "takes memory": "memory_limit_exceeded",
        "kills its parent": "runtime_error",
        "prints without end": "output_limit_exceeded",
        "reads its parent": "runtime_error",
        "leaves": "runtime_error",
    }
    assert own_home.contained() == []
