"""Problems and results as a run yields them, and a console whose output is read back."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.kinds import KINDS
from judge.model.problem import Complexity, ContractCheck, Limits, Method, Param, Problem, Signature
from judge.model.types import parse_type
from judge.report.terminal.console import make_console
from judge.report.terminal.verdict_screen import render
from judge.verdict import Cases, Result, Verdict


def param(name: str, type_: str, **more: Any) -> Param:
    return Param(name, parse_type(type_), **more)


def _problem(name: str, title: str, kind: str, signature: Signature, **more: Any) -> Problem:
    topic, slug = name.split("/")
    values: dict[str, Any] = {
        "topic": topic,
        "slug": slug,
        "folder": Path("/problems") / topic / slug,
        "title": title,
        "difficulty": "medium",
        "days": (36, 37),
        "kind": kind,
        "languages": KINDS[kind].languages,
        "tags": ("array", "hash-table"),
        "hints": (),
        "signature": signature,
        "compare": "exact",
        "parameters": {},
        "limits": Limits({"cpp": 8.0, "py": 12.0}, {"cpp": 0.15, "py": 1.5}, 256),
        "complexity": Complexity("O(n)", "O(n)", {"n": "len(nums)"}),
    }
    return Problem(**{**values, **more})


def _function(*params: Param, method: str = "solve", returns: str = "int", **more: Any) -> Signature:
    made = Method(method, params, parse_type(returns), more.pop("node_of", None))
    answer = params[more["output"]].type if "output" in more else made.returns
    return Signature("Solution", (made,), params=params, answer=answer, **more)


_INTS = param("nums", "list[int]")
_STACK = Signature(
    "MinStack",
    (
        Method("push", (param("val", "int"),), parse_type("void")),
        Method("top", (), parse_type("int")),
    ),
    (param("sizes", "list[int]"), param("name", "string")),
)
_LINES = parse_type("list[string]")
_TEXT = parse_type("string")
PROBLEMS: Mapping[str, Problem] = {
    p.slug: p
    for p in (
        _problem(
            "arrays/two-sum", "Two Sum", "function",
            _function(_INTS, param("target", "int"), method="twoSum", returns="list[int]"), compare="unordered",
        ),
        _problem("sorting/sort-an-array", "Sort an Array", "function", _function(_INTS, returns="list[int]")),
        _problem("sorting/sort-colors", "Sort Colors", "in-place", _function(_INTS, returns="void", output=0)),
        _problem(
            "linked-lists/linked-list-cycle", "Linked List Cycle", "function",
            _function(
                param("head", "ListNode", cycle="pos"), param("pos", "int", passed=False),
                method="hasCycle", returns="bool",
            ),
        ),
        _problem(
            "linked-lists/copy-list", "Copy List", "function",
            _function(param("head", "RandomNode"), returns="RandomNode"),
        ),
        _problem(
            "trees/lowest-common-ancestor-of-a-binary-tree", "Lowest Common Ancestor of a Binary Tree", "function",
            _function(
                param("root", "TreeNode"), param("p", "TreeNode", node_of="root"),
                param("q", "TreeNode", node_of="root"), returns="TreeNode", node_of="root",
            ),
        ),
        _problem("trees/invert", "Invert", "function", _function(param("root", "TreeNode"), returns="TreeNode")),
        _problem("strings/reverse", "Reverse", "function", _function(param("s", "string"), returns="string")),
        _problem(
            "recursion/n-queens", "N Queens", "function", _function(param("n", "int"), returns="list[list[string]]")
        ),
        _problem("design/min-stack", "Min Stack", "design", _STACK),
        _problem(
            "trees/codec", "Codec", "round-trip",
            Signature(
                "Codec",
                (
                    Method("serialize", (param("root", "TreeNode"),), _TEXT),
                    Method("deserialize", (param("data", "string"),), parse_type("TreeNode")),
                ),
                params=(param("root", "TreeNode"),), answer=parse_type("TreeNode"),
            ),
        ),
        _problem(
            "cpp/unique-ptr", "UniquePtr", "contract",
            Signature(
                "Contract",
                (Method("run", (param("check", "string"), param("ops", "list[list[int]]")), _LINES),),
                params=(param("check", "string"), param("ops", "list[list[int]]")), answer=_LINES,
            ),
            checks=(ContractCheck("moved-from", "A moved-from object is empty."),),
        ),
    )
}  # fmt: skip


@pytest.fixture
def problem() -> Callable[..., Problem]:
    """A problem by slug, with fields replaced."""
    return lambda slug, **more: replace(PROBLEMS[slug], **more)


@pytest.fixture
def result() -> Callable[..., Result]:
    """A result with plausible values where none are given."""

    def make(**more: Any) -> Result:
        values: dict[str, Any] = {
            "problem": "arrays/two-sum",
            "language": "cpp",
            "verdict": Verdict.WRONG_ANSWER,
            "cases": Cases(812, 5321),
            "seed": 4711,
            "source_hash": "0" * 64,
            "seconds": 2.345,
        }
        return Result(**{**values, **more})

    return make


class Screen:
    """Renders to text, checking what holds of every screen."""

    def __call__(
        self,
        result: Result,
        problem: Problem,
        *,
        width: int = 80,
        encoding: str = "utf-8",
        attempt: int | None = 17,
        file: str | None = None,
    ) -> str:
        raw = io.BytesIO()
        stream = io.TextIOWrapper(raw, encoding=encoding, errors="strict", newline="")
        console = make_console(stream=stream, width=width, environ={})
        render(result, problem, attempt=attempt, console=console, file=file)
        stream.flush()
        text = raw.getvalue().decode(encoding)
        assert max(map(len, text.split("\n"))) <= width
        assert not [c for c in text if c != "\n" and not c.isprintable()], "a control character got through"
        return text


@pytest.fixture
def screen() -> Screen:
    return Screen()
