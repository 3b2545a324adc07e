"""The files of a package without what systems, editors and Python leave beside them."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

_LITTER = (
    "__pycache__",
    *("*.pyc", "*.orig", "*.rej"),
    *("*~", "*.swp", "*.swo", "*.swx", "4913", "#*#", ".#*", "*.bak", "*.tmp"),  # Vim, Emacs, others
    *(".DS_Store", "._*", "Thumbs.db", "desktop.ini", ".directory", ".nfs*"),
    *(".idea", ".vscode", ".mypy_cache", ".ruff_cache", ".cache", ".clangd"),
)


def is_litter(name: str) -> bool:
    """Whether a file or folder of this name is left out."""
    return any(fnmatchcase(name, pattern) for pattern in _LITTER)


def listed(folder: Path, pattern: str) -> list[Path]:
    """What ``folder`` holds by a glob pattern of one or several parts, sorted, without what is left in it."""
    found = (f for f in folder.glob(pattern) if not any(map(is_litter, f.relative_to(folder).parts)))
    return sorted(found)
