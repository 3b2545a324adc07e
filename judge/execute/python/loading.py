"""Runs a submission's source once and finds what the signature asks for."""

from __future__ import annotations

import linecache
import os
import sys
from collections.abc import Callable
from types import CodeType, ModuleType
from typing import Any

from answers import Malformed, PackageFault
from kinds import DRIVER_FILE, GIVEN_FILE, Kind, fault_of, serving
from preload import preload
from recursion import bear_more
from script import Script
from values import node_classes


class Refused(Exception):
    """The source does not define what the signature asks for."""


def declared(method: dict[str, Any]) -> str:
    names = ", ".join(["self", *(p["name"] for p in method["params"] if p["passed"])])
    return "def {}({})".format(method["name"], names)


def accepts(function: Any, count: int) -> bool:
    """Whether ``function`` can be called with ``count`` positional arguments; True where it cannot be told."""
    code = getattr(function, "__code__", None)
    if code is None:
        return True
    if code.co_flags & 0x04:
        return True
    least = code.co_argcount - len(function.__defaults__ or ()) - len(getattr(function, "__kwdefaults__", None) or ())
    return bool(least <= count <= code.co_argcount)


def load(spec: dict[str, Any], source: str, filename: str, ask: Callable[..., Any], *, counted: bool = False) -> Kind:
    """Runs the source, rewritten so that its steps are counted if they are to be, and returns what answers frames.

    ``ask`` is for what a package gives: it asks the judge."""
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    if spec["kind"] == "stdio":
        return Script(*_program(source, filename, counted=counted))
    space = preload(source)
    space.update(node_classes(spec["nodes"]))
    space["__name__"] = "__main__" if "__main__" not in source else "submission"
    module = ModuleType("submission")
    brought = spec["brought"]
    given: dict[str, Any] = {}
    if brought is not None:
        given = run_text(brought["given"], GIVEN_FILE, {"__name__": space["__name__"], "ask": ask})
        space.update(given)
    tree: Any = source
    if counted:
        tree, names = _rewritten(source, filename)
        space.update(names)
    code = compile(tree, filename, "exec", dont_inherit=True)
    module.__dict__.update(space)
    # Dataclasses and pickling look a class's module up by name.
    sys.modules[space["__name__"]] = module
    exec(code, module.__dict__)
    space = module.__dict__
    name = spec["class"]
    cls = space.get(name)
    if not isinstance(cls, type):
        wanted = ", ".join(f"`{declared(method)}`" for method in spec["methods"])
        today = "".join(
            f" ({sentence.rstrip('.')})"
            for old, (sentence, _, of_class) in spec["old_names"].items()
            if of_class and isinstance(space.get(old), type)
        )
        raise Refused(f"the file defines no class {name}{today}; expected one with {wanted}")
    for method in spec["methods"]:
        function = getattr(cls, method["name"], None)
        if not callable(function):
            today = "".join(
                f" ({sentence.rstrip('.')})"
                for old, (sentence, new, _) in spec["old_names"].items()
                if new == method["name"] and callable(getattr(cls, old, None))
            )
            raise Refused(
                "class {} has no method {}{}; expected `{}`".format(name, method["name"], today, declared(method))
            )
        passed = sum(p["passed"] for p in method["params"])
        static = isinstance(vars(cls).get(method["name"]), (staticmethod, classmethod))
        if not static and not accepts(function, passed + 1):
            raise Refused(
                "{}.{} takes another number of parameters; expected `{}`".format(name, method["name"], declared(method))
            )
    if brought is not None:
        own = {n: space[n] for n in brought["repeatable"] if isinstance(space.get(n), type)}
        driver = run_text(brought["driver"], DRIVER_FILE, {**given, **own, name: cls, "Wrong": Malformed})
        if "Driver" not in driver:
            raise PackageFault(f"{DRIVER_FILE}: expected a class Driver")
        return serving(spec, driver)
    return serving(spec, space)


def _program(source: str, filename: str, *, counted: bool) -> tuple[CodeType, str, dict[str, Any]]:
    """A source that is a whole program: what is run, its name, and the names it starts with."""
    names: dict[str, Any] = {}
    tree: Any = source
    if counted:
        tree, names = _rewritten(source, filename)
    return compile(tree, filename, "exec", dont_inherit=True), filename, names


def _rewritten(source: str, filename: str) -> tuple[Any, dict[str, Any]]:
    """A source whose steps are counted, and the names it needs for it."""
    sys.path.insert(0, os.path.dirname(__file__))  # where a submission has no business
    import operations
    import rewriting
    import tallying

    del sys.path[0]
    tree = rewriting.counted(source, filename)
    tallying.tally.filename = filename
    bear_more()
    return tree, operations.NAMES


def run_text(text: str, file: str, names: dict[str, Any]) -> dict[str, Any]:
    """The names that a text of the package defines; it sees ``names`` beside what is preloaded."""
    linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    space = {"__name__": "driver", **preload(text), **names}
    before = dict(space)
    try:
        exec(compile(text, file, "exec", dont_inherit=True), space)
    except BaseException as error:
        raise PackageFault(fault_of(error)) from None
    return {n: v for n, v in space.items() if n != "__builtins__" and (n not in before or before[n] is not v)}


def allow_package(name: str, folder: str) -> None:
    """Makes one package of the judge's environment importable, and nothing beside it."""
    import importlib.util

    class Finder:
        @staticmethod
        def find_spec(wanted: str, path: Any = None, target: Any = None) -> Any:
            if wanted != name:
                return None
            return importlib.util.spec_from_file_location(
                name, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
            )

    sys.meta_path.append(Finder)
