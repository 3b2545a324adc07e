"""The facts of a failure: how many inputs of the small scope fail, what they have in common, how the answers are wrong.

Whatever is said was counted on every input that was looked at. Where the answers depend on the calls before, nothing is
said of the inputs.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ..cases.batch import Batch
from ..diagnosis.conditions import condition_of, labels_that_count
from ..diagnosis.features import Features, features_of
from ..diagnosis.patterns import Wrong, pattern_of
from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from ..verdict import Facts
from .survey import Fate, Survey, survey
from .workbench import Workbench

STORED = "features-3"  # the number changes with what is said of inputs
MOST_AGAIN = 2_000  # failing inputs that are tried again in another order
STOPS = "no answer: the program stops every time"
LATE = "no answer: the program does not come to an end, every time"


@dataclass(frozen=True)
class Surveyed:
    """The facts and what they were counted on. ``alone``: whether an input fails or not is a matter of it alone."""

    facts: Facts
    survey: Survey
    alone: bool


def scope_features(bench: Workbench) -> Features:
    """What may be said of each input of the small scope; made once per version of the package."""

    def make() -> bytes:
        codec, batch = bench.codec, bench.tiers.exhaustive.batch
        cases = ((tuple(codec.decode_args(case.frame)), codec.decode_answer(case.answer, case.frame)) for case in batch)
        return features_of(bench.problem, cases, bench.module.labels).to_bytes()

    return Features.from_bytes(bench.tiers.stored(STORED, make))


def look(
    bench: Workbench,
    runner: Runner,
    time_limits: TimeLimits,
    labels: tuple[str, ...],
    *,
    alone: bool = True,
    budget_s: float,
) -> Surveyed:
    """Runs the whole scope, as far as ``budget_s`` seconds allow. ``labels`` are those of the counterexample; ``alone``
    is False where it is known already that it fails after other calls only."""
    batch = bench.tiers.exhaustive.batch
    found = survey(runner, batch, time_limits, bench.environment.clock, budget_s)
    facts = Facts(len(found.failed), found.looked_at, found.total, labels=labels)
    alone = alone and bool(found.failed) and _same_again(bench, runner, time_limits, found, budget_s)
    if not alone:
        return Surveyed(facts, found, alone)
    if len(found.failed) == found.looked_at:
        return Surveyed(replace(facts, labels=("everything",), pattern=_pattern(bench, found)), found, alone)
    features = scope_features(bench)
    looked_at = (1 << found.looked_at) - 1
    failing = found.bits
    facts = replace(
        facts,
        condition=condition_of(features, failing, looked_at),
        pattern=_pattern(bench, found),
        labels=labels_that_count(features, labels, failing, looked_at),
    )
    return Surveyed(facts, found, alone)


def _same_again(bench: Workbench, runner: Runner, time_limits: TimeLimits, found: Survey, budget_s: float) -> bool:
    """Whether the failing inputs fail in the same way in a fresh process, in the opposite order and with no others."""
    again = [one for one in found.failed if one.fate is Fate.WRONG][:MOST_AGAIN][::-1]
    if not again:
        return True
    second = survey(runner, Batch.of(one.case for one in again), time_limits, bench.environment.clock, budget_s)
    by_place = {one.index: (one.fate, one.got) for one in second.failed}
    return all(by_place.get(i) == (one.fate, one.got) for i, one in enumerate(again[: second.looked_at]))


def _pattern(bench: Workbench, found: Survey) -> str | None:
    if (said := never_answered(found)) is not None:
        return said
    with contextlib.suppress(ValueError):  # an answer that is none of the declared type
        return pattern_of(wrong_answers(bench, found), _mirror(bench))
    return None


def never_answered(found: Survey) -> str | None:
    """The pattern of a program that stops on every failing input, or does not come back from any; else None."""
    fates = {one.fate for one in found.failed}
    return STOPS if fates == {Fate.STOPPED} else LATE if fates == {Fate.LATE} else None


def wrong_answers(bench: Workbench, found: Survey) -> list[Wrong]:
    """The wrong ones with what was right. Raises ValueError for one that is not of the declared type."""
    codec = bench.codec
    wrong: list[Wrong] = []
    for one in found.failed:
        if one.fate is Fate.WRONG:
            args = tuple(codec.decode_args(one.case.frame))
            expected = codec.decode_answer(one.case.answer, one.case.frame)
            wrong.append(Wrong(args, expected, codec.decode_answer(one.got, one.case.frame)))
    return wrong


def _mirror(bench: Workbench) -> Callable[[Wrong], list[Any] | None]:
    """Looks up the right answer for an input whose lists and texts are turned round, if it is in the scope."""
    by_frame: dict[bytes, bytes] = {}

    def mirrored(one: Wrong) -> list[Any] | None:
        if not by_frame:
            by_frame.update((case.frame, case.answer) for case in bench.tiers.exhaustive.batch)
        turned = tuple(value[::-1] if isinstance(value, list | str) else value for value in one.args)
        if turned == one.args:
            return None
        try:
            frame = bench.codec.encode_args(turned)
        except (ValueError, TypeError):
            return None
        answer = by_frame.get(frame)
        return None if answer is None else [bench.codec.decode_answer(answer, frame)]

    return mirrored
