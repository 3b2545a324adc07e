"""Nodes as arguments and results of a design problem's constructor and methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.catalog.load import case_mismatch
from judge.errors import PackageError
from judge.model.problem import Problem
from judge.protocol import Status

SIGNATURE = """
class = "Shelf"
constructor = [{ name = "root", type = "TreeNode" }, { name = "size", type = "int" }]
methods = [
  { name = "tree", returns = "TreeNode" },
  { name = "setRight", params = [{ name = "x", type = "int" }, { name = "sub", type = "TreeNode" }], returns = "void" },
  { name = "add", params = [{ name = "head", type = "ListNode" }, { name = "s", type = "string" }], returns = "int" },
  { name = "list", returns = "ListNode" },
  { name = "join", params = [{ name = "heads", type = "list[ListNode]" }], returns = "list[ListNode]" },
  { name = "values", returns = "list[int]" },
]
"""
CPP = """
class Shelf {
    TreeNode* root;
    ListNode own;
    ListNode* tail = &own;
    vector<int> all;
public:
    Shelf(TreeNode* root, int size) : root(root), own(size) {}
    TreeNode* tree() { return root; }
    void setRight(int x, TreeNode* sub) { if (root) { delete root->right; root->right = sub; root->val = x; } }
    int add(ListNode*& head, string s) {
        all.push_back(static_cast<int>(s.size()));
        tail->next = head;
        while (tail->next) tail = tail->next;
        return tail->val;
    }
    ListNode* list() { return &own; }
    vector<ListNode*> join(vector<ListNode*>& heads) { return {heads.rbegin(), heads.rend()}; }
    vector<int>& values() { return all; }
};
"""
PYTHON = """
class Shelf:
    def __init__(self, root: Optional[TreeNode], size: int):
        self.root = root
        self.own = self.tail = ListNode(size)
        self.all = []
    def tree(self) -> Optional[TreeNode]:
        return self.root
    def setRight(self, x: int, sub: Optional[TreeNode]) -> None:
        if self.root:
            self.root.right, self.root.val = sub, x
    def add(self, head: Optional[ListNode], s: str) -> int:
        self.all.append(len(s))
        self.tail.next = head
        while self.tail.next:
            self.tail = self.tail.next
        return self.tail.val
    def list(self):
        return self.own
    def join(self, heads):
        return heads[::-1]
    def values(self):
        return self.all
"""
CALLS: list[tuple[str, list[Any], Any]] = [
    ("Shelf", [[1, 2, 3, None, 4], 7], None),
    ("tree", [], [1, 2, 3, None, 4]),
    ("setRight", [9, [5, None, 6]], None),
    ("tree", [], [9, 2, 5, None, 4, None, 6]),
    ("list", [], [7]),
    ("add", [[], "abc"], 7),
    ("values", [], [3]),
    ("add", [[1, 2], ""], 2),
    ("list", [], [7, 1, 2]),
    ("join", [[[1], [], [2, 3]]], [[2, 3], [], [1]]),
    ("join", [[]], []),
    ("setRight", [9, []], None),
    ("tree", [], [9, 2, None, None, 4]),
    ("values", [], [3, 0]),
]


@pytest.fixture(scope="module")
def shelf(signature: Callable[..., Problem]) -> Problem:
    return signature(SIGNATURE, "design")


@pytest.fixture(scope="module", params=["cpp", "py"])
def asked(request: pytest.FixtureRequest, shelf: Problem, ask: Callable[..., Any]) -> Any:
    return ask(shelf, CPP if request.param == "cpp" else PYTHON, request.param)


def test_nodes_come_and_go_and_each_result_is_read_before_the_next_call(asked: Any) -> None:
    names, args, results = map(list, zip(*CALLS, strict=True))
    assert asked.failure((names, args), results) is None


def test_an_empty_structure_and_many_of_them(asked: Any) -> None:
    names = ["Shelf"] + ["setRight", "tree"] * 500
    args: list[Any] = [[[], 0]] + [[1, [i]] if i % 2 else [] for i in range(1, 1001)]
    assert asked.failure((names, args), [None] + [None, []] * 500) is None


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_a_result_that_does_not_end_is_told(shelf: Problem, ask: Callable[..., Any], language: str) -> None:
    circle = {
        "cpp": CPP.replace("return &own;", "tail->next = &own; return &own;"),
        "py": PYTHON.replace("return self.own", "self.tail.next = self.own; return self.own"),
    }
    found = ask(shelf, circle[language], language).of(["Shelf", "list"], [[[], 1], []])
    assert found[0] == Status.MALFORMED
    assert "circle" in found[1]


def test_what_a_design_problem_cannot_say_is_refused(signature: Callable[..., Problem]) -> None:
    for params, returns in (
        ('{ name = "a", type = "ListNode", cycle = "b" }, { name = "b", type = "int", passed = false }', "int"),
        ('{ name = "a", type = "int", passed = false }', "int"),
        ('{ name = "a", type = "RandomNode" }', "RandomNode"),
    ):
        with pytest.raises(PackageError, match=r"design problem|compared"):
            signature(
                f'class = "D"\nmethods = [{{ name = "m", params = [{params}], returns = "{returns}" }}]', "design"
            )


def test_a_case_is_held_against_the_declared_types(shelf: Problem) -> None:
    assert case_mismatch(shelf, [["Shelf", "tree"], [[[1, None, 2], 1], []]]) is None
    assert "root should not end in null" in (case_mismatch(shelf, [["Shelf"], [[[1, None], 1]]]) or "")
    assert "heads[0]" in (case_mismatch(shelf, [["Shelf", "join"], [[[], 1], [[3]]]]) or "")


LATER = """
class Bag:
    def __init__(self):
        self.held = []
    def put(self, x):
        self.held.append(x)
        return bytearray(b"put")
    def take(self):
        return self.held.pop()
    def some(self):
        return self.held
    def all(self):
        return self.held
"""


def test_in_python_a_result_is_what_it_was_when_it_was_returned(
    signature: Callable[..., Problem], ask: Callable[..., Any]
) -> None:
    """A list of the object's own, as a list and for a bool, is changed by what comes after."""
    bag = signature(
        'class = "Bag"\nmethods = [{ name = "put", params = [{ name = "x", type = "int" }] }, '
        '{ name = "take", returns = "int" }, { name = "some", returns = "bool" }, '
        '{ name = "all", returns = "list[int]" }]',
        "design",
    )
    names = ["Bag", "some", "put", "some", "all", "take", "all", "some"]
    expected = [None, False, None, True, [5], 5, [], False]
    assert ask(bag, LATER, "py").failure((names, [[], [], [5], [], [], [], [], []]), expected) is None


def test_in_python_what_is_of_another_type_is_told(signature: Callable[..., Problem], ask: Callable[..., Any]) -> None:
    bag = signature('class = "Bag"\nmethods = [{ name = "some", returns = "bool" }]', "design")
    for value in ("bytearray(b'ab')", "object()"):
        text = f"class Bag:\n    def some(self):\n        return {value}\n"
        status, said = ask(bag, text, "py").of(["Bag", "some"], [[], []])
        assert (status, said.startswith("some: expected a bool")) == (Status.MALFORMED, True)
