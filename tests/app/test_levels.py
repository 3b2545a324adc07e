"""Levels: what the file that a problem is begun with gives, what the statement tells beside it, and what is logged."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from judge.app.interviews import interview_stages
from judge.app.levels import level_for, starter_at, told
from judge.app.open_session import OpenSession
from judge.app.signatures import in_words, signatures, without_examined, without_signatures
from judge.app.starters import new_solution, start_afresh
from judge.app.submit import Submission, level_when_judged
from judge.app.workspace import Workspace
from judge.catalog.load import load_statement
from judge.coach.session import Agenda, Stage, fold
from judge.kinds.starter import starter
from judge.model.source import Source
from judge.store.levels import Level
from judge.store.log import Log

ODD = """// A pointer: fill in what is missing.
#include <vector>
template <class T, class D = int>
    requires std::is_object_v<T>
class P {
    friend class Q<T>;

public:
    using value_type = T;
    class iterator {
        int x;

    public:
        iterator& operator++() { return *this; }
    };
    P() noexcept {}
    explicit P(T* p) : p_(p) {}
    P(const P&) = delete;
    ~P() = default;
    template <class U>
        requires std::is_convertible_v<U*, T*>
    explicit(false) P(U* object) {}
    [[nodiscard]] constexpr T* get() const noexcept { return p_; }
    T& operator*() & noexcept(noexcept(T())) { return x; }
    const T& operator*() const& { return x; }
    T&& operator*() && { return x; }
    explicit operator bool() const noexcept { return true; }
    void put(const T& value, T other = "a const noexcept { }") {}
    friend bool operator==(const P& a, const P& b) noexcept { return false; }
    static constexpr int N = 3;

private:
    T* p_;
};
template <class T>
P<T> make(T&& x) noexcept {
    return {};
}
"""


def test_signatures_lose_what_is_examined_and_nothing_else() -> None:
    assert (
        signatures(ODD)
        == """// A pointer: fill in what is missing.
