"""What an interviewer would not show: the hidden case that failed. It is counted, and shown at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..verdict import Result, Verdict

KEPT_BACK = "It fails on a hidden case, which is shown at the end."


def masked(result: Result, samples: Sequence[tuple[Any, ...]]) -> Result:
    """``result`` without its failing case and findings, unless the case is one of ``samples``, which are no secret."""
    example = result.counterexample
    if example is None:
        time = result.time if result.verdict is Verdict.ACCEPTED else None  # its family tells what is tested
        return replace(result, findings=(), time=time)
    if any(list(args) == list(example.args) for args in samples):
        return result
    return replace(result, counterexample=None, findings=(), time=None, message=KEPT_BACK, checks=())
