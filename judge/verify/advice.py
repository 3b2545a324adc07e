"""What a proof tells the author of a package: each ratio, a better limit where one is near, what it lacks. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..languages import LANGUAGES
from ..languages.solutions import Solution
from ..model.problem import Problem
from ..verdict import Verdict
from .margin import Timed, better_limit

STYLES, WRONG, SLOW = 3, 6, 2  # of a whole package, over its languages
_LACKING = {
    Verdict.ACCEPTED.value: ("styles under solutions/accepted", STYLES),
    Verdict.WRONG_ANSWER.value: ("wrong answers", WRONG),
    Verdict.TIME_LIMIT.value: ("solutions that are too slow", SLOW),
}


def ratios(problem: Problem, timed: Iterable[Timed]) -> Iterator[str]:
    """A line for each language, and one more where its limit had better be another.

    ``timed`` are all that were measured, also those that took more or less than they should.
    """
    by_language: defaultdict[str, tuple[list[Timed], list[Timed]]] = defaultdict(lambda: ([], []))
    for one in timed:
        language = next(name for name, record in LANGUAGES.items() if one.name.endswith(record.suffix))
        by_language[language][0 if one.name.startswith(Verdict.ACCEPTED.value) else 1].append(one)
    for language, (accepted, slow) in sorted(by_language.items()):
        factor = problem.limits.time_factor[language]
        everyone = [*sorted(accepted, key=lambda s: s.time.ratio), *sorted(slow, key=lambda s: s.time.low)]
        said = ", ".join(_figure(one, factor, one in slow) for one in everyone)
        yield f"{language}: limit {factor:g} times the reference: {said}"
        if (better := better_limit(accepted, slow, factor)) is not None:
            yield f"{language}: time_factor = {better:.2g} would lie well between them"


def _figure(one: Timed, factor: float, slow: bool) -> str:
    """``accepted/loop.cpp 1.2``, with the limit where seconds set a higher one than the factor does."""
    ratio = f"at least {_short(one.time.low)}" if slow and one.cut else _short(one.time.ratio)
    own = f" (of {_short(one.time.limit)} for its seconds)" if one.time.limit > 1.01 * factor else ""
    return f"{one.name} {ratio}{own}"


def _short(ratio: float) -> str:
    """Three digits of it: ``1.37``, ``92.1``, ``4,850``."""
    return f"{float(f'{ratio:.3g}'):,g}" if ratio < 1e6 else f"{ratio:.1e}"


def lacking(problem: Problem, solutions: Sequence[Solution]) -> str | None:
    """What a whole package has more of, in one clause; None where nothing is missing."""
    found: list[str] = []
    for verdict, (words, least) in _LACKING.items():
        counts = _counts(problem, [one for one in solutions if one.verdict == verdict])
        total = sum(counts.values())
        without = [name for name, count in counts.items() if not count]
        if total < least:
            found.append(f"{words}: {total} of {least}" + (f", none in {' and '.join(without)}" if without else ""))
        elif without:
            found.append(f"{words}: none in {' and '.join(without)}")
    return "; ".join(found) or None


def _counts(problem: Problem, solutions: Iterable[Solution]) -> Mapping[str, int]:
    """How many there are in each of the problem's languages."""
    suffixes = [one.path.suffix for one in solutions]
    return {name: sum(s in LANGUAGES[name].suffixes for s in suffixes) for name in problem.languages}
