"""Bytes from a terminal become keys, in whatever pieces they arrive."""

from __future__ import annotations

import pytest

from judge.report.terminal.keys import Keys


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        (b"s", ["s"]),
        (b"\r\t\x7f \x03\x1a", ["enter", "tab", "backspace", "space", "ctrl-c", "ctrl-z"]),
        (b"\x1b[A\x1bOB\x1b[5~\x1b[6~\x1b[H", ["up", "down", "page-up", "page-down", "home"]),
        ("ä→日".encode(), ["ä", "→", "日"]),
        (b"\x1b[200~s\rq\x1b[201~x", ["paste:s\rq", "x"]),  # nothing of a paste is a command
        (b"\x1b[1;5Cj", ["j"]),  # a sequence nobody asked for
        (b"\x1b[<0;3;4Mj", ["j"]),
        (b"\x00\x01j", ["j"]),
        (b"\xff", ["\ufffd"]),
    ],
)
def test_the_pieces_do_not_matter(data: bytes, keys: list[str]) -> None:
    assert Keys().feed(data) == keys
    one_by_one = Keys()
    assert [key for i in range(len(data)) for key in one_by_one.feed(data[i : i + 1])] == keys


def test_escape_alone_is_known_when_nothing_follows() -> None:
    keys = Keys()
    assert keys.feed(b"\x1b") == []
    assert keys.idle() == ["escape"]
    assert keys.idle() == []
    assert keys.feed(b"\x1b[") == []
    assert keys.idle() == []  # a sequence that was cut off is nothing
    assert keys.feed(b"s") == ["s"]


def test_a_slow_paste_is_waited_for() -> None:
    keys = Keys()
    assert keys.feed(b"\x1b[200~one") == []
    assert keys.idle() == []
    assert keys.feed(b" two\x1b[201~") == ["paste:one two"]
