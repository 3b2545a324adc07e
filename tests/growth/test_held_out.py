"""Growth is not said wrong: counts of programs of which a wrong class was once named, and curves that mislead."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from random import Random

import pytest

from judge.growth.classes import parse
from judge.growth.cone import Sample
from judge.growth.fit import COUNTED, fit, worst
from judge.growth.heights import height, named_by_height
from judge.growth.inputs import grid, ladder
from judge.growth.lines import outgrows
from judge.growth.logarithms import rises
from judge.growth.variations import shuffled

# ---- one size: steps that were counted, by n

# A sweep over an ordered map; the first has fifty starts only, and looks like n sqrt n while they fill up.
FEW_STARTS = {
    16: 1106,
    18: 1266,
    20: 1432,
    22: 1574,
    24: 1743,
    28: 2060,
    32: 2470,
    45: 3591,
    64: 5345,
    91: 8063,
    128: 10587,
    181: 14458,
    256: 19862,
    362: 28046,
    512: 40173,
    724: 57453,
    1024: 83880,
    1448: 123123,
    2048: 180606,
    2896: 267756,
    4096: 395517,
    5793: 588151,
    8192: 872045,
}
ONE_APART = {
    16: 1066,
    18: 1240,
    20: 1384,
    22: 1537,
    24: 1693,
    28: 1993,
    32: 2326,
    44: 3348,
    64: 5106,
    90: 7536,
    128: 11214,
    180: 16556,
    256: 24554,
    362: 36392,
    512: 53510,
    724: 79108,
    1024: 116002,
    1448: 171004,
    2048: 250174,
    2896: 367800,
    4096: 536922,
    5792: 787428,
    8192: 1147254,
}
# A set of hashes: the prime numbers of buckets drift against doubled sizes.
HASHES = {
    16: 564,
    18: 611,
    20: 644,
    22: 725,
    24: 785,
    28: 873,
    32: 1201,
    45: 1516,
    64: 2479,
    91: 3171,
    128: 5120,
    181: 6468,
    256: 8400,
    362: 13049,
    512: 16950,
    724: 26379,
    1024: 34295,
    1448: 53337,
    2048: 68863,
    2896: 108496,
    4096: 139433,
    5793: 220986,
    8192: 282437,
    11585: 446069,
    16384: 569064,
}
# A tree of n values, built n times: n^2 log n over sizes at which n^2 is nearly as good.
SETS = {
    16: 8453,
    18: 10071,
    20: 12839,
    22: 15620,
    24: 20589,
    28: 27732,
    32: 36324,
    45: 75075,
    64: 158021,
    91: 331805,
    128: 688525,
    181: 1459168,
    256: 2949574,
}
# A square turned in place by fours of cells.
ROTATION = {
    1: 7,
    2: 12,
    3: 13,
    4: 18,
    5: 20,
    6: 26,
    7: 29,
    8: 36,
    9: 40,
    10: 48,
    11: 53,
    12: 62,
    13: 68,
    14: 78,
    15: 85,
    16: 96,
    17: 104,
    18: 116,
    19: 125,
    20: 138,
}
# Generators in one another, never more than fifty: once O(n log n).
FIFTY_DEEP = {
    17: 137,
    20: 167,
    23: 199,
    26: 233,
    29: 269,
    44: 479,
    62: 797,
    89: 1409,
    125: 2477,
    179: 4619,
    254: 8669,
    296: 11483,
    494: 22373,
    692: 33263,
    989: 49598,
    1385: 71378,
    1979: 104048,
    2870: 153053,
    4058: 218393,
    5741: 310958,
}
# erase() of what is twice in lists that hold 201 different values: once O(n^2 log n).
FEW_VALUES = {
    16: 54,
    18: 60,
    20: 75,
    22: 72,
    24: 98,
    28: 101,
    32: 108,
    45: 189,
    64: 297,
    91: 565,
    128: 1158,
    181: 2223,
    256: 4987,
    362: 10561,
    512: 24348,
    724: 52716,
    1024: 113184,
    1448: 236471,
    2048: 488564,
    2896: 999367,
}
PAIRS = {
    16: 110,
    18: 126,
    20: 142,
    22: 159,
    24: 176,
    28: 212,
    32: 250,
    45: 379,
    64: 626,
    91: 1046,
    128: 1762,
    181: 3065,
    256: 5570,
    362: 10274,
    512: 23139,
    724: 52342,
    1024: 112867,
    1448: 236781,
    2048: 488931,
    2896: 998791,
    4096: 2027491,
}
# Slices and texts that are joined, in blocks of 16 characters, and triplets of few values: all had a logarithm once.
SLICES = {16: 143, 18: 164, 20: 186, 22: 208, 24: 230, 28: 274, 32: 318, 45: 486, 64: 723, 91: 1107, 100: 1242}
JOINED = {
    16: 3395,
    18: 3870,
    20: 3756,
    22: 4280,
    24: 4603,
    28: 5360,
    32: 6281,
    45: 9885,
    64: 15100,
    91: 22935,
    100: 25248,
}
TRIPLETS = {
    16: 542,
    18: 813,
    20: 1137,
    22: 1399,
    24: 1567,
    28: 2539,
    32: 3286,
    45: 7818,
    64: 17357,
    91: 38599,
    128: 77132,
}
# Words over an alphabet of 26 letters in Python: once O(n log n), which explained no more than O(n) does.
ALPHABET = {
    16: 157,
    25: 227,
    36: 283,
    49: 337,
    64: 382,
    100: 500,
    144: 620,
    196: 753,
    256: 907,
    324: 1073,
    400: 1255,
    484: 1455,
    576: 1672,
    784: 2137,
    1024: 2687,
    2025: 4884,
    3200: 7546,
    4550: 10633,
    5000: 11670,
}
# Recursion over a matrix of bits, by rows and columns: a word of 64 is another matter, and looked like O(m n log n).
BITS = {
    (4, 4): 1986,
    (4, 8): 3725,
    (8, 4): 3877,
    (4, 16): 7188,
    (8, 8): 7360,
    (16, 4): 7644,
    (4, 32): 14099,
    (8, 16): 14311,
    (16, 8): 14615,
    (32, 4): 15163,
    (4, 64): 23314,
    (8, 32): 28198,
    (16, 16): 28542,
    (32, 8): 29110,
    (64, 4): 30186,
    (4, 128): 46325,
    (8, 64): 46773,
    (16, 32): 56381,
    (32, 16): 56989,
    (64, 8): 58085,
    (128, 4): 60217,
    (4, 200): 73672,
    (200, 4): 94896,
    (8, 128): 93096,
    (16, 64): 93676,
    (32, 32): 112732,
    (64, 16): 113868,
    (128, 8): 116020,
    (8, 200): 148131,
    (200, 8): 182987,
    (16, 128): 186623,
    (32, 64): 187467,
    (64, 32): 225419,
    (128, 16): 227611,
    (16, 200): 297034,
    (200, 16): 359154,
    (32, 128): 373662,
    (64, 64): 375034,
    (128, 32): 450778,
    (32, 200): 594825,
    (200, 32): 711473,
    (64, 128): 747725,
    (128, 64): 750153,
    (64, 200): 1190392,
    (200, 64): 1186496,
    (128, 128): 1495836,
    (128, 200): 2381511,
    (200, 128): 2366131,
    (200, 200): 3778862,
}
# A walk in a trie from each position, never longer than a word: by letters of the text and words.
TRIE = {
    (4, 4): 881,
    (4, 8): 1069,
    (8, 4): 1013,
    (4, 16): 1929,
    (8, 8): 1201,
    (16, 4): 1476,
    (4, 32): 2691,
    (8, 16): 2061,
    (16, 8): 1664,
    (32, 4): 2942,
    (4, 64): 5153,
    (8, 32): 2823,
    (16, 16): 2524,
    (32, 8): 3130,
    (64, 4): 5988,
    (4, 128): 10067,
    (8, 64): 5285,
    (16, 32): 3286,
    (32, 16): 3990,
    (64, 8): 6176,
    (128, 4): 12076,
    (4, 256): 19880,
    (8, 128): 10199,
    (16, 64): 5748,
    (32, 32): 4752,
    (64, 16): 7036,
    (128, 8): 12264,
    (256, 4): 24254,
    (4, 512): 39496,
    (8, 256): 20012,
    (16, 128): 10662,
    (32, 64): 7214,
    (64, 32): 7798,
    (128, 16): 13124,
    (256, 8): 24442,
    (4, 1000): 77555,
    (8, 512): 39628,
    (16, 256): 20475,
    (32, 128): 12128,
    (64, 64): 10260,
    (128, 32): 13886,
    (256, 16): 25302,
    (8, 1000): 77687,
    (16, 512): 40091,
    (32, 256): 21941,
    (64, 128): 15174,
    (128, 64): 16348,
    (256, 32): 26064,
    (16, 1000): 78150,
    (32, 512): 41557,
    (64, 256): 24987,
    (128, 128): 21262,
    (256, 64): 28526,
    (32, 1000): 79616,
    (64, 512): 44603,
    (128, 256): 31075,
    (256, 128): 33440,
    (64, 1000): 82662,
    (128, 512): 50691,
    (256, 256): 43253,
    (128, 1000): 88750,
    (256, 512): 62869,
    (256, 1000): 100928,
}


def by_n(counts: Mapping[int, int]) -> list[Sample]:
    return [Sample({"n": n}, steps) for n, steps in counts.items()]


def log(n: float) -> float:
    return math.log2(max(n, 2))


def test_a_slow_start_is_not_taken_for_a_root() -> None:
    result = worst({"few starts": by_n(FEW_STARTS), "one apart": by_n(ONE_APART)}, ["n"], COUNTED)
    assert (str(result.fit.found), result.shape) == ("O(n log n)", "one apart")
    alone = fit(by_n(FEW_STARTS), ["n"], COUNTED)
    assert str(alone.found) != "O(n sqrt n)"


def test_tables_that_double_are_linear_and_the_logarithm_is_not_ruled_out() -> None:
    result = fit(by_n(HASHES), ["n"], COUNTED)
    assert str(result.found) == "O(n)"
    assert "O(n log n)" in map(str, result.between)


def test_a_logarithm_is_not_lost_in_irregular_counts() -> None:
    result = fit(by_n(SETS), ["n"], COUNTED)
    assert "O(n^2 log n)" in map(str, result.between)
    assert str(result.found) != "O(n^2)"


LADDER = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32, 45, 64, 91, 100)


@pytest.mark.parametrize(("from_size", "jump"), [(91, 18), (100, 18), (64, 5), (45, 60)])
def test_a_block_of_memory_is_no_logarithm(from_size: int, jump: int) -> None:
    """A stack of nodes, turned around in place: a deque takes its second block at some size, and its steps were called
    O(n log n)."""
    counts = {n: 46 + 13 * n + (jump if n >= from_size else 0) for n in LADDER}
    found = fit(by_n(counts), ["n"], COUNTED)
    assert found.found is None or found.found == parse("O(n)", ["n"])
    if from_size > 64:
        assert found.found == parse("O(n)", ["n"])


def test_what_goes_on_growing_is_no_jump() -> None:
    """Sorted by insertion up to 64, by merging from there on: more than a jump, and no longer linear."""
    counts = {n: 46 + 13 * n + (round(3 * (n - 64) * math.log(n)) if n > 64 else 0) for n in (*LADDER, 128, 181, 256)}
    assert fit(by_n(counts), ["n"], COUNTED).found != parse("O(n)", ["n"])


@pytest.mark.parametrize(("truth", "counts"), [("O(n)", FIFTY_DEEP), ("O(n^2)", FEW_VALUES), ("O(n^2)", PAIRS)])
def test_a_power_that_sets_in_late_has_no_logarithm(truth: str, counts: Mapping[int, int]) -> None:
    found = fit(by_n(counts), ["n"], COUNTED)
    assert found.found is None or str(found.found) == truth


# A list within a list, fifty deep each, turned into a queue: at first they are shallower.
TURNED_DEEP = {
    1: 61,
    2: 84,
    3: 107,
    4: 130,
    5: 142,
    7: 188,
    8: 200,
    11: 258,
    14: 316,
    17: 374,
    20: 432,
    23: 499,
    26: 557,
    29: 615,
    44: 905,
    62: 1262,
    89: 1793,
    125: 2528,
    179: 3590,
    254: 5067,
    296: 5932,
    494: 10594,
    692: 15327,
    989: 22435,
    1385: 31768,
    1979: 45985,
    2870: 66982,
    4058: 95407,
    5741: 135061,
    8117: 191912,
    11582: 273551,
    16334: 387235,
}


@pytest.mark.parametrize("counts", [SLICES, JOINED, TRIPLETS, ALPHABET, TURNED_DEEP])
def test_a_logarithm_is_not_named_where_little_speaks_for_it(counts: Mapping[int, int]) -> None:
    found = fit(by_n(counts), ["n"], COUNTED).found
    assert found is None or found == found.without_logs()


def test_a_family_of_small_sizes_is_not_passed_over_because_it_is_cheaper() -> None:
    linear = {n: 3 * c for n, c in zip(SLICES, (10 * n for n in SLICES), strict=True)}
    assert worst({"slices": by_n(SLICES), "linear": by_n(linear)}, ["n"], COUNTED).fit.found is None


# Counted: a table over all totals, of which the first have no use for the larger numbers.
TOTALS = {
    (4, 4): 103,
    (4, 8): 135,
    (8, 4): 200,
    (4, 16): 199,
    (8, 8): 294,
    (16, 4): 394,
    (4, 32): 327,
    (8, 16): 422,
    (16, 8): 648,
    (32, 4): 782,
    (4, 64): 583,
    (8, 32): 678,
    (16, 16): 1012,
    (32, 8): 1356,
    (64, 4): 1534,
    (4, 128): 1095,
    (8, 64): 1190,
    (16, 32): 1524,
    (32, 16): 2360,
    (64, 8): 2700,
    (128, 4): 3038,
    (4, 200): 1671,
    (8, 128): 2214,
    (16, 64): 2548,
    (32, 32): 3696,
    (64, 16): 4912,
    (128, 8): 5412,
    (256, 4): 6058,
    (8, 200): 3366,
    (16, 128): 4596,
    (32, 64): 5744,
    (64, 32): 8760,
    (128, 16): 10016,
    (256, 8): 10836,
    (512, 4): 12098,
    (16, 200): 6900,
    (1000, 4): 23608,
    (32, 128): 9840,
    (64, 64): 14161,
    (128, 32): 18696,
    (256, 16): 20176,
    (512, 8): 21660,
    (32, 200): 14448,
    (1000, 8): 42270,
    (64, 128): 22353,
    (128, 64): 33752,
    (256, 32): 38376,
    (512, 16): 40544,
    (64, 200): 31569,
    (1000, 16): 79354,
    (128, 128): 54756,
    (256, 64): 72376,
    (512, 32): 77352,
    (128, 200): 73188,
    (1000, 32): 151650,
    (256, 128): 131352,
    (512, 64): 148856,
    (256, 200): 183012,
    (1000, 64): 293650,
    (512, 128): 282840,
    (512, 200): 419100,
    (1000, 128): 568050,
    (1000, 200): 862974,
}


@pytest.mark.parametrize(("names", "counts"), [(("m", "n"), BITS), (("n", "w"), TRIE), (("t", "n"), TOTALS)])
def test_a_logarithm_over_a_grid_has_to_be_seen(names: tuple[str, str], counts: Mapping[tuple[int, int], int]) -> None:
    samples = [Sample(dict(zip(names, sizes, strict=True)), steps) for sizes, steps in counts.items()]
    found = fit(samples, names, COUNTED).found
    assert found is None or found == found.without_logs()


def test_what_is_bounded_on_all_inputs_stands_in_the_name_that_is_expected() -> None:
    """A connected graph has no more nodes than edges: O(V + E) for O(E)."""
    grid_ = [(v, e) for v in (8, 16, 32, 64, 128) for e in (128, 256, 512, 1024, 2048) if v <= e]
    samples = [Sample({"V": v, "E": e}, 9 * e + 40) for v, e in grid_]
    assert str(fit(samples, ["V", "E"], COUNTED, parse("O(V + E)", ["V", "E"])).found) == "O(V + E)"
    sparse = [Sample({"V": v, "E": e}, 9 * e + 40) for v in (8, 64, 512) for e in (8, 64, 128, 256, 512)]
    assert str(fit(sparse, ["V", "E"], COUNTED, parse("O(V + E)", ["V", "E"])).found) == "O(E)"


def test_of_small_sizes_the_smallest_may_be_of_another_kind() -> None:
    """A matrix that is turned ring by ring has none at a side of one, and half of one at three."""
    rings = {1: 8, 2: 16, 3: 26, 4: 54}
    counts = {n: rings.get(n, 2 * n * n + 5 * n + 2) for n in range(1, 21)}
    assert str(fit(by_n(counts), ["n"], COUNTED).found) == "O(n^2)"


def test_small_sizes_are_told_by_whole_powers() -> None:
    result = fit(by_n(ROTATION), ["n"], COUNTED)
    assert [str(o) for o in result.between] == ["O(n^2)", "O(n^2 log n)"]
    assert str(result.found) == "O(n^2)"


@pytest.mark.parametrize(
    "curve",
    [
        lambda n: 40 * n + (0 if n < 9000 else 400 * n),  # another way from some size on
        lambda n: 40 * n + max(0, n - 6000) ** 2,
    ],
)
def test_nothing_is_said_that_the_largest_sizes_contradict(curve: Callable[[int], float]) -> None:
    result = fit([Sample({"n": n}, curve(n)) for n in ladder(16_384)], ["n"], COUNTED)
    assert result.found is None
    assert result.reason is not None


# ---- several sizes


def over(sizes: Mapping[str, int], curve: Callable[..., float], valid: Callable[..., bool]) -> list[Sample]:
    return [Sample(s, curve(**s)) for s in grid(sizes) if valid(**s) and curve(**s) < 4e6]


def always(**_: int) -> bool:
    return True


def joined(n: int, e: int) -> bool:
    return n - 1 <= e <= n * (n - 1) / 2


@pytest.mark.parametrize(
    ("truth", "sizes", "curve", "valid"),
    [
        # Lists of neighbours that double: as many logarithms as nodes.
        (
            "O(v + e)",
            {"v": 2000, "e": 16_384},
            lambda v, e: 60 + 17 * v + 6 * e + 12 * v * math.log2(1 + e / v),
            always,
        ),
        ("O(n^2 + e)", {"n": 100, "e": 5000}, lambda n, e: 2600 + 5 * n * n + 6 * e + 3 * n, joined),
        ("O(n e)", {"n": 100, "e": 5000}, lambda n, e: 90 + 4 * n * e + 3 * e, joined),
        ("O(n^3)", {"n": 100, "e": 5000}, lambda n, e: 90 + 4 * n**3 + 6 * e, joined),
        # A few lists end before the others.
        ("O(n k)", {"n": 10_000, "k": 312}, lambda n, k: 80 + 4 * k * max(0, n - k / 2) + 3 * n + 9 * k, always),
        ("O(m n)", {"m": 256, "n": 256}, lambda m, n: 9 + 22 * m * n - m, always),
        ("O(m n log m + m n log n)", {"m": 256, "n": 256}, lambda m, n: 30 * m * n * log(m * n) + 9 * m * n, always),
        ("O(m^2 n^2)", {"m": 64, "n": 64}, lambda m, n: 9 + 2 * m * m * n * n / 3 + 8 * m * n, always),
        ("O(amount coins)", {"amount": 8192, "coins": 12}, lambda amount, coins: 50 + 7 * amount * coins, always),
    ],
)
def test_sums_and_products_as_programs_have_them(
    truth: str, sizes: Mapping[str, int], curve: Callable[..., float], valid: Callable[..., bool]
) -> None:
    result = fit(over(sizes, curve, valid), list(sizes), COUNTED)
    assert str(result.found) == truth


def test_the_logarithm_of_edges_is_that_of_nodes() -> None:
    samples = over({"n": 100, "e": 5000}, lambda n, e: 50 + 40 * e + 9 * e * log(e) + 12 * n, joined)
    assert str(fit(samples, ["n", "e"], COUNTED, parse("O(e log n)", ["n", "e"])).found) == "O(e log n)"


def test_a_family_that_outgrows_the_scalings_leaves_it_open() -> None:
    square = over({"m": 256, "n": 256}, lambda m, n: 9 + 22 * m * n, always)
    line = [Sample({"m": n, "n": n}, 40 + 2 * n**4) for n in (4, 8, 12, 16, 24, 32, 48, 64)]
    same = [Sample({"m": n, "n": n}, 40 + 90 * n**2) for n in (4, 8, 12, 16, 24, 32, 48, 64)]
    assert str(worst({"square": square, "twice": same}, ["m", "n"], COUNTED).fit.found) == "O(m n)"
    open_ = worst({"square": square, "chequered": line}, ["m", "n"], COUNTED)
    assert (open_.fit.found, open_.shape) == (None, "chequered")


# Steps of a window over a text of n letters, which has to hold each of 52 letters first; of walks over a board of 144
# equal letters for words of growing length; and of a table of all beginnings and all words.
WINDOW = {24: 1799, 32: 1873, 64: 2213, 128: 2854, 256: 5647, 512: 15_412, 1024: 34_522, 2048: 73_000}
WALKS = {8: 2_459_380, 16: 2_459_699, 24: 2_460_018, 32: 2_460_337, 40: 2_460_657, 56: 2_461_168, 64: 6_526_914}
TABLE = {16: 1438, 18: 1781, 20: 2441, 22: 2565, 24: 3097, 32: 5576, 64: 25_407, 128: 100_819}


@pytest.mark.parametrize(
    ("steps", "other", "grows"),
    [(WINDOW, lambda n: 52, False), (WALKS, lambda n: 144, True), (TABLE, lambda n: 4 * n, True)],
)
def test_what_starts_late_along_a_line_does_not_grow_faster(
    steps: Mapping[int, int], other: Callable[[int], int], grows: bool
) -> None:
    line = [Sample({"n": n, "m": other(n)}, amount) for n, amount in steps.items()]
    assert outgrows(line, parse("O(m + n)", ["m", "n"])) == grows


def test_what_is_exponential_in_one_of_several_sizes_is_said() -> None:
    square = [Sample(s, 2.0 ** s["amount"]) for s in grid({"amount": 64, "coins": 12}) if s["amount"] <= 16]
    line = [Sample({"amount": n, "coins": 12}, 30 + 1.8**n) for n in range(1, 22)]
    result = worst({"table": square, "small coins": line}, ["amount", "coins"], COUNTED)
    assert result.fit.reason == "it grows exponentially with amount"


# Each cell of land flooded anew along a winding path: with an even side the last row is empty.
WINDING = {
    1: 17, 2: 88, 3: 419, 4: 839, 5: 2369, 6: 3602, 7: 7787, 8: 10489, 10: 24380, 12: 48923, 14: 88534, 16: 148397,
}  # fmt: skip


def test_a_fourth_power_with_cheaper_even_sizes_is_not_exponential() -> None:
    free = over({"m": 64, "n": 64}, lambda m, n: 9 * (m * n) ** 2 + 30, always)
    line = [Sample({"m": n, "n": n}, amount) for n, amount in WINDING.items()]
    result = worst({"free": free, "winding": line}, ["m", "n"], COUNTED)
    assert result.fit.reason is None or "exponentially" not in result.fit.reason


def test_sizes_that_depend_exponentially_on_each_other_make_nothing_exponential() -> None:
    """Full trees, given by nodes and height."""
    free = over({"n": 256, "h": 64}, lambda n, h: 40 + 7 * n + 3 * h, always)
    full = [Sample({"n": 2**h, "h": h}, 60 + 9 * 2.0**h) for h in range(1, 16)]
    result = worst({"free": free, "full": full}, ["n", "h"], COUNTED)
    assert (result.fit.reason, str(result.fit.found)) == (None, "O(n + h)")


# The ends of words looked for at every place of a text, and pieces of a text looked for among words: once a logarithm.
LEVELS_OFF = {
    (64, 512): 246488, (128, 256): 270888, (256, 128): 283208, (64, 1000): 481216, (128, 512): 541480,
    (256, 256): 565960, (128, 1000): 1057296, (256, 512): 1131464, (256, 1000): 2209456,
}  # fmt: skip
OUTGROWS = {
    (32, 256): 93763, (64, 128): 222417, (128, 64): 672025, (32, 512): 180867, (64, 256): 411889, (128, 128): 1158441,
    (256, 64): 3258827, (32, 1000): 346909, (64, 512): 790833, (128, 256): 2131273, (64, 1000): 1513195,
    (128, 512): 4076937,
}  # fmt: skip


@pytest.mark.parametrize(
    ("amounts", "order", "rising"),
    [
        (LEVELS_OFF, "O(n w log n)", False),
        (OUTGROWS, "O(n^2 w log n)", False),
        ({(n, w): 30 * n * w + 7 * n * w * math.log2(n) + 9 * w for n, w in LEVELS_OFF}, "O(n w log n)", True),
    ],
)
def test_a_logarithm_goes_on_rising_and_no_faster(
    amounts: Mapping[tuple[int, int], float], order: str, rising: bool
) -> None:
    samples = [Sample({"n": n, "w": w}, amount) for (n, w), amount in amounts.items()]
    assert rises(samples, parse(order, ["n", "w"])) is rising


# ---- trees


def trees(curve: Callable[[int, int], float]) -> list[tuple[list[Sample], list[int | None]]]:
    """Chains, and trees as bushy as can be."""
    shapes: list[tuple[list[Sample], list[int | None]]] = []
    for tall in (lambda n: n, lambda n: n.bit_length()):
        sizes = [n for n in ladder(2000) if n >= 16]
        heights: list[int | None] = [tall(n) for n in sizes]
        shapes.append(([Sample({"n": n}, curve(n, tall(n))) for n in sizes], heights))
    return shapes


def test_a_square_of_nodes_is_named_by_the_height_where_that_bounds_it() -> None:
    square = parse("O(n^2)", ["n"])
    assert str(named_by_height(square, "h", trees(lambda n, h: 40 + 7 * n * h))) == "O(n h)"
    assert named_by_height(square, "h", trees(lambda n, h: 40 + 3 * n * n)) is None
    assert named_by_height(parse("O(n)", ["n"]), "h", trees(lambda n, h: 40 + 3 * n)) is None


def test_values_are_shuffled_in_the_same_tree_and_nothing_else() -> None:
    args = ([5, None, 7, 8, None, 9], 3, "word", [[1, 2], [3, 4]], [True, False])
    tree, *rest, pairs, flags = shuffled(args, Random(5))
    assert [v is None for v in tree] == [False, True, False, False, True, False]
    assert sorted(v for v in tree if v is not None) == [5, 7, 8, 9]
    assert (rest, sorted(pairs), flags) == ([3, "word"], [[1, 2], [3, 4]], [True, False])


@pytest.mark.parametrize(
    ("tree", "tall"), [([], 0), ([5], 1), ([1, None, 2, 3], 3), ([1, 2, 3, None, 4], 3), ([1, 2, None, 3, None, 4], 4)]
)
def test_heights_in_level_order(tree: list[int | None], tall: int) -> None:
    assert height(tree) == tall


def test_a_shape_that_is_cut_off_for_its_costs_is_not_passed_over() -> None:
    square = over({"m": 256, "n": 256}, lambda m, n: 9 + 22 * m * n, always)
    dear = [Sample({"m": m, "n": n}, 50 + 9 * (m * n) ** 2) for m in (4, 16, 32) for n in (4, 16)]
    result = worst({"square": square, "chequered": dear}, ["m", "n"], COUNTED)
    assert (result.fit.found, result.shape) == (None, "chequered")


def test_what_does_not_rise_any_more_beside_the_size_has_no_logarithm() -> None:
    """Steps of searches in a tree of letters, two for each of its nodes."""
    steps = {
        **{8: 18, 24: 41, 33: 61, 42: 70, 59: 97, 67: 114, 91: 158, 112: 193, 141: 245, 170: 294, 250: 458, 284: 530},
        **{329: 622, 389: 741, 422: 793, 488: 941, 621: 1213, 747: 1475, 1227: 2418, 2326: 4859, 3708: 7677},
        **{6763: 14_388, 11_472: 24_208, 21_673: 45_429, 37_100: 76_840, 68_127: 139_714, 123_777: 251_031},
    }
    result = fit([Sample({"n": n}, amount) for n, amount in steps.items()], ["n"], COUNTED)
    assert str(result.found) != "O(n log n)"


# ---- a bound that bears nothing, and products along a line

# Steps by k and n, doubled from 4 on: lists merged by halves, recursively and on slices.
HALVES = {
    4: (45, 61, 93, 157, 285, 541, 1053, 2077, 4125),
    8: (97, 113, 161, 257, 449, 833, 1601, 3137, 6209, 12353),
    16: (209, 225, 265, 393, 649, 1161, 2185, 4233, 8329, 16521, 32905),
    32: (449, 465, 505, 601, 921, 1561, 2841, 5401, 10521, 20761, 41241, 82201),
    64: (961, 977, 1017, 1113, 1337, 2105, 3641, 6713, 12857, 25145, 49721, 98875),
    128: (2049, 2065, 2105, 2201, 2425, 2937, 4729, 8313, 15481, 29817, 58491),
    256: (4353, 4369, 4409, 4505, 4729, 5241, 6393, 10489, 18681, 35065, 67835),
}


def test_a_class_whose_term_bears_nothing_of_irregular_counts_is_a_bound_and_no_class() -> None:
    steps = [Sample({"n": 4 * 2**i, "k": k}, a) for k, row in HALVES.items() for i, a in enumerate(row)]
    result = fit(steps, ["n", "k"], COUNTED, parse("O(n log k + k)", ["n", "k"]))
    assert result.found is None, str(result.found)


# All orders of n numbers in Python: by a mask of those that are used, by asking the path, and of all n^n tuples those
# that are orders.
BY_MASK = (6, 17, 59, 261, 1425, 9269, 69921, 599685)
BY_PATH = (15, 47, 194, 1013, 6430, 47969, 410114)
OF_ALL_TUPLES = tuple(20 + 9 * n**n for n in range(1, 7))


@pytest.mark.parametrize(("steps", "truth"), [(BY_MASK, "O(n p)"), (BY_PATH, "None"), (OF_ALL_TUPLES, "None")])
def test_of_sizes_along_a_line_the_largest_tell_whether_it_is_what_is_expected(
    steps: tuple[int, ...], truth: str
) -> None:
    grown = [Sample({"n": n, "p": math.factorial(n)}, amount) for n, amount in enumerate(steps, 1)]
    result = fit(grown, ["n", "p"], COUNTED, parse("O(n p)", ["n", "p"]))
    assert str(result.found) == truth
    assert fit(grown, ["n", "p"], COUNTED, parse("O(p)", ["n", "p"])).found is None


# A heap whose operations count as one step each.
HEAP = {
    16: 64,
    18: 68,
    20: 76,
    22: 88,
    24: 92,
    28: 100,
    32: 120,
    45: 156,
    64: 220,
    91: 292,
    128: 396,
    181: 544,
    256: 764,
    362: 1040,
    512: 1404,
    724: 1948,
    1000: 2656,
}


def test_better_than_expected_by_a_logarithm_takes_counts_that_are_regular() -> None:
    expected = parse("O(n log n)", ["n"])
    heap = worst({"descending": [Sample({"n": n}, a) for n, a in HEAP.items()]}, ["n"], COUNTED, expected)
    assert (heap.fit.found, [str(o) for o in heap.fit.between]) == (None, ["O(n)", "O(n log n)"])
    radix = worst({"any": [Sample({"n": n}, 300 + 9 * n) for n in HEAP]}, ["n"], COUNTED, expected)
    assert str(radix.fit.found) == "O(n)"


def test_what_comes_again_with_each_doubling_is_no_logarithm() -> None:
    """A table that doubles its room, counted at sizes of which the last is no root of two above the one before."""
    sizes = [n for n in ladder(10_000) if n >= 16]

    def table(n: int) -> float:
        return 60 + 44 * n + 3.2 * 2 ** math.ceil(math.log2(n))

    samples = [Sample({"n": n}, table(n)) for n in sizes]
    assert str(fit(samples, ["n"], COUNTED).found) == "O(n)"
    heap = [Sample({"n": n}, table(n) + 6 * n * math.log2(n)) for n in sizes]
    assert str(fit(heap, ["n"], COUNTED).found) in ("O(n log n)", "None")


# Steps by letters and nodes that fit, of words in a tree of dicts: of more words a dot meets more branches, up to 26.
BRANCHES = {
    381: 856,
    695: 1258,
    870: 1611,
    1264: 2358,
    1798: 3541,
    2854: 5817,
    4105: 8156,
    6156: 13_658,
    8156: 17_205,
    12_356: 27_614,
    17_368: 34_929,
    25_674: 52_278,
    38_036: 85_026,
    58_281: 131_213,
    84_053: 202_305,
}
# Of a heap of equal numbers.
EQUAL_HEAP = {
    32: 926,
    45: 1332,
    64: 1881,
    91: 2764,
    128: 3900,
    181: 5730,
    256: 8175,
    362: 12_040,
    512: 17_218,
    724: 25_356,
    1000: 35_430,
}


@pytest.mark.parametrize(("steps", "truth"), [(BRANCHES, "None"), (EQUAL_HEAP, "O(n log n)")])
def test_a_logarithm_in_irregular_counts_rises_over_the_last_doublings(steps: Mapping[int, int], truth: str) -> None:
    assert str(fit([Sample({"n": n}, a) for n, a in steps.items()], ["n"], COUNTED).found) == truth
