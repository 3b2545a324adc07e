"""Cases for backend/token-bucket: capacity, rate and the time the clock begins with; then requests and waits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[str], list[list[int]]]
Call = tuple[str, int]

CLASS = "TokenBucket"


class Bucket:
    """The exact bucket, in thousandths of a token.

    ``exact``: since it last ran over nothing has flowed in, so that any arithmetic has the same whole number of tokens.
    """

    def __init__(self, capacity: int, rate: int) -> None:
        self.full = self.level = 1000 * capacity
        self.rate, self.waited, self.exact = rate, 0, True

    def hangs_on_rounding(self, n: int) -> bool:
        """Brings the level up to date; whether it is exactly ``n``, and got there by parts."""
        if self.waited:
            sum_ = self.level + self.waited * self.rate
            self.level, self.exact, self.waited = min(self.full, sum_), sum_ > self.full, 0
        return self.level == 1000 * n and not self.exact

    def take(self, n: int) -> None:
        if self.level >= 1000 * n:
            self.level -= 1000 * n


def is_valid(args: Args) -> bool:
    """Everything within the parameters, and no level that is exactly what is asked for by rounding luck."""
    names, given = args
    if len(names) != len(given) or not names or names[0] != CLASS or len(names) - 1 > P.calls_max:
        return False
    if len(given[0]) != 3 or not all(type(v) is int for v in given[0]):
        return False
    capacity, rate, now = given[0]
    if not (1 <= capacity <= P.capacity_max and 1 <= rate <= P.rate_max and 0 <= now <= P.time_max):
        return False
    bucket = Bucket(capacity, rate)
    for name, values in zip(names[1:], given[1:], strict=True):
        if len(values) != 1 or type(values[0]) is not int:
            return False
        value = values[0]
        if name == "advance":
            now += value
            bucket.waited += value
            if value < 0 or now > P.time_max:
                return False
        elif name != "allow" or not 1 <= value <= P.capacity_max or bucket.hangs_on_rounding(value):
            return False
        else:
            bucket.take(value)
    return True


def labels(args: Args) -> list[str]:
    """Whether more is asked for than the bucket holds, and whether time stands still."""
    names, given = args
    found = []
    if any(name == "allow" and v[0] > given[0][0] for name, v in zip(names, given, strict=True)):
        found.append("never-enough")
    if "advance" not in names:
        found.append("no-time")
    return found


def _args(capacity: int, rate: int, start: int, calls: Iterable[Call]) -> Args:
    names, given = [CLASS], [[capacity, rate, start]]
    for name, value in calls:
        names.append(name)
        given.append([value])
    return names, given


def _settled(capacity: int, rate: int, start: int, calls: Iterable[Call]) -> Args:
    """The calls, where an answer would hang on rounding with a millisecond more before."""
    bucket, kept = Bucket(capacity, rate), []
    for name, value in calls:
        if name == "advance":
            bucket.waited += value
        else:
            while bucket.hangs_on_rounding(value):
                kept.append(("advance", 1))
                bucket.waited += 1
            bucket.take(value)
        kept.append((name, value))
    return _args(capacity, rate, start, kept[: P.calls_max])


# ---- small cases


@st.composite
def _calls(draw: st.DrawFn) -> Args:
    capacity = draw(st.sampled_from((1, 2, 3, 5, 10, 1_000, P.capacity_max)))
    rate = draw(st.sampled_from((1, 2, 3, 7, 10, 999, 1_000, 1_001, P.rate_max)))
    start = draw(st.sampled_from((0, 1, 1_700_000_123, P.time_max // 2)))
    token = max(1, 1_000 // rate)  # about the milliseconds that one takes
    waits = (0, 1, token - 1, token, token + 1, 2 * token, 999, 1_000, 1_500, 60_000, 1_000 * capacity // rate, 10**9)
    costs = sorted({1, 2, capacity // 2 or 1, capacity - 1 or 1, capacity, min(capacity + 1, P.capacity_max)})
    calls: list[Call] = []
    for code in draw(st.lists(st.integers(0, 119), max_size=24)):
        if code % 2:
            calls.append(("advance", waits[code // 2 % len(waits)]))
        else:
            calls.append(("allow", costs[code // 2 % len(costs)]))
    return _settled(capacity, rate, start, calls)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 requests and waits, about as long as a token or the whole bucket takes."""
    return _calls()


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 5 calls: requests for 1 or 2, waits of 1, 700 or 1600 ms; capacity 1 to 3, rate 1 or 2"""
    every: list[Call] = [("allow", 1), ("allow", 2), ("advance", 1), ("advance", 700), ("advance", 1600)]
    for length in range(6):
        for capacity, rate in product((1, 2, 3), (1, 2)):
            for calls in product(every, repeat=length):
                args = _args(capacity, rate, 0, calls)
                if is_valid(args):
                    yield args


# ---- large cases


def _steady(n: int, rng: Random) -> Args:
    """A client that asks about as fast as tokens flow in, all the time."""
    calls: list[Call] = []
    while len(calls) < n - n // 50 - 2:
        calls += [("advance", rng.randrange(1, 200)), ("allow", rng.randrange(1, 4))]
    return _settled(20, 17, rng.randrange(10**9), calls)


def _trickle(n: int, rng: Random) -> Args:
    """A request each millisecond or two, each of which brings a small part of a token."""
    calls: list[Call] = []
    while len(calls) < n - n // 50 - 2:
        calls += [("advance", rng.randrange(1, 3)), ("allow", 1)]
    return _settled(5, 3, 0, calls)


def _bursts(n: int, rng: Random) -> Args:
    """Nothing for hours, then hundreds of requests at once."""
    calls: list[Call] = []
    while len(calls) < n - n // 50 - 2:
        calls.append(("advance", rng.randrange(1, 2_000_000)))
        calls += [("allow", rng.randrange(1, 30)) for _ in range(rng.randrange(1, 400))]
    return _settled(1_000, 10, 0, calls[: n - n // 50 - 2])


def _long_pauses(n: int, rng: Random) -> Args:
    """Minutes to months between requests: as many milliseconds as the clock has room for."""
    most = P.time_max // n
    calls: list[Call] = []
    while len(calls) < n - n // 50 - 2:
        calls += [("advance", rng.randrange(most)), ("allow", rng.randrange(1, 900_000))]
    return _settled(P.capacity_max, rng.choice((1, 40, P.rate_max)), 0, calls)


def _refused(n: int, rng: Random) -> Args:
    """Much more is asked for than flows in: nearly all is refused, and a refused request costs nothing."""
    calls: list[Call] = [("allow", 50)]
    while len(calls) < n - n // 50 - 2:
        calls += [("advance", rng.randrange(5)), ("allow", rng.randrange(40, 60))]
    return _settled(50, 100, 7, calls)


FAMILIES = (
    Family("steady", _steady, n=P.calls_max, catches="all requests gone through again for each"),
    Family("trickle", _trickle, n=P.calls_max, catches="parts of a token that are dropped"),
    Family("bursts", _bursts, n=P.calls_max, catches="a step for each millisecond, or each token"),
    Family("long pauses", _long_pauses, n=P.calls_max, catches="a step for each millisecond; 32 bits"),
    Family("refused", _refused, n=P.calls_max, catches="tokens taken for what is refused"),
)
