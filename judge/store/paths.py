"""Where the judge keeps its state on this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import EnvironmentFault


@dataclass(frozen=True)
class Home:
    """Two absolute folders, neither of which need exist: ``data`` is to be kept, ``cache`` can be made again."""

    data: Path
    cache: Path


def home(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Home:
    """``JUDGE_HOME`` if set, else the XDG folders if set, else the platform's own.

    Empty variables count as unset and, as the XDG specification demands, so do relative XDG folders.
    A relative ``JUDGE_HOME`` is meant from the working folder. Raises EnvironmentFault where there is no home folder.
    """
    if own := environ.get("JUDGE_HOME"):
        data = Path(own).absolute()
        return Home(data, data / "cache")
    apple = platform == "darwin"
    return Home(
        _base(environ, "XDG_DATA_HOME", "Library/Application Support" if apple else ".local/share") / "judge",
        _base(environ, "XDG_CACHE_HOME", "Library/Caches" if apple else ".cache") / "judge",
    )


def _base(environ: Mapping[str, str], variable: str, below_home: str) -> Path:
    given = environ.get(variable, "")
    return Path(given) if os.path.isabs(given) else _user_home(environ) / below_home


def _user_home(environ: Mapping[str, str]) -> Path:
    if given := environ.get("HOME"):
        return Path(given).absolute()
    try:
        return Path.home()
    except RuntimeError:
        raise EnvironmentFault(
            "There is no home folder to keep the log in: set JUDGE_HOME to a folder you can write to."
        ) from None
