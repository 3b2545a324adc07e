"""The group of commands: help, unknown commands and options, the version, what the README says of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import judge
from judge.cli.main import COMMANDS

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_overview_names_every_command(cli: Any) -> None:
    for arguments in (["--help"], ["-h"], []):
        done = cli(*arguments)
        text = done.stdout + done.stderr
        assert done.status == (0 if arguments else 2)
        for name, (_, line) in COMMANDS.items():
            assert re.search(rf"^  {name}\s+{re.escape(line)}$", text, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_that_fits(cli: Any, name: str) -> None:
    done = cli(name, "--help")
    assert (done.status, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Usage: judge {name}")
    assert max(map(len, done.stdout.splitlines())) <= 80
    for option in re.findall(r"^  (--[\w-]+)(?: \S+)?$", done.stdout, re.MULTILINE):
        pytest.fail(f"{option} is not explained")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_table_of_the_readme(name: str) -> None:
    rows = [line for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    assert [row for row in rows if re.search(rf"`judge {name}\b", row)]


def test_the_version(cli: Any) -> None:
    assert judge.__version__ in cli("--version").stdout


@pytest.mark.parametrize(
    ("arguments", "phrase"),
    [
        (["rum"], "Did you mean run"),
        (["qqqq"], "judge --help"),
        (["run"], "TOPIC/SLUG"),
        (["run", "arrays/two-sum", "a.cpp", "b.cpp"], "b.cpp"),
        (["run", "arrays/two-sum", "--frob"], "--frob"),
        (["run", "arrays/two-sum", "--seed", "x"], "--seed"),
        (["run", "arrays/two-sum", "--seed", "-1"], "--seed"),
        (["run", "arrays/two-sum", "--seed", str(2**64)], "--seed"),
        (["log", "--limit", "0"], "--limit"),
        (["log", "--since", "yesterday"], "2026-03-31"),
        (["log", "--verdict", "great"], "great"),
        (["list", "nowhere"], "arrays"),
        (["show", "arrays/two-sum", "--hint", "0"], "--hint"),
        (["verify", "arrays/nothing"], "no problem"),
        (["completion", "tcsh"], "tcsh"),
    ],
)
def test_usage_errors_are_status_2_and_say_what(cli: Any, arguments: list[str], phrase: str) -> None:
    done = cli(*arguments)
    assert (done.status, done.stdout) == (2, "")
    assert phrase in done.stderr


def test_a_reader_that_goes_away_is_no_error(cli: Any) -> None:
    """As in ``judge list | head -1``."""
    import os

    reading, writing = os.pipe()
    os.close(reading)
    process = cli.start("list", stdout=writing)
    os.close(writing)
    _, errors = process.communicate()
    assert (process.returncode, errors) == (0, b"")


def test_nothing_is_imported_that_listing_does_not_need(cli: Any) -> None:
    """``judge list`` has to appear at once."""
    import subprocess
    import sys

    code = (
        "import sys; from judge.cli.main import run; run(['list']); "
        "print(sorted({'rich', 'hypothesis', 'numpy', 'judge._reference'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=cli.environment(None), capture_output=True, text=True, check=True
    )
    assert done.stderr == "[]\n"
