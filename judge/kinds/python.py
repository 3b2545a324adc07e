"""How a signature is written in Python."""

from __future__ import annotations

from ..model.problem import Method, Param, Problem, Signature
from ..model.types import TYPES


def params_text(params: tuple[Param, ...]) -> str:
    """``self`` and the annotated parameters."""
    return ", ".join(["self", *(f"{p.name}: {p.type.python()}" for p in params if p.passed)])


def declared(method: Method) -> str:
    """``def twoSum(self, nums: List[int], target: int) -> List[int]:``"""
    return f"def {method.name}({params_text(method.params)}) -> {method.returns.python()}:"


def declaration(signature: Signature, constructor: bool) -> str:
    """The class without bodies."""
    lines = [f"class {signature.class_name}:"]
    if constructor:
        lines.append(f"    def __init__({params_text(signature.constructor)}): ...")
    lines += [f"    {declared(method)} ..." for method in signature.methods]
    return "\n".join(lines)


def starter(problem: Problem, constructor: bool) -> str:
    """A file with the class, its bodies empty, after the definitions of its nodes as comments."""
    signature = problem.signature
    text = f"# {problem.title} - judge show {problem.name}\n"
    for row in (TYPES[name] for name in sorted(problem.node_types())):
        assert row.node is not None
        # A class is not known yet inside its own body: the annotations are strings.
        definition = row.node.python_definition.replace("Optional[", "'Optional[").replace("]", "]'")
        text += "#\n" + "".join(f"# {line}".rstrip() + "\n" for line in definition.splitlines())
    text += f"class {signature.class_name}:\n"
    if constructor:
        text += f"    def __init__({params_text(signature.constructor)}):\n        pass\n\n"
    return text + "\n".join(f"    {declared(m)}\n        pass\n" for m in signature.methods)
