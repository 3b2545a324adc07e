"""A failing case as a C++ program that needs nothing of the judge: ``g++ case.cpp && ./a.out``. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..catalog.locate import cpp_folder
from ..compile.harness_source import EXTRA_HEADERS, needs_extra_headers, nodes_before
from ..kinds import Shape, kind_of
from ..model.problem import Method, Param, Problem
from ..model.types import INT_MIN, Type
from .case import CaseToDebug

_ESCAPES = {'"': '\\"', "'": "\\'", "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\000"}

# Not everywhere where there is C++20.
_NEWER = frozenset(
    {
        "expected",
        "flat_map",
        "flat_set",
        "format",
        "generator",
        "mdspan",
        "print",
        "spanstream",
        "stacktrace",
        "stdfloat",
    }
)

_SHOW = """\
// ---- how values are made and shown
namespace judge_case {
inline void show(bool value) { std::cout << (value ? "true" : "false"); }
inline void show(char value) { std::cout << '"' << value << '"'; }
inline void show(const std::string& value) { std::cout << '"' << value << '"'; }
inline void show(int value) { std::cout << value; }
inline void show(unsigned value) { std::cout << value; }
inline void show(long value) { std::cout << value; }
inline void show(long long value) { std::cout << value; }
inline void show(unsigned long value) { std::cout << value; }
inline void show(unsigned long long value) { std::cout << value; }
inline void show(double value) { std::cout << std::setprecision(17) << value; }
"""
_SHOW_LISTS = """\
template <class T>
void show(const std::vector<T>& values) {
    std::cout << '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i) std::cout << ", ";
        T value = values[i];
        show(value);
    }
    std::cout << ']';
}
}  // namespace judge_case
"""
_LIST_NODE = """\
inline ListNode* make_list(const std::vector<int>& values, int cycle = -1) {
    std::vector<ListNode*> nodes;
    for (int value : values) nodes.push_back(new ListNode(value));
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) nodes[i]->next = nodes[i + 1];
    if (cycle >= 0) nodes.back()->next = nodes[cycle];
    return nodes.empty() ? nullptr : nodes[0];
}
inline void show(ListNode* node) {
    std::set<ListNode*> seen;
    std::cout << '[';
    for (bool first = true; node; node = node->next, first = false) {
        if (!seen.insert(node).second) {
            std::cout << ", ... (a cycle)";
            break;
        }
        std::cout << (first ? "" : ", ") << node->val;
    }
    std::cout << ']';
}
"""
_TREE_NODE = """\
using maybe = std::optional<int>;
inline TreeNode* make_tree(const std::vector<maybe>& values) {
    if (values.empty()) return nullptr;
    auto* root = new TreeNode(*values[0]);
    std::queue<TreeNode*> parents;
    parents.push(root);
    for (std::size_t i = 1; i < values.size(); i += 2) {
        TreeNode* parent = parents.front();
        parents.pop();
        if (values[i]) parents.push(parent->left = new TreeNode(*values[i]));
        if (i + 1 < values.size() && values[i + 1]) parents.push(parent->right = new TreeNode(*values[i + 1]));
    }
    return root;
}
inline TreeNode* find_node(TreeNode* node, int value) {
    if (!node || node->val == value) return node;
    TreeNode* found = find_node(node->left, value);
    return found ? found : find_node(node->right, value);
}
inline void show(TreeNode* root) {
    std::vector<std::string> shown;
    std::queue<TreeNode*> nodes;
    nodes.push(root);
    while (!nodes.empty() && shown.size() < 10000) {
        TreeNode* node = nodes.front();
        nodes.pop();
        shown.push_back(node ? std::to_string(node->val) : "null");
        if (node) nodes.push(node->left), nodes.push(node->right);
    }
    while (!shown.empty() && shown.back() == "null") shown.pop_back();
    std::cout << '[';
    for (std::size_t i = 0; i < shown.size(); ++i) std::cout << (i ? ", " : "") << shown[i];
    std::cout << ']';
}
"""
_RANDOM_NODE = """\
inline Node* make_random(const std::vector<std::pair<int, int>>& values) {
    std::vector<Node*> nodes;
    for (auto [value, random] : values) nodes.push_back(new Node(value));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i]->next = i + 1 < nodes.size() ? nodes[i + 1] : nullptr;
        nodes[i]->random = values[i].second < 0 ? nullptr : nodes[values[i].second];
    }
    return nodes.empty() ? nullptr : nodes[0];
}
inline void show(Node* head) {
    std::map<Node*, int> places;
    for (Node* node = head; node && !places.count(node); node = node->next) places.emplace(node, places.size());
    std::cout << '[';
    std::set<Node*> seen;
    for (Node* node = head; node && seen.insert(node).second; node = node->next) {
        std::cout << (node == head ? "" : ", ") << '[' << node->val << ", ";
        if (!node->random) std::cout << "null";
        else if (places.count(node->random)) std::cout << places[node->random];
        else std::cout << "a node outside of the list";
        std::cout << ']';
    }
    std::cout << ']';
}
"""
_OF_NODES = {"ListNode": _LIST_NODE, "TreeNode": _TREE_NODE, "RandomNode": _RANDOM_NODE}


def cpp_case(problem: Problem, source: str, shown_name: str, case: CaseToDebug) -> str:
    """The program; the submission stands in it as lines of the file ``shown_name``, for compilers and debuggers."""
    head = (
        f"// A failing case of {problem.name}, alone. It shows what was expected and what came:\n"
        "//     g++ -std=c++20 -g case.cpp && ./a.out\n"
    )
    parts = [head, _includes(source), "using namespace std;\n", nodes_before(problem, source)]
    parts.append(f"#line 1 {json.dumps(shown_name, ensure_ascii=False)}\n{source.rstrip()}\n")
    parts.append('#line 1 "the case"\n')
    # A submission may have left macros behind that the rest would trip over; a list or tree of its own is shown too.
    parts.append(_SHOW)
    parts += [_OF_NODES[name] for name in sorted(problem.node_types())]
    parts.append(_SHOW_LISTS)
    parts.append("int main() {\n    using namespace judge_case;\n")
    if case.earlier is not None:
        parts.append("    {  // the call that has to come before\n")
        parts += [f"    {line}\n" for line in _call(problem, case.earlier, None)]
        parts.append("    }\n")
    parts += [f"    {line}\n" for line in _call(problem, case.args, case)]
    parts.append("}\n")
    return "".join(parts)


def _includes(source: str) -> str:
    """The standard library, as the judge has it included."""
    text = (cpp_folder() / "include" / "judge" / "prelude.hpp").read_text(encoding="utf-8")
    headers = re.findall(r"#include <([^>]+)>", text)
    if needs_extra_headers(source):
        extra = cpp_folder() / "include" / EXTRA_HEADERS.split('"')[1]
        headers += re.findall(r"#include <([^>]+)>", extra.read_text(encoding="utf-8"))
    each = "".join(f"#include <{h}>\n" for h in dict.fromkeys(headers) if h not in _NEWER)
    return f"#if __has_include(<bits/stdc++.h>)\n#include <bits/stdc++.h>\n#else\n{each}#endif\n"


def _call(problem: Problem, args: tuple[Any, ...], case: CaseToDebug | None) -> Iterator[str]:
    """The lines that make the arguments, call, and show; ``case`` is None where nothing is to be shown."""
    kind = kind_of(problem)
    if kind.shape is Shape.CALLS:
        yield from _calls(problem, args, case)
        return
    signature = problem.signature
    by_name = {p.name: v for p, v in zip(problem.params, args, strict=True)}
    for param, value in zip(problem.params, args, strict=True):
        if param.passed:
            yield f"{_declared(param)} = {_argument(param, value, by_name)};"
    names = [p.name for p in problem.params if p.passed]
    if problem.signature.round_trip is not None:
        encode, decode = signature.methods
        yield f"{signature.class_name} encoder, decoder;"
        yield f"auto text = encoder.{encode.name}({', '.join(names)});"
        yield f"auto got = decoder.{decode.name}(text);"
    else:
        yield f"{signature.class_name} solution;"
        called = f"solution.{signature.method.name}({', '.join(names)})"
        if signature.output is not None:
            yield f"{called};"
            yield f"auto& got = {problem.params[signature.output].name};"
        else:
            yield f"auto got = {called};"
    if case is not None:
        yield f'std::cout << "expected  " << {text_literal(json.dumps(case.expected, ensure_ascii=False))} << "\\n";'
        yield 'std::cout << "got       ";'
        if signature.method.returns_node_of is not None:
            yield 'if (got) show(got->val); else std::cout << "null";'
        else:
            yield "show(got);"
        yield 'std::cout << "\\n";'


def _calls(problem: Problem, args: tuple[Any, ...], case: CaseToDebug | None) -> Iterator[str]:
    signature = problem.signature
    methods = {m.name: m for m in signature.methods}
    calls = kind_of(problem).calls(args)
    _, first = calls[0]
    values = [_value(p.type, v) for p, v in zip(signature.constructor, first, strict=True)]
    yield f"auto* object = new {signature.class_name}({', '.join(values)});"
    for i, (name, given) in enumerate(calls[1:], start=1):
        method: Method = methods[name]
        passed = []
        for j, (param, value) in enumerate(zip(method.params, given, strict=True)):
            yield f"{param.type.cpp('')} a{i}_{j} = {_value(param.type, value)};"
            passed.append(f"a{i}_{j}")
        call = f"object->{name}({', '.join(passed)})"
        shown = f"{name}({', '.join(json.dumps(v) for v in given)})"
        if method.returns.name == "void" or case is None:
            yield f"{call};"
            if case is not None:
                yield f'std::cout << {text_literal(shown)} << "\\n";'
        else:
            expected = json.dumps(case.expected[i]) if isinstance(case.expected, list) else "?"
            yield f"std::cout << {text_literal(f'{shown}  expected {expected}, got ')};"
            yield f'show({call}); std::cout << "\\n";'


def _declared(param: Param) -> str:
    return f"{param.type.cpp('')} {param.name}"


def _argument(param: Param, value: Any, others: dict[str, Any]) -> str:
    if param.node_of is not None:
        return f"find_node({param.node_of}, {value})"
    if param.cycle is not None:
        return f"make_list({_ints(value)}, {others[param.cycle]})"
    return _value(param.type, value)


def _value(type_: Type, value: Any) -> str:
    """A JSON value as a C++ expression of its type."""
    if type_.item is not None:
        return f"{type_.cpp('')}{{{', '.join(_value(type_.item, v) for v in value)}}}"
    if type_.name == "ListNode":
        return f"make_list({_ints(value)})"
    if type_.name == "TreeNode":
        nodes = ", ".join("std::nullopt" if v is None else _int(v) for v in value)
        return f"make_tree(std::vector<maybe>{{{nodes}}})"
    if type_.name == "RandomNode":
        pairs = ", ".join(f"{{{_int(v)}, {-1 if r is None else r}}}" for v, r in value)
        return f"make_random({{{pairs}}})"
    return _plain(type_, value)


def _plain(type_: Type, value: Any) -> str:
    if type_.name == "bool":
        return "true" if value else "false"
    if type_.name == "char":
        return "'" + ("\\'" if value == "'" else _escaped(value).replace('\\"', '"')) + "'"
    if type_.name == "string":
        return text_literal(value, plain=False)
    if type_.name == "double":
        return f"{float(value)!r}"
    if type_.name == "uint":
        return f"{value}u"
    if type_.name == "int":
        return _int(value)
    return f"({value + 1}LL - 1)" if value == -(2**63) else f"{value}LL"


def _int(value: int) -> str:
    return f"({INT_MIN + 1} - 1)" if value == INT_MIN else str(value)


def _ints(values: Sequence[int]) -> str:
    return f"std::vector<int>{{{', '.join(map(_int, values))}}}"


def text_literal(text: str, *, plain: bool = True) -> str:
    """A C++ literal of any text; not ``plain``: a ``string``, which may hold a NUL."""
    literal = f'"{_escaped(text)}"'
    if plain:
        return literal
    size = len(text.encode("utf-8"))
    return f"string({literal}, {size})" if "\0" in text else f"string({literal})"


def _escaped(text: str) -> str:
    out = []
    for character in text:
        if character in _ESCAPES and character != "'":
            out.append(_ESCAPES[character])
        elif ord(character) < 32 or ord(character) == 127:
            out.append(f"\\{ord(character):03o}")
        else:
            out.append(character)
    return "".join(out)


def breakpoint_name(problem: Problem) -> str:
    """The submission's first method, as debuggers name it."""
    signature = problem.signature
    if kind_of(problem).shape is Shape.CALLS:
        return f"{signature.class_name}::{signature.class_name}"
    return f"{signature.class_name}::{signature.method.name}"
