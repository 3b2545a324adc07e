"""What counts or times over growing sizes say of a submission: a class, or why there is none."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..execute.stream import Runner
from ..kinds import kind_of
from ..model.problem import Problem
from ..verdict import Finding, Growth, Timing
from .classes import LARGEST_FOUND, Order, Term, canonical, parse
from .cone import Sample
from .counts import Counted
from .fit import COUNTED, TIMED, Noise, Worst, fit, worst
from .heights import height_size, named_by_height
from .inputs import Shape
from .ladder import time_shapes
from .memory import Held, by_height, levelled, memory_growth
from .sizes import size_names

NO_INPUTS = "the package has no inputs of growing size"
OTHER_SIZES = "memory is expected in sizes that are not measured"
OF_THE_CHECKS = "the checks keep what they saw of each step, so the memory is not the submission's alone"
CONSTANT = "O(1)"
NOT_SLOWER = 1.05


def counted_growth(problem: Problem, counted: Sequence[Counted]) -> Growth:
    """The growth of time and memory from counts."""
    names = size_names(problem)
    # What explains nothing exactly may still be bounded by a logarithm: a search that is made twice at even sizes.
    rough = {c.name for c in counted if len(names) == 1 and fit(c.steps, names, COUNTED).found is None}
    steps = {c.name: levelled(c.steps) if c.name in rough and _steady(c.steps) else c.steps for c in counted}
    held = {c.name: c.held for c in counted}
    growth = _by_height(problem, counted, _growth(problem, problem.complexity.time, steps, COUNTED))
    return replace(growth, space=_space(problem, held))


TWICE = 2.5  # times below the most so far: a search that is made twice at even sizes, and hardly more
START = 16  # a size from which on it is looked at what such steps grow by


def _steady(steps: Sequence[Sample]) -> bool:
    """Whether a logarithm may bound steps that nothing explains: no size takes much less than those below it, else the
    most is no bound of anything, and they grow by no more than twice as much as a logarithm does."""
    by_size = sorted(((max(s.sizes.values()), s.amount) for s in steps), key=lambda p: p[0])
    highest = 0.0
    for _, amount in by_size:
        highest = max(highest, amount)
        if TWICE * amount < highest:
            return False
    begun = [(n, amount) for n, amount in by_size if n >= START]
    if not begun:
        return True
    first, last = begun[0][0], begun[-1][0]
    before = max(amount for n, amount in by_size if n <= 2 * first)
    return highest <= 2 * before * math.log(last) / math.log(first)


def _by_height(problem: Problem, counted: Sequence[Counted], growth: Growth) -> Growth:
    """Of trees: a square in the nodes is named by nodes and height where that bounds the counts as well."""
    tall, names = height_size(problem), size_names(problem)
    if tall is None or growth.found is None or len(names) != 1 or tall[0] in names:
        return growth
    order = parse(growth.found, names, LARGEST_FOUND)
    named = named_by_height(order, tall[0], [(c.steps, c.heights) for c in counted])
    if named is None:
        return growth
    others = [o for o in growth.not_told_from if o != str(named)]
    return replace(growth, found=str(named), not_told_from=(growth.found, *others))


def _space(problem: Problem, shapes: Mapping[str, Sequence[Held]]) -> Growth:
    names, text = size_names(problem), problem.complexity.space
    tall = height_size(problem)
    if tall is not None and len(names) == 1 and shapes and tall[0] not in names and expected_order(text, (tall[0],)):
        # Memory is expected in the height alone.
        return _said(problem, text, by_height(shapes, names[0], tall[0]), (*names, tall[0]))
    expected = expected_order(text, names)
    growth = _said(problem, text, memory_growth(shapes, names, expected) if shapes else None, names)
    if expected is None and growth.found is not None and growth.found != CONSTANT:
        return replace(growth, found=None, sure=False, reason=OTHER_SIZES)
    if kind_of(problem).named_checks and growth.found not in (None, CONSTANT):
        return replace(growth, found=None, sure=False, reason=OF_THE_CHECKS)
    return growth


def _growth(problem: Problem, text: str, shapes: Mapping[str, Sequence[Sample]], noise: Noise) -> Growth:
    names = size_names(problem)
    return _said(problem, text, worst(shapes, names, noise, expected_order(text, names)) if shapes else None, names)


def _said(problem: Problem, text: str, found: Worst | None, names: Sequence[str]) -> Growth:
    """What was found over these sizes beside the class ``text`` that is expected."""
    expected = expected_order(text, names)
    shown = canonical(text, tuple(problem.complexity.sizes) or ("n",))
    if found is None:
        return Growth(None, shown, sure=False, reason=NO_INPUTS)
    if found.fit.found is None:
        between = tuple(map(str, found.fit.between))
        return Growth(None, shown, sure=False, reason=_why(found), family=found.shape, not_told_from=between)
    order = found.fit.found
    others = [*found.fit.between[1:], *_by_other_sizes(order, tuple(problem.complexity.sizes) or ("n",))]
    # Spelled as the package spells it where it is the same.
    word = shown if expected is not None and order.same(expected) else str(order)
    return Growth(word, shown, sure=True, family=found.shape, not_told_from=tuple(map(str, others)))


def _by_other_sizes(order: Order, names: Sequence[str]) -> list[Order]:
    """The class with one power of a size in the name of another one that was not set by itself, as a tree's height is
    as large as the tree where it is a chain."""
    if len(order.names) != 1 or len(order.terms) != 1 or not order.terms[0].factors:
        return []
    ((size, power, logs),) = order.terms[0].factors
    if power < 2 or order.exponential:
        return []
    others = [n for n in names if n != size]
    return [Order.of([Term.of({size: (power - 1, logs), other: (1, 0)})], names) for other in others]


def _why(found: Worst) -> str:
    reason = found.fit.reason or NO_INPUTS
    if found.fit.between:
        reason += f": {', '.join(map(str, found.fit.between))}"
    return reason


def expected_order(text: str, names: Sequence[str]) -> Order | None:
    """The expected class over these sizes, None where it is of others or cannot be read."""
    try:
        return parse(text, names)
    except ValueError:
        return None


def timed_growth(
    problem: Problem, submission: Runner, reference: Runner, shapes: Sequence[Shape], why: str | None
) -> Growth:
    """The growth from CPU time against the reference: with a coarser resolution, and nothing of memory."""
    names = size_names(problem)
    expected = expected_order(problem.complexity.time, names)
    shown = canonical(problem.complexity.time, tuple(problem.complexity.sizes) or ("n",))
    if not shapes:  # nothing was to be counted either
        return Growth(None, shown, sure=False, reason=NO_INPUTS, counted=False)
    if expected is None or expected.exponential:
        return Growth(None, shown, sure=False, reason="the expected class cannot be timed against", counted=False)
    samples = time_shapes(submission, reference, shapes, expected)
    return _coarse(problem, _growth(problem, problem.complexity.time, samples, TIMED), why)


def _coarse(problem: Problem, growth: Growth, why: str | None) -> Growth:
    """A clock does not tell a class from that class times log n: among these the expected one is named."""
    names = size_names(problem)
    if growth.found is None:
        return replace(growth, counted=False, reason="; ".join(filter(None, (growth.reason, why))))
    order = parse(growth.found, names, LARGEST_FOUND)
    expected = expected_order(problem.complexity.time, names)
    if expected is not None and order.without_logs().same(expected.without_logs()):
        order = expected
        found = growth.expected
    else:
        found = growth.found
    alike = [str(o) for o in order.alike() if not o.same(order)]
    return replace(growth, found=found, counted=False, reason=why, not_told_from=tuple(alike))


def slow_growth(growth: Growth, timing: Timing | None) -> tuple[Finding, ...]:
    """A finding where the time surely grows faster than is expected."""
    if not growth.sure or growth.found is None or not is_worse(growth.found, growth.expected):
        return ()
    words = f"{growth.found}, expected {growth.expected}"
    if timing is None:
        words += f", on {growth.family} input"
    elif timing.low > NOT_SLOWER:
        words += f": {_times(timing.ratio)} slower at n = {timing.n:,}, on {timing.family} input"
    else:
        words += f": not slower yet at n = {timing.n:,}"
    return (Finding("slow-growth", words),)


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}x" if ratio >= 9.95 else f"{ratio:.1f}x"


def is_worse(found: str, expected: str) -> bool:
    """Whether ``found`` is not bounded by ``expected``. Classes of other sizes are not compared."""
    names = sorted(set(_words(found)) | set(_words(expected)))
    try:
        return not parse(found, names, LARGEST_FOUND).at_most(parse(expected, names))
    except ValueError:
        return False


def _words(text: str) -> list[str]:
    return [w for w in re.findall(r"[A-Za-z_]\w*", text) if w not in ("O", "log", "sqrt")]
