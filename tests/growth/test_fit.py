"""From amounts over sizes to a class: known curves, irregular ones, and those of which nothing may be said."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from random import Random

import pytest

from judge.growth.classes import parse
from judge.growth.cone import Sample, nonnegative
from judge.growth.fit import COUNTED, MEMORY, TIMED, Noise, fit, worst
from judge.growth.inputs import grid, ladder

BUDGET = 3e6


def samples(curve: Callable[[int], float], largest: int = 16_384, noise: float = 0.0, seed: int = 0) -> list[Sample]:
    """Amounts over the ladder as far as the budget goes, each off by a random factor."""
    random = Random(seed)
    found = []
    for n in ladder(largest):
        if (amount := curve(n)) > BUDGET:
            break
        found.append(Sample({"n": n}, amount * (1 + random.gauss(0, noise))))
    return found


def found(curve: Callable[[int], float], largest: int = 16_384, noise: Noise = COUNTED, **more: float) -> str:
    result = fit(samples(curve, largest, **more), ["n"], noise)
    return str(result.found) if result.found else "unsure"


def log(n: float) -> float:
    return math.log2(n)


CURVES: list[tuple[str, Callable[[int], float]]] = [
    ("O(1)", lambda n: 17),
    ("O(log n)", lambda n: 50 + 3 * int(log(n + 1))),
    ("O(sqrt n)", lambda n: 5 + 3 * math.isqrt(n)),
    ("O(n)", lambda n: 40 + 9 * n),
    ("O(n)", lambda n: 900 + 2 * n),
    ("O(n)", lambda n: 40 + 9 * n + 4 * 2 ** math.ceil(math.log(n + 1, 2.1))),  # rehashing
    ("O(n log n)", lambda n: 30 + 12 * n * log(n) + 10 * n),
    ("O(n log n)", lambda n: 100 * n + n * log(n)),
    ("O(n log n)", lambda n: n * log(n) - 1.4 * n + 20),
    ("O(n sqrt n)", lambda n: n * math.isqrt(n)),
    ("O(n^2)", lambda n: 5 + 3 * n * (n - 1) / 2),
    ("O(n^2)", lambda n: 100 * n + n * n / 2),
    ("O(n^2 log n)", lambda n: n * n * log(n) + n),
    ("O(n^3)", lambda n: n * (n - 1) * (n - 2) / 6 + 50),
    ("O(n^4)", lambda n: n**4 / 24 + n),
    ("O(2^n)", lambda n: 2.0**n),
    ("O(2^n)", lambda n: 3 * 1.618**n + 4),
    ("O(2^n)", lambda n: 3.0**n),
]


@pytest.mark.parametrize(("truth", "curve"), CURVES)
@pytest.mark.parametrize("largest", [300, 2000, 16_384])
def test_regular_counts_are_told_exactly(truth: str, curve: Callable[[int], float], largest: int) -> None:
    if (truth, largest) == ("O(n sqrt n)", 300):
        # Whole roots are too rough over so few sizes to be told from squared logarithms.
        result = fit(samples(curve, largest), ["n"], COUNTED)
        assert [str(o) for o in result.between] == ["O(n log n)", "O(n log^2 n)"]
        return
    assert found(curve, largest) == truth


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(
    ("truth", "curve"),
    [
        ("O(n)", lambda n: 9 * n),
        ("O(n log n)", lambda n: 12 * n * log(n)),
        ("O(n^2)", lambda n: n * n / 2),
        ("O(n^3)", lambda n: n**3 / 6),
        ("O(2^n)", lambda n: 2.0**n),
    ],
)
def test_irregular_counts_are_told_or_not_told_never_wrong(
    truth: str, curve: Callable[[int], float], seed: int
) -> None:
    for spread in (0.02, 0.05):
        result = fit(samples(curve, noise=spread, seed=seed), ["n"], COUNTED)
        assert result.found is None or str(result.found) == truth


def test_faster_than_exponential_is_no_class() -> None:
    result = fit(samples(lambda n: math.factorial(min(n, 20))), ["n"], COUNTED)
    assert result.found is None
    assert result.reason is not None
    assert "faster than every class" in result.reason


@pytest.mark.parametrize("largest", [12, 20, 30])
def test_small_sizes_with_irregular_counts_are_unsure(largest: int) -> None:
    assert found(lambda n: 13 + 1.25 * n * n + 5 * (n // 2) + 9 * (n % 3), largest) in ("unsure", "O(n^2)")
    assert found(lambda n: 10 + 3 * n, 4) == "unsure"


def test_what_rises_a_little_and_regularly_is_not_called_constant() -> None:
    assert found(lambda n: 5000 + 60 * math.isqrt(n), 200) == "unsure"
    assert found(lambda n: 5000 + 60 * (n % 3), 200) == "O(1)"


def test_a_rest_that_is_none_is_no_jump() -> None:
    """Seen: a cubic was O(n^4) for what rounding left of it."""
    assert found(lambda n: n**3 + 5 * n * n * log(n) + 200 * n * n + 5000, 200) == "O(n^3)"


def test_scattered_counts_are_unsure() -> None:
    random = Random(3)
    result = fit(samples(lambda n: random.uniform(1, n)), ["n"], COUNTED)
    assert result.found is None


@pytest.mark.parametrize(
    ("truth", "curve"),
    [
        ("O(1)", lambda n: 300 + (200 if n > 2000 else 0)),
        ("O(n)", lambda n: 300 + 40 * n * (1.4 if n > 1000 else 1)),
        ("O(n)", lambda n: 250 + 20 * n * log(n + 1)),
        ("O(n^2)", lambda n: 400 + 15 * n * n),
        ("O(n^3)", lambda n: 400 + 9 * n**3),
    ],
)
def test_times_are_told_by_their_exponent(truth: str, curve: Callable[[int], float]) -> None:
    result = fit(
        [Sample({"n": n}, curve(n)) for n in (5, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096)], ["n"], TIMED
    )
    assert str(result.found) == truth


@pytest.mark.parametrize(
    ("truth", "curve"),
    [("O(1)", lambda n: 256), ("O(n)", lambda n: 256 + 8.0 * 2 ** math.ceil(log(n))), ("O(n^2)", lambda n: n * n)],
)
def test_memory_in_steps(truth: str, curve: Callable[[int], float]) -> None:
    assert found(curve, noise=MEMORY) == truth  # type: ignore[arg-type]


# ---- several sizes

AXES = {"m": 500, "n": 400}


def over_grid(curve: Callable[[int, int], float]) -> list[Sample]:
    return [Sample(sizes, curve(sizes["m"], sizes["n"])) for sizes in grid(AXES)]


@pytest.mark.parametrize(
    ("truth", "curve"),
    [
        ("O(m n)", lambda m, n: 40 + 7 * m * n + 3 * m),
        ("O(m + n)", lambda m, n: 100 + 5 * m + 9 * n),
        ("O(m n^2)", lambda m, n: m * n * n + 5 * n),
        ("O(m log n)", lambda m, n: 30 + 4 * m * log(n) + m),
        ("O(m)", lambda m, n: 30 + 4 * m),
        ("O(m^2 + n)", lambda m, n: m * m + 20 * n),
    ],
)
def test_products_and_sums_over_a_grid(truth: str, curve: Callable[[int, int], float]) -> None:
    for expected in (None, parse("O(m n)", ["m", "n"])):
        result = fit(over_grid(curve), ["m", "n"], COUNTED, expected)
        assert str(result.found) == truth


@pytest.mark.parametrize(
    ("least", "expected", "named"),
    [(2.0, None, "O(n e)"), (0.0, None, "O(n^2 + n e)"), (2.0, "O(n^2 + n e)", "O(n^2 + n e)")],
    ids=["never more n than e", "sometimes more n than e", "as expected"],
)
def test_a_term_that_another_one_bounds_on_every_input_is_not_named(
    least: float, expected: str | None, named: str
) -> None:
    """A queue of nodes, each of which comes as often as there are nodes and looks at its edges."""
    axes = [sizes for sizes in grid({"n": 512, "e": 4096}) if sizes["e"] >= least * sizes["n"]]
    counts = [Sample(s, a) for s in axes if (a := 9 * s["n"] ** 2 + 5 * s["n"] * s["e"] + 40) < BUDGET]
    names = ["n", "e"]
    result = worst({"any": counts}, names, COUNTED, None if expected is None else parse(expected, names))
    assert str(result.fit.found) == named


def test_nor_is_one_beside_a_logarithm_of_a_larger_size() -> None:
    axes = [sizes for sizes in grid({"n": 512, "e": 4096}) if sizes["e"] >= 2 * sizes["n"]]
    counts = [Sample(s, 7 * s["e"] * log(s["e"]) + 90 * s["n"] + 40) for s in axes]
    assert str(worst({"any": counts}, ["n", "e"], COUNTED).fit.found) == "O(e log e)"


def test_nor_is_one_with_a_logarithm_beside_one_of_a_larger_size() -> None:
    """Seen: a memo in a map over the places of two texts, the second of which is never the longer one."""
    terms = ("m n log m", "n^2 log n")
    for least, named in ((1.0, "O(m n log m)"), (0.0, "O(m n log m + n^2 log n)")):
        axes = [sizes for sizes in grid({"m": 1024, "n": 1024}) if sizes["m"] >= least * sizes["n"]]
        counts = [Sample(s, 9 * s["m"] * s["n"] * log(s["m"]) + 5 * s["n"] ** 2 * log(s["n"]) + 40) for s in axes]
        assert str(worst({"any": counts}, ["m", "n"], COUNTED).fit.found) in (named, "None"), terms
    assert str(worst({"any": counts}, ["m", "n"], COUNTED).fit.found) != "O(m n log m)"


def test_what_sets_in_late_beside_another_size_is_no_logarithm() -> None:
    """Walks of 18 letters at most from each place of a text, beside a tree of words whose room doubles."""
    words = {4: 1094, 8: 1526, 16: 2874, 32: 4612, 64: 9026, 128: 17_844, 256: 35_465, 512: 70_697, 1000: 138_524}

    def steps(n: int, w: int) -> float:
        return words[w] + 8.7 * sum(min(n - start, 18) for start in range(n))

    grown = [Sample(sizes, steps(sizes["n"], sizes["w"])) for sizes in grid({"n": 300, "w": 1000})]
    assert str(fit(grown, ["n", "w"], COUNTED, parse("O(n + w)", ["n", "w"])).found) == "O(n + w)"


def test_along_a_line_only_the_expected_product_may_be_named() -> None:
    line = [Sample({"m": n, "n": n}, 5 + 3 * n * n) for n in (8, 16, 32, 64, 128, 256, 512)]
    expected = parse("O(m n)", ["m", "n"])
    assert str(fit(line, ["m", "n"], COUNTED, expected).found) == "O(m n)"
    assert fit(line, ["m", "n"], COUNTED, parse("O(m + n)", ["m", "n"])).found is None


# ---- several shapes


def test_the_worst_shape_decides_and_is_named() -> None:
    result = worst(
        {"random": samples(lambda n: 30 * n * log(n + 1)), "sorted": samples(lambda n: n * n)}, ["n"], COUNTED
    )
    assert (str(result.fit.found), result.shape) == ("O(n^2)", "sorted")


def test_a_scattered_shape_that_is_cheaper_does_not_matter_and_one_that_is_not_does() -> None:
    random = Random(5)
    cheap = samples(lambda n: random.uniform(1, n))
    dear = [Sample(s.sizes, 50 * s.amount) for s in cheap]
    whole = samples(lambda n: 9 * n)
    assert str(worst({"all": whole, "early": cheap}, ["n"], COUNTED).fit.found) == "O(n)"
    unsure = worst({"all": whole, "early": dear}, ["n"], COUNTED)
    assert (unsure.fit.found, unsure.shape) == (None, "early")


def test_a_family_that_is_small_throughout_says_nothing_of_growth_unless_it_is_dear() -> None:
    """Seen: counts of a breadth-first search on ragged grids of 1 to 7 rows, of which two hold no gate."""
    names, expected = ["m", "n"], parse("O(m n)", ["m", "n"])
    whole = [Sample(sizes, 200 + 58 * sizes["m"] * sizes["n"]) for sizes in grid({"m": 250, "n": 250})]
    counts = (52, 222, 92, 740, 1042, 1618, 2346)
    small = [Sample({"m": n, "n": n}, amount) for n, amount in enumerate(counts, 1)]
    told = worst({"open": whole, "ragged, small": small}, names, COUNTED, expected)
    assert (str(told.fit.found), told.shape) == ("O(m n)", "open")
    dear = [Sample(s.sizes, s.amount * 10) for s in small]
    unsure = worst({"open": whole, "ragged, small": dear}, names, COUNTED, expected)
    assert (unsure.fit.found, unsure.shape) == (None, "ragged, small")
    large = [Sample({"m": 8 * n, "n": 8 * n}, 192 * amount) for n, amount in enumerate(counts, 1)]
    assert worst({"open": whole, "ragged": large}, names, COUNTED, expected).fit.found is None


def test_nothing_is_known_of_nothing() -> None:
    assert worst({}, ["n"], COUNTED).fit.found is None


def test_least_squares_without_negative_coefficients() -> None:
    # Plain least squares would subtract the second column.
    assert nonnegative([[2.0, 1.0], [1.0, 2.0]], [2.0, 0.5], [0, 1]) == pytest.approx({0: 1.0})
    assert nonnegative([[2.0, 0.0], [0.0, 4.0]], [2.0, 4.0], [0, 1]) == pytest.approx({0: 1.0, 1: 1.0})
    assert nonnegative([[2.0, 0.0], [0.0, 4.0]], [2.0, 4.0], [1]) == pytest.approx({1: 1.0})


@pytest.mark.parametrize("top", [50_000, 100_000, 200_000])
@pytest.mark.parametrize("seed", range(3))
def test_values_that_meet_once_there_are_many_are_no_logarithm(top: int, seed: int) -> None:
    """As where equal neighbours of a sorted array cost a step more."""
    rng = Random(seed)
    counts = {}
    for n in ladder(1 << 14):
        values = sorted(rng.randint(0, top) for _ in range(n))
        counts[n] = 2 * n + 1 + 2 * sum(a == b for a, b in pairwise(values))
    found = fit([Sample({"n": n}, amount) for n, amount in counts.items()], ["n"], COUNTED).found
    assert found is None or str(found) == "O(n)"


@pytest.mark.parametrize("linear", [1, 4, 16])
def test_a_logarithm_beside_a_linear_part_is_told(linear: int) -> None:
    samples = [Sample({"n": n}, linear * n + n * max(1, n.bit_length() - 1)) for n in ladder(1 << 14)]
    assert str(fit(samples, ["n"], COUNTED).found) == "O(n log n)"
