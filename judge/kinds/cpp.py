"""How a signature is written in C++: as a person would, and as types of judge/harness.hpp for a driver."""

from __future__ import annotations

from ..model.problem import Method, Param, Problem, Signature
from ..model.types import TYPES, Type

TEXT = "__judge::wire::text"
KEPT = ", std::shared_ptr<void>& kept"  # the parameter of a driver's call that takes what has to outlive it


def params_text(params: tuple[Param, ...]) -> str:
    """Vectors by reference, all else by value, as LeetCode has it."""
    return ", ".join(f"{p.type.cpp('')}{'&' if p.type.item else ''} {p.name}" for p in params if p.passed)


def declared(method: Method) -> str:
    """``vector<int> twoSum(vector<int>& nums, int target)``"""
    return f"{method.returns.cpp('')} {method.name}({params_text(method.params)})"


def declaration(signature: Signature, constructor: bool) -> str:
    """The class without bodies."""
    lines = [f"class {signature.class_name} {{", "public:"]
    if constructor:
        lines.append(f"    {signature.class_name}({params_text(signature.constructor)});")
    lines += [f"    {declared(method)};" for method in signature.methods]
    return "\n".join([*lines, "};"])


def starter(problem: Problem, constructor: bool) -> str:
    """A file with the class, its bodies empty, after the definitions of its nodes as comments."""
    signature = problem.signature
    text = f"// {problem.title} - judge show {problem.name}\n"
    for row in (TYPES[name] for name in sorted(problem.node_types())):
        assert row.node is not None
        text += "//\n" + "".join(f"// {line}".rstrip() + "\n" for line in row.node.cpp_definition.splitlines())
    text += f"class {signature.class_name} {{\npublic:\n"
    if constructor:
        text += f"    {signature.class_name}({params_text(signature.constructor)}) {{\n    }}\n\n"
    return text + "\n".join(map(_empty, signature.methods)) + "};\n"


def _empty(method: Method) -> str:
    body = "" if method.returns.name == "void" else "        return {};\n"
    return f"    {declared(method)} {{\n{body}    }}\n"


# ---- for drivers


def argument(param: Param, params: tuple[Param, ...]) -> str:
    """The template that decodes ``param``, one of ``params``, and passes it on."""
    index = {p.name: i for i, p in enumerate(params)}
    node = param.type.node
    if node is not None:
        if param.node_of:
            return f"__judge::node_of_argument<{node.class_name}, {index[param.node_of]}>"
        if param.joins and param.joins_at:
            return f"__judge::joining_argument<{node.class_name}, {index[param.joins]}, {index[param.joins_at]}>"
        if param.cycle:
            return f"__judge::cyclic_argument<{node.class_name}, {index[param.cycle]}>"
        template = node.many_argument if param.type.item else node.argument
        return f"__judge::{template}<{node.class_name}>"
    return f"__judge::value_argument<{param.type.tag()}>"


def answer(type_: Type, params: tuple[Param, ...], node_of: str | None = None) -> str:
    """The template that encodes an answer of ``type_``; ``node_of`` names the parameter whose node it is."""
    node = type_.node
    if node is not None and type_.item:
        return f"__judge::many_answer<{answer(type_.item, params)}>"
    if node_of:
        return f"__judge::node_of_answer<{next(i for i, p in enumerate(params) if p.name == node_of)}>"
    if node is not None and node.copies:
        original = next(i for i, p in enumerate(params) if p.type == type_)
        return f"__judge::{node.answer}<{original}>"
    if node is not None:
        return f"__judge::{node.answer}"
    return f"__judge::value_answer<{type_.tag()}>"


def one_call(signature: Signature) -> list[str]:
    """The driver of a class with one method: a new object for each call.

    Where a parameter is the answer, it is the driver's ``output``, and what the method returns is ignored unless it is
    the length of the answer.
    """
    method, output = signature.method, signature.output
    params = method.params
    arguments = ", ".join(argument(p, params) for p in params)
    name = signature.class_name
    given = [(i, p) for i, p in enumerate(params) if p.passed]
    texts = any(p.type.tag() == TEXT for _, p in given)
    of_method = f"decltype(method<{name}>(nullptr))"
    passed = ", ".join(
        f"__judge::pass_text<{at}, {of_method}>(std::get<{i}>(all).pass())"
        if p.type.tag() == TEXT
        else f"std::get<{i}>(all).pass()"
        for at, (i, p) in enumerate(given)
    )
    answered = (
        answer(params[output].type, params)
        if output is not None
        else answer(method.returns, params, method.returns_node_of)
    )
    lines = [
        "struct __judge_problem {",
        f"    using arguments = std::tuple<{arguments}>;",
        f"    using answer = {answered};",
    ]
    if output is not None:
        lines.append(f"    static constexpr std::size_t output = {output};")
        lines.append(f"    static constexpr bool returns_length = {str(signature.returns_length).lower()};")
    call = f"object->{method.name}({passed})"
    # Nodes that are returned may be members of the object: it lives until they have been looked at.
    keeps = output is None and method.returns.node is not None
    if texts:
        lines += [
            "    template <class T>",
            f"    static auto method(T*) -> decltype(&T::{method.name});",
            "    template <class T>",
            "    static void method(...);",
        ]
    lines += [
        f"    static auto call(arguments& all{KEPT if keeps else ''}) {{",
        f"        std::{'shared' if keeps else 'unique'}_ptr<{name}> object(new {name}());",
        *(["        kept = object;"] if keeps else []),
        f"        return {call};" if output is None or signature.returns_length else f"        {call};",
        "    }",
        "};",
    ]
    return lines
