"""Patterns: the tags that name an idea, not only what an input is made of, in the order in which they are learnt."""

from __future__ import annotations

from collections.abc import Sequence

PATTERNS = (
    "hash-table",
    "two-pointers",
    "sliding-window",
    "prefix-sum",
    "stack",
    "monotonic-stack",
    "queue",
    "fast-slow-pointers",
    "binary-search",
    "binary-search-on-answer",
    "sorting",
    "merge-sort",
    "intervals",
    "matrix",
    "divide-and-conquer",
    "depth-first-search",
    "breadth-first-search",
    "binary-search-tree",
    "trie",
    "heap",
    "union-find",
    "topological-sort",
    "shortest-path",
    "minimum-spanning-tree",
    "recursion",
    "backtracking",
    "memoization",
    "dynamic-programming",
    "knapsack",
    "greedy",
    "bit-manipulation",
    "math",
    "design",
    "randomized",
    "move-semantics",
    "exception-safety",
    "raii",
    "templates",
)

ALIASES = {
    "bfs": "breadth-first-search",
    "dfs": "depth-first-search",
    "bst": "binary-search-tree",
    "dp": "dynamic-programming",
    "hash-map": "hash-table",
    "hash-set": "hash-table",
    "priority-queue": "heap",
    "disjoint-set": "union-find",
    "bit": "bit-manipulation",
    "bits": "bit-manipulation",
}
"""Short names that people type, and what the packages say."""

_ORDER = {name: i for i, name in enumerate(PATTERNS)}


def canonical(tag: str) -> str:
    """The name that the packages use."""
    return ALIASES.get(tag, tag)


def patterns_in(tags: Sequence[str]) -> tuple[str, ...]:
    """Those of the tags that are patterns, in their order."""
    return tuple(dict.fromkeys(name for tag in tags if (name := canonical(tag)) in _ORDER))


def rank(tags: Sequence[str]) -> int:
    """When a problem of these tags is learnt: the place of its first pattern, after all others where it has none."""
    found = patterns_in(tags)
    return _ORDER[found[0]] if found else len(_ORDER)
