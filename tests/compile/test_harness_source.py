"""Which node definitions stand in front of a submission: those it does not define itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compile.harness_source import defined_classes, without_comments


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("struct ListNode { int val; };", {"ListNode"}),
        ("class Node{public:int x;};", {"Node"}),
        ("struct ListNode\n{\n};", {"ListNode"}),
        ("struct Mine final : public Base<int> { };", {"Mine"}),
        ("struct [[nodiscard]] alignas(8) A { };", {"A"}),
        ("struct ListNode;", set()),
        ("struct ListNode *head;", set()),
        ("// struct ListNode { };", set()),
        ("// a \\\nstruct ListNode { };\nstruct B {};", {"B"}),
        ("/* struct ListNode { }; */", set()),
        ("/* struct ListNode { };", set()),
        ('const char* s = "struct ListNode {";', set()),
        ('const char* s = R"(struct ListNode {)";', set()),
        ('const char* s = R"x(" struct ListNode { )" )x"; struct C {};', {"C"}),
        ("char c = '\"'; struct D {}; // \"", {"D"}),
        ("int n = 1'000'000; struct E {};", {"E"}),
        ("template <class T> struct F { T x; };", {"F"}),
        ("struct G { struct H {}; };", {"G", "H"}),
    ],
)
def test_defined_classes(text: str, names: set[str]) -> None:
    assert defined_classes(text) == names


@given(st.text(st.sampled_from("\"'/*\\\nR()x{} struct"), max_size=40))
def test_lines_stay_where_they_are(text: str) -> None:
    assert without_comments(text).count("\n") == text.count("\n")
