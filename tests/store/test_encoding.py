"""Values as the log keeps them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.store.encoding import VALUE_LIMIT, NotStorable, clean, decode, encode, shorten

# two surrogates side by side would be a pair, so that only one half of them is drawn
texts = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\0\ud800\udbff"), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True, allow_infinity=True) | texts,
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_comes_back_as_it_was(value: Any) -> None:
    text = encode(value)
    assert text.isascii()
    assert repr(decode(text)) == repr(value)  # repr: NaN, and 1 is neither 1.0 nor True


@pytest.mark.parametrize(
    ("one", "other"), [(1, True), (1, 1.0), (0.0, -0.0), ("1", 1), ([], None), ("NaN", float("nan"))]
)
def test_different_values_differ(one: Any, other: Any) -> None:
    assert encode(one) != encode(other)


def test_equal_values_are_equal_text() -> None:
    assert encode({"a": (1, 2), "b": 1}) == encode({"b": 1, "a": [1, 2]})


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


CYCLE: list[Any] = []
CYCLE.append(CYCLE)


@pytest.mark.parametrize(
    "value",
    [{1, 2}, b"bytes", object(), CYCLE, nested(100_000), 10**5000, {(1, 2): 3}, {1: 0, "a": 0}],
    ids=["set", "bytes", "object", "cycle", "deep", "long int", "tuple as key", "mixed keys"],
)
def test_what_is_no_json_is_refused_and_not_a_crash(value: Any) -> None:
    with pytest.raises(NotStorable, match="not a JSON value"):
        encode(value)


def test_the_limit_is_in_bytes_of_json_and_inclusive() -> None:
    assert len(encode("x" * (VALUE_LIMIT - 2))) == VALUE_LIMIT
    with pytest.raises(NotStorable, match="65,537 bytes"):
        encode("x" * (VALUE_LIMIT - 1))
    with pytest.raises(NotStorable):
        encode("\0" * (VALUE_LIMIT // 2))


def test_shortened_text_keeps_both_ends_and_counts_the_rest() -> None:
    assert shorten("x" * VALUE_LIMIT) == "x" * VALUE_LIMIT
    text = shorten("A" + "x" * 5_000_000 + "Z")
    assert text[0] == "A"
    assert text[-1] == "Z"
    kept = text.count("x") + 2
    assert f"{5_000_002 - kept:,} characters left out" in text
    assert kept <= VALUE_LIMIT


def test_clean_text_is_readable_and_valid() -> None:
    assert clean("a\0b\udcffc é") == "a\\x00b\\udcffc é"
