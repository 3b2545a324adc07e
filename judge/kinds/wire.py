"""How a problem's cases travel: the codec of the judge's side and the description a Python process is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model.problem import Method, Param, Problem
from . import kind_of
from .design import CLOCK
from .given import DRIVER, given_text
from .old_names import old_names
from .text import make_text_codec

if TYPE_CHECKING:
    from judge._reference import Codec


def make_codec(problem: Problem) -> Codec:
    """The codec of ``problem`` for the judge's process."""
    from judge._reference import Codec, Operation

    words = kind_of(problem).words(problem)
    if problem.signature.lines is not None:
        return make_text_codec(problem, words)
    return Codec(words.params, words.answer, [Operation(*each) for each in words.operations])


def python_spec(problem: Problem) -> dict[str, Any]:
    """What the contained Python process needs to know of the signature, as JSON."""
    signature = problem.signature
    rules = signature.round_trip
    given = signature.given
    brought = (
        None
        if given is None
        else {
            "given": given_text(problem, "py"),
            "driver": (problem.folder / DRIVER["py"]).read_text(encoding="utf-8"),
            "repeatable": given.repeatable,
            "params": _described(tuple(p for p in signature.params if not p.secret)),
            "answer": problem.answer_type.word(),
            "asks": {ask.name: [[p.word() for p in ask.params], ask.returns.word()] for ask in given.asks},
        }
    )
    return {
        "brought": brought,
        "kind": problem.kind,
        "class": signature.class_name,
        "methods": [
            {
                "name": method.name,
                "params": _taken(method),
                "returns": method.returns.word(),
                "node_of": _index(method.params, method.returns_node_of),
            }
            for method in signature.methods
        ],
        "constructor": _described(signature.constructor),
        "output": signature.output,
        "returns_length": signature.returns_length,
        "round_trip": {"one_object": rules.one_object, "other": rules.other.hex()} if rules else None,
        "nodes": sorted(problem.node_types()),
        "old_names": {old.name: [old.sentence, old.method, old.of_class] for old in old_names(problem)},
    }


def _taken(method: Method) -> list[dict[str, Any]]:
    if method.written is None:
        return _described(method.params)
    return [{"name": name, "passed": True} for name in method.written.takes]


def _described(params: tuple[Param, ...]) -> list[dict[str, Any]]:
    return [
        {
            "name": p.name,
            "type": p.word(),
            "passed": p.passed,
            "clock": p.type.name == CLOCK,
            "cycle": _index(params, p.cycle),
            "node_of": _index(params, p.node_of),
            "joins": [_index(params, p.joins), _index(params, p.joins_at)] if p.joins else None,
        }
        for p in params
    ]


def _index(params: tuple[Param, ...], name: str | None) -> int | None:
    return next(i for i, p in enumerate(params) if p.name == name) if name else None
