"""Cases for heaps/task-scheduler: how often each kind occurs, and pauses around the number of kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random
from string import ascii_uppercase as KINDS

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings, values

P = parameters(__file__)

Args = tuple[list[str], int]


def is_valid(args: Args) -> bool:
    """Number of tasks and pause within the parameters, and kinds from A to Z."""
    tasks, n = args
    kinds = all(len(task) == 1 and task in KINDS for task in tasks)
    return kinds and P.t_min <= len(tasks) <= P.t_max and P.n_min <= n <= P.n_max


def labels(args: Args) -> list[str]:
    """Whether the processor has to wait at all."""
    counts = sorted(map(args[0].count, set(args[0])), reverse=True)
    rows = (counts[0] - 1) * (args[1] + 1) + counts.count(counts[0])
    return ["idle" if rows > len(args[0]) else "no-idle"] + ["tie"] * (len(counts) > 1 and counts[0] == counts[1])


PAUSES = (0, 0, 1, 1, 2, 2, 3, 4, 5, 7, 10, 25, 26, 100)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 tasks of one, two, four or all kinds, and a short or a long pause."""
    tasks = strings.strategy(KINDS, P.t_min, 30).map(list)
    return st.tuples(tasks, st.sampled_from([n for n in PAUSES if P.n_min <= n <= P.n_max]))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 tasks of the kinds A, B and C with pauses of 0 to 3 slots"""
    for word in values.words("ABC", P.t_min, 6):
        for n in range(4):
            yield list(word), n


def _of(counts: list[int], rng: Random) -> list[str]:
    """So many tasks of the first kinds, whose letters are drawn, in random order."""
    letters = rng.sample(KINDS, len(counts))
    tasks = [letter for letter, count in zip(letters, counts, strict=True) for _ in range(count)]
    rng.shuffle(tasks)
    return tasks


def _one_kind(n: int, rng: Random) -> list[int]:
    return [n]


def _all_kinds(n: int, rng: Random) -> list[int]:
    """All kinds equally often, or nearly so."""
    return [(n + i) // 26 for i in range(26)]


def _tie(n: int, rng: Random) -> list[int]:
    """Two kinds lead, equally often, and the others have one less."""
    each = max(2, n // 6)
    return [each, each, each - 1, each - 1, each - 1, max(0, n - 5 * each + 3) and 1]


def _one_leads(n: int, rng: Random) -> list[int]:
    """One kind a quarter, the others share what is left."""
    quarter = max(1, n // 4)
    return [quarter, *((n - quarter + i) // 25 for i in range(25))]


def _staircase(n: int, rng: Random) -> list[int]:
    return [max(1, (i + 1) * n // 351) for i in range(26)]


def _halves(n: int, rng: Random) -> list[int]:
    """Each kind half as often as the one before."""
    return [max(1, n >> i + 1) for i in range(13)]


def _two_kinds(n: int, rng: Random) -> list[int]:
    return [n - n // 2, n // 2]


def family(name: str, form: Callable[[int, Random], list[int]], pause: int, catches: str) -> Family:
    return Family(name, lambda n, rng: (_of(form(n, rng), rng)[: P.t_max], pause), n=P.t_max, catches=catches)


FAMILIES = (
    family("one kind, long pause", _one_kind, P.n_max, "looking through all tasks for one that may run, in each slot"),
    family("one kind, no pause", _one_kind, 0, "a slot too many"),
    family("all kinds, no pause", _all_kinds, 0, "rows of no length"),
    family("all kinds, long pause", _all_kinds, P.n_max, "counting the last row without its ties"),
    family("all kinds, pause as long", _all_kinds, 25, "rows that are just full"),
    family("all kinds, one slot shorter", _all_kinds, 24, "rows that overflow by one"),
    family("two kinds", _two_kinds, P.n_max, "a queue searched from the front"),
    family("tie", _tie, 4, "taking any kind that may run"),
    family("one leads", _one_leads, 3, "idle slots below zero"),
    family("staircase", _staircase, 20, "kinds in the order of the alphabet"),
    family("halves", _halves, 9, "rounds in the order of the first counts"),
)


def _scaling(name: str, form: Callable[[int, Random], list[int]]) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return _of(form(sizes["t"], rng), rng), sizes["n"]

    return Scaling(name, build, {"t": P.t_max, "n": P.n_max})


SCALINGS = (_scaling("one kind", _one_kind), _scaling("two kinds", _two_kinds), _scaling("all kinds", _all_kinds))
