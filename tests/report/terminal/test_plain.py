from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.report.terminal.plain import ASCII, cells, clean, clip, limited, to_ascii


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\x00b", "a\\x00b"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\u2066x\u2069", "\\u2066x\\u2069"),
        ("line\r\n", "line\\x0d\n"),
        ("\x9b31m", "\\x9b31m"),  # the one-byte introducer of an escape sequence
        ("\ud800", "\\ud800"),
        ("\u2028", "\\u2028"),
        ("\U000e0041", "\\U000e0041"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("é 日本 😀 → ²", "é 日本 😀 → ²"),
    ],
)
def test_clean_spells_out_what_a_terminal_obeys_and_nothing_else(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text(alphabet=st.characters(min_codepoint=0, max_codepoint=0x10FFFF)))
def test_nothing_unsafe_survives_clean(text: str) -> None:
    assert all(c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in clean(text))


def test_no_format_or_control_character_of_unicode_is_forgotten() -> None:
    unsafe = [chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert [c for c in unsafe if c not in "\n\t" and clean(c) == c] == []


def test_every_sign_has_an_ascii_spelling() -> None:
    assert all(to_ascii(sign) == text and text.isascii() for sign, text in ASCII.items())


def test_cells_counts_wide_and_combining_characters() -> None:
    assert cells("abc") == 3
    assert cells("日本") == 4
    assert cells("e\u0301") == 1
    assert cells("e\u20dd") == 1


@given(st.text(), st.integers(0, 30))
def test_clip_never_exceeds_the_width(text: str, width: int) -> None:
    line = clean(text).replace("\n", " ")
    clipped = clip(line, width)
    assert cells(clipped) <= width
    assert clipped == line or clipped.endswith("…") or width == 0


def test_limited_says_how_much_it_leaves_out() -> None:
    lines = limited("".join(f"line {i}\n" for i in range(1000)), lines=20, width=40)
    assert lines[:2] == ["line 0", "line 1"]
    assert lines[19:] == ["line 19", "… 980 more lines"]


def test_limited_keeps_the_end_of_a_trace() -> None:
    lines = limited("\n".join(f"line {i}" for i in range(100)), lines=10, width=40, tail=4)
    assert lines[5:7] == ["line 5", "… 90 more lines"]
    assert lines[-4:] == ["line 96", "line 97", "line 98", "line 99"]


def test_limited_cuts_one_endless_line() -> None:
    (line,) = limited("x" * 5_000_000, lines=20, width=40)
    assert line == "x" * 39 + "…"


def test_limited_keeps_exactly_as_many_lines_as_allowed() -> None:
    assert limited("a\nb\n", lines=2, width=9) == ["a", "b"]
    assert limited("a\nb\nc\n", lines=2, width=9) == ["a", "b", "… 1 more line"]
    assert limited("", lines=2, width=9) == []
