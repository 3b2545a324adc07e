"""Round trips of any type: what is encoded is a text, another value goes in between, and old names are met."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.compile.compiler import Compiler
from judge.errors import SubmissionFault
from judge.languages import LANGUAGES
from judge.model.problem import Problem
from judge.model.source import Source
from judge.protocol import Status
from judge.run.request import Environment

HEAD = 'class = "Codec"\nencode = "encode"\ndecode = "decode"\nparams = [{ name = "n", type = "long" }]\n'
KEEPS = {
    "cpp": "class Codec { long long kept; public: string encode(long long n) { kept = n; return {}; }"
    " long long decode(const string&) { return kept; } };",
    "py": "class Codec:\n    kept = 0\n    def encode(self, n):\n        Codec.kept = n\n        return ''\n"
    "    def decode(self, s):\n        return Codec.kept\n",
}


@pytest.fixture(scope="module")
def longs(signature: Callable[..., Problem]) -> Callable[[str], Problem]:
    return lambda more: signature(HEAD + more, "round-trip")


@pytest.mark.parametrize("language", ["cpp", "py"])
@pytest.mark.parametrize(("other", "value"), [("", 42), ('other = "-7"', -7)])
def test_one_object_that_keeps_the_last_value_gives_the_other_back(
    language: str, other: str, value: int, longs: Callable[[str], Problem], ask: Callable[..., Any]
) -> None:
    assert ask(longs(f"objects = 1\n{other}"), KEEPS[language], language).of(5) == value


def test_of_two_objects_the_second_knows_nothing(longs: Callable[[str], Problem], ask: Callable[..., Any]) -> None:
    own = KEEPS["cpp"].replace("kept;", "kept = 3;", 1)
    assert ask(longs(""), own, "cpp").of(5) == 3


def test_what_is_no_text_is_not_encoded_in_python(longs: Callable[[str], Problem], ask: Callable[..., Any]) -> None:
    hands_on = "class Codec:\n    def encode(self, n): return n\n    def decode(self, s): return s\n"
    assert ask(longs(""), hands_on, "py").of(5) == (Status.MALFORMED, "encode should return a str, got 5 (int)")


def refused(problem: Problem, text: str, environment: Environment) -> str:
    source = Source(Path("submission.cpp"), "submission.cpp", "cpp", text)
    with pytest.raises(SubmissionFault) as raised:
        LANGUAGES["cpp"].program(
            problem, source, lambda: Compiler(environment.toolchain(), environment.cache, lambda text: None)
        )
    return str(raised.value)


def test_what_is_no_text_is_not_encoded_in_cpp(longs: Callable[[str], Problem], environment: Environment) -> None:
    hands_on = "class Codec { public: vector<int> encode(long long n) { return {}; } long long decode(string s); };"
    assert "vector<int>" in refused(longs(""), hands_on, environment)


def test_the_class_of_other_sites_is_named(
    longs: Callable[[str], Problem], ask: Callable[..., Any], environment: Environment
) -> None:
    problem = longs("")
    said = refused(problem, KEEPS["cpp"].replace("Codec", "Solution"), environment)
    assert "Codec is not defined" in said
    assert "The class `Solution` is called `Codec` here." in said
    loading = ask(problem, KEEPS["py"].replace("Codec", "Solution"), "py").runner.load()
    assert loading is not None
    assert (
        "no class Codec (The class `Solution` is called `Codec` here); expected one with" in loading.outcome.record.text
    )
