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


@dataclass(frozen=True)
class _Block:
    file: str
    line: int
    kind: str
    text: str
    lines: tuple[str, ...]


def _blocks(output: str) -> list[_Block]:
    """A block is a message with the source lines and carets below it."""
    blocks: list[_Block] = []
    current: list[str] = []
    head: re.Match[str] | None = None

    def close() -> None:
        if head is not None:
            blocks.append(_Block(head["file"], int(head["line"]), head["kind"], head["text"], tuple(current)))

    for line in output.splitlines():
        match = _HEAD.match(line)
        if match:
            close()
            head, current = match, [line]
        elif _CONTEXT.match(line) or line.startswith(("cc1plus:", "compilation terminated", "collect2:", "make:")):
            close()
            head, current = None, []
        elif head is not None:
            current.append(line)
    close()
    return blocks


def about_the_file(output: str, source_path: str) -> bool:
    """Whether an error stands in the file compiled from ``source_path``."""
    return any(b.file == source_path and b.kind in ("error", "fatal error") for b in _blocks(output))


def errors_of(output: str, source_path: str) -> list[tuple[int, str]]:
    """(line, text) of every error in the file compiled from ``source_path``."""
    blocks = (b for b in _blocks(output) if b.file == source_path and b.kind in ("error", "fatal error"))
    return [(b.line, b.text) for b in blocks]


def for_learner(output: str, source_path: str, shown_name: str, limit: int = 60) -> str:
    """``output`` without what is not about the file compiled from ``source_path``, which is called ``shown_name``.

    A note goes with the message it belongs to. Where every error is outside the learner's file, the first one is
    given without its place.
    """
    kept: list[str] = []
    errors_kept = False
    with_parent = False
    outside: str | None = None
    for block in _blocks(output):
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


_TYPES = re.compile(
    r"returning a value from|return-statement with|void value not ignored|no match for|no type named|incomplete type|"
    r"use of deleted function"
)
_ABOUT_SIGNATURE = tuple(
    (re.compile(pattern), clause)
    for pattern, clause in (
        (r"has no member named '(?P<name>\w+)'", "{cls} has no method {name}"),
        (r"no matching function for call to '(?:\w+::)*(?P<name>\w+)\(", "the parameters of {name} do not fit"),
        (r"cannot bind .* to an? ", "a parameter's type does not fit"),
        (r"'(?:.*::)?(?P<name>\w+)\([^']*\)' is private within", "{name} is private: `public:` is missing"),
        (r"'(?P<missing>\w+)' (?:was not declared|does not name|has not been declared)", "{missing} is not defined"),
        (r"(?:could not|cannot) convert|invalid conversion", "a type of the call does not fit"),
        (r"the answer should be an? (?P<name>\w+)", "the answer should be of type {name}"),
        (_TYPES.pattern, "the types of the call do not fit"),
    )
)


def signature_fault(output: str, source_path: str, class_name: str) -> str | None:
    """A clause on what is wrong with the class or method the harness calls, None if the error is elsewhere.

    Only where the learner's own text has no error: the errors then come from the lines that call it.
    """
    errors = [b for b in _blocks(output) if b.kind in ("error", "fatal error")]
    if not errors or any(b.file == source_path for b in errors):
        return None
    for block in errors:
        text = block.text.replace("‘", "'").replace("’", "'")
        for pattern, clause in _ABOUT_SIGNATURE:
            match = pattern.search(text)
            if match:
                found = match.groupdict()
                # Another missing name is no matter of the signature: macros of the learner's reach beyond their text.
                if (found.get("name") or "").startswith("__judge") or found.get("missing", class_name) != class_name:
                    continue
                return clause.format(cls=f"class {class_name}", **found)
    return None
