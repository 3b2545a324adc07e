"""What is said of a contract's cases, and at which operation a sequence goes wrong."""

from __future__ import annotations

from judge.why.observations import first_wrong, flags, operations, pattern_of

RIGHT = ["push 3: 3 | alive 1", "pop 3: - | alive 0", "end: destroyed 3 | alive 0"]


def test_an_operation_is_named_without_what_it_gives_back() -> None:
    assert operations(RIGHT) == ["push", "pop"]
    assert operations(["7: 1", "= temporary: 8", "empty true: -"]) == ["7", "= temporary", "empty"]
    assert operations(["holds"]) == []


def test_what_is_true_of_a_case_is_told_with_its_opposite() -> None:
    said = dict(flags(["works/operations", [[0, 3]]], RIGHT))
    assert said == {
        "the check is works/operations": "the check is not works/operations",
        "there are 2 operations or more": "there are fewer than 2 operations",
        "«push» is carried out": "«push» is not carried out",
        "«pop» is carried out": "«pop» is not carried out",
        "«pop» follows on «push»": "«pop» nowhere follows on «push»",
    }


def test_the_first_line_that_differs_is_where_it_goes_wrong() -> None:
    assert first_wrong(RIGHT, [RIGHT[0], "pop 4: - | alive 0", RIGHT[2]]) == "«pop»"
    assert first_wrong(RIGHT, RIGHT[:2]) == "the end, where what is left is given back"
    assert first_wrong(["holds"], ["fails"]) is None
    assert first_wrong(RIGHT, [*RIGHT, "more"]) is None


def test_a_pattern_holds_for_nearly_all_or_is_not_said() -> None:
    pop = (RIGHT, [RIGHT[0], "pop 4: - | alive 0", RIGHT[2]])
    end = (RIGHT, RIGHT[:2])
    assert pattern_of([pop] * 3) == "every wrong sequence goes wrong at «pop»"
    assert pattern_of([pop] * 39 + [end]) == "39 of 40 wrong sequences go wrong at «pop»"
    assert pattern_of([pop, pop, end]) is None
    assert pattern_of([pop, pop]) is None
    assert pattern_of([(["holds"], ["fails"])] * 4) is None
