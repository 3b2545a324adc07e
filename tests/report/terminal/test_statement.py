from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.errors import PackageError
from judge.model.problem import FixedCase, Problem
from judge.report.terminal.console import make_console
from judge.report.terminal.statement import fill, render_statement

Maker = Callable[..., Problem]
SAMPLE = FixedCase("sample", "The pair stands at the front.", ([2, 7], 9), True, [0, 1])
OTHER = FixedCase("negative", "Not an example.", ([-1, -2], -3), False, None)
MARKDOWN = """Find `nums` with a *sum*, `O(n^2)` ≤ 3.

{examples}

## Constraints

- up to {n_max}
"""


def rendered(
    problem: Problem,
    markdown: str,
    *,
    width: int = 80,
    encoding: str = "utf-8",
    color: bool = False,
    bare: bool = False,
) -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, newline="")
    console = make_console(stream=stream, width=width, color=color, environ={})
    render_statement(problem, markdown, console, bare=bare)
    stream.flush()
    return raw.getvalue().decode(encoding)


def test_numbers_get_thousands_separators_from_a_thousand_on(problem: Maker) -> None:
    parameters = {"a": 999, "b": 1_000, "c": -1_000_000_000, "d": 0.5, "e": "ab"}
    text = fill("{a} {b} {c} {d} {e} {examples}", parameters, [SAMPLE], problem("two-sum"))
    assert text.startswith("999 1,000 -1,000,000,000 0.5 ab ## Examples")


def test_examples_are_the_samples_by_parameter_name(problem: Maker) -> None:
    text = fill("{examples}", {}, [OTHER, SAMPLE, SAMPLE], problem("two-sum"))
    assert text.count("nums = [2, 7]\ntarget = 9\noutput: [0, 1]") == 2
    assert "**Example 2**" in text
    assert "The pair stands at the front." in text
    assert "-3" not in text


def test_braces_that_are_no_placeholder_stay(problem: Maker) -> None:
    assert fill("{1, 2} {} { x } {examples}", {}, [SAMPLE], problem("two-sum")).startswith("{1, 2} {} { x } ")


def test_a_parameter_is_not_filled_in_twice(problem: Maker) -> None:
    assert fill("{a}{examples}", {"a": "{b}", "b": 1}, [SAMPLE], problem("two-sum")).startswith("{b}")


def test_an_unknown_placeholder_names_file_and_key(problem: Maker) -> None:
    with pytest.raises(PackageError, match=r"two-sum/statement\.md: \{n_mox\}: .* expected one of examples, n_max"):
        fill("{n_mox} {examples}", {"n_max": 1}, [SAMPLE], problem("two-sum"))


def test_missing_examples_are_an_error(problem: Maker) -> None:
    with pytest.raises(PackageError, match=r"statement\.md: \{examples\}"):
        fill("words", {}, [SAMPLE], problem("two-sum"))
    with pytest.raises(PackageError, match="no case labelled sample"):
        fill("{examples}", {}, [OTHER], problem("two-sum"))


def test_a_design_example_is_a_sequence_of_calls(problem: Maker) -> None:
    case = FixedCase("sample", "", (["MinStack", "push", "top"], [[[1], "s"], [3], []]), True, [None, None, 3])
    text = fill("{examples}", {}, [case], problem("min-stack"))
    assert 'MinStack([1], "s")\npush(3)\ntop()' in text
    assert [line for line in text.split("\n") if "→" in line] == ["top()               → 3"]


def test_in_place_and_cycle_and_node_examples(problem: Maker) -> None:
    colors = fill("{examples}", {}, [FixedCase("sample", "", ([2, 0],), True, [0, 2])], problem("sort-colors"))
    assert "nums = [2, 0]\nnums afterwards: [0, 2]" in colors
    cycle = fill("{examples}", {}, [FixedCase("sample", "", ([1, 2], 0), True, True)], problem("linked-list-cycle"))
    assert "head = [1, 2]  1 → 2 ↩ (to index 0)\npos = 0  (not passed)\noutput: true" in cycle
    slug = "lowest-common-ancestor-of-a-binary-tree"
    lca = fill("{examples}", {}, [FixedCase("sample", "", ([1, 2, 3], 2, 3), True, 1)], problem(slug))
    assert "root = [1, 2, 3]\n        1\n       ┌┴┐\n       2 3\np = 2\nq = 3\noutput: 1" in lca


def test_backticks_in_a_value_cannot_end_the_block(problem: Maker) -> None:
    case = FixedCase("sample", "why", ("```\n# owned",), True, "x")
    page = rendered(problem("reverse"), fill("{examples}", {}, [case], problem("reverse")))
    assert 's = "```\\n# owned"' in page
    assert "why" in page


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_the_page_has_everything_and_fits(problem: Maker, width: int, encoding: str) -> None:
    text = fill(MARKDOWN, {"n_max": 10_000}, [SAMPLE], problem("two-sum"))
    page = rendered(problem("two-sum"), text, width=width, encoding=encoding)
    assert max(map(len, page.split("\n"))) <= width
    assert not any(line.endswith(" ") for line in page.split("\n"))
    assert "\x1b" not in page
    words = " ".join(page.split())
    for part in ("Two Sum arrays/two-sum", "medium", "days 36, 37", "#hash-table", "Constraints", "up to 10,000",
                 "    nums = [2, 7]", "    output: [0, 1]", "class Solution:",
                 "    vector<int> twoSum(vector<int>& nums, int target);"):  # fmt: skip
        assert part in page if part.startswith(" ") and width >= 80 else part.strip() in words
    assert ("O(n^2) <= 3" if encoding == "ascii" else "O(n^2) ≤ 3") in words
    assert "?" not in page


def test_colours_suit_light_and_dark(problem: Maker) -> None:
    page = rendered(problem("two-sum"), fill(MARKDOWN, {"n_max": 10}, [SAMPLE], problem("two-sum")), color=True)
    codes = {code for sequence in page.split("\x1b[")[1:] for code in sequence.split("m")[0].split(";")}
    assert codes <= {"0", "1", "2", "3", "36"}
    assert "\x1b[36mnums" in page


def test_a_hostile_statement_is_harmless(problem: Maker) -> None:
    page = rendered(problem("two-sum", title="T\x1b[2J"), "a\x1b[31m\u202eb\x00 [red]x[/red]")
    assert "T\\x1b[2J" in page
    assert "a\\x1b[31m\\u202eb\\x00 [red]x[/red]" in page


def test_a_contract_lists_its_checks_and_has_no_python(problem: Maker) -> None:
    page = rendered(problem("unique-ptr"), "words")
    assert "1 check, one by one" in page
    assert "A moved-from object is empty." in page
    assert "Python" not in page


def test_a_bare_problem_has_no_declaration_and_its_checks_are_only_counted(problem: Maker) -> None:
    assert "twoSum(" in rendered(problem("two-sum"), "Text.")
    assert "twoSum(" not in rendered(problem("two-sum"), "Text.", bare=True)
    contract = load_problem(own_folder() / "cpp/optional")
    first = contract.checks[0]
    assert first.about.split()[-1] in rendered(contract, "Text.")
    bare = " ".join(rendered(contract, "Text.", bare=True).split())
    groups = Counter(c.name.split("/")[0] for c in (*contract.checks, *contract.compile_checks))
    assert f"{groups.total()} checks: works {groups['works']}, copying {groups['copying']}, exceptions" in bare
    assert first.name not in bare
