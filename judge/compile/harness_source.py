"""The C++ text around a submission: node types before it, and after it the struct that names its types and methods.

Used for submissions, for references as programs, and (by cpp/reference/generate.py) for references in the extension
module. Only the standard library is needed: it also runs at build time.
"""

from __future__ import annotations

import re

from ..model.problem import Method, Param, Problem
from ..model.types import Type

_WIRE = {
    "int": "i32",
    "long": "i64",
    "double": "f64",
    "bool": "boolean",
    "char": "character",
    "string": "text",
    "void": "nothing",
}

NODE_CLASS = {"ListNode": "ListNode", "TreeNode": "TreeNode", "RandomNode": "Node"}

NODE_DEFINITIONS = {
    "ListNode": """struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};
""",
    "TreeNode": """struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};
""",
    "RandomNode": """class Node {
public:
    int val;
    Node *next;
    Node *random;
    Node(int _val) : val(_val), next(NULL), random(NULL) {}
};
""",
}

# What the text after a submission is written with. A submission's macros of these names end where its text ends.
_TRAILER_WORDS = [
    "struct",
    "class",
    "const",
    "constexpr",
    "static",
    "using",
    "namespace",
    "public",
    "private",
    "protected",
    "template",
    "typename",
    "auto",
    "return",
    "void",
    "int",
    "long",
    "double",
    "bool",
    "char",
    "unsigned",
    "signed",
    "float",
    "short",
    "if",
    "else",
    "for",
    "while",
    "do",
    "switch",
    "case",
    "default",
    "break",
    "continue",
    "new",
    "delete",
    "true",
    "false",
    "nullptr",
    "this",
    "operator",
    "requires",
    "decltype",
    "extern",
    "inline",
    "std",
    "tuple",
    "get",
    "apply",
    "all",
    "make",
    "reader",
    "writer",
    "service",
    "table",
    "call",
    "size",
    "value",
    "output",
    "arguments",
    "answer",
    "pass",
    "unique_ptr",
    "vector",
    "string",
    "move",
    "size_t",
    "declval",
    "text",
    "type",
    "i32",
    "i64",
    "f64",
    "boolean",
    "character",
    "list",
    "nothing",
    "list_node",
    "tree_node",
    "random_node",
    "wire",
    "codec",
    "canonical",
    "sizeof",
    "static_assert",
    "convertible_to",
    "remove_cvref_t",
    "is_class_v",
    "object",
    "operation",
    "r",
    "w",
    "raw",
    "none",
    "define",
    "endl",
    "max",
    "min",
    "assert",
]


def wire(type_: Type) -> str:
    """The tag of a plain type: ``wire::list<wire::i32>``."""
    if type_.item:
        return f"__judge::wire::list<{wire(type_.item)}>"
    return f"__judge::wire::{_WIRE[type_.name]}"


# Names of the headers in judge/rest.hpp; a submission that mentions one gets them all.
_REST = re.compile(
    r"\b(?:\w*atomic\w*|barrier|latch|chrono|\w+_clock|time_point|duration\w*|\w*seconds|condition_variable\w*|cv_status|"
    r"co_\w+|coroutine\w*|execution|filesystem|future\w*|async|launch|\w*promise|packaged_task|pmr|memory_resource|"
    r"\w*mutex|\w+_lock|lock_guard|call_once|once_flag|\w*regex\w*|[cs]match|\w*semaphore|stop_token|stop_source|"
    r"stop_callback|o?syncstream|j?thread|this_thread|codecvt\w*|wstring_convert|memory_order\w*)\b"
)


def needs_rest(source: str) -> bool:
    """Whether ``source`` mentions a name of a standard header that is not precompiled."""
    return _REST.search(without_comments(source)) is not None


def nodes_before(problem: Problem, source: str) -> str:
    """Definitions of the node types of the signature that ``source`` does not define itself."""
    own = defined_classes(source)
    return "".join(NODE_DEFINITIONS[t] for t in sorted(problem.node_types()) if NODE_CLASS[t] not in own)


