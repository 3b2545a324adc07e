"""Names that signatures of the site had once: old solutions still use them, and are told today's in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..model.problem import Problem


@dataclass(frozen=True)
class OldName:
    """``name`` is a type, or a method where ``method`` is what it is called today; ``applies`` to some problems."""

    name: str
    sentence: str
    applies: Callable[[Problem], bool]
    method: str | None = None


OLD_NAMES = (
    # Renamed when all problems came to call their node Node.
    OldName("RandomListNode", "RandomListNode is called Node today.", lambda p: "RandomNode" in p.node_types()),
    # The class was given up for plain lists in 2019.
    OldName(
        "Interval",
        "An Interval is a list of two ints today, [start, end].",
        lambda p: any(param.name == "intervals" for param in p.params),
    ),
    # Renamed when `set` came to look like the type.
    OldName(
        "set",
        "`set` is called `put` today.",
        lambda p: any(m.name == "put" for m in p.signature.methods),
        method="put",
    ),
    # As codecs of other problems call them still.
    OldName("encode", "`encode` is called `serialize` here.", lambda p: p.kind == "round-trip", method="serialize"),
    OldName("decode", "`decode` is called `deserialize` here.", lambda p: p.kind == "round-trip", method="deserialize"),
)


def old_names(problem: Problem) -> tuple[OldName, ...]:
    """Those that a solution of this problem may hold."""
    return tuple(old for old in OLD_NAMES if old.applies(problem))


def todays_names(problem: Problem, source: str, said: str) -> str:
    """Sentences on the old names that a complaint ``said`` of ``source`` is about; empty where there are none."""
    found = []
    for old in old_names(problem):
        if old.method is None:
            about = re.search(rf"\b{old.name}\b", said) is not None
        else:
            missing = re.search(rf"no (?:method|member named '?) ?{old.method}\b", said)
            about = missing is not None and re.search(rf"\b{old.name}\s*\(", source) is not None
        if about:
            found.append(old.sentence)
    return " ".join(found)
