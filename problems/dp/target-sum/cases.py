"""Cases for dp/target-sum: choices of signs whose result is a target, with zeros and with targets that cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters, sums

P = parameters(__file__)
# With twenty numbers each has about as many results as choices; of more numbers the results are few.
BEYOND = {"n_max": 60}

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Number of numbers, values, their sum and the target within the parameters."""
    nums, target = args
    return (
        arrays.valid(nums, P.n_min, P.n_max, P.value_min, P.value_max)
        and sum(nums) <= P.sum_max
        and P.target_min <= target <= P.target_max
    )


def sizes(args: Args) -> dict[str, int]:
    """How many numbers there are, and their sum."""
    return {"n": len(args[0]), "s": sum(args[0])}


def labels(args: Args) -> list[str]:
    """Whether there are zeros, and whether the target is beyond the sum, or odd where that is even or the other way."""
    nums, target = args
    beyond, odd = abs(target) > sum(nums), (sum(nums) + target) % 2
    return ["zeros"] * (0 in nums) + ["beyond the sum"] * beyond + ["odd difference"] * odd


ALPHABETS = (
    (0, 1),
    (0, 0, 0, 5),
    (1,),
    (0, 1, 2, 3),
    range(1, 10),
    range(2, 21, 2),
    (1, 2, 4, 8, 16, 32, 64),
    range(50, 120),
)
KINDS = ("made",) * 4 + ("off by one", "off by two", "all plus", "all minus", "above", "below", "highest", "lowest")
PLANS = st.sampled_from(tuple(product(range(len(ALPHABETS)), KINDS, ("", "", "", "rest", "up", "down"))))
LISTS = [st.lists(st.sampled_from(alphabet), min_size=P.n_min, max_size=11) for alphabet in ALPHABETS]
SIGNS = st.lists(st.sampled_from((-1, 1)), min_size=12, max_size=12)


@st.composite
def _signed(draw: st.DrawFn) -> Args:
    which, kind, form = draw(PLANS)
    nums = draw(LISTS[which])
    for i in range(len(nums)):
        nums[i] = min(nums[i], P.sum_max - sum(nums[:i]))
    if form == "rest":
        # As large a sum as may be.
        nums.append(P.sum_max - sum(nums))
    elif form:
        nums.sort(reverse=form == "down")
    made = sum(sign * value for sign, value in zip(draw(SIGNS), nums, strict=False))
    total = sum(nums)
    target = {
        "made": made,
        "off by one": made + 1,
        "off by two": made - 2,
        "all plus": total,
        "all minus": -total,
        "above": total + 2,
        "below": -total - 2,
        "highest": P.target_max,
        "lowest": P.target_min,
    }[kind]
    return nums, max(P.target_min, min(P.target_max, target))


