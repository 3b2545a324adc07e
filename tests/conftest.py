"""What the tests share: one state folder with one cache for the session, submissions on disk, tiny packages.

``JUDGE_TEST_CACHE`` may name a folder that is kept between runs: the precompiled preludes take half a minute to make.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from judge.compile.toolchain import find_toolchain
from judge.execute.programs import Interpreter
from judge.run.request import Environment
from judge.sandbox import interrupts

# A shell without job control has what it starts in the background ignore Ctrl-C, nohup has it ignore that the terminal
# is closed, and so does all that is started from there.
signal.signal(signal.SIGINT, signal.default_int_handler)
for ignored in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(ignored, signal.SIG_DFL)

# How long an example takes says nothing on a busy machine.
settings.register_profile("judge", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("judge")

# The smallest package that has everything a package has to have; `mini_problem` writes it.
MINI: dict[str, str] = {
    "problem.toml": """\
format_version = 1
title = "Total"
difficulty = "easy"
days = [1]
kind = "function"
tags = ["array"]
hints = ["Add them up."]

[signature]
method = "total"
returns = "int"
params = [{ name = "nums", type = "list[int]" }]

[parameters]
n_max = 1_000
value_max = 1_000_000

[limits]
time_factor = { cpp = 10.0, py = 10.0 }
time_floor_s = { cpp = 1e-6, py = 1e-6 }
memory_mib = 256

[complexity]
time = "O(n)"
space = "O(1)"
sizes = { n = "len(nums)" }
""",
    "statement.md": """\
Add up the integers of `nums`.

{examples}

## Constraints

- `0 <= len(nums) <= {n_max}`
- no value is further from zero than `{value_max}`
""",
    "cases.toml": """\
[[case]]
label = "sample"
why = "Three numbers."
args = '[[1, 2, 3]]'
expected = '6'

[[case]]
label = "empty"
why = "Nothing to add."
args = '[[]]'

[[case]]
label = "negative"
why = "Numbers that cancel."
args = '[[-5, 5, -7]]'
""",
    "cases.py": '''\
"""Cases for mini/total."""

from itertools import product

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)


def is_valid(args):
    (nums,) = args
    return len(nums) <= P.n_max and all(abs(v) <= P.value_max for v in nums)


def strategy():
    return st.tuples(st.lists(st.integers(-P.value_max, P.value_max), max_size=12))


def exhaustive():
    """every list of up to 3 values from -2..2"""
    for size in range(4):
        for nums in product(range(-2, 3), repeat=size):
            yield (list(nums),)


def _random(n, rng):
    return ([rng.randint(-P.value_max, P.value_max) for _ in range(n)],)


FAMILIES = (Family("random", _random, n=P.n_max, catches="adding every prefix anew"),)
''',
    "reference.cpp": """\
class Solution {
public:
    int total(vector<int>& nums) { return accumulate(nums.begin(), nums.end(), 0); }
};
""",
    "reference.py": """\
class Solution:
    def total(self, nums: List[int]) -> int:
        return sum(nums)
""",
    "brute.py": '''\
"""Counts up and down."""


def solve(args):
    positive = sum(v for v in args[0] if v > 0)
    negative = sum(-v for v in args[0] if v < 0)
    return positive - negative
''',
    "solutions/accepted/loop.cpp": """\
// A plain loop.
class Solution {
public:
    int total(vector<int>& nums) {
        int sum = 0;
        for (int v : nums) sum += v;
        return sum;
    }
};
""",
    "solutions/accepted/reduce.py": """\
# Folds with reduce.
class Solution:
    def total(self, nums: List[int]) -> int:
        return reduce(operator.add, nums, 0)
""",
    "solutions/accepted/index.py": """\
# Counts an index up.
class Solution:
    def total(self, nums: List[int]) -> int:
        found = i = 0
        while i < len(nums):
            found, i = found + nums[i], i + 1
        return found
""",
    "solutions/wrong_answer/skips_the_last.cpp": """\
// Stops one early.
class Solution {
public:
    int total(vector<int>& nums) {
        int sum = 0;
        for (size_t i = 0; i + 1 < nums.size(); ++i) sum += nums[i];
        return sum;
    }
};
""",
    "solutions/wrong_answer/adds_sizes.py": """\
# Forgets the signs.
class Solution:
    def total(self, nums: List[int]) -> int:
        return sum(map(abs, nums))
""",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever needs a state folder compiles or starts something: that is slow. Other tests say so themselves."""
    for item in items:
        if "judge_home" in getattr(item, "fixturenames", ()):
            item.add_marker("slow")


def _cache(factory: pytest.TempPathFactory) -> Path:
    """One for all workers of a run, whose own folders lie side by side: what it holds is made under locks, and once."""
    if kept := os.environ.get("JUDGE_TEST_CACHE"):
        return Path(kept).absolute()
    own = factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "judge-cache"


OTHER_PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_DESCRIBE = "import sys, sysconfig; print(sys.executable, sys.base_prefix, sysconfig.get_path('include'), sep='\\n')"


