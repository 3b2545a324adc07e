"""What is tried in the holes of a program without another one to take it from."""

from __future__ import annotations

import pytest

from judge.mutation.donors import Donors
from judge.mutation.fillings import holes
from judge.mutation.repairs import Program
from judge.mutation.slips import applied

PY = """class Solution:
    def count(self, text, words, total):
        seen, low, parts = set(), 0, []
        for high, c in enumerate(text):
            if c.isalnum():
                parts.append(text[high])
            if low + high == total:
                low = high - 1
            if len(parts) >= 10:
                return self.count(text, words, total - 1)
            if c in self.known:
                seen.add(len(parts))
            self.known[c] = high
        return low
"""
KINDS = {  # as runs of the program tell them
    **{"text": "str", "words": "list", "total": "int", "seen": "set", "low": "int", "parts": "list"},
    **{"high": "int", "c": "str"},
}
CPP = """class Solution {
public:
    int count(string text, vector<int>& nums, int total) {
        priority_queue<int> heap;
        int low = 0;
        for (char c : text) {
            if (isalnum(c)) low = nums[low];
            if (total < (int)heap.size()) heap.pop();
            if (low < 10) heap.push(nums[low]);
        }
        return count(text, nums, total - 1);
    }
};
"""


@pytest.mark.parametrize(
    ("source", "language", "was", "hole"),
    [
        (PY, "py", "c.isalnum()", "True"),
        (PY, "py", "c in self.known", "False"),
        (PY, "py", "low + high == total", "False"),
        (PY, "py", "len(parts) >= 10", "True"),
        (PY, "py", "parts.append(text[high])", "pass"),
        (PY, "py", "low = high - 1", "pass"),
        (PY, "py", "seen.add(len(parts))", "pass"),
        (CPP, "cpp", "isalnum(c)", "true"),
        (CPP, "cpp", "total < (int)heap.size()", "true"),
        (CPP, "cpp", "low < 10", "false"),
        (CPP, "cpp", "low = nums[low];", ";"),
        (CPP, "cpp", "heap.push(nums[low]);", ";"),
    ],
)
def test_what_a_hole_held_is_found_without_another_program(source: str, language: str, was: str, hole: str) -> None:
    program = Program(source.replace(was, hole, 1), language)
    if language == "py":
        program.learn(KINDS)
    found = holes(program, Donors(program, []), lambda change: 0.0)
    assert source in {applied(program.data, change).decode() for change in found}
