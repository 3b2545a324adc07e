"""Cases for dp/min-cost-climbing-stairs: the cheapest choice of steps of which no two neighbours are left out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

LOW, HIGH = P.cost_min, P.cost_max
SMALL_SCOPE_COSTS = (0, 1, 2, HIGH)
SMALL_SCOPE_LENGTH = 7


def is_valid(args: Args) -> bool:
    """Number of steps and costs within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, LOW, HIGH)


COSTS = arrays.strategy(LOW, HIGH, P.n_min, 16)
SPARSE = st.lists(st.sampled_from((0, 0, 0, 1, 7, 7, HIGH)), min_size=P.n_min, max_size=30)
PAIRS = st.lists(
    st.sampled_from(((HIGH, HIGH - 1), (0, 0), (1,), (HIGH,), (0, 5), (2, 1, 3), (100, 1))), min_size=2, max_size=12
).map(lambda parts: [cost for part in parts for cost in part])


def strategy() -> st.SearchStrategy[Args]:
    """Stairs of up to 36 steps: any costs, many free steps, and dear ones alone and in pairs."""
    return st.tuples(st.one_of(COSTS, COSTS, SPARSE, PAIRS))


def exhaustive() -> Iterator[Args]:
    """every staircase of 2 to 7 steps with costs of 0, 1, 2 and 999"""
    return ((cost,) for cost in arrays.every(SMALL_SCOPE_COSTS, P.n_min, SMALL_SCOPE_LENGTH))


def _random(n: int, rng: Random) -> Args:
    return (arrays.random(n, rng, LOW, HIGH),)


def _all_free(n: int, rng: Random) -> Args:
    return ([0] * n,)


def _all_dear(n: int, rng: Random) -> Args:
    return ([HIGH] * n,)


def _rising(n: int, rng: Random) -> Args:
    return (sorted(arrays.random(n, rng, LOW, HIGH)),)


def _falling(n: int, rng: Random) -> Args:
    return (_rising(n, rng)[0][::-1],)


def _pairs_of_dear(n: int, rng: Random) -> Args:
    """Two dear steps side by side, then one to three cheap ones: the parity changes all the time."""
    cost: list[int] = []
    while len(cost) < n:
        cost += [rng.randint(HIGH - 20, HIGH) for _ in range(2)]
        cost += [rng.randint(0, 5) for _ in range(rng.randint(1, 3))]
    return (cost[:n],)


def _cheap_pairs(n: int, rng: Random) -> Args:
    """Two cheap steps, then a dear one, all the way up: half of all moves go up by a single step."""
    return ([(1, 1, 100)[i % 3] for i in range(n)],)


def _baits(n: int, rng: Random) -> Args:
    """The cheaper of the next two steps leads, now and then, to where both of the next two are dear."""
    cost: list[int] = []
    while len(cost) < n:
        cost += [rng.randint(5, 9), rng.randint(0, 4), HIGH, rng.randint(300, 400)]
        cost += [rng.randint(0, 9)] * rng.randint(0, 1)
    return (cost[:n],)


def _free_above(n: int, rng: Random) -> Args:
    """A few steps that cost something, and all above them free."""
    few = min(n, 5)
    return ([rng.randint(1, HIGH) for _ in range(few)] + [0] * (n - few),)


def _free_below(n: int, rng: Random) -> Args:
    """The same with the free steps below."""
    return (_free_above(n, rng)[0][::-1],)


def _turns(n: int, rng: Random) -> Args:
    """Dear and free by turns, dear at both ends of an odd number."""
    return ([HIGH * (1 - i % 2) for i in range(n)],)


def _other_turns(n: int, rng: Random) -> Args:
    """Free and dear by turns; in the middle the turns change."""
    middle = n // 2
    return ([HIGH * ((i + (i > middle)) % 2) for i in range(n)],)


FAMILIES = (
    Family("random costs", _random, n=P.n_max, catches="recursion without a memo"),
    Family("all free", _all_free, n=P.n_max, catches="a memo in which zero stands for unknown"),
    Family("all the dearest", _all_dear, n=P.n_max, catches="sums in 16 bits; sentinels that are too small"),
    Family("rising", _rising, n=P.n_max, catches="the last step paid for, or left out, in any case"),
    Family("falling", _falling, n=P.n_max, catches="the first step paid for in any case"),
    Family("pairs of dear steps", _pairs_of_dear, n=P.n_max, catches="steps of one parity"),
    Family("pairs of cheap steps", _cheap_pairs, n=P.n_max, catches="few moves by a single step"),
    Family("baits", _baits, n=P.n_max, catches="always on to the cheaper step"),
    Family("free above", _free_above, n=P.n_max, catches="a memo from above in which zero stands for unknown"),
    Family("free below", _free_below, n=P.n_max, catches="a memo from below in which zero stands for unknown"),
    Family("by turns", _turns, n=P.n_max, catches="a start on the lowest step only"),
    Family("other turns", _other_turns, n=P.n_max, catches="one parity; a start on the second step only"),
)
