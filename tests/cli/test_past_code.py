"""``judge log show``, ``diff`` and ``restore``: what was judged, what changed, and the file as it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.store.log import Log
from judge.verdict import Cases, Check, Counterexample, Result, Tier, Verdict

NOW = datetime.now(UTC)
WRONG = b"class Solution:\n    def twoSum(self, nums, target):\n        return [0, 0]\n"
RIGHT = "class Solution:\n    def twoSum(self, nums, target):  # naïve\n        return [0, 1]".encode()
EXAMPLE = Counterexample(([3, 3], 6), [0, 1], [0, 0], True, ("duplicates",), Tier.FIXED)
Attempted = Callable[..., int]


@pytest.fixture
def attempted(cli: Any) -> Attempted:
    """``attempted(code, verdict, …)``: one more attempt in the log, a minute after the one before; its number."""
    made: list[int] = []

    def add(code: bytes | None, verdict: Verdict = Verdict.ACCEPTED, **changes: Any) -> int:
        example = None if verdict is Verdict.ACCEPTED else EXAMPLE
        result = replace(Result("arrays/two-sum", "py", verdict, Cases(1, 2), 1, "h", example), **changes)
        at = NOW - timedelta(hours=10) + timedelta(minutes=len(made))
        with Log.open(cli.home.path, version="0") as log:
            topic = result.problem.split("/")[0]
            made.append(log.record(result, topic=topic, difficulty="easy", started_at=at, code=code))
        return made[-1]

    return add


@pytest.fixture
def two(attempted: Attempted) -> None:
    attempted(WRONG, Verdict.WRONG_ANSWER)
    attempted(RIGHT)


def said(cli: Any, *arguments: str, status: int = 0) -> str:
    done = cli("log", *arguments)
    assert done.status == status, done
    text: str = done.stdout if status == 0 else done.stderr
    return text


def test_a_run_is_kept_with_its_file_byte_for_byte(cli: Any, mini: Any, folder: Path) -> None:
    text = "\ufeffclass Solution:\r\n    def total(self, nums):\r\n        return 1\r\n"
    (folder / "a.py").write_bytes(text.encode())
    assert mini("a.py", "--case", "[[5]]").status == 1
    (folder / "a.py").unlink()
    assert said(cli, "restore", "--to", "b.py") == "b.py\n"
    assert (folder / "b.py").read_bytes() == text.encode()
    assert "        return 1\n" in said(cli, "show", "1")
    assert json.loads(said(cli, "show", "--json"))["code"] == text


def test_show_has_code_verdict_and_counterexample(cli: Any, two: None) -> None:
    shown = said(cli, "show", "1")
    assert WRONG.decode() in shown
    for expected in ("Attempt 1", "Wrong Answer", "1 of 2 cases passed", "duplicates", "nums =     [3, 3]", "[0, 0]"):
        assert expected in shown
    value = json.loads(said(cli, "show", "1", "--json"))
    assert (value["attempt"], value["verdict"], value["code"]) == (1, "wrong_answer", WRONG.decode())
    assert value["counterexample"]["args"] == [[3, 3], 6]


def test_without_a_number_it_is_the_latest(cli: Any, two: None) -> None:
    assert json.loads(said(cli, "show", "--json"))["attempt"] == 2
    assert said(cli, "diff") == said(cli, "diff", "2") == said(cli, "diff", "1", "2")
    assert said(cli, "restore").startswith("solutions/arrays/two-sum.attempt-2.py\n")


def test_diff_shows_what_changed(cli: Any, two: None) -> None:
    titles, changes = said(cli, "diff").split("@@\n")
    assert [line.split(", 20")[0] for line in titles.splitlines()[:2]] == [
        "--- arrays/two-sum, attempt 1, Wrong Answer",
        "+++ arrays/two-sum, attempt 2, Accepted",
    ]
    assert changes == (
        " class Solution:\n"
        "-    def twoSum(self, nums, target):\n"
        "-        return [0, 0]\n"
        "+    def twoSum(self, nums, target):  # naïve\n"
        "+        return [0, 1]\n"
        "\\ No newline at end of file\n"
    )


def test_the_attempt_before_is_of_the_same_problem_and_language(cli: Any, attempted: Attempted) -> None:
    for code, changes in (
        (b"a\n", {}),
        (b"b\n", {"language": "cpp"}),
        (b"c\n", {"problem": "dp/coin-change"}),
        (b"d\n", {}),
    ):
        attempted(code, **changes)
    assert said(cli, "diff").endswith("@@ -1 +1 @@\n-a\n+d\n")
    for number in "123":
        assert f"Attempt {number} is the first" in said(cli, "diff", number, status=2)
    assert said(cli, "diff", "2", "3").endswith("-b\n+c\n")


@pytest.mark.parametrize(
    ("other", "words"), [(WRONG, "the same code"), (WRONG.replace(b"\n", b"\r\n"), "differ in line ends")]
)
def test_a_diff_of_nothing_says_so(cli: Any, attempted: Attempted, other: bytes, words: str) -> None:
    attempted(WRONG)
    attempted(other)
    assert words in said(cli, "diff")


def test_restore_stands_beside_todays_file_and_overwrites_nothing(cli: Any, two: None, folder: Path) -> None:
    today = folder / "solutions" / "arrays" / "two-sum.py"
    today.parent.mkdir(parents=True)
    today.write_text("today")
    (folder / "deep" / "below").mkdir(parents=True)
    cli.folder = folder / "deep" / "below"
    assert said(cli, "restore", "1").startswith("../../solutions/arrays/two-sum.attempt-1.py\nJudge it: judge run ")
    kept = today.with_name("two-sum.attempt-1.py")
    assert (kept.read_bytes(), today.read_text()) == (WRONG, "today")
    assert "the same" in said(cli, "restore", "1")
    kept.write_text("mine")
    assert "left alone: name another with --to FILE, or add --force" in said(cli, "restore", "1", status=2)
    assert kept.read_text() == "mine"
    said(cli, "restore", "1", "--force")
    assert kept.read_bytes() == WRONG


def test_restore_to_a_file_or_a_folder(cli: Any, two: None, folder: Path) -> None:
    said(cli, "restore", "1", "--to", "x.py")
    assert (folder / "x.py").read_bytes() == WRONG
    (folder / "x.py").write_text("mine")
    assert "left alone" in said(cli, "restore", "2", "--to", "x.py", status=2)
    assert (folder / "x.py").read_text() == "mine"
    assert said(cli, "restore", "2", "--to", ".").startswith("two-sum.attempt-2.py\n")
    assert "Cannot write no/such/x.py" in said(cli, "restore", "1", "--to", "no/such/x.py", status=2)
    (folder / "link.py").symlink_to("nowhere.py")
    assert "left alone" in said(cli, "restore", "1", "--to", "link.py", status=2)
    assert not (folder / "nowhere.py").exists()


def test_a_restored_file_tells_its_problem(cli: Any, two: None) -> None:
    said(cli, "restore", "1")
    done = cli("run", "solutions/arrays/two-sum.attempt-1.py", "--case", "[[3, 3], 6]", "--json")
    assert (done.status, done.result["verdict"]) == (1, "wrong_answer")


def test_what_an_older_log_lacks_is_said(cli: Any, attempted: Attempted) -> None:
    attempted(None, Verdict.WRONG_ANSWER)
    shown = said(cli, "show")
    assert "The log has no code of attempt 1: before judge 0.2.0 none was kept." in shown
    assert "nums =     [3, 3]" in shown
    assert json.loads(said(cli, "show", "--json"))["code"] is None
    for arguments in (["restore"], ["diff", "1", "1"]):
        assert "no code of attempt 1" in said(cli, *arguments, status=2)


def test_code_that_is_gone_is_no_fault_of_age(cli: Any, two: None) -> None:
    with closing(sqlite3.connect(cli.home.log)) as connection:
        connection.execute("DELETE FROM code")
        connection.commit()
    assert "lost the code of attempt 2" in said(cli, "restore", status=2)


@pytest.mark.parametrize(
    "changes",
    [
        {"problem": "gone/away"},
        {"counterexample": replace(EXAMPLE, args=(["a"], None, 7))},  # of another version of the package
        {"counterexample": replace(EXAMPLE, args=([0] * 100_000, 6))},  # too large to be kept
        {"problem": "cpp/unique-ptr", "language": "cpp"},
        {"language": "cobol"},
    ],
)
def test_an_attempt_that_fits_no_package_is_shown_nevertheless(
    cli: Any, attempted: Attempted, changes: dict[str, Any]
) -> None:
    attempted(WRONG, Verdict.WRONG_ANSWER, **changes)
    shown = said(cli, "show")
    for expected in (WRONG.decode(), "Wrong Answer", "duplicates", "[0, 0]"):
        assert expected in shown
    assert ("not kept: " in shown) == (len(str(changes)) > 1000)


@pytest.mark.parametrize("problem", ["../../up", "a/../../up", "/etc/x", "arrays/.hidden", "a b"])
def test_a_name_from_another_log_leads_nowhere(cli: Any, attempted: Attempted, problem: str, folder: Path) -> None:
    attempted(WRONG, problem=problem)
    assert "name one with --to FILE" in said(cli, "restore", status=2)
    assert list(folder.iterdir()) == []


def test_who_is_solving_it_is_asked_before_a_solution_is_shown(cli: Any, two: None) -> None:
    with Log.open(cli.home.path, version="0") as log:
        log.add_event("opened", at=NOW, problem="arrays/two-sum")
    for arguments in (["show"], ["diff"], ["restore"]):
        assert "counts as having seen the solution. Add --yes" in said(cli, *arguments, status=2)
    said(cli, "show", "1")  # a wrong one gives nothing away
    with Log.open(cli.home.path, version="0") as log:
        assert [e.kind for e in log.events()] == ["opened"]
    said(cli, "show", "--yes")
    with Log.open(cli.home.path, version="0") as log:
        assert [e.kind for e in log.events()] == ["opened", "solution"]
    said(cli, "diff")  # it was seen


def test_options_stand_after_the_command(cli: Any, two: None) -> None:
    assert "judge log show" in said(cli, "--json", "show", status=2)
    assert "unexpected extra argument" in said(cli, "arrays", "3", status=2)
    assert [json.loads(line)["attempt"] for line in said(cli, "--json", "arrays").splitlines()] == [2, 1]
    for wrong in ("0", "-1", "x"):
        said(cli, "show", wrong, status=2)
    assert "There is no attempt 3" in said(cli, "show", "3", status=2)


def test_an_empty_log_has_nothing_to_show(cli: Any) -> None:
    for name in ("show", "diff", "restore"):
        assert "There are no attempts yet" in said(cli, name, status=2)
    assert not cli.home.log.exists()


def test_the_checks_of_a_contract_are_shown_with_their_sentences(cli: Any) -> None:
    checks = (Check("works/equality", "", True), Check("exceptions/constructor", "", False))
    result = Result("cpp/optional", "cpp", Verdict.WRONG_ANSWER, Cases(1, 2), 1, "x", checks=checks)
    with Log.open(cli.home.path, version="1") as log:
        log.record(result, topic="cpp", difficulty="medium", started_at=NOW, code=b"class X;", level="bare")
    shown = said(cli, "show")
    assert "cpp/optional · C++ · bare" in shown
    assert "1 of 2 checks hold; the first that does not is exceptions/constructor." in shown
    about = next(c.about for c in load_problem(own_folder() / "cpp/optional").checks if c.name == "works/equality")
    assert about in " ".join(shown.split())
