"""``judge run``: exit statuses, the object of ``--json``, seeds, saved cases, what is printed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from judge.store.log import Log

KEYS = {
    "problem", "language", "verdict", "cases", "counterexample", "time", "complexity", "memory_kib", "findings",
    "compile", "attempt",
}  # fmt: skip
COUNTEREXAMPLE = {"args", "expected", "got", "labels", "stdout"}
TIME = {"ratio", "low", "high", "submission_ns", "reference_ns", "n"}

TWO_SUM = {
    ("cpp", "accepted"): """
        class Solution {
        public:
            vector<int> twoSum(vector<int>& nums, int target) {
                unordered_map<int, int> seen;
                for (int i = 0; i < (int)nums.size(); ++i) {
                    auto found = seen.find(target - nums[i]);
                    if (found != seen.end()) return {found->second, i};
                    seen[nums[i]] = i;
                }
                return {};
            }
        };""",
    ("cpp", "wrong_answer"): """
        class Solution {
        public:
            vector<int> twoSum(vector<int>& nums, int target) { cout << "hello" << endl; return {0, 0}; }
        };""",
    ("cpp", "compile_error"): """
        class Solution {
        public:
            vector<int> twoSum(vector<int>& nums, int target) { return nums + target; }
        };""",
    ("cpp", "runtime_error"): """
        class Solution {
        public:
            vector<int> twoSum(vector<int>& nums, int target) { throw runtime_error("no way"); }
        };""",
    ("cpp", "time_limit_exceeded"): """
        class Solution {
        public:
            vector<int> twoSum(vector<int>& nums, int target) { for (volatile bool on = true; on;) {} return {}; }
        };""",
    ("py", "accepted"): """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], i]
            seen[value] = i
""",
    ("py", "wrong_answer"): """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        print("hello")
        return [0, 0]
