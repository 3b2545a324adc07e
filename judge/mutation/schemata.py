"""One C++ program that holds many changed ones and picks by number ("mutant schemata"): compiled once, asked often.

A changed statement becomes ``if (number) { changed } else { as it was }``, a condition or an initial value the same in
a lambda, each changed text on lines of its own, so that the compiler's errors name it. Loops and functions
count steps and throw when a call has taken too many. Changes that find no such place (types, members, what stands
outside of functions) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from tree_sitter import Node

from .places import Place, at_compile_time
from .repairs import Program
from .scopes import LOOPS
from .slips import Change, parser_of, walk

PLACE = "judge_candidate"  # the file that errors of changed texts are in; their line is STEP times the number, or more
STEP = 1000
_HOLDERS = {
    *("compound_statement", "if_statement", "else_clause", "while_statement", "for_statement", "for_range_loop"),
    *("do_statement", "case_statement", "labeled_statement"),
}
_SWITCHED = {
    *("expression_statement", "return_statement", "break_statement", "continue_statement", "if_statement"),
    *("while_statement", "for_statement", "for_range_loop", "do_statement", "compound_statement", "switch_statement"),
}
_LOOP = re.compile(r"\b(for|while|do)\b")

_HEAD = """\
#include <ucontext.h>
static unsigned __judge_first = -1u, __judge_second = -1u;
static long __judge_left = 1L << 40, __judge_most = 0;
struct __judge_too_long {{}};
static inline void __judge_step() {{ if (--__judge_left < 0) throw __judge_too_long{{}}; }}
#define __judge_is(n) (__judge_first == n##u || __judge_second == n##u)
static unsigned char __judge_marks[{marks}];
static inline void __judge_mark(unsigned place) {{ __judge_marks[place] = 1; }}
"""
# After the epilogue: a service that reads, before the case, two numbers and how many steps the call may take. Where the
# first is 0xFFFFFFFE the answer is how many steps it took, and a byte for each place, whether it came by it. Else it
# begins with a byte: 1, and what the program answers, or 0 where it does not. That is an answer as well: after anything
# else the rest of the batch would have to be sent again.
# A call that reads or writes where nothing is, or divides by 0, is left: a new process would take ten times as long. So
# it is with code of the program itself only: elsewhere, as in free(), an earlier call may be to blame, and the process
# ends.
ENTRY = """\
static void* __judge_prepare(__judge::reader& r) {
    __judge_first = r.raw<std::uint32_t>();
    __judge_second = r.raw<std::uint32_t>();
    __judge_left = __judge_most = r.raw<std::uint32_t>();
    std::fill(std::begin(__judge_marks), std::end(__judge_marks), 0);
    return __judge_table::table.prepare(r);
}
extern "C" char __executable_start, etext;
static sigjmp_buf __judge_back;
static volatile sig_atomic_t __judge_inside = 0, __judge_left_behind = 0;
static void __judge_crashed(int number, siginfo_t*, [[maybe_unused]] void* context) {
    const char* at = nullptr;
#if defined(__x86_64__)
    at = reinterpret_cast<const char*>(static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_RIP]);
#elif defined(__aarch64__)
    at = reinterpret_cast<const char*>(static_cast<ucontext_t*>(context)->uc_mcontext.pc);
