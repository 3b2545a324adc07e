"""What is said of a contract's cases, and at which operation a sequence goes wrong."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

from judge.cases.batch import Case
from judge.run.facts import Surveyed
from judge.run.survey import Failed, Fate, Survey
from judge.verdict import Condition, Facts
from judge.why.observations import contract_facts, first_wrong, flags, operations, pattern_of

RIGHT = ["push 3: 3 | alive 1", "pop 3: - | alive 0", "end: destroyed 3 | alive 0"]


def test_an_operation_is_named_without_what_it_gives_back() -> None:
    assert operations(RIGHT) == ["push", "pop"]
    assert operations(["7: 1", "= temporary: 8", "empty true: -"]) == ["7", "= temporary", "empty"]
    assert operations(["holds"]) == []


def test_what_is_true_of_a_case_is_told_with_its_opposite() -> None:
    said = dict(flags(["works/operations", [[0, 3]]], RIGHT))
    assert said == {
        "the check is works/operations": "the check is not works/operations",
        "there are 2 operations or more": "there are fewer than 2 operations",
        "«push» is carried out": "«push» is not carried out",
        "«pop» is carried out": "«pop» is not carried out",
        "«pop» follows on «push»": "«pop» nowhere follows on «push»",
    }


def test_the_first_line_that_differs_is_where_it_goes_wrong() -> None:
    assert first_wrong(RIGHT, [RIGHT[0], "pop 4: - | alive 0", RIGHT[2]]) == "«pop»"
    assert first_wrong(RIGHT, RIGHT[:2]) == "the end, where what is left is given back"
    assert first_wrong(["holds"], ["fails"]) is None
    assert first_wrong(RIGHT, [*RIGHT, "more"]) is None


def test_a_pattern_holds_for_nearly_all_or_is_not_said() -> None:
    pop = (RIGHT, [RIGHT[0], "pop 4: - | alive 0", RIGHT[2]])
    end = (RIGHT, RIGHT[:2])
    assert pattern_of([pop] * 3) == "every wrong sequence goes wrong at «pop»"
    assert pattern_of([pop] * 39 + [end]) == "39 of 40 wrong sequences go wrong at «pop»"
    assert pattern_of([pop, pop, end]) is None
    assert pattern_of([pop, pop]) is None
    assert pattern_of([(["holds"], ["fails"])] * 4) is None


def surveyed(*, alone: bool = True, stops: bool = False) -> tuple[Any, Surveyed]:
    """A bench whose frames are JSON, and what became of ten sequences: those with a swap fail."""
    cases = []
    for i in range(10):
        names = ["push", "swap"] if i % 3 == 0 else ["push", "pop"][: 1 + i % 2]
        lines = [f"{name}: {n}" for n, name in enumerate(names)]
        cases.append(Case(json.dumps(["works/operations", []]).encode(), json.dumps(lines).encode()))
    wrong = json.dumps(["push: 0", "swap: 7"]).encode()
    fate, got = (Fate.STOPPED, b"") if stops else (Fate.WRONG, wrong)
    failed = tuple(Failed(i, cases[i], fate, got) for i in (0, 3, 6, 9))
    codec = SimpleNamespace(decode_args=json.loads, decode_answer=lambda answer, frame: json.loads(answer))
    tiers = SimpleNamespace(exhaustive=SimpleNamespace(batch=cases))
    bench = SimpleNamespace(codec=codec, tiers=tiers, problem=SimpleNamespace(compare="exact"))
    return bench, Surveyed(Facts(4, 10, 10), Survey(10, 10, failed), alone)


def test_what_failing_sequences_have_in_common_is_counted() -> None:
    facts = contract_facts(*surveyed())
    assert facts.condition == Condition("«swap» is carried out", 1.0, 0.0)
    assert facts.pattern == "every wrong sequence goes wrong at «swap»"
    assert contract_facts(*surveyed(stops=True)).pattern == "no answer: the program stops every time"


def test_where_the_calls_before_decide_nothing_is_said_of_the_inputs() -> None:
    facts = contract_facts(*surveyed(alone=False))
    assert (facts.failed, facts.condition, facts.pattern) == (4, None, None)
