"""Programs of different people that are alike: the same tokens with names put aside, found by winnowing.

Fingerprints are hashes of ``GRAM`` tokens in a row; of each window the smallest is kept (Schleimer, Wilkerson and
Aiken, *Winnowing: Local Algorithms for Document Fingerprinting*, 2003), so no passage of ``GRAM + WINDOW - 1`` equal
tokens is overlooked, wherever it was moved to. Nothing here says who wrote what first, or whether anybody did wrong.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from ..mutation.slips import parser_of

GRAM = 12
"""Tokens of a fingerprint. JPlag takes matches of 12 tokens for C++ and Python; shorter ones are in every program."""
WINDOW = 4
SHORTEST = 40
"""Tokens of the shortest program that is compared: what is shorter is alike by itself."""
SHARE = 0.6
"""Of the smaller program's tokens, what two programs have to have in common to be called alike."""
COMMON = (4, 3, 20)
"""A passage is everybody's where more people have it than a third, but at least 4 and at most 20."""

_NAMES = frozenset(
    {"identifier", "field_identifier", "type_identifier", "namespace_identifier", "statement_identifier"}
)
_TEXTS = frozenset({"string", "string_literal", "raw_string_literal", "char_literal", "concatenated_string"})
_COMMENT = "comment"


@dataclass(frozen=True)
class Program:
    """``text`` of a person's ``file``."""

    person: str
    file: str
    text: str
    language: str

    @cached_property
    def tokens(self) -> list[tuple[str, int, int]]:
        """(token, start, end) in characters of the text; comments and docstrings are left out."""
        return list(_tokens(self.text, self.language))

    @cached_property
    def grams(self) -> list[int]:
        """A hash for each token that ``GRAM`` tokens begin with."""
        words = [token.encode() for token, _, _ in self.tokens]
        return [zlib.crc32(b"\0".join(words[i : i + GRAM])) for i in range(len(words) - GRAM + 1)]

    @cached_property
    def whole(self) -> int:
        """A hash of all tokens."""
        return zlib.crc32(b"\0".join(token.encode() for token, _, _ in self.tokens))


@dataclass(frozen=True)
class Pair:
    """Two programs and what they have in common: ``share`` of the tokens of the smaller one (0 to 1), and of each the
    passages, as (start, end) in characters.
    """

    left: Program
    right: Program
    share: float
    left_passages: tuple[tuple[int, int], ...]
    right_passages: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Group:
    """Programs each of which is alike with another one of them, and for each the one that it is most alike with."""

    programs: tuple[Program, ...]
    pairs: tuple[Pair, ...]


def alike(programs: Sequence[Program], base: Iterable[str] = (), share: float = SHARE) -> list[Group]:
    """Groups among programs of one problem in one language, those with the most in common first.

    ``base`` are texts that everybody was given or may know; what they hold is not counted, and neither is what many
    people have (``COMMON``). Programs of one person are not held against each other.
    """
    if not programs:
        return []
    known = {gram for text in base for gram in Program("", "", text, programs[0].language).grams}
    same: dict[int, list[Program]] = defaultdict(list)  # the same but for names and comments
    for program in programs:
        if len(program.tokens) >= SHORTEST:
            same[program.whole].append(program)
    first = [of[0] for of in same.values()]
    known |= _everybodys(same.values(), len({p.person for p in programs}))
    pairs = [
        pair
        for of in same.values()
        for other in of[1:]
        if other.person != of[0].person and (pair := compared(of[0], other, known)).share >= share
    ]
    for left, right in _candidates(first, known):
        two = next(((a, b) for a in same[left.whole] for b in same[right.whole] if a.person != b.person), None)
        if two is not None and (pair := compared(*two, known)).share >= share:
            pairs.append(pair)
    return _grouped(pairs)


