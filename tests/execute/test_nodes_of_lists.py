"""A node of a list as the answer: by identity, whatever the values, and only a node of that list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.model.problem import Problem
from judge.protocol import Status

CPP = "class Solution {{ public: ListNode* find(ListNode* head) {{ {body} }} }};"
PYTHON = "class Solution:\n    def find(self, head):\n        {body}\n"


@pytest.fixture(scope="module")
def find(signature: Callable[..., Problem]) -> Problem:
    toml = (
        'method = "find"\nparams = [{ name = "head", type = "ListNode", cycle = "pos" },'
        ' { name = "pos", type = "int", passed = false }]\nreturns = "ListNode"\nreturns_node_of = "head"\n'
    )
    return signature(toml)


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("cpp", "return head->next;", 1),
        ("cpp", "return nullptr;", None),
        ("cpp", "return head->next->next;", 0),
        ("cpp", "auto* second = head->next; delete head; return second;", 1),
        ("cpp", "auto* second = head->next; second->next = nullptr; second->val = 7; return second;", 1),
        ("py", "return head.next", 1),
        ("py", "return None", None),
        ("py", "return head.next.next", 0),
        ("py", "second = head.next; second.next = None; second.val = 7; return second", 1),
    ],
)
def test_the_answer_is_the_index_of_that_very_node(
    language: str, body: str, expected: int | None, find: Problem, ask: Callable[..., Any]
) -> None:
    text = CPP.format(body=body) if language == "cpp" else PYTHON.format(body=body)
    assert ask(find, text, language).of([5, 5], 0) == expected


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("cpp", "return new ListNode(5);"),
        ("cpp", "return new ListNode(head->val, head->next);"),
        ("py", "return ListNode(5)"),
        ("py", "return head.val"),
        ("py", "return 0"),
        ("py", "return []"),
    ],
)
def test_what_is_no_node_of_the_list_is_said(language: str, body: str, find: Problem, ask: Callable[..., Any]) -> None:
    text = CPP.format(body=body) if language == "cpp" else PYTHON.format(body=body)
    status, said = ask(find, text, language).of([5, 5], 0)
    assert status is Status.MALFORMED
    assert said.startswith("the returned node is none of the list's nodes")
