"""The C++ references as Python functions."""

from __future__ import annotations

from pathlib import Path

import pytest

import judge
from judge import reference
from judge.cases.oracle import bound_reference
from judge.catalog.locate import Catalog
from judge.kinds.wire import make_codec


def test_a_reference_is_called_with_plain_values() -> None:
    assert reference.two_sum([2, 7, 11, 15], 9) == [0, 1]
    assert reference.reverse_linked_list([1, 2, 3]) == [3, 2, 1]
    assert reference.lowest_common_ancestor_of_a_binary_tree([3, 5, 1], 5, 1) == 3
    calls = [["LRUCache", "put", "put", "get", "get"], [[1], [1, 1], [2, 2], [1], [2]]]
    assert reference.lru_cache(*calls) == [None, None, None, -1, 2]


def test_every_bound_reference_has_a_function() -> None:
    from judge import _reference

    assert len(dir(reference)) == len(_reference.names()) >= 28


def test_topics_tell_equal_slugs_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    from judge import _reference

    names = ["arrays/two-sum", "design/lru-cache", "design/two-sum"]
    monkeypatch.setattr(_reference, "names", lambda: names)
    for cached in (reference._topics, reference._names, reference.__getattr__):
        monkeypatch.setattr(reference, cached.__name__, cached.__wrapped__)
    assert dir(reference) == ["lru_cache"]
    assert dir(reference.design) == ["lru_cache", "two_sum"]
    assert reference.arrays.two_sum([2, 7, 11, 15], 9) == [0, 1]
    with pytest.raises(AttributeError, match=r"did you mean arrays\.two_sum or design\.two_sum"):
        reference.two_sum  # noqa: B018


def test_a_slug_that_is_no_name_of_python_gets_an_underscore() -> None:
    names = ("3sum", "two-sum", "for", "01-matrix")
    assert [reference._identifier(n) for n in names] == ["_3sum", "two_sum", "_for", "_01_matrix"]
    assert all(name.isidentifier() for name in dir(reference))


def test_the_stub_is_up_to_date() -> None:
    # Written again by `python -m judge.reference`.
    assert Path(judge.__file__).with_name("reference.pyi").read_text(encoding="utf-8") == reference.stub()


def test_a_wrong_name_offers_the_nearest() -> None:
    with pytest.raises(AttributeError, match="two_sum"):
        reference.two_som  # noqa: B018


@pytest.mark.parametrize(("args", "error"), [(([1, 2],), TypeError), (([1, "2"], 3), ValueError), ((3, 3), ValueError)])
def test_wrong_arguments_are_refused(args: tuple[object, ...], error: type[Exception]) -> None:
    with pytest.raises(error):
        reference.two_sum(*args)


def test_a_slug_that_python_has_a_function_of_is_no_type_s_name() -> None:
    assert callable(reference.cpp._list)
    assert "def _list(check: str, ops: list[list[int]]) -> list[str]" in reference.stub()


def test_an_input_that_takes_long_to_make_is_not_made_a_thousand_times() -> None:
    """A call on a tree takes a microsecond here, the tree some milliseconds."""
    problem = Catalog.open((), {}).find("trees/lowest-common-ancestor-of-a-binary-search-tree")
    bound = bound_reference(problem)
    assert bound is not None
    chain = [value for i in range(50_000) for value in (50_000 - i, None)][:-1]
    frame = make_codec(problem).encode_args((chain, 50_000, 49_999))
    calls, spent_ns = bound.time(frame, 2_000_000)
    assert 1 <= calls < 500
    assert spent_ns > 0
