"""What a package has to know of the languages to be read: their ids, and defaults. All else is in judge.languages."""

from __future__ import annotations

LANGUAGES = ("cpp", "py")  # as problem.toml, the log and --lang have them
ORACLE = "cpp"  # the reference in this language gives the expected answers
# CPU seconds that a site allows at the largest size of the constraints, whatever a reference takes.
DEFAULT_TIME_FLOOR_S = {"cpp": 0.3, "py": 3.0}
