"""Proves a package in two parts: what may be tried while others work, and what is timed alone on the machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ..cases.package import LIGHT
from ..catalog.load import load_problem
from ..errors import PackageError
from ..run.request import Environment
from .alone import alone
from .margin import Timed
from .package import Verification


@dataclass(frozen=True)
class Proof:
    """What was tried of a package and what was found wrong, in sentences that name the file.

    ``to_time`` are the solutions (``accepted/loop.cpp``) that are right and still have to be timed, ``timed`` those
    that were, and ``off`` those of them that are on the wrong side of their limit. ``notes`` say what failed at first
    and then held.
    """

    name: str
    complaints: tuple[str, ...]
    solutions: int
    cases: int
    seconds: float
    to_time: tuple[str, ...] = ()
    timed: tuple[Timed, ...] = ()
    notes: tuple[str, ...] = ()
    off: tuple[Timed, ...] = ()


def verify_package(folder: Path, environment: Environment, seed: int = 1, *, in_company: bool = False) -> Proof:
    """Tries everything about the package in ``folder``. Only the machine's faults are raised, the package's told."""
    before = prove_answers(folder, environment, seed)
    return prove_speed(folder, environment, before, seed, in_company=in_company)


def prove_answers(folder: Path, environment: Environment, seed: int = 1) -> Proof:
    """All but what has to be timed; others may prove packages meanwhile."""
    started = environment.clock()
    name = f"{folder.parent.name}/{folder.name}"
    complaints: list[str] = []
    verification = None
    try:
        verification = Verification(load_problem(folder), environment, seed)
        for check in verification.checks():
            complaints += check()
            if complaints and check != verification.solutions_get_their_verdict:
                break  # what follows would only repeat it
    except PackageError as error:
        complaints.append(str(error))
    return Proof(
        name,
        tuple(complaints),
        verification.solutions if verification else 0,
        verification.cases if verification else 0,
        environment.clock() - started,
        tuple(verification.to_time) if verification else (),
    )


def prove_speed(
    folder: Path, environment: Environment, before: Proof, seed: int = 1, *, in_company: bool = False
) -> Proof:
    """The rest, alone: what ``before`` has found right is timed. What it has found wrong ``in_company`` of others, who
    use the machine too, is tried again first.
    """
    with alone(environment.cache):
        started = environment.clock()
        proof = before
        if before.complaints and in_company:
            proof = prove_answers(folder, environment, seed)
            again = set(proof.complaints)
            notes = tuple(f"holds alone, not beside others: {text}" for text in before.complaints if text not in again)
            proof = replace(proof, notes=notes if not proof.complaints else ())
        if proof.to_time:
            try:
                found = Verification(load_problem(folder), environment, seed).limits().found(proof.to_time)
            except PackageError as error:
                return replace(proof, complaints=(*proof.complaints, str(error)))
            proof = replace(
                proof,
                complaints=(*proof.complaints, *found.complaints),
                notes=(*proof.notes, *found.notes),
                timed=found.timed,
                off=found.off,
            )
        notes = (*proof.notes, *_lacks(folder))
        return replace(proof, notes=notes, seconds=before.seconds + environment.clock() - started, to_time=())


def _lacks(folder: Path) -> tuple[str, ...]:
    """What a light package cannot prove."""
    try:
        return (f"a light package: {LIGHT}",) if load_problem(folder).light else ()
    except PackageError:
        return ()


def glance(folder: Path, environment: Environment) -> tuple[str, ...]:
    """What can be said at once against a package that a record says is proved; nothing as a rule."""
    try:
        verification = Verification(load_problem(folder), environment, 1)
        return tuple(text for check in verification.at_once() for text in check())
    except PackageError as error:
        return (str(error),)
