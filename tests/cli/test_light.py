"""What commands say of a light package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

RIGHT = "struct Solution {\n    int total(vector<int>& nums) { return accumulate(nums.begin(), nums.end(), 0); }\n};\n"


def test_run_verify_and_bench_say_so(mini_problem: Callable[..., Path], cli: Any) -> None:
    gone = ["cases.py", "brute.py", "reference.cpp", *(f"solutions/accepted/{n}" for n in ("reduce.py", "index.py"))]
    folder = mini_problem("mine/total", files=dict.fromkeys(gone))
    root = str(folder.parent.parent)
    (cli.folder / "a.cpp").write_text(RIGHT)
    shown = cli("--problems", root, "run", "mine/total", "a.cpp")
    assert shown.status == 0
    assert "A light package:" in shown.stdout
    message = cli("--problems", root, "run", "mine/total", "a.cpp", "--json").result["message"]
    assert message.startswith("A light package: without cases.py")
    proved = cli("--problems", root, "verify", "mine/total")
    assert (proved.status, "  a light package: without cases.py" in proved.stdout) == (0, True)
    refused = cli("--problems", root, "bench", "mine/total")
    assert (refused.status, "is a light package" in refused.stderr) == (2, True)
