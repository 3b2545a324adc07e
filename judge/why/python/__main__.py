"""The contained side of a search for a fix in Python: serves many changed programs at once, each frame by one of them.

A frame begins with the numbers of up to two changes (u32 each, 0xFFFFFFFF for none) that are made to the source, and
how many steps the call may take (u32): an endless loop ends with an exception, and the process lives on. Where the
first number is 0xFFFFFFFE the answer is what a call of the unchanged program came by: JSON, its lines, the types of its
variables, and how many steps it took. Else it begins with a byte: 1, and what the program answers, or 0 where it does
not. That is an answer as well: after anything else the rest of the frames would have to be sent again.
Run as a folder; the folder of judge/execute/python, whose modules it uses, is its first argument.
"""

from __future__ import annotations

import ast
import runpy
import struct
import sys
from types import ModuleType
from typing import Any

NONE = 0xFFFFFFFF
COVERED = 0xFFFFFFFE
HEAD = struct.Struct("<III")
KEPT = 300  # programs
FOLLOWED = 20_000  # steps of a call of which it is found out what it comes by: that takes many times as long
LOOKED_INTO = 2_000  # lines of a call at which its variables are looked at


class TooLong(BaseException):
    """The call took more steps than it may."""


class Steps:
    """How many steps are left of a call."""

    def __init__(self) -> None:
        self.left = self.most = 0

    def step(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise TooLong


STEPS = Steps()


def counted(text: str) -> ast.Module:
    """The program with a step at the beginning of each round of a loop and of each function.

    Only statements are looked at, and what is put in has places of its own: a visitor of every node takes several times
    as long as parsing and compiling do."""
    tree = ast.parse(text)
    blocks = [tree.body]
    while blocks:
        for node in blocks.pop():
            for name in ("body", "orelse", "finalbody"):
                if inner := getattr(node, name, None):
                    blocks.append(inner)
            for branch in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
                blocks.append(branch.body)
            if isinstance(node, (ast.For, ast.While, ast.FunctionDef)):
                first = node.body[0]
                is_text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
                at = {"lineno": first.lineno, "col_offset": 0, "end_lineno": first.lineno, "end_col_offset": 0}
                call = ast.Expr(ast.Call(ast.Name("judge_step_", ast.Load(), **at), [], [], **at), **at)
                node.body.insert(1 if is_text and len(node.body) > 1 else 0, call)
    return tree


class Trace:
    """The lines that a call came by, and by name the types of the values that variables had."""

    def __init__(self, filename: str) -> None:
        self.filename = filename
        self.lines: set[int] = set()
        self.kinds: dict[str, set[str]] = {}
        self.looks = 0

    def __call__(self, frame: Any, event: str, value: Any) -> Any:
        if frame.f_code.co_filename != self.filename:
            return None
        if event == "line":
            self.lines.add(frame.f_lineno)
        if event != "exception" and self.looks < LOOKED_INTO:
            self.looks += 1
            for name, held in frame.f_locals.items():
                self.kinds.setdefault(name, set()).add(kind_of(held))
        return self


def kind_of(value: Any) -> str:
    """The type of a value; of those that differ in little only the basic one."""
    for kind in (dict, list, str, set):
        if issubclass(type(value), kind):  # isinstance would ask the value itself
            return kind.__name__
    return type(value).__name__


class Changed:
    """A whole program with changes: there is one script, with one input and one output, which runs its code."""

    def __init__(self, script: Any, code: Any) -> None:
        self.script, self.code = script, code
        self.prepare, self.finish = script.prepare, script.finish

    def call(self, state: Any) -> Any:
        self.script.code = self.code
        return self.script.call(state)


def loaded(request: dict[str, Any], numbers: tuple[int, ...]) -> Any:
    """The changed program, ready to answer frames."""
    from kinds import serving
    from preload import preload
    from values import node_classes

    data = request["data"]
    chosen = sorted((request["changes"][n] for n in numbers), reverse=True)
    for start, end, put in chosen:
        data = data[:start] + put.encode("utf-8") + data[end:]
    text = data.decode("utf-8")
    code = compile(counted(text), request["filename"], "exec", dont_inherit=True)
    spec = request["spec"]
    if spec["kind"] == "stdio":
        from script import Script

        if "script" not in request:
            request["script"] = Script(code, request["filename"], {"judge_step_": STEPS.step})
        return Changed(request["script"], code)
    if "space" not in request:
        request["space"] = {**preload(request["source"]), "judge_step_": STEPS.step}
    name = "__main__" if "__main__" not in text else "submission"
    module = ModuleType("submission")
    space = module.__dict__
    space.update(request["space"])
    space.update(node_classes(spec["nodes"]))
    space["__name__"] = name
    sys.modules[name] = module
    STEPS.left = STEPS.most
    brought = spec["brought"]
    if brought is None:
        exec(code, space)
        return serving(spec, space)
    return driven(spec, code, space)


def driven(spec: dict[str, Any], code: Any, space: dict[str, Any]) -> Any:
    """A program that text of its package calls, as loading.py has it."""
    from answers import Malformed
    from kinds import DRIVER_FILE, GIVEN_FILE, serving
    from loading import run_text

    brought, name = spec["brought"], spec["class"]
    given = run_text(brought["given"], GIVEN_FILE, {"__name__": space["__name__"]})
    space.update(given)
    exec(code, space)
    own = {n: space[n] for n in brought["repeatable"] if isinstance(space.get(n), type)}
    driver = run_text(brought["driver"], DRIVER_FILE, {**given, **own, name: space[name], "Wrong": Malformed})
    return serving(spec, driver)


def main() -> None:
    """Serves until the judge closes the pipe."""
    folder = sys.argv[1]
    sys.path[0] = folder
    service_of = runpy.run_path(f"{folder}/__main__.py", run_name="service")
    from recursion import deepen, run_deep

    base: Any = service_of["Service"]

    class Search(base):  # type: ignore[misc]
        """Frames with numbers in front."""

        def __init__(self) -> None:
            super().__init__()
            self.request: dict[str, Any] = {}
            self.programs: dict[tuple[int, ...], Any] = {}

        def load(self, data: bytes) -> Any:
            import json

            self.request = json.loads(data)
            self.request["data"] = self.request["source"].encode("utf-8")
            self.filename = self.request["filename"]
            deepen(self.request["recursion"])
            for name, place in self.request["packages"].items():
                service_of["allow_package"](name, place)
            return 0, b""

        def guarded(self, work: Any) -> tuple[int, bytes | bytearray]:
            """Why a call fails is of no interest: tracebacks would take longer than the calls."""
            out = bytearray(b"\1")
            try:
                work(out)
            except BaseException:
                return 0, b"\0"
            return 0, out

        def judge(self, data: bytes) -> Any:
            *changes, STEPS.most = HEAD.unpack_from(data)
            numbers = tuple(n for n in changes if n != NONE)
            if COVERED in numbers:
                return 0, self.covered(data)

            def work(out: bytearray) -> None:
                self.problem = self.ready(numbers)
                state = self.problem.prepare(data[HEAD.size :])
                self.problem.finish(state, self.problem.call(state), out)

            return self.guarded(work)

        def ready(self, numbers: tuple[int, ...]) -> Any:
            if numbers not in self.programs:
                if len(self.programs) > KEPT:
                    self.programs.clear()
                self.programs[numbers] = None
                self.programs[numbers] = loaded(self.request, numbers)
            if self.programs[numbers] is None:
                raise ValueError("the program cannot be loaded")
            STEPS.left = STEPS.most
            return self.programs[numbers]

        def covered(self, data: bytes) -> bytes:
            import json

            trace = Trace(self.filename)
            endless = False
            try:
                problem = self.ready(())
                STEPS.left = min(STEPS.most, FOLLOWED)
                state = problem.prepare(data[HEAD.size :])
                sys.settrace(trace)
                problem.call(state)
            except BaseException as error:  # what it came by before is what is asked for
                endless = isinstance(error, (RecursionError, TooLong))
            finally:
                followed = sys.gettrace() is trace
                sys.settrace(None)
            if not followed:  # the program traces itself, or could not be loaded
                return b""
            kinds = {name: sorted(seen) for name, seen in trace.kinds.items()}
            steps = FOLLOWED if endless else min(STEPS.most, FOLLOWED) - STEPS.left
            return json.dumps({"lines": sorted(trace.lines), "kinds": kinds, "steps": steps}).encode()

    del sys.path[0]
    service = Search()

    def run() -> None:
        import os
        import threading

        threading.stack_size(service_of["THREAD_STACK_BYTES"])
        try:
            sys.path.insert(0, folder)
            service.serve()
        finally:
            os._exit(1)

    run_deep(run)


if __name__ == "__main__":
    main()
