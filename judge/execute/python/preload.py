"""LeetCode's preloaded names for Python."""

from __future__ import annotations

import builtins
from typing import Any

# Modules whose names are star-imported, in LeetCode's order: a later one wins (`copy` is the function until the module
# itself is imported below). Slow ones only where the source mentions one of their names.
STAR = ("string", "re", "collections", "heapq", "bisect", "copy", "math", "itertools", "functools", "operator")
STAR_SLOW: dict[str, tuple[str, ...]] = {
    "random": ("random", "randint", "choice", "choices", "shuffle", "sample", "randrange", "uniform", "seed"),
    "datetime": ("datetime", "date", "timedelta", "timezone"),
    "statistics": ("statistics", "mean", "median", "mode", "stdev", "variance", "fmean", "median_low", "median_high"),
    "decimal": ("decimal", "Decimal", "getcontext"),
    "fractions": ("fractions", "Fraction"),
    "io": ("io", "StringIO", "BytesIO"),
    "array": ("array",),
    "sortedcontainers": ("SortedList", "SortedKeyList", "SortedDict", "SortedSet"),
    "typing": (),
}
MODULES = ("sys", "json", "os", "time", "threading", "types", "queue")


def preload(source: str) -> dict[str, Any]:
    """The global names a submission starts with."""
    import re as regex

    words = set(regex.findall(r"[A-Za-z_]\w*", source))
    names: dict[str, Any] = {}
    star = list(STAR)
    for module, triggers in STAR_SLOW.items():
        if words.intersection(triggers):
            star.insert(2, module)
    import typing

    names.update({n: getattr(typing, n) for n in typing.__all__})
    for module in star:
        loaded = __import__(module)
        public = getattr(loaded, "__all__", None) or [n for n in vars(loaded) if not n.startswith("_")]
        names.update({n: getattr(loaded, n) for n in public if hasattr(loaded, n)})
    # math.pow, operator.pow and the like do not hide builtins, as on LeetCode.
    names.update({n: v for n, v in vars(builtins).items() if not n.startswith("_")})
    # Where a module and a name of it are called alike, LeetCode's code means the module, but for these two.
    for module in (*star, *(m for m in MODULES if m in words)):
        if module not in ("array", "datetime"):
            names[module] = __import__(module)
    names["typing"] = typing
    return names
