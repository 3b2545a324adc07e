"""Every usual source of randomness works in the sandbox, and gives different numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.model.problem import Problem

SIGNATURE = 'method = "draw"\nparams = [{ name = "n", type = "int" }]\nreturns = "list[int]"'
SOURCES = {
    "cpp": [
        "srand(time(nullptr)); for (int& x : v) x = rand() % 1000000;",
        "random_device d; for (int& x : v) x = d() % 1000000;",
        'random_device d("/dev/urandom"); for (int& x : v) x = d() % 1000000;',
        "mt19937 e{random_device{}()}; for (int& x : v) x = e() % 1000000;",
        "mt19937_64 e(chrono::steady_clock::now().time_since_epoch().count()); for (int& x : v) x = e() % 1000000;",
        "default_random_engine e(time(0)); uniform_int_distribution<> d(0, 999999); for (int& x : v) x = d(e);",
        "srand48(7); for (int& x : v) x = drand48() * 1000000;",
        'for (int& x : v) { unsigned u; ifstream f("/dev/urandom"); f.read((char*)&u, 4); x = u % 1000000; }',
        "iota(v.begin(), v.end(), 0); ranges::shuffle(v, mt19937{random_device{}()});",
    ],
    "py": [
        "return [random.randrange(10**6) for _ in range(n)]",
        "random.seed(time.time()); return [int(random.random() * 10**6) for _ in range(n)]",
        "random.seed(5); return [random.choice(range(10**6)) for _ in range(n)]",
        "import secrets; return [secrets.randbelow(10**6) for _ in range(n)]",
        "import os; return [int.from_bytes(os.urandom(2), 'big') for _ in range(n)]",
        "r = random.SystemRandom(); return [r.randint(0, 10**6) for _ in range(n)]",
        "import uuid; return [uuid.uuid4().int % 10**6 for _ in range(n)]",
        "v = list(range(n)); random.shuffle(v); return v",
    ],
}


@pytest.fixture(scope="module")
def draw(signature: Callable[..., Problem]) -> Problem:
    return signature(SIGNATURE)


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_each_gives_numbers(draw: Problem, ask: Callable[..., Any], language: str) -> None:
    bodies = SOURCES[language]
    if language == "cpp":
        cases = "".join(f"case {i}: {{ {body} break; }}\n" for i, body in enumerate(bodies))
        text = (
            "class Solution {\npublic:\nvector<int> draw(int which) {\nvector<int> v(200);\n"
            f"switch (which) {{\n{cases}}}\nreturn v;\n}}\n}};\n"
        )
    else:
        text = "import time\n" + "".join(f"def source{i}(n):\n    {body}\n" for i, body in enumerate(bodies))
        text += "class Solution:\n    def draw(self, which):\n        return globals()[f'source{which}'](200)\n"
    asked = ask(draw, text, language)
    for i, body in enumerate(bodies):
        found = asked.of(i)
        assert len(set(found)) > 150, (body, found)
