"""The backend questions of the mock interview, the plan they belong to, and what picks from them.

week1.toml … week5.toml   the questions, one file per week of the plan
questions.py              reads them, strictly
plan.py                   weeks, days and resources
pick.py                   which questions to ask next   (pure)
"""

from __future__ import annotations

from .pick import pick_questions
from .plan import DAYS, RESOURCES, TEACHING_DAYS, WEEKS, Resource, week_of
from .questions import DIFFICULTIES, KINDS, Question, load_bank

__all__ = [
    "DAYS",
    "DIFFICULTIES",
    "KINDS",
    "RESOURCES",
    "TEACHING_DAYS",
    "WEEKS",
    "Question",
    "Resource",
    "load_bank",
    "pick_questions",
    "week_of",
]