#include <vector>
template <class T, class D = int>
class P {
public:
    using value_type = T;
    class iterator {
    public:
        iterator& operator++();
    };
    P();
    P(T* p);
    ~P();
    template <class U>
    P(U* object);
    T* get();
    T& operator*();
    operator bool();
    void put(const T& value, T other = "a const noexcept { }");
    friend bool operator==(const P& a, const P& b);
    static constexpr int N = 3;
};
template <class T>
P<T> make(T&& x);
"""
    )


def test_words_name_what_is_asked_for_and_not_how_it_is_copied() -> None:
    assert in_words(ODD) == [
        "the class template P<class T, class D = int>:",
        "  made of    nothing · p · object",
        "  members    get(), put(value, other)",
        "  operators  *, bool, ==",
        "  types      value_type, iterator",
        "",
        "  functions  make(x)",
    ]


def test_a_statement_loses_what_is_examined_in_its_signatures_only() -> None:
    text = (
        "`explicit operator bool() const`, `T* get() const noexcept(f<T>(1))`, `X(const X&) = delete`; moves are "
        "`noexcept`, `const T&` stays, `a(b) && c(d)`, `p = std::move(p)`, `T&& at(int i) &&`\n\n"
        "```\nT f() const;\n```\n"
    )
    assert without_examined(text) == (
        "`operator bool()`, `T* get()`, `X(const X&)`; moves are `noexcept`, `const T&` stays, `a(b) && c(d)`, "
        "`p = std::move(p)`, `T&& at(int i)`\n\n```\nT f() const;\n```\n"
    )
    calls = "`void reset(T* pointer = nullptr)`, `P(T* p)`, `p.reset(p.get())`, `reset(release())`, `s[0].swap(s[1])`"
    assert without_signatures(calls, ODD) == "`reset(pointer)`, `P(p)`, `p.reset(p.get())`, `reset(release())`, " + (
        "`s[0].swap(s[1])`"
    )


@pytest.fixture(scope="module")
def contracts() -> list[Any]:
    found = Workspace((), lambda text: None).catalog
    return [found.find(name) for name in found.names() if name.startswith("cpp/")]


def test_no_contract_gives_away_what_is_examined(contracts: list[Any]) -> None:
    """Every package: each member of the starter is still named, once, and nothing of it has a body."""
    for problem in contracts:
        guided = starter(problem, "cpp")
        for level in (Level.INTERFACE, Level.BARE):
            text = starter_at(problem, "cpp", level)
            code = "\n".join(line for line in text.split("\n") if not line.strip().startswith("//"))
            for word in ("explicit", "noexcept", "delete", "nodiscard", "requires", "private", "default"):
                assert not re.search(rf"\b{word}\b", code), (problem.name, word)
            assert not re.search(r"\)[^;,)]*\bconst\b", code), problem.name
            if level is Level.INTERFACE:
                assert "{}" not in code
                assert "return" not in code
                assert code.count(";\n") > 1
            else:
                assert code.strip() == ""
            for name in re.findall(r"^    (?:[\w:]+[ *&]+)+(\w+)\(", guided.partition("private:")[0], re.MULTILINE):
                if name not in ("operator", problem.title):
                    assert re.search(rf"\b{name}\b", text), (problem.name, level, name)


def test_an_ordinary_problem_has_its_signature_or_its_names(workspace: Workspace) -> None:
    two_sum, reorder = (workspace.catalog.find(n) for n in ("arrays/two-sum", "linked-lists/reorder-list"))
    for language in ("cpp", "py"):
        assert starter_at(two_sum, language, Level.INTERFACE) == starter(two_sum, language)
        bare = starter_at(two_sum, language, Level.BARE)
        assert "twoSum(nums, target)" in bare
        assert "int" not in bare
        assert "ListNode" in starter_at(reorder, language, Level.BARE)  # there already, on a whiteboard too
    assert level_for(two_sum, Level.INTERFACE, interview=False) is Level.GUIDED
    assert level_for(two_sum, Level.BARE, interview=False) is Level.BARE


def test_in_an_interview_contracts_are_bare_unless_somebody_says_otherwise(workspace: Workspace) -> None:
    contract, ordinary = (workspace.catalog.find(n) for n in ("cpp/vector", "arrays/two-sum"))
    assert level_for(contract, None, interview=True) is Level.BARE
    assert level_for(contract, None, interview=False) is Level.GUIDED
    assert level_for(contract, Level.INTERFACE, interview=True) is Level.INTERFACE
    assert level_for(ordinary, None, interview=True) is Level.GUIDED


def test_the_statement_of_a_guided_problem_is_whole(workspace: Workspace) -> None:
    problem = workspace.catalog.find("cpp/unique-ptr")
    text = load_statement(problem)
    assert told(text, problem, Level.GUIDED) == told(text, problem, None) == text
    assert "`T* get()`" in told(text, problem, Level.INTERFACE)
    assert "`get()`" in told(text, problem, Level.BARE)
    ordinary = workspace.catalog.find("arrays/two-sum")
    assert told(load_statement(ordinary), ordinary, Level.BARE) == load_statement(ordinary)


def level_of_run(workspace: Workspace, log: Log, file: Path, session: str | None = None) -> str | None:
    problem = workspace.catalog.find("cpp/unique-ptr")
    return level_when_judged(log, Submission(problem, Source(file, str(file), "cpp", "")), session)


def test_a_file_is_judged_at_the_level_it_was_begun_at(workspace: Workspace, log: Log, clock: Any) -> None:
    problem = workspace.catalog.find("cpp/unique-ptr")
    assert level_of_run(workspace, log, Path("solutions/cpp/unique-ptr.cpp")) is None
    file = new_solution(workspace, problem, "cpp", clock.now(), level=Level.BARE)
    assert "class" not in "".join(line for line in file.read_text().split("\n") if not line.startswith("//"))
    assert level_of_run(workspace, log, file) == "bare"
    assert level_of_run(workspace, log, file.absolute()) == "bare"
    assert level_of_run(workspace, log, Path("mine.cpp")) is None  # nobody knows how that one was begun
    start_afresh(workspace, problem, "cpp", clock.now())
    assert level_of_run(workspace, log, file) == "guided"


def test_a_session_keeps_its_level(workspace: Workspace, log: Log, clock: Any, tmp_path: Path) -> None:
    stages = (Stage("problem", "cpp/unique-ptr", 10.0), Stage("problem", "arrays/two-sum", 10.0))
    agenda = Agenda("s", "drill", stages, "cpp", 1, str(tmp_path / "work"), interview=True)
    going = OpenSession(workspace, agenda, log, clock.moment)
    going.begin()
    for i, stage in enumerate(stages):
        going.open_problem(i, workspace.catalog.find(stage.subject))
    assert [s.level for s in going.session.states] == ["bare", "guided"]
    file = Path(going.session.states[0].file or "")
    assert level_of_run(workspace, log, file, "s") == "bare"
    assert level_of_run(workspace, log, file) is None
    (started,) = log.events(kind="session-started")
    assert Agenda.from_event(started) == agenda
    # what an older judge wrote says nothing of levels
    old = {key: value for key, value in started.data.items() if key != "level"}
    log.add_event("session-started", at=clock.now(), session="old", data=old)
    log.add_event(
        "opened", at=clock.now(), problem="cpp/unique-ptr", session="old", data={"stage": 0, "file": str(file)}
    )
    agenda = Agenda.from_event(log.events(kind="session-started")[-1])
    assert agenda.level is None
    assert fold(agenda, log.events(session="old"), []).states[0].level is None
    assert level_of_run(workspace, log, file, "old") is None


def test_a_contract_that_was_seen_is_not_drawn_again(workspace: Workspace, log: Log, clock: Any) -> None:
    """Also where it was left at once: the statement was read, and there are others."""
    names = [name for name in workspace.catalog.names() if name.startswith("cpp/")]
    for name in names[1:]:
        log.add_event("opened", at=clock.now(), problem=name, session=f"s{name}", data={"seconds": 900, "stage": 3})
        clock.seconds += 10
    for seed in range(6):
        stages = interview_stages(workspace, log, 60, "cpp", seed, clock.now())
        problems = [s for s in stages if s.kind == "problem"]
        assert problems[0].subject == names[0]
        after = stages[stages.index(problems[0]) + 1]
        assert (after.kind, after.subject) == ("follow-up", names[0])