def compared(left: Program, right: Program, known: Iterable[int] = ()) -> Pair:
    """What two programs have in common beyond the fingerprints that are ``known``."""
    common = (set(left.grams) & set(right.grams)).difference(known)
    covered = [_covered(program, common) for program in (left, right)]
    smaller = min((left, right), key=lambda program: len(program.tokens))
    share = len(covered[0] if smaller is left else covered[1]) / max(1, len(smaller.tokens))
    return Pair(left, right, share, _passages(left, covered[0]), _passages(right, covered[1]))


def _tokens(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """The leaves of the tree, names and texts as one token each."""
    data = text.encode("utf-8", "surrogatepass")
    place = _characters(text, data)
    parser, _ = parser_of(language)
    waiting = [parser.parse(data).root_node]
    while waiting:
        node = waiting.pop()
        alone = node.named_children
        docstring = node.type == "expression_statement" and len(alone) == 1 and alone[0].type in _TEXTS
        if node.type == _COMMENT or docstring or node.start_byte == node.end_byte:
            continue
        if node.type in _NAMES or node.type in _TEXTS:
            yield ("name" if node.type in _NAMES else "text"), place(node.start_byte), place(node.end_byte)
        elif node.child_count == 0:
            written = data[node.start_byte : node.end_byte].decode("utf-8", "replace")
            yield written, place(node.start_byte), place(node.end_byte)
        else:
            waiting += reversed(node.children)


def _characters(text: str, data: bytes) -> Callable[[int], int]:
    """From offsets in bytes to offsets in characters."""
    if len(text) == len(data):
        return lambda offset: offset
    starts = list(accumulate((len(c.encode("utf-8", "surrogatepass")) for c in text), initial=0))
    return lambda offset: bisect_left(starts, offset)


def _everybodys(same: Iterable[Sequence[Program]], people: int) -> set[int]:
    """Fingerprints that so many people have that they say nothing. Programs that are the same count as one."""
    least, part, most = COMMON
    limit = min(most, max(least, people // part))
    seen: dict[int, int] = defaultdict(int)
    for of in same:
        for gram in set(of[0].grams):
            seen[gram] += 1
    return {gram for gram, count in seen.items() if count > limit}


def _candidates(programs: Sequence[Program], known: set[int]) -> Iterator[tuple[Program, Program]]:
    """Pairs that share a fingerprint, in the order given, each once."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, program in enumerate(programs):
        for gram in winnowed(program.grams) - known:
            holders[gram].append(number)
    pairs = {(a, b) for of in holders.values() for i, a in enumerate(of) for b in of[i + 1 :]}
    for a, b in sorted(pairs):
        yield programs[a], programs[b]


def winnowed(grams: Sequence[int]) -> set[int]:
    """The smallest of each ``WINDOW`` hashes in a row."""
    return {min(grams[i : i + WINDOW]) for i in range(max(1, len(grams) - WINDOW + 1)) if grams}


def _covered(program: Program, common: set[int]) -> set[int]:
    """The numbers of the tokens that stand in a common passage."""
    return {i + k for i, gram in enumerate(program.grams) if gram in common for k in range(GRAM)}


def _passages(program: Program, covered: set[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for i in sorted(covered):
        _, start, end = program.tokens[i]
        if found and i - 1 in covered:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def _grouped(pairs: Sequence[Pair]) -> list[Group]:
    """Connected programs together; of each the pair with the largest share is kept."""
    leader: dict[Program, Program] = {}

    def find(program: Program) -> Program:
        while leader.setdefault(program, program) is not program:
            leader[program] = program = leader[leader[program]]
        return program

    for pair in pairs:
        leader[find(pair.left)] = find(pair.right)
    groups: dict[Program, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[find(pair.left)].append(pair)
    found = []
    for of in groups.values():
        best: dict[Program, Pair] = {}
        for pair in sorted(of, key=lambda one: -one.share):
            best.setdefault(pair.left, pair)
            best.setdefault(pair.right, pair)
        members = sorted(best, key=lambda program: (program.person, program.file))
        kept = sorted(dict.fromkeys(best.values()), key=lambda one: -one.share)
        found.append(Group(tuple(members), tuple(kept)))
    return sorted(found, key=lambda group: (-group.pairs[0].share, group.programs[0].file))
