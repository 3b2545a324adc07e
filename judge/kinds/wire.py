"""How a problem's cases travel: the codec of the judge's side and the description a Python process is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model.problem import Method, Param, Problem
from ..model.types import Type

if TYPE_CHECKING:
    from judge._reference import Codec

_WORDS = {
    "int": "i", "long": "l", "double": "d", "bool": "b", "char": "c", "string": "s",
    "void": "v", "ListNode": "N", "TreeNode": "T", "RandomNode": "R",
}  # fmt: skip


def word(type_: Type) -> str:
    """The type as a word of the codec: ``[[i`` for ``list[list[int]]`` (see cpp/reference/codec.hpp)."""
    return "[" + word(type_.item) if type_.item else _WORDS[type_.name]


def param_word(param: Param) -> str:
    """A node of a tree travels as its value."""
    return "i" if param.node_of else word(param.type)


def answer_word(problem: Problem) -> str:
    """The word of the answer of kinds other than design; a node of a tree is its value or nothing."""
    return "?i" if problem.signature.method.returns_node_of else word(problem.answer_type)


def make_codec(problem: Problem) -> Codec:
    """The codec of ``problem`` for the judge's process."""
    from judge._reference import Codec, Operation

    signature = problem.signature
    if problem.kind != "design":
        return Codec("".join(param_word(p) for p in problem.params), answer_word(problem), [])
    operations = [Operation(signature.class_name, _words(signature.constructor), "v")]
    operations += [Operation(m.name, _words(m.params), word(m.returns)) for m in signature.methods]
    return Codec("", "", operations)


def _words(params: tuple[Param, ...]) -> str:
    return "".join(param_word(p) for p in params)


def python_spec(problem: Problem) -> dict[str, Any]:
    """What the contained Python process needs to know of the signature, as JSON."""
    signature = problem.signature

    def describe(method: Method) -> dict[str, Any]:
        index = {p.name: i for i, p in enumerate(method.params)}
        return {
            "name": method.name,
            "params": [
                {
                    "name": p.name,
                    "type": param_word(p),
                    "passed": p.passed,
                    "cycle": index[p.cycle] if p.cycle else None,
                    "node_of": index[p.node_of] if p.node_of else None,
                }
                for p in method.params
            ],
            "returns": word(method.returns),
            "node_of": index[method.returns_node_of] if method.returns_node_of else None,
        }

    return {
        "kind": problem.kind,
        "class": signature.class_name,
        "methods": [describe(m) for m in signature.methods],
        "constructor": describe(Method("__init__", signature.constructor, Type("void")))["params"],
        "output": signature.output,
        "nodes": sorted(problem.node_types()),
    }
