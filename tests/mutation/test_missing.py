"""What may be missing from a program or be too much in it: found among the changes, and as somebody would write it."""

from __future__ import annotations

import pytest

from judge.mutation.removals import tidied
from judge.mutation.repairs import Program
from judge.mutation.slips import Change, applied

TWO_SUM = """class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, n in enumerate(nums):
            if target - n in seen:
                return [seen[target - n], i]
        return []
"""
TREE = """class Solution {
public:
    int depth = 0;
    void visit(TreeNode* node, int at) {
        if (!node) return;
        depth = max(depth, at);
        visit(node->left, at + 1);
    }
};
"""


def results(program: Program, changes: list[Change]) -> set[str]:
    return {"".join(applied(program.data, change).decode().split()) for change in changes}


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_dictionary_that_nothing_is_put_into_is_likely_to_lack_that() -> None:
    program = Program(TWO_SUM, "py")
    program.learn({"seen": "dict", "i": "int", "n": "int", "nums": "list", "target": "int"})
    likely, _ = program.missing()
    behind = "return [seen[target - n], i]"
    right = TWO_SUM.replace(behind, f"{behind}\n            seen[n] = i")
    assert squeezed(right) in results(program, likely)


def test_the_other_side_of_a_tree_is_likely_to_be_missing() -> None:
    program = Program(TREE, "cpp")
    likely, _ = program.missing()
    call = "visit(node->left, at + 1);"
    assert squeezed(TREE.replace(call, f"{call} visit(node->right, at + 1);")) in results(program, likely)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("return abs(n - 1)", "return n - 1"),
        ("return n - 1", "return n"),
        ("return nums[1:]", "return nums"),
        ("return max(n, 0)", "return n"),
    ],
)
def test_a_term_or_a_call_that_is_too_much(line: str, right: str) -> None:
    text = "class Solution:\n    def f(self, nums, n):\n        {}\n"
    program = Program(text.format(line), "py")
    assert squeezed(text.format(right)) in results(program, program.single())


EARLY = """class Solution:
    def f(self, nums):
        for n in nums:
            if n < 0:
                return n
            n += 1
        return 0
"""


def test_a_guard_that_is_too_much_goes_with_its_line() -> None:
    program = Program(EARLY, "py")
    condition = EARLY.index("n < 0")
    never = Change("never", condition, condition + 5, "False")
    tidy = tidied(program, never)
    assert tidy is not None
    without = EARLY.replace("            if n < 0:\n                return n\n", "")
    assert applied(program.data, tidy).decode() == without


def test_a_guard_that_always_holds_leaves_what_it_guards() -> None:
    program = Program(EARLY, "py")
    condition = EARLY.index("n < 0")
    tidy = tidied(program, Change("always", condition, condition + 5, "True"))
    assert tidy is not None
    assert applied(program.data, tidy).decode() == EARLY.replace("if n < 0:\n                return n", "return n")


def test_the_only_statement_of_a_block_and_a_guard_with_another_branch_stay() -> None:
    text = EARLY.replace("            n += 1\n", "            else:\n                n = 1\n")
    program = Program(text, "py")
    condition = text.index("n < 0")
    assert tidied(program, Change("never", condition, condition + 5, "False")) is None
    only = text.index("return n")
    assert tidied(program, Change("superfluous", only, only + len("return n"), "pass")) is None


KEPT = """static unordered_map<int, int> table;

class Cache {
    static inline int last = 0;
    int room;

public:
    Cache(int capacity) : room(capacity) {}
    int get(int key) { return table.count(key) ? table[key] : last; }
};
"""


@pytest.mark.parametrize(
    ("was", "now"),
    [("room(capacity) {}", "room(capacity) { table.clear(); }"), ("    static inline int last", "    int last")],
)
def test_what_is_kept_from_one_object_to_the_next_is_not(was: str, now: str) -> None:
    program = Program(KEPT, "cpp")
    assert squeezed(KEPT.replace(was, now)) in results(program, [*program.added(), *program.typed()])


def test_a_name_is_known_in_each_block_that_declares_it() -> None:
    text = """class Solution {
    int count(string s, string t) {
        unordered_map<char, int> first, second;
        for (char c : s) ++first[c];
        for (char c : t) ;
        return first == second;
    }
};
"""
    program = Program(text, "cpp")
    assert squeezed(text.replace("t) ;", "t) ++second[c];")) in results(program, program.added())
