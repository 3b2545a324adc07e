"""Cases for searching/first-bad-version: n, and where the bad versions begin."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int, int]

SCOPE = 60


def is_valid(args: Args) -> bool:
    """Both within the parameters, the first bad version among the n."""
    n, bad = args
    return 1 <= n <= P.n_max and 1 <= bad <= n


def sizes(args: Args) -> dict[str, int]:
    """The number of versions."""
    return {"n": args[0]}


def labels(args: Args) -> list[str]:
    """Where the first bad version stands."""
    n, bad = args
    found = ["single"] if n == 1 else []
    if bad == 1:
        found.append("first")
    if bad == n:
        found.append("last")
    if n > P.n_max // 2:
        found.append("overflow")
    return found


@st.composite
def _searches(draw: st.DrawFn) -> Args:
    n = draw(
        st.one_of(
            st.integers(1, 12),
            st.integers(1, 2000),
            st.integers(P.n_max - 40, P.n_max),
            st.integers(1, P.n_max),
            st.sampled_from([2**k + d for k in range(1, 31) for d in (-1, 0, 1)]),
        )
    )
    near = draw(st.sampled_from(("any", "first", "last", "middle", "quarter")))
    if near == "any":
        return n, draw(st.integers(1, n))
    place = {"first": 1, "last": n, "middle": (1 + n) // 2, "quarter": n - n // 4}[near]
    return n, min(n, max(1, place + draw(st.integers(-2, 2))))


def strategy() -> st.SearchStrategy[Args]:
    """Few and very many versions; bad ones from anywhere on, often near an end or the middle."""
    return _searches()


def exhaustive() -> Iterator[Args]:
    """every n up to 60 with every first bad version"""
    for n in range(1, SCOPE + 1):
        for bad in range(1, n + 1):
            yield n, bad


def _last(n: int, rng: Random) -> Args:
    return n, n


def _first(n: int, rng: Random) -> Args:
    return n, 1


def _anywhere(n: int, rng: Random) -> Args:
    return n, rng.randint(1, n)


def _behind_the_middle(n: int, rng: Random) -> Args:
    return n, min(n, (n + 1) // 2 + 1)


def _near_the_end(n: int, rng: Random) -> Args:
    return n, max(1, n - rng.randrange(1, 10))


FAMILIES = (
    Family("last", _last, n=P.n_max, catches="asking about one version after the other"),
    Family("first", _first, n=P.n_max, catches="asking from the end on"),
    Family("anywhere", _anywhere, n=P.n_max, catches="ends whose sum does not fit an int"),
    Family("behind the middle", _behind_the_middle, n=P.n_max, catches="losing the version right behind the middle"),
    Family("near the end", _near_the_end, n=P.n_max, catches="doubling from the first version on, then step by step"),
)
