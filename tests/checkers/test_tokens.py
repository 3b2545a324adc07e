"""Outputs of programs: compared by tokens."""

from __future__ import annotations

import pytest

from judge.checkers.tokens import wrong_tokens


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("1 2\n", "1\n\n  2"),
        ("", " \n"),
        ("0.5", "0.500001"),
        ("0.5", ".5"),
        ("1e9", "1000000001"),
        ("1000000.0", "1000001"),
        ("3.0", "3"),
        ("inf yes", "inf yes"),
    ],
)
def test_right(expected: str, got: str) -> None:
    assert wrong_tokens(expected, got, 1e-5) is None


@pytest.mark.parametrize(
    ("expected", "got", "says"),
    [
        ("1 2", "1 3", "Token 2 is 3, expected 2"),
        ("100000", "100001", "Token 1"),
        ("3", "3.0", "Token 1"),
        ("0.5", "0.51", "Token 1"),
        ("0.5", "nan", "Token 1"),
        ("0.5", "0x1p-1", "Token 1"),
        ("1 2", "1", "ends after 1 of 2 tokens; 2 should follow"),
        ("1", "1 2", "goes on after its 1 tokens, with 2"),
        ("1", "", "Nothing was written"),
        ("Yes", "yes", "Token 1 is yes"),
    ],
)
def test_wrong(expected: str, got: str, says: str) -> None:
    wrong = wrong_tokens(expected, got, 1e-5)
    assert wrong is not None
    assert says in wrong


def test_the_tolerance_is_the_packages() -> None:
    assert wrong_tokens("0.50", "0.51", 0.1) is None
    assert wrong_tokens("0.50", "0.5", 0.0) is None
    assert wrong_tokens("0.50", "0.500001", 0.0) is not None
