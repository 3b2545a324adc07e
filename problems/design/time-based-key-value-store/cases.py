"""Cases for design/time-based-key-value-store: values of one key or many, and questions about every time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings
from judge.author.operations import Args, Call, Design

P = parameters(__file__)
LETTERS = strings.LOWER + strings.DIGITS
LONG = P.length_max


def _text(text: str) -> bool:
    return strings.valid(text, P.length_min, P.length_max, LETTERS)


DESIGN = Design(__file__, {"key": _text, "value": _text, "timestamp": (P.time_min, P.time_max)})


def step(last: int, call: Call) -> int | None:
    """Each set is later than the one before."""
    if call[0] == "get":
        return last
    time: int = call[3]
    return time if time > last else None


def is_valid(args: Args) -> bool:
    """Known calls with texts and times in range, and the times of set rising."""
    return DESIGN.valid(args, P.calls_max, step)


def labels(args: Args) -> list[str]:
    """Whether there are several keys, and whether one of them has several values."""
    keys = [values[0] for name, values in zip(*args, strict=True) if name == "set"]
    several = len(set(keys))
    return ["several-keys"] * (several > 1) + ["several-values"] * (several < len(keys))


# ---- small cases

KEYS = (
    ("k",),
    ("a", "b"),
    ("a", "aa", "aaa"),
    ("1", "11", "111", "a1"),
    ("a", "a1", "a11"),
    ("7", "07", "007"),
    ("ab", "ba", "aba", "bab"),
    ("c5", "as"),  # equal to the polynomial of 31 that Java and others take for a hash
    ("q" * LONG, "q" * (LONG - 1) + "r", "r" + "q" * (LONG - 1), "q" * (LONG - 1)),
    tuple("abcdefgh"),
)
VALUES = (
    tuple("abcdefgh"),
    tuple("zyxw"),
    ("0", "1", "none", "null"),
    ("same",),
    ("z" * LONG, "z" * (LONG - 1), "z", "0"),
    ("k", "a", "b", "1", "11"),
)
GAPS = ((1,), (1, 2), (1, 2, 3), (3, 30, 300), (1, 8, 90), (65_536, 131_072), (1, 200_000), (300_000,))
STARTS = (0, 0, 0, 7, 97, 65_534, 999_998)


@st.composite
def _calls(draw: st.DrawFn) -> Args:
    keys, values = draw(st.sampled_from(KEYS)), draw(st.sampled_from(VALUES))
    gaps, last = draw(st.sampled_from(GAPS)), draw(st.sampled_from(STARTS))
    asks = draw(st.sampled_from((1, 2, 3)))
    times: list[int] = []
    calls: list[Call] = []
    for code in draw(st.binary(max_size=24)):
        kind, rest = code % 4, code // 4
        key = keys[rest % len(keys)]
        if kind >= asks or not times:
            last += gaps[rest % len(gaps)]
            times.append(last)
            calls.append(("set", key, values[rest // 3 % len(values)], last))
        else:
            near = times[-1 - rest // 2 % len(times)] + (0, -1, 1, 0)[rest // 5 % 4]
            asked = {0: P.time_max, 63: P.time_min}.get(rest, near)
            calls.append(("get", key, min(P.time_max, max(P.time_min, asked))))
    return DESIGN.args([], calls)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 calls with a few keys; questions about the times of values and those beside them."""
    return _calls()


