"""The contained side for Python submissions: loads the source, then answers frames as cpp/runtime/runtime.cpp does.

Runs alone (``python -I -S -B python_worker.py``) and imports nothing of the judge. Descriptors 3, 4 and 5 are requests,
answers and the shared page.
"""

import builtins
import fcntl
import json
import linecache
import mmap
import os
import struct
import sys
import threading
import time

HEADER = struct.Struct("<BBHIQQQ")
TRAILER = struct.Struct("<IIQQ")
LENGTH = struct.Struct("<I")
STARTED = struct.Struct("<Q")
JUDGE, TIME, LOAD = 1, 2, 3
ANSWERED, RAISED, MALFORMED, OUT_OF_MEMORY, REFUSED = range(5)
INT_MIN, INT_MAX = -(2**31), 2**31 - 1
LONG_MIN, LONG_MAX = -(2**63), 2**63 - 1
BOUND = 8_000_000  # an answer with more elements is taken for endless
RECURSION = 300_000
STACK_BYTES = 512 << 20


class Malformed(Exception):
    """An answer that cannot be written down as the declared type; the text is shown to the learner."""


class Refused(Exception):
    """The source does not define what the signature asks for."""


# ---- LeetCode's preloaded names

# Modules whose names are star-imported, in LeetCode's order: a later one wins (`copy` is the function until the module
# itself is imported below). Slow ones only where the source mentions one of their names.
STAR = ("string", "re", "collections", "heapq", "bisect", "copy", "math", "itertools", "functools", "operator")
STAR_SLOW = {
    "random": ("random", "randint", "choice", "choices", "shuffle", "sample", "randrange", "uniform", "seed"),
    "datetime": ("datetime", "date", "timedelta", "timezone"),
    "statistics": ("statistics", "mean", "median", "mode", "stdev", "variance", "fmean", "median_low", "median_high"),
    "decimal": ("decimal", "Decimal", "getcontext"),
    "fractions": ("fractions", "Fraction"),
    "io": ("io", "StringIO", "BytesIO"),
    "array": ("array",),
    "typing": (),
}
MODULES = ("sys", "json", "os", "time", "threading", "types", "queue")


def preload(source):
    """The global names a submission starts with."""
    import re as regex

    words = set(regex.findall(r"[A-Za-z_]\w*", source))
    names = {}
    star = list(STAR)
    for module, triggers in STAR_SLOW.items():
        if words.intersection(triggers):
            star.insert(2, module)
    import typing

    names.update({n: getattr(typing, n) for n in typing.__all__})
    for module in star:
        loaded = __import__(module)
        public = getattr(loaded, "__all__", None) or [n for n in vars(loaded) if not n.startswith("_")]
        names.update({n: getattr(loaded, n) for n in public if hasattr(loaded, n)})
    # math.pow, operator.pow and the like do not hide builtins, as on LeetCode.
    names.update({n: v for n, v in vars(builtins).items() if not n.startswith("_")})
    # Where a module and a name of it are called alike, LeetCode's code means the module, but for these two.
    for module in (*star, *(m for m in MODULES if m in words)):
        if module not in ("array", "datetime"):
            names[module] = __import__(module)
    names["typing"] = typing
    return names


# ---- nodes


def node_classes(wanted):
    """Fresh classes for this process, as LeetCode's definitions."""

    class ListNode:
        def __init__(self, val=0, next=None):
            self.val = val
            self.next = next

    class TreeNode:
        def __init__(self, val=0, left=None, right=None):
            self.val = val
            self.left = left
            self.right = right

    class Node:
        def __init__(self, x, next=None, random=None):
            self.val = int(x)
            self.next = next
            self.random = random

    known = {"ListNode": ListNode, "TreeNode": TreeNode, "RandomNode": Node}
    found = {cls.__name__: cls for name, cls in known.items() if name in wanted}
    for cls in found.values():
        cls.__module__, cls.__qualname__ = "__main__", cls.__name__
    return found


class Reader:
    __slots__ = ("at", "data")

    def __init__(self, data, at=0):
        self.data = data
        self.at = at


