"""The facts of a failing contract: which checks and operations failing cases have, and where they go wrong.

An operation is named by its line of the right answer, up to the colon: ``reset to new: 5 - - | alive 1``. What is said
was counted over the small scope, as other facts are.
"""

from __future__ import annotations

import contextlib
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..diagnosis.conditions import condition_of
from ..diagnosis.features import Feature, Features, bits_of
from ..run.facts import Surveyed, never_answered, wrong_answers
from ..run.workbench import Workbench
from ..verdict import Facts

NEARLY_ALL = 0.95
LEAST = 3  # wrong sequences; fewer are no pattern
MOST_STEPS = 12  # numbers of operations that are said of a case
_END = "end"  # the line behind all operations


def operations(answer: Any) -> list[str]:
    """The names of what is carried out, in order, without the numbers that it gives back; none where the answer holds
    no such lines."""
    lines = answer if isinstance(answer, list) else []
    names = [_name(line) for line in lines if isinstance(line, str) and ":" in line]
    return [name for name in names if name and name != _END]


def _name(line: str) -> str:
    words = line.split(":")[0].split()
    while len(words) > 1 and (words[-1].lstrip("-").isdecimal() or words[-1] in ("true", "false", "-")):
        words.pop()
    return " ".join(words)


def flags(args: Sequence[Any], answer: Any) -> Iterator[tuple[str, str]]:
    """Clauses that are true of a case, each with its opposite."""
    if args and isinstance(args[0], str):
        yield f"the check is {args[0]}", f"the check is not {args[0]}"
    names = operations(answer)
    for name in dict.fromkeys(names):
        yield f"«{name}» is carried out", f"«{name}» is not carried out"
        if names.count(name) > 1:
            yield f"«{name}» is carried out more than once", f"«{name}» is carried out once at most"
    for size in range(2, min(len(names), MOST_STEPS) + 1):
        yield f"there are {size} operations or more", f"there are fewer than {size} operations"
    for first, second in dict.fromkeys(itertools.pairwise(names)):
        yield f"«{second}» follows on «{first}»", f"«{second}» nowhere follows on «{first}»"


def contract_facts(bench: Workbench, found: Surveyed) -> Facts:
    """The facts of a survey of the small scope, in the words of a contract."""
    plain = replace(found.facts, condition=None, pattern=None)
    if not found.alone:
        return plain
    codec, batch = bench.codec, bench.tiers.exhaustive.batch
    sets: dict[str, set[int]] = {}
    opposites: dict[str, str] = {}
    for i in range(found.survey.looked_at):
        answer = codec.decode_answer(batch[i].answer, batch[i].frame)
        for yes, no in flags(codec.decode_args(batch[i].frame), answer):
            sets.setdefault(yes, set()).add(i)
            opposites[yes] = no
    looked_at = (1 << found.survey.looked_at) - 1
    features = []
    for yes, where in sets.items():
        bits = bits_of(where, found.survey.looked_at)
        features += [Feature(yes, bits), Feature(opposites[yes], looked_at & ~bits)]
    told = [feature for feature in features if feature.bits not in (0, looked_at)]
    condition = condition_of(Features(found.survey.looked_at, tuple(told)), found.survey.bits, looked_at)
    return replace(plain, condition=condition, pattern=_pattern(bench, found))


def _pattern(bench: Workbench, found: Surveyed) -> str | None:
    if (said := never_answered(found.survey)) is not None:
        return said
    if bench.problem.compare != "exact":  # another line may be as right
        return None
    with contextlib.suppress(ValueError):  # an answer that is none of the declared type
        return pattern_of([(one.expected, one.got) for one in wrong_answers(bench, found.survey)])
    return None


def pattern_of(wrong: Sequence[tuple[Any, Any]]) -> str | None:
    """At which operation sequences begin to be wrong, of right and wrong ones; None where there is no pattern."""
    if len(wrong) < LEAST:
        return None
    (first, count), *_ = Counter(first_wrong(right, got) for right, got in wrong).most_common(1)
    if first is None or count < NEARLY_ALL * len(wrong):
        return None
    if count == len(wrong):
        return f"every wrong sequence goes wrong at {first}"
    return f"{count:,} of {len(wrong):,} wrong sequences go wrong at {first}"


def first_wrong(expected: Any, got: Any) -> str | None:
    """The name of the operation whose line is the first that is wrong; None where that cannot be told."""
    if not isinstance(expected, list) or not isinstance(got, list):
        return None
    for right, line in itertools.zip_longest(expected, got):
        if right != line:
            if not isinstance(right, str) or ":" not in right:
                return None
            return "the end, where what is left is given back" if (name := _name(right)) == _END else f"«{name}»"
    return None
