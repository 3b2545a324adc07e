"""Cases for arrays/best-time-to-buy-and-sell-stock: the largest rise from one day to a later one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Size and prices within the parameters."""
    (prices,) = args
    return P.n_min <= len(prices) <= P.n_max and all(P.price_min <= p <= P.price_max for p in prices)


RANGES = st.sampled_from([(0, 1), (0, 3), (0, 20), (P.price_max - 5, P.price_max), (P.price_min, P.price_max)])
SHAPES = st.sampled_from(["as drawn", "as drawn", "sorted", "falling", "valley", "peak", "walk"])


@st.composite
def _prices(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 16))
    low, high = draw(RANGES)
    prices = draw(st.lists(st.integers(low, high), min_size=size, max_size=size))
    shape = draw(SHAPES)
    if shape == "sorted":
        prices.sort()
    elif shape == "falling":
        prices.sort(reverse=True)
    elif shape in ("valley", "peak"):
        prices.sort(reverse=shape == "valley")
        cut = draw(st.integers(0, size))
        prices = prices[:cut] + prices[cut:][::-1]
    elif shape == "walk":
        steps, price = prices, (low + high) // 2
        prices = []
        for step in steps:
            price = min(P.price_max, max(P.price_min, price + step - (low + high) // 2))
            prices.append(price)
    return (prices,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 16 prices from narrow and wide ranges: any, rising, falling, a valley, a peak, a walk."""
    return _prices()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 prices from 0 to 4"""
    for size in range(P.n_min, 7):
        for prices in product(range(5), repeat=size):
            yield (list(prices),)


def _any(n: int, rng: Random) -> Args:
    return ([rng.randint(P.price_min, P.price_max) for _ in range(n)],)


def _rising(n: int, rng: Random) -> Args:
    """From one end of the range to the other: the first and the last day make the trade."""
    return ([P.price_min + i * (P.price_max - P.price_min) // (n - 1) for i in range(n)] if n > 1 else [0],)


def _falling(n: int, rng: Random) -> Args:
    return (_rising(n, rng)[0][::-1],)


def _falling_then_up(n: int, rng: Random) -> Args:
    """All the way down, and up by one on the last day."""
    prices = [max(1, p) for p in _falling(n, rng)[0]]
    return ([*prices[:-1], 2],)


def _peak(n: int, rng: Random) -> Args:
    """Up to the largest price in the middle, and down to the smallest: the order of the two extremes is wrong."""
    half = [p * 9 // 10 + 500 for p in _rising(n // 2, rng)[0]]
    return ([*half, *(half[::-1] if n % 2 == 0 else [*half[::-1], 0])],)


def _constant(n: int, rng: Random) -> Args:
    return ([P.price_max] * n,)


def _two_prices(n: int, rng: Random) -> Args:
    """Up and down by one, every day: all profits together are far beyond one trade's."""
    low = rng.randrange(P.price_max)
    return ([low + i % 2 for i in range(n)],)


def _sawtooth(n: int, rng: Random) -> Args:
    """Slow rises, sharp falls and a slow drift downwards; the best trade lies within one tooth."""
    tooth = max(2, n // 60)
    best = rng.randrange(n)
    prices = [8_000 - 6_000 * i // n + 600 * (i % tooth) // tooth for i in range(n)]
    prices[best:] = [max(P.price_min, p - 700) for p in prices[best:]]
    return (prices,)


def _far_apart(n: int, rng: Random) -> Args:
    """The lowest price stands near the front, the highest near the end, and between them nothing is better."""
    prices = [rng.randint(2_000, 8_000) for _ in range(n)]
    first, last = n // 20, n - 1 - n // 20
    prices[first], prices[last] = 1_000, 9_000
    if first > 0:
        prices[0] = P.price_max
    prices[-1] = P.price_min if n > 1 else prices[-1]
    return (prices,)


FAMILIES = (
    Family("any", _any, n=P.n_max, catches="comparing all pairs of days"),
    Family("rising", _rising, n=P.n_max, catches="comparing all pairs of days until one is found, depth of recursion"),
    Family("falling", _falling, n=P.n_max, catches="comparing all pairs of days that do not rise"),
    Family("falling, then up", _falling_then_up, n=P.n_max, catches="looking for the lowest and highest price alone"),
    Family("peak", _peak, n=P.n_max, catches="the maximum of the rest for each day"),
    Family("constant", _constant, n=P.n_max, catches="a strict comparison that does not move on"),
    Family("two prices", _two_prices, n=P.n_max, catches="adding up every rise"),
    Family("sawtooth", _sawtooth, n=P.n_max, catches="going back to the last lowest day, starting over at every fall"),
    Family("far apart", _far_apart, n=P.n_max, catches="a window of fixed width"),
)
