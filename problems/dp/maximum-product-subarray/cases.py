"""Cases for dp/maximum-product-subarray: signs, zeros, ones, and products up to both int limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

SMALL_SCOPE_VALUES = (0, 1, 2, -1, -2)
SMALL_SCOPE_LENGTH = 6


def _fits(nums: list[int]) -> bool:
    """Whether the product of every piece is within the parameters. Of those that end at an element two are extreme."""
    largest = smallest = 1
    for value in nums:
        products = (value, value * largest, value * smallest)
        largest, smallest = max(products), min(products)
        if largest > P.product_max or smallest < P.product_min:
            return False
    return True


def is_valid(args: Args) -> bool:
    """Number of elements, values and the products of all pieces within the parameters."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums) and _fits(nums)


def _tamed(nums: list[int], tame: Callable[[int], int]) -> list[int]:
    """The list with each element replaced that would make some product too large: by what ``tame`` says of it.

    It may say 0, which begins anew, or 1 or -1, which leave all sizes as they are; 1 is always possible.
    """
    largest, smallest = 1, 1
    for i, value in enumerate(nums):
        for v in (value, tame(value), 1):
            products = (v, v * largest, v * smallest)
            if P.product_min <= min(products) and max(products) <= P.product_max:
                nums[i], largest, smallest = v, max(products), min(products)
                break
    return nums


def _sign(value: int) -> int:
    return -1 if value < 0 else 1


ALPHABETS = (
    st.sampled_from((-1, 1)),
    st.sampled_from((-2, -1, 1, 2)),
    st.integers(-2, 2),
    st.sampled_from((-3, -2, 2, 3)),
    st.integers(P.value_min, P.value_max),
    st.sampled_from((P.value_min, P.value_max, -1, 0)),
    st.integers(P.value_min, -1),
    st.integers(1, P.value_max),
)
LISTS = st.one_of([st.lists(v, min_size=P.n_min, max_size=size) for v in ALPHABETS for size in (5, 12, 35)])
TAMES = st.sampled_from((_sign, _sign, lambda value: 0))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 35 elements of one sign, both signs, with and without zeros, up to products at both int limits."""
    return st.builds(lambda nums, tame: (_tamed(nums, tame),), LISTS, TAMES)


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 elements from -2 to 2"""
    for size in range(P.n_min, SMALL_SCOPE_LENGTH + 1):
        for nums in product(SMALL_SCOPE_VALUES, repeat=size):
            yield (list(nums),)


def _size(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _signs_only(n: int, rng: Random) -> Args:
    """Ones of both signs, an odd number of them negative in the whole: no zero ends a product."""
    return ([rng.choice((-1, 1)) for _ in range(_size(n))],)


def _few_large(n: int, rng: Random) -> Args:
    """Ones of both signs, with up to twenty-nine twos and threes in between, far from each other."""
    size = _size(n)
    nums = [rng.choice((-1, 1, 1)) for _ in range(size)]
    for _ in range(min(29, size // 4)):
        nums[rng.randrange(size)] = rng.choice((-3, -2, 2, 3))
    return (_tamed(nums, _sign),)


def _random(n: int, rng: Random) -> Args:
    """All values; a zero stands where a product would become too large."""
    return (_tamed([rng.randint(P.value_min, P.value_max) for _ in range(_size(n))], lambda value: 0),)


def _no_zeros(n: int, rng: Random) -> Args:
    """All values but zero; most of them are ones, since the product of all has to fit."""
    values = [v for v in range(P.value_min, P.value_max + 1) if v]
    return (_tamed([rng.choice(values) for _ in range(_size(n))], _sign),)


def _late(n: int, rng: Random) -> Args:
    """Ones, and at the very end what the answer is made of; the negative element in front of it is the only one."""
    size = _size(n)
    tail = [-1, 5, 7, 3, 9, 2, 10, 6, 7]
    return (([1] * (size - len(tail)) + tail)[-size:],)


def _early(n: int, rng: Random) -> Args:
    """The same from behind: only a piece that ends in front of the negative element is good."""
    (nums,) = _late(n, rng)
    return (nums[::-1],)


def _far_apart(n: int, rng: Random) -> Args:
    """Two negative elements at both ends and only ones between: the best piece is the whole list."""
    size = _size(n)
    return (([-10] + [1] * (size - 2) + [-9])[:size],)


def _zeros_and_negatives(n: int, rng: Random) -> Args:
    """Between two zeros never more than one negative element: zero is the best of many blocks, and of the whole."""
    return ([0 if i % 2 else rng.randint(P.value_min, -1) for i in range(1, _size(n) + 1)],)


def _smallest_int(n: int, rng: Random) -> Args:
    """Blocks of thirty-one twos of which one is negative: products down to the smallest int."""
    nums: list[int] = []
    while len(nums) < _size(n):
        block = [2] * 31
        block[rng.randrange(31)] = -2
        nums += [*block, 0]
    return (nums[: _size(n)],)


FAMILIES = (
    Family("signs only", _signs_only, n=P.n_max, catches="multiplying every piece anew; every piece in Python"),
    Family("few large", _few_large, n=P.n_max, catches="pieces that are cut at each negative element"),
    Family("random", _random, n=P.n_max, catches="zeros that are not the end of everything"),
    Family("no zeros", _no_zeros, n=P.n_max, catches="search that is fast between zeros only"),
    Family("late", _late, n=P.n_max, catches="products from the front only"),
    Family("early", _early, n=P.n_max, catches="products from the back only"),
    Family("far apart", _far_apart, n=P.n_max, catches="pieces of bounded length; the smallest product forgotten"),
    Family("zeros and negatives", _zeros_and_negatives, n=P.n_max, catches="answers that start at the first element"),
    Family("smallest int", _smallest_int, n=P.n_max, catches="negating the smallest int; products in floats"),
)
