"""Fresh examples: the same for a seed, others for another one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume
from hypothesis import strategies as st

from judge.cases.generation import EXAMPLES, Generation, _examples_by_given, examples
from judge.errors import InternalError, PackageError

INTS = st.lists(st.integers(-(10**6), 10**6), max_size=8)
Load = Callable[[], tuple[Any, Callable[[Any], bool], Callable[[Any], bytes]]]


def load() -> tuple[Any, Callable[[Any], bool], Callable[[Any], bytes]]:
    return INTS, lambda args: True, lambda args: repr(args).encode()


def drawn(seed: int, load: Load = load) -> list[bytes]:
    generation = Generation.start(load, seed)
    try:
        return generation.frames()
    finally:
        generation.cancel()


@pytest.mark.parametrize("draw", [examples, _examples_by_given])
def test_a_seed_gives_the_same_examples_and_another_seed_others(draw: Callable[..., Any]) -> None:
    first = list(draw(INTS, "1/0", 100))
    assert list(draw(INTS, "1/0", 100)) == first
    assert list(draw(INTS, "2/0", 100)) != first
    assert len(first) > 50


def test_what_hypothesis_gives_up_on_is_left_out() -> None:
    @st.composite
    def picky(draw: st.DrawFn) -> int:
        value = draw(st.integers(0, 9))
        assume(value < 5)
        return value

    found = list(examples(picky(), "1", 200))
    assert 0 < len(found) < 200
    assert max(found) < 5


def test_a_run_draws_most_of_its_examples_and_no_duplicates() -> None:
    found = drawn(1)
    assert EXAMPLES * 0.8 < len(found) <= EXAMPLES
    assert len(set(found)) == len(found)


def test_runs_agree_exactly_where_their_seeds_do() -> None:
    assert drawn(5) == drawn(5)
    assert len(set(drawn(5)) & set(drawn(6))) < EXAMPLES / 2


def test_the_parts_of_one_run_are_different_examples() -> None:
    wide = st.integers(0, 2**62)
    found = drawn(3, lambda: (wide, lambda args: True, lambda args: repr(args).encode()))
    # Were both halves alike, half would fall to the duplicates.
    assert len(found) > EXAMPLES * 0.6


def test_invalid_examples_are_left_out() -> None:
    found = drawn(1, lambda: (INTS, lambda args: len(args) > 2, lambda args: bytes(args and [len(args)])))
    assert set(found) <= {bytes([n]) for n in range(3, 9)}


@pytest.mark.parametrize(
    "error", [ValueError("no such thing"), PackageError("cases.py: strategy: expected a function")]
)
def test_an_error_in_the_packages_code_comes_back_as_one(error: Exception) -> None:
    def broken() -> Any:
        raise error

    with pytest.raises(PackageError, match=r"cases\.py: strategy: (ValueError: no such thing|expected a function)"):
        drawn(1, broken)


def test_a_helper_that_dies_is_the_judges_fault() -> None:
    def dies() -> Any:
        os._exit(9)

    with pytest.raises(InternalError, match="ended early"):
        drawn(1, dies)


def test_cancelling_leaves_no_helper() -> None:
    def hangs() -> Any:
        os.read(os.pipe()[0], 1)

    generation = Generation.start(hangs, 1)
    generation.cancel()
    generation.cancel()
    with pytest.raises(ProcessLookupError):
        os.kill(generation.pid, 0)


def test_a_helper_that_has_ended_has_handed_its_examples_over() -> None:
    generation = Generation.start(load, 1)
    generation.frames()
    assert generation.ready
    generation.cancel()
    assert generation.ready
