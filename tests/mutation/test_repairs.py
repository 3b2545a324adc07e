"""The ways back from a slip: for each slip that has one, a change that gives the solution back, or says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.mutation import schemata
from judge.mutation.repairs import Program
from judge.mutation.slips import Change, applied, mutants

CPP = """class Solution {
public:
    int best(vector<int>& nums, int limit) {
        int low = 0, high = (int)nums.size() - 1;
        long long total = 0;
        while (low <= high) {
            int middle = low + (high - low) / 2;
            if (nums[middle] < limit && !(middle % 3)) low = middle + 1;
            else { high = middle - 1; total += nums[middle]; }
        }
        for (int i = 0; i < low; ++i) {
            if (nums[i] == 7) break;
            total -= nums[i];
        }
        return total > 0 ? low : -1;
    }
};
"""
PY = """class Solution:
    def best(self, nums, limit):
        low, high, total = 0, len(nums) - 1, 0
        while low <= high:
            middle = low + (high - low) // 2
            if nums[middle] < limit and not middle % 3:
                low = middle + 1
            else:
                high = middle - 1
                total += nums[middle]
        for i in range(low):
            if nums[i] == 7:
                break
            total -= nums[i]
        return low if total > 0 else -1
"""
# Nothing of what a slip of these kinds took away is left in the text; some of it is found among the rest of it.
GONE = {"never", "always", "dropped", "deleted", "jump", "runs once"}


def bare(text: str) -> str:
    return "".join(text.split()).replace("(", "").replace(")", "")


@pytest.mark.parametrize(("source", "language"), [(CPP, "cpp"), (PY, "py")])
def test_each_slip_that_leaves_a_trace_has_a_way_back(source: str, language: str) -> None:
    missing = []
    for mutant in mutants(source, language):
        if mutant.operator in GONE:
            continue
        program = Program(mutant.text, language)
        changes = [*program.single(), *program.typed()]
        texts = {bare(applied(program.data, change).decode()) for change in changes}
        if bare(source) not in texts:
            missing.append((mutant.operator, mutant.was, mutant.now))
    # The same program in other words: one less of one more.
    assert [m for m in missing if m[0] not in ("off by one", "arithmetic", "update", "64 to 32 bits")] == []
    assert len(missing) <= 6, missing


def test_a_guard_that_is_missing_is_made_of_what_is_there() -> None:
    text = PY.replace("nums[middle] < limit and not middle % 3", "not middle % 3")
    program = Program(text, "py")
    put = {change.put for change in program.added() if change.operator == "guard"}
    assert "nums[middle] < limit and not middle % 3" in put


def test_a_condition_that_never_holds_gets_another() -> None:
    program = Program(PY.replace("if nums[i] == 7:", "if False:"), "py")
    changes = [c for c in program.added() if c.operator == "condition"]
    assert "nums[i] == 1" in {c.put for c in changes}


def test_changed_texts_stand_beside_the_original_and_name_themselves() -> None:
    program = Program(CPP, "cpp")
    changes = program.single()
    text, placed = schemata.schemata(program, changes)
    assert len(placed) > 0.8 * len(changes)
    for number in placed:
        assert f'#line {number * schemata.STEP} "{schemata.PLACE}"' in text
    without, left = schemata.schemata(program, changes, left_out={min(placed)})
    assert left == placed - {min(placed)}
    assert f'#line {min(placed) * schemata.STEP} "' not in without


def test_the_compilers_errors_name_what_to_leave_out() -> None:
    output = "judge_candidate:7000:3: error: no\nas_it_was:1:2: note: x\njudge_candidate:12001:1: warning: y\n"
    assert schemata.blamed(output) == {7}
    assert schemata.blamed("judge_candidate:12001:1: note: required from here\nvector.h:3:4: error: z\n") == {12}


def test_a_change_of_a_type_has_no_place_beside_the_original() -> None:
    program = Program(CPP, "cpp")
    at = CPP.index("long long total")
    _, placed = schemata.schemata(program, [Change("64 bits", at, at + len("long long"), "int")])
    assert placed == frozenset()


@pytest.mark.parametrize("file", sorted(Path(__file__).parents[2].glob("problems/*/*/solutions/accepted/*.*"))[::9])
def test_every_change_is_one_of_the_text(file: Path) -> None:
    program = Program(file.read_text(), "cpp" if file.suffix == ".cpp" else "py")
    for change in [*program.single(), *program.added()]:
        assert 0 <= change.start <= change.end <= len(program.data)
        applied(program.data, change).decode("utf-8")
