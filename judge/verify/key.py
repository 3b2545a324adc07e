"""What a proof rests on, by content: the package, what of the judge decides its verdicts, and with what it was made.

Of the judge a package's key holds the rooms that judge, and of them neither other kinds of problems nor, where the
package has no Python, what only serves Python; comments and docstrings decide nothing. Whether something is executed
that no key holds is tested (tests/verify/test_key.py).
"""

from __future__ import annotations

import ast
import hashlib
import os
import platform
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..catalog.editorial import FILE as EDITORIAL
from ..catalog.listing import is_litter
from ..catalog.reference_hash import SHARED
from ..compile.toolchain import Toolchain
from ..kinds import KINDS
from ..model.languages import ORACLE
from ..model.problem import Problem
from .equivalents import FILE as REASONS

RECORD = "proof.json"  # of a package; no part of what it proves
# Decide no verdict and are looked at each time (Verification.at_once); the reasons only how mutants are counted.
TEXTS = frozenset(["statement.md", EDITORIAL])
HOUSE = Path(__file__).resolve().parent.parent
SOURCES = HOUSE.parent / "cpp"  # of a checkout
INSTALLED = HOUSE / "_cpp"

# Rooms of judge/, or modules that stand for one, that decide what a proof says; and those that do not.
DECIDE = frozenset(
    {
        "errors",
        "protocol",
        "verdict",
        "author",
        "files",
        "cache",
        "model",
        "kinds",
        "catalog",
        "sandbox",
        "compile",
        "cases",
    }
    | {"execute", "languages", "checkers", "diagnosis", "timing", "run", "verify"}
)
DO_NOT = frozenset(
    {"mutation", "growth", "worst", "store", "coach", "why", "debugging", "report", "app", "grade", "cli", "reference"}
    | {"__init__", "__main__"}
)
# Modules of the former that a proof does not use, or only for what is looked at each time (Verification.at_once).
UNUSED = frozenset(
    {"catalog/editorial.py", "languages/syntax.py", "sandbox/attacks.py", "timing/comparison.py", "timing/sweep.py"}
    | {"diagnosis/conditions.py", "diagnosis/features.py", "diagnosis/patterns.py", "run/facts.py", "run/survey.py"}
    | {
        "verify/advice.py",
        "verify/editorial.py",
        "verify/key.py",
        "verify/ledger.py",
        "verify/record.py",
        "verify/seeds.py",
        "verify/unfinished.py",
    }
)
# What only mutants need: findings, growth, and the mutants themselves.
OF_MUTANTS = frozenset(["diagnosis/sanitizers.py", "verify/adequacy.py", "verify/equivalents.py"])
OF_MUTANTS_TOO = ("growth/", "languages/syntax.py", "mutation/slips.py")
# What cases.py may be made of: a package's key holds those that its own Python imports (`parts_of`).
PARTS = "author/"
PARTS_OF_ALL = frozenset(["author/__init__.py", "author/description.py"])
# Where Python is judged: judge/ and cpp/.
OF_PYTHON = ("execute/python/", "languages/python.py", "recursion/")
# Of cpp/: what drivers of one kind share.
OF_KIND = {kind: f"include/{folder}/" for kind, folder in SHARED.items()}


@dataclass(frozen=True)
class Circumstances:
    """With what a proof was made: ``gcc 12``, ``3.11``, ``linux x86_64``. A proof counts for its own only."""

    compiler: str
    python: str
    platform: str

    def __str__(self) -> str:
        return f"{self.compiler}, Python {self.python}, {self.platform}"


def circumstances(toolchain: Toolchain) -> Circumstances:
    """Those of this machine. A compiler is its kind and major version, with the library where that is not its own."""
    major = toolchain.version[0]
    compiler = f"clang {major} with libstdc++ {toolchain.library}" if toolchain.is_clang else f"gcc {major}"
    if toolchain.is_clang and toolchain.library is None:
        compiler = f"clang {major} with libc++"
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Circumstances(compiler, python, f"{sys.platform} {platform.machine()}")


@dataclass(frozen=True)
class Key:
    """Hashes of a package and of what of the judge decides its verdicts, and the circumstances."""

    package: str
    judge: str
    made_with: Circumstances

    @property
    def text(self) -> str:
        """One hash over all of it."""
        made = self.made_with
        return hash_of([self.package, self.judge, made.compiler, made.python, made.platform])


def key_of(problem: Problem, made_with: Circumstances, *, mutants: bool = False) -> Key:
    """What a proof of this package, or of its mutants, would rest on now."""
    judge = judge_digest(problem.kind, tuple(problem.languages), mutants)
    parts = [text for name in parts_of(problem.folder) for text in (name, _module_digest(HOUSE / name))]
    return Key(package_digest(problem.folder, mutants=mutants), hash_of([judge, *parts]), made_with)


def parts_of(folder: Path) -> list[str]:
    """The modules of judge.author that a package's cases.py or brute.py imports, and those that these import, sorted;
    all of them where that cannot be read off."""
    known = {file.stem: file for file in (HOUSE / PARTS).glob("*.py")}
    wanted, found = {name for file in ("cases.py", "brute.py") for name in _imported(folder / file, known)}, set[str]()
    while wanted:
        name = wanted.pop()
        if name in known and name not in found:
            found.add(name)
            wanted |= _imported(known[name], known)
    return sorted({f"{PARTS}{name}.py" for name in found} - PARTS_OF_ALL)


