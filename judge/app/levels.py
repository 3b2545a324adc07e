"""How much the file that a problem is begun with gives, and how much the statement beside it says.

*Guided* is the package's own starter. *Interface* leaves out of it what is examined (see app.signatures), *bare* leaves
a comment that names what is asked for. Of an ordinary problem the signature is all there is to its starter, so that
interface is guided there; bare, which no site asks for and a whiteboard does, names class and methods. In an interview
contracts are bare, and ordinary problems have their signature, unless somebody says otherwise.
"""

from __future__ import annotations

from ..kinds import kind_of
from ..kinds.starter import starter
from ..languages import LANGUAGES
from ..model.languages import ORACLE
from ..model.problem import Problem
from ..store.levels import Level

_YOURS = (
    "Yours to write: the signatures, what is const, explicit, noexcept, deleted or overloaded,",
    "and how it is copied, moved and destroyed. The statement says what each does.",
)
_EXAMINED = (
    "The signatures without what is examined: const, explicit, noexcept, constraints, second overloads",
    "for const and expiring objects, and what is deleted are yours to add.",
)


def level_for(problem: Problem, asked: Level | None, *, interview: bool) -> Level:
    """The level a problem is begun at; ``asked`` is what the learner said, None for nothing."""
    contract = kind_of(problem).named_checks
    if asked is None:
        return Level.BARE if interview and contract else Level.GUIDED
    return asked if contract or asked is Level.BARE else Level.GUIDED


def starter_at(problem: Problem, language: str, level: Level) -> str:
    """The text of the file that a problem is begun with."""
    guided = starter(problem, language)
    if level is Level.GUIDED:
        return guided
    comment = LANGUAGES[language].comment
    if not kind_of(problem).named_checks:
        if level is Level.INTERFACE:
            return guided
        return f"{_head(guided, comment)}{_commented(_named(problem), comment)}"
    from .signatures import in_words, signatures  # a parser, which takes a moment

    title = f"{comment} {problem.title} - judge show {problem.name}\n"
    if level is Level.INTERFACE:
        return f"{title}{_commented(['', *_EXAMINED], comment)}{_without_head(signatures(guided), comment)}"
    words = in_words(guided)
    return f"{title}{_commented(['', *words, *([''] if words else []), *_YOURS], comment)}"


def told(markdown: str, problem: Problem, level: Level | None) -> str:
    """The statement as it is read at a level: in a contract's the signatures lose what is examined, and at bare they
    name members as they are called.
    """
    if level in (None, Level.GUIDED) or not kind_of(problem).named_checks:
        return markdown
    from .signatures import without_examined, without_signatures

    if level is Level.INTERFACE:
        return without_examined(markdown)
    return without_signatures(markdown, starter(problem, ORACLE))


def _named(problem: Problem) -> list[str]:
    """Class and methods of an ordinary problem, by name; the statement has the types."""
    signature = problem.signature
    calls = [f"{m.name}({', '.join(p.name for p in m.params if p.passed)})" for m in signature.methods]
    if signature.constructor:
        calls.insert(0, f"{signature.class_name}({', '.join(p.name for p in signature.constructor)})")
    if not calls:
        return []
    return [f"the class {signature.class_name}:", *(f"  {call}" for call in calls)]


def _head(text: str, comment: str) -> str:
    """The comment a starter begins with: its title, and the classes of nodes that are there already."""
    lines = text.splitlines()
    end = next((i for i, line in enumerate(lines) if not line.startswith(comment)), len(lines))
    return "\n".join([*lines[:end], comment]) + "\n"


def _without_head(text: str, comment: str) -> str:
    first, _, rest = text.partition("\n")
    return rest if first.startswith(comment) else text


def _commented(lines: list[str], comment: str) -> str:
    return "".join(f"{comment} {line}".rstrip() + "\n" for line in lines)
