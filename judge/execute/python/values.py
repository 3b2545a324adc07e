"""From the wire to what a submission is given: plain values and structures of nodes."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

LENGTH = struct.Struct("<I")
# By word, how struct calls it; of ints also their bits.
INTEGERS = {"i": ("i", 32), "l": ("q", 64)}
NUMBERS = {**{word: letter for word, (letter, _) in INTEGERS.items()}, "d": "d"}


def node_classes(wanted: list[str]) -> dict[str, type]:
    """Fresh classes for this process, as LeetCode's definitions."""

    class ListNode:
        def __init__(self, val: Any = 0, next: Any = None) -> None:
            self.val = val
            self.next = next

    class TreeNode:
        def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
            self.val = val
            self.left = left
            self.right = right

    class Node:
        def __init__(self, x: Any, next: Any = None, random: Any = None) -> None:
            self.val = int(x)
            self.next = next
            self.random = random

    class Clock:
        def now_ms(self) -> int:
            raise NotImplementedError

    known: dict[str, type] = {"ListNode": ListNode, "TreeNode": TreeNode, "RandomNode": Node, "Clock": Clock}
    found: dict[str, type] = {cls.__name__: cls for name, cls in known.items() if name in wanted}
    for cls in found.values():
        cls.__module__, cls.__qualname__ = "__main__", cls.__name__
    return found


class Reader:
    """A frame and how far it was read."""

    __slots__ = ("at", "data")

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data = data
        self.at = at


def reader_of(word: str, classes: dict[str, Any]) -> Callable[[Reader], Any]:
    """A function from Reader to a plain value or a structure with its nodes."""
    kind = word[0]
    if kind in NUMBERS:
        packed = struct.Struct("<" + NUMBERS[kind])
        unpack, size = packed.unpack_from, packed.size

        def number(r: Reader) -> Any:
            (value,) = unpack(r.data, r.at)
            r.at += size
            return value

        return number
    if kind == "b":

        def boolean(r: Reader) -> Any:
            r.at += 1
            return r.data[r.at - 1] != 0

        return boolean
    if kind == "c":

        def character(r: Reader) -> Any:
            r.at += 1
            return chr(r.data[r.at - 1])

        return character
    if kind == "s":

        def text(r: Reader) -> Any:
            (size,) = LENGTH.unpack_from(r.data, r.at)
            start = r.at + 4
            r.at = start + size
            return r.data[start : r.at].decode()

        return text
    if kind == "n":

        def nested(r: Reader) -> Any:
            if r.data[r.at]:
                (size,) = LENGTH.unpack_from(r.data, r.at + 1)
                r.at += 5
                return [nested(r) for _ in range(size)]
            (value,) = struct.unpack_from("<i", r.data, r.at + 1)
            r.at += 5
            return value

        return nested
    if kind == "[":
        if word[1] in NUMBERS:
            letter = NUMBERS[word[1]]
            width = struct.Struct("<" + letter).size

            def numbers(r: Reader) -> Any:
                (size,) = LENGTH.unpack_from(r.data, r.at)
                values = list(struct.unpack_from(f"<{size}{letter}", r.data, r.at + 4))
                r.at += 4 + size * width
                return values

            return numbers
        item = reader_of(word[1:], classes)

        def items(r: Reader) -> Any:
            (size,) = LENGTH.unpack_from(r.data, r.at)
            r.at += 4
            values = [item(r) for _ in range(size)]
            return [v[0][0] if v[0] else None for v in values] if word[1] in "NT" else values

        return items
    if kind == "N":
        values_of = reader_of("[i", classes)
        make = classes["ListNode"]

        def linked(r: Reader) -> Any:
            nodes = [make(v) for v in values_of(r)]
            for i in range(len(nodes) - 1):
                nodes[i].next = nodes[i + 1]
            return nodes, None

        return linked
    if kind == "T":
        make = classes["TreeNode"]

        def tree(r: Reader) -> Any:
            (size,) = LENGTH.unpack_from(r.data, r.at)
            r.at += 4
            nodes: list[Any] = []
            values: list[int] = []
            parent = 0
            for i in range(size):
                present = r.data[r.at]
                r.at += 1
                node = None
                if present:
                    (value,) = struct.unpack_from("<i", r.data, r.at)
                    r.at += 4
                    node = make(value)
                    values.append(value)
                if i:
                    if i % 2:
                        nodes[parent].left = node
                    else:
                        nodes[parent].right = node
                        parent += 1
                if node is not None:
                    nodes.append(node)
            return nodes, values

        return tree
    make = classes["Node"]

    def linked_random(r: Reader) -> Any:
        (size,) = LENGTH.unpack_from(r.data, r.at)
        links = [struct.unpack_from("<ii", r.data, r.at + 4 + 8 * i) for i in range(size)]
        r.at += 4 + 8 * size
        nodes = [make(value) for value, _ in links]
        for i, (_, target) in enumerate(links):
            nodes[i].next = nodes[i + 1] if i + 1 < size else None
            nodes[i].random = nodes[target] if target >= 0 else None
        return nodes, links

    return linked_random
