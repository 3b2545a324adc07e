"""What a compiled reference was made from: tells whether the one in the extension module is still the package's."""

from __future__ import annotations

import hashlib

from ..model.problem import Problem


def reference_hash(problem: Problem) -> str:
    """SHA-256 over the files that make up a compiled reference."""
    digest = hashlib.sha256()
    for name in ("problem.toml", "reference.cpp", "contract.hpp", "given.hpp", "driver.hpp"):
        file = problem.folder / name
        if file.is_file():
            data = file.read_bytes()
            digest.update(f"{name} {len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()
