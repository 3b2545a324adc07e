"""The C++ text around a submission: node types before it, and after it (the epilogue) the driver of its kind.

Used for submissions, for references as programs, and (by cpp/reference/generate.py) for references in the extension
module. Only the standard library is needed: it also runs at build time. The drivers stand in judge/kinds; here is what
is common to all of them, and what is read out of a submission.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from ..kinds import kind_of
from ..kinds.given import GIVEN, given_text
from ..model.problem import Problem
from ..model.types import TYPES

# What the epilogue is written with. A submission's macros of these names end where its text ends.
_EPILOGUE_WORDS = (
    "struct", "class", "const", "constexpr", "static", "using", "namespace", "public", "private", "protected",
    "template", "typename", "auto", "return", "void", "int", "long", "double", "bool", "char", "unsigned", "signed",
    "float", "short", "if", "else", "for", "while", "do", "switch", "case", "default", "break", "continue", "new",
    "delete", "true", "false", "nullptr", "this", "operator", "requires", "decltype", "extern", "inline", "std",
    "tuple", "get", "apply", "all", "make", "reader", "writer", "service", "table", "call", "size", "value",
    "output", "arguments", "answer", "pass", "unique_ptr", "vector", "string", "move", "size_t", "declval", "text",
    "type", "i32", "i64", "f64", "boolean", "character", "list", "nothing", "list_node", "tree_node", "random_node",
    "wire", "codec", "canonical", "sizeof", "static_assert", "convertible_to", "remove_cvref_t", "is_class_v",
    "object", "operation", "returns_length", "r", "w", "raw", "none", "define", "endl", "max", "min", "assert",
)  # fmt: skip

UNIT = "harness.cpp"  # the file that is compiled: all that is not the submission's own
EXTRA_HEADERS = '#include "judge/extra_headers.hpp"\n'
# Names of the headers in it; a submission that mentions one gets them all.
_EXTRA = re.compile(
    r"\b(?:\w*atomic\w*|barrier|latch|chrono|\w+_clock|time_point|duration\w*|\w*seconds|condition_variable\w*|cv_status|"
    r"co_\w+|coroutine\w*|execution|filesystem|future\w*|async|launch|\w*promise|packaged_task|pmr|memory_resource|"
    r"\w*mutex|\w+_lock|lock_guard|call_once|once_flag|\w*regex\w*|[cs]match|\w*semaphore|stop_token|stop_source|"
    r"stop_callback|o?syncstream|j?thread|this_thread|codecvt\w*|wstring_convert|memory_order\w*|"
    r"v?format\w*|make_format_args|v?println|generator|flat_(?:multi)?(?:map|set)|mdspan|m?extents|"
    r"[io]?spanstream|spanbuf|stacktrace\w*|b?float\d+_t)\b"
)


def needs_extra_headers(source: str) -> bool:
    """Whether ``source`` mentions a name of a standard header that is not precompiled."""
    return _EXTRA.search(without_comments(source)) is not None


def nodes_before(problem: Problem, source: str) -> str:
    """What stands before ``source``: node types of the signature and classes of the package that it does not define
    itself, and what else the package gives."""
    own = defined_classes(source)
    nodes = (TYPES[name].node for name in sorted(problem.node_types()))
    text = "".join(n.cpp_definition for n in nodes if n is not None and n.class_name not in own)
    if problem.signature.given is not None:
        given = given_text(problem, "cpp")
        for name in own.intersection(problem.signature.given.repeatable):
            given = without_class(given, name)
        text += f'#line 1 "{GIVEN["cpp"]}"\n{given}\n#line 1 "{UNIT}"\n'
    return text


def without_class(text: str, name: str) -> str:
    """``text`` with a declaration in the place of the class's definition; lines stay where they are."""
    bare = _blanked(text)
    head = re.search(rf"\b(struct|class)\s+{name}\b[^;{{]*\{{", bare)
    if head is None:
        return text
    depth, end = 0, len(text)
    for at in range(head.end() - 1, len(bare)):
        depth += {"{": 1, "}": -1}.get(bare[at], 0)
        if depth == 0:
            end = at + 1
            break
    kept = "\n" * text.count("\n", head.start(), end)
    return f"{text[: head.start()]}{head[1]} {name}{kept}{text[end:]}"


def _blanked(text: str) -> str:
    """C++ text of the same length with spaces for comments and literals."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.DOTALL)


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

    # An apostrophe between digits is not a character literal: 1'000'000.
    return pattern.sub(blank, re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", source))


def defined_classes(source: str) -> frozenset[str]:
    """Names of the structs and classes that ``source`` defines (a declaration alone does not count)."""
    pattern = (
        r"\b(?:struct|class)\s+(?:\[\[[^\]]*\]\]\s*)?(?:alignas\s*\([^)]*\)\s*)?(\w+)\s*(?:final\s*)?(?::[^;{]*)?\{"
    )
    return frozenset(re.findall(pattern, without_comments(source)))


def epilogue(problem: Problem, *, folder: str = "", undefine: bool = True) -> str:
    """The text after a submission; ends in a definition of ``__judge_table``, the problem's service.

    ``folder`` is where the header of the problem's kind lies, if it has one.
    """
    kind = kind_of(problem)
    lines = [f"#undef {word}" for word in _EPILOGUE_WORDS] if undefine else []
    if kind.header is not None:
        # A header of its own: what the submission's macros could spoil is undone before it.
        include = f'#include "{PurePosixPath(folder, kind.header)}"'
        # Text that calls the submission has a namespace of its own: the submission may have all other names.
        lines += ["namespace __judge_driver {", include, "}"] if kind.brings else [include]
    lines += kind.driver(problem)
    lines.append(f"using __judge_table = __judge::{kind.service}_service<__judge_problem>;")
    return "\n".join(lines) + "\n"


# Before a whole program: its main is its own, and it is told where it runs as other sites tell it.
WHOLE_PROGRAM = "#undef main\n#define ONLINE_JUDGE 1\n"
ENTRY = """const __judge::service* __judge_service = &__judge_table::table;
"""


def harness_source(problem: Problem, submission: str, *, file: str, extra_headers: bool) -> str:
    """The whole text that is compiled: it includes ``file``, whose text is ``submission``."""
    if kind_of(problem).whole_program:
        return f'{EXTRA_HEADERS if extra_headers else ""}{WHOLE_PROGRAM}#include "{file}"\n'
    before = nodes_before(problem, submission)
    if extra_headers:
        before = f"{EXTRA_HEADERS}{before}"
    ended = "" if problem.signature.given is None else "".join(f"#undef {name}\n" for name in macros_of(submission))
    return f'{before}#include "{file}"\n{ended}{epilogue(problem)}{ENTRY}'


def macros_of(source: str) -> list[str]:
    """The names that ``source`` defines as macros."""
    return sorted(set(re.findall(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", without_comments(source), re.MULTILINE)))
