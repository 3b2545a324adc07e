"""Several files of one class name in a single translation unit, each in a namespace of its own.

What a file brings that a namespace does not hold back is kept from the others: macros are set back behind it, headers
that the prelude lacks are included before everything, and units are shared only by files that need the same of them.
What can do harm otherwise stands in a unit of its own. Only the standard library is needed: it also runs at build time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .harness_source import needs_extra_headers, without_comments

_DIRECTIVE = re.compile(r"^[ \t]*(?:#|%:|\?\?=)[ \t]*(\w+)[ \t]*((?:\\\n|[^\n])*)", re.MULTILINE)
# These reach beyond a namespace, whatever stands in them: names of the linker's, options of the compiler's.
_REACHING = re.compile(r"\b(?:extern\s*\"|__?asm(?:__)?\b|asm\b|_Pragma\b|alias\s*\()|\bmodule\b|\bimport\b\s*[<\"]")
_EXTRA = "judge/extra_headers.hpp"


@dataclass(frozen=True)
class Reach:
    """What a text does to the rest of its unit.

    ``macros`` are the names it defines or undefines; ``headers`` what has to be included before its namespace.
    ``alone`` says in a word why it cannot share a unit, empty where it can.
    """

    macros: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    alone: str = ""


def prelude_headers(include: Path) -> frozenset[str]:
    """The names of the headers that the prelude below ``include`` brings."""
    text = (include / "judge" / "prelude.hpp").read_text(encoding="utf-8")
    return frozenset(re.findall(r"#include <([^>]+)>", text)) | {"bits/stdc++.h"}


def reach(text: str, known: frozenset[str]) -> Reach:
    """What ``text`` does to a unit; ``known`` are the headers that are there already."""
    bare = without_comments(text)
    macros: set[str] = set()
    headers = {_EXTRA} if needs_extra_headers(text) else set()
    alone = "a name of the linker's or the compiler's" if _REACHING.search(bare) else ""
    for word, rest in _DIRECTIVE.findall(bare):
        if word in ("define", "undef"):
            macros.update(re.findall(r"^\w+", rest))
        elif word in ("include", "include_next", "import"):
            system = re.match(r"<([^>]+)>", rest)
            if system is None:
                alone = alone or "an include of its own"
            elif system[1] not in known:
                headers.add(system[1])
        elif word == "pragma" and rest.split()[:1] != ["once"]:
            alone = alone or "a pragma"
    return Reach(tuple(sorted(macros)), tuple(sorted(headers)), alone)


def included(headers: tuple[str, ...]) -> str:
    """The lines that include them, where they exist."""
    return "".join(f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n" for name in headers)


def enclosed(namespace: str, text: str, macros: tuple[str, ...]) -> str:
    """``text`` in a namespace; its macros end with it."""
    before = "".join(f'#pragma push_macro("{name}")\n' for name in macros)
    behind = "".join(f'#pragma pop_macro("{name}")\n' for name in macros)
    return f"{before}namespace {namespace} {{\n{text}}}\n{behind}"
