"""Names that signatures of the site had once: old solutions still use them, and are told today's in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..model.problem import Problem


@dataclass(frozen=True)
class OldName:
    """``name`` is a type, or a method where ``method`` is what it is called today, or the submission's class where
    ``of_class`` says so; ``applies`` to some problems."""

    name: str
    sentence: str
    applies: Callable[[Problem], bool]
    method: str | None = None
    of_class: bool = False


def _of_a_codec(method: str) -> Callable[[Problem], bool]:
    return lambda p: p.kind == "round-trip" and any(m.name == method for m in p.signature.methods)


def _is_codec(problem: Problem) -> bool:
    return problem.kind == "round-trip" and problem.signature.class_name == "Codec"


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
    OldName("encode", "`encode` is called `serialize` here.", _of_a_codec("serialize"), method="serialize"),
    OldName("decode", "`decode` is called `deserialize` here.", _of_a_codec("deserialize"), method="deserialize"),
    # Other sites keep to one name for all classes.
    OldName("Solution", "The class `Solution` is called `Codec` here.", _is_codec, of_class=True),
)


def old_names(problem: Problem) -> tuple[OldName, ...]:
    """Those that a solution of this problem may hold."""
    return tuple(old for old in OLD_NAMES if old.applies(problem))


def todays_names(problem: Problem, source: str, said: str) -> str:
    """Sentences on the old names that a complaint ``said`` of ``source`` is about; empty where there are none."""
    found = []
    for old in old_names(problem):
        if old.of_class:
            missing_class = f"{problem.signature.class_name} is not defined" in said
            about = missing_class and re.search(rf"\b(?:class|struct)\s+{old.name}\b", source) is not None
        elif old.method is None:
            about = re.search(rf"\b{old.name}\b", said) is not None
        else:
            missing = re.search(rf"no (?:method|member named '?) ?{old.method}\b", said)
            about = missing is not None and re.search(rf"\b{old.name}\s*\(", source) is not None
        if about:
            found.append(old.sentence)
    return " ".join(found)