def without_comments(source: str) -> str:
    """C++ text with comments and the insides of literals blanked out; lines stay where they are."""
    pattern = re.compile(
        r'R"(?P<d>[^()\s\\]{0,16})\(.*?\)(?P=d)"|//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z)|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'',
        re.DOTALL,
    )

    def blank(match: re.Match[str]) -> str:
        text = match.group()
        mark = '""' if text[0] in 'R"' else "' '" if text[0] == "'" and len(text) > 2 else " "
        return mark + "\n" * text.count("\n")

    # An apostrophe between digits is no character literal: 1'000'000.
    return pattern.sub(blank, re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", source))


def defined_classes(source: str) -> frozenset[str]:
    """Names of the structs and classes that ``source`` defines (a declaration alone does not count)."""
    pattern = (
        r"\b(?:struct|class)\s+(?:\[\[[^\]]*\]\]\s*)?(?:alignas\s*\([^)]*\)\s*)?(\w+)\s*(?:final\s*)?(?::[^;{]*)?\{"
    )
    return frozenset(re.findall(pattern, without_comments(source)))


def trailer(problem: Problem, *, undefine: bool = True) -> str:
    """The text after a submission; ends in a definition of ``__judge_table``, the problem's service."""
    signature = problem.signature
    lines = [f"#undef {word}" for word in _TRAILER_WORDS] if undefine else []
    if problem.kind == "design":
        lines += _design(problem)
    elif problem.kind == "round-trip":
        lines += _round_trip(problem)
    else:
        lines += _function(problem, signature.class_name, signature.method)
    kind = {"design": "design", "in-place": "in_place"}.get(problem.kind, "function")
    lines.append(f"using __judge_table = __judge::{kind}_service<__judge_problem>;")
    return "\n".join(lines) + "\n"


ENTRY = """const __judge::service* __judge_service = &__judge_table::table;
"""


def _argument(param: Param, params: tuple[Param, ...]) -> str:
    index = {p.name: i for i, p in enumerate(params)}
    name = param.type.name
    leaf = param.type.leaf
    if param.node_of:
        return f"__judge::node_of_argument<{NODE_CLASS[leaf]}, {index[param.node_of]}>"
    if param.cycle:
        return f"__judge::cyclic_argument<{NODE_CLASS[leaf]}, {index[param.cycle]}>"
    if name == "ListNode":
        return "__judge::list_argument<ListNode>"
    if name == "TreeNode":
        return "__judge::tree_argument<TreeNode>"
    if name == "RandomNode":
        return "__judge::random_argument<Node>"
    if leaf == "ListNode":
        return "__judge::lists_argument<ListNode>"
    if leaf == "TreeNode":
        return "__judge::trees_argument<TreeNode>"
    return f"__judge::value_argument<{wire(param.type)}>"


def _answer(type_: Type, params: tuple[Param, ...], node_of: str | None) -> str:
    index = {p.name: i for i, p in enumerate(params)}
    if type_.item and type_.leaf in NODE_CLASS:
        return f"__judge::many_answer<{_answer(type_.item, params, None)}>"
    if node_of:
        return f"__judge::node_of_answer<{index[node_of]}>"
    if type_.name == "RandomNode":
        original = next(i for i, p in enumerate(params) if p.type.name == "RandomNode")
        return f"__judge::random_copy_answer<{original}>"
    if type_.name in ("ListNode", "TreeNode"):
        return "__judge::list_answer" if type_.name == "ListNode" else "__judge::tree_answer"
    return f"__judge::value_answer<{wire(type_)}>"


def expected_call(problem: Problem) -> str:
    """The method as a person would declare it; stands in the message about a wrong name or count."""
    method = problem.signature.method
    params = ", ".join(f"{p.type.cpp('')}{_reference_mark(p.type)} {p.name}" for p in method.passed)
    return f"{method.returns.cpp('')} {method.name}({params})"


def _reference_mark(type_: Type) -> str:
    return "&" if type_.item else ""


_KEPT = ", std::shared_ptr<void>& kept"


def _function(problem: Problem, class_name: str, method: Method) -> list[str]:
    params = method.params
    arguments = ", ".join(_argument(p, params) for p in params)
    passed = ", ".join(f"std::get<{i}>(all).pass()" for i, p in enumerate(params) if p.passed)
    output = problem.signature.output
    answer = (
        _answer(params[output].type, params, None)
        if output is not None
        else _answer(method.returns, params, method.returns_node_of)
    )
    lines = [
        "struct __judge_problem {",
        f"    using arguments = std::tuple<{arguments}>;",
        f"    using answer = {answer};",
    ]
    if output is not None:
        lines.append(f"    static constexpr std::size_t output = {output};")
    call = f"object->{method.name}({passed})"
    # Nodes that are returned may be members of the object: it lives until they have been looked at.
    keeps = output is None and method.returns.leaf in NODE_CLASS
    lines += [
        f"    static auto call(arguments& all{_KEPT if keeps else ''}) {{",
        f"        std::{'shared' if keeps else 'unique'}_ptr<{class_name}> object(new {class_name}());",
        *(["        kept = object;"] if keeps else []),
        f"        return {call};" if output is None else f"        {call};",
        "    }",
        "};",
    ]
    return lines


def _round_trip(problem: Problem) -> list[str]:
    name = problem.signature.class_name
    encode, decode = problem.signature.methods
    param = encode.params[0]
    node = NODE_CLASS[param.type.name]
    make = f"std::unique_ptr<{name}>(new {name}())"
    return [
        "struct __judge_problem {",
        f"    using arguments = std::tuple<{_argument(param, encode.params)}>;",
        f"    using answer = {_answer(param.type, encode.params, None)};",
        f"    static auto call(arguments& all{_KEPT}) {{",
        f"        auto first = {make};",
        f"        auto text = first->{encode.name}(std::get<0>(all).pass());",
        # Another object encodes something else before the text is decoded: what is kept aside instead of being
        # written into the text is overwritten by then.
        f"        auto other = {make};",
        f"        auto* decoy = __judge::new_node<{node}>(42);",
        "        decoy->left = decoy->right = nullptr;",
        f"        (void)other->{encode.name}(decoy);",
        # The one that decodes lives until its nodes have been looked at.
        f"        std::shared_ptr<{name}> second(new {name}());",
        "        kept = second;",
        f"        return second->{decode.name}(text);",
        "    }",
        "};",
    ]


def _design(problem: Problem) -> list[str]:
    signature = problem.signature
    lines = ["struct __judge_problem {", "    static auto make(__judge::reader& r) {", "        (void)r;"]
    for i, param in enumerate(signature.constructor):
        lines.append(f"        auto a{i} = __judge::next_value<{wire(param.type)}>(r);")
    values = ", ".join(f"a{i}" for i in range(len(signature.constructor)))
    name = signature.class_name
    lines += [
        f"        return std::unique_ptr<{name}>(new {name}({values}));",
        "    }",
        f"    static void apply({name}& object, int operation, __judge::reader& r, __judge::writer& w) {{",
        "        switch (operation) {",
    ]
    for number, method in enumerate(signature.methods, start=1):
        lines.append(f"        case {number}: {{")
        for i, param in enumerate(method.params):
            lines.append(f"            auto a{i} = __judge::next_value<{wire(param.type)}>(r);")
        values = ", ".join(f"a{i}" for i in range(len(method.params)))
        lines += [
            f"            __judge::put_result<{wire(method.returns)}>(",
            f"                w, [&] {{ return object.{method.name}({values}); }});",
            "            break;",
            "        }",
        ]
    lines += ["        default: break;", "        }", "    }", "};"]
    return lines
