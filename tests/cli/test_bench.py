"""``judge bench``: files against the reference over growing sizes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

SLOW = """class Solution:
    def total(self, nums):
        return sum(nums[i] for i in range(len(nums)) for j in range(len(nums)) if j == i)
"""
WRONG = "class Solution:\n    def total(self, nums):\n        return len(nums)\n"


@pytest.fixture
def bench(mini_problem: Callable[..., Path], cli: Any) -> Callable[..., Any]:
    """``bench(file, *options)``: compares files of mini/total."""
    root = mini_problem().parent.parent
    return lambda *arguments, **more: cli("--problems", root, "bench", "mini/total", *arguments, **more)


def test_files_of_both_languages_as_json_and_page(
    bench: Callable[..., Any], folder: Path, write_submission: Callable[..., Path], right: Mapping[str, str]
) -> None:
    cpp = write_submission(folder, right["cpp"], "loop.cpp")
    slow = write_submission(folder, SLOW, "slow.py")
    wrong = write_submission(folder, WRONG, "wrong.py")
    done = bench(cpp, slow, wrong, "--json", "--html", "page.html")
    assert (done.status, done.stderr) == (0, "")
    shown = done.result
    by_name = {c["name"]: c for c in shown["contenders"]}
    assert list(by_name) == ["reference.cpp", "reference.py", "loop.cpp", "slow.py", "wrong.py"]
    assert (shown["family"], shown["expected"]) == ("random", "O(n)")
    assert (by_name["loop.cpp"]["growth"], by_name["loop.cpp"]["counted"]) == ("O(n)", True)
    sizes = [p["n"] for p in by_name["reference.cpp"]["points"]]
    assert sizes == sorted(sizes)
    assert sizes[-1] == 1000
    assert all(p["ns"] > 0 and p["highest_ns"] >= p["ns"] for p in by_name["loop.cpp"]["points"])
    assert by_name["slow.py"]["growth"] in ("O(n^2)", None)
    assert by_name["wrong.py"]["points"] == []
    assert "no right answer" in by_name["wrong.py"]["stopped"]
    page = (folder / "page.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert "slow.py" in page


def test_ones_own_solution_is_the_default(
    bench: Callable[..., Any], folder: Path, write_submission: Callable[..., Path], right: Mapping[str, str]
) -> None:
    (folder / "solutions" / "mini").mkdir(parents=True)
    write_submission(folder / "solutions" / "mini", right["py"], "total.py")
    done = bench("--family", "random")
    assert done.status == 0
    assert "total.py" in done.stdout
    assert "the reference at its largest n" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--family", "unsorted"), "There is no family 'unsorted'. Families of mini/total: random."),
        (("absent.cpp",), "absent.cpp"),
        (("broken.cpp",), "broken.cpp does not compile"),
        (("right.py", "--html", "nowhere/page.html"), "nowhere/page.html: cannot be written"),
    ],
)
def test_what_cannot_be_done_is_said(
    bench: Callable[..., Any],
    folder: Path,
    write_submission: Callable[..., Path],
    right: Mapping[str, str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    write_submission(folder, right["cpp"].replace("nums.end()", "none.end()"), "broken.cpp")
    write_submission(folder, right["py"], "right.py")
    done = bench(*arguments)
    assert done.status == 2
    assert said in done.stderr
    assert json.dumps(done.stdout) == '""'


def test_how_the_class_of_each_file_was_found_is_drawn(
    bench: Callable[..., Any], folder: Path, write_submission: Callable[..., Path], right: Mapping[str, str]
) -> None:
    cpp = write_submission(folder, right["cpp"], "loop.cpp")
    done = bench(cpp, write_submission(folder, SLOW, "slow.py"), "--growth")
    assert done.status == 0
    _, at_loop, drawn = done.stdout.partition("\nloop.cpp\n")
    of_loop, at_slow, of_slow = drawn.partition("\nslow.py\n")
    assert at_loop
    assert at_slow
    assert "steps by n" in of_loop
    assert "O(n), found" in of_loop
    assert "O(n²), found" in of_slow
    assert "--growth draws on the screen" in bench(cpp, "--growth", "--json").stderr


def test_without_a_file_the_growth_of_the_reference_is_drawn(bench: Callable[..., Any]) -> None:
    done = bench("--growth")
    assert done.status == 0
    assert "\nreference.cpp\n" in done.stdout
    assert "O(n), found" in done.stdout
