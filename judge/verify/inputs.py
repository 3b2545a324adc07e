"""Whether is_valid is exact and the checker just: what inputs.toml says of them holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..cases.package import CasesModule
from ..catalog.inputs import FILE, Answer, Input, Inputs, Written, load_inputs
from ..catalog.load import case_mismatch
from ..errors import PackageError
from ..model.problem import Problem

if TYPE_CHECKING:
    from judge._reference import Codec

LEAST_VALID, LEAST_INVALID = 8, 15


class InputProof:
    """The complaints about one package's inputs.toml. ``reference`` answers encoded arguments with a plain value."""

    def __init__(
        self, problem: Problem, module: CasesModule, codec: Codec, reference: Callable[[bytes], Any], *, demanded: bool
    ) -> None:
        self.problem, self.module, self.codec, self.reference = problem, module, codec, reference
        self.demanded = demanded
        self.file = problem.folder / FILE
        self.names: dict[str, Any] = {}

    def complaints(self) -> Iterator[str]:
        """Sentences that name the file and the entry. Without a file there is one only where it is demanded."""
        inputs = load_inputs(self.problem.folder)
        if inputs is None:
            if self.demanded:
                yield f"{self.file}: the file is missing; docs/problem-format.md shows its form"
            return
        if self.demanded:
            yield from self._too_few(inputs)
        if inputs.answers and self.problem.compare != "checker":
            yield f"{self.file}: answer[0]: expected none, because compare.mode is {self.problem.compare}"
            return
        self._define(inputs.define)
        for listed, valid in ((inputs.valid, True), (inputs.invalid, False)):
            seen: dict[bytes, str] = {}
            for one in listed:
                yield from self._input(one, valid, seen)
        for answer in inputs.answers:
            yield from self._answer(answer)

    def _too_few(self, inputs: Inputs) -> Iterator[str]:
        for key, found, least in (
            ("valid", inputs.valid, LEAST_VALID),
            ("invalid", inputs.invalid, LEAST_INVALID),
        ):
            if len(found) < least:
                yield f"{self.file}: {key}: expected at least {least}, got {len(found)}"
        if self.problem.compare == "checker" and len({answer.right for answer in inputs.answers}) < 2:
            yield f"{self.file}: answer: expected right ones and wrong ones, because compare.mode is checker"

    def _define(self, text: str) -> None:
        self.names = {"P": SimpleNamespace(**self.problem.parameters)}
        try:
            exec(compile(text, str(self.file), "exec"), self.names)
        except Exception as error:
            raise PackageError(f"{self.file}: define: raises {type(error).__name__}: {error}") from error

    def _value(self, written: Written, args: tuple[Any, ...] | None = None) -> Any:
        if written.python is None:
            return written.value
        try:
            return eval(written.python, self.names if args is None else {**self.names, "args": args})
        except Exception as error:
            raise PackageError(f"{written.place}: raises {type(error).__name__}: {error}") from error

    def _args(self, written: Written, *, valid: bool = True) -> tuple[Any, ...]:
        """Of the declared types; where they need not be ``valid``, a tree may be malformed, an index point nowhere."""
        args = self._value(written)
        wrong = case_mismatch(self.problem, args) if valid else None
        if not isinstance(args, list | tuple):
            wrong = "a list with one entry per parameter"
        if wrong is None:
            try:
                self.codec.encode_args(tuple(args))
            except Exception as error:
                wrong = str(error)
        if wrong is not None:
            raise PackageError(f"{written.place}: expected arguments of the problem: {wrong}")
        return tuple(args)

    def _input(self, one: Input, valid: bool, seen: dict[bytes, str]) -> Iterator[str]:
        args = self._args(one.args, valid=valid)
        if (other := seen.setdefault(self.codec.encode_args(args), one.args.place)) != one.args.place:
            yield f"{one.args.place}: the same as {other.removeprefix(f'{self.file}: ')}"
        try:
            taken = self.module.is_valid(args)
        except PackageError as error:
            yield f"{one.args.place} ({one.why}): {error}"
            return
        if taken != valid:
            yield f"{one.args.place} ({one.why}): is_valid {'takes' if taken else 'rejects'} {args!r:.200}"

    def _answer(self, one: Answer) -> Iterator[str]:
        args = self._args(one.args)
        if not self.module.is_valid(args):
            yield f"{one.args.place} ({one.why}): is_valid rejects {args!r:.200}"
            return
        got = self._value(one.got, args)
        said = self.module.check(args, got, self.reference(self.codec.encode_args(args)))
        if one.right and said is not None:
            yield f"{one.got.place} ({one.why}): check rejects {got!r:.200}: {said}"
        if not one.right and said is None:
            yield f"{one.got.place} ({one.why}): check accepts {got!r:.200}"
