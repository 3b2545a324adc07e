"""What newer compilers have and this one has not: one sentence that names the version it takes.

The table is that of the compilers' own pages on C++23: https://gcc.gnu.org/projects/cxx-status.html,
https://gcc.gnu.org/onlinedocs/libstdc++/manual/status.html and https://clang.llvm.org/cxx_status.html.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .diagnostics import errors_of
from .toolchain import Toolchain


@dataclass(frozen=True)
class Feature:
    """``pattern`` finds it in a line of source. ``clang`` is None for a part of the library, which comes with GCC."""

    name: str
    pattern: re.Pattern[str]
    gcc: int
    clang: int | None = None


def _language(name: str, pattern: str, gcc: int, clang: int) -> Feature:
    return Feature(name, re.compile(pattern), gcc, clang)


def _library(gcc: int, *names: str) -> list[Feature]:
    return [Feature(f"`{name}`", re.compile(rf"(?<!\w){re.escape(name)}\b"), gcc) for name in names]


FEATURES = (
    _language("`this auto`", r"\(\s*this\s+(?:const\s+)?[\w:]+", 14, 18),
    _language("a static operator()", r"\bstatic\b.*\boperator\s*\(\s*\)|\)\s*static\b", 13, 16),
    _language("operator[] with several arguments", r"\boperator\s*\[\s*\]\s*\([^)]*,", 12, 15),
    _language("`auto(…)`", r"\bauto\s*[({]", 12, 15),
    _language("`if consteval`", r"\bif\s*!?\s*consteval\b", 12, 14),
    _language("`[[assume(…)]]`", r"\[\[\s*assume\b", 13, 19),
    _language("a name `_` that is used more than once", r"\b_\b", 14, 18),
    _language("a label at the end of a block", r"\b\w+\s*:\s*\}", 13, 18),
    *_library(12, "std::expected", "expected", "unexpected", "byteswap", "move_only_function", "resize_and_overwrite"),
    *_library(12, "unreachable", "spanstream", "ispanstream", "and_then", "or_else"),
    *_library(13, "views::zip", "views::zip_transform", "views::adjacent", "views::pairwise", "views::enumerate"),
    *_library(13, "views::chunk", "views::slide", "views::chunk_by", "views::stride", "views::cartesian_product"),
    *_library(13, "views::repeat", "views::join_with", "views::as_rvalue", "views::as_const"),
    *_library(13, "ranges::fold_left", "ranges::fold_right", "ranges::contains", "ranges::find_last", "ranges::iota"),
    *_library(13, "ranges::starts_with", "ranges::ends_with", "ranges::contains_subrange", "format"),
    *_library(14, "ranges::to", "println", "print", "generator", "out_ptr"),
    *_library(15, "flat_map", "flat_set", "append_range", "insert_range", "prepend_range", "views::concat"),
)


def newer_compiler_needed(source: str, output: str, source_path: str, toolchain: Toolchain) -> str | None:
    """The sentence for the first error in a line that uses what this compiler is too old for; else None."""
    lines = source.split("\n")
    texts = [lines[line - 1] for line, _ in errors_of(output, source_path) if line <= len(lines)]
    for text in texts:
        for feature in FEATURES:
            if feature.pattern.search(text) and (sentence := _sentence(feature, toolchain)):
                return sentence
    return None


def _sentence(feature: Feature, toolchain: Toolchain) -> str | None:
    name, own = ("Clang" if toolchain.is_clang else "GCC"), toolchain.version
    needed = feature.clang if toolchain.is_clang else feature.gcc
    if needed is not None:
        if own >= (needed, 0):
            return None
        either = f"GCC {feature.gcc}" + (f" or Clang {feature.clang}" if feature.clang else "")
        return f"{feature.name} needs {either}; this is {name} {own[0]}.{own[1]}."
    library = toolchain.library
    if library is None or library >= feature.gcc:
        return None
    needs = f"{feature.name} needs the library of GCC {feature.gcc}"
    return f"{needs}; this is {name} {own[0]}.{own[1]} with that of GCC {library}."
