"""Cases for dp/partition-equal-subset-sum: numbers that can, or just cannot, be dealt into two equal piles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters, sums

P = parameters(__file__)

Args = tuple[list[int]]

HIGH = P.value_max


def is_valid(args: Args) -> bool:
    """Number of numbers and values within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.value_min, HIGH)


def sizes(args: Args) -> dict[str, int]:
    """How many numbers there are, and their sum."""
    (nums,) = args
    return {"n": len(nums), "s": sum(nums)}


def labels(args: Args) -> list[str]:
    """Whether the sum is odd, and whether one number is more than all others."""
    (nums,) = args
    return ["odd sum"] * (sum(nums) % 2) + ["one above all"] * (2 * max(nums) > sum(nums))


ALPHABETS = (
    range(1, 4),
    range(1, 10),
    range(2, 13, 2),
    range(3, 31, 3),
    range(40, 61),
    range(1, HIGH + 1),
    (1, 99, 100),
)
PLANS = st.sampled_from(tuple(product(range(len(ALPHABETS)), (0, 0, 0, 1, 2, -1), ("mixed", "mixed", "up", "down"))))
PILES = [st.lists(st.sampled_from(alphabet), min_size=1, max_size=6) for alphabet in ALPHABETS]
PLACES = st.integers(0, 11)
LISTS = arrays.strategy(P.value_min, HIGH, P.n_min, 12)


@st.composite
def _piles(draw: st.DrawFn) -> Args:
    """Two piles of the same sum, or one number too large or too small by a little, under each other."""
    which, off, order = draw(PLANS)
    one, other = draw(PILES[which]), draw(PILES[which])
    lack = sum(one) - sum(other)
    less = one if lack < 0 else other
    while lack:
        piece = min(abs(lack), HIGH)
        less.append(piece)
        lack -= piece if lack > 0 else -piece
    nums = [value for i in range(max(len(one), len(other))) for value in (*one[i : i + 1], *other[i : i + 1])]
    at = draw(PLACES) % len(nums)
    nums[at] = max(P.value_min, min(HIGH, nums[at] + off))
    if order != "mixed":
        nums.sort(reverse=order == "down")
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Two piles that are equal, or off by a little, and any numbers; small ones, large ones, with common divisors."""
    piles = _piles()
    return st.one_of(piles, piles, st.tuples(LISTS))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 5 numbers from 1 to 5, and every sorted one of 5 to 7 from 1 to 8, both ways"""
    for nums in arrays.every((1, 2, 3, 4, 5), P.n_min, 5):
        yield (nums,)
    for nums in arrays.every(range(1, 9), 5, 7, ordered=True):
        yield (nums,)
        yield (nums[::-1],)


def _odd(n: int) -> int:
    return n - 1 + n % 2