""",
    ("py", "compile_error"): """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return [0, 1
""",
    ("py", "runtime_error"): """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        raise RuntimeError("no way")
""",
    ("py", "time_limit_exceeded"): """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        while True:
            pass
""",
}  # fmt: skip


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


@pytest.mark.parametrize(("language", "verdict"), TWO_SUM)
def test_json_is_one_object_with_every_key_and_the_status_goes_with_the_verdict(
    cli: Any, folder: Path, language: str, verdict: str
) -> None:
    (folder / f"a.{language}").write_text(TWO_SUM[language, verdict])
    # One case is enough for what takes its time before it is ended.
    case = ["--case", "[[3, 3], 6]"] if verdict == "time_limit_exceeded" else []
    done = cli("run", "arrays/two-sum", f"a.{language}", "--json", *case)
    result = done.result
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    assert result.keys() >= KEYS
    assert (result["problem"], result["language"], result["verdict"]) == ("arrays/two-sum", language, verdict)
    assert done.status == (0 if verdict == "accepted" else 1)
    assert result["attempt"] == 1
    assert result["cases"]["passed"] <= result["cases"]["total"]
    accepted = verdict == "accepted"
    assert (result["cases"]["passed"] == result["cases"]["total"]) == (
        accepted or (verdict == "compile_error" and language == "cpp")
    )
    example = result["counterexample"]
    assert (example is None) == (verdict in ("accepted", "compile_error"))
    if example is not None:
        assert example.keys() >= COUNTEREXAMPLE
        nums, target = example["args"]
        assert sum(nums[i] for i in example["expected"]) == target
        assert example["got"] == ([0, 0] if verdict == "wrong_answer" else None)
        assert example["stdout"] == ("hello\n" if verdict == "wrong_answer" else "")
        assert ("no way" in json.dumps(example)) == (verdict == "runtime_error")
    assert (result["time"] is None) == (not accepted)
    assert (result["complexity"] is None) == (not accepted)
    assert (result["memory_kib"] is None) == (not accepted)
    if accepted:
        assert result["time"].keys() >= TIME
        assert all(is_number(result["time"][key]) for key in TIME)
        assert result["complexity"].keys() >= {"found", "expected", "sure"}
        assert result["complexity"]["expected"] == "O(n)"
    assert result["findings"] == []
    if language == "cpp" or verdict == "compile_error":
        assert result["compile"].keys() >= {"seconds", "cached", "diagnostics"}
        assert bool(result["compile"]["diagnostics"]) == (verdict == "compile_error")
    else:
        assert result["compile"] is None


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_diagnostics_point_at_the_learners_file_and_line(cli: Any, folder: Path, language: str) -> None:
    (folder / f"mine.{language}").write_text(TWO_SUM[language, "compile_error"])
    diagnostics = cli("run", "arrays/two-sum", f"mine.{language}", "--json").result["compile"]["diagnostics"]
    assert re.search(r"mine\.cpp:4:" if language == "cpp" else r'mine\.py", line 4', diagnostics)
    assert "judge" not in diagnostics
    assert "submission." not in diagnostics


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_an_editor_can_jump_to_what_is_wrong(cli: Any, folder: Path, language: str) -> None:
    """The path stands as it was given, in full, also where a program ends by an exception."""
    file = folder / "solutions" / "arrays" / f"two-sum.{language}"
    file.parent.mkdir(parents=True)
    file.write_text(TWO_SUM[language, "compile_error"])
    for given in (f"solutions/arrays/two-sum.{language}", str(file)):
        result = cli("run", given, "--json").result
        place = f"{given}:4:" if language == "cpp" else f'"{given}", line 4'
        assert (result["problem"], place in result["compile"]["diagnostics"]) == ("arrays/two-sum", True)
    if language == "py":
        file.write_text(TWO_SUM[language, "runtime_error"])
        assert f'"{file}", line 4' in cli("run", file, "--json").result["counterexample"]["trace"]


def test_a_fault_of_the_judge_is_status_3_and_is_logged(
    cli: Any, mini_problem: Callable[..., Path], folder: Path
) -> None:
    """Cases that cannot be drawn: whatever the submission is, nothing can be said of it."""
    package = mini_problem()
    cases = package / "cases.py"
    cases.write_text(cases.read_text().replace("def strategy():", "def strategy():\n    import os\n    os._exit(0)"))
    (folder / "a.py").write_text("class Solution:\n    def total(self, nums):\n        return sum(nums)\n")
    done = cli("--problems", package.parent.parent, "run", "mini/total", "a.py", "--json")
    assert done.status == 3
    assert done.result["verdict"] == "judge_error"
    assert done.result["message"]
    assert json.loads(cli("log", "--json").stdout)["verdict"] == "judge_error"


# Right up to six values: only the drawn cases and the large ones can tell.
LATE = "class Solution:\n    def total(self, nums):\n        return sum(nums[:6])\n"


def test_a_seed_is_told_and_replays(mini: Any, cli: Any, folder: Path) -> None:
    (folder / "late.py").write_text(LATE)
    # The counterexample is not compared: how far it is made smaller depends on the time that is left for it.
    first = mini("late.py", "--json").result
    cli.home.log.unlink()  # with the saved case in it
    again = mini("late.py", "--json", "--seed", first["seed"]).result
    assert first["counterexample"]["tier"] == "drawn"
    for key in ("seed", "verdict", "cases", "source_hash"):
        assert again[key] == first[key]
    cli.home.log.unlink()
    totals = {mini("late.py", "--json", "--seed", seed).result["cases"]["passed"] for seed in range(3)}
    assert len(totals) > 1, "every seed draws the same"


def test_a_failing_case_runs_first_until_it_passes(mini: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "a.py").write_text(LATE)
    found = mini("a.py", "--json").result["counterexample"]
    assert found["tier"] == "drawn"
    again = mini("a.py", "--json").result
    assert (again["counterexample"]["tier"], again["cases"]["passed"]) == ("saved", 0)
    assert again["counterexample"]["args"] == found["args"]
    (folder / "a.py").write_text(right["py"])
    before = mini("a.py", "--json", "--seed", 1).result
    after = mini("a.py", "--json", "--seed", 1).result
    assert before["verdict"] == after["verdict"] == "accepted"
    assert before["cases"]["total"] == after["cases"]["total"] + 1, "the saved case was judged once and then let go"
    (folder / "a.py").write_text(LATE)
    assert mini("a.py", "--json").result["counterexample"]["tier"] == "drawn"


def test_a_case_given_by_hand_is_all_that_is_judged(mini: Any, folder: Path) -> None:
    (folder / "a.py").write_text(LATE)
    right = mini("a.py", "--json", "--case", "[[1, 2, 3]]")
    assert (right.status, right.result["verdict"], right.result["cases"]) == (0, "accepted", {"passed": 1, "total": 1})
    wrong = mini("a.py", "--json", "--case", "[[1, 1, 1, 1, 1, 1, 1]]")
    assert (wrong.status, wrong.result["verdict"], wrong.result["cases"]) == (
        1,
        "wrong_answer",
        {"passed": 0, "total": 1},
    )
    example = wrong.result["counterexample"]
    assert (example["tier"], example["args"], example["expected"], example["got"]) == ("given", [[1] * 7], 7, 6)


def test_without_a_file_the_newer_one_under_solutions_is_judged(
    mini: Any, folder: Path, right: Mapping[str, str]
) -> None:
    import os

    place = folder / "solutions" / "mini"
    place.mkdir(parents=True)
    for language in ("cpp", "py"):
        (place / f"total.{language}").write_text(right[language])
    for newer, older in (("cpp", "py"), ("py", "cpp")):
        os.utime(place / f"total.{older}", (1_000_000, 1_000_000))
        os.utime(place / f"total.{newer}", (2_000_000, 2_000_000))
        assert mini("--json", "--case", "[[1]]").result["language"] == newer
    assert mini("--json", "--case", "[[1]]", "--lang", "cpp").result["language"] == "cpp"


def test_lang_overrules_the_ending(mini: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "answer.txt").write_text(right["py"])
    result = mini("answer.txt", "--lang", "py", "--case", "[[1]]", "--json").result
    assert (result["language"], result["verdict"]) == ("py", "accepted")


def test_the_screen_fits_the_width_and_shows_the_counterexample(cli: Any, folder: Path) -> None:
    (folder / "a.cpp").write_text(TWO_SUM["cpp", "wrong_answer"])
    done = cli("run", "arrays/two-sum", "a.cpp", "--seed", "5")
    assert done.status == 1
    assert done.stderr == ""
    assert max(map(len, done.stdout.splitlines())) <= 80
    for text in (
        "Wrong Answer",
        "arrays/two-sum",
        "nums",
        "target",
        "expected",
        "[0, 1]",
        "got",
        "[0, 0]",
        "hello",
        "seed 5",
    ):
        assert text in done.stdout


def test_another_name_of_a_file_and_a_name_of_dashes(mini: Any, folder: Path, right: Mapping[str, str]) -> None:
    """Names are never read as options, by the judge or by the compiler."""
    for name in ("-o a b;rm.cpp", "$(echo).py", "ä\n.cpp"):
        (folder / name).write_text(right[name.rpartition(".")[2]])
        assert mini("--json", "--case", "[[1]]", "--", name).result["verdict"] == "accepted"


def test_samples_are_judged_alone_and_prove_nothing(
    cli: Any, mini: Any, mini_problem: Callable[..., Path], folder: Path
) -> None:
    """A wrong answer beyond the samples passes; a failing sample is not saved, for it is judged each time anyway."""
    (folder / "a.py").write_text("class Solution:\n    def total(self, nums):\n        return abs(sum(nums))\n")
    result = mini("a.py", "--samples", "--json").result
    assert (result["verdict"], result["cases"]) == ("accepted", {"passed": 1, "total": 1})
    (folder / "a.py").write_text("class Solution:\n    def total(self, nums):\n        return 0\n")
    assert mini("a.py", "--samples", "--json").result["counterexample"]["args"] == [[1, 2, 3]]
    listed = cli("--problems", mini_problem().parent.parent, "list", "mini", "--json").stdout
    assert json.loads(listed)["state"] == "tried"
    with Log.open(cli.home.path, version="1", readonly=True) as log:
        assert [a.mode for a in log.attempts()] == ["samples", "samples"]
        assert log.saved_cases("mini/total") == []
    assert mini("a.py", "--samples", "--case", "[[1]]").status == 2


def test_cases_that_are_asked_for_are_all_shown(mini: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "a.py").write_text(right["py"])
    (folder / "cases.txt").write_text("[4]\n[5, 6]\n")
    options = ("--case", "[[1, 2]]", "--case", "[[3]]", "--cases", "cases.txt")
    result = mini("a.py", "--json", *options).result
    assert [(case["args"], case["got"], case["passed"]) for case in result["shown"]] == [
        ([[1, 2]], 3, True), ([[3]], 3, True), ([[4]], 4, True), ([[5, 6]], 11, True),
    ]  # fmt: skip
    assert mini("a.py", "--json").result["shown"] is None
    assert "Case 4 of 4" in mini("a.py", *options).stdout


def test_a_run_leaves_nothing_in_the_working_folder(mini: Any, right: Any, folder: Path) -> None:
    (folder / "total.py").write_text(right["py"])
    (folder / "wrong.py").write_text("class Solution:\n    def total(self, nums):\n        return len(nums)\n")
    assert [mini("total.py").status, mini("wrong.py").status] == [0, 1]
    assert sorted(p.name for p in folder.iterdir()) == ["total.py", "wrong.py"]
