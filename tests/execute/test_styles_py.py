"""Python as people paste it from LeetCode has to run unchanged: one entry per habit."""

# A submission is easier to read on one line than cut at a margin.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from judge.execute import programs
from judge.execute.programs import Interpreter
from judge.execute.time_limits import TimeLimits
from judge.model.problem import Problem
from judge.protocol import Status
from judge.timing.measure import Interrupted, call_ns

SIGNATURES = {
    "sum": 'method = "sum"\nparams = [{ name = "nums", type = "list[int]" }]\nreturns = "int"',
    "numbers": 'method = "numbers"\nparams = [{ name = "nums", type = "list[int]" }]\nreturns = "list[int]"',
    "groups": 'method = "groups"\nparams = [{ name = "nums", type = "list[int]" }]\nreturns = "list[list[int]]"',
    "half": 'method = "half"\nparams = [{ name = "x", type = "double" }]\nreturns = "double"',
    "flag": 'method = "flag"\nparams = [{ name = "x", type = "int" }]\nreturns = "bool"',
    "text": 'method = "text"\nparams = [{ name = "s", type = "string" }]\nreturns = "string"',
    "reverse": 'method = "reverseList"\nparams = [{ name = "head", type = "ListNode" }]\nreturns = "ListNode"',
    "depth": 'method = "depth"\nparams = [{ name = "root", type = "TreeNode" }]\nreturns = "int"',
    "grown": 'method = "grown"\nparams = [{ name = "root", type = "TreeNode" }]\nreturns = "TreeNode"',
    "copy": 'method = "copy"\nparams = [{ name = "head", type = "RandomNode" }]\nreturns = "RandomNode"',
}


def solution(body: str, before: str = "", after: str = "") -> str:
    lines = "\n".join("    " + line for line in body.strip("\n").split("\n"))
    return f"{before}\nclass Solution:\n{lines}\n{after}\n"


