"""The compiler's messages as the learner should see them: about their file only, the harness out of sight."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_HEAD = re.compile(
    r"^(?P<file>[^\n:]+):(?P<line>\d+):(?:(?P<column>\d+):)? (?P<kind>fatal error|error|warning|note): (?P<text>.*)$"
)
_CONTEXT = re.compile(
    r"^(In file included from |\s+from |[^\n:]+: (In |At )|[^\n:]+:\d+:\d+:\s+(required|recursively required|in ))"
)

_COUNT = re.compile(r"^\d+ (?:error|warning)s?\b.* generated\.$")  # Clang's last line


# GCC puts what a template was needed for before the error, Clang behind it as notes.
_NEEDED_FOR = re.compile(r"^(?P<file>[^\n:]+):(?P<line>\d+):(?P<column>\d+):\s+(?:recursively )?required ")
_NEEDED_NOTE = re.compile(r"requested here$|required here$|in evaluation of|in instantiation of")


@dataclass(frozen=True)
class Block:
    """A message of the compiler's. ``kind`` is error, fatal error, warning or note; ``lines`` is all of it.

    ``needed_for`` are the places (file, line, column) that lead to it, where it stands in a template: the innermost
    first.
    """

    file: str
    line: int
    kind: str
    text: str
    lines: tuple[str, ...]
    column: int = 0
    needed_for: tuple[tuple[str, int, int], ...] = ()

    @property
    def is_error(self) -> bool:
        """Whether the file cannot be compiled for it."""
        return self.kind in ("error", "fatal error")

    def stands_in(self, file: str) -> bool:
        """Whether it is about a line of the file, or in a template that was needed for one."""
        return file in (self.file, *(place[0] for place in self.needed_for))


def blocks(output: str) -> list[Block]:
    """The messages in order, each with the source lines and carets below it. Typographic quotes are made plain in
    ``text``; a file in the folder itself is called by its name alone, as GCC does and Clang does not.
    """
    found: list[Block] = []
    current: list[str] = []
    head: re.Match[str] | None = None
    needed: list[tuple[str, int, int]] = []  # of the next message
    needed_for: tuple[tuple[str, int, int], ...] = ()

    def close() -> None:
        if head is not None:
            place = (head["file"], int(head["line"]), int(head["column"] or 0))
            if head["kind"] == "note" and _NEEDED_NOTE.search(head["text"]):
                _lead_to(found, place)
            found.append(
                Block(place[0], place[1], head["kind"], _plain(head["text"]), tuple(current), place[2], needed_for)
            )

    for line in re.sub(r"^\./", "", output, flags=re.MULTILINE).splitlines():
        match = _HEAD.match(line)
        if match:
            close()
            head, current = match, [line]
            needed_for = tuple(needed)
            needed.clear()
        elif (
            _CONTEXT.match(line)
            or line.startswith(("cc1plus:", "compilation terminated", "collect2:", "make:"))
            or _COUNT.match(line)
        ):
            close()
            head, current = None, []
            if (place := _NEEDED_FOR.match(line)) is not None:
                needed.append((place["file"], int(place["line"]), int(place["column"])))
        elif head is not None:
            current.append(line)
    close()
    return found


def _lead_to(found: list[Block], place: tuple[str, int, int]) -> None:
    """Adds a place that led to the last message which is no note."""
    for i in range(len(found) - 1, -1, -1):
        if found[i].kind != "note":
            found[i] = replace(found[i], needed_for=(*found[i].needed_for, place))
            return


def _plain(text: str) -> str:
    return text.replace("‘", "'").replace("’", "'")


def about_the_file(output: str, source_path: str) -> bool:
    """Whether an error stands in the file compiled from ``source_path``."""
    return any(b.is_error and b.stands_in(source_path) for b in blocks(output))


def errors_of(output: str, source_path: str) -> list[tuple[int, str]]:
    """(line, text) of every error in the file compiled from ``source_path``."""
    found = (b for b in blocks(output) if b.file == source_path and b.is_error)
    return [(b.line, b.text) for b in found]


def for_learner(
    output: str, source_path: str, shown_name: str, limit: int = 60, *, source: str = "", warnings: bool = True
) -> str:
    """``output`` without what is not about the file compiled from ``source_path``, which is called ``shown_name`` and
    whose text is ``source``.

    A note goes with the message it belongs to. An error in a header is given at the line of the learner's that led to
    it, one for each line, in the words that say most. Where every error is outside the learner's file and no line of
    theirs leads to it, the first one is given without its place.
    """
    kept: list[str] = []
    errors_kept = False
    with_parent = with_candidate = False
    outside: str | None = None
    found = blocks(output)
    own_lines = {b.line for b in found if b.file == source_path and b.is_error}
    headers = _of_headers(found, source_path, own_lines)
    for i, block in enumerate(found):
        own = block.file == source_path
        if block.kind == "note":
            # Below a note on a candidate GCC says in others why it is none.
            with_candidate = (
                own and not _SAYS_LITTLE.search(block.text) and (with_candidate or not block.text.startswith(" "))
            )
            if with_candidate and with_parent:
                kept += block.lines
            continue
        with_parent = (own and (warnings or block.is_error)) or i in headers
        with_candidate = False
        if with_parent and own:
            kept += block.lines
            if (hint := _hint(found, i)) is not None:
                kept.append(f"  {hint}")
            errors_kept = errors_kept or block.is_error
        elif i in headers:
            line, column = headers[i]
            kept += [f"{source_path}:{line}:{column}: error: {block.text}", *_source_line(source, line, column)]
            if (hint := _hint(found, i)) is not None:
                kept.append(f"  {hint}")
            errors_kept = True
        elif block.is_error and outside is None:
            outside = block.text
    if not errors_kept:
        linking = re.search(r"(undefined reference to .*|multiple definition of [^;]*)", output)
        if linking:
            kept.append(f"{shown_name}: error: {linking.group(1)}")
        elif outside is not None:
            kept.append(f"{shown_name}: error: {outside}")
    text = [short(line).replace(f"./{source_path}", source_path).replace(source_path, shown_name) for line in kept]
    if len(text) > limit:
        text = [*text[:limit], f"… {len(text) - limit} more lines"]
    return "\n".join(text)


# ---- errors in templates

_SAYS_LITTLE = re.compile(
    r"is not derived from|template argument deduction|mismatched types|requested here|required here|in instantiation of"
)
# Written for a person; the word in front of it is the requirement as the compiler sees it.
_ASSERTED = re.compile(r"static assertion failed|static_assert(?:ion)? failed")


def _of_headers(found: list[Block], source_path: str, own_lines: set[int]) -> dict[int, tuple[int, int]]:
    """Which errors in headers are shown, by index in ``found``, and the line and column that led to each.

    One for a line of the learner's that has no error of its own: what an assertion says, else the first.
    """
    chosen: dict[int, tuple[int, tuple[int, int]]] = {}
    for i, block in enumerate(found):
        if not block.is_error or block.file == source_path:
            continue
        place = next(((line, column) for file, line, column in block.needed_for if file == source_path), None)
        if place is None or place[0] in own_lines:
            continue
        before = chosen.get(place[0])
        if before is None or (_ASSERTED.search(block.text) and not _ASSERTED.search(found[before[0]].text)):
            chosen[place[0]] = (i, place)
    return dict(chosen.values())


def _hint(found: list[Block], index: int) -> str | None:
    """One sentence on the error at ``index`` where what it means stands far below it."""
    text = found[index].text
    if not re.search(r"deleted|hash function|std::hash", text):
        return None
    if "unordered_" not in text and "hash" not in text:
        return None
    key = next((key for b in found[index : index + 12] if (key := _argument(b.text, "std::hash<")) is not None), None)
    if key is None:
        return None
    return f"there is no std::hash of {short(key)}: name a hash function of your own, or use map or set"


def _argument(text: str, template: str) -> str | None:
    """What stands between ``template``, which ends in an angle bracket, and the bracket that closes it."""
    at = text.find(template)
    if at < 0:
        return None
    begin, depth = at + len(template), 1
    for end in range(begin, len(text)):
        depth += {"<": 1, ">": -1}.get(text[end], 0)
        if depth == 0:
            return text[begin:end].strip()
    return None


def _source_line(source: str, line: int, column: int) -> list[str]:
    """A line of the source as compilers show it, with a caret below the column."""
    lines = source.split("\n")
    if not 0 < line <= len(lines) or not source:
        return []
    text = lines[line - 1].rstrip()
    before = "".join("\t" if c == "\t" else " " for c in text[: max(0, column - 1)])
    return [f"{line:>5} | {text}", f"      | {before}^"]


def short(line: str) -> str:
    """A line of a message without what a type is called besides, and with the usual names of types."""
    line = re.sub(r" (?:\{aka [^{}\n]*\}|\(aka '[^'\n]*'\))", "", line)
    line = line.replace("std::__cxx11::", "std::").replace("std::basic_string<char>", "std::string")
    line = re.sub(r"std::vector<([\w:]+), std::allocator<\1 ?> ?>", r"std::vector<\1>", line)
    line = re.sub(r"__gnu_cxx::__normal_iterator<(?:const )?[^<>]*, (std::vector<[^<>]*>) ?>", r"\1::iterator", line)
    line = re.sub(r"(error: .*) \[with [^\n]*\](['’]?)$", r"\1\2", line)
    return re.sub(r"(?:\w+::)+\w+\([^()]*\)::<lambda", "<lambda", line)
