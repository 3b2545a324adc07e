"""What an interviewer asks when a problem is solved: its growth, its worst input, a harder constraint.

Where the package has an editorial, its questions are asked and held against its points. Without one they are made from
what problem.toml says. The last one is the statement's own, where it has a section «Follow-up». What
grows with a contract is the driver's list of operations: it is asked what each member costs and guarantees instead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ..catalog.editorial import Editorial, Question, follow_up_of
from ..kinds import kind_of
from ..model.problem import Problem
from ..verdict import Growth, Timing

FACTOR = 100
MINUTES = 3.0  # for the editorial's questions beside the statement's own
_STEPS_PER_S = 10**8  # what a plain loop of compiled code does, for an estimate by hand


@dataclass(frozen=True)
class FollowUp:
    """A question and the points of a good answer, each of which a candidate can tick as made."""

    question: str
    points: tuple[str, ...]


def follow_ups(
    problem: Problem,
    statement: str,
    rng: Random,
    *,
    editorial: Editorial | None = None,
    growth: Growth | None = None,
    time: Timing | None = None,
) -> tuple[FollowUp, ...]:
    """The questions in the order in which they are asked; what was measured of the solution enters the points."""
    contract = kind_of(problem).named_checks
    asked = [_members(problem) if contract else _growth(problem, growth, time)]
    if editorial is not None:
        chosen = _chosen(editorial.questions, rng)
        return (*asked, *(FollowUp(q.question, q.points) for q in chosen))
    if contract:
        return (*asked, _THREADS, *_own(statement))
    harder = [f for f in (_hundredfold(problem), _stream(problem), _memory(problem)) if f is not None]
    if harder:
        asked.append(rng.choice(harder))
    return (*asked, *_own(statement))


def _own(statement: str) -> tuple[FollowUp, ...]:
    """The statement's own question, if it has one."""
    own = follow_up_of(statement)
    points = (
        "You answered yes or no first, then why.",
        "You named the step of your solution that would change.",
        "You said what the change costs.",
    )
    return () if own is None else (FollowUp(own, points),)


_THREADS = FollowUp(
    "Two threads use one object at once. What breaks first, and what does the standard guarantee of its like?",
    (
        "You named a state between two steps that the other thread could see.",
        "You said that calls of const members at once are safe in the standard library, and others are not.",
        "You said what a lock in each member would not solve: two calls that belong together.",
    ),
)


def _chosen(questions: Sequence[Question], rng: Random) -> list[Question]:
    """One of the editorial's own and more while they take no more than MINUTES; then the statement's."""
    others = [q for q in questions if not q.own]
    rng.shuffle(others)
    chosen: list[Question] = []
    for question in others:
        if not chosen or sum(q.minutes for q in (*chosen, question)) <= MINUTES:
            chosen.append(question)
    return [*chosen, *(q for q in questions if q.own)]


def _growth(problem: Problem, growth: Growth | None, time: Timing | None) -> FollowUp:
    expected = problem.complexity
    points = [
        f"Time: the best known way takes {expected.time}{_sizes(problem)}.",
        f"Space: it takes {expected.space} beside the input.",
        "You said which line or structure of your own solution decides each of the two.",
    ]
    if growth is not None and growth.found is not None and growth.found != growth.expected:
        points.append(f"Yours was measured as {growth.found}, and you said so.")
    if time is not None:
        points.append(f"The hardest large input for yours was of the family «{time.family}», at n = {time.n:,}.")
    return FollowUp(
        "How do time and memory of your solution grow, and with what? Which input is the worst?", tuple(points)
    )


def _members(problem: Problem) -> FollowUp:
    """In place of the growth, of a contract."""
    return FollowUp(
        "What does each of your members cost, and what does it guarantee when an element throws?",
        (
            f"Cost: n calls in a row take {problem.complexity.time} in all; you said which are dear now and then.",
            "You named the members that must not throw: the destructor, swap, and moves where the elements' do not.",
            "You told the strong guarantee, the basic one and none apart, and said which of yours gives which.",
            "You named the line that makes it so: what can throw is done before anything of the object changes.",
        ),
    )


