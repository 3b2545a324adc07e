"""What is judged once more, alone on its host: where time decides the verdict, or nearly. Pure.

The first stage judges side by side, with the reference beside each submission. What is far from its limit there is so
on an idle host as well; what is near, and what was ended for its time, is judged again in the second stage.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..timing.ratio import FAR
from ..verdict import Verdict

Answer = Mapping[str, Any]
"""A result as ``judge run --json`` prints it."""


def to_be_timed(result: Answer) -> bool:
    """Whether the second stage is to judge it: it was too slow, but not so far over its limit that nothing changes it;
    or it was accepted and not far under, or left out small cases because they took long."""
    time = result.get("time")
    if result["verdict"] == Verdict.TIME_LIMIT:
        return time is None or time["low"] <= FAR * time["limit"]
    if result["verdict"] != Verdict.ACCEPTED or time is None:
        return False
    return result.get("message") is not None or time["high"] * FAR >= time["limit"]


def doubtful(result: Answer) -> bool:
    """Whether another host is asked before it is said: the interval touches the limit or lies just above it, where no
    call was ended for its time."""
    time = result.get("time")
    if time is None:
        return False
    just_above = time["low"] < time["high"] and time["low"] <= FAR * time["limit"]
    return bool(time["borderline"] or (result["verdict"] == Verdict.TIME_LIMIT and just_above))


def settled(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Of the results of two hosts the one that is said. Too slow is only what is so on both; where they differ in that
    it is accepted, and called borderline."""
    if one["verdict"] == other["verdict"]:
        return one
    slow, said = (one, other) if one["verdict"] == Verdict.TIME_LIMIT else (other, one)
    if slow["verdict"] != Verdict.TIME_LIMIT or said["time"] is None:
        return said
    return {**said, "time": {**said["time"], "borderline": True}}
