"""What a proof rests on: everything that decides it changes the key, and nothing else does."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.kinds import KINDS
from judge.verify import key
from judge.verify.key import Circumstances, deciding, judge_digest, key_of, package_digest, parts_of
from judge.verify.package import Verification
from judge.verify.proof import verify_package

MADE_WITH = Circumstances("gcc 12", "3.11", "linux x86_64")
BOTH = ("cpp", "py")


def test_a_changed_added_or_renamed_file_changes_the_package(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem()
    seen = {package_digest(folder)}
    for change in (
        lambda: (folder / "cases.toml").write_text("# Another one."),
        lambda: (folder / "solutions/accepted/more.py").write_text("class Solution: pass\n"),
        lambda: (folder / "solutions/accepted/more.py").rename(folder / "solutions/wrong_answer/more.py"),
        lambda: (folder / "solutions/accepted/loop.cpp").unlink(),
        lambda: folder.rename(folder.with_name("other")),
    ):
        before = len(seen)
        change()
        here = folder if folder.is_dir() else folder.with_name("other")
        seen.add(package_digest(here))
        assert len(seen) == before + 1
    shared = here / "solutions" / "accepted"
    target = here.parent.parent / "elsewhere"
    shared.rename(target)
    shared.symlink_to(target, target_is_directory=True)
    linked = package_digest(here)
    (target / "index.py").write_text("# changed behind a link\n")
    assert package_digest(here) != linked


def test_its_texts_its_record_and_what_is_left_beside_it_change_nothing(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem()
    before = package_digest(folder)
    (folder / "proof.json").write_text("{}")
    (folder / "statement.md").write_text("Another one.")
    (folder / "editorial.md").write_text("Another one.")
    (folder / "mutants.toml").write_text("")
    (folder / "cases.py~").write_text("old")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "cases.pyc").write_bytes(b"\0")
    assert package_digest(folder) == before


def test_the_reasons_of_survivors_belong_to_the_mutants_alone(mini_problem: Callable[..., Path]) -> None:
    folder = mini_problem()
    before = package_digest(folder, mutants=True)
    (folder / "mutants.toml").write_text("# another reason")
    assert package_digest(folder, mutants=True) != before


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a judge of a few files, whose keys are made instead."""
    for name, text in {
        "judge/run/decide.py": 'X = 1\n"""no docstring"""\n',
        "judge/growth/fit.py": "X = 1\n",
        "judge/kinds/design.py": "X = 1\n",
        "judge/execute/python/values.py": "X = 1\n",
        "cpp/include/judge/wire.hpp": "int x;\n",
        "cpp/recursion/recursion.cpp": "int x;\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(key, "HOUSE", tmp_path / "judge")
    monkeypatch.setattr(key, "SOURCES", tmp_path / "cpp")
    return tmp_path


@pytest.mark.parametrize(
    ("file", "function", "contract", "mutants"),
    [
        ("judge/run/decide.py", True, True, True),
        ("judge/run/added.py", True, True, True),
        ("judge/growth/fit.py", False, False, True),
        ("judge/kinds/design.py", False, False, False),
        ("judge/report/screen.py", False, False, False),
        ("judge/execute/python/values.py", True, False, True),
        ("cpp/include/judge/wire.hpp", True, True, True),
        ("cpp/recursion/recursion.cpp", True, False, True),
        ("cpp/include/contract/elements.hpp", False, True, False),
        ("cpp/include/contract.hpp", True, True, True),
        ("judge/author/contracts.py", False, False, False),
        ("docs/page.md", False, False, False),
    ],
)
def test_what_decides_changes_the_key_of_those_it_decides(
    house: Path, file: str, function: bool, contract: bool, mutants: bool
) -> None:
    def digests() -> list[str]:
        judge_digest.cache_clear()
        key._module_digest.cache_clear()
        return [
            judge_digest("function", BOTH, False),
            judge_digest("contract", ("cpp",), False),
            judge_digest("function", BOTH, True),
        ]

    before = digests()
    (house / file).parent.mkdir(parents=True, exist_ok=True)
    (house / file).write_text("X = 2\n")
    after = digests()
    judge_digest.cache_clear()
    key._module_digest.cache_clear()
    assert [a != b for a, b in zip(before, after, strict=True)] == [function, contract, mutants]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ('"""A module."""\n\n# why\nX = 1\n\n\ndef f():\n    """Twice."""\n    return "#"\n', True),
        ('X = 1\ndef f():\n    return "#"\n', True),
        ('X = 1\ndef f():\n    return "# "\n', False),
        ('X = 2\ndef f():\n    return "#"\n', False),
        ('X = 1\ndef f(): """Once."""; return "#"\n', False),
        ('X = 1\ndef f():\n    return """\n# no comment\n"""\n', False),
        ("not Python", False),
    ],
)
def test_comments_and_docstrings_decide_nothing(tmp_path: Path, text: str, same: bool) -> None:
    plain, other = tmp_path / "plain.py", tmp_path / "other.py"
    plain.write_text('X = 1\ndef f():\n    return "#"\n')
    other.write_text(text)
    assert (key._module_digest(plain) == key._module_digest(other)) is same


