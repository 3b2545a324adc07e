"""The types of a signature and the JSON values that belong to them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.model.types import mismatch, parse_type

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
)
TYPES = (
    "int",
    "long",
    "double",
    "bool",
    "char",
    "string",
    "list[int]",
    "list[list[char]]",
    "ListNode",
    "TreeNode",
    "RandomNode",
    "list[TreeNode]",
    "void",
)


@pytest.mark.parametrize(
    ("text", "cpp", "python", "wire"),
    [
        ("int", "int", "int", "i"),
        ("long", "long long", "int", "l"),
        ("list[list[string]]", "vector<vector<string>>", "List[List[str]]", "[[s"),
        ("ListNode", "ListNode*", "Optional[ListNode]", "N"),
        ("list[ListNode]", "vector<ListNode*>", "List[Optional[ListNode]]", "[N"),
        ("RandomNode", "Node*", "'Optional[Node]'", "R"),
        (" list[ int ] ", "vector<int>", "List[int]", "[i"),
        ("void", "void", "None", "v"),
    ],
)
def test_a_type_in_each_language(text: str, cpp: str, python: str, wire: str) -> None:
    type_ = parse_type(text)
    assert (type_.cpp(""), type_.python(), type_.word()) == (cpp, python, wire)
    assert parse_type(str(type_)) == type_


@pytest.mark.parametrize("text", ["", "Int", "list", "list[]", "list[int", "int]", "vector<int>", "list[list[x]]"])
def test_an_unknown_type_names_the_known_ones(text: str) -> None:
    with pytest.raises(ValueError, match=r"unknown type .*: expected one of int, long, uint, double"):
        parse_type(text)


@pytest.mark.parametrize(
    ("type_", "value", "complaint"),
    [
        ("int", 2**31 - 1, None),
        ("int", 2**31, "x should be a 32-bit int, not 2147483648"),
        ("int", True, "x should be a 32-bit int, not True"),
        ("int", 1.0, "x should be a 32-bit int, not 1.0"),
        ("long", -(2**63), None),
        ("long", 2**63, "x should be a 64-bit int, not 9223372036854775808"),
        ("double", 3, None),
        ("double", False, "x should be a double, not False"),
        ("bool", 1, "x should be a bool, not 1"),
        ("char", "a", None),
        ("char", "\0", None),
        ("char", "", "x should be a string of one character, not ''"),
        ("char", "ab", "x should be a string of one character, not 'ab'"),
        ("char", "é", "x should be a string of one character, not 'é'"),
        ("char", "\ud800", "x should be a string of one character, not '\\ud800'"),
        ("string", "\0é𝄞", None),
        ("string", "a\udfff", "x should be a string, not 'a\\udfff'"),
        ("string", None, "x should be a string, not null"),
        ("list[int]", [1, None], "x[1] should be a 32-bit int, not null"),
        ("list[list[int]]", [[1], 2], "x[1] should be a list (list[int]), not 2"),
        ("list[int]", "12", "x should be a list (list[int]), not '12'"),
        ("ListNode", [1, 2], None),
        ("ListNode", None, "x should be a list (list[int]), not null"),
        ("TreeNode", [], None),
        ("TreeNode", [1, None, 2], None),
        ("TreeNode", [1, None], "x should not end in null"),
        ("TreeNode", [None, 1], "x[1] has no parent"),
        ("TreeNode", [1, None, None, 2], "x[3] has no parent"),
        ("TreeNode", [1, "a"], "x[1] should be an int or null, not 'a'"),
        ("TreeNode", 3, "x should be a tree in level order"),
        ("RandomNode", [[1, None], [2, 0]], None),
        ("RandomNode", [[1, 1]], "x[0] points outside the list"),
        ("RandomNode", [[1, -1]], "x[0] points outside the list"),
        ("RandomNode", [[1]], "x[0] should be [value, index or null]"),
        ("RandomNode", {}, "x should be a list of [value, index or null], not {}"),
        ("void", None, None),
        ("void", 0, "x should be null, not 0"),
        ("string", ["a" * 99], "x should be a string, not ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"),
    ],
)
def test_values(type_: str, value: Any, complaint: str | None) -> None:
    found = mismatch(parse_type(type_), value, "x")
    assert found is None if complaint is None else str(found).startswith(complaint)


@given(JSON)
@pytest.mark.parametrize("type_", TYPES)
def test_any_json_is_judged_without_an_error(type_: str, value: Any) -> None:
    found = mismatch(parse_type(type_), value, "x")
    assert found is None or found.startswith("x")
