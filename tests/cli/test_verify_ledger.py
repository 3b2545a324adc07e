"""``judge verify`` and the ledger: what is proved is skipped, what does not hold is found, a stopped run goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.app.crew import Here
from judge.app.verify import ProofRun
from judge.compile.toolchain import find_toolchain
from judge.verify import ledger
from judge.verify.key import circumstances
from judge.verify.ledger import record_proof, standing
from judge.verify.proof import Proof, glance, prove_answers, prove_speed

# Nothing is compiled but the reference.
QUICK: dict[str, str | None] = {
    "solutions/accepted/loop.cpp": (
        "class Solution {\npublic:\n    int total(vector<int>& nums) { return reduce(nums.begin(), nums.end()); }\n};\n"
    ),
    "solutions/wrong_answer/skips_the_last.cpp": None,
}
WRONG = "class Solution:\n    def total(self, nums):\n        return 0\n"


@pytest.fixture
def package(mini_problem: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A good package in what looks like a checkout without commits."""
    monkeypatch.setattr(ledger, "outdated_build", lambda: None)
    folder = mini_problem(files=QUICK)
    (folder.parent.parent / ".git").mkdir()
    return folder


@pytest.fixture
def verify(cli: Any, package: Path) -> Callable[..., Any]:
    return lambda *options: cli("--problems", package.parent.parent, "verify", "mini/total", *options)


def test_what_is_proved_is_skipped_until_it_is_asked_for(verify: Any, package: Path) -> None:
    first = verify()
    assert (first.status, first.stderr) == (0, "")
    assert "mini/total  ok   4 solutions" in first.stdout
    assert "1 packages verified, 0 with complaints" in first.stdout
    written = (package / "proof.json").read_bytes()
    again = verify()
    assert (again.status, again.stderr) == (0, "")
    skipped, last = again.stdout.splitlines()
    assert skipped.startswith("skipped: 1 package (mini/total), proved with ")
    assert "--all" in skipped
    assert last == "0 packages verified, 0 with complaints"
    sampled = verify("--sample", "10")
    assert "again as a sample: 1 package (mini/total); without a commit" in sampled.stdout
    assert "mini/total  ok" in sampled.stdout
    assert (package / "proof.json").read_bytes() == written
    everything = verify("--all")
    assert "mini/total  ok" in everything.stdout
    assert "skipped" not in everything.stdout


def test_a_refused_record_is_told_in_a_line_and_written_anew(verify: Any, package: Path) -> None:
    (package / "proof.json").write_text("<<<<<<< HEAD\n")
    done = verify()
    assert done.status == 0
    assert done.stdout.startswith(f"{package / 'proof.json'}: not valid JSON")
    assert "mini/total  ok" in done.stdout
    assert json.loads((package / "proof.json").read_text())["format"] == 1


def test_the_sample_finds_a_record_that_is_not_true_and_takes_it_back(verify: Any, package: Path) -> None:
    (package / "solutions/accepted/off.py").write_text(WRONG)
    claimed = Proof("mini/total", (), 5, 100, 1.0)
    assert record_proof(standing(package, circumstances(find_toolchain())), claimed, None) is None
    assert verify().status == 0
    done = verify("--sample", "100")
    assert done.status == 1
    assert "accepted/off.py: expected accepted, got wrong_answer" in done.stdout
    assert not (package / "proof.json").exists()


@pytest.mark.parametrize("options", [("--sample", "0"), ("--sample", "101"), ("--sample", "5", "--mutants")])
def test_a_sample_that_cannot_be_drawn_is_a_usage_error(verify: Any, options: tuple[str, ...]) -> None:
    done = verify(*options)
    assert (done.status, done.stdout) == (2, "")
    assert "--sample" in done.stderr


def test_without_a_checkout_it_is_said_that_nothing_is_recorded(verify: Any, package: Path) -> None:
    (package.parent.parent / ".git").rmdir()
    done = verify()
    assert done.status == 0
    assert "not recorded: mini/total: not in a git checkout\n" in done.stdout
    assert not (package / "proof.json").exists()


def test_mutants_are_skipped_where_they_are_known_to_be_found(verify: Any, package: Path) -> None:
    for name in ("loop.cpp", "index.py"):
        (package / "solutions" / "accepted" / name).unlink()
    first = verify("--mutants")
    assert first.status == 0
    facts = json.loads((package / "proof.json").read_text())["mutants"][0]["facts"]
    assert facts["killed"] > 0
    again = verify("--mutants")
    assert again.stdout.splitlines()[0].startswith("skipped: 1 package (mini/total)")
    assert again.stdout.splitlines()[1:] == ["0 packages, 0 mutants, 0 packages with survivors"]
    assert verify("--mutants", "--all").stdout.startswith("mini/total  100.0 %")


def test_a_run_that_is_stopped_before_the_timing_goes_on_with_it(package: Path, own_home: Any) -> None:
    class Stopped(Exception):
        pass

    said: list[str] = []

    def stop(text: str) -> None:
        said.append(text)
        raise Stopped

    cache = own_home.path / "cache"
    with pytest.raises(Stopped):
        list(ProofRun([package], cache, Here(cache, 1)).proofs(stop))
    assert said == ["1 of 1 packages judged"]
    ((proof, why),) = ProofRun([package], cache, Here(cache, 1)).proofs(said.append)
    assert said == ["1 of 1 packages judged", "1 of 1 packages timed"]
    assert (proof.complaints, proof.solutions, why) == ((), 4, None)
    assert [one.name for one in proof.timed] == ["accepted/index.py", "accepted/loop.cpp", "accepted/reduce.py"]
    assert list((cache / "proofs").glob("*.json")) == []
    # With the package changed, what was found before is of no use.
    (package / "cases.toml").write_text((package / "cases.toml").read_text() + "\n")
    with pytest.raises(Stopped):
        list(ProofRun([package], cache, Here(cache, 1)).proofs(stop))
    (package / "solutions/accepted/off.py").write_text(WRONG)
    ((proof, _),) = ProofRun([package], cache, Here(cache, 1)).proofs(said.append)
    assert proof.complaints != ()


def test_what_fails_only_beside_others_is_tried_again_alone_and_said(package: Path, environment: Any) -> None:
    before = Proof("mini/total", ("a.py: expected accepted, got time_limit_exceeded",), 4, 100, 1.0)
    alone = prove_speed(package, environment, before, in_company=True)
    assert alone.complaints == ()
    assert alone.notes == ("holds alone, not beside others: a.py: expected accepted, got time_limit_exceeded",)
    assert len(alone.timed) == 3
    # There was nobody else: nothing is tried again.
    assert prove_speed(package, environment, before).complaints == before.complaints
    (package / "solutions/accepted/off.py").write_text(WRONG)
    failed = prove_speed(package, environment, prove_answers(package, environment), in_company=True)
    assert len(failed.complaints) == 1
    assert failed.notes == ()


def test_what_can_be_said_at_once_is_said_whatever_the_record(package: Path, environment: Any) -> None:
    assert glance(package, environment) == ()
    (package / "notes.txt").write_text("later\n")
    assert [text.startswith(f"{package / 'notes.txt'}: does not belong") for text in glance(package, environment)] == [
        True
    ]
    (package / "problem.toml").write_text("[")
    assert len(glance(package, environment)) == 1
