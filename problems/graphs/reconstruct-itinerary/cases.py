"""Cases for graphs/reconstruct-itinerary: round trips that must be flown before the first name, and piles of the same
ticket."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)

# On 300 tickets no count tells a logarithm from what grows slowly.
BEYOND = {"tickets_max": 4_096}

Tickets = list[list[str]]
Args = tuple[Tickets]
START = P.start


def is_valid(args: Args) -> bool:
    """Tickets of two different names, which some journey from the start uses, each once."""
    (tickets,) = args
    return (
        P.tickets_min <= len(tickets) <= P.tickets_max
        and all(len(ticket) == 2 and ticket[0] != ticket[1] for ticket in tickets)
        and all(strings.valid(name, P.name_length, P.name_length, strings.UPPER) for t in tickets for name in t)
        and _can_be_flown(tickets)
    )


def _can_be_flown(tickets: Tickets) -> bool:
    """All tickets are within reach, and as many depart as arrive everywhere but at the two ends of the journey."""
    more = Counter(departure for departure, _ in tickets)
    more.subtract(arrival for _, arrival in tickets)
    odd = {name: count for name, count in more.items() if count}
    if odd and (odd.pop(START, 0) != 1 or list(odd.values()) != [-1]):
        return False
    onward: dict[str, list[str]] = {}
    for departure, arrival in tickets:
        onward.setdefault(departure, []).append(arrival)
    seen, front = {START}, [START]
    while front:
        for arrival in onward.get(front.pop(), ()):
            if arrival not in seen:
                seen.add(arrival)
                front.append(arrival)
    return seen >= set(onward)


def labels(args: Args) -> list[str]:
    """Whether the journey ends where it began, and whether a ticket occurs twice."""
    (tickets,) = args
    departures = sum(departure == START for departure, _ in tickets)
    round_trip = departures == sum(arrival == START for _, arrival in tickets)
    twice = len({tuple(ticket) for ticket in tickets}) < len(tickets)
    return ["round-trip"] * round_trip + ["same-ticket"] * twice


def _flights(walk: Sequence[str]) -> Tickets:
    return [[a, b] for a, b in pairwise(walk) if a != b]


SETS = (
    (START, "AAA"),
    (START, "AAA", "ZZZ"),
    (START, "KUL", "NRT"),
    (START, "JFJ", "JFL", "JEK"),
    (START, "FJK", "KJF", "JKF", "FKJ"),
    (START, "AAA", "AAB", "ABA", "BAA"),
    (START, "ATL", "SFO", "LHR", "MUC", "CDG"),
    (START, "ABC", "CBA", "XYZ", "ZYX", "KLM", "IJK"),
)
ORDERS = ("walked", "backwards", "sorted", "sorted backwards", "any", "any")
FORMS = ("any", "any", "round trips", "to and fro", "trap")
PLANS = st.sampled_from(tuple(product(SETS, (1, 2, 3, 4, 5, 6, 7, 8, 9), FORMS, ORDERS)))


@st.composite
def _walked(draw: st.DrawFn) -> Args:
    """The tickets of a walk, in some order."""
    names, size, form, order = draw(PLANS)
    rng = draw(st.randoms(use_true_random=False))
    walk = [names[0]]
    while len(walk) <= size:
        if form == "to and fro" and len(walk) > 1 and rng.randrange(3):
            walk.append(walk[-2])
        elif form == "round trips" and walk[-1] != START and rng.randrange(2):
            walk.append(START)
        elif form == "trap" and len(walk) == size:
            walk.append(min(name for name in names if name != walk[-1]))
        else:
            walk.append(rng.choice([name for name in names if name != walk[-1]]))
    tickets = _flights(walk)
    if order == "any":
        rng.shuffle(tickets)
    elif order != "walked":
        tickets.sort(key=lambda ticket: ticket if order.startswith("sorted") else [])
        if order.endswith("backwards"):
            tickets.reverse()
    return (tickets,)


def strategy() -> st.SearchStrategy[Args]:
    """The tickets of walks of up to 9 flights between up to 7 airports, in any order."""
    return _walked()


def _walks(names: Sequence[str], flights: int) -> Iterator[list[str]]:
    """Every walk from the first of these airports."""
    for others in product(names, repeat=flights):
        walk = [names[0], *others]
        if all(a != b for a, b in pairwise(walk)):
            yield walk


def exhaustive() -> Iterator[Args]:
    """the tickets of every walk of up to 8 flights between 4 airports and of up to 5 between 5, from its end"""
    for flights in range(P.tickets_min, 9):
        for walk in _walks((START, "AAA", "JFL", "MMM"), flights):
            yield (_flights(walk)[::-1],)
        if flights <= 6:
            for walk in _walks((START, "BBB", "ABB", "ZBB"), flights):
                yield (_flights(walk),)
        if flights <= 5:
            for walk in _walks((START, "CCC", "DDD", "WWW", "YYY"), flights):
                yield (_flights(walk)[::-1],)


def _name(number: int) -> str:
    a, rest = divmod(number, 26 * 26)
    b, c = divmod(rest, 26)
    return strings.UPPER[a] + strings.UPPER[b] + strings.UPPER[c]


def _early(number: int) -> str:
    """A name that comes before JFK."""
    return _name(number)


def _late(number: int) -> str:
    """A name that comes behind JFK, and the earlier the larger the number is."""
    return _name(26**3 - 1 - number)


def _shuffled(walk: Sequence[str], rng: Random) -> Args:
    tickets = _flights(walk)
    rng.shuffle(tickets)
    return (tickets,)


def _path(n: int, rng: Random) -> Args:
    """Every airport once, but for none: as many airports as there can be."""
    numbers = rng.sample(range(26 * 26 * 9), n)
    return _shuffled([START, *(_early(number) for number in numbers)], rng)


def _to_and_fro(n: int, rng: Random) -> Args:
    """The same two flights over and over."""
    return _shuffled([START if i % 2 == 0 else "ABC" for i in range(n + 1)], rng)


def _round_trips(n: int, rng: Random) -> Args:
    """Each airport is flown to from JFK and left for JFK."""
    names = [_early(7 * i) if i % 2 else _late(5 * i) for i in range(n // 2)]
    rng.shuffle(names)
    walk = [START]
    for name in names:
        walk += [name, START]
    return _shuffled(walk, rng)


def _round_trips_then_away(n: int, rng: Random) -> Args:
    """The same, and at the end away to the first of all names."""
    (tickets,) = _round_trips(n - 1, rng)
    return ([*tickets, [START, "AAA"]],)


def _long_round_trips(n: int, rng: Random) -> Args:
    """Round trips from JFK of one to nine airports each."""
    walk = [START]
    number = 0
    while len(walk) <= n:
        for _ in range(min(1 + number % 9, n - len(walk))):
            walk.append(_early(rng.randrange(3000)) if rng.random() < 0.5 else _late(rng.randrange(3000)))
            number += 1
        walk.append(START)
    return _shuffled(walk, rng)


def _stages(n: int, first: int, rng: Random) -> list[str]:
    """A walk whose last airports each have a round trip to a late name, and a way on to an early one. Before them it
    goes straight on."""
    walk = [START]
    number = 0
    while len(walk) <= n:
        if len(walk) > first and len(walk) + 2 <= n:
            walk += [_late(number), walk[-1]]
        walk.append(_early(number))
        number += 1
    return walk[: n + 1]


def _traps(n: int, rng: Random) -> Args:
    """At every airport a round trip has to be flown before the first name."""
    return _shuffled(_stages(n, 0, rng), rng)


def _late_trap(n: int, rng: Random) -> Args:
    """Only one trap, at the end of a long way without a choice."""
    return _shuffled(_stages(n, n - 3, rng), rng)


def _harmless(n: int, rng: Random) -> Args:
    """Round trips to early names, ways on to late ones: always the first name is right."""
    walk = [START]
    number = 0
    while len(walk) + 2 <= n:
        walk += [_early(number), walk[-1], _late(number)]
        number += 1
    while len(walk) <= n:
        walk.append(_late(number))
        number += 1
    return _shuffled(walk, rng)


def _every_flight(names: Sequence[str]) -> Tickets:
    return [list(pair) for pair in permutations(names, 2)]


def _country(n: int, rng: Random) -> Args:
    """A ticket to the first name leads into a country with flights between all of its airports, and none abroad."""
    size = 2
    while (size + 1) * size + 3 <= n:
        size += 1
    tickets = [[START, _early(0)], *_every_flight([_early(i) for i in range(size)])]
    while len(tickets) + 2 <= n:
        name = _late(len(tickets))
        tickets += [[START, name], [name, START]]
    rng.shuffle(tickets)
    return (tickets,)


def _all_flights(n: int, rng: Random) -> Args:
    """Every flight between some airports, once."""
    size = 2
    while (size + 1) * size <= n:
        size += 1
    names = [START, *(_name(number) for number in rng.sample(range(26 * 26 * 9), size - 1))]
    tickets = _every_flight(names)
    rng.shuffle(tickets)
    return (tickets,)


def _anywhere(names: Sequence[str], n: int, rng: Random) -> list[str]:
    """A walk of n flights, each to any other of these airports."""
    walk = [START]
    while len(walk) <= n:
        name = rng.choice(names)
        if name != walk[-1]:
            walk.append(name)
    return walk


def _random(airports: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Anywhere, between so many airports."""
        names = [START, *(_name(number) for number in rng.sample(range(26 * 26 * 9), airports - 1))]
        return _shuffled(_anywhere(names, n, rng), rng)

    return build


