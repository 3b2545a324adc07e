"""What may be said of an input and its right answer: clauses, each with the set of the inputs of which it is true.

Sets of inputs are ints used as bits: bit i is the i-th input. A clause is written so that it fits behind "where".
"""

from __future__ import annotations

import itertools
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..kinds import Shape, kind_of
from ..model.problem import Param, Problem
from .labels import _elements, _of_elements, _skewed, labels_of

MOST_STEPS = 24  # different values of a quantity that are looked at one by one
MOST_VALUES = 12  # different elements that are looked for
LARGEST_ELEMENTS = 200  # of an argument that is looked into

# What is said of an argument that has the label, and of one that has it not.
_OF_LABELS = {
    "empty": ("{} is empty", "{} is not empty"),
    "single": ("{} has one element", "{} has not exactly one element"),
    "empty-inner": ("a list of {} is empty", "no list of {} is empty"),
    "all-equal": ("all elements of {} are equal", "not all elements of {} are equal"),
    "duplicates": ("{} holds an element twice", "the elements of {} are distinct"),
    "sorted": ("{} is sorted upwards", "{} is not sorted upwards"),
    "reversed": ("{} is sorted downwards", "{} is not sorted downwards"),
    "skewed": ("no node of {} has two children", "a node of {} has two children"),
}
_OF_CASES = {
    "cycle": ("there is a cycle", "there is no cycle"),
    "negative": ("a number is negative", "no number is negative"),
    "extreme": ("a number is the smallest or the largest int", "no number is the smallest or the largest int"),
    "overflow": ("numbers come near the limits of an int", "no number comes near the limits of an int"),
}


@dataclass(frozen=True)
class Feature:
    """``text`` holds for the inputs in ``bits``; ``label`` is the failure label that says the same, if one does."""

    text: str
    bits: int
    label: str | None = None


@dataclass(frozen=True)
class Features:
    """All that may be said of ``count`` inputs; what is true of none or of all of them is left out."""

    count: int
    features: tuple[Feature, ...]

    def to_bytes(self) -> bytes:
        rows = [[f.text, f"{f.bits:x}", f.label] for f in self.features]
        return zlib.compress(json.dumps([self.count, rows]).encode(), 1)

    @classmethod
    def from_bytes(cls, data: bytes) -> Features:
        count, rows = json.loads(zlib.decompress(data))
        return cls(count, tuple(Feature(text, int(bits, 16), label) for text, bits, label in rows))


def features_of(
    problem: Problem,
    cases: Iterable[tuple[tuple[Any, ...], Any]],
    own_labels: Callable[[tuple[Any, ...]], Iterable[str]] = lambda args: (),
) -> Features:
    """Of (arguments, right answer) of each input; ``own_labels`` are those of the package."""
    flags: dict[tuple[str, str, str | None], set[int]] = {}
    quantities: dict[str, dict[Any, set[int]]] = {}
    count = 0
    for i, (args, answer) in enumerate(cases):
        count = i + 1
        for flag in _flags(problem, args, answer, own_labels):
            flags.setdefault(flag, set()).add(i)
        for name, value in _quantities(problem, args, answer):
            quantities.setdefault(name, {}).setdefault(value, set()).add(i)
    found: list[Feature] = []
    everything = (1 << count) - 1
    for (yes, no, label), where in flags.items():
        bits = bits_of(where, count)
        found.append(Feature(yes, bits, label))
        if no:
            found.append(Feature(no, everything & ~bits))
    for name, by_value in quantities.items():
        found += _steps(name, {value: bits_of(where, count) for value, where in by_value.items()})
    kept: dict[int, Feature] = {}
    for feature in found:
        if feature.bits not in (0, everything):
            kept.setdefault(feature.bits, feature)  # what comes first is said where two say the same
    return Features(count, tuple(kept.values()))


def bits_of(where: Iterable[int], count: int) -> int:
    """A set of places below ``count`` as bits."""
    marks = bytearray(b"0") * count
    for i in where:
        marks[count - 1 - i] = 49
    return int(marks or b"0", 2)


