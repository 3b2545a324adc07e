from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from typing import IO, Any

import pytest
from rich.text import Text

from judge.report.terminal.console import ascii_only, make_console
from judge.report.terminal.terminal import SafeStream, make_terminal
from judge.report.terminal.writer import Writer


class Tty(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def _written(environ: dict[str, str], stream: IO[str], **options: Any) -> str:
    console = make_console(stream=stream, environ=environ, **options)
    console.print(Text("words", style="bold red"))
    assert isinstance(stream, io.StringIO)
    return stream.getvalue()


def test_piped_output_is_plain() -> None:
    assert _written({"TERM": "xterm-256color"}, io.StringIO()) == "words\n"


def test_a_terminal_gets_basic_colours_only() -> None:
    assert _written({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, Tty()) == "\x1b[1;31mwords\x1b[0m\n"


def test_no_color_keeps_bold() -> None:
    assert _written({"TERM": "xterm", "NO_COLOR": "1"}, Tty()) == "\x1b[1mwords\x1b[0m\n"
    assert "31" in _written({"TERM": "xterm", "NO_COLOR": ""}, Tty())  # empty is unset: https://no-color.org


def test_a_dumb_terminal_is_plain() -> None:
    assert _written({"TERM": "dumb"}, Tty()) == "words\n"


def test_color_overrules_the_environment() -> None:
    assert _written({"NO_COLOR": "1"}, io.StringIO(), color=True) == "\x1b[1;31mwords\x1b[0m\n"
    assert _written({"TERM": "xterm"}, Tty(), color=False) == "words\n"


@pytest.mark.parametrize(
    ("environ", "width", "found"),
    [({}, None, 100), ({"COLUMNS": "64"}, None, 64), ({"COLUMNS": "0"}, None, 100), ({"COLUMNS": "wide"}, None, 100),
     ({"COLUMNS": "64"}, 120, 120), ({}, 3, 20)],
)  # fmt: skip
def test_the_width_when_piped(environ: dict[str, str], width: int | None, found: int) -> None:
    assert make_console(stream=io.StringIO(), width=width, environ=environ).width == found


def test_a_terminal_of_unknown_size_has_eighty_columns() -> None:
    assert make_console(stream=Tty(), environ={"TERM": "dumb"}).width == 80
    assert make_console(stream=Tty(), environ={"TERM": "xterm", "COLUMNS": "132"}).width == 132


def test_nothing_moves_when_piped() -> None:
    assert not make_console(stream=io.StringIO(), environ={"TERM": "xterm"}).is_interactive
    assert not make_console(stream=Tty(), environ={"TERM": "dumb"}).is_interactive
    assert make_console(stream=Tty(), environ={"TERM": "xterm"}).is_interactive


def test_text_is_never_markup() -> None:
    stream = io.StringIO()
    make_console(stream=stream, environ={}).print("[red]a[/red] :smile: [/]")
    assert stream.getvalue() == "[red]a[/red] :smile: [/]\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "cp437", "no-such-encoding"])
def test_no_text_raises_an_encoding_error(encoding: str) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding if encoding != "no-such-encoding" else "ascii", errors="strict")
    safe = SafeStream(stream)
    safe.write("→ ✓ é 日本 \ud800 ² …\n")
    safe.flush()
    line = raw.getvalue().decode("utf-8" if encoding == "utf-8" else stream.encoding)
    assert line.startswith("→ ✓ é 日本" if encoding == "utf-8" else "-> + ")
    assert "²" in line or "^2" in line


def test_only_utf8_has_the_signs() -> None:
    def made(encoding: str) -> bool:
        stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        return ascii_only(make_console(stream=stream, environ={}))

    assert [made(e) for e in ("utf-8", "ascii", "latin-1", "cp1252")] == [False, True, True, True]


def test_a_closed_or_strange_stream_is_no_terminal() -> None:
    stream = io.StringIO()
    stream.close()
    assert not make_terminal(stream=stream, environ={}).tty


def _modules(code: str) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    return {name.split(".")[0] for name in run.stdout.split()}


@pytest.mark.parametrize(
    "module",
    ["tables", "values", "shapes", "drawing", "operations", "measures", "console", "statement"],
)
def test_importing_costs_no_rich(module: str) -> None:
    assert not {"rich", "pygments", "markdown_it"} & _modules(f"import judge.report.terminal.{module}")


def test_a_verdict_costs_no_markdown_and_no_highlighting() -> None:
    code = (
        "from judge.report.terminal import verdict_screen, writer, console\n"
        "writer.Writer(console.make_console()).paragraph('x')"
    )
    modules = _modules(code)
    assert "rich" in modules
    assert not {"pygments", "markdown_it"} & modules


def test_no_module_names_a_colour_that_vanishes_on_some_background() -> None:
    from pathlib import Path

    import judge.report

    text = "".join(p.read_text() for p in Path(judge.report.__path__[0]).rglob("*.py"))
    assert not re.findall(r'"[^"\n]*\b(?:white|black|bright_\w+|on (?:red|green|blue|yellow))\b[^"\n]*"', text)


def test_a_reader_that_has_gone_is_the_callers_business() -> None:
    # rich would end the process by itself
    with pytest.raises(BrokenPipeError):
        make_console(stream=io.StringIO()).on_broken_pipe()


@pytest.mark.parametrize(("environ", "lines"), [({}, 2), ({"COLUMNS": "60"}, 10)])
def test_prose_in_a_pipe_has_no_width_but_the_one_that_is_named(environ: dict[str, str], lines: int) -> None:
    stream = io.StringIO()
    out = Writer(make_console(stream=stream, environ=environ))
    out.paragraph("many words " * 25)
    out.line("x" * 300)
    assert stream.getvalue().count("\n") == lines
