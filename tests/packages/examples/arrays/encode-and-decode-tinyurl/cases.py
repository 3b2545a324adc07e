"""Cases for arrays/encode-and-decode-tinyurl: addresses."""

from itertools import product

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)


def is_valid(args):
    return args[0].startswith("http") and len(args[0]) <= P.length_max


def strategy():
    return st.tuples(st.text("abc/.?=", max_size=20).map("https://".__add__))


def exhaustive():
    """every address of up to 4 letters out of a, b and /"""
    for size in range(5):
        for letters in product("ab/", repeat=size):
            yield ("http://" + "".join(letters),)


def _long(n, rng):
    return ("http://" + "a" * (n - 7),)


FAMILIES = (Family("long", _long, n=P.length_max, catches="nothing in particular"),)
