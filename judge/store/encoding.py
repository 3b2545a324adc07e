"""Values as text that SQLite can hold: JSON of bounded size, and strings without what breaks a column."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from ..verdict import Counterexample

VALUE_LIMIT = 64 * 1024
"""The largest JSON of one value, in bytes, and the longest string, in characters, that the log keeps."""


class NotStorable(ValueError):
    """A value the log does not keep; the text is one clause that says why."""


def encode(value: Any) -> str:
    """Canonical JSON in ASCII: equal values give equal text.

    NaN and the infinities are written as Python's json does (``NaN``, ``-Infinity``) and come back as such; NUL and
    lone surrogates are escaped. Tuples come back as lists. Raises NotStorable for what is no JSON-like value or
    exceeds VALUE_LIMIT.
    """
    try:
        text = json.dumps(value, sort_keys=True, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):
        raise NotStorable("not a JSON value") from None
    if len(text) > VALUE_LIMIT:
        raise NotStorable(f"{len(text):,} bytes")
    return text


def decode(text: str) -> Any:
    """The value of ``encode``; raises ValueError if ``text`` is something else."""
    return json.loads(text)


def clean(text: str) -> str:
    """``text`` for a column: NUL and lone surrogates escaped with a backslash, shortened to about VALUE_LIMIT."""
    return shorten(text).replace("\0", "\\x00").encode("utf-8", "backslashreplace").decode("utf-8")


def shorten(text: str) -> str:
    """Cuts the middle out of a string longer than VALUE_LIMIT: errors begin or end with what matters."""
    if len(text) <= VALUE_LIMIT:
        return text
    half = VALUE_LIMIT // 2
    return f"{text[:half]}\n… {len(text) - 2 * half:,} characters left out …\n{text[-half:]}"


def encode_counterexample(example: Counterexample) -> str:
    """JSON of an object with the fields of Counterexample and ``omitted``.

    Values that are not kept are null, and ``omitted`` says of each, by its name, why: ``{"args": "1,234,567 bytes"}``.
    Long strings are shortened.
    """
    omitted: dict[str, str] = {}
    members = []
    for name, value in ((f.name, getattr(example, f.name)) for f in fields(example)):
        # answers may be strings too: those are kept whole or not at all
        if isinstance(value, str) and name not in ("expected", "got"):
            value = shorten(value)
            members.append((name, json.dumps(value)))
            continue
        try:
            members.append((name, encode(value)))
        except NotStorable as reason:
            omitted[name] = str(reason)
            members.append((name, "null"))
    members.append(("omitted", json.dumps(omitted)))
    return _object(members)


def _object(members: Iterable[tuple[str, str]]) -> str:
    return "{" + ",".join(f"{json.dumps(name)}:{text}" for name, text in members) + "}"
