"""What submissions ask the judge in the course of a call: the package's replies.py answers, from the whole case.

What is secret of a case is not sent to the contained process, which can only ask; each question of a call is counted
here, where no program can change the count.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable
from typing import Any

from ..errors import PackageError
from ..model.problem import Problem
from ..protocol import LENGTH
from .package import load_file

FILE = "replies.py"


class TooOften(Exception):
    """A question was asked more often than the package allows; the text is shown to the learner."""


class Malformed(Exception):
    """No question of this problem."""


class Asked:
    """Answers the questions of one problem's submissions."""

    def __init__(self, problem: Problem) -> None:
        from judge._reference import Codec

        given = problem.signature.given
        assert given is not None
        self.file = problem.folder / FILE
        words = [p.word() for p in problem.params]
        self.known = sum(not p.secret for p in problem.params)
        self.whole = Codec("".join(words), "v", [])
        self.public = Codec("".join(words[: self.known]), "v", [])
        self.codecs = {a.name: Codec("".join(p.word() for p in a.params), a.returns.word(), []) for a in given.asks}
        self.limits: dict[str, int] = {}
        for ask in given.asks:
            if ask.limit is not None:
                limit = problem.parameters.get(ask.limit)
                if type(limit) is not int:
                    raise PackageError(
                        f"{problem.folder / 'problem.toml'}: signature.asks: limit of {ask.name}: expected the name of "
                        f"a whole number in [parameters], got {ask.limit!r}"
                    )
                self.limits[ask.name] = limit
        functions = load_file(self.file, f"judge_replies_{problem.topic}_{problem.slug}".replace("-", "_"))
        self.functions: dict[str, Callable[..., Any]] = {}
        for name in self.codecs:
            if not callable(found := getattr(functions, name, None)):
                raise PackageError(f"{self.file}: {name}: expected a function {name}(args, …)")
            self.functions[name] = found

    def sent(self, frame: bytes) -> bytes:
        """What the contained process is told of a case."""
        return self.public.encode_args(self.whole.decode_args(frame)[: self.known])

    def reply(self, frame: bytes, question: bytes, count: Counter[str] | None = None) -> bytes:
        """The reply to a question about the case ``frame``; TooOften where ``count``, of this call, is over the limit.

        Malformed for bytes that no question consists of: they come from a stranger.
        """
        try:
            (size,) = LENGTH.unpack_from(question)
            name = question[4 : 4 + size].decode()
            codec = self.codecs[name]
            values = codec.decode_args(question[4 + size :])
        except (ValueError, LookupError, struct.error) as error:
            raise Malformed(str(error)) from None
        if count is not None:
            count[name] += 1
            limit = self.limits.get(name)
            if limit is not None and count[name] > limit:
                raise TooOften(f"{name} was asked {count[name]:,} times; {limit:,} are allowed.")
        try:
            return codec.encode_answer(self.functions[name](self._args(frame), *values), b"")
        except Exception as error:
            raise PackageError(f"{self.file}: {name}{values!r:.200}: raises {type(error).__name__}: {error}") from error

    def _args(self, frame: bytes) -> tuple[Any, ...]:
        last = self._last  # several threads ask
        if last is None or last[0] != frame:
            self._last = last = frame, self.whole.decode_args(frame)
        return last[1]

    _last: tuple[bytes, tuple[Any, ...]] | None = None


def asked_of(problem: Problem) -> Asked | None:
    """What answers the submissions of ``problem``; None where they have nothing to ask."""
    given = problem.signature.given
    return Asked(problem) if given is not None and given.asks else None
