"""The frames between the judge and a contained process, as the judge reads and writes them."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import InternalError
from judge.protocol import (
    HEADER,
    MARK,
    PAGE,
    TRAILER,
    Command,
    Fault,
    Page,
    Record,
    answered,
    frames,
    header,
    records,
    split,
    whole,
)

PAYLOADS = st.lists(st.binary(max_size=20), max_size=8)


@given(PAYLOADS)
def test_frames_are_split_as_they_were_joined(payloads: list[bytes]) -> None:
    assert split(frames(payloads)) == payloads


@given(PAYLOADS)
def test_records_are_read_as_they_were_written(payloads: list[bytes]) -> None:
    assert records(answered(payloads)) == [Record(0, p) for p in payloads]


@given(PAYLOADS.filter(bool), st.data())
def test_an_incomplete_record_is_left_out(payloads: list[bytes], data: st.DataObject) -> None:
    blob = answered(payloads)
    cut = data.draw(st.integers(0, len(blob) - 1))
    whole = records(blob[:cut])
    assert whole == [Record(0, p) for p in payloads[: len(whole)]]
    assert len(whole) < len(payloads)
    assert sum(5 + len(r.payload) for r in whole) <= cut


@given(st.binary(max_size=60))
def test_any_bytes_of_a_process_are_read_without_an_error(junk: bytes) -> None:
    found = records(junk)
    assert sum(5 + len(r.payload) for r in found) <= len(junk)


@given(PAYLOADS.filter(bool), st.data())
def test_a_stored_blob_cut_short_is_an_internal_error(payloads: list[bytes], data: st.DataObject) -> None:
    blob = frames(payloads)
    ends = {0}
    for payload in payloads:
        ends.add(max(ends) + 4 + len(payload))
    cut = data.draw(st.sampled_from([c for c in range(len(blob)) if c not in ends]))
    with pytest.raises((InternalError, struct.error)):
        split(blob[:cut])


def test_a_mark_ends_the_records() -> None:
    blob = answered([b"x"]) + TRAILER.pack(MARK, 0, 7, 9)
    assert records(blob) == [Record(0, b"x")]


def test_a_record_without_a_status_ends_the_records() -> None:
    assert records(b"\0\0\0\0\0" + answered([b"x"])) == []


@given(PAYLOADS, st.integers(1, 10))
def test_no_more_records_are_read_than_were_asked_for(payloads: list[bytes], most: int) -> None:
    assert records(answered(payloads), most) == [Record(0, p) for p in payloads][:most]


@given(PAYLOADS, st.integers(1, 10), st.binary(max_size=30))
def test_an_answer_is_one_to_so_many_records_and_nothing_else(payloads: list[bytes], most: int, more: bytes) -> None:
    blob = answered(payloads)
    assert whole(blob, most) == (1 <= len(payloads) <= most)
    assert not whole(blob + TRAILER.pack(MARK, 0, 7, 9), 100)
    assert not whole(blob[:-1], 100)
    assert not whole(blob + b"\0\0\0\0" + more, 100)


def test_what_is_no_utf8_stays_visible() -> None:
    assert Record(1, b"a\xffb").text == "a\\xffb"


def test_the_header_has_the_layout_of_the_cpp_side() -> None:
    # cpp/include/judge/protocol.hpp: u8, u8, u16, u32, then three u64.
    assert (HEADER.size, TRAILER.size, PAGE.size) == (32, 24, 32)
    packed = header(Command.TIME, 3, 500, 2**64 - 1, unbuffered=True, min_ns=10**9)
    assert struct.unpack("<BBHIQQQ", packed) == (2, 1, 0, 3, 2**64 - 1, 500, 10**9)
    assert HEADER.unpack(header(Command.JUDGE, 1, 0, 0))[1] == 0


@pytest.mark.parametrize(
    ("number", "fault"),
    [(0, Fault.NONE), (1, Fault.STACK_OVERFLOW), (2, Fault.NULL_POINTER), (3, Fault.OTHER), (77, Fault.OTHER)],
)
def test_the_page_is_read_whatever_stands_in_it(number: int, fault: Fault) -> None:
    assert Page.read(PAGE.pack(5, number, 1, 300, 1)) == Page(5, fault, True, 300, True)


def test_an_untouched_page() -> None:
    assert Page.read(bytes(PAGE.size)) == Page(0, Fault.NONE, False, 0, False)