def reader_of(word, classes):
    """A function from Reader to a plain value or a structure with its nodes."""
    kind = word[0]
    if kind in "ild":
        packed = struct.Struct({"i": "<i", "l": "<q", "d": "<d"}[kind])
        unpack, size = packed.unpack_from, packed.size

        def number(r):
            (value,) = unpack(r.data, r.at)
            r.at += size
            return value

        return number
    if kind == "b":

        def boolean(r):
            r.at += 1
            return r.data[r.at - 1] != 0

        return boolean
    if kind == "c":

        def character(r):
            r.at += 1
            return chr(r.data[r.at - 1])

        return character
    if kind == "s":

        def text(r):
            (size,) = LENGTH.unpack_from(r.data, r.at)
            start = r.at + 4
            r.at = start + size
            return r.data[start : r.at].decode()

        return text
    if kind == "[":
        if word[1] in "ild":
            letter, width = {"i": ("i", 4), "l": ("q", 8), "d": ("d", 8)}[word[1]]

            def numbers(r):
                (size,) = LENGTH.unpack_from(r.data, r.at)
                values = list(struct.unpack_from("<%d%s" % (size, letter), r.data, r.at + 4))
                r.at += 4 + size * width
                return values

            return numbers
        item = reader_of(word[1:], classes)

        def items(r):
            (size,) = LENGTH.unpack_from(r.data, r.at)
            r.at += 4
            values = [item(r) for _ in range(size)]
            return [v[0][0] if v[0] else None for v in values] if word[1] in "NT" else values

        return items
    if kind == "N":
        values_of = reader_of("[i", classes)
        make = classes["ListNode"]

        def linked(r):
            nodes = [make(v) for v in values_of(r)]
            for i in range(len(nodes) - 1):
                nodes[i].next = nodes[i + 1]
            return nodes, None

        return linked
    if kind == "T":
        make = classes["TreeNode"]

        def tree(r):
            (size,) = LENGTH.unpack_from(r.data, r.at)
            r.at += 4
            nodes, values, parent = [], [], 0
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

    def linked_random(r):
        (size,) = LENGTH.unpack_from(r.data, r.at)
        links = [struct.unpack_from("<ii", r.data, r.at + 4 + 8 * i) for i in range(size)]
        r.at += 4 + 8 * size
        nodes = [make(value) for value, _ in links]
        for i, (_, target) in enumerate(links):
            nodes[i].next = nodes[i + 1] if i + 1 < size else None
            nodes[i].random = nodes[target] if target >= 0 else None
        return nodes, links

    return linked_random


# ---- answers


def kind_of(value):
    if value is None:
        return "None"
    try:
        text = repr(value)
    except BaseException:
        text = "…"
    return "%s (%s)" % (text if len(text) <= 60 else text[:57] + "…", type(value).__name__)


def writer_of(word):
    """A function (value, out: bytearray) -> None that appends the encoded value or raises Malformed."""
    kind = word[0]
    if kind in "il":
        packed = struct.Struct("<i" if kind == "i" else "<q")
        low, high = (INT_MIN, INT_MAX) if kind == "i" else (LONG_MIN, LONG_MAX)

        def integer(value, out):
            if type(value) is not int:
                raise Malformed("expected an int, got %s" % kind_of(value))
            if not low <= value <= high:
                raise Malformed("%s does not fit %s bits" % (kind_of(value), "32" if kind == "i" else "64"))
            out += packed.pack(value)

        return integer
    if kind == "d":

        def double(value, out):
            if type(value) not in (int, float):
                raise Malformed("expected a float, got %s" % kind_of(value))
            try:
                out += struct.pack("<d", value)
            except OverflowError:
                raise Malformed("the int is too large for a float") from None

        return double
    if kind == "b":
        plain = (bool, int, type(None), list, tuple, str, dict, set, float)

        def boolean(value, out):
            if type(value) not in plain:
                raise Malformed("expected a bool, got %s" % kind_of(value))
            out.append(1 if value else 0)

        return boolean
    if kind == "c":

        def character(value, out):
            if type(value) is not str or len(value) != 1 or ord(value) > 255:
                raise Malformed("expected a string of one character, got %s" % kind_of(value))
            out.append(ord(value))

        return character
    if kind == "s":

        def text(value, out):
            if not isinstance(value, str):
                raise Malformed("expected a str, got %s" % kind_of(value))
            data = str.encode(value, "utf-8", "surrogatepass")
            out += LENGTH.pack(len(data))
            out += data

        return text
    if kind == "v":
        return lambda value, out: None
    if kind == "[":
        item = writer_of(word[1:])
        fast = struct.Struct("<i") if word[1] == "i" else None

        def items(value, out):
            if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__iter__"):
                raise Malformed("expected a list, got %s" % kind_of(value))
            at = len(out)
            out += b"\0\0\0\0"
            count = 0
            if fast is not None and type(value) is list:
                for v in value:
                    if type(v) is not int or not INT_MIN <= v <= INT_MAX:
                        break
                else:
                    LENGTH.pack_into(out, at, len(value))
                    out += struct.pack("<%di" % len(value), *value)
                    return
            for v in value:
                item(v, out)
                count += 1
                if count > BOUND:
                    raise Malformed("the returned list does not end")
            LENGTH.pack_into(out, at, count)

        return items
    if kind == "N":

        def linked(head, out):
            values = []
            seen = set()
            while head is not None:
                if id(head) in seen:
                    raise Malformed("the returned list runs in a circle")
                seen.add(id(head))
                if not (hasattr(head, "val") and hasattr(head, "next")):
                    raise Malformed("expected a ListNode, got %s" % kind_of(head))
                if type(head.val) is not int or not INT_MIN <= head.val <= INT_MAX:
                    raise Malformed("val should be an int of 32 bits, got %s" % kind_of(head.val))
                values.append(head.val)
                head = head.next
            out += LENGTH.pack(len(values))
            out += struct.pack("<%di" % len(values), *values)

        return linked
    if kind == "T":

        def tree(root, out):
            order = [] if root is None else [root]
            for node in order:
                if node is not None:
                    if not (hasattr(node, "left") and hasattr(node, "right") and hasattr(node, "val")):
                        raise Malformed("expected a TreeNode, got %s" % kind_of(node))
                    if type(node.val) is not int or not INT_MIN <= node.val <= INT_MAX:
                        raise Malformed("val should be an int of 32 bits, got %s" % kind_of(node.val))
                    order.append(node.left)
                    order.append(node.right)
                    if len(order) > BOUND:
                        raise Malformed("the returned tree does not end")
            while order and order[-1] is None:
                order.pop()
            out += LENGTH.pack(len(order))
            for node in order:
                out += b"\0" if node is None else b"\1" + struct.pack("<i", node.val)

        return tree
    raise AssertionError(word)


