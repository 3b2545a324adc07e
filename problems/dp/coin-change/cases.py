"""Cases for dp/coin-change: the fewest coins for an amount, coins up to the largest int."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations, product
from math import isqrt
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

SMALL_SCOPE_COINS = (1, 2, 3, 4, 5, 6, 7, P.coin_max)
SMALL_SCOPE_LENGTH = 3
SMALL_SCOPE_AMOUNT = 14

# Coins that no amount has room for. Those in the second line are small once their upper bits are lost, or modulo
# the length of a table.
HUGE = (P.coin_max, P.coin_max - 1, P.coin_max - P.amount_max, 2**30, 2**30 - 1, 1_000_000_000)
HUGE += (2**14 + 1, 2**15 + 2, 2**16 + 1, 2**16 + 7, 2**20 + 5, 2**24 + 3, P.amount_max + 2, 10_007 + 1)
EDGE = (P.amount_max - 1, P.amount_max, P.amount_max + 1, P.amount_max // 2, P.amount_max // 2 + 1, 100_000)


def _different(alphabet: Sequence[int], size: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.sampled_from(alphabet), min_size=size, max_size=size, unique=True)


# The small coins of a case: consecutive, coprime and not, multiples of one number, powers, wide apart, near the
# largest amount.
COINS = (
    range(1, P.coins_max + 1),
    range(2, 41),
    range(2, 31, 2),
    range(5, 101, 5),
    range(7, 100, 7),
    (1, 2, 4, 8, 16, 32, 64),
    (1, 3, 9, 27, 81, 243),
    range(1, 601),
    EDGE,
)
SIZES = (1, 2, 2, 3, 3, 4, 5, P.coins_max)
KINDS = ("made",) * 6 + ("small",) * 3 + ("edge",)
ORDERS = ("as drawn", "sorted", "reversed")
# Built once, as building a strategy takes longer than drawing from it. One draw decides on all four.
PLANS = st.sampled_from(tuple(product(range(len(COINS)), SIZES, KINDS, ORDERS)))
LISTS = {
    (which, size): _different(alphabet, min(size, len(alphabet)))
    for which, alphabet in enumerate(COINS)
    for size in set(SIZES)
}
EXTRA = st.sampled_from((None,) * (2 * len(HUGE)) + HUGE)
SMALL_AMOUNTS = st.integers(P.amount_min, 60)
EDGE_AMOUNTS = st.sampled_from((P.amount_min, 1, 1_000, P.amount_max - 1, P.amount_max))
# Which coins are paid with, and by how much the amount is then missed.
PIECES = st.tuples(st.lists(st.integers(0, P.coins_max - 1), min_size=1, max_size=5), st.sampled_from((0, 0, 0, -1, 1)))


def is_valid(args: Args) -> bool:
    """Number and values of the coins and the amount within the parameters, no coin twice."""
    coins, amount = args
    return (
        P.coins_min <= len(coins) <= P.coins_max
        and all(P.coin_min <= coin <= P.coin_max for coin in coins)
        and len(set(coins)) == len(coins)
        and P.amount_min <= amount <= P.amount_max
    )


@st.composite
def _change(draw: st.DrawFn) -> Args:
    which, size, kind, order = draw(PLANS)
    coins = draw(LISTS[which, size])
    if kind == "made":
        # A sum of a few of the coins, or next to one: an answer is known to exist, or nearly so.
        pieces, missed_by = draw(PIECES)
        amount = sum(coins[piece % len(coins)] for piece in pieces) + missed_by
    else:
        amount = draw(SMALL_AMOUNTS if kind == "small" else EDGE_AMOUNTS)
    extra = draw(EXTRA)
    if extra is not None:
        coins[P.coins_max - 1 :] = [extra]
    if order != "as drawn":
        coins.sort(reverse=order == "reversed")
    return coins, max(P.amount_min, min(amount, P.amount_max))


def strategy() -> st.SearchStrategy[Args]:
    """Amounts that a few coins make, or just miss, with small, structured and huge coins; some maximal amounts."""
    return _change()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 3 different coins from 1 to 7 and 2147483647 with every amount from 0 to 14"""
    for size in range(P.coins_min, SMALL_SCOPE_LENGTH + 1):
        for coins in permutations(SMALL_SCOPE_COINS, size):
            for amount in range(P.amount_min, SMALL_SCOPE_AMOUNT + 1):
                yield list(coins), amount