def _random_then_away(n: int, rng: Random) -> Args:
    """Anywhere between some airports, and at the end to the first of all names, from where no ticket leads on."""
    names = [START, *(_late(number) for number in range(30))]
    return _shuffled([*_anywhere(names, n - 1, rng), "AAA"], rng)


def _same_sum(n: int, rng: Random) -> Args:
    """Names whose letters add up to the same as those of JFK."""
    wanted = sum(map(ord, START))
    names = [name for name in map(_name, range(26**3)) if sum(map(ord, name)) == wanted and name != START]
    walk = [START]
    while len(walk) <= n:
        walk += [rng.choice(names), START] if rng.random() < 0.3 else [rng.choice(names)]
    return _shuffled(walk[: n + 1], rng)


def _first_letters(n: int, rng: Random) -> Args:
    """Names that differ in the last letter only."""
    names = ["JF" + letter for letter in strings.UPPER]
    return _shuffled(_anywhere(names, n, rng), rng)


def _nested(n: int, rng: Random) -> Args:
    """Far out along a line of airports and back along the same line, then away."""
    half = max(1, (n - 1) // 2)
    line = [START, *(_late(number) for number in range(half))]
    return _shuffled([*line, *line[-2::-1], "AAA"], rng)


def _petals(n: int, rng: Random) -> Args:
    """Round trips of three flights that share two airports in both directions."""
    walk = [START]
    number = 0
    while len(walk) + 3 <= n:
        walk += ["MMM", _late(number), START] if number % 2 else [_early(number), "MMM", START]
        number += 1
    return _shuffled([*walk, "AAB"], rng)


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.tickets_max, catches=catches)


