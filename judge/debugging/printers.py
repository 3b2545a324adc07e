"""Lists, trees and their like as one line in gdb and lldb: scripts for the debuggers' own Python."""

from __future__ import annotations

GDB = """\
import gdb

MOST = 60


def listed(pointer):
    found, seen = [], set()
    while int(pointer) and int(pointer) not in seen and len(found) < MOST:
        seen.add(int(pointer))
        found.append(str(pointer.dereference()["val"]))
        pointer = pointer.dereference()["next"]
    end = "" if not int(pointer) else " -> (a cycle)" if int(pointer) in seen else " -> ..."
    return " -> ".join(found) + end


def tree(pointer):
    found, nodes = [], [pointer]
    while nodes and len(found) < MOST:
        node = nodes.pop(0)
        found.append(str(node.dereference()["val"]) if int(node) else "null")
        if int(node):
            nodes += [node.dereference()["left"], node.dereference()["right"]]
    while found and found[-1] == "null":
        found.pop()
    return "[" + ", ".join(found) + "]"


class Printer:
    def __init__(self, value, show):
        self.value, self.show = value, show

    def to_string(self):
        try:
            return f"{self.show(self.value)}  ({hex(int(self.value))})" if int(self.value) else "nullptr"
        except gdb.MemoryError:
            return f"{hex(int(self.value))} (no memory of this program)"


def lookup(value):
    kind = value.type.strip_typedefs()
    if kind.code != gdb.TYPE_CODE_PTR:
        return None
    name = kind.target().unqualified().strip_typedefs().name
    show = {"ListNode": listed, "Node": listed, "TreeNode": tree}.get(name)
    return Printer(value, show) if show else None


gdb.pretty_printers.append(lookup)
"""

LLDB = """\
import lldb

MOST = 60


def listed(value, _):
    found, seen = [], set()
    while value.GetValueAsUnsigned() and value.GetValueAsUnsigned() not in seen and len(found) < MOST:
        seen.add(value.GetValueAsUnsigned())
        text = value.GetChildMemberWithName("val").GetValue()
        if text is None:  # no memory of this program
            break
        found.append(text)
        value = value.GetChildMemberWithName("next")
    end = " -> (a cycle)" if value.GetValueAsUnsigned() in seen else " -> ..." if len(found) == MOST else ""
    return " -> ".join(found) + end or "nullptr"


def tree(value, _):
    found, nodes = [], [value]
    while nodes and len(found) < MOST:
        node = nodes.pop(0)
        there = node.GetValueAsUnsigned() != 0
        text = node.GetChildMemberWithName("val").GetValue() if there else "null"
        found.append(text or "?")
        if there and text is not None:
            nodes += [node.GetChildMemberWithName("left"), node.GetChildMemberWithName("right")]
    while found and found[-1] == "null":
        found.pop()
    return "[" + ", ".join(found) + "]"


def __lldb_init_module(debugger, _):
    for name, function in (("ListNode", "listed"), ("Node", "listed"), ("TreeNode", "tree")):
        debugger.HandleCommand(f'type summary add -F {__name__}.{function} "{name} *"')
"""
