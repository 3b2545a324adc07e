"""Where packages are: the judge's own and the folders a learner names; finds a slug or offers the nearest."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UserError

if TYPE_CHECKING:
    from ..model.problem import Problem


def own_folder() -> Path:
    """The packages that ship with the judge."""
    return _shipped("problems")


def cpp_folder() -> Path:
    """The headers and the runtime."""
    return _shipped("cpp")


def _shipped(name: str) -> Path:
    """What is installed beside the code, or the checkout's."""
    here = Path(__file__).resolve().parent.parent
    installed = here / f"_{name}"
    return installed if installed.is_dir() else here.parent / name


@dataclass(frozen=True)
class Catalog:
    """Folders of packages in order of precedence: a learner's package hides the judge's own of the same name."""

    roots: tuple[Path, ...]

    @classmethod
    def open(cls, extra: Sequence[str] = (), environ: Mapping[str, str] = os.environ) -> Catalog:
        """``extra`` (``--problems``), then ``JUDGE_PROBLEMS`` (separated like PATH), then the judge's own."""
        named = [*extra, *filter(None, environ.get("JUDGE_PROBLEMS", "").split(os.pathsep))]
        roots = []
        for name in named:
            root = Path(name).expanduser().resolve()
            if not root.is_dir():
                raise UserError(f"The problem folder {name} does not exist. Name a folder that holds TOPIC/SLUG/.")
            roots.append(root)
        return cls((*roots, own_folder()))

    def folders(self) -> Iterator[tuple[str, Path]]:
        """Every ``topic/slug`` with its folder, sorted by name."""
        found: dict[str, Path] = {}
        for root in self.roots:
            for file in root.glob("*/*/problem.toml"):
                found.setdefault(f"{file.parent.parent.name}/{file.parent.name}", file.parent)
        yield from sorted(found.items())

    def names(self) -> list[str]:
        return [name for name, _ in self.folders()]

    def find(self, name: str) -> Problem:
        """The problem called ``topic/slug``, or just ``slug`` where that is unique. UserError offers the nearest."""
        from .load import load_problem  # names alone are wanted more often, and have to come at once

        name = name.strip().strip("/")
        parts = name.split("/")
        if len(parts) == 2 and all(part and not part.startswith(".") for part in parts):
            for root in self.roots:
                folder = root / parts[0] / parts[1]
                if (folder / "problem.toml").is_file():
                    return load_problem(folder)
        folders = dict(self.folders())
        by_slug = [full for full in folders if full.split("/")[1] == name]
        if len(by_slug) == 1:
            return load_problem(folders[by_slug[0]])
        raise UserError(_unknown(name, list(folders)))


def nearest(name: str, names: Sequence[str], most: int = 3) -> list[str]:
    """The names closest to ``name``, also when only the slug was meant."""
    import difflib

    by_key: dict[str, str] = {}
    for full in names:
        by_key[full] = full
        by_key.setdefault(full.split("/")[-1], full)
    # A full name is compared with full names: "array/two-sum" is nearer to "arrays/two-sum" than to any slug.
    candidates = difflib.get_close_matches(name, by_key, n=2 * most, cutoff=0.5)
    if "/" in name:
        candidates += difflib.get_close_matches(name.split("/")[-1], by_key, n=most, cutoff=0.5)
    return list(dict.fromkeys(by_key[c] for c in candidates))[:most]


def _unknown(name: str, names: Sequence[str]) -> str:
    shown = name if len(name) <= 60 and name.isprintable() else ascii(name)[:60]
    near = nearest(name, names)
    if near:
        return f"There is no problem {shown!r}. Did you mean {' or '.join(near)}?"
    return f"There is no problem {shown!r}. `judge list` shows all {len(names)}."
