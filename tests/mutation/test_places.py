"""Places that a call may come by, and which changes lie in them."""

from __future__ import annotations

import pytest

from judge.mutation.places import Place, executed, place_of, places
from judge.mutation.repairs import Program
from judge.mutation.slips import Change
from judge.why.suspicion import NOTHING_KNOWN, Covered, Suspicion

PY = """class Solution:
    def best(self, nums):
        top = 0
        for n in nums:
            if n < 0:
                top -= n
            top += n
        return top
"""
CPP = """class Solution {
    static constexpr int twice(int n) { return 2 * n; }
public:
    int best(vector<int>& nums) {
        int top = 0;
        for (int n : nums) {
            if (n < 0) { top -= n; }
            top += twice(n);
        }
        switch (top) {
            case 0: break;
        }
        return top;
    }
};
"""


def texts(program: Program) -> list[str]:
    return [program.data[p.start : p.end].decode().split("\n")[0] for p in places(program)]


@pytest.mark.parametrize(
    ("source", "language", "expected"),
    [
        (PY, "py", ["top = 0", "for n in nums:", "if n < 0:", "top -= n", "top += n", "return top"]),
        (
            CPP,
            "cpp",
            [
                *("int top = 0;", "for (int n : nums) {", "if (n < 0) { top -= n; }", "top -= n;", "top += twice(n);"),
                *("switch (top) {", "return top;"),
            ],
        ),
    ],
)
def test_statements_in_the_blocks_of_functions_are_places(source: str, language: str, expected: list[str]) -> None:
    assert texts(Program(source, language)) == expected


def at(text: str, source: str = PY) -> int:
    return source.index(text)


def placed(change: Change) -> str | None:
    program = Program(PY, "py")
    found = places(program)
    place = place_of(found, change)
    return None if place is None else texts(program)[place]


def test_a_change_lies_in_the_innermost_statement() -> None:
    assert placed(Change("number", at("0:"), at("0:") + 1, "1")) == "if n < 0:"
    assert placed(Change("operator", at("-="), at("-=") + 2, "+=")) == "top -= n"
    assert placed(Change("name", 6, 14, "Other")) is None
    assert placed(Change("moved", at("if n"), at("        return") - 1, "pass")) == "for n in nums:"


def test_what_is_put_in_before_a_statement_is_reached_with_it_and_behind_a_loop_with_the_loop() -> None:
    assert placed(Change("inserted", at("top += n"), at("top += n"), "break\n            ")) == "top += n"
    # The loop ends where its last statement ends: an input that never enters it comes by nevertheless.
    end = at("        return") - 1
    assert placed(Change("inserted", end, end, "\n        top = 1")) == "for n in nums:"


def test_lines_are_those_of_the_whole_statement() -> None:
    found = [Place(0, 9, 1, 3), Place(10, 19, 4, 4)]
    assert executed(found, [2]) == {0}
    assert executed(found, [4, 9]) == {1}


def covered(*found: int, **kinds: str) -> Covered:
    return Covered(frozenset(found), {name: frozenset(kind.split()) for name, kind in kinds.items()})


def test_what_failing_inputs_do_not_come_by_cannot_mend_them() -> None:
    program = Program(PY, "py")
    found = places(program)
    negative = Change("operator", at("-="), at("-=") + 2, "+=")
    always = Change("operator", at("+="), at("+=") + 2, "-=")
    # 3 is `top -= n`: the second failing input has no negative number.
    suspicion = Suspicion(found, [covered(0, 1, 2, 3, 4, 5), covered(0, 1, 2, 4, 5)], [covered(0, 1, 5)])
    assert not suspicion.may_mend([negative])
    assert suspicion.may_mend([always])
    assert suspicion.may_mend([negative, always])
    assert NOTHING_KNOWN.may_mend([negative])


def test_what_passing_inputs_come_by_is_less_suspicious() -> None:
    found = places(Program(PY, "py"))
    suspicion = Suspicion(found, [covered(0, 1, 2, 3, 4, 5)], [covered(0, 1, 2, 4, 5)] * 3)
    inside = suspicion.of(Change("operator", at("-="), at("-=") + 2, "+="))
    outside = suspicion.of(Change("operator", at("+="), at("+=") + 2, "-="))
    assert (inside, outside) == (1.0, 0.5)
    # What changes a whole statement is as suspicious as what is in it.
    assert suspicion.of(Change("superfluous", at("if n"), at("            top +=") - 1, "pass")) == 1.0


def test_types_are_those_of_all_values_that_there_were() -> None:
    suspicion = Suspicion((), [covered(n="int NoneType", m="int", k="list"), covered(n="int", m="float", k="str")], [])
    assert suspicion.kinds() == {"n": "int", "m": "double"}
