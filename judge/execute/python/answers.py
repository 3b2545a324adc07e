"""From what a submission returned to the wire, or to a sentence why that cannot be."""

from __future__ import annotations

import reprlib
import struct
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

from values import INTEGERS, LENGTH

INT_MIN, INT_MAX = -(2**31), 2**31 - 1
BOUND = 2_000_000  # an answer with more elements is taken for endless; no problem asks for a tenth of it

Writer = Callable[[Any, bytearray], None]

_short = reprlib.Repr()  # repr itself would follow a list of any depth and length
_short.maxlevel, _short.maxlist, _short.maxtuple, _short.maxstring, _short.maxother = 3, 10, 10, 60, 60


class Malformed(Exception):
    """An answer that cannot be written down as the declared type; the text is shown to the learner."""


class PackageFault(Exception):
    """The package's own text failed; the text names the file, and the line where it is known."""


def kind_of(value: Any) -> str:
    if value is None:
        return "None"
    try:
        text = _short.repr(value)
    except BaseException:
        text = "…"
    try:
        name = str(type(value).__name__)
    except BaseException:  # its class has a class of its own
        name = "…"
    return "{} ({})".format(text if len(text) <= 60 else text[:57] + "…", name)


def plain_int(value: Any) -> int | None:
    """The int in an int or in what is derived from it (an IntEnum); None for a bool and for anything else."""
    kind = type(value)
    if kind is int:
        found: int = value
        return found
    if kind is bool:
        return None
    try:
        return int.__pos__(value)  # of a derived class nothing of its own is asked
    except TypeError:
        return None


def node_value(value: Any) -> int:
    """The int of a node's ``val``; the text of an int is as good, since sites compare nodes as text."""
    found = plain_int(value)
    if found is None and type(value) is str and len(value) <= 11:
        try:
            found = int(value)
        except ValueError:
            found = None
        if found is not None and str(found) != value:
            found = None
    if found is None or not INT_MIN <= found <= INT_MAX:
        raise Malformed(f"val should be an int of 32 bits, got {kind_of(value)}")
    return found


def first_node(value: Any) -> Any:
    """``value`` as a list's or tree's first node: an empty list or text is as good as None."""
    return None if type(value) in (list, tuple, str) and not value else value


# Containers that hold their elements already. Anything else may work them out when it is read.
_HELD = frozenset([list, tuple, set, frozenset, deque, range, str, bytes, dict, int, float, bool, type(None)])

Settler = Callable[[Any], Any]


def settler_of(word: str) -> Settler | None:
    """A function that works out what a lazy answer (a generator, a map) holds; None where the type has no elements.

    To be called while the clock runs: who yields the answer is not faster than who returns it.
    """
    depth = len(word) - len(word.lstrip("["))
    if not depth:
        return None

    def settle(value: Any, depth: int = depth) -> Any:
        if type(value) not in _HELD and hasattr(value, "__iter__") and not isinstance(value, (str, bytes, dict)):
            value = list(islice(value, BOUND + 1))
            if len(value) > BOUND:
                raise Malformed("the returned list does not end")
        if depth == 1 or type(value) not in (list, tuple):
            return value
        if depth > 2 or any(type(v) not in _HELD for v in value):
            return [settle(v, depth - 1) for v in value]
        return value

    return settle


