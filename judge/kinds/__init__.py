"""What differs between kinds of problems: one record each, which nobody else asks for by name.

    base.py     what a record holds, with what is common to most
    function.py in_place.py design.py round_trip.py contract.py given.py stdio.py
                the kinds
    text.py     the text that a program reads, made of a case
    reading.py  parameters and types out of problem.toml
    cpp.py      how signatures, arguments and answers are written in C++
    python.py   the same in Python
    wire.py     the codec of a problem's cases, and what a Python process is told
    starter.py  starter files

A kind is a module here and a row of ``KINDS``; where the harness cannot serve it as it is, also a service in
cpp/include/judge/harness.hpp and a class in judge/execute/python/kinds.py.
"""

from __future__ import annotations

from ..model.problem import Problem
from .base import Kind, Shape
from .contract import Contract
from .design import Design
from .function import Function
from .given import Given
from .in_place import InPlace
from .round_trip import RoundTrip
from .stdio import Stdio

__all__ = ["KINDS", "Kind", "Shape", "kind_of"]

KINDS: dict[str, Kind] = {
    kind.name: kind for kind in (Function(), InPlace(), Design(), RoundTrip(), Contract(), Given(), Stdio())
}


def kind_of(problem: Problem) -> Kind:
    """The record of the problem's kind."""
    return KINDS[problem.kind]
