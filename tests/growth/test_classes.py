"""Growth classes read, compared and written."""

from __future__ import annotations

import pytest

from judge.growth.classes import LARGEST_FOUND, Order, canonical, parse, used_names
from judge.model.problem import CLASSES


@pytest.mark.parametrize("text", CLASSES)
def test_the_named_classes_are_written_as_they_are_read(text: str) -> None:
    assert str(parse(text, ["n"])) == text


@pytest.mark.parametrize("text", ["O(n log^2 n)", "O(n^4)", "O(m^3 n^2)", "O(m n log m + m n log n)", "O(n^2 + e)"])
def test_what_is_found_is_read_again(text: str) -> None:
    assert str(parse(text, ["m", "n", "e"], LARGEST_FOUND)) == text


def test_the_named_classes_are_in_order() -> None:
    orders = [parse(text, ["n"]) for text in CLASSES]
    for i, lower in enumerate(orders):
        assert [lower.at_most(upper) for upper in orders] == [j >= i for j in range(len(orders))]


@pytest.mark.parametrize(
    ("text", "names", "printed"),
    [
        ("O(m*n)", "m n", "O(m n)"),
        ("O(n * m)", "m n", "O(m n)"),
        ("O(amount * coins)", "amount coins", "O(amount coins)"),
        ("O(v+e)", "v e", "O(v + e)"),
        ("O(E log V)", "V E", "O(E log V)"),
        ("O(log(n) n)", "n", "O(n log n)"),
        ("O(n * n)", "n", "O(n^2)"),
        ("O(n + n^2)", "n", "O(n^2)"),
        ("O(n log n + n log k)", "n k", "O(n log n + n log k)"),
        ("O(sqrt(n))", "n", "O(sqrt n)"),
    ],
)
def test_products_and_sums_of_named_sizes(text: str, names: str, printed: str) -> None:
    assert str(parse(text, names.split())) == printed


@pytest.mark.parametrize("text", ["n", "O(k)", "O(n^7)", "O(n log)", "O()", "O(n + )", "O(log (m + n))", "O(n!)"])
def test_what_cannot_be_read_is_said_and_printed_as_it_is(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse(text, ["n", "m"])
    assert canonical(text, ["n", "m"]) == text


def test_classes_of_several_sizes_are_ordered_only_where_one_bounds_the_other() -> None:
    def read(text: str) -> Order:
        return parse(text, ["m", "n"])

    assert read("O(m + n)").at_most(read("O(m n)"))
    assert read("O(m log n)").at_most(read("O(m n)"))
    assert not read("O(m^2)").at_most(read("O(m n)"))
    assert not read("O(m n)").at_most(read("O(m + n)"))


def test_only_the_sizes_of_the_class_are_looked_at() -> None:
    assert used_names("O(n)", ["n", "h"]) == ("n",)
    assert used_names("O(1)", ["n", "h"]) == ("n", "h")
    assert used_names("O(e log v)", ["v", "e"]) == ("v", "e")
