"""The search for the worst input on counted processes, in both languages: what it finds is counted there too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judge.app.growth import study, worst_input
from judge.app.workspace import Workspace
from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.worst.finding import Relation

# Both partition by the first element; the family of the package is random.
QUICK = {
    "cpp": """
class Solution {
    void quick(vector<int>& v, int low, int high) {
        while (low < high) {
            int at = low;
            for (int i = low + 1; i <= high; ++i) if (v[i] < v[low]) swap(v[++at], v[i]);
            swap(v[low], v[at]);
            if (at - low < high - at) quick(v, low, at - 1), low = at + 1;
            else quick(v, at + 1, high), high = at - 1;
        }
    }
public:
    int total(vector<int>& nums) {
        quick(nums, 0, (int)nums.size() - 1);
        return accumulate(nums.begin(), nums.end(), 0);
    }
};
""",
    "py": """
class Solution:
    def total(self, nums):
        waiting, done = [nums], 0
        while waiting:
            values = waiting.pop()
            if len(values) < 2:
                done += sum(values)
                continue
            first = values[0]
            waiting.append([v for v in values[1:] if v < first])
            waiting.append([v for v in values[1:] if v >= first])
            done += first
        return done
""",
}
MERGE = {
    "cpp": """
class Solution {
public:
    int total(vector<int>& nums) {
        stable_sort(nums.begin(), nums.end());
        return accumulate(nums.begin(), nums.end(), 0);
    }
};
""",
    "py": """
class Solution:
    def total(self, nums):
        def merged(values):
            if len(values) < 2:
                return values
            left, right, found = merged(values[:len(values) // 2]), merged(values[len(values) // 2:]), []
            i = j = 0
            while i < len(left) and j < len(right):
                if left[i] <= right[j]:
                    found.append(left[i])
                    i += 1
                else:
                    found.append(right[j])
                    j += 1
            return found + left[i:] + right[j:]
        return sum(merged(nums))
""",
}


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_a_pivot_that_can_be_foreseen_is_found_and_a_merge_sort_has_no_worst_input(
    language: str, judge_home: Path, mini_problem: Callable[..., Path]
) -> None:
    problem = load_problem(mini_problem())
    workspace, told = Workspace(), []
    for text in (QUICK[language], MERGE[language]):
        source = Source(Path(f"submission.{language}"), f"submission.{language}", language, text)
        studied = study(workspace, problem, source, lambda _: None)
        assert studied.growth is not None
        assert studied.growth.found == "O(n log n)"
        found = [
            worst_input(workspace, problem, source, studied, lambda _: None, seed=5, clock=lambda: 0.0)
            for _ in range(2 if text is QUICK[language] else 1)
        ]
        told.append(found)
    (quick, again), (merge,) = told
    assert merge is None
    assert quick is not None
    assert (quick.relation, quick.before, quick.growth) == (Relation.SLOWER, "O(n log n)", "O(n^2)")
    assert quick.times > 1.5
    assert quick == again
    (nums,) = quick.args
    assert quick.sizes == {"n": len(nums)}
    # The count that is said is that of this very input; where nothing was counted nothing is searched.
    assert any(s.sizes == quick.sizes and s.amount == quick.steps for s in quick.counted.steps)
    assert worst_input(workspace, problem, source, replace(studied, counted=()), lambda _: None, seed=5) is None