def _steps(name: str, sets: dict[Any, int]) -> Iterator[Feature]:
    """A quantity against each of its values."""
    values = sorted(sets)
    whole = all(type(v) is int for v in values)
    if whole and len(values) > 2:
        even = odd = 0
        for value in values:
            if value % 2:
                odd |= sets[value]
            else:
                even |= sets[value]
        yield Feature(f"{name} is odd", odd)
        yield Feature(f"{name} is even", even)
    if len(values) > MOST_STEPS:
        step = len(values) / MOST_STEPS
        marks = {values[int(i * step)] for i in range(MOST_STEPS)} | ({0, 1} & set(values))
    else:
        marks = set(values)
    below, total = 0, 0
    for value in values:
        total |= sets[value]
    for value in values:
        if value in marks:
            yield Feature(f"{name} = {value}", sets[value])
            yield Feature(f"{name} ≥ {value}", total & ~below)
            yield Feature(f"{name} ≤ {value}", below | sets[value])
            yield Feature(f"{name} ≠ {value}", total & ~sets[value])
        below |= sets[value]


# ---- of one input


def _flags(
    problem: Problem, args: tuple[Any, ...], answer: Any, own_labels: Callable[[tuple[Any, ...]], Iterable[str]]
) -> Iterator[tuple[str, str, str | None]]:
    """(clause, its opposite or nothing, label) of all that is true of an input."""
    said = set()
    for param, elements in _lists(problem, args):
        for label in _of_elements(elements):
            said.add(label)
            yes, no = (text.format(param.name) for text in _OF_LABELS[label])
            yield yes, no, label
    for param, value in zip(problem.params, args, strict=False):
        if param.type.name == "TreeNode" and not param.node_of and _skewed(value):
            said.add("skewed")
            yes, no = (text.format(param.name) for text in _OF_LABELS["skewed"])
            yield yes, no, "skewed"
    for label in dict.fromkeys((*labels_of(problem, args), *own_labels(args))):
        if label not in said:
            yes, no = _OF_CASES.get(
                label, (f"the input is of the kind «{label}»", f"the input is not of the kind «{label}»")
            )
            yield yes, no, label
    yield from _of_calls(problem, args)
    yield from _of_lists(problem, args)
    yield from _of_answer(problem, args, answer)


def _lists(problem: Problem, args: tuple[Any, ...]) -> Iterator[tuple[Param, list[Any]]]:
    for param, value in zip(problem.params, args, strict=False):
        if not param.node_of and (elements := _elements(param.type, value)) is not None:
            yield param, elements


def _of_calls(problem: Problem, args: tuple[Any, ...]) -> Iterator[tuple[str, str, str | None]]:
    """Which calls a sequence has, and which follow one another."""
    if kind_of(problem).shape is not Shape.CALLS:
        return
    names = [name for name, _ in kind_of(problem).calls(args)][1:]
    for name in set(names):
        yield f"{name} is called", f"{name} is not called", None
        if names.count(name) > 1:
            yield f"{name} is called more than once", f"{name} is called once at most", None
    for first, second in set(itertools.pairwise(names)):
        yield f"{second} is called right after {first}", f"{second} is nowhere called right after {first}", None


