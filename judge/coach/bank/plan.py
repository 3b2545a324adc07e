"""Weeks 1 to 5 of the plan as data: what each week and day is about, and the free resources it names.

Days 36 to 47, which the judge is for, are in coach/curriculum.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

WEEKS: Mapping[int, str] = MappingProxyType(
    {
        1: "Python backend core",
        2: "Performance, caching, Redis",
        3: "Databases",
        4: "OOP, networking, DevOps",
        5: "Cloud, agentic AI, AI security",
    }
)

DAYS: Mapping[int, str] = MappingProxyType(
    {
        1: "Memory model: stack, heap, reference counts",
        2: "The GIL, CPU-bound and I/O-bound work",
        3: "Threads against processes in real backends",
        4: "Async I/O, asyncio, the event loop",
        5: "FastAPI inside: the life of a request",
        6: "FastAPI in production, security basics",
        7: "Revision of week 1",
        8: "Backend bottlenecks",
        9: "Redis fundamentals",
        10: "Caching: TTL, write-through, write-back",
        11: "Rate limiting and session storage",
        12: "Consistency against performance",
        13: "A small system of FastAPI and Redis",
        14: "Review and mock of week 2",
        15: "MySQL: normalisation, 1NF to 3NF",
        16: "Indexes, transactions, isolation levels",
        17: "Query optimisation and locks",
        18: "MongoDB schema design",
        19: "Aggregation pipelines",
        20: "SQL against MongoDB",
        21: "Design interview practice",
        22: "OOP: concepts, modelling the real world",
        23: "OOP interview traps",
        24: "Networking for backend engineers",
        25: "Docker fundamentals",
        26: "FastAPI in Docker, securely",
        27: "CI/CD basics",
        28: "Revision of week 4",
        29: "AWS: EC2, S3, RDS",
        30: "IAM and the attack surface",
        31: "Agentic AI basics",
        32: "Prompt injection and guardrails",
        33: "AI threat modelling",
        34: "Secure backends with AI in them",
        35: "Mock interviews",
    }
)

# The days of weeks 1 to 5 that teach; the seventh of each week repeats.
TEACHING_DAYS: tuple[int, ...] = tuple(day for day in range(1, 36) if day % 7)


def week_of(day: int) -> int:
    """The week, 1 to 5, of a day from 1 to 35."""
    if day not in DAYS:
        raise ValueError(f"day {day} is not in weeks 1 to 5, which have days 1 to {max(DAYS)}")
    return (day - 1) // 7 + 1


@dataclass(frozen=True)
class Resource:
    """Something free to learn from: its title, and what it is good for."""

    title: str
    about: str


RESOURCES: Mapping[str, Resource] = MappingProxyType(
    {
        "arjancodes-python": Resource(
            "ArjanCodes: Python internals and software design", "the object model, classes and composition"
        ),
        "real-python-concurrency": Resource(
            "Real Python: concurrency", "threads, processes, asyncio and the GIL, with programs to run"
        ),
        "fastapi-docs": Resource(
            "FastAPI: the official documentation", "dependencies, the life of a request, security, deployment"
        ),
        "redis-university": Resource(
            "Redis University: RU101, Redis data structures", "types, commands, expiry and what they cost"
        ),
        "use-the-index-luke": Resource("Use The Index, Luke", "how SQL indexes work, column order, sorting and paging"),
        "mongodb-university": Resource(
            "MongoDB University: M001, Introduction to MongoDB", "documents, schema design, indexes, aggregation"
        ),
        "mdn-http": Resource("MDN: HTTP", "connections, status codes, headers, caching, CORS and cookies"),
        "nginx-l4-l7": Resource("NGINX: articles on layer 4 and layer 7", "load balancing by connection or by request"),
    }
)
