"""``judge why``: facts, twins, and edits that make a file right; what it does with files that have no answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from judge.coach.sitting import sittings
from judge.store.log import Log

ONE_EARLY = """class Solution:
    def total(self, nums):
        found = 0
        for i in range(len(nums) - 1):
            found += nums[i]
        return found
"""
KEYS = ["problem", "language", "failed", "total", "condition", "pattern", "twin", "fixes", "tried"]


@pytest.fixture
def why(cli: Any, folder: Path, mini_problem: Callable[..., Path]) -> Callable[..., Any]:
    """``why(text, *options, name="a.py")``: the command on a file with this text."""
    root = mini_problem().parent.parent

    def run(text: str, *options: str, name: str = "a.py") -> Any:
        (folder / name).write_text(text)
        return cli("--problems", root, "why", "mini/total", name, *options)

    return run


def edited(text: str, edits: list[dict[str, Any]]) -> str:
    """As somebody would who only knows what the object says."""
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda e: -e["line"]):
        was = edit["was"].split("\n")
        at = edit["line"] - 1
        assert lines[at : at + len(was)] == was
        lines[at : at + len(was)] = edit["now"].split("\n")
    return "\n".join(lines)


def test_a_known_mistake_is_named_and_counts_as_a_hint(why: Any, judge_home: Path, own_home: Any) -> None:
    done = why(ONE_EARLY, "--json")
    found = json.loads(done.stdout)
    assert (done.status, list(found)) == (1, KEYS)
    # The sum of a list is wrong without its last value, unless that is zero.
    assert (found["failed"], found["total"]) == (124, 156)
    assert found["twin"] == {"name": "skips-the-last", "shows": "Stops one early.", "exact": True}
    assert (found["fixes"], found["tried"]) == (None, None)
    with Log.open(own_home.path, version="test", readonly=True) as log:
        events = log.practice().events
    assert [(e.kind, e.data) for e in events] == [("hint", {"number": "why"})]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", ONE_EARLY),
        (
            "a.cpp",
            "class Solution {\npublic:\n    int total(vector<int>& nums) {\n        int sum = 0;\n"
            "        for (size_t i = 1; i < nums.size(); ++i) {\n            sum += nums[i];\n        }\n"
            "        return sum;\n    }\n};\n",
        ),
    ],
)
def test_an_edit_is_proved_and_applies_to_the_file_as_it_stands(why: Any, cli: Any, name: str, text: str) -> None:
    found = json.loads(why(text, "--how", "--json", name=name).stdout)
    assert list(found) == KEYS
    fix = found["fixes"][0]
    assert fix["cases"] > 156
    assert found["tried"] > 20
    mended = why(edited(text, fix["edits"]), name=name)
    assert (mended.status, "nothing to explain" in mended.stdout) == (0, True)


def test_where_names_the_line_only(why: Any, own_home: Any) -> None:
    done = why(ONE_EARLY, "--where")
    assert "With one change on line 4 all " in done.stdout
    assert "range(len(nums))" not in done.stdout
    edits = json.loads(why(ONE_EARLY, "--where", "--json").stdout)["fixes"][0]["edits"]
    assert edits == [{"line": 4, "was": None, "now": None}]
    with Log.open(own_home.path, version="test", readonly=True) as log:
        practice = log.practice()
    # The same thing told twice costs one hint.
    assert {e.data["number"] for e in practice.events} == {"why", "why --where"}


def test_what_was_told_makes_a_review_hard(why: Any, cli: Any, folder: Path, own_home: Any) -> None:
    assert cli("--problems", folder.parent / "problems", "run", "mini/total", "a.py").status == 2  # no file yet
    why(ONE_EARLY, "--where")
    root = next(p for p in folder.parent.rglob("problems") if p.is_dir())
    (folder / "a.py").write_text("class Solution:\n    def total(self, nums):\n        return sum(nums)\n")
    assert cli("--problems", root, "run", "mini/total", "a.py").status == 0
    with Log.open(own_home.path, version="test", readonly=True) as log:
        found = sittings(log.practice(), datetime.now(UTC))
    assert [(s.solved, s.hints) for s in found] == [(True, 2)]


def test_an_accepted_file_has_nothing_to_explain(why: Any) -> None:
    right = "class Solution:\n    def total(self, nums):\n        return sum(nums)\n"
    done = why(right, "--how")
    assert (done.status, "There is nothing to explain" in done.stdout) == (0, True)
    found = json.loads(why(right, "--how", "--json").stdout)
    assert {key: found[key] for key in KEYS[2:]} == dict.fromkeys(KEYS[2:])


def test_what_does_not_compile_is_shown_as_ever(why: Any) -> None:
    done = why("class Solution:\n    def total(self, nums)\n        return 0\n", "--how")
    assert (done.status, "Compile Error" in done.stdout, "expected ':'" in done.stdout) == (1, True, True)


@pytest.mark.parametrize(
    ("line", "pattern"),
    [
        ("while True: pass", "no answer: the program does not come to an end, every time"),
        ("return nums[99]", "no answer: the program stops every time"),
    ],
)
def test_a_program_that_never_answers(why: Any, line: str, pattern: str) -> None:
    text = f"class Solution:\n    def total(self, nums):\n        {line}\n        return sum(nums)\n"
    found = json.loads(why(text, "--how", "--json").stdout)
    assert (found["failed"], found["condition"], found["pattern"]) == (found["total"], None, pattern)
    assert found["fixes"][0]["edits"][0]["line"] == 3


def test_a_file_of_2000_lines(why: Any) -> None:
    filler = "".join(f"        if len(nums) == {n + 5000}: found += {n}\n" for n in range(2000))
    done = why(ONE_EARLY.replace("        found = 0\n", f"        found = 0\n{filler}"), "--how")
    assert done.status == 1
    assert "tried" in done.stdout


def test_one_that_is_wrong_in_five_places(why: Any) -> None:
    text = """class Solution:
    def total(self, nums):
        a = b = c = d = e = 1
        for n in nums:
            if n > 1: a += n * 2
            elif n < -1: b -= n // 3
            elif n == 1: c += 7
            elif n == 0: d *= 3
            else: e -= 11
        return a + b + c + d - e
