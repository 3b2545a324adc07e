"""Encoded cases: cutting, storing, and finding one again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cases.batch import CHUNK_BYTES, CHUNK_FRAMES, FIRST_CHUNKS, Batch, Case
from judge.errors import InternalError
from judge.protocol import answered, frames, split

CASES = st.lists(st.tuples(st.binary(max_size=12), st.binary(max_size=12)), max_size=12)


def batch_of(cases: list[tuple[bytes, bytes]]) -> Batch:
    return Batch.make(frames([c for c, _ in cases]), answered([a for _, a in cases]))


@given(CASES)
def test_stored_and_read_again(cases: list[tuple[bytes, bytes]]) -> None:
    batch = batch_of(cases)
    assert Batch.from_bytes(batch.to_bytes()) == batch


@given(CASES)
def test_every_case_is_found_by_its_index(cases: list[tuple[bytes, bytes]]) -> None:
    batch = batch_of(cases)
    assert list(batch) == [Case(*case) for case in cases]
    assert len(batch) == batch.count == len(cases)
    for outside in (len(cases), -len(cases) - 1):
        with pytest.raises(IndexError):
            batch[outside]


@given(CASES, st.slices(12))
def test_a_slice_is_a_batch_again(cases: list[tuple[bytes, bytes]], part: slice) -> None:
    assert list(batch_of(cases)[part]) == list(batch_of(cases))[part]
    assert batch_of(cases)[part] == batch_of(cases[part])


@pytest.mark.parametrize(
    ("count", "size"),
    [
        (0, 0),
        (1, 0),
        (FIRST_CHUNKS[0][0], 1),
        (FIRST_CHUNKS[0][0] + 1, 1),
        (3 * CHUNK_FRAMES, 1),
        (5, CHUNK_BYTES),
        (5, CHUNK_BYTES // 2),
    ],
)
def test_chunks_are_bounded_and_leave_nothing_out(count: int, size: int) -> None:
    cases = [(bytes(size), str(i).encode()) for i in range(count)]
    batch = batch_of(cases)
    chunks = list(batch.chunks())
    assert b"".join(c.frames for c in chunks) == batch.frames
    assert b"".join(c.records for c in chunks) == batch.records
    assert sum(c.count for c in chunks) == batch.count == count
    first = 0
    for chunk in chunks:
        assert chunk.first == first
        assert chunk.count == len(split(chunk.frames)) == len(split(chunk.records)) > 0
        assert chunk.count <= CHUNK_FRAMES
        # One case may be as large as it likes; several do not add up to more than the bound and one of them.
        assert chunk.count == 1 or len(chunk.frames) <= CHUNK_BYTES + size + 4
        first += chunk.count
    if count:
        assert batch[-1] == batch[count - 1] == Case(*cases[-1])


def test_a_case_with_a_long_answer_ends_its_chunk() -> None:
    """A program that is wrong on a small case is not asked for the large ones behind it."""
    batch = batch_of([(b"1", b"a"), (b"2", bytes(FIRST_CHUNKS[0][1])), (b"3", b"c"), (b"4", b"d")])
    assert [c.count for c in batch.chunks()] == [2, 2]


@given(CASES, CASES)
def test_cases_and_answers_that_do_not_go_together_are_an_internal_error(
    cases: list[tuple[bytes, bytes]], more: list[tuple[bytes, bytes]]
) -> None:
    if len(cases) < len(more):
        with pytest.raises(InternalError):
            Batch.make(frames([c for c, _ in cases]), answered([a for _, a in more]))


@pytest.mark.parametrize("damage", [b"", b"judge-cases-1", b"judge-cases-0\n", "short", "long"])
def test_a_damaged_store_is_a_value_error(damage: bytes | str) -> None:
    whole = batch_of([(b"abc", b"d"), (b"", b"")]).to_bytes()
    data = {"short": whole[:-1], "long": whole + b"\0"}.get(str(damage), damage)
    assert isinstance(data, bytes)
    with pytest.raises(ValueError, match=r"no cases|cut short"):
        Batch.from_bytes(data)
