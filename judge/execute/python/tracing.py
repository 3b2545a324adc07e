"""The learner's part of a traceback."""

from __future__ import annotations

import linecache
import os
from types import TracebackType

from recursion import limited


def trace_of(error: BaseException, filename: str) -> str:
    """The learner's part of a traceback: frames of this file are left out, long ones cut in the middle.

    A sentence goes before it where recursion ended for no fault of the learner's.
    """
    import traceback

    entries: list[TracebackType] = []
    following = error.__traceback__
    inside = False
    while (tb := following) is not None:
        inside = inside or tb.tb_frame.f_code.co_filename == filename
        if inside:
            entries.append(tb)
            if len(entries) > 40:
                del entries[20]
        following = tb.tb_next
    lines = []
    previous, repeated = "", 0
    for tb in entries:
        code = tb.tb_frame.f_code
        line = linecache.getline(code.co_filename, tb.tb_lineno).strip()
        name = filename if code.co_filename == filename else os.path.basename(code.co_filename)
        text = f'  File "{name}", line {tb.tb_lineno}, in {code.co_name}\n    {line}\n'
        repeated = repeated + 1 if text == previous else 0
        if repeated < 3:
            lines.append(text)
        elif repeated == 3:
            lines.append("  …\n")
        previous = text
    try:
        last = "".join(traceback.format_exception_only(type(error), error))
    except BaseException:
        last = type(error).__name__ + "\n"
    head = "Traceback (most recent call last):\n" if lines else ""
    sentence = limited() if isinstance(error, RecursionError) else None
    return (f"{sentence}\n" if sentence else "") + (head + "".join(lines) + last[:4000]).rstrip("\n")