@pytest.fixture(scope="session", params=OTHER_PYTHONS)
def other_python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Interpreter:
    """A Python of each version that is not the judge's own; judge._recursion is compiled for it where it needs one."""
    version: str = request.param
    if version == f"{sys.version_info.major}.{sys.version_info.minor}":
        pytest.skip("this is the judge's own Python, which all other tests use")
    places = [f"python{version}", *Path.home().glob(f".pyenv/versions/{version}.*/bin/python{version}")]
    for place in places:
        with contextlib.suppress(OSError, subprocess.CalledProcessError):  # there may be a script that says "not here"
            described = subprocess.run([place, "-I", "-c", _DESCRIBE], capture_output=True, text=True, check=True)
            break
    else:
        pytest.skip(f"no Python {version} on PATH or under ~/.pyenv")
    executable, prefix, include = described.stdout.splitlines()
    module = None
    if version in ("3.12", "3.13") and Path(include, "Python.h").exists():
        module = str(tmp_path_factory.mktemp("recursion") / "_recursion.so")
        source = Path(__file__).parent.parent / "cpp/recursion/recursion.cpp"
        options = ["-shared", "-fPIC", "-I", include, "-o", module]
        subprocess.run([find_toolchain().path, "-std=c++20", *options, str(source)], check=True)
    return Interpreter(os.path.realpath(executable), (os.path.join(prefix, "lib"),), module)


@pytest.fixture(scope="session")
def judge_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """``JUDGE_HOME`` of the session, set in the environment, so that processes started by tests use it too."""
    home = tmp_path_factory.mktemp("judge-home")
    cache = _cache(tmp_path_factory)
    cache.mkdir(parents=True, exist_ok=True)
    (home / "cache").symlink_to(cache, target_is_directory=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUDGE_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def environment(judge_home: Path) -> Environment:
    """The outside world of a run, on the session's cache."""
    return Environment(judge_home / "cache", find_toolchain, time.monotonic)


@pytest.fixture(scope="session")
def write_submission() -> Callable[..., Path]:
    """``write_submission(folder, text, name="submission.cpp")``: the file's path. ``text`` may be bytes."""

    def write(folder: Path, text: str | bytes, name: str = "submission.cpp") -> Path:
        file = folder / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return file

    return write


@pytest.fixture
def interrupts_handled() -> Iterator[None]:
    """The judge's handlers of its signals, for one test."""
    before = {one: signal.getsignal(one) for one in interrupts.SIGNALS}
    interrupts.handle()
    yield
    interrupts.handle()  # what was asked for is forgotten, or the next one in this process is ended by it
    for one, handler in before.items():
        signal.signal(one, handler)


@pytest.fixture
def mini_problem(tmp_path: Path) -> Callable[..., Path]:
    """``mini_problem(name="mini/total", files={})``: the folder of a tiny valid package made in a temporary root.

    ``files`` replaces or adds files by relative path; None leaves one out. The root, for ``--problems``, is
    ``folder.parent.parent``.
    """

    def make(name: str = "mini/total", files: Mapping[str, str | None] | None = None) -> Path:
        folder = tmp_path / "problems" / name
        for path, text in {**MINI, **(files or {})}.items():
            if text is not None:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text, encoding="utf-8")
        return folder

    return make


@dataclass(frozen=True)
class Home:
    """A state folder whose log and boxes are a test's own; what is slow to make is shared with the session."""

    path: Path
    boxes: Path

    @property
    def log(self) -> Path:
        return self.path / "judge.db"

    def contained(self) -> list[int]:
        """The processes that live in a box of this home."""
        return [pid for pid in _processes() if self._inside(pid)]

    def _inside(self, pid: int) -> bool:
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/{pid}/cwd").startswith(str(self.boxes)):
                return True
            # A process with a view of its own has its folder elsewhere; its environment names the folder all the same.
            environment = Path(f"/proc/{pid}/environ").read_bytes()
            return any(f"HOME={folder}/".encode() in environment for folder in (self.boxes, self.path / "cache"))
        return False

    def leftovers(self, session: int | None = None) -> list[str]:
        """Boxes and processes that are still there after five seconds, those of ``session`` too."""
        end = time.monotonic() + 5.0
        while True:
            found = [f"folder {box.name}" for box in self.boxes.iterdir()]
            found += [f"process {pid}" for pid in self.contained()]
            found += [f"process {pid} of the session" for pid in _processes() if session and _session(pid) == session]
            if not found or time.monotonic() > end:
                return found
            time.sleep(0.02)


def _processes() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdecimal()]


def _session(pid: int) -> int | None:
    """The session of a living process, None of one that has ended."""
    with contextlib.suppress(OSError):
        state, _, _, session = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:4]
        return None if state in "ZX" else int(session)
    return None


@pytest.fixture
def own_home(judge_home: Path, tmp_path: Path) -> Iterator[Home]:
    """A ``Home`` for one test, which has to leave nothing in its boxes."""
    shared = judge_home / "cache"
    cache = tmp_path / "home" / "cache"
    cache.mkdir(parents=True)
    for name in ("prelude", "programs", "tiers", "boxes"):
        (shared / name).mkdir(parents=True, exist_ok=True)
    # Beside the programs, so that one can be moved from a box to them.
    boxes = Path(tempfile.mkdtemp(prefix="of-a-test-", dir=shared / "boxes")).resolve()
    for name in ("prelude", "programs", "tiers"):
        (cache / name).symlink_to((shared / name).resolve(), target_is_directory=True)
    (cache / "boxes").symlink_to(boxes, target_is_directory=True)
    yield Home(cache.parent, boxes)
    shutil.rmtree(boxes)