def write_random_copy(head, original, links, out):
    """The copy by positions, after making sure that nothing of the original is in it or was changed."""
    of_original = {id(node): i for i, node in enumerate(original)}
    copy, of_copy = [], {}
    node = head
    while node is not None:
        if id(node) in of_original:
            raise Malformed("node %d of the copy is a node of the original list" % len(copy))
        if id(node) in of_copy:
            raise Malformed("the returned list runs in a circle")
        if not (hasattr(node, "val") and hasattr(node, "next") and hasattr(node, "random")):
            raise Malformed("expected a Node, got %s" % kind_of(node))
        of_copy[id(node)] = len(copy)
        copy.append(node)
        node = node.next
    for i, node in enumerate(original):
        following = original[i + 1] if i + 1 < len(original) else None
        target = original[links[i][1]] if links[i][1] >= 0 else None
        if node.val != links[i][0] or node.next is not following or node.random is not target:
            raise Malformed("node %d of the original list was changed" % i)
    out += LENGTH.pack(len(copy))
    for i, node in enumerate(copy):
        index = -1
        if node.random is not None:
            if id(node.random) in of_original:
                raise Malformed("random of node %d points into the original list" % i)
            index = of_copy.get(id(node.random), -2)
            if index == -2:
                raise Malformed("random of node %d points to a node outside the copy" % i)
        if type(node.val) is not int or not INT_MIN <= node.val <= INT_MAX:
            raise Malformed("val should be an int of 32 bits, got %s" % kind_of(node.val))
        out += struct.pack("<ii", node.val, index)


# ---- the kinds: each has prepare(frame), call(state), finish(state, result, out)


class Calls:
    """A loaded submission of kind function or in-place."""

    def __init__(self, spec, space):
        self.space, self.spec = space, spec
        classes = {n: space[n] for n in ("ListNode", "TreeNode", "Node") if n in space}
        method = spec["methods"][0]
        self.name = method["name"]
        self.params = method["params"]
        self.readers = [reader_of(p["type"], classes) for p in self.params]
        self.node_of = method["node_of"]
        self.output = spec["output"]
        result = method["returns"] if self.output is None else self.params[self.output]["type"]
        self.original = next((i for i, p in enumerate(self.params) if p["type"] == "R"), None)
        self.copies = result == "R"
        self.put = None if self.node_of is not None or self.copies else writer_of(result)

    def prepare(self, data):
        r = Reader(data)
        raw = [read(r) for read in self.readers]
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

    def call(self, state):
        return getattr(self.space[self.spec["class"]](), self.name)(*state[0])

    def finish(self, state, result, out):
        if self.output is not None:
            self.put(state[0][self.output], out)
        elif self.copies:
            write_random_copy(result, *state[1][self.original], out)
        elif self.node_of is not None:
            nodes, values = state[1][self.node_of]
            if result is None:
                out.append(0)
                return
            for node, value in zip(nodes, values):
                if node is result:
                    out += b"\1" + struct.pack("<i", value)
                    return
            raise Malformed("the returned node is none of the tree's nodes: %s" % kind_of(result))
        else:
            self.put(result, out)


