"""The errors the judge raises on purpose. They become messages at the edge (judge.cli) and nowhere else.

JudgeError
├── UserError            exit 2: something the user can mend; the text is one sentence and what to do next
│   ├── PackageError     a problem package is broken: names file, key and what was expected
│   ├── EnvironmentFault no compiler, no disk space, read-only folder …
│   └── SubmissionFault  the file cannot be judged at all: unreadable, wrong method name, binary …
│       └── DoesNotCompile  where a program is needed and a verdict is not asked for
└── InternalError        exit 3: the judge's own fault, never the learner's
"""

from __future__ import annotations


class JudgeError(Exception):
    """Root of the tree."""


class UserError(JudgeError):
    """Something the user can mend."""


class PackageError(UserError):
    """A problem package that cannot be used as it stands."""


class EnvironmentFault(UserError):
    """The machine lacks something the judge needs."""


class SubmissionFault(UserError):
    """A submission that cannot be judged at all."""


class DoesNotCompile(SubmissionFault):
    """A source that the compiler refuses, where a program is needed; ``diagnostics`` is what the compiler says."""

    def __init__(self, name: str, diagnostics: str) -> None:
        super().__init__(f"{name} does not compile:\n{diagnostics}")
        self.diagnostics = diagnostics


class InternalError(JudgeError):
    """The judge contradicts itself: a verdict would be a guess."""