FAMILIES = (
    _family("one way", _path, "numbers of airports in 8 bits"),
    _family("to and fro", _to_and_fro, "the same ticket used once; counts of tickets in 7 bits"),
    _family("round trips", _round_trips, "tickets in the order in which they are given"),
    _family("round trips, then away", _round_trips_then_away, "always the first name"),
    _family("long round trips", _long_round_trips, "round trips put in at the first visit"),
    _family("traps", _traps, "going back over all ways"),
    _family("a late trap", _late_trap, "always the first name, wrong at the very end only"),
    _family("harmless", _harmless, "never the first name if it is a round trip"),
    _family("a country of its own", _country, "going back over all ways; onward tickets taken for a way back"),
    _family("all flights", _all_flights, "the first journey that is found"),
    _family("three airports", _random(3), "the same ticket used once"),
    _family("ten airports", _random(10), "round trips put in at the first visit"),
    _family("fifty airports", _random(50), "round trips put in at the first visit"),
    _family("anywhere, then away", _random_then_away, "always the first name"),
    _family("names of one sum", _same_sum, "keys that meet"),
    _family("names that begin alike", _first_letters, "first letters compared only"),
    _family("out and back", _nested, "a way back that is not looked for"),
    _family("petals", _petals, "round trips in the order in which they are closed"),
)