def _numbered(codes: Sequence[int]) -> Iterator[Call]:
    """Below 2 a set of a or b, at the next even time; what is above asks a or b about the times from 1 on."""
    count = 0
    for code in codes:
        if code < 2:
            count += 1
            yield "set", "ab"[code], f"v{count}", 2 * count
        else:
            yield "get", "ab"[code % 2], code // 2


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 4 sets of a or b at 2, 4, 6, 8 and gets at 1 to 5; then up to 40 values of a key"""
    for size in range(5):
        for number in range(12**size):
            codes = [number // 12**at % 12 for at in range(size)]
            yield DESIGN.args([], _numbered(codes))
    for size in range(1, 41):
        for gap in (1, 2, 9):
            calls: list[Call] = [("set", "k", f"v{i}", gap * i + 1) for i in range(1, size + 1)]
            times = sorted({gap * i + 1 + d for i in range(1, size + 1) for d in (-1, 0, 1)})
            yield DESIGN.args([], [*calls, *(("get", "k", time) for time in times)])


# ---- large cases


def _rising(n: int, rng: Random, low: int = P.time_min, high: int = P.time_max) -> list[int]:
    """n times from low to high, in equal steps but for a little: the last one is high at most."""
    gap = max(1, (high - low) // max(1, n))
    return [low + i * gap + rng.randrange(gap) for i in range(n)]


def _sets(key: str, times: Sequence[int]) -> list[Call]:
    return [("set", key, f"v{i}", time) for i, time in enumerate(times)]


Asked = Callable[[Random, list[int]], int]


def _one_key(name: str, asked: Asked, catches: str, n: int = P.calls_max // 2, low: int = 1, high: int = P.time_max):
    """Half the calls set one key, the other half ask about it."""

    def build(n: int, rng: Random) -> Args:
        times = _rising(max(1, n // 2), rng, low, high)
        asks: list[Call] = [("get", "key", asked(rng, times)) for _ in range(n - len(times))]
        return DESIGN.args([], [*_sets("key", times), *asks])

    return Family(name, build, n=n, catches=catches)


def _any_time(rng: Random, times: list[int]) -> int:
    return rng.randint(P.time_min, P.time_max)


def _at_a_set(rng: Random, times: list[int]) -> int:
    """The time of a value, or one beside it."""
    return min(P.time_max, max(P.time_min, rng.choice(times) + rng.randint(-1, 1)))


def _among_the_first(rng: Random, times: list[int]) -> int:
    return times[rng.randrange(min(len(times), 8))]


def _among_the_last(rng: Random, times: list[int]) -> int:
    return times[-1 - rng.randrange(min(len(times), 8))]


def _before_all(rng: Random, times: list[int]) -> int:
    return rng.randint(P.time_min, max(P.time_min, times[0] - 1))


def _behind_all(rng: Random, times: list[int]) -> int:
    return rng.randint(times[-1], P.time_max)


def _by_turns(n: int, rng: Random) -> Args:
    """A value, then a question about any time up to then."""
    calls: list[Call] = []
    for i, time in enumerate(_rising(n // 2 + 1, rng)):
        calls += [("set", "key", f"v{i}", time), ("get", "key", rng.randint(P.time_min, time))]
    return DESIGN.args([], calls[:n])


def _crowded(n: int, rng: Random) -> Args:
    """All times but the last few are neighbours; the last ones are as late as can be."""
    half = max(2, n // 2)
    times = [*range(1, half), P.time_max]
    asks: list[Call] = [("get", "key", rng.randint(half // 2, half - 1)) for _ in range(n - half)]
    return DESIGN.args([], [*_sets("key", times), *asks])


def _far_apart(n: int, rng: Random) -> Args:
    """Two values, the first and the last time; questions about what is just below the last one."""
    calls: list[Call] = [("set", "key", "first", P.time_min), ("set", "key", "last", P.time_max)]
    asks: list[Call] = [("get", "key", P.time_max - rng.randint(1, 1_000)) for _ in range(n - 2)]
    return DESIGN.args([], [*calls, *asks][:n])


def _behind_others(n: int, rng: Random) -> Args:
    """A few keys that are set once and first, then one key all the time; the first ones are asked for."""
    half = max(1, n // 2)
    times = _rising(half, rng)
    calls: list[Call] = [("set", f"old{i}" if i < 4 else "new", f"v{i}", time) for i, time in enumerate(times)]
    calls += [("get", f"old{rng.randrange(4)}", rng.randint(times[-1], P.time_max)) for _ in range(n - half)]
    return DESIGN.args([], calls)


def _many_keys(n: int, rng: Random) -> Args:
    """A quarter as many keys as calls, each with two values; questions about them and about unknown ones."""
    count = max(1, n // 4)
    keys = [f"k{i}" for i in range(count)]
    rng.shuffle(keys)
    times = _rising(2 * count, rng)
    calls: list[Call] = [("set", keys[i % count], f"v{i}", time) for i, time in enumerate(times)]
    while len(calls) < n:
        key = rng.choice(keys) if rng.random() < 0.9 else f"x{rng.randrange(count)}"
        calls.append(("get", key, rng.randint(P.time_min, P.time_max)))
    return DESIGN.args([], calls[:n])


def _alike(n: int, rng: Random) -> Args:
    """Keys of the greatest length that differ in one place only, of some four long values each."""
    plain = strings.random(LONG, rng, LETTERS)
    changes = [(at, letter) for at in range(LONG) for letter in LETTERS if letter != plain[at]]
    chosen = [(0, "a"), (LONG - 1, "a"), (LONG - 1, "b"), *rng.sample(changes, max(1, n // 8))]
    keys = list(dict.fromkeys(plain[:at] + letter + plain[at + 1 :] for at, letter in chosen))
    calls: list[Call] = []
    for i, time in enumerate(_rising(n // 2 + 1, rng)):
        value = f"{i:0{LONG}d}" if i % 2 else f"{i:z<{LONG}d}"
        calls += [("set", rng.choice(keys), value, time), ("get", rng.choice(keys), rng.randint(time // 2 + 1, time))]
    return DESIGN.args([], calls[:n])


def _few_keys(n: int, rng: Random) -> Args:
    """Keys of very different numbers of values, set and asked for in any order."""
    keys = ["a", "aa", "b", "ab", "ba", "c5", "as", "1", "11", "x"]
    weights = [2**i for i in range(len(keys))]
    chosen = rng.choices(keys, weights, k=n)
    calls: list[Call] = []
    for i, time in enumerate(_rising(n, rng)):
        if rng.random() < 0.5:
            calls.append(("set", chosen[i], rng.choice("xyz") + str(i % 50), time))
        else:
            calls.append(("get", rng.choice(keys), rng.randint(P.time_min, min(P.time_max, time + time // 4))))
    return DESIGN.args([], calls)


def _as_many_as_can_be(n: int, rng: Random) -> Args:
    """Values of one key to the end, at neighbouring times; four questions."""
    count = max(1, n - 4)
    start = rng.randint(P.time_min, 1_000)
    asks: list[Call] = [("get", "key", start + max(0, count - 1 - back)) for back in (0, 1, count // 3, count)]
    return DESIGN.args([], [*_sets("key", range(start, start + count)), *asks][:n])


HALF = P.calls_max // 2

FAMILIES = (
    _one_key("any time", _any_time, "a walk through the values of a key"),
    _one_key("at the times of values", _at_a_set, "a search that is one place off", n=HALF, high=P.time_max // 2),
    _one_key("among the first", _among_the_first, "a walk from the latest value back"),
    _one_key("among the last", _among_the_last, "a walk from the earliest value on"),
    _one_key("before all", _before_all, "a walk to find that there is nothing", low=P.time_max // 2),
    _one_key("behind all", _behind_all, "a walk from the earliest value on", high=P.time_max // 2),
    Family("by turns", _by_turns, n=HALF, catches="lists that are sorted, or copied, in every question"),
    Family("crowded", _crowded, n=HALF, catches="a guess of the place by the share of the time"),
    Family("far apart", _far_apart, n=1_000, catches="a step for each unit of time"),
    Family("behind others", _behind_others, n=HALF, catches="one list for all keys, searched back to the key"),
    Family("many keys", _many_keys, n=HALF, catches="a list of keys that is searched"),
    Family("alike", _alike, n=20_000, catches="keys compared by their beginnings, their ends or a weak hash"),
    Family("few keys", _few_keys, n=HALF, catches="a walk through the values, whichever key has most"),
    Family(
        "as many as can be",
        _as_many_as_can_be,
        n=P.calls_max,
        catches="room for fewer values, places in 16 bits, and values put in at the front",
    ),
)