def _sizes(problem: Problem) -> str:
    sizes = problem.complexity.sizes
    return f", with {'; '.join(f'{letter}: {what}' for letter, what in sizes.items())}" if sizes else ""


def _hundredfold(problem: Problem) -> FollowUp | None:
    largest = problem.parameters.get("n_max")
    steps = _steps(problem.complexity.time, largest)
    if not isinstance(largest, int) or steps is None or largest < 1000:
        return None
    more = largest * FACTOR
    after = _steps(problem.complexity.time, more)
    quadratic = float(more) ** 2
    assert after is not None
    return FollowUp(
        f"The input may now be {FACTOR} times as large: n up to {more:,}. What happens to your solution?",
        (
            f"{problem.complexity.time} at n = {more:,} is {_steps_text(after)}: {_long(after)} of compiled code.",
            f"Anything quadratic would take {_steps_text(quadratic)}, {_long(quadratic)}: too long.",
            f"The input alone takes about {_bytes(more * 4)} as 32-bit integers; in Python lists several times that.",
            "You said what breaks first: the time, the memory, or the depth of a recursion.",
        ),
    )


def _steps(growth: str, n: object) -> float | None:
    if not isinstance(n, int):
        return None
    known = {
        "O(1)": 1.0, "O(log n)": math.log2(max(n, 2)), "O(n)": float(n), "O(n log n)": n * math.log2(max(n, 2)),
        "O(n^2)": float(n) ** 2,
    }  # fmt: skip
    return known.get(growth)


def _steps_text(steps: float) -> str:
    if steps < 10_000:
        return f"{steps:,.0f} steps"
    power = math.floor(math.log10(steps))
    return f"{steps / 10**power:.0f}·10^{power} steps"


def _long(steps: float) -> str:
    seconds = steps / _STEPS_PER_S
    if seconds < 0.01:
        return "far below a second"
    if seconds < 1:
        return "a fraction of a second"
    if seconds < 120:
        return f"some {math.ceil(seconds)} s"
    return f"some {seconds / 3600:.0f} hours" if seconds > 7200 else f"some {seconds / 60:.0f} minutes"


def _bytes(count: int) -> str:
    return f"{count / 2**20:.0f} MiB" if count >= 2**20 else f"{max(1, count // 1024)} KiB"


def _listed(problem: Problem) -> str | None:
    """The parameter that could arrive bit by bit."""
    return next(
        (p.name for p in problem.params if p.type.item is not None or p.type.name in ("string", "ListNode")), None
    )


def _stream(problem: Problem) -> FollowUp | None:
    name = _listed(problem)
    if name is None:
        return None
    return FollowUp(
        f"The elements of `{name}` now arrive one by one over a network and cannot be kept. What can still be done?",
        (
            "You said what has to be remembered of the elements gone by, and how large that is.",
            "You said whether an exact answer is still possible in one pass, and if not, why.",
            "You named what to give up: a second pass, an approximate answer, or a bound on the values.",
            "You limited what one sender may make you store: unbounded state is a way to bring a service down.",
        ),
    )


def _memory(problem: Problem) -> FollowUp | None:
    if problem.complexity.space == "O(1)" or kind_of(problem).keeps_state:
        return None
    return FollowUp(
        "You may use only a constant amount of memory beside the input. "
        f"The best known way takes {problem.complexity.space}. How far do you get?",
        (
            "You said which structure takes the memory now, and what each of its entries is for.",
            "You offered a way with less (a second pass, two pointers, marks in the input) or said why there is none.",
            "You said what that costs in time, as a class and not as a feeling.",
            "You said whether the caller may find the input changed.",
        ),
    )


def titled(questions: Sequence[FollowUp]) -> str:
    """All questions as one text, numbered where there are several."""
    if len(questions) == 1:
        return questions[0].question
    return "\n\n".join(f"{i}. {f.question}" for i, f in enumerate(questions, start=1))
