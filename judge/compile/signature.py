"""What is wrong with the class or method that the harness calls, by the errors in the lines that call it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .diagnostics import Block, blocks

_NO_CONVERSION = r"no known conversion (?:for argument (\d+) )?from '([^']*)' to '([^']*)'(?:.* for (\d+)\w\w)?"
# A clause made of what the pattern found and of the notes that follow the error.
_Clause = Callable[[re.Match[str], Sequence[str], str], str | None]


def signature_fault(output: str, source_path: str, class_name: str) -> str | None:
    """A clause on what is wrong with the class or method the harness calls, None if the error is elsewhere.

    Only where the learner's own text has no error, nor leads to one: the errors then come from the lines that call it.
    """
    found = blocks(output)
    errors = [i for i, b in enumerate(found) if b.is_error]
    if not errors or any(found[i].stands_in(source_path) for i in errors):
        return None
    for i in errors:
        notes = _notes(found, i)
        for pattern, clause in _RULES:
            match = re.search(pattern, found[i].text)
            if match and (text := clause(match, notes, class_name)) is not None:
                return text
        if found[i].file.endswith(_OF_THE_ANSWER) and (text := _answer(found[i].text)) is not None:
            return text
    return None


def _notes(found: Sequence[Block], error: int) -> list[str]:
    """The texts of the notes on an error."""
    texts: list[str] = []
    for block in found[error + 1 :]:
        if block.kind != "note":
            break
        texts.append(block.text)
    return texts


def _said(pattern: str, notes: Sequence[str]) -> re.Match[str] | None:
    return next((m for text in notes if (m := re.search(pattern, text))), None)


def _type(text: str) -> str:
    """A type as a person writes it."""
    text = re.sub(r"\b(?:std::(?:__cxx11::)?|class |struct )", "", text)
    text = re.sub(r"basic_string<char>", "string", re.sub(r", allocator<[^<>]*>", "", text))
    return re.sub(r"\s+([*&])", r"\1", re.sub(r"\blong int\b", "long", text)).replace("long long int", "long long")


def _no_member(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    if re.sub(r"^(?:class|struct) ", "", match["owner"]) != class_name:
        return None  # of the answer, perhaps
    return f"class {class_name} has no method {match['name']}"


def _missing(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    # Another missing name is no matter of the signature: macros of the learner's reach beyond their text.
    return f"{class_name} is not defined" if match["name"] == class_name else None


def _private(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    return f"{match['name']} is private: `public:` is missing"


def _arguments(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    """GCC, and Clang where there are several methods of the name."""
    name = match["name"]
    if name == class_name:
        return f"the parameters of the constructor of {class_name} do not fit"
    if f"{class_name}::{name}" not in match.string and "member function" not in match.string:
        return None  # a function of the library that was given the answer
    if counts := _said(r"candidate expects (\d+) arguments?, (\d+) provided", notes):
        return _count(name, counts[1], counts[2])
    if kinds := _said(_NO_CONVERSION, notes):
        return _fits(f"parameter {kinds[1] or kinds[4]} of {name}", kinds[3], kinds[2])
    return f"the parameters of {name} do not fit"


def _count(name: str, takes: str, passed: str) -> str:
    return f"the parameters of {name} do not fit: it takes {takes}, and {passed} are passed"


def _fits(what: str, declared: str, passed: str) -> str:
    return f"{what} is of type {_type(declared)}, and {_type(passed)} is passed"


def _counted(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    """Clang, of the only method of the name."""
    named = _said(r"^'(\w+)' declared here", notes)
    takes = "1" if match["takes"] == "single" else match["takes"]
    return _count(named[1] if named else "the method", takes, match["passed"])


def _converted(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    declared, passed = match["to"], match["from"]
    if place := _said(r"initializing argument (\d+) of '.*?(\w+)\([^']*'", notes):
        return _fits(f"parameter {place[1]} of {place[2]}", declared, passed)
    if place := _said(r"passing argument to parameter '(\w+)' here", notes):
        return _fits(f"the parameter {place[1]}", declared, passed)
    return f"a type of the call does not fit: {_type(passed)} is not converted to {_type(declared)}"


def _wanted(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    return f"the answer should be of type {match['name']}"


def _abstract(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    return f"class {class_name} is abstract: a virtual method of it has no body"


def _void(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    return "the method returns nothing"


def _types(match: re.Match[str], notes: Sequence[str], class_name: str) -> str | None:
    return "the types of the call do not fit"


_OF_THE_ANSWER = ("judge/wire.hpp", "judge/harness.hpp", "judge/nodes.hpp")


def _answer(text: str) -> str | None:
    """Where the harness writes the answer: the type that does not serve as one, which is quoted last."""
    quoted = [q for q in re.findall(r"'([^']+)'", text) if q not in ("value", "size", "->", "answer", "begin", "end")]
    kinds = [q for q in quoted if "__judge" not in q]
    if not kinds:
        return None
    kind = re.sub(r"^const |\s*\bconst$", "", re.sub(r"^\w+\((.*)\)$", r"\1", kinds[-1]).removesuffix("&"))
    return f"the answer is of type {_type(kind)}"


_CONVERSION = (
    r"(?:no viable conversion|(?:could not|cannot) convert|invalid conversion) (?:from )?"
    r"'(?P<from>[^']*)'.* to '(?P<to>[^']*)'"
)
_REFERENCE = r"reference (?:to|of) type '(?P<to>[^']*)' cannot bind to a value of unrelated type '(?P<from>[^']*)'"
_BINDING = r"cannot bind .* of type '(?P<to>[^']*)' to an? .* of type '(?P<from>[^']*)'"
_OTHER_TYPES = (
    r"returning a value from|return-statement with|no match for|no type named|incomplete type|use of deleted function"
)
_RULES: tuple[tuple[str, _Clause], ...] = (
    (r"'(?P<owner>[^']*)' has no member named '(?P<name>\w+)'", _no_member),
    (r"no member named '(?P<name>\w+)' in '(?P<owner>[^']*)'", _no_member),
    (r"no matching (?:member )?function for call to '(?:\w+::)*(?P<name>\w+)[('<]", _arguments),
    (r"no matching constructor for initialization of '(?:\w+::)*(?P<name>\w+)'", _arguments),
    (r"too (?:many|few) arguments to function call, expected (?P<takes>single|\d+).*, have (?P<passed>\d+)", _counted),
    (r"'(?:.*::)?(?P<name>\w+)\([^']*\)' is private within", _private),
    (r"'(?P<name>\w+)' is a private member of", _private),
    (r"'(?P<name>\w+)' (?:was not declared|does not name|has not been declared)", _missing),
    (r"(?:use of undeclared identifier|unknown type name) '(?P<name>\w+)'", _missing),
    (_CONVERSION, _converted),
    (_REFERENCE, _converted),
    (_BINDING, _converted),
    (r"the answer should be an? (?P<name>\w+)", _wanted),
    (r"abstract class type '", _abstract),
    (r"(?:forming|form a) reference to '?void|void value not ignored", _void),
    (_OTHER_TYPES, _types),
)