def _halves(n: int, total: int) -> list[int]:
    """``n`` numbers up to one half of the largest that add up to ``total``, powers of two first: the first few make
    every sum up to their own."""
    nums: list[int] = []
    left, most = total, HIGH // 2
    for i in range(n):
        after = n - i - 1
        power = 1 << i
        if power > 32 or power > left - after or left - power > most * after:
            break
        nums.append(power)
        left -= power
    rest = n - len(nums)
    return nums + [left // rest + (i < left % rest) for i in range(rest)] if rest else nums


def _dense(n: int, total: int) -> list[int]:
    """Even numbers whose half sum is odd: there is no way, though the numbers make every even sum."""
    half = total // 2
    return [2 * value for value in _halves(n, half - 1 + half % 2)]


def _no_way(n: int, rng: Random) -> Args:
    """As many as may be, nearly as large as may be, in random order."""
    nums = _dense(n, (HIGH - 8) * n)
    rng.shuffle(nums)
    return (nums,)


def _small_first(n: int, rng: Random) -> Args:
    return (_dense(n, HIGH // 2 * n),)


def _small_last(n: int, rng: Random) -> Args:
    return (_dense(n, HIGH // 2 * n)[::-1],)


def _neighbours(n: int, rng: Random) -> Args:
    """Two values next to each other: an odd number of the larger one, and too few of the smaller to make up for it."""
    few = min(HIGH - 2, n // 4 * 2)
    nums = [HIGH - 1] * few + [HIGH] * max(1, _odd(n - few))
    rng.shuffle(nums)
    return (nums,)


def _small_together(n: int, rng: Random, total: int) -> list[int]:
    """An odd number of the largest value, and small ones with this total at the end: they make up for it if all of
    them lie together."""
    small = min(n // 2, 12)
    large = max(1, _odd(n - small))
    cuts = sorted(rng.sample(range(1, total), max(0, n - large - 1)))
    return [HIGH] * large + [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]


def _all_together(n: int, rng: Random) -> Args:
    return (_small_together(n, rng, HIGH),)


def _all_together_first(n: int, rng: Random) -> Args:
    return (_small_together(n, rng, HIGH)[::-1],)


def _two_too_few(n: int, rng: Random) -> Args:
    return (_small_together(n, rng, HIGH - 2),)


def _threes_and_twos(n: int, rng: Random) -> Args:
    """An even number of one value and an odd one of another: who always adds to the lower pile is off at the end."""
    many = max(2, n // 4 * 2)
    return ([99] * many + [66] * _odd(max(3, n - many)),)


def _equal(n: int, rng: Random) -> Args:
    return ([HIGH] * n,)


def _ones(n: int, rng: Random) -> Args:
    return ([1] * n,)


def _odd_sum(n: int, rng: Random) -> Args:
    nums = arrays.random(n, rng, P.value_min, HIGH)
    if sum(nums) % 2 == 0:
        nums[-1] += 1 if nums[-1] < HIGH else -1
    return (nums,)


def _even_sum(n: int, rng: Random) -> Args:
    nums = arrays.random(n, rng, P.value_min, HIGH)
    if sum(nums) % 2:
        nums[-1] += 1 if nums[-1] < HIGH else -1
    return (nums,)


def _few_values(n: int, rng: Random) -> Args:
    """Multiples of a number, each over and over."""
    return (arrays.few_distinct(n, rng, 1, HIGH // 7),)


def _parted(n: int, rng: Random) -> Args:
    """Even numbers, and two odd ones that are the largest and belong to different piles."""
    odd = HIGH - 1 + HIGH % 2
    return ([odd, odd, *(2 * rng.randint(1, HIGH // 2) for _ in range(n - 2))],)


def _parted_last(n: int, rng: Random) -> Args:
    """Equal numbers, as many as can be dealt evenly, and two halves of one."""
    return ([2] * (n - 2) + [1, 1],)


def _few_large(n: int, rng: Random) -> Args:
    """Three large values, many times each."""
    few, some = 28 * n // 95, 33 * n // 95
    return ([58] * few + [71] * some + [100] * (n - few - some),)


def _half_prime(n: int, rng: Random) -> Args:
    """As large a sum as there is with a half that is a prime: 9,973 for 200 numbers. There is no way."""
    return ([HIGH] * (n - 1) + [46],)


FAMILIES = (
    Family("no way", _no_way, n=P.n_max, catches="recursion without a memo; a memo of successes only"),
    Family("no way, small first", _small_first, n=P.n_max, catches="recursion without a memo, small numbers first"),
    Family("no way, small last", _small_last, n=P.n_max, catches="recursion without a memo, large numbers first"),
    Family("two neighbours", _neighbours, n=P.n_max, catches="recursion that skips equal numbers only"),
    Family("small ones together", _all_together, n=P.n_max, catches="a number that is left out or taken twice"),
    Family("small ones together, first", _all_together_first, n=P.n_max, catches="a number that is left out"),
    Family("small ones, two too few", _two_too_few, n=P.n_max, catches="sums that are nearly the same"),
    Family(
        "threes and twos", _threes_and_twos, n=P.n_max, catches="always to the lower pile; differences of the largest"
    ),
    Family("all the largest", _equal, n=P.n_max, catches="a row without the last sum"),
    Family("ones", _ones, n=P.n_max, catches="the piles in the order of the list"),
    Family("odd sum", _odd_sum, n=P.n_max, catches="one half rounded down"),
    Family("even sum", _even_sum, n=P.n_max, catches="sets that grow beyond one half"),
    Family("to be parted", _parted, n=P.n_max, catches="a number that is left out; a search that gives up"),
    Family("to be parted, last", _parted_last, n=P.n_max, catches="the last numbers left out"),
    Family("few large values", _few_large, n=190, catches="keys of a memo that meet"),
    Family("half a prime", _half_prime, n=P.n_max, catches="sums that are kept modulo a prime"),
    Family("few values", _few_values, n=P.n_max, catches="each value once"),
)


def _scaled(sizes: Mapping[str, int], rng: Random) -> Args:
    """Even numbers whose half sum is odd, and not so large that they leave out sums."""
    if not 4 * sizes["n"] <= sizes["s"] <= AVERAGE * sizes["n"]:
        raise ValueError("no such numbers")
    half = sizes["s"] // 2
    return ([2 * value for value in sums.every_sum(sizes["n"], half - 1 + half % 2)],)


AVERAGE = HIGH * 16 // 25
SCALINGS = (Scaling("no way, all sums", _scaled, {"n": P.n_max, "s": P.n_max * AVERAGE}),)
