"""Cases for dp/coin-change-ii: how many choices of coins pay an amount, often beside amounts with far more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters

P = parameters(__file__)

Args = tuple[int, list[int]]

SMALL_SCOPE_COINS = (1, 2, 3, 4, 5, 6, 7, P.coin_max)
SMALL_SCOPE_LENGTH = 3
SMALL_SCOPE_AMOUNT = 14

# Whatever the coins are, an amount up to here has few enough ways: it has at most 1,844,349,560 partitions. So has any
# amount if there are no more than four kinds, or if no more than five coins fit into it.
SAFE_AMOUNT = 120
SAFE_KINDS = 4
SAFE_COINS = 5


def _ways(amount: int, coins: Sequence[int]) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for paid in range(coin, amount + 1):
            ways[paid] += ways[paid - coin]
    return ways[amount]


def is_valid(args: Args) -> bool:
    """Number and values of the coins, the amount and the answer within the parameters, no coin twice."""
    amount, coins = args
    return (
        arrays.valid(coins, P.coins_min, P.coins_max, P.coin_min, P.coin_max, different=True)
        and P.amount_min <= amount <= P.amount_max
        and _ways(amount, coins) <= P.answer_max
    )


def labels(args: Args) -> list[str]:
    """Whether a coin is larger than the amount, and whether there is no way."""
    amount, coins = args
    return ["coin above the amount"] * (max(coins) > amount) + ["no way"] * (_ways(amount, coins) == 0)


SMALL = (range(1, 13), range(2, 41), range(2, 31, 2), range(5, 101, 5), range(7, 100, 7), (1, 2, 4, 8, 16, 32, 64))
LARGE = (range(1, 6), range(60, 601), range(256, 5_001, 256), range(1_000, 5_001), (4_096, 4_097, 4_999, 5_000, 1, 2))
PLANS = st.sampled_from(tuple(product(range(len(SMALL) + len(LARGE)), (1, 2, 2, 3, 3, 4, 5, 12), (0, 0, 1, -1))))
LISTS = {
    (which, size): st.lists(st.sampled_from(alphabet), min_size=size, max_size=size, unique=True)
    for which, alphabet in enumerate(SMALL + LARGE)
    for size in range(1, min(len(alphabet), 12 if which < len(SMALL) else SAFE_KINDS) + 1)
}
PIECES = st.tuples(st.lists(st.integers(0, 11), max_size=6), st.sampled_from((0, 0, 0, 0, -1, 1)))
EXTRA = st.sampled_from((None, None, None, P.coin_max, P.coin_max - 1, 2_500))


@st.composite
def _paid(draw: st.DrawFn) -> Args:
    which, size, order = draw(PLANS)
    small = which < len(SMALL)
    coins = draw(LISTS[which, min(size, 12 if small else SAFE_KINDS, len((SMALL + LARGE)[which]))])
    pieces, missed_by = draw(PIECES)
    # What some of the coins make, or next to it.
    amount = max(P.amount_min, sum(coins[piece % len(coins)] for piece in pieces) + missed_by)
    extra = draw(EXTRA)
    if small and extra is not None:
        coins.insert(len(coins) // 2, extra)
    if order:
        coins.sort(reverse=order < 0)
    return min(amount, SAFE_AMOUNT if small else P.amount_max), coins


@st.composite
def _beside_many(draw: st.DrawFn) -> Args:
    """Even coins, and an odd amount that at most one odd coin makes possible: even amounts below have far more ways."""
    coins = list(range(2, 2 * draw(st.integers(8, 40)) + 1, 2))
    amount = 2 * draw(st.integers(150, 600)) + 1
    if draw(st.booleans()):
        coins.insert(draw(st.integers(0, len(coins))), amount - 2 * draw(st.integers(0, SAFE_AMOUNT // 2)))
    return amount, coins


def strategy() -> st.SearchStrategy[Args]:
    """Amounts that a few coins make, or just miss; small coins, large ones, and even ones with an odd amount."""
    paid = _paid()
    return st.one_of(paid, paid, paid, paid, _beside_many())


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 3 different coins from 1 to 7 and 5000 with every amount from 0 to 14"""
    for size in range(P.coins_min, SMALL_SCOPE_LENGTH + 1):
        for coins in permutations(SMALL_SCOPE_COINS, size):
            for amount in range(P.amount_min, SMALL_SCOPE_AMOUNT + 1):
                yield amount, list(coins)


