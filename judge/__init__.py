"""A local, offline judge for data-structure, algorithm and C++ drills."""

from __future__ import annotations

__version__ = "0.2.0"
