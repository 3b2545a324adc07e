"""Cases for math/multiply-strings: numbers of all lengths, of few different digits, with runs of nines and of zeros."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)
# 200 digits are few to tell classes by; so growth is counted on longer numbers as well.
BEYOND = {"n_max": 1_024}

Args = tuple[str, str]
Form = Callable[[int, Random], str]


def _number(text: str) -> bool:
    return strings.valid(text, P.n_min, P.n_max, strings.DIGITS) and (len(text) == 1 or text[0] != "0")


def is_valid(args: Args) -> bool:
    """Two numbers within the parameters, without a zero in front."""
    return _number(args[0]) and _number(args[1])


def labels(args: Args) -> list[str]:
    """Whether one is zero, and whether both together are as long as their product."""
    num1, num2 = args
    if "0" in args:
        return ["zero"]
    digits = int(num1) * int(num2) >= 10 ** (len(num1) + len(num2) - 1) if len(num1) + len(num2) < 100 else False
    return ["full-length"] * digits + ["different-lengths"] * (len(num1) != len(num2))


# ---- small cases

ALPHABETS = ("0123456789", "0123456789", "0123456789", "9", "09", "01", "19", "89", "5", "0", "02468", "1")
LENGTHS = (1, 1, 2, 2, 3, 4, 5, 8, 9, 10, 16, 18, 19, 20, 30)


@st.composite
def _numbers(draw: st.DrawFn) -> str:
    """Digits of one alphabet, with nines or zeros behind them in some."""
    letters = draw(st.sampled_from(ALPHABETS))
    size = draw(st.sampled_from(LENGTHS))
    text = draw(st.text(letters, min_size=size, max_size=size))
    tail = draw(st.sampled_from(("", "", "", "", "0", "000", "99999", "0" * 9, "1")))
    if len(text) > 1 and text[0] == "0":
        text = draw(st.sampled_from("1259")) + text[1:]
    return "0" if text == "0" else text + tail


def strategy() -> st.SearchStrategy[Args]:
    """Two numbers of 1 to 40 digits, each of one alphabet."""
    return st.tuples(_numbers(), _numbers())


def exhaustive() -> Iterator[Args]:
    """every pair of numbers below 130, and every pair of numbers of up to 4 digits that are 0, 5 or 9"""
    few = [text for text in strings.every("059", 1, 4) if text[0] != "0"]
    for highest in range(130):
        for number in range(highest + 1):
            yield str(number), str(highest)
            if number != highest:
                yield str(highest), str(number)
    for num1 in few:
        for num2 in few:
            if len(num1) > 2 or len(num2) > 2:
                yield num1, num2


# ---- large cases


def _any(n: int, rng: Random) -> str:
    return rng.choice("123456789") + strings.random(n - 1, rng, strings.DIGITS)


def _same(digit: str) -> Form:
    return lambda n, rng: digit * n


def _power(n: int, rng: Random) -> str:
    return "1" + "0" * (n - 1)


def _round(n: int, rng: Random) -> str:
    """Some digits, then zeros."""
    some = max(1, n // 3)
    return _any(some, rng) + "0" * (n - some)


def _gaps(n: int, rng: Random) -> str:
    """One digit in ten is not zero, and the first and the last."""
    return "".join(rng.choice("123456789") if i % 10 == 0 or i == n - 1 else "0" for i in range(n))


def _by_turns(n: int, rng: Random) -> str:
    return ("90" * n)[:n]


def _repeated(n: int, rng: Random) -> str:
    """The period of 1/7, over and over."""
    return ("142857" * n)[:n]


def _nearly_power(n: int, rng: Random) -> str:
    """A one, then zeros, and a one again."""
    return "1" if n == 1 else "1" + "0" * (n - 2) + "1"


def _large_blocks(n: int, rng: Random) -> str:
    """Nines but for a digit here and there."""
    return "9" + "".join(rng.choice("999999999999998") for _ in range(n - 1))


def _family(name: str, one: Form, other: Form, catches: str, share: int = 1, less: int = 0) -> Family:
    """Numbers of n and of n / share - less digits, the longer one first or second by chance."""

    def build(n: int, rng: Random) -> Args:
        pair = [one(n, rng), other(max(1, n // share - less), rng)]
        if share > 1:
            rng.shuffle(pair)
        return pair[0], pair[1]

    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("any", _any, _any, "numbers in too few bits"),
    _family("nines", _same("9"), _same("9"), "sums in a byte, or in 64 bits of blocks of nine digits"),
    _family("nines, one digit less", _same("9"), _same("9"), "halves of different lengths", less=1),
    _family("nearly nines", _large_blocks, _large_blocks, "sums of products that are rounded"),
    _family("ones", _same("1"), _same("1"), "a leading digit that is there or not"),
    _family("ones and nines", _same("1"), _same("9"), "carries that go on to the end"),
    _family("eights and fives", _same("8"), _same("5"), "zeros that come of carries"),
    _family("powers of ten", _power, _power, "zeros that are lost; adding as often as the number says"),
    _family("round numbers", _round, _round, "zeros that are lost"),
    _family("a power of ten and nines", _power, _same("9"), "zeros that are taken for the front"),
    _family("gaps", _gaps, _gaps, "carries that are lost behind a zero"),
    _family("nines and zeros by turns", _by_turns, _by_turns, "carries that are kept for the next row"),
    _family("ones at both ends", _nearly_power, _any, "zeros inside that are skipped"),
    _family("1/7", _repeated, _same("7"), "carries that are kept for the next row"),
    _family("one is short", _any, _any, "lengths that are exchanged", share=7),
    _family("one is half as long", _any, _same("9"), "rows that are moved too little", share=2),
    _family("one digit", _any, lambda n, rng: rng.choice("23456789"), "rows that are left out", share=1_000_000),
    _family("zero", _any, lambda n, rng: "0", "a row of zeros", share=1_000_000),
)


def _of_sizes(sizes: Mapping[str, int], rng: Random) -> Args:
    return _any(sizes["m"], rng), _any(sizes["n"], rng)


def _nines_of_sizes(sizes: Mapping[str, int], rng: Random) -> Args:
    return "9" * sizes["m"], "9" * sizes["n"]


SCALINGS = (
    Scaling("any", _of_sizes, {"m": P.n_max, "n": P.n_max}),
    Scaling("nines", _nines_of_sizes, {"m": P.n_max, "n": P.n_max}),
)
