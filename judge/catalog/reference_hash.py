"""What a compiled reference was made from: tells whether the one in the extension module is still the package's."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from ..model.problem import Problem
from .locate import cpp_folder

# Of cpp/include: what the drivers of one kind share.
SHARED = {"contract": "contract"}


def reference_hash(problem: Problem) -> str:
    """SHA-256 over the files that make up a compiled reference."""
    digest = hashlib.sha256()
    own = ("problem.toml", "reference.cpp", "contract.hpp", "given.hpp", "driver.hpp")
    add_files(digest, (problem.folder / name for name in own))
    add_files(digest, shared_headers(problem))
    return digest.hexdigest()


def shared_headers(problem: Problem) -> list[Path]:
    """The headers, beside those of all references, that the driver of this problem may include; sorted."""
    folder = SHARED.get(problem.kind)
    return sorted((cpp_folder() / "include" / folder).glob("*.hpp")) if folder else []


def add_files(digest: hashlib._Hash, paths: Iterable[Path]) -> None:
    """Adds name and content of the files that exist."""
    for file in paths:
        if file.is_file():
            data = file.read_bytes()
            digest.update(f"{file.name} {len(data)}\n".encode())
            digest.update(data)
