"""The compiler's messages as the learner should see them: about their file only, the harness out of sight."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = re.compile(
    r"^(?P<file>[^\n:]+):(?P<line>\d+):(?:(?P<column>\d+):)? (?P<kind>fatal error|error|warning|note): (?P<text>.*)$"
)
_CONTEXT = re.compile(
    r"^(In file included from |\s+from |[^\n:]+: (In |At )|[^\n:]+:\d+:\d+:\s+(required|recursively required|in ))"
)

_COUNT = re.compile(r"^\d+ (?:error|warning)s?\b.* generated\.$")  # Clang's last line


@dataclass(frozen=True)
class Block:
    """A message of the compiler's. ``kind`` is error, fatal error, warning or note; ``lines`` is all of it."""

    file: str
    line: int
    kind: str
    text: str
    lines: tuple[str, ...]


def blocks(output: str) -> list[Block]:
    """The messages in order, each with the source lines and carets below it. Typographic quotes are made plain in
    ``text``; a file in the folder itself is called by its name alone, as GCC does and Clang does not.
    """
    found: list[Block] = []
    current: list[str] = []
    head: re.Match[str] | None = None

    def close() -> None:
        if head is not None:
            found.append(Block(head["file"], int(head["line"]), head["kind"], _plain(head["text"]), tuple(current)))

    for line in re.sub(r"^\./", "", output, flags=re.MULTILINE).splitlines():
        match = _HEAD.match(line)
        if match:
            close()
            head, current = match, [line]
        elif (
            _CONTEXT.match(line)
            or line.startswith(("cc1plus:", "compilation terminated", "collect2:", "make:"))
            or _COUNT.match(line)
        ):
            close()
            head, current = None, []
        elif head is not None:
            current.append(line)
    close()
    return found


def _plain(text: str) -> str:
    return text.replace("‘", "'").replace("’", "'")


def about_the_file(output: str, source_path: str) -> bool:
    """Whether an error stands in the file compiled from ``source_path``."""
    return any(b.file == source_path and b.kind in ("error", "fatal error") for b in blocks(output))


def errors_of(output: str, source_path: str) -> list[tuple[int, str]]:
    """(line, text) of every error in the file compiled from ``source_path``."""
    found = (b for b in blocks(output) if b.file == source_path and b.kind in ("error", "fatal error"))
    return [(b.line, b.text) for b in found]


def for_learner(output: str, source_path: str, shown_name: str, limit: int = 60) -> str:
    """``output`` without what is not about the file compiled from ``source_path``, which is called ``shown_name``.

    A note goes with the message it belongs to. Where every error is outside the learner's file, the first one is
    given without its place.
    """
    kept: list[str] = []
    errors_kept = False
    with_parent = False
    outside: str | None = None
    for block in blocks(output):
        own = block.file == source_path
        if block.kind == "note":
            if own and with_parent:
                kept += block.lines
            continue
        with_parent = own
        if own:
            kept += block.lines
            errors_kept = errors_kept or block.kind != "warning"
        elif block.kind != "warning" and outside is None:
            outside = block.text
    if not errors_kept:
        linking = re.search(r"(undefined reference to .*|multiple definition of [^;]*)", output)
        if linking:
            kept.append(f"{shown_name}: error: {linking.group(1)}")
        elif outside is not None:
            kept.append(f"{shown_name}: error: {outside}")
    text = [line.replace(source_path, shown_name) for line in kept]
    if len(text) > limit:
        text = [*text[:limit], f"… {len(text) - limit} more lines"]
    return "\n".join(text)
