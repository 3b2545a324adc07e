"""Cases for dp/best-time-to-buy-and-sell-stock-with-cooldown: trades one after the other, a day of rest behind each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

LOW, HIGH = P.price_min, P.price_max


def is_valid(args: Args) -> bool:
    """Number of days and prices within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, LOW, HIGH)


PRICES = arrays.strategy(LOW, HIGH, P.n_min, 16)
NARROW = st.lists(st.integers(0, 3), min_size=P.n_min, max_size=16)
STEPS = st.lists(st.sampled_from((-7, -2, -1, 0, 1, 1, 2, 9)), min_size=P.n_min, max_size=16)
STARTS = st.sampled_from((LOW, 10, 500, HIGH))
RUNS = st.lists(
    st.sampled_from(((0, HIGH), (0, HIGH, 0), (1, 2, 4), (3, 1), (5, 9, 7, 8), (2,), (HIGH, HIGH - 1), (1, 6, 6, 1))),
    min_size=1,
    max_size=5,
).map(lambda parts: [price for part in parts for price in part][:16])


@st.composite
def _walks(draw: st.DrawFn) -> list[int]:
    price, prices = draw(STARTS), []
    for step in draw(STEPS):
        price = max(LOW, min(HIGH, price + step))
        prices.append(price)
    return prices


def strategy() -> st.SearchStrategy[Args]:
    """Up to 16 days: any prices, narrow ones, walks, and short runs one behind the other."""
    return st.tuples(st.one_of(PRICES, PRICES, NARROW, _walks(), RUNS))


def exhaustive() -> Iterator[Args]:
    """every list of up to 7 prices of 0, 1, 2 and 4, and of 8 prices of 0, 1 and 2"""
    for prices in arrays.every((0, 1, 2, 4), P.n_min, 7):
        yield (prices,)
    for prices in arrays.every((0, 1, 2), 8, 8):
        yield (prices,)


def _random(n: int, rng: Random) -> Args:
    return (arrays.random(n, rng, LOW, HIGH),)


def _narrow(n: int, rng: Random) -> Args:
    return (arrays.random(n, rng, 0, 3),)


def _walk(n: int, rng: Random) -> Args:
    price, prices = HIGH // 2, []
    for _ in range(n):
        price = max(LOW, min(HIGH, price + rng.randint(-9, 9)))
        prices.append(price)
    return (prices,)


def _rising(n: int, rng: Random) -> Args:
    return (sorted(arrays.random(n, rng, LOW, HIGH)),)


def _falling(n: int, rng: Random) -> Args:
    return (_rising(n, rng)[0][::-1],)


def _pattern(*prices: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        return ((list(prices) * (n // len(prices) + 1))[:n],)

    return build


def _valley(n: int, rng: Random) -> Args:
    half = n // 2
    return (_falling(half, rng)[0] + _rising(n - half, rng)[0],)


def _mountain(n: int, rng: Random) -> Args:
    half = n // 2
    return (_rising(half, rng)[0] + _falling(n - half, rng)[0],)


def _dips(n: int, rng: Random) -> Args:
    """Rising all in all, with dips of a day or two, some of which are worth a sale and a day of rest."""
    prices, price = [], 0
    while len(prices) < n:
        if price > HIGH - 60:
            price = 0
        price += rng.randint(0, 12)
        prices.append(price)
        if rng.randrange(3) == 0:
            prices += [max(LOW, price - rng.randint(1, 20))] * rng.randint(1, 2)
    return (prices[:n],)


def _rise_at_the_end(n: int, rng: Random) -> Args:
    """Falling from day to day, or as it was; only the very last day is up."""
    prices = _falling(n, rng)[0]
    if n > 1:
        prices[-2:] = [LOW, HIGH]
    return (prices,)


def _rise_at_the_front(n: int, rng: Random) -> Args:
    """Up on the second day, and down from there."""
    prices = _falling(n, rng)[0]
    if n > 1:
        prices[:2] = [LOW, HIGH]
    return (prices,)


def _steady(days: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """One rise from the lowest price to the highest, so many days at each: it is held for all of it."""
        return ([LOW + i // days for i in range(min(n, days * (HIGH - LOW + 1)))],)

    return build


def _runs(n: int, rng: Random) -> Args:
    """Rises of two to five days, one right behind the other, so that a day of rest always costs something."""
    prices: list[int] = []
    while len(prices) < n:
        prices += sorted(rng.sample(range(HIGH + 1), rng.randint(2, 5)))
    return (prices[:n],)


FAMILIES = (
    Family("random prices", _random, n=P.n_max, catches="recursion without a memo"),
    Family("narrow prices", _narrow, n=P.n_max, catches="the largest rise first"),
    Family("walk", _walk, n=P.n_max, catches="rises of neighbouring days added up"),
    Family("rising", _rising, n=P.n_max, catches="sales every second day; shallow recursion limits"),
    Family("falling", _falling, n=P.n_max, catches="losses taken; a share that is still held"),
    Family("worthless", _pattern(0), n=P.n_max, catches="a memo in which zero is unknown"),
    Family("all the dearest", _pattern(HIGH), n=P.n_max, catches="a price for no share that is too low"),
    Family("low and high", _pattern(LOW, HIGH), n=P.n_max, catches="no day of rest"),
    Family("low, high, low", _pattern(LOW, HIGH, LOW), n=P.n_max, catches="profits in 16 bits; two days of rest"),
    Family("every rise in four", _pattern(3, 8, 5, 1), n=P.n_max, catches="a rest behind the purchase"),
    Family("valley", _valley, n=P.n_max, catches="quadratic tables that begin with the lowest price"),
    Family("mountain", _mountain, n=P.n_max, catches="quadratic tables that begin with the highest price"),
    Family("dips", _dips, n=P.n_max, catches="every rise taken, or none given up"),
    Family("runs", _runs, n=P.n_max, catches="rises whose first day falls on the rest left out"),
    Family("one rise", _steady(1), n=P.n_max, catches="shares that are held for few days"),
    Family("one rise, two days each", _steady(2), n=P.n_max, catches="shares that are held for few days"),
    Family("rise at the end", _rise_at_the_end, n=P.n_max, catches="no sale on the last day"),
    Family("rise at the front", _rise_at_the_front, n=P.n_max, catches="no purchase on the first day"),
)
