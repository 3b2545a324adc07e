"""How a failure is confirmed: it fails alone, after other calls only (state is kept), or by chance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from judge.execute.stream import Failure, Outcome, Runner
from judge.execute.time_limits import TimeLimits
from judge.execute.watching import ExitReason
from judge.languages import language

FAILED = Outcome(None, ExitReason.EXITED)


class Scripted(Runner):
    """A runner whose cases fail or pass as told, one after the other."""

    def __init__(self, results: Iterable[bool]) -> None:
        self.results = iter(results)

    def fails(self, frames: Sequence[bytes], expected: bytes, time_limits: TimeLimits) -> tuple[bool, Outcome, str]:
        return next(self.results), FAILED, "differs"


@pytest.mark.parametrize(
    ("results", "stable", "after"),
    [
        ([True], True, None),
        ([False, True, True, True, True, True], True, (b"before",)),  # alone, after, shortened, and three times more
        ([False, True, True, True, False], False, None),
        ([False, True, True, False], False, None),
        ([False, False, False, False], False, None),
    ],
    ids=["alone", "after another call", "passes again", "passes at once", "never again"],
)
def test_what_a_failure_is_put_down_to(results: list[bool], stable: bool, after: tuple[bytes, ...] | None) -> None:
    failure = Failure(1, b"case", b"expected", FAILED)
    confirmed = Scripted(results).confirm(failure, [b"before"], language("py").time_limits)
    assert (confirmed.stable, confirmed.after) == (stable, after)
