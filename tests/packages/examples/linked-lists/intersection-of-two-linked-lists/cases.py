"""Cases for linked-lists/intersection-of-two-linked-lists: two lists, and where the second joins the first."""

from itertools import product

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)


def is_valid(args):
    a, b, at = args
    return (
        1 <= len(a) <= P.n_max
        and len(b) <= P.n_max
        and all(1 <= v <= P.value_max for v in (*a, *b))
        and -1 <= at < len(a)
        and (b or at >= 0)
    )


def strategy():
    values = st.lists(st.integers(1, 3), min_size=1, max_size=8)
    return st.tuples(values, values).flatmap(lambda two: st.tuples(*map(st.just, two), st.integers(-1, len(two[0]) - 1)))


def exhaustive():
    """every two lists of up to 3 values of 1 and 2, with every shared tail"""
    for m, n in product(range(1, 4), range(4)):
        for a in product((1, 2), repeat=m):
            for b in product((1, 2), repeat=n):
                for at in range(-1 if n else 0, m):
                    yield list(a), list(b), at


def _late(n, rng):
    return [1] * (n // 2), [1] * (n // 2), n // 2 - 1


FAMILIES = (Family("joined late", _late, n=P.n_max, catches="comparing every node with every other"),)