SUM_STYLES = {
    "annotated": solution("def sum(self, nums: List[int]) -> int:\n    return sum(nums)"),
    "builtin generics": solution("def sum(self, nums: list[int]) -> 'int | None':\n    return sum(nums)"),
    "unknown annotations as text": solution("def sum(self, nums: 'Vector[int]') -> 'Total':\n    return sum(nums)"),
    "future annotations": solution(
        "def sum(self, nums: Whatever[int]) -> Total:\n    return sum(nums)", "from __future__ import annotations"
    ),
    "typing import": solution(
        "def sum(self, nums: List[int]) -> Optional[int]:\n    return sum(nums)", "from typing import *\nimport typing"
    ),
    "class attribute": solution("start = 0\ndef sum(self, nums):\n    return self.start + sum(nums)"),
    "constructor": solution(
        "def __init__(self):\n    self.total = 0\ndef sum(self, nums):\n    for v in nums: self.total += v\n    return self.total"
    ),
    "cache on a method": solution(
        "@cache\ndef go(self, nums, i):\n    return 0 if i == len(nums) else nums[i] + self.go(nums, i + 1)\n"
        "def sum(self, nums):\n    return self.go(tuple(nums), 0)"
    ),
    "lru_cache on a method": solution(
        "@lru_cache(None)\ndef go(self, nums, i=0):\n    return 0 if i == len(nums) else nums[i] + self.go(nums, i + 1)\n"
        "def sum(self, nums):\n    return self.go(tuple(nums))"
    ),
    "functools.lru_cache inside": solution(
        "def sum(self, nums):\n    @functools.lru_cache(maxsize=None)\n    def go(i):\n"
        "        return 0 if i == len(nums) else nums[i] + go(i + 1)\n    return go(0)"
    ),
    "nonlocal": solution(
        "def sum(self, nums):\n    t = 0\n    def go(v):\n        nonlocal t\n        t += v\n    for v in nums: go(v)\n    return t"
    ),
    "default argument": solution(
        "def sum(self, nums, i=0):\n    return 0 if i == len(nums) else nums[i] + self.sum(nums, i + 1)"
    ),
    "keyword-only default": solution("def sum(self, nums, *, start=0):\n    return sum(nums, start)"),
    "star arguments": solution("def sum(self, *args):\n    return sum(*args)"),
    "other parameter names": solution("def sum(this, A):\n    return sum(A)"),
    "static method": solution("@staticmethod\ndef sum(nums):\n    return sum(nums)"),
    "class method": solution("@classmethod\ndef sum(cls, nums):\n    return sum(nums)"),
    "assigned lambda": solution("sum = lambda self, nums: reduce(operator.add, nums, 0)"),
    "base class": solution(
        "pass", "class Base:\n    def sum(self, nums):\n        return reduce(lambda a, b: a + b, nums, 0)"
    ).replace("class Solution:", "class Solution(Base):"),
    "Solution(object)": solution("def sum(self, nums):\n    return sum(nums)").replace(
        "Solution:", "Solution(object):"
    ),
    "main block": solution(
        "def sum(self, nums):\n    return sum(nums)",
        after="if __name__ == '__main__':\n    raise SystemExit(input('never'))",
    ),
    "main block, double quotes": solution(
        "def sum(self, nums):\n    return sum(nums)",
        after='if __name__ == "__main__":\n    print(Solution().sum([1, 2]))',
    ),
    "module level test": solution(
        "def sum(self, nums):\n    return sum(nums)", after="assert Solution().sum([1]) == 1\nprint('ok')"
    ),
    "dataclass": solution(
        "def sum(self, nums):\n    return sum(P(v).x for v in nums)",
        "from dataclasses import dataclass\n@dataclass(slots=True)\nclass P:\n    x: int",
    ),
    "named tuple and enum": solution(
        "def sum(self, nums):\n    return sum(P(v, K.A).x for v in nums)",
        "from enum import Enum\nK = Enum('K', 'A B')\nP = namedtuple('P', 'x kind')\nclass Q(NamedTuple):\n    y: int",
    ),
    "bisect both ways": solution(
        "def sum(self, nums):\n    assert bisect.bisect_left([1], 1) == bisect_left([1], 1) == 0\n    assert bisect.bisect([1], 1) == 1\n    return sum(nums)"
    ),
    "heapq both ways": solution(
        "def sum(self, nums):\n    h = []\n    for v in nums: heappush(h, v)\n    heapq.heapify(h)\n    return sum(heappop(h) for _ in nums)"
    ),
    "collections both ways": solution(
        "def sum(self, nums):\n    c, d = collections.Counter(nums), Counter(nums)\n    assert deque() == collections.deque() and c == d\n    return sum(k * v for k, v in c.items())"
    ),
    "itertools both ways": solution(
        "def sum(self, nums):\n    return ([0] + list(itertools.accumulate(nums)))[-1] + 0 * len(list(pairwise(nums)))"
    ),
    "math both ways": solution(
        "def sum(self, nums):\n    assert math.inf == inf and math.gcd(4, 6) == gcd(4, 6) == 2 and sqrt(4) == 2\n    assert pow(2, 3, 5) == 3\n    return sum(nums)"
    ),
    "copy both ways": solution(
        "def sum(self, nums):\n    return sum(copy.deepcopy(nums)) if copy.copy(nums) == nums else deepcopy(0)"
    ),
    "string, re, random, json": solution(
        "def sum(self, nums):\n    assert string.ascii_lowercase[0] == 'a' and re.sub('a', '', 'a') == ''\n    random.shuffle(nums)\n    return sum(json.loads(json.dumps(nums)))"
    ),
    "defaultdict and zip_longest": solution(
        "def sum(self, nums):\n    d = defaultdict(int)\n    for v in nums: d[0] += v\n    return d[0]"
    ),
    "sys.setrecursionlimit": solution(
        "def sum(self, nums):\n    return sum(nums)", "import sys\nsys.setrecursionlimit(10**6)"
    ),
    "threading": solution(
        "def sum(self, nums):\n    return sum(nums)", "import threading\nthreading.stack_size(1 << 20)"
    ),
    "own ListNode where none is": solution(
        "def sum(self, nums):\n    return sum(ListNode(v).x for v in nums)",
        "class ListNode:\n    def __init__(self, x):\n        self.x = x",
    ),
    "prints": solution(
        "def sum(self, nums):\n    print('debug', nums, file=sys.stderr)\n    print('x' * 100)\n    return sum(nums)"
    ),
    "match statement": solution(
        "def sum(self, nums):\n    match nums:\n        case []: return 0\n        case [v, *rest]: return v + self.sum(rest)"
    ),
    "walrus and f-string": solution("def sum(self, nums):\n    return (t := sum(nums)) if f'{len(nums)}' else 0"),
    "destroys its input": solution("def sum(self, nums):\n    t = 0\n    while nums: t += nums.pop()\n    return t"),
    "shadows builtins": solution(
        "def sum(self, nums):\n    list = nums\n    return total(list)", "total = sum\nmax = min = None"
    ),
    "byte order and tabs": "class Solution:\n\tdef sum(self, nums):\n\t\treturn sum(nums)",
}


