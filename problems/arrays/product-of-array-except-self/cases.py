"""Cases for arrays/product-of-array-except-self: products of prefixes, suffixes and answers fit in 32 bits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def _running(nums: list[int]) -> list[int] | None:
    """The products of all prefixes, from the empty one on; None once one of them leaves the range."""
    products = [1]
    for value in nums:
        products.append(products[-1] * value)
        if not P.product_min <= products[-1] <= P.product_max:
            return None
    return products


def is_valid(args: Args) -> bool:
    """Size and values within the parameters; every prefix, suffix and answer within the range of products."""
    (nums,) = args
    if not (P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums)):
        return False
    before, after = _running(nums), _running(nums[::-1])
    if before is None or after is None:
        return False
    return all(
        P.product_min <= left * right <= P.product_max for left, right in zip(before, after[-2::-1], strict=False)
    )


def _fitted(nums: list[int]) -> list[int]:
    """The list with 1 or -1 for each element that would carry the product of the non-zero ones out of range."""
    size = 1
    kept: list[int] = []
    for value in nums:
        if value and size * abs(value) > P.product_max:
            value = 1 if value > 0 else -1
        size *= abs(value) or 1
        kept.append(value)
    return kept


_ALPHABETS = (
    st.sampled_from([-1, 1]),
    st.sampled_from([-1, 0, 1, 2]),
    st.integers(-3, 3),
    st.sampled_from([P.value_min, -1, 1, P.value_max]),
    st.integers(P.value_min, P.value_max),
    st.integers(1, P.value_max),
)


@st.composite
def _within_range(draw: st.DrawFn) -> Args:
    """Any values, cut down where the product grows too large, with none to three zeros put in."""
    size = draw(st.sampled_from([2, 3, 4, 5, 6, 8, 14]))
    nums = _fitted(draw(st.lists(draw(st.sampled_from(_ALPHABETS)), min_size=size, max_size=size)))
    for _ in range(draw(st.sampled_from([0, 0, 1, 1, 2, 3]))):
        nums[draw(st.integers(0, size - 1))] = 0
    return (nums,)


@st.composite
def _smallest_product(draw: st.DrawFn) -> Args:
    """Powers of two whose product is the least 32-bit integer, with or without a zero among them, and a late sign."""
    nums: list[int] = []
    left = 31
    while left:
        power = draw(st.integers(1, min(4, left)))
        nums.append(draw(st.sampled_from([1, -1])) * 2**power)
        left -= power
    if sum(v < 0 for v in nums) % 2 == 0:
        nums[-1] = -nums[-1]
    shape = draw(st.sampled_from(["no zero", "zero", "zero and late sign"]))
    if shape == "zero and late sign":
        # A zero within keeps every prefix and suffix small; the product of all the others is 2 to the power of 31, one
        # too many for an int, until -1 is reached.
        nums = [*nums[:-1], -nums[-1], -1]
        nums.insert(draw(st.integers(1, len(nums) - 2)), 0)
    elif shape == "zero":
        nums.insert(draw(st.integers(0, len(nums))), 0)
    return (nums,)


@st.composite
def _large_between_zeros(draw: st.DrawFn) -> Args:
    """Two zeros with anything between them: no prefix and no suffix holds the product of what is there."""
    ends = st.lists(st.integers(-5, 5), max_size=3)
    middle = draw(st.lists(st.integers(P.value_min, P.value_max), min_size=1, max_size=9))
    return ([*draw(ends), 0, *middle, 0, *draw(ends)],)


def strategy() -> st.SearchStrategy[Args]:
    """Short lists over narrow and wide alphabets with zeros, and products at the edge of the range."""
    usual = _within_range()
    return st.one_of(usual, usual, usual, usual, _smallest_product(), _large_between_zeros())


def exhaustive() -> Iterator[Args]:
    """every list of 2 to 5 values from -2 to 3"""
    for size in range(P.n_min, 6):
        for nums in product(range(-2, 4), repeat=size):
            yield (list(nums),)


def _signs(n: int, rng: Random) -> list[int]:
    return [rng.choice((1, -1)) for _ in range(n)]


def _only_signs(n: int, rng: Random) -> Args:
    return (_signs(n, rng),)


def _few_factors(n: int, rng: Random) -> Args:
    """Signs, with six factors of up to 30 anywhere among them."""
    nums = _signs(n, rng)
    for at in rng.sample(range(n), min(6, n)):
        nums[at] *= rng.randint(2, P.value_max)
    return (nums,)


def _heavy_ends(n: int, rng: Random) -> Args:
    """The large factors at both ends: the first and last position need the product of all the rest."""
    nums = _signs(n, rng)
    for at in (0, 1, 2, n - 3, n - 2, n - 1):
        nums[at] *= P.value_max
    return (nums,)


def _one_zero(n: int, rng: Random) -> Args:
    (nums,) = _few_factors(n, rng)
    nums[rng.randrange(n)] = 0
    return (nums,)


def _two_zeros(n: int, rng: Random) -> Args:
    (nums,) = _few_factors(n, rng)
    for at in rng.sample(range(n), 2):
        nums[at] = 0
    return (nums,)


def _smallest_integer(n: int, rng: Random) -> Args:
    """Ones, and 31 times -2: the product is the least 32-bit integer."""
    nums = [1] * n
    for at in rng.sample(range(n), min(31, n)):
        nums[at] = -2
    return (nums,)


def _many_zeros(n: int, rng: Random) -> Args:
    """As many zeros as a power of two, the largest there is room for: a count of 8 or 16 bits is back at none."""
    (nums,) = _few_factors(n, rng)
    for at in rng.sample(range(n), 1 << n.bit_length() - 1):
        nums[at] = 0
    return (nums,)


def _large_middle(n: int, rng: Random) -> Args:
    """Zeros at both ends, and between them what no number of 64 bits holds the product of."""
    return ([0, *[P.value_max] * (n - 2), 0],)


FAMILIES = (
    Family("signs", _only_signs, n=12_000, catches="multiplying all the others for each position"),
    Family("few factors", _few_factors, n=P.n_max, catches="slicing the list for each position"),
    Family("heavy ends", _heavy_ends, n=P.n_max, catches="leaving out the first or last element"),
    Family("one zero", _one_zero, n=P.n_max, catches="dividing the whole product"),
    Family("two zeros", _two_zeros, n=P.n_max, catches="dividing the product of what is not zero"),
    Family("smallest integer", _smallest_integer, n=P.n_max, catches="products of absolute values in 32 bits"),
    Family("many zeros", _many_zeros, n=P.n_max, catches="zeros counted in 8 or 16 bits"),
    Family("large between zeros", _large_middle, n=5_000, catches="the product of all that is not zero"),
    Family(
        "largest between zeros",
        _large_middle,
        n=P.n_max,
        catches="nothing: the products do not matter between two zeros",
        pitfall="The product of all that is not zero has half a million bits here, and each multiplication goes "
        "through all of them. With two zeros no product is needed: count the zeros first, or multiply from both ends.",
    ),
)
