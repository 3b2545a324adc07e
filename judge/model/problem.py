"""A problem package as frozen data. Nothing here touches the disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .types import Type

COMPARE_MODES = ("exact", "unordered", "checker")
TEXT_COMPARE_MODES = ("tokens", "checker")  # where the answer is a text that a program has written
TEXT_TOLERANCE = 1e-5
DIFFICULTIES = ("easy", "medium", "hard")
LISTS = ("neetcode-150", "blind-75", "top-interview-150", "grind-75")  # public lists that problems stand in
CLASSES = (
    "O(1)", "O(log n)", "O(sqrt n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^2 log n)", "O(n^3)", "O(2^n)",
)  # fmt: skip


@dataclass(frozen=True)
class Param:
    """A parameter: ``cycle`` names the parameter that holds the tail's target, ``node_of`` the tree or list it is in.

    ``joins`` names the list at whose node the tail of this one leads on, ``joins_at`` the parameter with its index.
    A ``secret`` one stays in the judge's process: the submission can only ask.
    """

    name: str
    type: Type
    passed: bool = True
    cycle: str | None = None
    node_of: str | None = None
    joins: str | None = None
    joins_at: str | None = None
    secret: bool = False

    def word(self) -> str:
        """As it travels (cpp/reference/codec.hpp): a node of a tree as its value, one of a list as its index."""
        return "i" if self.node_of else self.type.word()


@dataclass(frozen=True)
class Written:
    """A method as the learner writes it: its declaration by language, and the names of what it takes."""

    text: Mapping[str, str]
    takes: tuple[str, ...]


@dataclass(frozen=True)
class Ask:
    """A question that a submission may ask the judge; ``limit`` names the parameter of problem.toml that says how often
    in one call."""

    name: str
    params: tuple[Param, ...]
    returns: Type
    limit: str | None = None


@dataclass(frozen=True)
class Given:
    """What a package gives the learner: the classes that a submission may define again as they are, the declaration of
    its constructor where it has one of its own, and what may be asked."""

    repeatable: tuple[str, ...] = ()
    constructor: Written | None = None
    asks: tuple[Ask, ...] = ()


@dataclass(frozen=True)
class Method:
    """A method of the submission's class; ``returns_node_of`` names the tree or list the answer is a node of."""

    """A method of the submission's class; ``returns_node_of`` names the tree parameter the answer is a node of.

    ``written`` is set where its types are the package's: then neither parameters nor result are declared otherwise.
    """

    name: str
    params: tuple[Param, ...]
    returns: Type
    returns_node_of: str | None = None
    written: Written | None = None

    @property
    def passed(self) -> tuple[Param, ...]:
        return tuple(p for p in self.params if p.passed)


@dataclass(frozen=True)
class RoundTripRules:
    """Whether the object that encodes decodes as well, and what else is encoded in between, as it travels."""

    one_object: bool
    other: bytes


@dataclass(frozen=True)
class Signature:
    """What a submission has to define, and what a case of it is.

    ``methods`` are in the order of problem.toml; ``constructor`` holds the constructor's parameters. ``output`` is the
    index of the parameter that is the answer, where the method changes its argument; with ``returns_length`` only as
    many of its first elements as the method returns. A case holds one value for each of ``params`` and has one answer,
    of type ``answer`` (None where a case is a sequence of calls). ``lines`` say how the parameters become the text that
    a whole program reads (judge.kinds.text); None where a submission is called.
    """

    class_name: str
    methods: tuple[Method, ...]
    constructor: tuple[Param, ...] = ()
    output: int | None = None
    returns_length: bool = False
    params: tuple[Param, ...] = ()
    answer: Type | None = None
    round_trip: RoundTripRules | None = None
    given: Given | None = None
    lines: tuple[str, ...] | None = None

    @property
    def method(self) -> Method:
        return self.methods[0]


@dataclass(frozen=True)
class Limits:
    """Time as a multiple of the reference in the same language, and as seconds of CPU time, at the nominal pace, below
    which nothing is too slow; memory in MiB."""

    time_factor: Mapping[str, float]
    time_floor_s: Mapping[str, float]
    memory_mib: int


@dataclass(frozen=True)
class Complexity:
    time: str
    space: str
    sizes: Mapping[str, str]


@dataclass(frozen=True)
class ContractCheck:
    name: str
    about: str


@dataclass(frozen=True)
class CompileCheck:
    """A compile-time property: ``code`` has to compile after the submission, or has to be rejected."""

    name: str
    about: str
    code: str
    must_compile: bool


@dataclass(frozen=True)
class FixedCase:
    """A case of cases.toml; ``expected`` is given for samples, ``has_expected`` tells null from absent."""

    label: str
    why: str
    args: tuple[Any, ...]
    has_expected: bool
    expected: Any


@dataclass(frozen=True)
class Problem:
    """A package. Statement and fixed cases are read apart (judge.catalog.load) because listing needs neither.

    ``kind`` names a record of judge.kinds; ``languages`` are those that the kind can be solved in. ``light``: there is
    nothing but fixed cases and a reference, so that only these cases are judged. Where ``compare`` is
    "unordered", ``unordered_depths`` are those of the lists that may come in any order, 1 for the answer itself; where
    it is "tokens", ``tolerance`` is that of numbers that are expected with a fraction, absolute or relative.
    """

    topic: str
    slug: str
    folder: Path
    title: str
    difficulty: str
    days: tuple[int, ...]
    kind: str
    languages: tuple[str, ...]
    tags: tuple[str, ...]
    hints: tuple[str, ...]
    signature: Signature
    compare: str
    parameters: Mapping[str, Any]
    limits: Limits
    complexity: Complexity
    checks: tuple[ContractCheck, ...] = ()
    compile_checks: tuple[CompileCheck, ...] = ()
    lists: tuple[str, ...] = ()
    light: bool = False
    unordered_depths: tuple[int, ...] = (1,)
    tolerance: float = TEXT_TOLERANCE

    @property
    def name(self) -> str:
        """``arrays/two-sum``"""
        return f"{self.topic}/{self.slug}"

    @property
    def params(self) -> tuple[Param, ...]:
        """The parameters of one case, none where it is a sequence of calls."""
        return self.signature.params

    @property
    def answer_type(self) -> Type:
        """The type of the answer; not to be asked where a case is a sequence of calls."""
        assert self.signature.answer is not None
        return self.signature.answer

    def node_types(self) -> frozenset[str]:
        """Which of ListNode, TreeNode, RandomNode the signature mentions."""
        types = [p.type for p in self.signature.constructor]
        for method in self.signature.methods:
            types += [p.type for p in method.params]
            types.append(method.returns)
        return frozenset(t.leaf for t in types if t.node is not None)
