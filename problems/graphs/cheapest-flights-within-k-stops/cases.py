"""Cases for graphs/cheapest-flights-within-k-stops: long ways that are cheap, short ones that are dear, and stops that
are just enough or one too few."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, pairwise, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, graphs, parameters

P = parameters(__file__)

Flights = list[list[int]]
Args = tuple[int, Flights, int, int, int]


def is_valid(args: Args) -> bool:
    """Sizes and prices within the parameters; flights join different cities, each ordered pair at most once."""
    n, flights, src, dst, k = args
    return (
        P.n_min <= n <= P.n_max
        and all(0 <= number < n for number in (src, dst, k))
        and src != dst
        and len(flights) <= n * (n - 1) // 2
        and graphs.valid(n, flights, directed=True, weights=(P.price_min, P.price_max))
    )


def labels(args: Args) -> list[str]:
    """Whether there is no flight at all, or a direct one, or no stop is allowed."""
    _, flights, src, dst, k = args
    direct = any(a == src and b == dst for a, b, _ in flights)
    return ["no flight"] * (not flights) + ["direct flight"] * direct + ["no stop"] * (k == 0)


OPTIONS = tuple(
    product(
        ("falling", "path", "path and others", "anything", "anything"),
        ((1,), (1, 2, 3), (1, 10, 100), (P.price_min, P.price_max), tuple(range(P.price_min, P.price_max, 37))),
        ("as built", "reversed", "drawn"),
    )
)
"""What the flights are like, the alphabet of prices, and their order."""


@st.composite
def _network(draw: st.DrawFn) -> Args:
    n = draw(st.integers(P.n_min, 8))
    form, prices, order = draw(st.sampled_from(OPTIONS))
    most = n * (n - 1) // 2
    data = draw(st.binary(min_size=3 * most + n + 3, max_size=3 * most + n + 3))
    picks, tickets, ranks, names = data[:most], data[most : 2 * most], data[2 * most : 3 * most], data[3 * most :]
    size, ends, stops = data[-3:]
    pairs = list(permutations(range(n), 2))
    if form == "falling":  # the more flights the cheaper
        flights = [[a, b, 2 * (b - a) - 1] for a, b in combinations(range(n), 2)]
        flights = [flight for i, flight in enumerate(flights) if flight[1] - flight[0] == 1 or picks[i] % 3]
    else:
        chosen = [] if form == "anything" else list(pairwise(range(n)))
        if form != "path":
            chosen += [pairs[pick % len(pairs)] for pick in picks[: size % most + 1]]
        flights = [[a, b, prices[t % len(prices)]] for (a, b), t in zip(dict.fromkeys(chosen), tickets, strict=False)]
    if order == "reversed":
        flights.reverse()
    elif order == "drawn":
        flights = [flights[i] for i in sorted(range(len(flights)), key=lambda i: ranks[i])]
    name = sorted(range(n), key=lambda city: names[city]) if order == "drawn" else list(range(n))
    src, dst = (0, n - 1) if form != "anything" else pairs[ends % len(pairs)]
    return n, [[name[a], name[b], p] for a, b, p in flights], name[src], name[dst], stops % n


def strategy() -> st.SearchStrategy[Args]:
    """Up to 8 cities: networks that are cheaper with each stop, paths, anything; prices from one alphabet each."""
    return _network()


def exhaustive() -> Iterator[Args]:
    """every network of up to 3 cities, of 4 without flights to the start or from the end, and of 5 with flights ahead
    only, some of them cheaper the longer the way"""
    for n in (2, 3):
        pairs = list(permutations(range(n), 2))
        for size in range(n * (n - 1) // 2 + 1):
            for chosen in combinations(pairs, size):
                for prices in product((1, 4), repeat=size):
                    for (src, dst), k in product(pairs, range(n)):
                        yield n, [[a, b, p] for (a, b), p in zip(chosen, prices, strict=True)], src, dst, k
    useful = [(a, b) for a, b in permutations(range(4), 2) if b != 0 and a != 3]
    for size in range(7):
        for chosen in combinations(useful, size):
            for prices in product((1, 3), repeat=size):
                flights = [[a, b, p] for (a, b), p in zip(chosen, prices, strict=True)]
                for k in range(4):
                    yield 4, flights, 0, 3, k
                    yield 4, flights[::-1], 0, 3, k
    ahead = list(combinations(range(5), 2))
    for size in range(len(ahead) + 1):
        for chosen in combinations(ahead, size):
            for k in range(5):
                yield 5, [[a, b, 2 * (b - a) - 1] for a, b in chosen], 0, 4, k


def _falling(n: int) -> Flights:
    """A flight from each city to each later one: with f flights from the first city to the last one it costs at least
    2 (n - 1) - f, so that every stop more is worth its while."""
    return [[a, b, 2 * (b - a) - 1] for a, b in combinations(range(n), 2)]


def _path(n: int, rng: Random, price: int) -> Flights:
    """A path from the first to the last city, and flights back in such a number that no more are allowed."""
    back = [[b, a, rng.randint(P.price_min, P.price_max)] for a, b in combinations(range(n), 2)]
    path = [[a, a + 1, price] for a in range(n - 1)]
    return [*path, *rng.sample(back, len(back) - len(path))] if n > 2 else path[:1]


def _last_stop(n: int, rng: Random) -> Args:
    return n, _falling(n), 0, n - 1, n - 2


def _last_stop_backwards(n: int, rng: Random) -> Args:
    return n, _falling(n)[::-1], 0, n - 1, n - 2


def _half_the_stops(n: int, rng: Random) -> Args:
    return n, graphs.listed(_falling(n), "far first", rng), 0, n - 1, n // 2


def _three_stops(n: int, rng: Random) -> Args:
    return n, _falling(n), 0, n - 1, min(3, n - 1)


def _no_stop(n: int, rng: Random) -> Args:
    return n, _falling(n), 0, n - 1, 0


def _other_numbers(n: int, rng: Random) -> Args:
    """The same in any order and under any numbers, with one stop less than would be cheapest."""
    name = rng.sample(range(n), n)
    flights = [[name[a], name[b], p] for a, b, p in rng.sample(_falling(n), n * (n - 1) // 2)]
    return n, flights, name[0], name[-1], max(0, n - 3)


def _just_in_reach(n: int, rng: Random) -> Args:
    return n, _path(n, rng, P.price_max), 0, n - 1, n - 2


def _one_stop_too_many(n: int, rng: Random) -> Args:
    return n, _path(n, rng, 1), 0, n - 1, max(0, n - 3)


def _backwards_through_the_list(n: int, rng: Random) -> Args:
    """A path whose last flight stands first, from the last city to the first, and nothing else."""
    return n, [[a + 1, a, rng.randint(P.price_min, P.price_max)] for a in range(n - 1)], n - 1, 0, n - 1


def _anything(n: int, rng: Random) -> Args:
    """Half of all ordered pairs have a flight, with any price."""
    pairs = list(permutations(range(n), 2))
    chosen = rng.sample(pairs, n * (n - 1) // 2)
    src, dst = rng.sample(range(n), 2)
    return n, [[a, b, rng.randint(P.price_min, P.price_max)] for a, b in chosen], src, dst, rng.randrange(n)


def _sparse(n: int, rng: Random) -> Args:
    """Three flights from each city to others nearby, there and back."""
    pairs = {(a, b) for a in range(n) for b in (a + 1, a + 2, a - 1) if 0 <= b < n}
    chosen = sorted(pairs)[: n * (n - 1) // 2]
    return n, [[a, b, rng.randint(P.price_min, 100)] for a, b in chosen], 0, n - 1, 2 * n // 3


def _layers(n: int, rng: Random) -> Args:
    """Two cities side by side, over and over: 2 ** (n / 2) ways of as many flights, all for the same price."""
    flights = [[0, 1, 7], [0, 2, 7]] + [[a + 1, b + 1, 7] for a, b in graphs.layered(n - 1)]
    kept = list({(a, b): [a, b, p] for a, b, p in flights if b < n}.values())
    return n, kept, 0, n - 1, n - 1


def _no_way(n: int, rng: Random) -> Args:
    """Nobody flies to the last city; between the others there are as many flights as may be."""
    pairs = [(a, b) for a, b in permutations(range(n), 2) if b != n - 1]
    chosen = rng.sample(pairs, n * (n - 1) // 2)
    return n, [[a, b, rng.randint(P.price_min, 9)] for a, b in chosen], 0, n - 1, n - 1


def _dear_and_direct(n: int, rng: Random) -> Args:
    """Each city has a dear flight to the last one, and a cheap one to the next: the stops decide how dear it is."""
    flights = [[a, a + 1, 1] for a in range(n - 2)]
    flights += [[a, n - 1, P.price_max - 100 * a % P.price_max] for a in range(n - 1)]
    return n, flights[: n * (n - 1) // 2], 0, n - 1, n // 3


def _cheap_circle(n: int, rng: Random) -> Args:
    """A cheap circle through all cities but the last, which only one of them has a dear flight to."""
    circle = [[a, (a + 1) % (n - 1), 1] for a in range(n - 1)]
    return n, [*circle, [n // 2, n - 1, P.price_max]], 0, n - 1, n // 2


def _no_flight(n: int, rng: Random) -> Args:
    return n, [], 0, n - 1, n - 1


def _one_by_one(n: int, rng: Random) -> Args:
    """A dear direct flight, and cheap ones that lead through all cities and are better at the very end only."""
    return n, [[0, n - 1, P.price_max], *([a, a + 1, 1] for a in range(n - 1))], 0, n - 1, n - 2


def _many_ways(n: int, rng: Random) -> Args:
    """From each city of a row a flight to the one in the middle, the cheaper the later; of these ways the two shortest
    only leave enough flights for the row behind it."""
    middle = n // 2
    row = [[a, a + 1, 1] for a in range(n - 1) if a != middle - 1]
    return n, [*row, *([a, middle, 10 * (middle - a)] for a in range(middle))], 0, n - 1, n - middle


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("every stop is worth it", _last_stop, "ways without a memory; rounds that end with the first price"),
    _family("every stop, backwards", _last_stop_backwards, "prices of this round read again"),
    _family("half of the stops", _half_the_stops, "rounds that read what they write"),
    _family("three stops", _three_stops, "the cheapest way of all"),
    _family("no stop", _no_stop, "one flight too many or too few"),
    _family("other numbers", _other_numbers, "the number of stops and of flights mixed up"),
    _family("just in reach", _just_in_reach, "prices that are too large for what stands for none"),
    _family("one stop too many", _one_stop_too_many, "a way that is one flight too long"),
    _family("backwards through the list", _backwards_through_the_list, "a fixed number of rounds"),
    _family("anything", _anything, "following every way"),
    _family("sparse", _sparse, "cities that are settled for good"),
    _family("layers", _layers, "ways of equal price, each followed"),
    _family("no way", _no_way, "a search that ends with the end only"),
    _family("dear and direct", _dear_and_direct, "the way with the fewest flights"),
    _family("one by one", _one_by_one, "rounds that end when the last price has stood for a while"),
    _family("many ways to the middle", _many_ways, "a city that is looked at a few times only"),
    _family("cheap circle", _cheap_circle, "going round without an end"),
    _family("no flight", _no_flight, "a city without flights"),
)


def _worth_it(sizes: Mapping[str, int], rng: Random) -> Args:
    """The path through all cities, flights from the first city to each, and further ones ahead, the shortest first:
    every round betters the price of each city that lies so far away."""
    n, e, k = sizes["n"], sizes["e"], sizes["k"]
    if not 8 * n <= e <= n * (n - 1) // 2:
        raise ValueError("so few flights that the cities themselves would count, or more than are allowed")
    pairs = {(a, a + 1) for a in range(n - 1)} | {(0, b) for b in range(1, n)}
    for step in range(2, n):
        for a in range(1, n - step):
            if len(pairs) == e:
                break
            pairs.add((a, a + step))
    return n, [[a, b, 2 * (b - a) - 1] for a, b in sorted(pairs)], 0, n - 1, k


SCALINGS = (
    Scaling("every stop is worth it", _worth_it, {"n": P.n_max, "e": P.n_max * (P.n_max - 1) // 2, "k": P.n_max - 1}),
)

# Of a hundred cities no count tells a logarithm from a root.
BEYOND = {"n_max": 512}