#endif
    if (__judge_inside && at >= &__executable_start && at < &etext) siglongjmp(__judge_back, 1);
    ::signal(number, SIG_DFL);
}
static bool __judge_answered = false;
static void __judge_guarded(void* state) {
    static bool begun = false;
    if (!begun) {
        begun = true;
        static char room[1 << 16];
        stack_t other{};
        other.ss_sp = room;
        other.ss_size = sizeof room;
        sigaltstack(&other, nullptr);
        struct sigaction action {};
        action.sa_sigaction = &__judge_crashed;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        for (int number : {SIGSEGV, SIGBUS, SIGFPE}) sigaction(number, &action, nullptr);
    }
    if (sigsetjmp(__judge_back, 1) != 0) {
        __judge_inside = 0;
        __judge_left_behind = 1;
        throw __judge_too_long{};
    }
    __judge_inside = 1;
    try {
        __judge_table::table.call(state);
    } catch (...) {
        __judge_inside = 0;
        throw;
    }
    __judge_inside = 0;
}
static void __judge_call(void* state) {
    __judge_left_behind = 0;
    __judge_answered = false;
    try {
        __judge_guarded(state);
        __judge_answered = true;
    } catch (...) {
    }
}
static void __judge_drop(void* state) {
    if (!__judge_left_behind) __judge_table::table.drop(state);  // else nobody knows what it looks like
}
static void __judge_finish(void* state, __judge::writer& w) {
    if (__judge_first != 0xFFFFFFFEu) {
        w.raw(static_cast<std::uint8_t>(__judge_answered));
        if (__judge_answered) __judge_table::table.finish(state, w);
        return;
    }
    w.raw(static_cast<std::uint32_t>(__judge_most - __judge_left));
    w.bytes(reinterpret_cast<const char*>(__judge_marks), sizeof __judge_marks);
}
static const __judge::service __judge_search = {
    &__judge_prepare, &__judge_call, &__judge_finish, &__judge_drop, __judge_table::table.answer};