@pytest.fixture(scope="module")
def problems(signature: Callable[..., Problem]) -> dict[str, Problem]:
    codec = (
        'class = "Codec"\nencode = "serialize"\ndecode = "deserialize"\nparams = [{ name = "root", type = "TreeNode" }]'
    )
    plain = {name: signature(toml) for name, toml in SIGNATURES.items()}
    return {**plain, "codec": signature(codec, "round-trip")}


@pytest.mark.parametrize("style", SUM_STYLES)
def test_a_function_over_a_list(style: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    asked = ask(problems["sum"], SUM_STYLES[style], "py")
    loading = asked.runner.load()
    assert loading is None, loading
    for args, expected in (([1, 2, 3], 6), ([], 0), ([-5, 4], -1)):
        failure = asked.failure((args,), expected)
        assert failure is None, failure
    asked.runner.close()


NODE = "class ListNode:\n    def __init__(self, x):\n        self.val = x\n        self.next = None"
CODEC = "class Codec:"
REVERSE = "def reverseList(self, head):\n    prev = None\n    while head:\n        head.next, prev, head = prev, head, head.next\n    return prev"
RIGHT: dict[str, tuple[str, str, tuple[Any, ...], Any]] = {
    "tuple": ("numbers", solution("def numbers(self, nums):\n    return tuple(nums)"), ([1, 2],), [1, 2]),
    "dict values": (
        "numbers",
        solution("def numbers(self, nums):\n    return dict(enumerate(nums)).values()"),
        ([1, 2],),
        [1, 2],
    ),
    "dict keys": (
        "numbers",
        solution("def numbers(self, nums):\n    return dict.fromkeys(nums).keys()"),
        ([2, 1, 2],),
        [2, 1],
    ),
    "range, map, generator": (
        "numbers",
        solution("def numbers(self, nums):\n    return map(abs, (v for v in nums))"),
        ([-1],),
        [1],
    ),
    "deque": ("numbers", solution("def numbers(self, nums):\n    return deque(nums)"), ([1],), [1]),
    "permutations": (
        "groups",
        solution("def groups(self, nums):\n    return permutations(nums)"),
        ([1, 2],),
        [[1, 2], [2, 1]],
    ),
    "itertools.permutations": (
        "groups",
        solution("def groups(self, nums):\n    return itertools.permutations(nums)"),
        ([],),
        [[]],
    ),
    "values of lists": (
        "groups",
        solution(
            "def groups(self, nums):\n    d = defaultdict(list)\n    for v in nums: d[v % 2].append(v)\n    return d.values()"
        ),
        ([1, 2, 3],),
        [[1, 3], [2]],
    ),
    "int for double": ("half", solution("def half(self, x):\n    return 2"), (4.0,), 2.0),
    "huge int for double": ("half", solution("def half(self, x):\n    return 10 ** 20"), (4.0,), 1e20),
    "str subclass": (
        "text",
        solution("def text(self, s):\n    class T(str): pass\n    return T(s)"),
        ("a\0é",),
        "a\0é",
    ),
    "own ListNode": ("reverse", solution(REVERSE, NODE), ([1, 2, 3],), [3, 2, 1]),
    "optional annotation": (
        "reverse",
        solution(REVERSE.replace("head)", "head: Optional[ListNode]) -> Optional[ListNode]")),
        ([],),
        [],
    ),
    "slots and lt added": (
        "reverse",
        solution(REVERSE, "ListNode.__lt__ = lambda a, b: a.val < b.val"),
        ([2, 1],),
        [1, 2],
    ),
    "subclass of ListNode": (
        "reverse",
        solution(
            "def reverseList(self, head):\n    made = None\n    while head:\n        made, head = Mine(head.val, made), head.next\n    return made",
            "class Mine(ListNode): pass",
        ),
        ([1, 2],),
        [2, 1],
    ),
    "Node with keywords": (
        "copy",
        solution(
            "def copy(self, head: 'Optional[Node]') -> 'Optional[Node]':\n    return Node(x=head.val, next=None, random=None)"
        ),
        ([[3, None]],),
        [[3, None]],
    ),
}


@pytest.mark.parametrize("style", RIGHT)
def test_right_answers_of_other_types(style: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    name, text, args, expected = RIGHT[style]
    assert ask(problems[name], text, "py").of(*args) == expected


WRONG: dict[str, tuple[str, str, tuple[Any, ...], str]] = {
    "bool for int": ("sum", "def sum(self, nums):\n    return True", ([],), "expected an int, got True (bool)"),
    "float for int": ("sum", "def sum(self, nums):\n    return 1.0", ([],), "expected an int, got 1.0 (float)"),
    "None for int": ("sum", "def sum(self, nums):\n    pass", ([],), "expected an int, got None"),
    "str for int": ("sum", "def sum(self, nums):\n    return '1'", ([],), "expected an int, got '1' (str)"),
    "too large": ("sum", "def sum(self, nums):\n    return 2 ** 31", ([],), "does not fit 32 bits"),
    "bool in a list": ("numbers", "def numbers(self, nums):\n    return [True]", ([],), "expected an int, got True"),
    "None for a list": ("numbers", "def numbers(self, nums):\n    pass", ([],), "expected a list, got None"),
    "text for a list": ("numbers", "def numbers(self, nums):\n    return '12'", ([],), "expected a list, got '12'"),
    "dict for a list": ("numbers", "def numbers(self, nums):\n    return {1: 2}", ([],), "expected a list, got {1: 2}"),
    "flat for nested": ("groups", "def groups(self, nums):\n    return [1]", ([],), "expected a list, got 1"),
    "bool for double": ("half", "def half(self, x):\n    return True", (1.0,), "expected a float, got True"),
    "int beyond a double": ("half", "def half(self, x):\n    return 10 ** 400", (1.0,), "too large for a float"),
    "bytes for str": ("text", "def text(self, s):\n    return b'x'", ("",), "expected a str, got b'x'"),
    "list for a ListNode": (
        "reverse",
        "def reverseList(self, head):\n    return [1]",
        ([],),
        "expected a ListNode, got [1]",
    ),
    "a [] that is not empty": (
        "grown",
        "def grown(self, root):\n    return [1]",
        ([],),
        "expected a TreeNode, got [1]",
    ),
    "a text that is no int": ("grown", "def grown(self, root):\n    return TreeNode('01')", ([],), "got '01' (str)"),
    "a text beyond 32 bits": ("grown", "def grown(self, root):\n    return TreeNode('2147483648')", ([],), "32 bits"),
    "a bool in a node": ("grown", "def grown(self, root):\n    return TreeNode(True)", ([],), "got True (bool)"),
    "circle": (
        "reverse",
        "def reverseList(self, head):\n    head.next = head\n    return head",
        ([1],),
        "runs in a circle",
    ),
    "text in val": ("reverse", "def reverseList(self, head):\n    return ListNode('a')", ([],), "val should be an int"),
    "the original": ("copy", "def copy(self, head):\n    return head", ([[1, None]],), "node of the original list"),
    "a repr that raises": (
        "sum",
        "def sum(self, nums):\n    class Bad:\n        def __repr__(self): raise ValueError\n    return Bad()",
        ([],),
        "expected an int",
    ),
}


@pytest.mark.parametrize("style", WRONG)
def test_answers_of_a_wrong_type_say_what_was_expected(
    style: str, problems: dict[str, Problem], ask: Callable[..., Any]
) -> None:
    name, body, args, message = WRONG[style]
    status, text = ask(problems[name], solution(body), "py").of(*args)
    assert status is Status.MALFORMED
    assert message in text


@pytest.mark.parametrize("depth", [10_000, 100_000])
def test_recursion_as_deep_as_constraints_allow(
    depth: int, problems: dict[str, Problem], ask: Callable[..., Any]
) -> None:
    text = solution(
        "def depth(self, root):\n    return 1 + max(self.depth(root.left), self.depth(root.right)) if root else 0"
    )
    skewed: list[int | None] = [1]
    for _ in range(depth - 1):
        skewed += [None, 1]
    assert ask(problems["depth"], text, "py").of(skewed) == depth


TRACED = solution(
    "def sum(self, nums):\n    return self.helper(nums)\ndef helper(self, nums):\n    return nums[99]"
).lstrip("\n")
TRACE = """\
Traceback (most recent call last):
  File "submission.py", line 3, in sum
    return self.helper(nums)
  File "submission.py", line 5, in helper
    return nums[99]
IndexError: list index out of range"""

# A level of each goes through C: Python 3.12 and 3.13 count those apart.
DEEP = {
    "cached": "@cache\ndef go(i):\n    return 0 if i == n else 1 + go(i + 1)\nreturn go(0)",
    "bounded cache": "@lru_cache\ndef go(i):\n    return 0 if i == n else 1 + go(i + 1)\nreturn go(0)",
    "cached, max over a generator": (
        "@cache\ndef go(i):\n    return i if i == n else max(go(j) for j in (i + 1,))\nreturn go(0)"
    ),
    "sum over a generator": "def go(i):\n    return 0 if i == n else 1 + sum(go(j) for j in (i + 1,))\nreturn go(0)",
    "sorted by a key": "def go(i):\n    return i if i == n else go(sorted([i + 1], key=go)[0]) if i < 0 else sorted([i + 1], key=go) and n\nreturn go(0)",
    "map": "def go(i):\n    return i if i == n else next(map(go, [i + 1]))\nreturn go(0)",
    "reduce": "def go(i):\n    return i if i == n else reduce(lambda a, b: go(b), [0, i + 1])\nreturn go(0)",
    "yield from": "def go(i):\n    if i == n: yield i\n    else: yield from go(i + 1)\nreturn next(go(0))",
    "a callable object": "class Go:\n    def __call__(self, i): return i if i == n else self(i + 1)\nreturn Go()(0)",
    "comparisons": (
        "class V:\n    def __init__(self, i): self.i = i\n    def __lt__(self, o): return self.i == n or V(self.i + 1) < o\n"
        "return n if V(0) < V(0) else 0"
    ),
    "nodes made by nodes": (
        "class V:\n    def __init__(self, i): self.next = V(i + 1) if i < n else None\n"
        "v, c = V(0), 0\nwhile v.next: v, c = v.next, c + 1\nreturn c"
    ),
    "a dict's missing values": "class D(dict):\n    def __missing__(self, i): return i if i == n else self[i + 1]\nreturn D()[0]",
    "a thread with a large stack": (
        "threading.stack_size(1 << 27)\n@cache\ndef go(i):\n    return 0 if i == n else 1 + go(i + 1)\n"
        "got = []\nt = threading.Thread(target=lambda: got.append(go(0)))\nt.start()\nt.join()\nreturn got[0]"
    ),
}


def deep(name: str) -> str:
    lines = "\n".join("    " + line for line in DEEP[name].split("\n"))
    return solution(f"def sum(self, nums):\n    n = len(nums)\n{lines}")


@pytest.mark.parametrize("name", DEEP)
def test_deep_recursion_through_c(name: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    asked = ask(problems["sum"], deep(name), "py")
    assert asked.of([1] * 50_000) == 50_000
    asked.runner.close()


def test_recursion_through_everything_at_once_is_as_deep_as_a_tree_may_be(
    problems: dict[str, Problem], ask: Callable[..., Any]
) -> None:
    text = deep("cached, max over a generator")
    assert ask(problems["sum"], text, "py").of([1] * 100_000) == 100_000


def test_other_pythons_do_the_same(
    other_python: Interpreter, problems: dict[str, Problem], ask: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "own_interpreter", lambda: other_python)
    raised = other_python.recursion is not None or not any(v in other_python.path for v in ("3.12", "3.13"))
    wanted = [(style, text, [-5, 4], -1) for style, text in SUM_STYLES.items()]
    wanted += [(name, deep(name), [1] * 50_000, 50_000) for name in DEEP if raised]
    wanted += [("traceback", TRACED, [1], (Status.RAISED, TRACE))]
    different = {}
    for style, text, nums, expected in wanted:
        asked = ask(problems["sum"], text, "py")
        if (got := asked.of(nums)) != expected:
            different[style] = got
        asked.runner.close()
    assert different == {}


def test_a_python_that_limits_recursion_through_c_says_so(
    other_python: Interpreter, problems: dict[str, Problem], ask: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "own_interpreter", lambda: replace(other_python, recursion=None))
    got = ask(problems["sum"], deep("cached"), "py").of([1] * 50_000)
    if got != 50_000:
        status, text = got
        assert status is Status.RAISED
        assert "lets calls through C functions" in text
        assert text.endswith("RecursionError: maximum recursion depth exceeded")


def test_endless_recursion_is_a_recursion_error(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    outcome = ask(problems["sum"], solution("def sum(self, nums):\n    return self.sum(nums)"), "py").outcome(([],))
    assert outcome.record is not None
    assert outcome.record.status == Status.RAISED
    assert "RecursionError" in outcome.record.text
    assert len(outcome.record.text) < 4000


@pytest.mark.parametrize("before", ["", "from sortedcontainers import SortedList, SortedDict, SortedSet"])
def test_sortedcontainers(before: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    body = (
        "def numbers(self, nums):\n    assert SortedSet([1, 1]) == {1} and list(SortedDict({2: 0, 1: 0})) == [1, 2]\n"
    )
    text = solution(f"{body}    return SortedList(nums)", before)
    assert ask(problems["numbers"], text, "py").of([2, 1]) == [1, 2]


def test_class_attributes_and_mutable_defaults_live_on(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    text = solution(
        "calls = []\ndef sum(self, nums, seen=[]):\n    self.calls.append(1)\n    seen.append(1)\n    return len(self.calls) + len(seen)"
    )
    asked = ask(problems["sum"], text, "py")
    assert asked.failure(([],), 2) is None
    assert asked.failure(([],), 4) is None


def test_instance_attributes_do_not_live_on(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    text = solution(
        "def __init__(self):\n    self.calls = 0\ndef sum(self, nums):\n    self.calls += 1\n    return self.calls"
    )
    asked = ask(problems["sum"], text, "py")
    assert asked.failure(([],), 1) is None
    assert asked.failure(([],), 1) is None


def test_a_traceback_shows_the_learners_frames_only(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    assert ask(problems["sum"], TRACED, "py").of([1]) == (Status.RAISED, TRACE)


@pytest.mark.parametrize("statement", ["raise SystemExit(0)", "exit(0)", "sys.exit()", "raise KeyboardInterrupt"])
def test_leaving_is_no_answer(statement: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    outcome = ask(problems["sum"], solution(f"def sum(self, nums):\n    {statement}"), "py").outcome(([],))
    assert outcome.record is None or outcome.record.status == Status.RAISED


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("x = 1", "the file defines no class Solution; expected one with `def sum(self, nums)`"),
        ("Solution = 3", "the file defines no class Solution; expected one with `def sum(self, nums)`"),
        (solution("def total(self, nums): pass"), "class Solution has no method sum; expected `def sum(self, nums)`"),
        (
            solution("def sum(self): pass"),
            "Solution.sum takes another number of parameters; expected `def sum(self, nums)`",
        ),
        (
            solution("def sum(self, a, b): pass"),
            "Solution.sum takes another number of parameters; expected `def sum(self, nums)`",
        ),
        (solution("sum = 4"), "class Solution has no method sum; expected `def sum(self, nums)`"),
    ],
)
def test_what_the_signature_asks_for_is_named(
    text: str, sentence: str, problems: dict[str, Problem], ask: Callable[..., Any]
) -> None:
    failed = ask(problems["sum"], text, "py").runner.load()
    assert failed is not None
    assert failed.outcome.record.status == Status.REFUSED
    assert failed.outcome.record.text == sentence


def test_a_codec_that_hands_the_tree_on_encodes_nothing(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    text = CODEC + "\n    def serialize(self, root): return [root]\n    def deserialize(self, data): return data[0]\n"
    status, told = ask(problems["codec"], text, "py").of([1, 2])
    assert (status, told) == (Status.MALFORMED, "the tree was not encoded: it is the same one")


LAZY = {
    "generator": ("numbers", "return (1 // (v - v) for v in nums)"),
    "map": ("numbers", "return map(lambda v: 1 // (v - v), nums)"),
    "lists that are generators": ("groups", "return [(1 // (v - v) for v in nums)]"),
    "generator of generators": ("groups", "return ((1 // (v - v) for v in nums) for _ in nums)"),
    "a class of its own": ("numbers", "return Lazy()"),
}
LAZY_CLASS = "class Lazy:\n    def __iter__(self):\n        yield 1 // 0\n"


@pytest.mark.parametrize("style", LAZY)
def test_a_lazy_answer_is_worked_out_while_the_clock_runs(
    style: str, problems: dict[str, Problem], ask: Callable[..., Any]
) -> None:
    name, body = LAZY[style]
    asked = ask(problems[name], solution(f"def {name}(self, nums):\n    {body}", LAZY_CLASS), "py")
    with pytest.raises(Interrupted) as interrupted:
        call_ns(asked.runner, asked.codec.encode_args(([1, 2],)), asked.time_limits, 1)
    assert interrupted.value.outcome.record is not None
    assert "ZeroDivisionError" in interrupted.value.outcome.record.text


def test_a_call_that_is_over_at_once_is_not_repeated_until_its_guard_ends_it(
    problems: dict[str, Problem], ask: Callable[..., Any]
) -> None:
    # To make this input takes thousands of times as long as the call, and the time limit pays for that as well.
    asked = ask(problems["reverse"], solution("def reverseList(self, head):\n    return head"), "py")
    frame = asked.codec.encode_args((list(range(100_000)),))
    assert call_ns(asked.runner, frame, TimeLimits(cpu_s=2.0, idle_s=5.0), 10_000_000) > 0


def test_a_codec_with_other_names_is_told_of_them(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    text = CODEC + "\n    def encode(self, root): return ''\n    def decode(self, data): return None\n"
    failed = ask(problems["codec"], text, "py").runner.load()
    assert failed is not None
    assert "no method serialize (`encode` is called `serialize` here); expected" in failed.outcome.record.text
