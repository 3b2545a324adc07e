"""From what calls held to a class: heap and stack apart, held-out sizes, fixed rooms, heights of trees."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.growth.classes import parse
from judge.growth.classify import NO_INPUTS, OF_THE_CHECKS, counted_growth, timed_growth
from judge.growth.cone import Sample
from judge.growth.counts import Counted
from judge.growth.heights import height
from judge.growth.memory import FIXED, Held, by_height, denied, foretell, levelled, memory_growth

SIZES = [16, 23, 32, 45, 64, 91, 128, 181, 256, 362, 512, 724, 1024, 1448, 2048, 2896, 4096]


def calls(heap: Callable[[int], float], stack: Callable[[int], float] = lambda n: 800) -> list[Held]:
    return [Held({"n": n}, int(heap(n)), int(stack(n))) for n in SIZES]


def found(held: list[Held]) -> str:
    return str(memory_growth({"only": held}, ["n"], None).fit.found)


@pytest.mark.parametrize(
    ("heap", "stack", "expected"),
    [
        (lambda n: 25, lambda n: 800, "O(1)"),
        (lambda n: 4 * n + 100, lambda n: 800, "O(n)"),
        (lambda n: 25, lambda n: 96 * n, "O(n)"),
        (lambda n: 4 * n * math.floor(math.log2(n)), lambda n: 800, "O(n log n)"),
        (lambda n: 4 * n * n + 24 * n, lambda n: 800, "O(n^2)"),
        # Recursion on halves goes frame by frame.
        (lambda n: 0, lambda n: 2320 * max(1, n.bit_length() - 4), "O(log n)"),
        # A stack of as many as there are different values: all of them are seen soon.
        (lambda n: 0, lambda n: min(n, 71) * 96, "O(1)"),
        # A stack that nothing explains, beside a heap that is larger.
        (lambda n: 400 * n, lambda n: 100 * n * (1 + (n * 7919 % 13) / 13), "O(n)"),
    ],
)
def test_heap_and_stack_are_explained_apart(
    heap: Callable[[int], float], stack: Callable[[int], float], expected: str
) -> None:
    assert found(calls(heap, stack)) == expected


def test_what_has_ceased_to_grow_is_constant() -> None:
    """A set of the 201 different values, of which each comes twice: on its way there it looked like O(log n)."""
    sizes = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, *SIZES, 5793, 8192, 11585, 16384]
    kept = [Held({"n": n}, 1 + 40 * min((n + 1) // 2, 201), 992) for n in sizes]
    assert found(kept) == "O(1)"


def test_a_root_or_a_logarithm_is_named_only_where_it_is_regular() -> None:
    """Words of at most a hundred letters, and buffers beside them: once O(sqrt n)."""
    sizes = [72, 79, 81, 152, 199, 230, 232, 289, 443, 572, 1125, 1881, 3852, 4960]
    kept = [160, 163, 165, 172, 175, 178, 177, 178, 185, 188, 199, 217, 241, 253]
    assert found([Held({"n": n}, heap, 2720) for n, heap in zip(sizes, kept, strict=True)]) == "None"


@pytest.mark.parametrize("heap", [lambda n: 8 * math.isqrt(n), lambda n: 900 + 12 * n * math.isqrt(n)])
def test_a_root_is_not_named(heap: Callable[[int], float]) -> None:
    """Words whose number grows with their length, and the ends of a text as keys: O(n) and O(n^2) on other inputs."""
    assert found(calls(heap)) == "None"


def test_a_shape_that_goes_up_and_down_below_a_regular_one_denies_nothing() -> None:
    """The pair that is looked for stands at the end, or anywhere."""
    anywhere = [0.3, 0.5, 0.9, 0.4, 0.98, 0.97, 0.66, 0.41, 0.76, 0.59, 0.95, 0.97, 0.67, 0.4, 0.75, 0.6, 0.99]
    shapes = {
        "at the end": calls(lambda n: 16 * n),
        "anywhere": [
            Held(h.sizes, int(h.heap * x), 800) for h, x in zip(calls(lambda n: 16 * n), anywhere, strict=True)
        ],
    }
    assert str(memory_growth(shapes, ["n"], None).fit.found) == "O(n)"
    shapes["anywhere"][-1] = Held({"n": 4096}, 30 * 4096, 800)
    assert memory_growth(shapes, ["n"], None).fit.found is None


def test_what_is_constant_elsewhere_bounds_nothing() -> None:
    """A heap that grows below a fixed room, or below the stack, of other inputs still denies O(1)."""
    grows = calls(lambda n: 100 if n <= 2048 else 2000, lambda n: 3000)
    assert (
        memory_growth({"fixed": calls(lambda n: 2100, lambda n: 3000), "grows": grows}, ["n"], None).fit.found is None
    )


def test_a_room_that_doubles_when_it_is_full_is_linear() -> None:
    doubling = calls(lambda n: 384 * 2 ** math.ceil(math.log2(n)) + 27_000)
    assert found(doubling[:-1]) == "O(n)"
    assert found([*doubling[:-1], Held({"n": 4096}, 3 * 384 * 4096, 800)]) == "None"


def test_nothing_is_said_that_a_larger_input_denies() -> None:
    for held in (
        calls(lambda n: 4 * n + (3 * n * n if n > 2500 else 0)),
        calls(lambda n: 4 * n if n <= 2048 else 6 * n),
    ):
        assert memory_growth({"only": held}, ["n"], None).fit.found is None


def test_a_class_is_denied_by_what_it_does_not_foretell() -> None:
    linear = parse("O(n)", ["n"])
    samples = [Sample(h.sizes, h.heap) for h in calls(lambda n: 4 * n + 64)]
    assert foretell(samples[:-3], ["n"], linear, samples[-3:]) == pytest.approx([s.amount for s in samples[-3:]])
    assert not denied(samples, ["n"], linear)
    assert denied([*samples[:-1], Sample({"n": 4096}, 1.3 * samples[-1].amount)], ["n"], linear)


def test_nothing_is_said_of_a_room_of_fixed_size() -> None:
    assert memory_growth({"only": calls(lambda n: 400_000)}, ["n"], None).fit.reason == FIXED


def test_a_tree_is_measured_by_its_height_where_only_deep_ones_take_much() -> None:
    def told(deep: Callable[[int], float], shallow: Callable[[int], float]) -> str:
        shapes = {
            name: [Held({"n": n}, 25, int(stack(n)), height(n)) for n in SIZES]
            for name, stack, height in (("deep", deep, int), ("shallow", shallow, int.bit_length))
        }
        return str(by_height(shapes, "n", "h").fit.found)

    assert told(lambda n: 96 * n, lambda n: 96 * n.bit_length()) == "O(h)"
    assert told(lambda n: 96 * n, lambda n: 96 * n) == "O(n)"
    assert told(lambda n: 200, lambda n: 96 * n) == "O(n)"  # a queue: as wide as the tree
    assert told(lambda n: 200, lambda n: 200) == "O(1)"


def test_a_tree_is_measured_by_its_height_where_no_level_takes_more_than_in_a_chain() -> None:
    """Random trees are as deep as it comes: of nodes alone their recursions follow no class."""
    heights = {n: int(2 * n.bit_length() + (37 * n) % 11) for n in SIZES}

    def told(bytes_for: Callable[[int, int], int]) -> str:
        shapes = {
            "chain": [Held({"n": n}, bytes_for(n, n), 800, n) for n in SIZES],
            "any": [Held({"n": n}, bytes_for(n, min(n, heights[n])), 800, min(n, heights[n])) for n in SIZES],
        }
        return str(by_height(shapes, "n", "h").fit.found)

    assert told(lambda n, h: 200 + 264 * h) == "O(h)"
    assert told(lambda n, h: 200 + 264 * h + 8 * n) == "None"  # beside it a number for each node
    assert told(lambda n, h: 200 + 264 * h + 4 * n) == "None"


def test_the_height_of_a_tree_in_level_order() -> None:
    assert height([]) == 0
    assert height([1]) == 1
    assert height([1, None, 2, 3]) == 3
    assert height([1, 2, 3, None, None, 4]) == 3


def test_a_shape_of_which_too_little_was_seen_is_left_out_only_where_it_is_small() -> None:
    seen = calls(lambda n: 25)
    assert memory_growth({"seen": seen, "cut off": [Held({"n": 2}, 100, 800)]}, ["n"], None).fit.found is not None
    assert memory_growth({"seen": seen, "cut off": [Held({"n": 2}, 1_600_000, 800)]}, ["n"], None).fit.found is None


def test_the_same_class_is_named_as_expected() -> None:
    expected = parse("O(n + e)", ["n", "e"])
    held = [Held({"n": n, "e": e}, 96 * e + 64, 800) for n in (8, 16, 32, 64) for e in (64, 128, 256, 512, 1024)]
    assert str(memory_growth({"only": held}, ["n", "e"], expected).fit.found) == "O(n + e)"
    fewer = [Held({"n": n, "e": e}, 96 * e + 64, 800) for n in (8, 64, 512) for e in (8, 64, 128, 256, 512)]
    assert str(memory_growth({"only": fewer}, ["n", "e"], expected).fit.found) == "O(e)"


def test_a_shape_whose_smallest_input_is_large_is_left_as_it_is() -> None:
    """Words of a hundred letters from the first input on: there was no size to begin the doublings with."""
    samples = [Sample({"n": n}, 1000.0 + n) for n in (900, 1000, 2000, 4000, 1 << 14)]
    assert levelled(samples) == samples


def test_what_the_checks_of_a_contract_keep_is_not_told_as_the_submissions() -> None:
    """The driver of cpp/unique-ptr writes down what it saw after each operation."""
    contract = load_problem(own_folder() / "cpp" / "unique-ptr")
    steps = [Sample({"n": n}, 9 * n) for n in SIZES]

    def space(held: list[Held]) -> tuple[str | None, str | None]:
        growth = counted_growth(contract, [Counted("any", steps, held)])
        assert growth.space is not None
        return growth.space.found, growth.space.reason

    assert space(calls(lambda n: 4400 + 27 * 2 ** n.bit_length())) == (None, OF_THE_CHECKS)
    assert space(calls(lambda n: 25)) == ("O(1)", None)


def test_steps_that_grow_a_hundredfold_are_bounded_by_no_logarithm() -> None:
    """All letters tried for each dot, cut off where it was too much: once O(log s)."""
    steps = [(33, 20326), (42, 40405), (59, 60484), (67, 70707), (91, 94166), (112, 98251), (141, 161248)]
    steps += [(170, 189289), (250, 172378), (284, 333335), (329, 301635), (389, 463268), (422, 477136), (488, 580030)]
    steps += [(621, 606292), (747, 924907), (1227, 1556290), (2326, 632999), (3708, 730816), (6763, 1294619)]
    steps += [(11472, 1631210), (21673, 2478209)]
    problem = load_problem(own_folder() / "arrays/two-sum")
    growth = counted_growth(problem, [Counted("dots", [Sample({"n": n}, amount) for n, amount in steps])])
    assert growth.found is None


def test_where_there_are_no_inputs_nothing_is_said_of_the_counted_program() -> None:
    problem = load_problem(own_folder() / "arrays/two-sum")
    # No programs: without inputs neither is started.
    said = "timed, as the counted program did not come through"
    growth = timed_growth(problem, None, None, (), said)  # type: ignore[arg-type]
    assert (growth.found, growth.reason) == (None, NO_INPUTS)
