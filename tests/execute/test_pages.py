"""The page on which a process says how far it is: believed once, as the submission can write there too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cases.batch import Batch, Case
from judge.execute import stream
from judge.execute.time_limits import TimeLimits
from judge.execute.watching import ExitReason
from judge.execute.worker import Program, Worker
from judge.model.problem import Problem

from .conftest import Asked

SUM = 'method = "sum"\nparams = [{ name = "nums", type = "list[int]" }]\nreturns = "int"\n'
# Says that the last case is at work, however many came before.
FORGES = """
#include <sys/mman.h>
static volatile uint64_t* page() {
    ifstream maps("/proc/self/maps");
    for (string line; getline(maps, line);)
        if (line.find("memfd:page") != string::npos) return (uint64_t*)stoull(line, nullptr, 16);
    abort();
}
class Solution {
public:
    int sum(vector<int>& nums) {
        if (nums.size() < 7) return accumulate(nums.begin(), nums.end(), 0);
        for (volatile uint64_t* started = page();; ++*started) {}
    }
};
"""
DIES = "class Solution { public: int sum(vector<int>& nums) { if (nums.size() == 7) abort(); return nums.size(); } };"


@pytest.fixture
def batch() -> Callable[[Asked, int], Batch]:
    def of(asked: Asked, most: int) -> Batch:
        frames = [asked.codec.encode_args(([1] * n,)) for n in range(most)]
        return Batch.of([Case(frame, asked.codec.encode_answer(n, frame)) for n, frame in enumerate(frames)])

    return of


@pytest.mark.parametrize(("text", "reason"), [(FORGES, ExitReason.CPU), (DIES, ExitReason.SIGNALLED)])
def test_the_case_at_which_it_ended_is_found_at_the_second_try(
    text: str,
    reason: ExitReason,
    signature: Callable[..., Problem],
    ask: Callable[..., Asked],
    batch: Callable[[Asked, int], Batch],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started = []

    class Counted(Worker):
        def __init__(self, program: Program, boxes: Path) -> None:
            started.append(program)
            super().__init__(program, boxes)

    monkeypatch.setattr(stream, "Worker", Counted)
    asked = ask(signature(SUM), text, "cpp")
    failure = asked.runner.stream(batch(asked, 60), TimeLimits(cpu_s=0.3, idle_s=5.0))
    assert failure is not None
    assert (failure.index, failure.outcome.exit_reason) == (7, reason)
    assert len(started) <= 2
