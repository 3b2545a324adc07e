"""Reads a submission from disk and refuses, with one sentence, what cannot be one."""

from __future__ import annotations

import codecs
from pathlib import Path

from ..errors import SubmissionFault
from ..model.source import LARGEST, Source
from . import LANGUAGES, language_of_suffix


def language_of(path: Path, named: str | None) -> str:
    """The id of the language: as named, else by the file's ending."""
    if named:
        return named
    language = language_of_suffix(path.suffix)
    if language is None:
        suffixes = " or ".join(record.suffix for record in LANGUAGES.values())
        options = " or ".join(f"--lang {name}" for name in LANGUAGES)
        raise SubmissionFault(
            f"The language of {path.name!r} is not known: name the file {suffixes}, or say {options}."
        )
    return language.name


def read_source(path: Path, language: str | None = None) -> Source:
    """The submission at ``path``. Raises SubmissionFault: missing, unreadable, empty, binary, too large."""
    lang = language_of(path, language)
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "is not a regular file" if path.exists() else "does not exist"
            raise SubmissionFault(f"{path} {what}. `judge new TOPIC/SLUG` writes a starter.")
        size = path.stat().st_size
        if size > LARGEST:
            raise SubmissionFault(f"{path} has {size / 1e6:.1f} MB; a submission may have {LARGEST >> 20} MiB.")
        data = path.read_bytes()
    except OSError as error:
        raise SubmissionFault(f"{path} cannot be read: {error.strerror}.") from None
    if not data.strip():
        raise SubmissionFault(f"{path} is empty. `judge new TOPIC/SLUG` writes a starter.")
    if b"\0" in data:
        raise SubmissionFault(f"{path} holds NUL bytes: it is a binary file or saved as UTF-16; save it as UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SubmissionFault(f"{path} is not UTF-8 (line {line}): save it as UTF-8.") from None
    changed = "\r\n" in text or data.startswith(codecs.BOM_UTF8)
    return Source(path, str(path), lang, text.replace("\r\n", "\n"), data if changed else None)
