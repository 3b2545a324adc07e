"""The ledger: when a record counts, what is refused and why, what is sampled, and where nothing is written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.verdict import Timing
from judge.verify import ledger
from judge.verify.key import Circumstances
from judge.verify.ledger import Standing, place_of, record_mutants, record_proof, sample, standing, take_back
from judge.verify.margin import Timed
from judge.verify.proof import Proof
from judge.verify.record import MUTANTS, PROOFS, Place, read

HERE = Circumstances("gcc 12", "3.11", "linux x86_64")
ELSEWHERE = Circumstances("clang 16 with libstdc++ 12", "3.13", "linux x86_64")
PLACE = Place(41, "0123456789ab")


def timed(name: str, ratio: float, low: float) -> Timed:
    return Timed(name, Timing(ratio, low, ratio, 10, 10, 1000, "sorted", 20.0))


PROOF = Proof(
    "mini/total", (), 5, 1234, 9.9,
    timed=(timed("accepted/loop.cpp", 2.0312, 2.0), timed("time_limit_exceeded/again.cpp", 60.0, 60.0)),
    notes=("holds at the second try only: problem.toml: too narrow",),
)  # fmt: skip


@pytest.fixture
def package(mini_problem: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The good package in what looks like a checkout."""
    monkeypatch.setattr(ledger, "outdated_build", lambda: None)
    folder = mini_problem()
    (folder.parent.parent / ".git").mkdir()
    return folder


@pytest.fixture
def proved(package: Path) -> Path:
    assert record_proof(standing(package, HERE), PROOF, PLACE) is None
    return package


def edited(package: Path, change: Callable[[Any], object]) -> None:
    file = package / "proof.json"
    top = json.loads(file.read_text())
    change(top)
    file.write_text(json.dumps(top))


def test_a_record_counts_and_holds_the_figures(proved: Path) -> None:
    found = standing(proved, HERE)
    assert (found.why, found.refused, found.name) == (None, None, "mini/total")
    assert found.record is not None
    assert found.record.after == PLACE
    assert found.record.facts == {
        "solutions": 5,
        "cases": 1234,
        "margins": {"cpp": 30.0},
        "timed": {
            "accepted/loop.cpp": "0.1 of its limit, 2 times the reference on sorted",
            "time_limit_exceeded/again.cpp": "at least 3 of its limit, 60 times the reference on sorted",
        },
        "notes": ["holds at the second try only"],
    }


def test_nothing_was_proved_at_first(package: Path) -> None:
    assert standing(package, HERE).why == "it was not proved yet"


def test_a_changed_file_is_proved_again_and_only_by_its_proof(proved: Path) -> None:
    brute = proved / "brute.py"
    brute.write_text(f"# {brute.read_text()}")
    assert standing(proved, HERE).why == "it has changed"


def test_a_changed_judge_is_told_from_a_changed_package(proved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.verify.key.judge_digest", lambda *_: "another")
    assert standing(proved, HERE).why == "judge/ or cpp/ has changed"


def test_what_was_proved_with_another_compiler_is_not_proved_with_this_one(proved: Path) -> None:
    assert standing(proved, ELSEWHERE).why == "it was proved with gcc 12, Python 3.11, linux x86_64 only"


def test_records_of_two_compilers_live_together_until_the_package_changes(proved: Path) -> None:
    assert record_proof(standing(proved, ELSEWHERE), PROOF, None) is None
    assert [standing(proved, one).why for one in (HERE, ELSEWHERE)] == [None, None]
    (proved / "brute.py").write_text("def solve(args):\n    return sum(args[0])\n")
    assert record_proof(standing(proved, HERE), PROOF, PLACE) is None
    assert [one.key.made_with for one in read(proved)[PROOFS]] == [HERE]


def test_mutants_have_a_record_of_their_own(proved: Path) -> None:
    assert standing(proved, HERE, MUTANTS).why == "it was not proved yet"
    assert record_mutants(standing(proved, HERE, MUTANTS), {"killed": 7}, PLACE) is None
    assert standing(proved, HERE).why is None
    found = standing(proved, HERE, MUTANTS)
    assert found.why is None
    assert found.record is not None
    assert found.record.facts == {"killed": 7}
    take_back(standing(proved, HERE))
    assert [standing(proved, HERE, part).why for part in (PROOFS, MUTANTS)] == ["it was not proved yet", None]
    take_back(found, MUTANTS)
    assert not (proved / "proof.json").exists()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda top: top["proofs"][0]["facts"].update(cases=9), "changed by hand"),
        (lambda top: top["proofs"][0].update(package="0" * 32), "changed by hand"),
        (lambda top: top["proofs"][0].update(seal="0" * 32), "changed by hand"),
        (lambda top: top["proofs"][0].update(compiler="gcc 13"), "changed by hand"),
        (lambda top: top["proofs"][0].pop("seal"), "lacks what a record has"),
        (lambda top: top.update(proofs=[1]), "lacks what a record has"),
        (lambda top: top.update(proofs=7), "lacks what a record has"),
        (lambda top: top.pop("format"), "names no format"),
    ],
)
def test_a_record_edited_by_hand_is_refused_and_written_anew(
    proved: Path, change: Callable[[Any], object], says: str
) -> None:
    edited(proved, change)
    found = standing(proved, HERE)
    assert found.why == "its proof.json is refused"
    assert found.refused is not None
    assert f"{proved / 'proof.json'}: " in found.refused
    assert says in found.refused
    assert "proved again" in found.refused
    assert record_proof(found, PROOF, PLACE) is None
    assert standing(proved, HERE).why is None


