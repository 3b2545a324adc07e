"""The kinds of problem: each prepares the arguments, makes the call and writes the answer down."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, Protocol

from answers import Malformed, PackageFault, Writer, kind_of, plain_int, settler_of, write_random_copy, writer_of
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
        self.returns_length = spec["returns_length"]
        result = method["returns"] if self.output is None else self.params[self.output]["type"]
        if self.output is not None:  # from now on among what is passed
            self.output = sum(p["passed"] for p in self.params[: self.output])
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
                if param["joins"] is not None:
                    other, at = (raw[j] for j in param["joins"])
                    if at >= 0:
                        joint = other[0][at]
                        if nodes:
                            nodes[-1].next = joint
                        else:
                            value = joint
            elif param["node_of"] is not None:
                nodes, values = raw[param["node_of"]]
                if values is not None:
                    value = nodes[values.index(value)]
                else:
                    value = nodes[value] if 0 <= value < len(nodes) else None
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
            value = state[0][self.output]
            self.put(first_of(value, result) if self.returns_length else value, out)
        elif self.copies:
            nodes, links = state[1][self.original]
            write_random_copy(result, nodes, links, out)
        elif self.node_of is not None:
            nodes, values = state[1][self.node_of]
            if result is None:
                out.append(0)
                return
            for i, node in enumerate(nodes):
                if node is result:
                    out += b"\1" + struct.pack("<i", i if values is None else values[i])
                    return
            whole = "list" if values is None else "tree"
            raise Malformed(f"the returned node is none of the {whole}'s nodes: {kind_of(result)}")
        else:
            self.put(result, out)


def first_of(value: Any, length: Any) -> Any:
    """The elements of a changed argument that count, where the call returns how many."""
    number = plain_int(length)
    if number is None:
        raise Malformed(f"expected the length, an int, got {kind_of(length)}")
    if not 0 <= number <= len(value):
        raise Malformed(f"the returned length {number} is not from 0 to {len(value)}, the number of elements")
    return value[:number]


class RoundTrip(Calls):
    """One object encodes, another or the same one decodes; in between a third or the same one encodes something else.

    What stands for nodes may be anything that the other method takes, but for the nodes themselves; all else is encoded
    into a text.
    """

    def __init__(self, spec: dict[str, Any], space: dict[str, Any]) -> None:
        super().__init__(spec, space)
        self.decode = spec["methods"][1]["name"]
        word = self.params[0]["type"]
        self.put, self.settle = writer_of(word), settler_of(word)
        self.nodes = word.lstrip("[") in ("N", "T")
        self.one_object = spec["round_trip"]["one_object"]
        self.other = bytes.fromhex(spec["round_trip"]["other"])

    def call(self, state: Any) -> Any:
        cls = self.space[self.spec["class"]]
        first = cls()
        text = getattr(first, self.name)(*state[0])
        if not self.nodes and not isinstance(text, str):
            raise Malformed(f"{self.name} should return a str, got {kind_of(text)}")
        getattr(first if self.one_object else cls(), self.name)(*self.prepare(self.other)[0])
        answer = getattr(first if self.one_object else cls(), self.decode)(text)
        if self.nodes and answer is not None and answer is state[0][0]:
            whole = "tree" if self.params[0]["type"] == "T" else "list"
            raise Malformed(f"the {whole} was not encoded: it is the same one")
        return answer if self.settle is None else self.settle(answer)


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


class Driven:
    """A submission of kind given: the package's Driver is made of the arguments, calls it and tells the answer."""

    def __init__(self, spec: dict[str, Any], space: dict[str, Any]) -> None:
        brought = spec["brought"]
        self.readers = [reader_of(p["type"], {}) for p in brought["params"]]
        self.put = writer_of(brought["answer"])
        self.make = space["Driver"]

    def prepare(self, data: bytes) -> Any:
        r = Reader(data)
        args = [read(r) for read in self.readers]
        try:
            return self.make(*args)
        except BaseException as error:
            return Failed(fault_of(error))

    def call(self, state: Any) -> Any:
        state.call()

    def finish(self, state: Any, result: Any, out: bytearray) -> None:
        try:
            answer = state.finish()
        except (Malformed, MemoryError):
            raise
        except BaseException as error:
            if stands_in(error, DRIVER_FILE):
                raise PackageFault(fault_of(error)) from None
            raise
        self.put(answer, out)


class Failed:
    """In the place of a Driver that could not be made."""

    def __init__(self, why: str) -> None:
        self.why = why

    def call(self) -> None:
        raise PackageFault(self.why)


GIVEN_FILE, DRIVER_FILE = "given.py", "driver.py"


def stands_in(error: BaseException, file: str) -> bool:
    """Whether the error was raised by a line of that file, and not by what it called."""
    tb = error.__traceback__
    while tb is not None and tb.tb_next is not None:
        tb = tb.tb_next
    return tb is not None and tb.tb_frame.f_code.co_filename == file


def fault_of(error: BaseException) -> str:
    """The file of the package and its line that an error comes from, and what it says."""
    place = DRIVER_FILE
    tb = error.__traceback__
    while tb is not None:
        name = tb.tb_frame.f_code.co_filename
        if name in (GIVEN_FILE, DRIVER_FILE):
            place = f"{name}:{tb.tb_lineno}"
        tb = tb.tb_next
    if isinstance(error, SyntaxError) and error.filename in (GIVEN_FILE, DRIVER_FILE):
        place = f"{error.filename}:{error.lineno}"
    return f"{place}: {type(error).__name__}: {error}"


KINDS: dict[str, type[Calls] | type[Operations] | type[Driven]] = {
    "design": Operations, "round-trip": RoundTrip, "given": Driven,
}  # fmt: skip


def serving(spec: dict[str, Any], space: dict[str, Any]) -> Kind:
    """What serves a loaded submission; a kind that is not named here is served by ``Calls``."""
    return KINDS.get(spec["kind"], Calls)(spec, space)