def writer_of(word: str) -> Writer:
    """A function (value, out: bytearray) -> None that appends the encoded value or raises Malformed."""
    kind = word[0]
    if kind in INTEGERS:
        letter, bits = INTEGERS[kind]
        packed = struct.Struct("<" + letter)
        low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1

        def integer(value: Any, out: bytearray) -> None:
            number = plain_int(value)
            if number is None:
                raise Malformed(f"expected an int, got {kind_of(value)}")
            if not low <= number <= high:
                raise Malformed(f"{kind_of(value)} does not fit {bits} bits")
            out += packed.pack(number)

        return integer
    if kind == "d":

        def double(value: Any, out: bytearray) -> None:
            number: Any = plain_int(value)
            if number is None:
                try:
                    number = float.__pos__(value)
                except TypeError:
                    raise Malformed(f"expected a float, got {kind_of(value)}") from None
            try:
                out += struct.pack("<d", number)
            except (OverflowError, struct.error):
                raise Malformed("the int is too large for a float") from None

        return double
    if kind == "b":
        plain = (bool, int, type(None), list, tuple, str, dict, set, float)

        def boolean(value: Any, out: bytearray) -> None:
            if type(value) not in plain:
                raise Malformed(f"expected a bool, got {kind_of(value)}")
            out.append(1 if value else 0)

        return boolean
    if kind == "c":

        def character(value: Any, out: bytearray) -> None:
            try:
                number = ord(str.__str__(value))
            except TypeError:
                number = 256
            if number > 255:
                raise Malformed(f"expected a string of one character, got {kind_of(value)}")
            out.append(number)

        return character
    if kind == "s":

        def text(value: Any, out: bytearray) -> None:
            if not isinstance(value, str):
                raise Malformed(f"expected a str, got {kind_of(value)}")
            data = str.encode(value, "utf-8", "surrogatepass")
            out += LENGTH.pack(len(data))
            out += data

        return text
    if kind == "v":
        return lambda value, out: None
    if kind == "[":
        item = writer_of(word[1:])
        fast = struct.Struct("<i") if word[1] == "i" else None

        def items(value: Any, out: bytearray) -> None:
            if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__iter__"):
                raise Malformed(f"expected a list, got {kind_of(value)}")
            at = len(out)
            out += b"\0\0\0\0"
            count = 0
            if fast is not None and type(value) is list:
                for v in value:
                    if type(v) is not int or not INT_MIN <= v <= INT_MAX:
                        break
                else:
                    LENGTH.pack_into(out, at, len(value))
                    out += struct.pack(f"<{len(value)}i", *value)
                    return
            for v in value:
                item(v, out)
                count += 1
                if count > BOUND:
                    raise Malformed("the returned list does not end")
            LENGTH.pack_into(out, at, count)

        return items
    if kind == "N":

        def linked(head: Any, out: bytearray) -> None:
            values = []
            seen: set[int] = set()
            head = first_node(head)
            while head is not None:
                if id(head) in seen:
                    raise Malformed("the returned list runs in a circle")
                seen.add(id(head))
                if not (hasattr(head, "val") and hasattr(head, "next")):
                    raise Malformed(f"expected a ListNode, got {kind_of(head)}")
                values.append(node_value(head.val))
                head = head.next
            out += LENGTH.pack(len(values))
            out += struct.pack(f"<{len(values)}i", *values)

        return linked
    if kind == "T":

        def tree(root: Any, out: bytearray) -> None:
            root = first_node(root)
            order: list[Any] = [] if root is None else [root]
            values: list[int] = []
            for node in order:
                if node is not None:
                    if not (hasattr(node, "left") and hasattr(node, "right") and hasattr(node, "val")):
                        raise Malformed(f"expected a TreeNode, got {kind_of(node)}")
                    values.append(node_value(node.val))
                    order.append(node.left)
                    order.append(node.right)
                    if len(order) > BOUND:
                        raise Malformed("the returned tree does not end")
            while order and order[-1] is None:
                order.pop()
            out += LENGTH.pack(len(order))
            following = iter(values)
            for node in order:
                out += b"\0" if node is None else b"\1" + struct.pack("<i", next(following))

        return tree
    raise AssertionError(word)


def write_random_copy(head: Any, original: Sequence[Any], links: Sequence[tuple[int, int]], out: bytearray) -> None:
    """The copy by positions, after making sure that nothing of the original is in it or was changed."""
    of_original = {id(node): i for i, node in enumerate(original)}
    copy: list[Any] = []
    of_copy: dict[int, int] = {}
    node = first_node(head)
    while node is not None:
        if id(node) in of_original:
            raise Malformed(f"node {len(copy)} of the copy is a node of the original list")
        if id(node) in of_copy:
            raise Malformed("the returned list runs in a circle")
        if not (hasattr(node, "val") and hasattr(node, "next") and hasattr(node, "random")):
            raise Malformed(f"expected a Node, got {kind_of(node)}")
        of_copy[id(node)] = len(copy)
        copy.append(node)
        node = node.next
    for i, node in enumerate(original):
        following = original[i + 1] if i + 1 < len(original) else None
        target = original[links[i][1]] if links[i][1] >= 0 else None
        if node.val != links[i][0] or node.next is not following or node.random is not target:
            raise Malformed(f"node {i} of the original list was changed")
    out += LENGTH.pack(len(copy))
    for i, node in enumerate(copy):
        index = -1
        if node.random is not None:
            if id(node.random) in of_original:
                raise Malformed(f"random of node {i} points into the original list")
            index = of_copy.get(id(node.random), -2)
            if index == -2:
                raise Malformed(f"random of node {i} points to a node outside the copy")
        out += struct.pack("<ii", node_value(node.val), index)