const __judge::service* __judge_service = &__judge_search;
"""


@dataclass
class _Site:
    kind: str
    start: int
    end: int
    order: int = 0  # of sites with the same ends, the outer first
    text: str = ""
    alternatives: list[tuple[int, str]] = field(default_factory=list)


def head(marks: int) -> str:
    """What stands before the text of ``schemata`` with so many marks."""
    return _HEAD.format(marks=max(1, marks))


def schemata(
    program: Program, changes: Sequence[Change], left_out: Collection[int] = (), marks: Sequence[Place] = ()
) -> tuple[str, frozenset[int]]:
    """The learner's text with the changes in it, and the numbers of those that found a place. ``left_out`` are numbers
    that do not compile; ``marks`` are places of which is noted that a call comes by."""
    sites: dict[tuple[str, int, int], _Site] = {}
    placed = set()
    for number, change in enumerate(changes):
        if number in left_out or (found := _site(program, change)) is None:
            continue
        kind, start, end = found
        site = sites.setdefault(found, _Site(kind, start, end, 1, program.data[start:end].decode("utf-8")))
        if kind == "inserted":
            text = change.put
        else:
            before, behind = program.data[start : change.start], program.data[change.end : end]
            text = _counted(program, (before + change.put.encode() + behind).decode("utf-8"))
        site.alternatives.append((number, text))
        placed.add(number)
    counted = list(_steps(program))
    counted += [_Site("mark", place.start, place.start, 2, str(i)) for i, place in enumerate(marks)]
    ordered = sorted([*sites.values(), *counted], key=lambda s: (s.start, -s.end, s.order))
    return _render(program, 0, len(program.data), ordered), frozenset(placed)


def blamed(output: str) -> set[int]:
    """The numbers of the changed texts that the compiler complains of."""
    errors = re.findall(rf"{PLACE}:(\d+):\d+: (?:fatal )?error:", output)
    return {int(line) // STEP for line in errors or re.findall(rf"{PLACE}:(\d+)", output)}


def _site(program: Program, change: Change) -> tuple[str, int, int] | None:
    """Where a change is switched: (kind, first byte, last byte)."""
    if change.operator == "inserted":
        return "inserted", change.start, change.end
    node = program.root.descendant_for_byte_range(change.start, max(change.start, change.end - 1))
    while node is not None:
        parent = node.parent
        if node.start_byte <= change.start and node.end_byte >= change.end and parent is not None:
            kind = _kind(node, parent)
            if kind is not None:
                return kind, node.start_byte, node.end_byte
            if node.type in ("declaration", "function_definition", "field_declaration", "parameter_list"):
                return None
        node = parent
    return None


def _kind(node: Node, parent: Node) -> str | None:
    if parent.type == "condition_clause" and node == parent.child_by_field_name("value"):
        return None if node.type in ("declaration", "condition_clause") else "condition"
    if parent.type in ("for_statement", "do_statement") and node == parent.child_by_field_name("condition"):
        return "condition"
    if parent.type == "for_statement" and node == parent.child_by_field_name("update"):
        return "update"
    if parent.type == "init_declarator" and node == parent.child_by_field_name("value"):
        return None if node.type in ("argument_list", "initializer_list", "lambda_expression") else "value"
    if parent.type == "argument_list" and parent.parent is not None and parent.parent.type == "init_declarator":
        return "value" if node.is_named else None
    if node.type in _SWITCHED and parent.type in _HOLDERS:
        return "statement"
    return None


def _steps(program: Program) -> list[_Site]:
    """The bodies of loops and functions, in which steps are counted."""
    found = []
    for node in walk(program.root):
        if node.type in LOOPS or node.type == "function_definition":
            body = node.child_by_field_name("body")
            if body is not None and not at_compile_time(program, node):
                kind = "loop" if node.type in LOOPS else "function"
                found.append(_Site(kind, body.start_byte, body.end_byte))
    return found


def _counted(program: Program, text: str) -> str:
    """A changed statement, in the loops of which steps are counted."""
    if not _LOOP.search(text):
        return text
    head = b"void f() {"
    data = head + text.encode() + b"\n}"
    bodies = [
        body
        for node in walk(parser_of(program.language)[0].parse(data).root_node)
        if node.type in LOOPS and (body := node.child_by_field_name("body")) is not None
    ]
    puts = [(body.start_byte, b"{ __judge_step(); ") for body in bodies] + [(body.end_byte, b"\n}") for body in bodies]
    for at, put in sorted(puts, key=lambda put: put[0], reverse=True):
        data = data[:at] + put + data[at:]
    return data[len(head) : -2].decode("utf-8")


def _render(program: Program, low: int, high: int, sites: Sequence[_Site]) -> str:
    out = []
    at = low
    i = 0
    while i < len(sites):
        site = sites[i]
        inside = i + 1
        while inside < len(sites) and sites[inside].start < site.end and site.start < site.end:
            inside += 1
        out.append(program.data[at : site.start].decode("utf-8"))
        inner = _render(program, site.start, site.end, sites[i + 1 : inside])
        out.append(_switched(site, inner))
        at = site.end
        i = inside
    out.append(program.data[at:high].decode("utf-8"))
    return "".join(out)


def _switched(site: _Site, inner: str) -> str:
    if site.kind == "mark":
        return f" __judge_mark({site.text}); "
    if site.kind == "loop":
        return f"{{ __judge_step(); {inner}\n}}"
    if site.kind == "function":
        return f"{{ __judge_step(); {inner[1:]}"
    # A lambda with one return after the other: the compiler takes too much memory for hundreds of nested choices.
    wrapped = {
        "condition": ("bool", "return bool({});"),
        "update": ("void", "(void)({}); return;"),
        "value": (f"std::decay_t<decltype({site.text})>", f"return std::decay_t<decltype({site.text})>({{}});"),
    }
    if site.kind in wrapped:
        kind, form = wrapped[site.kind]
        # What wraps a text stands on its lines as well, or an error there would name nobody.
        texts = [(n, _own_lines(n, form.replace("{}", text))) for n, text in site.alternatives]
        chosen = "".join(f"if (__judge_is({n})) {{{text}}} " for n, text in texts)
        return f"[&]() -> {kind} {{ {chosen}{form.replace('{}', inner)}\n}}()"
    texts = [(n, _own_lines(n, text)) for n, text in site.alternatives]
    if site.kind == "inserted":
        return "".join(f" if (__judge_is({n})) {{{text}}} " for n, text in texts)
    return "{ " + "".join(f"if (__judge_is({n})) {{{text}}} else " for n, text in texts) + f"{{ {inner}\n}} }}"


def _own_lines(number: int, text: str) -> str:
    return f'\n#line {number * STEP} "{PLACE}"\n{text}\n#line 1 "as_it_was"\n'
