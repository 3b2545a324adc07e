"""Finding packages, and the nearest name where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.locate import Catalog, nearest, own_folder
from judge.errors import PackageError, UserError

NAMES = ["arrays/two-sum", "arrays/three-sum", "trees/invert-binary-tree", "stacks/min-stack"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("arrays/two-sums", "arrays/two-sum"),
        ("array/two-sum", "arrays/two-sum"),
        ("two-sum", "arrays/two-sum"),
        ("twosum", "arrays/two-sum"),
        ("trees/two-sum", "arrays/two-sum"),
        ("min-stak", "stacks/min-stack"),
        ("invert-tree", "trees/invert-binary-tree"),
    ],
)
def test_the_nearest_name_comes_first(typed: str, first: str) -> None:
    found = nearest(typed, NAMES)
    assert found[0] == first
    assert len(found) == len(set(found)) <= 3


def test_nothing_is_near_to_nonsense() -> None:
    assert nearest("qqqqqqqq", NAMES) == []


def test_a_learners_package_is_found_and_hides_the_judges_own(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem("arrays/two-sum")
    mini_problem("mini/total")
    catalog = Catalog.open([str(folder.parent.parent)], {})
    assert catalog.find("arrays/two-sum").folder == folder.resolve()
    assert catalog.find("total").name == catalog.find(" mini/total/ ").name == "mini/total"
    assert catalog.names() == sorted(catalog.names())
    assert catalog.names().count("arrays/two-sum") == 1


def test_the_environment_names_folders_like_path(mini_problem: Callable[..., Path], tmp_path: Path) -> None:
    root = mini_problem().parent.parent
    (tmp_path / "empty").mkdir()
    catalog = Catalog.open((), {"JUDGE_PROBLEMS": f"{tmp_path / 'empty'}:{root}:"})
    assert catalog.find("mini/total").name == "mini/total"
    assert catalog.roots[-1] == own_folder()


def test_a_slug_in_two_topics_is_not_guessed(mini_problem: Callable[..., Path]) -> None:
    root = mini_problem("a/total").parent.parent
    mini_problem("b/total")
    with pytest.raises(UserError, match="a/total or b/total"):
        Catalog.open([str(root)], {}).find("total")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/",
        "..",
        "../mini/total",
        "mini/..",
        "mini/total/x",
        ".hidden/x",
        "x\0y",
        "no-such",
        "\x1b[31m/x",
        "a" * 300,
    ],
)
def test_what_is_no_problem_is_one_clean_sentence(mini_problem: Callable[..., Path], name: str) -> None:
    catalog = Catalog.open([str(mini_problem().parent.parent)], {})
    with pytest.raises(UserError) as raised:
        catalog.find(name)
    text = str(raised.value)
    assert text.startswith("There is no problem ")
    assert text.isprintable()
    assert len(text) < 250


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nowhere does not exist\. Name a folder that holds TOPIC/SLUG/"):
        Catalog.open([str(tmp_path / "nowhere")], {})


def test_a_broken_package_is_found_and_then_named(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem(files={"problem.toml": "title = "})
    catalog = Catalog.open([str(folder.parent.parent)], {})
    assert "mini/total" in catalog.names()
    with pytest.raises(PackageError, match=r"problem\.toml: not valid TOML"):
        catalog.find("mini/total")