class RoundTrip(Calls):
    """One object encodes, another decodes; in between a third encodes something else."""

    def __init__(self, spec, space):
        super().__init__(spec, space)
        self.decode = spec["methods"][1]["name"]
        self.put = writer_of(self.params[0]["type"])
        self.node = space["TreeNode"]

    def call(self, state):
        cls = self.space[self.spec["class"]]
        text = getattr(cls(), self.name)(*state[0])
        if not isinstance(text, str):
            raise Malformed("%s should return a str, got %s" % (self.name, kind_of(text)))
        getattr(cls(), self.name)(self.node(42))
        return getattr(cls(), self.decode)(text)


class Operations:
    """A loaded submission of kind design."""

    def __init__(self, spec, space):
        self.space, self.spec = space, spec
        self.make = [reader_of(p["type"], {}) for p in spec["constructor"]]
        self.methods = [
            (m["name"], [reader_of(p["type"], {}) for p in m["params"]], m["returns"], writer_of(m["returns"]))
            for m in spec["methods"]
        ]

    def prepare(self, data):
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

    def call(self, state):
        first, operations = state
        thing = self.space[self.spec["class"]](*first)
        bound = [getattr(thing, name) for name, _, _, _ in self.methods]
        return [bound[number](*args) for number, args in operations]

    def finish(self, state, result, out):
        out += LENGTH.pack(len(result) + 1)
        out.append(0)
        for (number, _), value in zip(state[1], result):
            name, _, returns, put = self.methods[number]
            if returns == "v":
                out.append(0)
                continue
            out.append(1)
            try:
                put(value, out)
            except Malformed as error:
                raise Malformed("%s: %s" % (name, error)) from None


# ---- loading


def declared(method):
    names = ", ".join(["self", *(p["name"] for p in method["params"] if p["passed"])])
    return "def %s(%s)" % (method["name"], names)


def accepts(function, count):
    """Whether ``function`` can be called with ``count`` positional arguments; True where it cannot be told."""
    code = getattr(function, "__code__", None)
    if code is None:
        return True
    if code.co_flags & 0x04:
        return True
    least = code.co_argcount - len(function.__defaults__ or ()) - len(getattr(function, "__kwdefaults__", None) or ())
    return least <= count <= code.co_argcount


def load(spec, source, filename):
    """Runs the source and returns what answers frames."""
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    space = preload(source)
    space.update(node_classes(spec["nodes"]))
    space["__name__"] = "__main__" if "__main__" not in source else "submission"
    module = type(sys)("submission")
    code = compile(source, filename, "exec", dont_inherit=True)
    module.__dict__.update(space)
    # Dataclasses and pickling look a class's module up by name.
    sys.modules[space["__name__"]] = module
    exec(code, module.__dict__)
    space = module.__dict__
    name = spec["class"]
    cls = space.get(name)
    if not isinstance(cls, type):
        raise Refused("the file defines no class %s" % name)
    for method in spec["methods"]:
        function = getattr(cls, method["name"], None)
        if not callable(function):
            raise Refused("class %s has no method %s; expected `%s`" % (name, method["name"], declared(method)))
        passed = sum(p["passed"] for p in method["params"])
        static = isinstance(vars(cls).get(method["name"]), (staticmethod, classmethod))
        if not static and not accepts(function, passed + 1):
            raise Refused(
                "%s.%s takes another number of parameters; expected `%s`" % (name, method["name"], declared(method))
            )
    kinds = {"design": Operations, "round-trip": RoundTrip}
    return kinds.get(spec["kind"], Calls)(spec, space)


def trace_of(error, filename):
    """The learner's part of a traceback: frames of this file are left out, long ones cut in the middle."""
    import traceback

    entries = []
    tb = error.__traceback__
    inside = False
    while tb is not None:
        inside = inside or tb.tb_frame.f_code.co_filename == filename
        if inside:
            entries.append(tb)
            if len(entries) > 40:
                del entries[20]
        tb = tb.tb_next
    lines = []
    previous, repeated = None, 0
    for tb in entries:
        code = tb.tb_frame.f_code
        line = linecache.getline(code.co_filename, tb.tb_lineno).strip()
        text = '  File "%s", line %d, in %s\n    %s\n' % (os.path.basename(code.co_filename), tb.tb_lineno, code.co_name, line)
        repeated = repeated + 1 if text == previous else 0
        if repeated < 3:
            lines.append(text)
        elif repeated == 3:
            lines.append("  …\n")
        previous = text
    try:
        last = "".join(traceback.format_exception_only(type(error), error))
    except BaseException:
        last = type(error).__name__ + "\n"
    head = "Traceback (most recent call last):\n" if lines else ""
    return (head + "".join(lines) + last[:4000]).rstrip("\n")


