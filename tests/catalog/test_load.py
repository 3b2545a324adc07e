"""Every way in which problem.toml and cases.toml can be broken is named: file, key, and what was expected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import case_mismatch, load_fixed_cases, load_problem, load_statement
from judge.errors import PackageError

Mini = Callable[..., Path]


def change(folder: Path, name: str, old: str, new: str) -> Path:
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_the_tiny_package_is_read(mini_problem: Mini) -> None:
    problem = load_problem(mini_problem())
    assert (problem.name, problem.title, problem.kind, problem.compare) == ("mini/total", "Total", "function", "exact")
    assert problem.parameters == {"n_max": 1000, "value_max": 1_000_000}
    assert (problem.limits.time_factor, problem.limits.memory_mib) == ({"cpp": 10.0, "py": 10.0}, 256)
    assert problem.languages == ("cpp", "py")
    assert [(c.label, c.args, c.has_expected) for c in load_fixed_cases(problem)] == [
        ("sample", ([1, 2, 3],), True),
        ("empty", ([],), False),
        ("negative", ([-5, 5, -7],), False),
    ]
    assert load_statement(problem).startswith("Add up")


TREE = '{ name = "root", type = "TreeNode" }'
BROKEN = [
    ("format_version = 1\n", "", "format_version: expected 1, but the key is missing"),
    ("format_version = 1", "format_version = 2", "format_version: expected 1, got 2"),
    ("format_version = 1", 'format_version = "1"', "format_version: expected 1, got '1'"),
    ("format_version = 1", "format_version = true", "format_version: expected 1, got True"),
    ('title = "Total"', "title = 3", "title: expected a string, got 3"),
    ('title = "Total"', "", "title: expected a string, but the key is missing"),
    ('title = "Total"', 'title = "T"\ntitel = "T"', "titel: expected no such key (unknown key 'titel')"),
    ('"easy"', '"simple"', "difficulty: expected one of easy, medium, hard, got 'simple'"),
    ("days = [1]", "days = [48]", "days: expected day numbers from 1 to 47, got [48]"),
    ("days = [1]", "days = [true]", "days: expected day numbers"),
    ("days = [1]", "days = 1", "days: expected a list of day numbers, got 1"),
    ('kind = "function"', 'kind = "quiz"', "kind: expected one of function, in-place, design, round-trip, contract"),
    ('kind = "function"', 'kind = "in-place"', "signature.output: expected a string, but the key is missing"),
    ('kind = "function"', 'kind = "contract"', "contract.check: expected checks exactly where kind is contract"),
    ('kind = "function"', 'kind = "round-trip"', "signature.encode: expected a string, but the key is missing"),
    ('kind = "function"', 'kind = "design"', "signature.methods: expected at least one method"),
    ('tags = ["array"]', "tags = [1]", "tags: expected a list of strings"),
    ('tags = ["array"]', 'tags = []\nlists = ["neetcode"]', "lists: expected names out of neetcode-150, blind-75"),
    ('tags = ["array"]', 'tags = []\nlists = ["grind-75", "grind-75"]', "lists: expected each name once"),
    ('hints = ["Add them up."]', 'hints = "Add"', "hints: expected a list of strings, got 'Add'"),
    ('method = "total"', "", "signature.method: expected a string, but the key is missing"),
    (
        'returns = "int"',
        'returns = "integer"',
        "signature.returns: expected unknown type 'integer': expected one of int",
    ),
    ('returns = "int"', 'returns = "int"\nreturn = 1', "signature.return: expected no such key"),
    (
        'returns = "int"',
        'returns = "int"\nreturns_node_of = "root"',
        "signature.returns_node_of: expected the name of a parameter of type TreeNode",
    ),
    ('"list[int]"', '"list[int"', "signature.params[0].type: expected unknown type 'list[int'"),
    ('type = "list[int]"', 'typ = "list[int]"', "signature.params[0].type: expected a string, but the key is missing"),
    ('"list[int]" }', '"int", pased = true }', "signature.params[0].pased: expected no such key"),
    ('"list[int]" }', '"int", passed = 1 }', "signature.params[0].passed: expected true or false, got 1"),
    (
        '"list[int]" }]',
        '"int" }, { name = "nums", type = "int" }]',
        "signature.params: expected parameters of different names",
    ),
    (
        '"list[int]" }',
        '"ListNode", cycle = "pos" }',
        "signature.params: expected cycle of nums to name a parameter of type int",
    ),
    (
        '"list[int]" }',
        '"TreeNode", node_of = "x" }',
        "signature.params: expected node_of of nums to name a parameter of type",
    ),
    (
        '"list[int]" }',
        '"TreeNode", node_of = "nums" }',
        "signature.params: expected node_of of nums to name a parameter of type",
    ),
    (
        '"list[int]" }',
        '"list[RandomNode]" }',
        "signature.params: expected types that can be passed, got list[RandomNode]",
    ),
    ('params = [{ name = "nums", type = "list[int]" }]', "params = [3]", "signature.params[0]: expected a table"),
    (
        '[{ name = "nums", type = "list[int]" }]',
        '[{ name = "a", type = "ListNode" }, { name = "nums", type = "TreeNode", node_of = "a" }]',
        "signature.params: expected node_of of nums to name a parameter of type TreeNode or ListNode, as it",
    ),
    (
        '[{ name = "nums", type = "list[int]" }]',
        '[{ name = "nums", type = "ListNode", joins = "nums", joins_at = "at" }, { name = "at", type = "int" }]',
        "signature.params: expected joins of nums, a list without a cycle, to name another ListNode",
    ),
    (
        '[{ name = "nums", type = "list[int]" }]',
        '[{ name = "a", type = "ListNode", joins = "nums", joins_at = "at" }, { name = "at", type = "int" },'
        ' { name = "nums", type = "ListNode", joins = "a", joins_at = "at" }]',
        "signature.params: expected joins of a, a list without a cycle, to name another ListNode",
    ),
    (
        '[{ name = "nums", type = "list[int]" }]',
        '[{ name = "a", type = "ListNode" }, { name = "nums", type = "ListNode", joins = "a" }]',
        "signature.params: expected joins_at of nums to name a parameter of type int",
    ),
    ("n_max = 1_000", "n_max = [1]", "parameters.n_max: expected a number or a string, got [1]"),
    ("cpp = 10.0", "cpp = 1.0", "limits.time_factor.cpp: expected a number above 1, got 1.0"),
    ("cpp = 10.0", "cpp = nan", "limits.time_factor.cpp: expected a number above 1, got nan"),
    ("cpp = 10.0", 'cpp = "10"', "limits.time_factor.cpp: expected a number above 1, got '10'"),
    ("cpp = 10.0", "rust = 10.0", "limits.time_factor.rust: expected no such key"),
    ("memory_mib = 256", "memory_mib = 8", "limits.memory_mib: expected between 16 and 4096, got 8"),
    ("memory_mib = 256", "memory = 256", "limits.memory: expected no such key"),
    ('time = "O(n)"', 'time = "O(m)"', "complexity.time: expected one of O(1), O(log n)"),
    ('time = "O(n)"', "", "complexity.time: expected a string, but the key is missing"),
    ('n = "len(nums)"', "n = 3", "complexity.sizes.n: expected a string"),
    ("[complexity]", "[complexities]", "complexity: expected a table, but the key is missing"),
    (
        "[parameters]",
        '[compare]\nmode = "any"\n[parameters]',
        "compare.mode: expected one of exact, unordered, checker, got 'any'",
    ),
    ("[parameters]", '[compare]\nmod = "exact"\n[parameters]', "compare.mod: expected no such key"),
    (
        "[parameters]",
        '[compare]\nmode = "unordered"\n[parameters]',
        "compare.mode: expected an answer that is a list where its order does not matter, got int",
    ),
    ("[parameters]", "[compare]\ndepths = [1]\n[parameters]", "compare.depths: expected no such key"),
    ("[signature]", "signature = 3\n[old]", "signature: expected a table, got 3"),
    ('title = "Total"', 'title = "Total', "not valid TOML: "),
]


@pytest.mark.parametrize(
    ("type_", "returns", "length", "complaint"),
    [
        ("list[int]", "int", "", "returns: expected void, or int and returns_length = true, got int"),
        ("list[int]", "bool", "", "returns: expected void, or int and returns_length = true, got bool"),
        ("list[int]", "void", "returns_length = true", "returns: expected int, the length that is returned, got void"),
        ("list[int]", "long", "returns_length = true", "returns: expected int, the length that is returned, got long"),
        (
            "ListNode", "int", "returns_length = true",
            "returns_length: expected output to name a list where its length is returned, got ListNode",
        ),
        ("list[int]", "int", "returns_length = 1", "returns_length: expected true or false, got 1"),
    ],
)  # fmt: skip
def test_in_place_returns_nothing_or_a_length(
    mini_problem: Mini, type_: str, returns: str, length: str, complaint: str
) -> None:
    folder = mini_problem()
    change(folder, "problem.toml", 'kind = "function"', 'kind = "in-place"')
    change(folder, "problem.toml", 'type = "list[int]"', f'type = "{type_}"')
    file = change(folder, "problem.toml", 'returns = "int"', f'returns = "{returns}"\noutput = "nums"\n{length}')
    with pytest.raises(PackageError) as raised:
        load_problem(folder)
    assert str(raised.value) == f"{file}: signature.{complaint}"


@pytest.mark.parametrize("depths", ["[]", "[0]", "[3]", "[true]", "['outer']"])
def test_depths_are_those_of_the_answers_lists(mini_problem: Mini, depths: str) -> None:
    folder = mini_problem()
    change(folder, "problem.toml", 'returns = "int"', 'returns = "list[list[int]]"')
    file = change(
        folder, "problem.toml", "[parameters]", f'[compare]\nmode = "unordered"\ndepths = {depths}\n[parameters]'
    )
    with pytest.raises(PackageError) as raised:
        load_problem(folder)
    assert str(raised.value).startswith(
        f"{file}: compare.depths: expected some of the depths at which list[list[int]] has lists (1 and 2), got "
    )


def test_depths_are_read_in_order(mini_problem: Mini) -> None:
    folder = mini_problem()
    change(folder, "problem.toml", 'returns = "int"', 'returns = "list[list[int]]"')
    assert load_problem(folder).unordered_depths == (1,)
    change(folder, "problem.toml", "[parameters]", '[compare]\nmode = "unordered"\ndepths = [2, 1]\n[parameters]')
    assert load_problem(folder).unordered_depths == (1, 2)


@pytest.mark.parametrize(("old", "new", "complaint"), BROKEN)
def test_a_broken_problem_file(mini_problem: Mini, old: str, new: str, complaint: str) -> None:
    folder = mini_problem()
    file = change(folder, "problem.toml", old, new)
    with pytest.raises(PackageError) as raised:
        load_problem(folder)
    assert str(raised.value).startswith(f"{file}: {complaint}")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("signature", "complaint"),
    [
        ("", "signature.params: expected exactly one parameter, which is encoded"),
        (f"params = [{TREE}, {TREE.replace('root', 'more')}]", "signature.params: expected exactly one parameter"),
        (
            'params = [{ name = "head", type = "RandomNode" }]',
            "signature.params: expected a type that is no list with random pointers, got RandomNode",
        ),
        (f"params = [{TREE}]\nobjects = 3", "signature.objects: expected 1 or 2, got 3"),
        (f'params = [{TREE}]\nother = "[1"', "signature.other: expected JSON: "),
        (
            f'params = [{TREE}]\nother = "[true]"',
            "signature.other: expected a value of type TreeNode: the value[0] should",
        ),
    ],
)
def test_a_round_trip_encodes_one_parameter(mini_problem: Mini, signature: str, complaint: str) -> None:
    folder = mini_problem()
    change(folder, "problem.toml", 'kind = "function"', 'kind = "round-trip"')
    change(
        folder,
        "problem.toml",
        'method = "total"\nreturns = "int"\nparams = [{ name = "nums", type = "list[int]" }]',
        f'class = "Codec"\nencode = "serialize"\ndecode = "deserialize"\n{signature}',
    )
    with pytest.raises(PackageError) as raised:
        load_problem(folder)
    assert complaint in str(raised.value)


@pytest.mark.parametrize(
    ("constructor", "message"),
    [
        ('{ name = "root", type = "TreeNode" }', None),
        ('{ name = "head", type = "ListNode", passed = false }', "neither cycle nor node_of nor passed"),
        ('{ name = "clock", type = "Clock" }, { name = "other", type = "Clock" }', "one Clock at most"),
    ],
)
def test_what_the_constructor_of_a_design_may_take(mini_problem: Mini, constructor: str, message: str | None) -> None:
    folder = mini_problem()
    change(folder, "problem.toml", 'kind = "function"', 'kind = "design"')
    change(
        folder,
        "problem.toml",
        'method = "total"\nreturns = "int"\nparams = [{ name = "nums", type = "list[int]" }]',
        f'class = "Iterator"\nconstructor = [{constructor}]\nmethods = [{{ name = "next", returns = "int" }}]',
    )
    if message is None:
        assert load_problem(folder).signature.constructor[0].type.name == "TreeNode"
        return
    with pytest.raises(PackageError, match=message):
        load_problem(folder)


def test_a_half_written_file(mini_problem: Mini) -> None:
    folder = mini_problem()
    file = folder / "problem.toml"
    data = file.read_bytes()
    for cut in range(0, len(data), 7):
        file.write_bytes(data[:cut])
        with pytest.raises(PackageError, match=r"problem\.toml: "):
            load_problem(folder)


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (None, "the file is missing; every package has one"),
        (b"title = '\xff'", "cannot be read: "),
        (b"\0", "not valid TOML: "),
    ],
)
def test_a_file_that_is_none(mini_problem: Mini, data: bytes | None, complaint: str) -> None:
    folder = mini_problem()
    file = folder / "problem.toml"
    file.unlink()
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(PackageError) as raised:
        load_problem(folder)
    assert str(raised.value).startswith(f"{file}: {complaint}")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("expected = '6'", "", "case[0].expected: expected an answer, because the case is a sample"),
        ('label = "sample"', 'label = "first"', "case: expected at least one case labelled sample"),
        ("args = '[[]]'", "args = '[[]'", "case[1].args: expected JSON: "),
        ("args = '[[]]'", "args = [[]]", "case[1].args: expected a string, got [[]]"),
        (
            "args = '[[]]'",
            "args = '[[], 1]'",
            "case[1].args: expected arguments of the problem: 2 arguments given, 1 expected (nums)",
        ),
        (
            "args = '[[]]'",
            "args = '[[true]]'",
            "case[1].args: expected arguments of the problem: nums[0] should be a 32-bit int, not True",
        ),
        (
            "args = '[[]]'",
            "args = '{}'",
            "case[1].args: expected arguments of the problem: the arguments should be a list",
        ),
        (
            "args = '[[]]'",
            "args = '3'",
            "case[1].args: expected arguments of the problem: the arguments should be a list",
        ),
        (
            "args = '[[]]'",
            "args = 'null'",
            "case[1].args: expected arguments of the problem: the arguments should be a list",
        ),
        ('why = "Nothing to add."', "", "case[1].why: expected a string, but the key is missing"),
        ('why = "Nothing to add."', 'why = ""\nwho = ""', "case[1].who: expected no such key"),
    ],
)
def test_a_broken_cases_file(mini_problem: Mini, old: str, new: str, complaint: str) -> None:
    folder = mini_problem()
    file = change(folder, "cases.toml", old, new)
    problem = load_problem(folder)
    with pytest.raises(PackageError) as raised:
        load_fixed_cases(problem)
    assert str(raised.value).startswith(f"{file}: {complaint}")


def test_a_missing_statement_is_named(mini_problem: Mini) -> None:
    folder = mini_problem(files={"statement.md": None})
    with pytest.raises(PackageError, match=r"statement\.md: cannot be read"):
        load_statement(load_problem(folder))


DESIGN = 'class = "Box"\nconstructor = [{ name = "n", type = "int" }]\n' + (
    'methods = [{ name = "put", params = [{ name = "x", type = "int" }] }, { name = "get", returns = "int" }]'
)


@pytest.mark.parametrize(
    ("args", "complaint"),
    [
        ([["Box", "put", "get"], [[1], [2], []]], None),
        ([["Box"]], "a case is two lists of equal length"),
        ([["Box", "get"], [[1]]], "a case is two lists of equal length"),
        ([[], []], "the first operation should be the constructor, 'Box'"),
        ([["put"], [[1]]], "the first operation should be the constructor, 'Box'"),
        ([["Box"], [[]]], "operation 0 (Box) takes 1 arguments"),
        ([["Box", "pop"], [[1], []]], "operation 1 is 'pop', expected one of put, get"),
        ([["Box", ["get"]], [[1], []]], "operation 1 is ['get'], expected one of put, get"),
        ([["Box", "get"], [[1], [2]]], "operation 1 (get) takes 0 arguments"),
        ([["Box", "put"], [[1], 2]], "operation 1 (put) takes 1 arguments"),
        ([["Box", "put"], [[1], ["a"]]], "operation 1 (put): x should be a 32-bit int, not 'a'"),
        ({"a": 1}, "the arguments should be a list"),
    ],
)
def test_operations_of_another_shape(mini_problem: Mini, args: object, complaint: str | None) -> None:
    folder = mini_problem()
    change(folder, "problem.toml", 'kind = "function"', 'kind = "design"')
    change(
        folder,
        "problem.toml",
        'method = "total"\nreturns = "int"\nparams = [{ name = "nums", type = "list[int]" }]',
        DESIGN,
    )
    found = case_mismatch(load_problem(folder), args)
    assert found is None if complaint is None else str(found).startswith(complaint)
