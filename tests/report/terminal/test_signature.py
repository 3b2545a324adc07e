from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.kinds.starter import declaration
from judge.model.problem import Method, Param, Problem, Signature
from judge.model.types import parse_type

Maker = Callable[..., Problem]


def test_cpp_is_as_on_leetcode(problem: Maker) -> None:
    assert declaration(problem("two-sum"), "cpp") == (
        "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target);\n};"
    )


def test_python_is_as_on_leetcode(problem: Maker) -> None:
    assert declaration(problem("two-sum"), "py") == (
        "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]: ..."
    )


def test_what_is_not_passed_is_no_parameter(problem: Maker) -> None:
    assert "hasCycle(ListNode* head);" in declaration(problem("linked-list-cycle"), "cpp")
    assert "(self, head: Optional[ListNode]) -> bool" in declaration(problem("linked-list-cycle"), "py")


def test_a_design_has_its_constructor(problem: Maker) -> None:
    assert declaration(problem("min-stack"), "cpp").split("\n") == [
        "class MinStack {",
        "public:",
        "    MinStack(vector<int>& sizes, string name);",
        "    void push(int val);",
        "    int top();",
        "};",
    ]
    assert declaration(problem("min-stack"), "py").split("\n") == [
        "class MinStack:",
        "    def __init__(self, sizes: List[int], name: str): ...",
        "    def push(self, val: int) -> None: ...",
        "    def top(self) -> int: ...",
    ]


def test_a_codec_has_both_ways_and_no_constructor(problem: Maker) -> None:
    code = declaration(problem("codec"), "cpp")
    assert "string serialize(TreeNode* root);" in code
    assert "TreeNode* deserialize(string data);" in code
    assert "Codec(" not in code


def test_a_contract_has_no_signature_to_show(problem: Maker) -> None:
    assert declaration(problem("unique-ptr"), "cpp") == ""


@pytest.mark.parametrize(
    ("type_", "cpp"),
    [("list[list[string]]", "vector<vector<string>>& x"), ("long", "long long x"), ("RandomNode", "Node* x"),
     ("list[ListNode]", "vector<ListNode*>& x"), ("char", "char x")],
)  # fmt: skip
def test_only_vectors_are_passed_by_reference(problem: Maker, type_: str, cpp: str) -> None:
    parts: dict[str, Any] = {"params": (Param("x", parse_type(type_)),), "returns": parse_type("void")}
    made = problem("two-sum", signature=Signature("Solution", (Method("f", **parts),)))
    assert f"void f({cpp});" in declaration(made, "cpp")
