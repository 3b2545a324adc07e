"""What the site's compiler takes and GCC refuses: a member named like its type, ``stack<int> stack;``.

GCC has a flag that lets it pass: one of its own from version 13 on, before that ``-fpermissive``, which lets much more
pass. So a file is compiled with it only where this is all that is wrong with it, and what comes of it counts only where
the flag let nothing else pass. What else was tried: docs/decisions/compilers.md.
"""

from __future__ import annotations

import re

_ERROR = re.compile(r"^[^\n]*\b(?:fatal )?error: (?P<text>.*)$", re.MULTILINE)
_LET_PASS = re.compile(r"^[^\n]*\bwarning: (?P<text>.*\[-fpermissive\])$", re.MULTILINE)
_CHANGES_MEANING = "changes meaning of"
_OWN_FLAG = "-Wchanges-meaning"


def flag_for(output: str) -> str | None:
    """The flag with which a file is compiled once more, None where that would not help or would let too much pass."""
    errors = [match["text"] for match in _ERROR.finditer(output)]
    if not errors or not all(_CHANGES_MEANING in text for text in errors):
        return None
    return "-Wno-changes-meaning" if all(_OWN_FLAG in text for text in errors) else "-fpermissive"


def nothing_else(output: str) -> bool:
    """Whether the flag let pass only what it was given for."""
    return all(_CHANGES_MEANING in match["text"] for match in _LET_PASS.finditer(output))
