"""The text that a program reads is made of the arguments, as the package's lines say."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.errors import PackageError
from judge.kinds.text import text_of
from judge.kinds.wire import make_codec

TOML = """format_version = 1
title = "T"
difficulty = "easy"
kind = "stdio"
[signature]
params = [{{ name = "n", type = "int" }}, {{ name = "a", type = "list[int]" }},
  {{ name = "g", type = "list[list[int]]" }},
  {{ name = "x", type = "double" }}, {{ name = "b", type = "bool" }}, {{ name = "w", type = "list[string]" }}]
input = {lines}
{more}
[complexity]
time = "O(n)"
space = "O(1)"
"""


def problem(folder: Path, lines: str, more: str = ""):
    file = folder / "topic" / "slug" / "problem.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(TOML.format(lines=lines, more=more))
    return load_problem(file.parent)


ARGS = (7, [1, -2], [[1, 2], [3]], 0.5, True, ["ab", "c"])


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ('["{n} {len(a)}", "{a}"]', "7 2\n1 -2\n"),
        ('["{a:lines}", "{g}"]', "1\n-2\n1 2\n3\n"),
        ('["{x} {b}", "{w}", "{w:lines}"]', "0.5 1\nab c\nab\nc\n"),
        ('["# {n}", ""]', "# 7\n\n"),
    ],
)
def test_lines_are_filled(tmp_path: Path, lines: str, text: str) -> None:
    assert text_of(problem(tmp_path, lines), ARGS) == text


def test_an_empty_list_is_an_empty_line(tmp_path: Path) -> None:
    assert text_of(problem(tmp_path, '["{len(a)}", "{a}", "{g}"]'), (0, [], [], 0.0, False, [])) == "0\n\n\n"


@pytest.mark.parametrize("lines", ["[]", '["{m}"]', '["{len(n)}"]', '["{n:lines}"]', '["{n"]', '["{a[0]}"]'])
def test_lines_that_cannot_be_filled_are_refused(tmp_path: Path, lines: str) -> None:
    with pytest.raises(PackageError, match=r"signature\.input"):
        problem(tmp_path, lines)


def test_a_frame_begins_with_the_text_and_gives_the_arguments_back(tmp_path: Path) -> None:
    codec = make_codec(problem(tmp_path, '["{a}"]'))
    frame = codec.encode_args(ARGS)
    assert frame.startswith(b"\5\0\0\0" + b"1 -2\n")
    assert codec.decode_args(frame) == ARGS
    assert codec.decode_answer(codec.encode_answer("1\n", frame), frame) == "1\n"


def test_texts_are_compared_by_tokens_unless_a_checker_is_named(tmp_path: Path) -> None:
    assert problem(tmp_path, '["{n}"]').compare == "tokens"
    assert problem(tmp_path, '["{n}"]', '[compare]\nmode = "checker"').compare == "checker"
    assert problem(tmp_path, '["{n}"]', "[compare]\ntolerance = 1e-3").tolerance == 1e-3
    with pytest.raises(PackageError, match="compare"):
        problem(tmp_path, '["{n}"]', '[compare]\nmode = "exact"')
