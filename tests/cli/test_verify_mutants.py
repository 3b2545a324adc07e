"""``judge verify --mutants`` on tiny packages: strong cases, weak ones, reasons, and a run that is taken up again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

# One solution is enough here; a short one for C++, where each mutant is compiled.
ONE = dict.fromkeys(("solutions/accepted/index.py", "solutions/accepted/reduce.py", "solutions/accepted/loop.cpp"))
COUNTS = """\
class Solution {
public:
    int total(vector<int>& nums) {
        int sum = 0;
        for (int v : nums) sum += v;
        return sum;
    }
};
"""
ADDS = """\
class Solution:
    def total(self, nums):
        found = 0
        for v in nums:
            found += v
        return found
"""
# Cases that look at empty lists and single zeros only.
WEAK = {
    "cases.toml": '[[case]]\nlabel = "sample"\nwhy = "One."\nargs = \'[[0]]\'\nexpected = "0"\n',
    "cases.py": '''\
from hypothesis import strategies as st

from judge.author import Family


def is_valid(args):
    return all(v == 0 for v in args[0])


def strategy():
    return st.tuples(st.lists(st.just(0), max_size=1))


def exhaustive():
    """at most one zero"""
    yield ([],)
    yield ([0],)


FAMILIES = (Family("zeros", lambda n, rng: ([0] * n,), n=10, catches="nothing"),)
''',
}
REASON = """\
[[equivalent]]
reason = "The cases of this package are weak on purpose."
mutants = [{ file = "accepted/adds.py", was = "found += v", now = "found -= v" }]
"""


@pytest.fixture
def verify(cli: Any, mini_problem: Callable[..., Path]) -> Callable[..., Any]:
    def run(files: Mapping[str, str | None]) -> Any:
        package = mini_problem(files={**ONE, **files})
        return cli("--problems", package.parent.parent, "verify", "--mutants", "mini/total", "--jobs", "2")

    return run


def test_good_cases_kill_every_mutant(verify: Any, own_home: Any) -> None:
    done = verify({"solutions/accepted/adds.py": ADDS, "solutions/accepted/loop.cpp": COUNTS})
    assert (done.status, "100.0 %" in done.stdout, "survives" in done.stdout) == (0, True, False), done.stdout
    logs = list((own_home.path / "cache" / "mutants").glob("mini-total-*.jsonl"))
    assert len(logs) == 2
    # Stopped in the middle, it goes on with what is left and comes to the same end.
    for log in logs:
        lines = log.read_text().splitlines(keepends=True)
        log.write_text("".join(lines[: len(lines) // 2]) + '["half a li')
    again = verify({"solutions/accepted/adds.py": ADDS, "solutions/accepted/loop.cpp": COUNTS})
    assert (again.status, again.stdout) == (0, done.stdout)


def test_survivors_of_weak_cases_are_shown_as_changes_of_a_line(verify: Any) -> None:
    done = verify({**WEAK, "solutions/accepted/adds.py": ADDS})
    assert done.status == 1
    assert "adds.py:5: update: survives" in done.stdout
    assert "    - found += v\n    + found -= v\n" in done.stdout


def test_a_reason_speaks_for_its_mutant_only_and_a_stale_one_is_told(verify: Any) -> None:
    done = verify({**WEAK, "solutions/accepted/adds.py": ADDS, "mutants.toml": REASON})
    assert "1 with a reason" in done.stdout
    assert "found -= v" not in done.stdout
    stale = verify({"mutants.toml": REASON})  # with the package's own cases again
    assert stale.status == 1
    assert "a reason for a mutant that does not survive" in stale.stdout


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (REASON.replace("The cases of this package are weak on purpose.", "so"), "reason: expected a sentence"),
        (REASON.replace('file = "accepted/adds.py", ', ""), "the key is missing"),
        (REASON + "more = 1\n", "more"),
        ("[[equivalent", "not valid TOML"),
    ],
)
def test_a_broken_file_of_reasons_is_told(verify: Any, text: str, says: str) -> None:
    done = verify({**ONE, "mutants.toml": text})
    assert done.status == 2
    assert says in done.stderr


def test_two_runs_on_one_package_do_not_disturb_each_other(cli: Any, mini_problem: Any) -> None:
    package = mini_problem(files={**ONE, "solutions/accepted/adds.py": ADDS})
    with ThreadPoolExecutor(2) as pool:
        arguments = ("--problems", package.parent.parent, "verify", "--mutants", "mini/total", "--jobs", "1")
        both = [pool.submit(cli, *arguments) for _ in range(2)]
    results = {(done.result().status, done.result().stdout) for done in both}
    assert len(results) == 1
    assert next(iter(results))[0] == 0