"""
    done = why(text, "--how")
    assert done.status == 1
    assert "No edit was found that makes every case pass" in done.stdout


def test_an_edit_of_a_script_is_found_and_none_of_a_compiled_program_is_looked_for(cli: Any, folder: Path) -> None:
    examples = Path(__file__).parent.parent / "packages" / "examples"
    package = examples / "arrays" / "two-sum-stdio"
    script = (
        (package / "reference.py").read_text().replace("print(seen[target - v], j)", "print(seen[target - v], j + 1)")
    )
    (folder / "a.py").write_text(script)
    program = (package / "reference.cpp").read_text().replace("<< j <<", "<< j + 1 <<")
    (folder / "a.cpp").write_text(program)
    ask = ("--problems", examples, "why", "arrays/two-sum-stdio")
    assert "With one change on line" in cli(*ask, "a.py", "--how").stdout
    assert "not looked for in whole programs that are compiled" in " ".join(cli(*ask, "a.cpp", "--how").stdout.split())


GIVEN = {
    "a.py": """class Solution:
    def cloneGraph(self, node):
        made = {}

        def copy(original):
            if original in made:
                return made[original]
            made[original] = Node(original.val + 1)
            for neighbor in original.neighbors:
                made[original].neighbors.append(copy(neighbor))
            return made[original]

        return copy(node) if node else None
""",
    "a.cpp": """class Solution {
    map<Node*, Node*> made;

public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        if (made.count(node)) return made[node];
        made[node] = new Node(node->val + 1);
        for (Node* neighbor : node->neighbors) made[node]->neighbors.push_back(cloneGraph(neighbor));
        return made[node];
    }
};
""",
}


@pytest.mark.parametrize("name", list(GIVEN))
def test_an_edit_is_found_where_a_text_of_the_package_calls_the_program(
    cli: Any, folder: Path, own_home: Any, name: str
) -> None:
    (folder / name).write_text(GIVEN[name])
    found = json.loads(cli("why", "graphs/clone-graph", name, "--how", "--json").stdout)
    line = GIVEN[name][: GIVEN[name].index("val + 1")].count("\n") + 1
    assert [edit["line"] for edit in found["fixes"][0]["edits"]] == [line]