def _imported(file: Path, known: Iterable[str]) -> set[str]:
    """The names in judge.author that this file imports; all that are known where it does so in another way."""
    try:
        tree = ast.parse(file.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return set()
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.level == 1 or (node.module or "").startswith("judge")):
            module = (node.module or "").removeprefix("judge").strip(".").removeprefix("author").strip(".")
            names |= {module.split(".")[0]} if module else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import) and any(alias.name.split(".")[0] == "judge" for alias in node.names):
            names |= set(known)
    return set(known) if names & {"*", "author"} else names


def package_digest(folder: Path, *, mutants: bool = False) -> str:
    """Changes with every file of a package that decides verdicts, or what becomes of its ``mutants``, and with its
    name, from which the seeds of its families are made.
    """
    names = sorted(set(_files(folder)) - TEXTS - (set() if mutants else {REASONS}))
    parts = [f"{folder.parent.name}/{folder.name}"]
    for name in names:
        parts += [name, hashlib.sha256((folder / name).read_bytes()).hexdigest()]
    return hash_of(parts)


def _files(folder: Path) -> Iterator[str]:
    """Below ``folder``, as a package sees them: neither what editors leave nor the record itself."""
    seen = set()
    for place, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(place)
        folders[:] = [] if real in seen else [name for name in folders if not is_litter(name)]
        seen.add(real)
        for name in files:
            path = Path(place, name)
            if not is_litter(name) and path != folder / RECORD:
                yield path.relative_to(folder).as_posix()


@cache
def judge_digest(kind: str, languages: tuple[str, ...], mutants: bool) -> str:
    """Changes with what of judge/ and cpp/ decides the verdicts of such packages."""
    parts = []
    for name in deciding(kind, languages, mutants=mutants):
        parts += [name, _module_digest(HOUSE / name)]
    root = SOURCES if SOURCES.is_dir() else INSTALLED
    python = languages != (ORACLE,)
    others = tuple(folder for name, folder in OF_KIND.items() if name != kind)
    others += () if python else OF_PYTHON
    for file in sorted(root.rglob("*")):
        name = file.relative_to(root).as_posix()
        if file.is_file() and not is_litter(file.name) and not name.startswith(others):
            parts += [f"cpp/{name}", hashlib.sha256(file.read_bytes()).hexdigest()]
    if root is INSTALLED:  # what was compiled of the rest
        for file in sorted((*HOUSE.glob("_*.so"), *HOUSE.glob("_bin/*"))):
            parts += [file.name, hashlib.sha256(file.read_bytes()).hexdigest()]
    return hash_of(parts)


def deciding(kind: str, languages: Iterable[str], *, mutants: bool = False) -> list[str]:
    """The modules of judge/ that decide the verdicts of packages of this kind in these languages, sorted."""
    others = {_module_of(name) for name in KINDS if name != kind}
    python = list(languages) != [ORACLE]
    found = []
    for file in HOUSE.rglob("*.py"):
        name = file.relative_to(HOUSE).as_posix()
        room = name.split("/")[0].removesuffix(".py")
        used = room in DECIDE and name not in UNUSED | OF_MUTANTS and name not in others
        if mutants:
            used = used or name in OF_MUTANTS or name.startswith(OF_MUTANTS_TOO)
        used = used and (not name.startswith(PARTS) or name in PARTS_OF_ALL)
        if used and (python or not name.startswith(OF_PYTHON)):
            found.append(name)
    return sorted(found)


def _module_of(kind: str) -> str:
    """The file of a kind's record."""
    return type(KINDS[kind]).__module__.removeprefix("judge.").replace(".", "/") + ".py"


@cache
def _module_digest(file: Path) -> str:
    """Of what a module does: neither of its docstrings nor of lines that are empty or a comment. The same in every
    Python, or the records of one would be stale to another."""
    text = file.read_text(encoding="utf-8")
    lines: dict[int, str] = dict(enumerate(text.splitlines(), start=1))
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return hash_of([text])
    kept: set[int] = set()  # lines within strings: what looks like a comment there is none
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and node.end_lineno is not None:
            kept.update(range(node.lineno + 1, node.end_lineno + 1))
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            for number in _docstring(node):
                lines.pop(number, None)
    done = (line for number, line in lines.items() if number in kept or line.strip()[:1] not in ("", "#"))
    return hash_of(done)


def _docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> range:
    """The lines of its docstring; none where other code stands on them."""
    if not node.body:
        return range(0)
    first, *rest = node.body
    text = first.value if isinstance(first, ast.Expr) else None
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return range(0)
    shared = (isinstance(node, ast.Module) or node.lineno < first.lineno) and all(
        other.lineno > (first.end_lineno or first.lineno) for other in rest
    )
    return range(first.lineno, (first.end_lineno or first.lineno) + 1) if shared else range(0)


def outdated_build() -> Path | None:
    """A source below cpp/ that is newer than what was compiled: what runs is then not what a key holds."""
    if not SOURCES.is_dir():
        return None
    from judge import _reference

    built = Path(str(_reference.__file__)).stat().st_mtime
    parts = ("reference", "launcher", "recursion", "include")
    newer = [
        f for part in parts for f in sorted((SOURCES / part).rglob("*")) if f.is_file() and f.stat().st_mtime > built
    ]
    return newer[0].relative_to(SOURCES) if newer else None


def hash_of(parts: Iterable[str]) -> str:
    """Of texts, so that none runs into the next."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)} {part}\n".encode())
    return digest.hexdigest()[:32]