def strategy() -> st.SearchStrategy[Args]:
    """Targets that some signs make, that are off by little, and that lie beyond the sum; many zeros, equal numbers."""
    return _signed()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 numbers from 0 to 3, and of 5 from 0 to 2, with each target up to 2 beyond the sum"""
    for alphabet, least, most in (((0, 1, 2, 3), P.n_min, 4), ((0, 1, 2), 5, 5)):
        for nums in arrays.every(alphabet, least, most):
            for target in range(-sum(nums) - 2, sum(nums) + 3):
                yield nums, target


def _parts(n: int, rng: Random, total: int) -> list[int]:
    """``n`` numbers that add up to ``total``, anything else by chance."""
    cuts = sorted(rng.randint(0, total) for _ in range(n - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]


def _dense(n: int, total: int) -> list[int]:
    """``n`` numbers with this sum, powers of two first: the first few make every total of their kind."""
    nums: list[int] = []
    left = total
    while len(nums) < n - 1 and 1 << len(nums) <= left // 2:
        nums.append(1 << len(nums))
        left -= nums[-1]
    rest = n - len(nums)
    return nums + [left // rest + (i < left % rest) for i in range(rest)]


def _total(n: int) -> int:
    """The largest sum for the most numbers, and less in proportion."""
    return P.sum_max * n // P.n_max


def _made(nums: list[int], rng: Random) -> int:
    return sum(rng.choice((-1, 1)) * value for value in nums)


def _zeros(n: int, rng: Random) -> Args:
    return [0] * n, 0


def _ones(n: int, rng: Random) -> Args:
    return [1] * n, n % 2


def _equal(n: int, rng: Random) -> Args:
    """As large a sum as may be, of equal numbers."""
    value = P.sum_max // n
    return [value] * n, -value * (n % 2)


def _one_and_zeros(place: Callable[[int], int], sign: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        nums = [0] * n
        nums[place(n)] = P.value_max
        return nums, sign * P.value_max

    return build


def _powers(n: int, rng: Random) -> Args:
    """Each result comes from one choice, but for the zeros."""
    nums = [1 << i for i in range(min(n, 9))] + [0] * max(0, n - 9)
    rng.shuffle(nums)
    return nums, _made(nums, rng)


def _dense_middle(n: int, rng: Random) -> Args:
    total = _total(n)
    return _dense(n, total), total % 2


def _dense_negative(n: int, rng: Random) -> Args:
    total = _total(n)
    return _dense(n, total)[::-1], total % 2 - total // 4 * 2


def _off_by_one(n: int, rng: Random) -> Args:
    """Every even result can be made, and the target is odd."""
    nums = [2 * value for value in _dense(n, _total(n) // 2)]
    rng.shuffle(nums)
    return nums, 1


def _all_plus(n: int, rng: Random) -> Args:
    nums = _parts(n, rng, P.sum_max)
    return nums, P.sum_max


def _all_minus(n: int, rng: Random) -> Args:
    nums = _parts(n, rng, P.sum_max)
    return nums, -P.sum_max


def _all_but_little(n: int, rng: Random) -> Args:
    """All plus but for the ones and zeros."""
    nums = [0, 1, 0, 1, *_parts(max(1, n - 4), rng, P.sum_max - 2)][-n:]
    return nums, sum(nums) - 2


def _beyond(sign: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Twice the sum of the numbers, by a plus or a minus."""
        return _parts(n, rng, P.sum_max // 2), sign * P.target_max

    return build


def _just_beyond(n: int, rng: Random) -> Args:
    nums = _parts(n, rng, P.sum_max - 2)
    return nums, rng.choice((-1, 1)) * P.sum_max


def _random(n: int, rng: Random) -> Args:
    nums = _parts(n, rng, P.sum_max - n % 7)
    return nums, _made(nums, rng)


def _few_values(n: int, rng: Random) -> Args:
    nums = rng.choices((0, 7, 21, 49), k=n)
    return nums, _made(nums, rng)


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("zeros", _zeros, catches="zeros that count once; counts in few bits"),
    _family("ones", _ones, catches="counts in few bits"),
    _family("equal numbers", _equal, catches="equal numbers that count once"),
    _family("one and zeros", _one_and_zeros(lambda n: 0, 1), catches="a first number that counts once"),
    _family("zeros and one", _one_and_zeros(lambda n: n - 1, -1), catches="zeros at the front that count once"),
    _family("zeros around one", _one_and_zeros(lambda n: n // 2, -1), catches="targets without a sign"),
    _family("powers", _powers, catches="numbers that are taken again"),
    _family("dense", _dense_middle, catches="totals that are kept as a set"),
    _family("dense, negative", _dense_negative, catches="tables that begin at zero"),
    _family("off by one", _off_by_one, catches="one half rounded down"),
    _family("all plus", _all_plus, catches="a row without the last sum"),
    _family("all minus", _all_minus, catches="a row without the first sum"),
    _family("all but little", _all_but_little, catches="bounds that are off by one"),
    _family("above the sum", _beyond(1), catches="reading behind the table"),
    _family("below the sum", _beyond(-1), catches="reading before the table"),
    _family("just beyond", _just_beyond, catches="reading beside the table"),
    _family("random", _random, catches="greedy choices of signs"),
    _family("few values", _few_values, catches="each value once"),
)


def _scaled(sizes: Mapping[str, int], rng: Random) -> Args:
    if sizes["n"] > sizes["s"]:
        raise ValueError("zeros only")
    return sums.every_sum(sizes["n"], sizes["s"]), sizes["s"] % 2


SCALINGS = (Scaling("all results", _scaled, {"n": P.n_max, "s": P.sum_max}),)