def test_a_line_of_a_text_that_looks_like_a_comment_counts(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.py", "b.py")]
    for file, word in zip(files, ("one", "two"), strict=True):
        file.write_text(f'X = """\n# {word}\n"""\nY = f"""\n# {{X}}\n"""\n')
    assert key._module_digest(files[0]) != key._module_digest(files[1])


def test_another_compiler_python_or_platform_is_another_key(mini_problem: Callable[..., Path]) -> None:
    problem = load_problem(mini_problem())
    others = [
        MADE_WITH,
        Circumstances("gcc 13", "3.11", "linux x86_64"),
        Circumstances("gcc 12", "3.12", "linux x86_64"),
        Circumstances("gcc 12", "3.11", "linux aarch64"),
    ]
    assert len({key_of(problem, one).text for one in others}) == len(others)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("from judge.author import Family, parameters\n", set()),
        ("from judge.author import Family, trees\n", {"trees", "tree_shapes", "values"}),
        ("from judge.author.trees import zigzag as z\n", {"trees", "tree_shapes", "values"}),
        ("def f():\n    from judge.author import strings\n", {"strings", "values"}),
        ("from judge import author\n", None),
        ("import judge.author\n", None),
        ("from judge.author import *\n", None),
    ],
)
def test_a_key_holds_the_parts_that_cases_are_made_of(tmp_path: Path, text: str, parts: set[str] | None) -> None:
    (tmp_path / "cases.py").write_text(text)
    (tmp_path / "brute.py").write_text("import itertools\n")
    every = {file.stem for file in (key.HOUSE / "author").glob("*.py")} - {"__init__", "description"}
    assert set(parts_of(tmp_path)) == {f"author/{name}.py" for name in (every if parts is None else parts)}
    (tmp_path / "brute.py").write_text(text)
    (tmp_path / "cases.py").write_text("")
    assert set(parts_of(tmp_path)) == {f"author/{name}.py" for name in (every if parts is None else parts)}