def _amount(n: int) -> int:
    return max(P.amount_min, min(n, P.amount_max))


def _all_small(n: int, rng: Random) -> Args:
    coins = list(range(1, P.coins_max + 1))
    rng.shuffle(coins)
    return coins, _amount(n)


def _only_ones(n: int, rng: Random) -> Args:
    return [1], _amount(n)


def _even_coins_odd_amount(n: int, rng: Random) -> Args:
    return [2 * k for k in range(1, P.coins_max + 1)], _amount(n - 1 + n % 2)


def _middling(n: int, rng: Random) -> Args:
    """Coins of three digits, none much larger than another, and the amount far above them."""
    return rng.sample(range(max(2, n // 100), max(50, n // 20)), P.coins_max), _amount(n)


def _huge_and_small(n: int, rng: Random) -> Args:
    """Coins near the largest int, and such that are small without their upper bits; a small pair pays any amount."""
    lost = [2**bits + rng.randint(4, 500) for bits in (14, 15, 16, 20, 24)]
    return [P.coin_max - k for k in range(P.coins_max - 2 - len(lost))] + lost + [3, 2], _amount(n)


def _doubling(n: int, rng: Random) -> Args:
    """Small even coins that cannot pay the odd amount, and coins far above it of which each is twice the one before."""
    small = [2, 4, 6, 8]
    return small + [2 ** (30 - k) for k in range(P.coins_max - len(small))], _amount(n - 1 + n % 2)


def _many_of_the_smaller(n: int, rng: Random) -> Args:
    """Two coins next to each other; only as many of the smaller as the larger counts, less one, make the amount."""
    large = isqrt(_amount(n))
    return [large - 1, large], (large - 1) ** 2


def _one_odd_coin(n: int, rng: Random) -> Args:
    """Even coins and an odd one, too little behind which to pay the odd amount: no common divisor tells so."""
    amount = _amount(n - 1 - n % 2)
    return [2 * k for k in range(10, 9 + P.coins_max)] + [amount - 18], amount


FAMILIES = (
    Family("all small coins", _all_small, n=P.amount_max, catches="recursion without a memo; every count of a coin"),
    Family("only ones", _only_ones, n=P.amount_max, catches="shallow recursion limits; 10,000 as infinity"),
    Family(
        "even coins, odd amount",
        _even_coins_odd_amount,
        n=P.amount_max,
        catches="search that only stops once it has an answer; a memo that forgets failures",
    ),
    Family("middling coins", _middling, n=P.amount_max, catches="recursion without a memo on wide coins"),
    Family("huge coins", _huge_and_small, n=P.amount_max, catches="adding a coin to an int; coins kept in 16 bits"),
    Family("doubling coins", _doubling, n=P.amount_max, catches="sums beyond the amount that are kept and added to"),
    Family(
        "many of the smaller", _many_of_the_smaller, n=P.amount_max, catches="the largest coin first while much is left"
    ),
    Family(
        "one odd coin",
        _one_odd_coin,
        n=P.amount_max,
        catches="largest first, pruned, after a look at the common divisor",
    ),
)


def _table(sizes: Mapping[str, int], rng: Random) -> Args:
    """Small coins: every one of them fits into nearly every amount, and needs fewer than those before it."""
    return list(range(1, sizes["coins"] + 1)), sizes["amount"]


SCALINGS = (Scaling("small coins", _table, {"amount": P.amount_max, "coins": P.coins_max}),)