def _of_lists(problem: Problem, args: tuple[Any, ...]) -> Iterator[tuple[str, str, str | None]]:
    """What the elements of plain lists are, and how they stand to each other and to plain arguments."""
    plain = {p.name: v for p, v in zip(problem.params, args, strict=False) if type(v) is int and not p.node_of}
    for param, elements in _lists(problem, args):
        name = param.name
        if not 0 < len(elements) <= LARGEST_ELEMENTS or any(isinstance(e, list) for e in elements):
            continue
        numbers = all(type(e) in (int, float) for e in elements)
        for value in set(elements) if len(set(elements)) <= MOST_VALUES else ():
            shown = json.dumps(value, ensure_ascii=False)
            yield f"{shown} is in {name}", f"{shown} is not in {name}", None
        if len(elements) > 1:
            if elements[0] == elements[-1]:
                yield f"the first and the last of {name} are equal", f"the first and the last of {name} differ", None
            if numbers:
                largest, smallest = max(elements), min(elements)
                if elements[-1] == largest and largest not in elements[:-1]:
                    yield f"only the last of {name} is its largest", "", None
                if elements[0] == largest and largest not in elements[1:]:
                    yield f"only the first of {name} is its largest", "", None
                if elements[-1] == smallest and smallest not in elements[:-1]:
                    yield f"only the last of {name} is its smallest", "", None
                if elements[0] == smallest and smallest not in elements[1:]:
                    yield f"only the first of {name} is its smallest", "", None
                if any(a == b for a, b in itertools.pairwise(elements)):
                    yield f"two neighbours in {name} are equal", f"no two neighbours in {name} are equal", None
        for other, value in plain.items():
            if value in elements:
                yield f"{other} is in {name}", f"{other} is not in {name}", None
            if numbers and any(2 * element == value for element in elements):
                yield f"half of {other} is in {name}", f"half of {other} is not in {name}", None
            if value > len(elements):
                yield f"{other} > the length of {name}", f"{other} ≤ the length of {name}", None


def _of_answer(problem: Problem, args: tuple[Any, ...], answer: Any) -> Iterator[tuple[str, str, str | None]]:
    if kind_of(problem).shape is not Shape.VALUES:
        return
    if answer is None:
        yield "the right answer is null", "the right answer is not null", None
    elif isinstance(answer, bool):
        yield f"the right answer is {str(answer).lower()}", "", None
    elif answer == [] or answer == "":
        yield "the right answer is empty", "the right answer is not empty", None
    elif isinstance(answer, list) and all(type(e) is int for e in answer):
        for value in set(answer) if len(set(answer)) <= MOST_VALUES else ():
            yield f"{value} is in the right answer", f"{value} is not in the right answer", None
        if answer != sorted(answer):
            yield "the right answer is not sorted", "the right answer is sorted", None
    for param, elements in _lists(problem, args):
        if answer == elements and param.type.item is not None:
            yield f"the right answer is {param.name} as it is", f"the right answer is not {param.name} as it is", None
        if elements and (answer == len(elements) - 1 or (type(answer) is list and len(elements) - 1 in answer)):
            yield f"the right answer has the last index of {param.name}", "", None


def _quantities(problem: Problem, args: tuple[Any, ...], answer: Any) -> Iterator[tuple[str, Any]]:
    """Names and values of what can be counted of an input."""
    kind = kind_of(problem)
    if kind.shape is Shape.CALLS:
        calls = kind.calls(args)
        yield "the number of calls", len(calls) - 1
        for param, value in zip(problem.signature.constructor, calls[0][1] if calls else (), strict=False):
            if type(value) is int:
                yield param.name, value
        return
    lengths: dict[str, int] = {}
    for param, value in zip(problem.params, args, strict=False):
        if type(value) is int:
            yield ("the value of " if param.node_of else "") + param.name, value
        elif isinstance(value, str):
            lengths[param.name] = len(value)
            yield f"the length of {param.name}", len(value)
    for param, elements in _lists(problem, args):
        name = param.name
        if isinstance(args[problem.params.index(param)], str):
            continue
        tree = param.type.name == "TreeNode"
        size = sum(e is not None for e in elements) if tree else len(elements)
        lengths[name] = size
        yield (f"the number of nodes of {name}" if tree else f"the length of {name}"), size
        if elements and all(isinstance(e, list) for e in elements):
            yield f"the length of {name}[0]", len(elements[0])
            yield f"the longest length in {name}", max(map(len, elements))
        numbers = [e for e in elements if type(e) is int]
        if numbers and len(numbers) == len(elements):
            yield f"the largest of {name}", max(numbers)
            yield f"the smallest of {name}", min(numbers)
            yield f"the first of {name}", numbers[0]
            yield f"the last of {name}", numbers[-1]
    for (first, a), (second, b) in zip(list(lengths.items()), list(lengths.items())[1:], strict=False):
        yield f"the length of {first} less that of {second}", a - b
    if type(answer) is int:
        yield "the right answer", answer
    elif isinstance(answer, list | str) and kind.shape is Shape.VALUES:
        yield "the length of the right answer", len(answer)
