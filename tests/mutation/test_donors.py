"""What right programs have, said in the names of another program, and put where it lacks something."""

from __future__ import annotations

import pytest

from judge.mutation.donors import Donors
from judge.mutation.fillings import donated, holes
from judge.mutation.repairs import Program
from judge.mutation.slips import Change, applied

RIGHT = """class Solution:
    def longest(self, nums, limit):
        queue = deque()
        start = best = 0
        for end, value in enumerate(nums):
            while queue and nums[queue[-1]] < value:
                queue.pop()
            queue.append(end)
            if nums[queue[0]] - value > limit:
                start += 1
            best = max(best, end - start + 1)
        return best
"""
HOLE = """class Solution:
    def longest(self, nums, limit):
        largest = deque()
        left = found = 0
        for right, x in enumerate(nums):
            while largest and nums[largest[-1]] < x:
                largest.pop()
            pass
            if nums[largest[0]] - x > limit:
                left += 1
            found = max(found, right - left + 1)
        return found
"""
TREE = """class Solution {
    void collect(TreeNode* node, vector<int>& into) {
        if (!node) return;
        collect(node->left, into);
        into.push_back(node->val);
        collect(node->right, into);
    }

public:
    int count(TreeNode* root, int limit) {
        vector<int> all;
        collect(root, all);
        return (int)all.size() < limit ? (int)all.size() : limit;
    }
};
"""


def results(program: Program, changes: list[Change]) -> set[str]:
    return {applied(program.data, change).decode() for change in changes}


def anywhere(change: Change) -> float:
    return 0.0


def test_a_statement_of_another_program_is_said_in_the_names_that_are_used_alike() -> None:
    program = Program(HOLE, "py")
    found = Donors(program, [RIGHT]).statements(program.scopes[0])
    assert {"largest.append(right)", "left += 1", "found = max(found, right - left + 1)"} <= set(found)
    first = next(text for text in found if ".append(" in text)
    assert first == "largest.append(right)"  # not the last of its forms: the names that are used alike come first


def test_the_empty_statement_is_filled_with_what_the_other_program_has() -> None:
    program = Program(HOLE, "py")
    assert HOLE.replace("pass", "largest.append(right)") in results(
        program, holes(program, Donors(program, [RIGHT]), anywhere)
    )


def test_a_statement_that_stands_alone_in_its_block_is_a_hole_as_well() -> None:
    text = HOLE.replace("largest.pop()", "pass")
    program = Program(text, "py")
    assert text.replace("pass", "largest.pop()", 1) in results(program, holes(program, Donors(program, []), anywhere))


@pytest.mark.parametrize("constant", ["True", "False"])
def test_a_constant_condition_becomes_what_the_other_program_asks(constant: str) -> None:
    text = HOLE.replace("nums[largest[0]] - x > limit", constant)
    program = Program(text, "py")
    found = results(program, holes(program, Donors(program, [RIGHT]), anywhere))
    assert text.replace(f"if {constant}:", "if nums[largest[0]] - x > limit:") in found


def test_where_nothing_points_at_it_another_condition_takes_the_place_of_one() -> None:
    text = HOLE.replace("nums[largest[-1]] < x", "x in largest")
    program = Program(text, "py")
    found = results(program, donated(program, Donors(program, [RIGHT]), anywhere))
    assert text.replace("largest and x in largest", "largest and nums[largest[-1]] < x") in found


def test_functions_stand_for_functions_and_the_types_have_to_fit() -> None:
    mine = TREE.replace("collect", "walk").replace("into.push_back(node->val);", ";").replace("into", "found")
    program = Program(mine, "cpp")
    found = Donors(program, [TREE]).statements(program.scopes[0])
    assert {"walk(node->left, found);", "found.push_back(node->val);"} <= set(found)
    assert not [text for text in found if "node.push_back" in text or "found(" in text]
    filled = results(program, holes(program, Donors(program, [TREE]), anywhere))
    assert mine.replace("        ;", "        found.push_back(node->val);") in filled


def test_a_hole_that_no_failing_input_comes_by_is_left_as_it_is() -> None:
    program = Program(HOLE, "py")
    assert holes(program, Donors(program, [RIGHT]), lambda change: -1.0) == []


def test_names_that_a_text_gives_their_meaning_stay() -> None:
    donor = RIGHT.replace("queue.pop()", "queue = [other for other in queue if other != end]")
    program = Program(HOLE, "py")
    found = Donors(program, [donor]).statements(program.scopes[0])
    assert "largest = [other for other in largest if other != right]" in found


def test_no_whole_solution_takes_the_place_of_a_program() -> None:
    donor = "class Solution:\n    def longest(self, nums, limit):\n        return max(nums) - limit\n"
    program = Program(HOLE, "py")
    found = results(program, donated(program, Donors(program, [donor, RIGHT]), anywhere))
    assert not [text for text in found if "max(nums)" in text]
    assert [text for text in found if "best" not in text and text.count("left += 1") == 2]
