"""How a problem's cases travel: the codec of the judge's side and the description a Python process is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model.problem import Param, Problem
from . import kind_of
from .design import CLOCK
from .old_names import old_names

if TYPE_CHECKING:
    from judge._reference import Codec


def make_codec(problem: Problem) -> Codec:
    """The codec of ``problem`` for the judge's process."""
    from judge._reference import Codec, Operation

    words = kind_of(problem).words(problem)
    return Codec(words.params, words.answer, [Operation(*each) for each in words.operations])


def python_spec(problem: Problem) -> dict[str, Any]:
    """What the contained Python process needs to know of the signature, as JSON."""
    signature = problem.signature
    return {
        "kind": problem.kind,
        "class": signature.class_name,
        "methods": [
            {
                "name": method.name,
                "params": _described(method.params),
                "returns": method.returns.word(),
                "node_of": _index(method.params, method.returns_node_of),
            }
            for method in signature.methods
        ],
        "constructor": _described(signature.constructor),
        "output": signature.output,
        "nodes": sorted(problem.node_types()),
        "old_names": {old.name: [old.sentence, old.method] for old in old_names(problem)},
    }


def _described(params: tuple[Param, ...]) -> list[dict[str, Any]]:
    return [
        {
            "name": p.name,
            "type": p.word(),
            "passed": p.passed,
            "clock": p.type.name == CLOCK,
            "cycle": _index(params, p.cycle),
            "node_of": _index(params, p.node_of),
        }
        for p in params
    ]


def _index(params: tuple[Param, ...], name: str | None) -> int | None:
    return next(i for i, p in enumerate(params) if p.name == name) if name else None
