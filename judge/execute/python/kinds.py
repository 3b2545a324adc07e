"""The kinds of problem: each prepares the arguments, makes the call and writes the answer down."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, Protocol

from answers import Malformed, Writer, kind_of, settler_of, write_random_copy, writer_of
from values import LENGTH, Reader, reader_of


class Kind(Protocol):
    """What the loop needs of a loaded submission."""

    def prepare(self, data: bytes) -> Any: ...
    def call(self, state: Any) -> Any: ...
    def finish(self, state: Any, result: Any, out: bytearray) -> None: ...


def node_classes_of(space: dict[str, Any]) -> dict[str, Any]:
    """The classes of nodes that a submission sees."""
    return {name: space[name] for name in ("ListNode", "TreeNode", "Node") if name in space}


def argument_of(word: str, classes: dict[str, Any]) -> Callable[[Reader], Any]:
    """A function from Reader to what is passed: of a structure its first node."""
    read = reader_of(word, classes)
    if word not in ("N", "T", "R"):
        return read

    def first(r: Reader) -> Any:
        nodes = read(r)[0]
        return nodes[0] if nodes else None

    return first


class Calls:
    """A loaded submission of kind function or in-place."""

    def __init__(self, spec: dict[str, Any], space: dict[str, Any]) -> None:
        self.space, self.spec = space, spec
        classes = node_classes_of(space)
        method = spec["methods"][0]
        self.name = method["name"]
        self.params = method["params"]
        self.readers = [reader_of(p["type"], classes) for p in self.params]
        self.node_of = method["node_of"]
        self.output = spec["output"]
        result = method["returns"] if self.output is None else self.params[self.output]["type"]
        self.original = next((i for i, p in enumerate(self.params) if p["type"] == "R"), None)
        self.copies = result == "R"
        # Not used where the answer is a node of the input or a copy of it.
        self.put: Writer = writer_of("v" if self.node_of is not None or self.copies else result)
        self.settle = settler_of(result)

    def prepare(self, data: bytes) -> Any:
        r = Reader(data)
        raw: list[Any] | None = [read(r) for read in self.readers]
        assert raw is not None
        passed = []
        for i, param in enumerate(self.params):
            value = raw[i]
            if param["type"] in ("N", "T", "R"):
                nodes = value[0]
                if param["cycle"] is not None and nodes and raw[param["cycle"]] >= 0:
                    nodes[-1].next = nodes[raw[param["cycle"]]]
                value = nodes[0] if nodes else None
            elif param["node_of"] is not None:
                nodes, values = raw[param["node_of"]]
                value = nodes[values.index(value)]
            if param["passed"]:
                passed.append(value)
        if self.output is None and self.node_of is None and not self.copies:
            raw = None  # nothing of the input is looked at afterwards
        return passed, raw

    def call(self, state: Any) -> Any:
        result = getattr(self.space[self.spec["class"]](), self.name)(*state[0])
        if self.settle is None:
            return result
        if self.output is None:
            return self.settle(result)
        state[0][self.output] = self.settle(state[0][self.output])
        return result

    def finish(self, state: Any, result: Any, out: bytearray) -> None:
        if self.output is not None:
            self.put(state[0][self.output], out)
        elif self.copies:
            nodes, links = state[1][self.original]
            write_random_copy(result, nodes, links, out)
        elif self.node_of is not None:
            nodes, values = state[1][self.node_of]
            if result is None:
                out.append(0)
                return
            for node, value in zip(nodes, values, strict=False):
                if node is result:
                    out += b"\1" + struct.pack("<i", value)
                    return
            raise Malformed(f"the returned node is none of the tree's nodes: {kind_of(result)}")
        else:
            self.put(result, out)


class RoundTrip(Calls):
    """One object encodes, another decodes; in between a third encodes something else.

    What the one returns may be anything that the other takes, but for the nodes themselves.
    """

    def __init__(self, spec: dict[str, Any], space: dict[str, Any]) -> None:
        super().__init__(spec, space)
        self.decode = spec["methods"][1]["name"]
        self.put = writer_of(self.params[0]["type"])
        self.node = space["TreeNode"]

    def call(self, state: Any) -> Any:
        cls = self.space[self.spec["class"]]
        text = getattr(cls(), self.name)(*state[0])
        getattr(cls(), self.name)(self.node(42))
        root = getattr(cls(), self.decode)(text)
        if root is not None and root is state[0][0]:
            raise Malformed("the tree was not encoded: it is the same one")
        return root


FIXED = frozenset([bool, int, float, str, type(None)])  # what nothing changes any more


class FakeClock:
    """Stands still until the case moves it."""

    def __init__(self, ms: int) -> None:
        self._ms = ms

    def now_ms(self) -> int:
        return self._ms

    def _advance(self, ms: int) -> None:
        self._ms += ms


# As a submission's own: what a call of it takes is no secret when steps are counted.
FakeClock.now_ms.__module__ = FakeClock.__module__ = "__main__"
FakeClock.__name__ = FakeClock.__qualname__ = "Clock"


class Operations:
    """A loaded submission of kind design."""

    def __init__(self, spec: dict[str, Any], space: dict[str, Any]) -> None:
        self.space, self.spec = space, spec
        classes = node_classes_of(space)
        begins = reader_of("l", {})
        self.make = [
            (lambda r: FakeClock(begins(r))) if p["clock"] else argument_of(p["type"], classes)
            for p in spec["constructor"]
        ]
        self.clock = next((i for i, p in enumerate(spec["constructor"]) if p["clock"]), None)
        self.methods = [
            (m["name"], [argument_of(p["type"], classes) for p in m["params"]], m["returns"], writer_of(m["returns"]))
            for m in spec["methods"]
        ]
        if self.clock is not None:
            self.methods.append(("advance", [reader_of("l", {})], "v", writer_of("v")))
        # What a later operation may change is written down at once; a bool may be told by a list that is empty or not.
        self.at_once = [word[0] in "[NTb" for _, _, word, _ in self.methods]

    def prepare(self, data: bytes) -> Any:
        r = Reader(data)
        (count,) = LENGTH.unpack_from(data, 0)
        r.at = 5
        first = [read(r) for read in self.make]
        operations = []
        for _ in range(count - 1):
            number = data[r.at] - 1
            r.at += 1
            operations.append((number, [read(r) for read in self.methods[number][1]]))
        return first, operations

    def call(self, state: Any) -> Any:
        first, operations = state
        thing = self.space[self.spec["class"]](*first)
        bound = [getattr(thing, m["name"]) for m in self.spec["methods"]]
        if self.clock is not None:
            bound.append(first[self.clock]._advance)
        if not any(self.at_once):
            return [bound[number](*args) for number, args in operations]
        results = []
        for number, args in operations:
            result = bound[number](*args)
            changes = self.at_once[number] and type(result) not in FIXED
            results.append(self.written(number, result) if changes else result)
        return results

    def written(self, number: int, value: Any) -> bytearray:
        """What the method of this number returned, as it travels."""
        name, _, _, put = self.methods[number]
        out = bytearray()
        try:
            put(value, out)
        except Malformed as error:
            raise Malformed(f"{name}: {error}") from None
        return out

    def finish(self, state: Any, result: Any, out: bytearray) -> None:
        out += LENGTH.pack(len(result) + 1)
        out.append(0)
        for (number, _), value in zip(state[1], result, strict=False):
            if self.methods[number][2] == "v":
                out.append(0)
                continue
            out.append(1)
            held = self.at_once[number] and type(value) is bytearray
            out += value if held else self.written(number, value)


KINDS: dict[str, type[Calls] | type[Operations]] = {"design": Operations, "round-trip": RoundTrip}


def serving(spec: dict[str, Any], space: dict[str, Any]) -> Kind:
    """What serves a loaded submission; a kind that is not named here is served by ``Calls``."""
    return KINDS.get(spec["kind"], Calls)(spec, space)
