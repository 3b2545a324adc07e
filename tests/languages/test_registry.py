"""The records of the languages: told apart, light to import, and enough for a new language to be offered and read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from judge.cli.context import language_option
from judge.errors import SubmissionFault
from judge.languages import LANGUAGES, language, language_title
from judge.languages.python import Python
from judge.languages.source import read_source
from judge.model import languages as ids


class Toy(Python):
    """As Python, under another name."""

    name, title, suffixes = "toy", "Toy", (".toy", ".ty")


def test_the_ids_of_packages_and_the_records_are_the_same() -> None:
    assert tuple(LANGUAGES) == ids.LANGUAGES
    assert ids.ORACLE in LANGUAGES
    assert all(name == record.name for name, record in LANGUAGES.items())


def test_no_two_share_a_suffix_or_a_title() -> None:
    suffixes = [suffix for record in LANGUAGES.values() for suffix in record.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
    assert len({record.title for record in LANGUAGES.values()}) == len(LANGUAGES)


def test_an_id_of_an_old_log_is_its_own_title() -> None:
    assert language_title("py") == "Python"
    assert language_title("rust") == "rust"


def test_a_new_language_is_offered_and_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(LANGUAGES, "toy", Toy())

    @click.command
    @language_option("The language.", preset=True)
    def command(lang: str) -> None:
        print(language(lang).title)

    runner = CliRunner()
    assert runner.invoke(command, ["--lang", "toy"]).output == "Toy\n"
    assert runner.invoke(command, []).output == "C++\n"
    assert "[cpp|py|toy]" in runner.invoke(command, ["--help"]).output
    file = tmp_path / "a.TY"
    file.write_text("x")
    assert read_source(file).language == "toy"
    with pytest.raises(SubmissionFault, match=r"\.cpp or \.py or \.toy, or say --lang cpp or --lang py or --lang toy"):
        read_source(tmp_path / "a.txt")


def test_the_records_need_neither_compiler_nor_worker() -> None:
    """``judge log`` prints a title and should not load what judges."""
    script = (
        "import sys; before = set(sys.modules); import judge.languages;"
        "print(*sorted(m for m in set(sys.modules) - before if m.startswith('judge.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in done.stdout.split()}
    assert rooms == {"languages", "execute"}
    assert "judge.execute.worker" not in done.stdout.split()


@pytest.mark.parametrize(
    ("text", "syntax"),
    [
        ("  File \"a.py\", line 1\nSyntaxError: '(' was never closed", True),
        ("IndentationError: unexpected indent\n", True),
        ("TabError: inconsistent use of tabs", True),
        ("ValueError: SyntaxError: no", False),
        ("", False),
    ],
)
def test_what_python_says_of_a_file_that_it_cannot_parse(text: str, syntax: bool) -> None:
    assert language("py").is_compile_error(text) is syntax
