"""Compile-time properties: what is proved of several submissions at once is what is proved of each."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from judge.compile.compile_checks import Properties, prove_together
from judge.compile.compiler import Compiler
from judge.model.source import Source
from judge.run.request import Environment

pytestmark = pytest.mark.slow

REQUIRED = "static_assert(!is_copy_constructible_v<Box>);\nint size_of(const Box& box) { return box.size; }"
FORBIDDEN = ["void f(Box a) { Box b = a; }", "bool g(Box a) { return a; }"]
BOX = "struct Box {{ int size; Box(); {} }};"
NO_COPY = "Box(const Box&) = delete;"


def test_several_at_once(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = Compiler(environment.toolchain(), environment.cache, lambda text: None)
    fresh = secrets.token_hex(8)  # nothing is known of these texts

    def source(name: str, text: str) -> Source:
        return Source(Path(name), name, "cpp", f"// {fresh} {name}\n{text}\n")

    good = [source("good.cpp", BOX.format(NO_COPY)), source("too.cpp", "#define size size_\n" + BOX.format(NO_COPY))]
    copies = source("copies.cpp", BOX.format(""))
    converts = source("converts.cpp", BOX.format(NO_COPY + " operator bool() const;"))
    prove_together(compiler, [good[0], copies, good[1], converts], REQUIRED, FORBIDDEN)
    assert Properties(compiler, copies).unproved(REQUIRED, FORBIDDEN) is None
    assert Properties(compiler, converts).unproved(REQUIRED, FORBIDDEN) == [1]
    monkeypatch.setattr(Properties, "_running", None)  # the others are not compiled again
    assert [Properties(compiler, one).unproved(REQUIRED, FORBIDDEN) for one in good] == [[], []]


def test_an_error_within_a_template_comes_from_the_piece_that_needs_it(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler = Compiler(environment.toolchain(), environment.cache, lambda text: None)
    box = "template <class T> struct Box { T v; Box() = default; Box(const Box& o) : v(o.v) {} };"
    sources = [Source(Path(f"{i}.cpp"), f"{i}.cpp", "cpp", f"// {secrets.token_hex(8)}\n{box}\n") for i in range(2)]
    required, forbidden = (
        "Box<int> copy(const Box<int>& a) { return a; }",
        ["using Box_ = Box<unique_ptr<int>>; Box_ copy(const Box_& a) { return Box_(a); }"],
    )
    prove_together(compiler, sources, required, forbidden)
    monkeypatch.setattr(Properties, "_running", None)  # nothing is compiled again
    assert [Properties(compiler, one).unproved(required, forbidden) for one in sources] == [[], []]


def test_a_piece_that_names_the_global_namespace_is_not_proved_in_another(environment: Environment) -> None:
    compiler = Compiler(environment.toolchain(), environment.cache, lambda text: None)
    texts = [f"// {secrets.token_hex(8)}\n{BOX.format(NO_COPY)}\n" for _ in range(2)]
    sources = [Source(Path(f"{i}.cpp"), f"{i}.cpp", "cpp", text) for i, text in enumerate(texts)]
    prove_together(compiler, sources, "", ["void f(::Box a);"])
    assert Properties(compiler, sources[0]).unproved("", ["void f(::Box a);"]) == [0]