def _odd(n: int) -> int:
    return max(1, n - 1 + n % 2)


def _kinds(n: int) -> int:
    """All kinds for the largest amount, and fewer in proportion: who leaves out coins that do not fit has none to."""
    return max(1, min(P.coins_max, n * P.coins_max // P.amount_max))


def _few(n: int, rng: Random) -> Args:
    return n, rng.sample(range(1, SAFE_KINDS + 1), SAFE_KINDS)


def _most(n: int, rng: Random) -> Args:
    """The largest amount has nearly as many ways as may be."""
    return n, [100, 2, 13, 1, 5]


def _ones(n: int, rng: Random) -> Args:
    return n, [1]


def _dead_ends(n: int, rng: Random) -> Args:
    """Small even coins, as many as may be for the largest amount, and an odd amount."""
    return _odd(n), list(range(2, 2 * _kinds(n) + 1, 2))


def _one_odd(n: int, rng: Random) -> Args:
    """The same with a single odd coin, at the end; what it leaves is paid with the even ones."""
    amount = _odd(n)
    left = 2 * min(SAFE_AMOUNT, amount // 4)
    return amount, [*range(2 * _kinds(n) - 2, 0, -2), amount - left]


def _wide(n: int, rng: Random) -> Args:
    """As many kinds as may be, one next to the other, of which five pay the amount."""
    least = n // (SAFE_COINS + 1) + 1
    coins = list(range(least, least + _kinds(n)))
    rng.shuffle(coins)
    return n, coins


def _ragged(n: int, rng: Random) -> Args:
    """Any coins of which at most five fit, in any order."""
    return n, rng.sample(range(n // (SAFE_COINS + 1) + 1, n + 1), _kinds(n))


def _large_first(n: int, rng: Random) -> Args:
    """Coins beyond the amount stand before, between and behind those that fit."""
    amount = max(1, n // 2)
    large = [P.coin_max - i for i in range(60)]
    return amount, [*large[:20], 3, *large[20:40], 1, 4, *large[40:], 2]


def _neighbours(n: int, rng: Random) -> Args:
    """Two coins next to each other, and the largest amount that they do not make."""
    large = 2
    while (large + 1) * large - 2 * large - 1 <= n:
        large += 1
    return max(1, large * (large - 1) - 2 * large + 1), [large, large - 1]


FAMILIES = (
    Family("few kinds", _few, n=P.amount_max, catches="recursion without a memo; one way after the other"),
    Family("the most ways", _most, n=P.amount_max, catches="counts in few bits, or modulo a prime"),
    Family("only ones", _ones, n=P.amount_max, catches="shallow recursion limits"),
    Family("dead ends", _dead_ends, n=P.amount_max, catches="a memo in which zero is unknown; counts that trap"),
    Family("one odd coin", _one_odd, n=P.amount_max, catches="giving up where a count on the way does not fit"),
    Family("wide coins", _wide, n=P.amount_max, catches="orders counted; a list of all ways"),
    Family("ragged coins", _ragged, n=P.amount_max, catches="a memo that is searched"),
    Family("large coins first", _large_first, n=P.amount_max, catches="stopping at a coin that does not fit"),
    Family("neighbours", _neighbours, n=P.amount_max, catches="a memo of successes only"),
)


def _even(sizes: Mapping[str, int], rng: Random) -> Args:
    """Small even coins and an odd amount; no more coins than fit."""
    if 2 * sizes["coins"] > sizes["amount"]:
        raise ValueError("more coins than fit")
    return _odd(sizes["amount"]), list(range(2, 2 * sizes["coins"] + 1, 2))


def _even_and_odd(sizes: Mapping[str, int], rng: Random) -> Args:
    """The same, and an odd coin at the front that leaves little."""
    amount = _even(sizes, rng)[0]
    return amount, [amount - 2 * (amount // 50), *range(2, 2 * sizes["coins"] - 1, 2)]


LARGEST = {"amount": P.amount_max, "coins": P.coins_max}
SCALINGS = (Scaling("even coins", _even, LARGEST), Scaling("even coins and an odd one", _even_and_odd, LARGEST))