# ---- the loop


class Service:
    def __init__(self):
        self.requests, self.answers = (self.move_up(fd) for fd in (3, 4))
        page = self.move_up(5)
        self.page = mmap.mmap(page, 32)
        os.close(page)
        self.problem = None
        self.filename = "submission.py"

    @staticmethod
    def move_up(fd):
        moved = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 40)
        os.close(fd)
        return moved

    def read(self, size):
        data = bytearray(size)
        view = memoryview(data)
        at = 0
        while at < size:
            got = os.readv(self.requests, [view[at:]])
            if got == 0:
                os._exit(0)
            at += got
        return bytes(data)

    def write(self, data):
        view = memoryview(data)
        while view:
            view = view[os.write(self.answers, view) :]

    def guarded(self, work):
        """(status, payload) of ``work``."""
        try:
            out = bytearray()
            work(out)
            return ANSWERED, out
        except Malformed as error:
            return MALFORMED, str(error).encode("utf-8", "backslashreplace")
        except Refused as error:
            return REFUSED, str(error).encode("utf-8", "backslashreplace")
        except MemoryError:
            return OUT_OF_MEMORY, b"MemoryError"
        except BaseException as error:
            return RAISED, trace_of(error, self.filename).encode("utf-8", "backslashreplace")

    def judge(self, data):
        problem = self.problem
        state = problem.prepare(data)

        def work(out):
            problem.finish(state, problem.call(state), out)

        return self.guarded(work)

    def time(self, data, min_ns):
        problem = self.problem

        def work(out):
            calls = spent = 0
            block = 1
            most = max(1, (4 << 20) // (len(data) + 64))
            while spent < min_ns:
                states = [problem.prepare(data) for _ in range(block)]
                before = time.process_time_ns()
                for state in states:
                    problem.call(state)
                took = time.process_time_ns() - before
                spent += took
                calls += block
                block = min(most, max(1, max(0, min_ns - spent) // max(1, took // block) + 1))
            out += struct.pack("<QQ", calls, spent)

        return self.guarded(work)

    def load(self, data):
        request = json.loads(data)
        self.filename = request["filename"]
        for name, folder in request["packages"].items():
            allow_package(name, folder)

        def work(out):
            self.problem = load(request["spec"], request["source"], self.filename)

        return self.guarded(work)

    def serve(self):
        page, out = self.page, bytearray()
        STARTED.pack_into(page, 24, 1)
        clock = time.process_time_ns
        while True:
            what, flags, _, count, nonce, size, min_ns = HEADER.unpack(self.read(HEADER.size))
            STARTED.pack_into(page, 0, 0)
            data = self.read(size)
            before = clock()
            at = 0
            for i in range(count):
                (length,) = LENGTH.unpack_from(data, at)
                frame = data[at + 4 : at + 4 + length]
                at += 4 + length
                STARTED.pack_into(page, 0, i + 1)
                if what == LOAD:
                    status, payload = self.load(frame)
                elif what == TIME:
                    status, payload = self.time(frame, min_ns)
                else:
                    status, payload = self.judge(frame)
                out += LENGTH.pack(len(payload) + 1)
                out.append(status)
                out += payload
                if flags & 1:
                    flush()
                if flags & 1 or len(out) > 65536:
                    self.write(out)
                    out.clear()
            flush()
            out += TRAILER.pack(0xFFFFFFFF, 0, nonce, clock() - before)
            self.write(out)
            out.clear()


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass


def allow_package(name, folder):
    """Makes one package of the judge's environment importable, and nothing beside it."""
    import importlib.util

    class Finder:
        @staticmethod
        def find_spec(wanted, path=None, target=None):
            if wanted != name:
                return None
            return importlib.util.spec_from_file_location(
                name, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
            )

    sys.meta_path.append(Finder)


def main():
    sys.setrecursionlimit(RECURSION)
    threading.stack_size(STACK_BYTES)
    service = Service()

    def run():
        try:
            service.serve()
        finally:
            os._exit(1)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join()


main()
