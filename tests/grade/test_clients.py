"""Clients as people run them, in processes of their own: killed, two at once, and with whatever names files have."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from judge.verdict import Cases, Result, Verdict, to_json

pytestmark = pytest.mark.slow
# Notes that it was asked for a file; what says "wait" is answered once there is a file "go".
STUB = """
import json, os, sys, time
folder = sys.argv[1]
with open(os.path.join(folder, "result.json")) as stream:
    result = json.load(stream)
for line in sys.stdin:
    unit = json.loads(line)
    text = bytes.fromhex(unit["content"]).decode()
    with open(os.path.join(folder, "notes"), "a") as stream:
        stream.write(unit["name"] + "\\n")
    while "wait" in text and not os.path.exists(os.path.join(folder, "go")):
        time.sleep(0.05)
    print(json.dumps({"result": {**result, "message": text}}), flush=True)
"""
CLIENT = """
import sys
from judge.cli.main import main
from judge.grade import local
local._WORKER = (sys.executable, "-c", sys.argv.pop(1), sys.argv.pop(1))
main()
"""


class Client:
    """``judge grade`` over a course, with the stand-in for what judges."""

    def __init__(self, folder: Path, files: Mapping[str, str]) -> None:
        self.folder, self.course, self.notes = folder, folder / "course", folder / "notes"
        result = Result("arrays/two-sum", "py", Verdict.RUNTIME_ERROR, Cases(0, 1), 0, "")
        (folder / "result.json").write_text(json.dumps(to_json(result, None)))
        for name, text in files.items():
            file = self.course / name / "arrays" / "two-sum.py"
            file.parent.mkdir(parents=True)
            file.write_text(text)

    def start(self, *options: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", CLIENT, STUB, str(self.folder), "grade", str(self.course), *options],
            env={**os.environ, "JUDGE_HOME": str(self.folder / "home")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
        )

    def run(self, *options: str) -> str:
        process = self.start(*options)
        said, complained = process.communicate()
        assert process.returncode == 0, complained
        return said

    @property
    def asked(self) -> list[str]:
        return self.notes.read_text().split() if self.notes.exists() else []

    def known(self) -> int:
        with sqlite3.connect(self.folder / "home" / "grade.db") as book:
            found: int = book.execute("SELECT COUNT(*) FROM unit").fetchone()[0]
            return found


def lines(file: Path) -> dict[str, Any]:
    return {line["person"]: line for line in map(json.loads, file.read_text().splitlines())}


def test_a_client_that_is_killed_goes_on_where_it_was(
    tmp_path: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    client = Client(tmp_path, {"ana": "1", "bo": "wait", "cy": "3"})
    with client.start("--jobs", "1") as process:
        wait_for(lambda: len(client.asked) == 2 and client.known() == 1)
        process.send_signal(signal.SIGKILL)  # what judged for it has its pipes, and goes on for now
    (tmp_path / "go").touch()
    client.run("--resume", "--jobs", "1", "--out", str(tmp_path / "out.jsonl"))
    assert {person: line["result"]["message"] for person, line in lines(tmp_path / "out.jsonl").items()} == {
        "ana": "1",
        "bo": "wait",
        "cy": "3",
    }
    assert [name.split("/")[0] for name in client.asked] == ["ana", "bo", "bo", "cy"]


def test_two_clients_at_once_say_the_same_and_keep_each_result_once(
    tmp_path: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    client = Client(tmp_path, {f"p{i}": f"wait {i}" for i in range(12)})
    both = [client.start("--jobs", "2", "--out", str(tmp_path / f"{i}.jsonl")) for i in range(2)]
    wait_for(lambda: len(client.asked) == 4)  # both are at it
    (tmp_path / "go").touch()
    for process in both:
        _, complained = process.communicate()
        assert process.returncode == 0, complained
    assert lines(tmp_path / "0.jsonl") == lines(tmp_path / "1.jsonl")
    assert client.known() == len(lines(tmp_path / "0.jsonl")) == 12


def test_names_of_every_kind(tmp_path: Path) -> None:
    names = [
        " ana silva",
        'o\'brien "x" & <b>',
        "\u202ecod.exe",
        "שלום",
        "🙂",
        "-rf",
        "=1+1",
        "$(id)",
        "a\nb",
        "x" * 200,
    ]
    client = Client(tmp_path, dict.fromkeys(names, "1"))
    (client.course / "nobody" / "arrays").mkdir(parents=True)
    outs = {kind: tmp_path / f"out.{kind}" for kind in ("jsonl", "csv", "xml")}
    said = client.run(
        *(word for out in outs.values() for word in ("--out", str(out))),
        *("--html", str(tmp_path / "class.html"), "--feedback", str(tmp_path / "feedback")),
    )
    assert len(client.asked) == 2  # one program, and its name in two words
    found = {person.strip() for person in lines(outs["jsonl"])}
    assert found == {name.strip() for name in names}
    with outs["csv"].open(newline="") as stream:
        assert len(list(csv.reader(stream))) == 1 + len(names)
    assert ElementTree.parse(outs["xml"]).getroot() is not None
    assert "<b>" not in (tmp_path / "class.html").read_text()
    assert "\u202e" not in said
    assert len(list((tmp_path / "feedback").iterdir())) == len(names)
    assert all(file.resolve().parent == tmp_path / "feedback" for file in (tmp_path / "feedback").iterdir())


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    client = Client(tmp_path, {})
    (client.course / "ana" / "arrays").mkdir(parents=True)
    process = client.start()
    _, complained = process.communicate()
    assert process.returncode == 2
    assert "holds no submission that could be placed" in complained


def test_a_file_of_50_megabytes_costs_nobody_else_anything(tmp_path: Path) -> None:
    client = Client(tmp_path, {"ana": "1", "bo": "2"})
    os.truncate(client.course / "bo" / "arrays" / "two-sum.py", 50_000_000)
    client.run("--out", str(tmp_path / "out.jsonl"))
    found = lines(tmp_path / "out.jsonl")
    assert found["ana"]["result"]["message"] == "1"
    assert (found["bo"]["result"], found["bo"]["points"]) == (None, 0.0)
    assert found["bo"]["error"] == "it has 50.0 MB; a submission may have 1 MiB"
    assert len(client.asked) == 1
