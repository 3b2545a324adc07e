"""The rounds of a mock interview: how the minutes are shared out, and what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise
from random import Random

from ..errors import UserError
from .pick import Candidate, pick
from .session import FOLLOW_UP, PROBLEM, QUESTION, RUBRIC, Stage
from .standards import CPP_TOPIC

SHORTEST, LONGEST = 45, 90
ASKED_ABOUT_CPP = 60  # minutes from which there is time to ask about the C++ drill as well
TWO_PROBLEMS = 70  # minutes from which there is time for two DSA problems
QUESTION_MINUTES, FOLLOW_UP_MINUTES = 4, 4
LEAST_MINUTES = 3.5  # of a question: less is no time to answer it
CPP_SHARE = 0.25
HARD_MINUTES = 30  # a hard problem in less is no interview but a trap

BACKEND, CPP, DSA, AFTER, CLOSING = "Backend", "C++ drill", "DSA", "Follow-up", "Assessment"


@dataclass(frozen=True)
class Shares:
    """How the minutes are shared out; they add up to the whole."""

    questions: int
    question_minutes: float
    cpp_minutes: float
    problems: int
    problem_minutes: float
    follow_up_minutes: float
    cpp_follow_up_minutes: float = 0.0  # 0: nothing is asked about the C++ drill


def shares(minutes: int) -> Shares:
    """A question for each quarter of an hour, a quarter of the time for C++, the rest for the DSA problems and what is
    asked about them. From ASKED_ABOUT_CPP minutes on the quarter for C++ has time to ask about it as well.
    """
    if not SHORTEST <= minutes <= LONGEST:
        raise UserError(f"A mock interview takes {SHORTEST} to {LONGEST} minutes, not {minutes}.")
    questions = minutes // 15
    problems = 2 if minutes >= TWO_PROBLEMS else 1
    cpp = round(minutes * CPP_SHARE)
    about_cpp = FOLLOW_UP_MINUTES if minutes >= ASKED_ABOUT_CPP else 0
    rest = minutes - questions * QUESTION_MINUTES - cpp - problems * FOLLOW_UP_MINUTES
    return Shares(questions, QUESTION_MINUTES, cpp - about_cpp, problems, rest / problems, FOLLOW_UP_MINUTES, about_cpp)


def rounds(
    minutes: int, questions: Sequence[tuple[str, float]], candidates: Sequence[Candidate], now: datetime, rng: Random
) -> tuple[Stage, ...]:
    """The stages of an interview.

    ``questions`` are the ids to ask with the minutes each of them likes to have, as many as ``shares`` says; they get
    LEAST_MINUTES each, and what the backend has beyond that in that proportion. The C++ drill is of ``CPP_TOPIC``, the
    DSA problems are of different topics.
    UserError where there are too few.
    """
    share = shares(minutes)
    more = proportional([m for _, m in questions], share.questions * (share.question_minutes - LEAST_MINUTES))
    stages = [Stage(QUESTION, q, LEAST_MINUTES + m, BACKEND) for (q, _), m in zip(questions, more, strict=True)]
    cpp = [c for c in candidates if c.topic == CPP_TOPIC]
    dsa = [c for c in candidates if c.topic not in (CPP_TOPIC, "design")]
    # Whoever knows a contract by heart shows nothing with it: one that was worked on comes again when no other is left.
    fresh = [c for c in cpp if c.last is None]
    drill = pick(_fitting(fresh or cpp, share.cpp_minutes), 1, now, rng)
    problems = pick(_fitting(dsa, share.problem_minutes), share.problems, now, rng, spread=True)
    if not drill or len(problems) < share.problems:
        raise UserError("There are too few problems for an interview. `judge list` shows what there is.")
    for contract in drill:
        stages.append(Stage(PROBLEM, contract.name, share.cpp_minutes, CPP))
        if share.cpp_follow_up_minutes:
            stages.append(Stage(FOLLOW_UP, contract.name, share.cpp_follow_up_minutes, AFTER))
    for problem in problems:
        stages.append(Stage(PROBLEM, problem.name, share.problem_minutes, DSA))
        stages.append(Stage(FOLLOW_UP, problem.name, share.follow_up_minutes, AFTER))
    return (*stages, Stage(RUBRIC, "rubric", 0.0, CLOSING))


def proportional(wishes: Sequence[float], whole: float) -> list[float]:
    """``whole`` shared out by ``wishes`` in half minutes, none of them negative; the last gets what rounding leaves."""
    ends = [round(2 * so_far * whole / sum(wishes)) / 2 for so_far in accumulate(wishes)]
    return [end - begin for begin, end in pairwise([0.0, *ends[:-1], whole])] if wishes else []


def _fitting(candidates: Sequence[Candidate], minutes: float) -> Sequence[Candidate]:
    """Without the hard ones where there is no time for them, unless there are no others."""
    fitting = [c for c in candidates if c.difficulty != "hard" or minutes >= HARD_MINUTES]
    return fitting or candidates


# What the interviewers look for, in the order in which it is asked at the end: (key, what it means).
RUBRIC_ITEMS: tuple[tuple[str, str], ...] = (
    ("clear explanation", "You explained plainly what you did and why, without hiding behind terms."),
    ("system thinking", "You thought of the whole: callers, failures, data, operation; not of syntax."),
    ("security awareness", "You named what an attacker would try, of APIs above all, before being asked."),
    ("reasoned scaling", "You reasoned about load from numbers, and said what breaks first."),
)
GRADES = ("no", "partly", "yes")
RED_FLAGS: tuple[str, ...] = (
    "You made things async without saying what they wait for.",
    'You called a language or a tool "slow" without saying at what, or measured how.',
    "You answered a backend question without a word on security.",
    "You began to write before you had said what you were going to do.",
)
STANDS_OUT: tuple[str, ...] = (
    "You tied security to the design instead of adding it at the end.",
    "You laid out a trade-off calmly, with what you would give up.",
    "You spoke of production as it is: limits, time-outs, migrations, what is seen at 3 in the morning.",
)
