"""The tiers that are made once per version of a package and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.cases.oracle import bound_reference, oracle_for
from judge.cases.package import CasesModule, load_brute
from judge.cases.tiers import Tiers, package_hash
from judge.catalog.load import load_problem
from judge.catalog.reference_hash import reference_hash
from judge.errors import PackageError
from judge.kinds.wire import make_codec
from judge.model.problem import Problem
from judge.protocol import split


@pytest.fixture
def tiers(problem: Problem, oracle: Any, tmp_path: Path) -> Callable[[], Tiers]:
    """Tiers as a new run sees them, on the same cache."""

    def make() -> Tiers:
        current = load_problem(problem.folder)
        return Tiers(
            current, make_codec(current), oracle, tmp_path / "cache", lambda: CasesModule(current), lambda _: None
        )

    return make


def test_the_small_scope_is_whole_in_order_and_answered(tiers: Callable[[], Tiers], problem: Problem) -> None:
    scope = tiers().exhaustive
    codec = make_codec(problem)
    assert scope.text == "every list of up to 3 values from -2..2"
    cases = [codec.decode_args(f)[0] for f in split(scope.batch.frames)]
    assert len(cases) == 1 + 5 + 25 + 125
    assert [len(c) for c in cases] == sorted(len(c) for c in cases)
    for i in (0, 7, 155):
        case = scope.batch[i]
        assert codec.decode_answer(case.answer, case.frame) == sum(cases[i])


def test_families_are_the_same_in_every_run(tiers: Callable[[], Tiers], oracle: Any) -> None:
    first = tiers()
    (case,) = first.large
    assert (case.family, case.n, case.catches) == ("random", 1000, "adding every prefix anew")
    (first.folder / "large.bin").unlink()
    assert tiers().large == (case,)
    assert oracle.asked == 2


def test_a_second_run_asks_neither_the_reference_nor_the_package(
    tiers: Callable[[], Tiers], oracle: Any, problem: Problem, tmp_path: Path
) -> None:
    made = tiers()
    scope, large = made.exhaustive, made.large
    asked = oracle.asked

    def unwanted() -> CasesModule:
        raise AssertionError("cases.py is not to be imported")

    again = Tiers(problem, make_codec(problem), oracle, tmp_path / "cache", unwanted, lambda _: None)
    assert (again.exhaustive, again.large) == (scope, large)
    assert oracle.asked == asked


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "unreadable"])
@pytest.mark.parametrize("kind", ["exhaustive", "large"])
def test_a_damaged_store_is_made_again(tiers: Callable[[], Tiers], kind: str, damage: str) -> None:
    first = tiers()
    whole = getattr(first, kind)
    file = first.folder / f"{kind}.bin"
    data = file.read_bytes()
    if damage == "unreadable":
        file.unlink()
        file.mkdir()
    else:
        file.write_bytes({"empty": b"", "cut": data[:-1], "flipped": data[:-1] + bytes([data[-1] ^ 1])}[damage])
    assert getattr(tiers(), kind) == whole
    if damage != "unreadable":
        assert file.read_bytes() == data
    assert [f.name for f in first.folder.iterdir() if f.name != file.name] == []


def test_a_cache_that_cannot_be_written_costs_no_verdict(tiers: Callable[[], Tiers], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert tiers().exhaustive.batch.count == 156


@pytest.mark.parametrize("name", ["problem.toml", "cases.py", "reference.cpp"])
def test_another_version_of_the_package_has_tiers_of_its_own(problem: Problem, name: str) -> None:
    before = package_hash(problem)
    (problem.folder / "statement.md").write_text("other words")
    assert package_hash(problem) == before
    with (problem.folder / name).open("a") as stream:
        stream.write("\n")
    assert package_hash(problem) != before


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("yield (list(nums),)", "yield ([P.value_max + 1],)", "exhaustive: yields the invalid input"),
        ("range(-2, 3), repeat=size", "range(-9, 9), repeat=4", "exhaustive: more than 100,000 inputs"),
        ("for _ in range(n)]", "for _ in range(n + 1)]", "FAMILIES: 'random' makes an invalid input at n = 1000"),
        ("def is_valid", "def valid", "is_valid: expected a function of that name"),
        ("def strategy", "def drawn", "strategy: expected a function of that name"),
        ("def exhaustive", "def scope", "exhaustive: expected a function of that name"),
        ("FAMILIES = (", "FAMILIES = () or [", "cannot be imported: SyntaxError"),
        (
            'n=P.n_max, catches="adding every prefix anew"),)',
            'n=9, catches=""),)[:0]',
            "FAMILIES: expected a tuple of at least one",
        ),
        ("from itertools import product", "import no_such_module", "cannot be imported: ModuleNotFoundError"),
    ],
)
def test_a_broken_cases_file_is_named(
    tiers: Callable[[], Tiers], problem: Problem, old: str, new: str, complaint: str
) -> None:
    file = problem.folder / "cases.py"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    with pytest.raises(PackageError) as raised:
        _ = tiers().exhaustive, tiers().large
    assert str(raised.value).startswith(f"{file}: {complaint}")


def test_a_checker_is_asked_for_where_the_mode_says_so(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem()
    text = (folder / "problem.toml").read_text()
    (folder / "problem.toml").write_text(text.replace("[parameters]", '[compare]\nmode = "checker"\n[parameters]'))
    with pytest.raises(PackageError, match=r"check: expected a function, because compare.mode is checker"):
        CasesModule(load_problem(folder))


def test_importing_a_package_leaves_nothing_in_its_folder(problem: Problem) -> None:
    before = sorted(problem.folder.rglob("*"))
    CasesModule(problem)
    assert load_brute(problem)(([3, -1],)) == 2
    assert sorted(problem.folder.rglob("*")) == before


def test_a_missing_brute_is_named(problem: Problem) -> None:
    (problem.folder / "brute.py").unlink()
    with pytest.raises(PackageError, match=r"brute\.py: the file is missing"):
        load_brute(problem)


def test_a_package_that_is_not_bound_gets_its_own_reference(problem: Problem, oracle: Any) -> None:
    assert bound_reference(problem) is None
    assert oracle_for(problem, lambda: oracle) is oracle


def test_stored_tiers_and_compiled_references_hold_what_contracts_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: Problem
) -> None:
    header = tmp_path / "include" / "contract" / "elements.hpp"
    header.parent.mkdir(parents=True)
    monkeypatch.setattr("judge.catalog.reference_hash.cpp_folder", lambda: tmp_path)
    contract = replace(problem, kind="contract")
    hashes = set()
    for text in ("// one\n", "// two\n"):
        header.write_text(text)
        hashes |= {(reference_hash(contract), package_hash(contract))}
    assert len({a for a, _ in hashes}) == len({b for _, b in hashes}) == 2
    assert package_hash(problem) not in {b for _, b in hashes}


def test_stored_tiers_hold_the_parts_that_inputs_are_made_of(monkeypatch: pytest.MonkeyPatch, problem: Problem) -> None:
    before = package_hash(problem)
    monkeypatch.setattr("judge.cases.tiers._parts_hash", lambda: "another")
    assert package_hash(problem) != before
