"""Builds the wheel, looks into it, installs it as a user would, and tries every command of README.md from there.

    python tools/check_wheel.py [--uv]

The wheel is built by pip, checked by twine, looked through, and installed with pipx (or uv). Then every command runs in
an empty folder, away from the checkout; where this runs as root, as the ordinary user ``nobody``. Needs the registries
of Python packages, a C++ compiler, and ``twine`` and ``pipx`` (or ``uv``) in this environment.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_MIB = 20.0
# By command of README.md's table: what is run, and the exit status. Drills and interviews need a terminal: 2, and a
# sentence. {file} is a solution, {wrong} one with a mistake.
TRIED: dict[str, list[tuple[str, int]]] = {
    "list": [("list", 0), ("list arrays", 0)],
    "show": [("show arrays/two-sum", 0), ("show arrays/two-sum --hint 1", 0)],
    "new": [("new arrays/two-sum", 0), ("new arrays/two-sum --lang py", 0)],
    "run": [
        ("run arrays/two-sum {file}", 0),
        ("run arrays/two-sum {wrong}", 1),
        ("run arrays/two-sum {file} --json --seed 7", 0),
        ("run arrays/two-sum {file} --samples", 0),
        ("run arrays/two-sum file.py", 0),
    ],
    "drill": [("drill arrays/two-sum", 2), ("drill --list", 0)],
    "mock": [("mock", 2), ("mock --list-rounds", 0), ("mock --history", 0)],
    "bench": [("bench arrays/two-sum {file}", 0)],
    "hack": [("hack arrays/two-sum {file} --case [[3,3],6]", 0)],
    "log": [
        ("log", 0),
        ("log show 2", 0),
        ("log diff 1 2", 0),
        ("log restore 2", 0),
        ("log export out.jsonl", 0),
        ("log import out.jsonl", 0),
    ],
    "report": [("report", 0), ("report --json", 0), ("report --html report.html", 0)],
    "review": [("review --list", 0)],
    "plan": [("plan", 0)],
    "day": [("day 36", 0)],
    "verify": [("verify arrays/rotate-image", 0)],
    "doctor": [("doctor", 0), ("doctor --report", 0)],
    "completion": [("completion bash", 0)],
    "next": [("next", 0), ("next --json", 0)],
    "random": [("random --tag dp", 0)],
    "why": [("why arrays/two-sum {wrong}", 1)],
    "debug": [("debug arrays/two-sum {wrong} --export case", 0)],
    "grade": [("grade . --dry-run", 0)],
    "author": [("--problems . author new mine/own --like arrays/two-sum", 0)],
}


PYTHON = """\
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], i]
            seen[value] = i
"""


class Fault(Exception):
    """What is wrong with the wheel, in a sentence."""


def built(folder: Path) -> Path:
    _run([sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)])
    wheels = list(folder.glob("*.whl"))
    if len(wheels) != 1:
        raise Fault(f"expected one wheel, got {[w.name for w in wheels]}")
    return wheels[0]


def contents(wheel: Path) -> Iterator[str]:
    """Faults of what is in it."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    size = wheel.stat().st_size / 2**20
    if size > MOST_MIB:
        yield f"{size:.1f} MiB, more than {MOST_MIB:g}"
    top = {name.split("/")[0] for name in names}
    if len(top) != 2 or "judge" not in top:
        yield f"at its top stand {sorted(top)}, not the package and its metadata alone"
    for pattern in (r"__pycache__", r"\.o$", r"^judge/tests", r"\.ipynb", r"~$"):
        yield from (f"{name} does not belong there" for name in names if re.search(pattern, name))
    for wanted in (
        r"judge/_bin/judge-launcher$",
        r"judge/_reference\..*so$",
        r"judge/py\.typed$",
        r"dist-info/.*LICENSE$",
    ):
        if not any(re.search(wanted, name) for name in names):
            yield f"nothing like {wanted} is in it"
    tracked = _run(["git", "-C", str(ROOT), "ls-files", "problems"]).split() if (ROOT / ".git").exists() else []
    packages = {"/".join(name.split("/")[1:3]) for name in tracked}
    inside = {m[1] for name in names if (m := re.search(r"problems/([^/]+/[^/]+)/problem\.toml$", name))}
    if tracked and packages != inside:
        yield f"packages that are not in it: {sorted(packages - inside)}; in it alone: {sorted(inside - packages)}"
    print(f"{wheel.name}: {size:.1f} MiB, {len(names)} files, {len(inside)} packages")


def interpreter() -> str:
    """A Python of this version that every user can start; this one where there is none."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for found in (os.path.realpath(sys.executable), f"/usr/bin/{version}", f"/usr/local/bin/{version}"):
        if os.path.exists(found) and all(p.stat().st_mode & 0o001 for p in (Path(found), *Path(found).parents)):
            return found
    return sys.executable


def installed(wheel: Path, folder: Path, tool: str) -> Path:
    """The command ``judge``, as the tool for applications puts it on the PATH."""
    names = {"PIPX_HOME": "pipx", "PIPX_BIN_DIR": "bin", "PIPX_MAN_DIR": "man"}
    names |= {"UV_TOOL_DIR": "uv", "UV_TOOL_BIN_DIR": "bin"}
    command = {
        "pipx": [sys.executable, "-m", "pipx", "install", "-q", "--python", interpreter(), str(wheel)],
        "uv": ["uv", "tool", "install", "-q", "--python", interpreter(), str(wheel)],
    }[tool]
    _run(command, {name: str(folder / value) for name, value in names.items()})
    return folder / "bin" / "judge"


def commands(judge: Path, folder: Path) -> Iterator[str]:
    """Faults of the commands, each run in an empty folder by an ordinary user."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`judge ([a-z]+)[^`]*`", "".join(re.findall(r"^\| (.*?) \|", readme, re.MULTILINE))))
    if named != set(TRIED):
        yield f"README.md's table and this script differ: {sorted(named ^ set(TRIED))}"
    here = folder / "here"
    here.mkdir()
    for name, source in (("file.cpp", "two-sum.cpp"), ("wrong.cpp", "two-sum-bug.cpp")):
        shutil.copy(ROOT / "examples" / source, here / name)
    (here / "file.py").write_text(PYTHON, encoding="utf-8")
    prefix: list[str] = []
    if os.geteuid() == 0 and interpreter() == sys.executable:
        print("no Python that others than root can start: the commands run as root")
    elif os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            if not path.is_symlink():
                os.chmod(path, path.stat().st_mode | 0o055)
        shutil.chown(here, "nobody")
        prefix = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(here), "LANG": "C.UTF-8"}
    for line, status in (pair for tried in TRIED.values() for pair in tried):
        words = [word.format(file="file.cpp", wrong="wrong.cpp") for word in line.split()]
        done = subprocess.run(
            [*prefix, str(judge), *words],
            cwd=here, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode != status or "Traceback" in done.stderr:
            yield f"judge {line}: exit {done.returncode}, not {status}: {(done.stderr or done.stdout)[-600:]}"


def _run(command: Sequence[str], more: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, env=os.environ | (more or {}), capture_output=True, text=True, check=False)
    if done.returncode:
        raise Fault(f"{' '.join(command)}: {(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--uv", action="store_true", help="install with uv tool instead of pipx")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="judge-wheel-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        try:
            wheel = built(folder)
            _run([sys.executable, "-m", "twine", "check", "--strict", str(wheel)])
            faults = list(contents(wheel))
            judge = installed(wheel, folder, "uv" if given.uv else "pipx")
            faults += commands(judge, folder)
        except Fault as fault:
            faults = [str(fault)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print("the wheel is sound" if not faults else f"{len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