def test_a_record_with_a_key_of_its_own_does_not_count_whatever_its_seal(proved: Path) -> None:
    """Who makes a seal for other hashes has made a record of other files."""
    forged = read(proved)[PROOFS][0]
    forged = replace(forged, key=replace(forged.key, package="0" * 32))
    ledger.write(proved, PROOFS, forged)
    assert standing(proved, HERE).why == "it has changed"


@pytest.mark.parametrize(
    "text", ["", "{", "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n", "[" * 100_000, "null", "\udcff"]
)
def test_what_is_no_record_is_refused(proved: Path, text: str) -> None:
    (proved / "proof.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    found = standing(proved, HERE)
    assert found.refused is not None
    assert found.refused.count("\n") == 0
    assert record_proof(found, PROOF, PLACE) is None
    assert standing(proved, HERE).why is None


def test_what_a_newer_judge_wrote_is_left_alone(proved: Path) -> None:
    (proved / "proof.json").write_text('{"format": 2, "proofs": {}}')
    found = standing(proved, HERE)
    assert found.refused is not None
    assert "newer judge (format 2)" in found.refused
    why = record_proof(found, PROOF, PLACE)
    assert why is not None
    assert "newer judge" in why
    assert (proved / "proof.json").read_text() == '{"format": 2, "proofs": {}}'


def test_a_package_that_cannot_be_read_is_proved(package: Path) -> None:
    (package / "problem.toml").write_text("[")
    found = standing(package, HERE)
    assert (found.key, found.why) == (None, "it cannot be read")


def test_a_package_that_changes_while_it_is_proved_is_not_recorded(package: Path) -> None:
    found = standing(package, HERE)
    (package / "cases.toml").write_text("# Meanwhile.")
    assert record_proof(found, PROOF, PLACE) == "it was changed meanwhile"
    assert not (package / "proof.json").exists()


def test_a_folder_that_cannot_be_written_is_no_error(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("judge.verify.record.files.write", refuse)
    why = record_proof(standing(package, HERE), PROOF, PLACE)
    assert why == f"{package / 'proof.json'} cannot be written: Read-only file system"


def test_outside_a_checkout_nothing_is_recorded(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package.parent.parent / ".git").rmdir()
    assert record_proof(standing(package, HERE), PROOF, None) == "not in a git checkout"
    (package.parent.parent / ".git").write_text("gitdir: elsewhere\n")  # as a worktree has it
    assert record_proof(standing(package, HERE), PROOF, None) is None
    monkeypatch.setattr(ledger, "HOUSE", package.parent.parent.resolve())  # what is installed within a checkout
    assert record_proof(standing(package, HERE), PROOF, None) == "not in a git checkout"


def test_what_runs_has_to_be_what_the_key_holds(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "outdated_build", lambda: Path("reference/codec.cpp"))
    why = record_proof(standing(package, HERE), PROOF, PLACE)
    assert why is not None
    assert "cpp/reference/codec.cpp is newer" in why


NAMES = [f"topic/p{i}" for i in range(28)]


def test_the_sample_is_the_same_for_one_commit_and_comes_round_to_all() -> None:
    drawn = [sample(NAMES, 10, Place(commits, "")) for commits in range(200, 210)]
    assert drawn[0] == sample(reversed(NAMES), 10, Place(200, ""))
    assert {len(names) for names in drawn} == {3}
    assert set().union(*drawn) == set(NAMES)
    assert sample(NAMES, 100, None) == set(NAMES)
    assert len(sample(["a/b"], 1, None)) == 1
    assert sample([], 10, None) == set()


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_order_of_commits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)

    def git(*arguments: str, folder: Path = tmp_path / "repository") -> str:
        who = ["-c", "user.name=n", "-c", "user.email=e"]
        done = subprocess.run(["git", "-C", folder, *who, *arguments], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    assert place_of(tmp_path) is None
    (tmp_path / "repository").mkdir()
    git("init", "-q")
    assert place_of(tmp_path / "repository") is None
    for text in "ab":
        git("commit", "-q", "--allow-empty", "-m", text)
    head = git("rev-parse", "HEAD")
    assert place_of(tmp_path / "repository") == Place(2, head[:12])
    git("clone", "-q", "--depth", "1", f"file://{tmp_path}/repository", str(tmp_path / "shallow"))
    assert place_of(tmp_path / "shallow") == Place(int(head[:7], 16), head[:12])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert place_of(tmp_path / "repository") is None


def test_few_packages_are_named_and_many_counted() -> None:
    def some(count: int) -> list[Standing]:
        return [Standing(Path(name), name, None, None) for name in NAMES[:count]]

    assert ledger.words(some(1)) == "1 package (topic/p0)"
    assert ledger.words(some(2)) == "2 packages (topic/p0, topic/p1)"
    assert ledger.words(some(28)) == "28 packages"