def test_a_changed_part_changes_the_key_of_those_made_of_it(
    mini_problem: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, made = load_problem(mini_problem("plain")), load_problem(mini_problem("made"))
    cases = made.folder / "cases.py"
    cases.write_text(cases.read_text().replace("import Family,", "import Family, matrices,"))
    texts = []
    digest = key._module_digest
    for change in ("one", "two"):
        changed = {"matrices.py": change}
        monkeypatch.setattr(key, "_module_digest", lambda file, now=changed: now.get(file.name) or digest(file))
        judge_digest.cache_clear()
        texts.append([key_of(problem, MADE_WITH).text for problem in (plain, made)])
    judge_digest.cache_clear()
    assert texts[0][0] == texts[1][0]
    assert texts[0][1] != texts[1][1]


def test_every_room_decides_or_does_not() -> None:
    rooms = {
        p.name.removesuffix(".py") for p in key.HOUSE.iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()
    }
    assert rooms == key.DECIDE | key.DO_NOT
    assert not key.DECIDE & key.DO_NOT
    named = {*key.UNUSED, *key.OF_MUTANTS}
    assert [name for name in named if not (key.HOUSE / name).is_file()] == []
    for kind in KINDS:
        assert (key.HOUSE / key._module_of(kind)).is_file()


# The method adds up a state that operations build, so that another kind's record is at work.
DESIGN = {
    "problem.toml": """\
format_version = 1
title = "Sum"
difficulty = "easy"
days = [1]
kind = "design"
tags = ["design"]
hints = ["Keep it."]

[signature]
class = "Sum"
constructor = []
methods = [{ name = "add", params = [{ name = "value", type = "int" }], returns = "int" }]

[complexity]
time = "O(n)"
space = "O(n)"
""",
    "cases.toml": """\
[[case]]
label = "sample"
why = "Two."
args = '[["Sum", "add", "add"], [[], [1], [2]]]'
expected = '[null, 1, 3]'
""",
    "cases.py": '''\
from itertools import product

from hypothesis import strategies as st

from judge.author import Family


def is_valid(args):
    names, values = args
    return (
        names[:1] == ["Sum"] and set(names[1:]) <= {"add"} and len(names) == len(values) <= 2000
        and values[0] == [] and all(len(v) == 1 and 0 <= v[0] <= 9 for v in values[1:])
    )


def _case(values):
    return ["Sum", *["add"] * len(values)], [[], *([v] for v in values)]


def strategy():
    return st.lists(st.integers(0, 9), max_size=9).map(_case)


def exhaustive():
    """every sequence of up to 2 of 0 and 1"""
    for size in range(3):
        for values in product(range(2), repeat=size):
            yield _case(values)


FAMILIES = (Family("random", lambda n, rng: _case([rng.randint(0, 9) for _ in range(n)]), n=900, catches="x"),)
''',
    "reference.cpp": "class Sum {\n    int sum = 0;\n\npublic:\n    int add(int value) { return sum += value; }\n};\n",
    "reference.py": (
        "class Sum:\n    def __init__(self):\n        self.sum = 0\n\n"
        "    def add(self, value):\n        self.sum += value\n        return self.sum\n"
    ),
    "brute.py": (
        "def solve(args):\n"
        "    return [None, *(sum(v[0] for v in args[1][1 : i + 1]) for i in range(1, len(args[0])))]\n"
    ),
    "solutions/accepted/loop.cpp": (
        "class Sum {\n    long long all = 0;\n\npublic:\n    int add(int v) { return all += v; }\n};\n"
    ),
    "solutions/accepted/reduce.py": (
        "class Sum:\n    def __init__(self):\n        self.seen = []\n\n"
        "    def add(self, v):\n        self.seen.append(v)\n        return sum(self.seen)\n"
    ),
    "solutions/accepted/index.py": (
        "class Sum:\n    sum = 0\n\n    def add(self, v):\n        self.sum += v\n        return self.sum\n"
    ),
    "solutions/wrong_answer/skips_the_last.cpp": "class Sum {\npublic:\n    int add(int v) { return v; }\n};\n",
    "solutions/wrong_answer/adds_sizes.py": "class Sum:\n    def add(self, v):\n        return 1\n",
}


@pytest.mark.parametrize(("kind", "files"), [("function", {}), ("design", DESIGN)])
def test_nothing_is_executed_that_no_key_holds(
    mini_problem: Callable[..., Path], environment: Any, monkeypatch: pytest.MonkeyPatch, kind: str, files: Any
) -> None:
    """What is looked at each time, whatever the record says, is left out here."""
    slow = "class Solution:\n    def total(self, nums):\n        return ([sum(nums) for _ in nums * 9] or [0])[0]\n"
    folder = mini_problem(files=files or {"solutions/time_limit_exceeded/again.py": slow})
    monkeypatch.setattr(Verification, "at_once", lambda self: ())
    executed: set[str] = set()

    def note(frame: FrameType, event: str, argument: object) -> None:
        file = frame.f_code.co_filename
        if event == "call" and file.startswith(f"{key.HOUSE}/") and frame.f_code.co_name != "<module>":
            executed.add(file.removeprefix(f"{key.HOUSE}/"))

    threading.setprofile(note)
    sys.setprofile(note)
    try:
        proof = verify_package(folder, environment)
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
    assert proof.complaints == ()
    assert len(executed) > 40
    assert executed - set(deciding(kind, BOTH)) - set(parts_of(folder)) == set()


def test_a_source_newer_than_what_was_compiled_of_it_is_named(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    from judge import _reference

    built = Path(str(_reference.__file__)).stat().st_mtime
    for file in (house / "cpp").rglob("*"):
        os.utime(file, (built - 9, built - 9))
    assert key.outdated_build() is None
    os.utime(house / "cpp/include/judge/wire.hpp", (built + 9, built + 9))
    assert key.outdated_build() == Path("include/judge/wire.hpp")
