"""What is shown and asked: model solutions, follow-ups, what is kept back, starters, debriefs and scorecards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from judge.app.starters import new_folder, write_starter
from judge.catalog.editorial import Editorial, Question, follow_up_of, load_editorial, without_follow_up
from judge.catalog.load import load_problem, load_statement
from judge.catalog.locate import own_folder
from judge.coach.asked import Asked, about, from_bank
from judge.coach.bank import DAYS, RESOURCES, load_bank
from judge.coach.debrief import debrief, scorecard
from judge.coach.follow_up import follow_ups
from judge.coach.hidden import masked
from judge.coach.interview import LEAST_MINUTES, RED_FLAGS
from judge.coach.session import ASSESSED, STOPPED, TYPED, Stage
from judge.coach.solution import model_solution, split_head
from judge.model.problem import Problem
from judge.report.html.scorecard_page import page
from judge.store.event import ANSWERED, CLOSED, HINT, OPENED, SESSION_ENDED, SOLUTION
from judge.verdict import Cases, Counterexample, Finding, Growth, Result, Tier, Timing, Verdict

Make = Callable[..., Any]
PACKAGES = sorted(f.parent for f in own_folder().glob("*/*/problem.toml"))
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def problems() -> list[Problem]:
    return [load_problem(folder) for folder in PACKAGES]


def test_every_package_has_a_solution_with_its_explanation(problems: list[Problem]) -> None:
    for problem in problems:
        for language in problem.languages:
            model = model_solution(problem, language)
            assert model is not None
            assert model.language == language
            assert len(model.why) > 20, problem.name
            assert not model.code.startswith(("//", "# "))
            assert model.hints


def test_a_package_with_accepted_solutions_only(mini_problem: Make) -> None:
    folder = mini_problem(files={"reference.py": None})
    model = model_solution(load_problem(folder), "py")
    assert model is not None
    assert (model.file, model.why) == ("index.py", "Counts an index up.")
    assert model.others == ("Folds with reduce.",)


def test_the_head_of_a_file_is_its_comment_and_no_directive() -> None:
    assert split_head("// One\n// two.\n#include <vector>\n// three\nint x;\n") == (
        "One two.",
        "#include <vector>\n// three\nint x;\n",
    )
    assert split_head("# Why.\nclass A:\n    pass\n")[0] == "Why."


def test_follow_ups_are_those_of_the_editorial(problems: list[Problem]) -> None:
    """Each with points of its own, the statement's question last; a linked list is not asked about a hundredfold n."""
    for problem in problems:
        editorial = load_editorial(problem)
        assert editorial is not None
        points = {q.question: q.points for q in editorial.questions}
        statement = load_statement(problem)
        seen: set[str] = set()
        for seed in range(20):
            growth, *asked = follow_ups(problem, statement, Random(seed), editorial=editorial)
            assert growth == follow_ups(problem, statement, Random(seed))[0]
            assert all(f.points == points[f.question] for f in asked)
            assert [f.question for f in asked][-1] == (follow_up_of(statement) or asked[-1].question)
            assert len(asked) == 1 + (follow_up_of(statement) is not None)
            seen |= {f.question for f in asked}
        assert seen == set(points), "every question comes up"


def test_short_questions_are_asked_together(problems: list[Problem]) -> None:
    short = (Question("a", ("x.",), 1.0), Question("b", ("y.",), 2.0), Question("c", ("z.",), 9.0))
    for seed in range(9):
        asked = follow_ups(problems[0], "", Random(seed), editorial=Editorial((), "", (), short))[1:]
        assert sorted(f.question for f in asked) in (["a", "b"], ["c"])


def test_a_package_without_an_editorial_gets_follow_ups_from_what_it_says_of_itself(problems: list[Problem]) -> None:
    for problem in problems:
        statement = load_statement(problem)
        asked = {f.question for seed in range(6) for f in follow_ups(problem, statement, Random(seed))}
        first = follow_ups(problem, statement, Random(1))
        assert first == follow_ups(problem, statement, Random(1))
        assert problem.complexity.time in " ".join(first[0].points)
        assert all(len(f.points) >= 3 and all(p.endswith(".") for p in f.points) for f in first)
        assert "{" not in " ".join(asked)
        own = statement.partition("## Follow-up")[2].split()
        assert (" ".join(own) == first[-1].question) == bool(own)


def test_a_hundred_times_as_much(problems: list[Problem]) -> None:
    two_sum = next(p for p in problems if p.slug == "two-sum")
    asked = [f for seed in range(20) for f in follow_ups(two_sum, "", Random(seed)) if "times as large" in f.question]
    assert "n up to 1,000,000" in asked[0].question
    text = " ".join(asked[0].points)
    assert "1·10^6 steps: a fraction of a second" in text or "1·10^6 steps: far below a second" in text
    assert "1·10^12 steps, some 3 hours" in text
    assert "4 MiB" in text


def test_what_was_measured_enters_the_points(problems: list[Problem]) -> None:
    time = Timing(2.0, 1.9, 2.1, 5, 2, 10_000, "all equal", 10.0)
    points = follow_ups(problems[0], "", Random(1), growth=Growth("O(n^2)", "O(n)", True), time=time)[0].points
    assert "measured as O(n^2)" in " ".join(points)
    assert "«all equal»" in " ".join(points)


def test_the_follow_up_is_no_part_of_the_statement_in_an_interview() -> None:
    text = "Task.\n\n{examples}\n\n## Constraints\n\n- x\n\n## Follow-up\n\nIn one pass?\n"
    assert without_follow_up(text) == "Task.\n\n{examples}\n\n## Constraints\n\n- x\n"
    assert without_follow_up("## Follow-up\n\nHow?\n\n## Notes\n\nNone.\n").strip() == "## Notes\n\nNone."


def failing(args: tuple[Any, ...]) -> Result:
    example = Counterexample(args, [1], [2], True, ("tie",), Tier.FIXED)
    return Result("a/b", "cpp", Verdict.WRONG_ANSWER, Cases(3, 9), 1, "h", example, findings=(Finding("leak", "x"),))


def test_hidden_cases_are_counted_and_samples_are_shown() -> None:
    time = Timing(99.0, 98.0, 99.9, 5, 2, 10_000, "chain, last first", 10.0)  # the family tells what is tested
    kept = masked(replace(failing(([1, 2],)), time=time), [([3],)])
    assert kept.time is None
    slow = replace(failing(([1],)), verdict=Verdict.TIME_LIMIT, counterexample=None, time=time)
    assert masked(slow, []).time is None
    assert masked(replace(slow, verdict=Verdict.ACCEPTED), []).time is time
    assert kept.counterexample is None
    assert kept.findings == ()
    assert kept.cases == Cases(3, 9)
    shown = failing(([3],))
    assert masked(shown, [([3],)]) is shown
    broken = replace(failing(([1],)), counterexample=None, message="Before the first case: the file itself fails.")
    assert masked(broken, []).message == broken.message


def test_starters_are_fresh_and_tell_nothing_when_blind(tmp_path: Path, problems: list[Problem]) -> None:
    one, two = new_folder(tmp_path, NOON), new_folder(tmp_path, NOON)
    assert one != two
    problem = problems[0]
    file = write_starter(one, problem, "cpp", blind=True)
    assert problem.title in file.read_text()
    assert problem.topic not in file.read_text()
    assert (one / "compile_flags.txt").is_file()
    file.write_text("mine")
    assert write_starter(one, problem, "cpp", blind=True) == file
    assert file.read_text() == "mine"
    assert problem.name in write_starter(two, problem, "py", blind=False).read_text()


def test_a_debrief_tells_what_happened(make_history: Make) -> None:
    history = make_history()
    early = history.judged(history.at(-9000), Verdict.WRONG_ANSWER, session=None, logged=False)
    solved = history.judged(history.at(-8000), session=None, logged=False, time=Timing(3.0, 1, 4, 1, 1, 9, "f", 10.0))
    trial = history.judged(history.at(-7000), samples=True, session=None, logged=False)
    before, history.attempts = list(history.attempts), []
    history.happens(OPENED, history.at(0))
    history.judged(history.at(60), samples=True, uuid="s")
    failed = history.judged(history.at(100), Verdict.WRONG_ANSWER, labels=("duplicates", "tie"), uuid="f", id=8)
    history.happens(HINT, history.at(200), number=1)
    history.judged(history.at(300), Verdict.TIME_LIMIT, labels=("duplicates",), uuid="t", id=9)
    history.judged(history.at(700), uuid="ok", id=10)
    history.happens(CLOSED, history.at(710), why="accepted")
    found = debrief(
        history.session.states[0],
        title="Two Sum",
        difficulty="easy",
        language="cpp",
        attempts=[*before, *history.attempts],
        times_s=[900.0],
    )
    assert (early.id, solved.id, trial.id) == (1, 2, 3)
    assert (found.outcome, found.accepted_s, found.over_s) == ("accepted", 700.0, 100.0)
    assert (found.submissions, found.samples_runs, found.hints) == (3, 1, 1)
    assert list(found.labels.items()) == [("duplicates", 2), ("tie", 1)]
    assert (found.failures[0].attempt, found.failures[0].elapsed_s) == (failed.id, 100.0)
    assert (found.earlier.attempts, found.earlier.accepted, found.earlier.best_ratio) == (2, 1, 3.0)
    assert found.to_json()["labels"] == {"duplicates": 2, "tie": 1}


def test_a_debrief_of_who_gave_up_and_of_who_tried_nothing(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(SOLUTION, history.at(240))
    history.happens(CLOSED, history.at(240), why="gave-up")
    found = debrief(history.session.states[0], title="", difficulty="easy", language="cpp", attempts=[], times_s=[])
    assert (found.outcome, found.used_s, found.over_s, found.solution_seen) == ("given up", 240.0, 0.0, True)


@pytest.fixture
def interview(make_history: Make) -> Any:
    """An interview of which a question, a problem and the assessment are over; the follow-up was not reached."""
    history = make_history(
        Stage("question", "gil", 4, "Backend"),
        Stage("problem", "arrays/two-sum", 10, "DSA"),
        Stage("follow-up", "arrays/two-sum", 4, "Follow-up"),
        Stage("rubric", "rubric", 0, "Assessment"),
        kind="mock",
        interview=True,
    )
    asked = replace(
        about("gil", "the GIL", [], solved=True),
        text="Why <b>not</b> threads?",
        points=("It is one lock.", "I/O releases it."),
        then="And 3.14?",
        then_points=("Free-threading is supported.",),
        red_flags=("Python is slow.",),
        day=2,
    )
    history.happens(OPENED, history.at(0))
    history.happens(TYPED, history.at(90), text="One lock & more.")
    history.happens(STOPPED, history.at(100), by="time")
    history.happens(ANSWERED, history.at(120), **asked.answer([True, False, True], [True], pressed=True))
    history.happens(CLOSED, history.at(120), why="answered")
    history.happens(OPENED, history.at(200), 1)
    counterexample = '{"args": [["<i>"], 3], "expected": [0, 1], "got": [], "omitted": {}}'
    history.judged(
        history.at(250), Verdict.WRONG_ANSWER, stage=1, labels=("duplicates",), counterexample_json=counterexample
    )
    history.judged(history.at(300), stage=1)
    history.happens(CLOSED, history.at(301), 1, why="accepted")
    grades = {"clear explanation": "partly", "made up": "yes"}
    history.happens(
        ASSESSED, history.at(400), 3, grades=grades, red_flags=[RED_FLAGS[0], "?"], stands_out=[], note="Fine."
    )
    history.happens(SESSION_ENDED, history.at(500), None)
    return history


def card_of(history: Any) -> Any:
    state = history.session.states[1]
    one = debrief(state, title="Two <Sum>", difficulty="easy", language="cpp", attempts=[], times_s=[])
    return scorecard(history.session, NOON, [one])


def test_a_scorecard_counts_ticks_and_invents_nothing(interview: Any) -> None:
    card = card_of(interview)
    assert not card.finished  # a follow-up is left
    assert card.points == (2, 3)
    assert card.solved == (1, 1)
    assert card.rubric[0][2] == "partly"
    assert [grade for _, _, grade in card.rubric[1:]] == [None, None, None]
    assert card.red_flags == (RED_FLAGS[0], "Python is slow.")
    question, follow_up = card.spoken
    assert (question.made, question.missed) == (
        ("It is one lock.", "Free-threading is supported."),
        ("I/O releases it.",),
    )
    assert (question.by_time, question.used_s, question.typed) == (True, 100.0, "One lock & more.")
    assert question.then == "And 3.14?"
    assert not follow_up.answered
    data = card.to_json()
    assert not any("mark" in key or "score" in key for key in data)
    assert data["points"] == {"made": 2, "of": 3}


@pytest.mark.parametrize("minutes", [LEAST_MINUTES, 4.0, 5.0])
def test_a_good_answer_is_what_can_be_said_in_the_time(minutes: float) -> None:
    for question in load_bank():
        asked = from_bank(question, DAYS, RESOURCES, minutes=minutes)
        for pressed in (False, True):
            there = len(asked.to_tick(pressed=pressed))
            enough = asked.enough(pressed=pressed)
            assert there / 2 < enough <= min(there, 2 * minutes)
            data = asked.answer([True] * there, [False] * len(asked.red_flags), pressed=pressed)
            assert (data["made"], data["of"], len(data["points_made"])) == (enough, enough, there)
            none = asked.answer([False] * there, [False] * len(asked.red_flags), pressed=pressed)
            assert (none["made"], none["of"]) == (0, enough)


def test_a_scorecard_counts_by_what_the_time_allowed(make_history: Make) -> None:
    history = make_history(Stage("question", "gil", 3, "Backend"), kind="mock", interview=True)
    asked = Asked("gil", "", "?", tuple("abcdefghi"), minutes=3)
    history.happens(OPENED, history.at(0))
    history.happens(STOPPED, history.at(100), by="candidate")
    history.happens(ANSWERED, history.at(120), **asked.answer([True] * 5 + [False] * 4, [], pressed=False))
    assert scorecard(history.session, NOON, []).points == (5, 6)


def test_the_page_of_a_scorecard_needs_nothing_else_and_is_escaped(interview: Any) -> None:
    text = page(card_of(interview))
    assert "Why &lt;b&gt;not&lt;/b&gt; threads?" in text
    assert "Two &lt;Sum&gt;" in text
    assert "One lock &amp; more." in text
    assert "duplicates" in text
    assert "[[&#34;&lt;i&gt;&#34;], 3]" in text
    for outside in ("http:", "https:", "src=", "<script", "<link", "@import", "url("):
        assert outside not in text
    assert 'name="viewport"' in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


@pytest.mark.parametrize(
    ("level", "verdict", "held", "made"),
    [
        ("bare", Verdict.ACCEPTED, 4, 6),
        ("interface", Verdict.ACCEPTED, 4, 4),
        ("guided", Verdict.ACCEPTED, 4, 2),
        ("bare", Verdict.WRONG_ANSWER, 3, 4),
        ("guided", Verdict.WRONG_ANSWER, 1, 1),
        (None, Verdict.ACCEPTED, 4, None),
    ],
)
def test_a_contract_is_worth_points_by_what_its_starter_gave(
    make_history: Make, level: str | None, verdict: Verdict, held: int, made: int | None
) -> None:
    """Those of its best submission in time; an interview of an older judge, which noted no level, has none."""
    history = make_history(Stage("problem", "cpp/vector", 15, "C++ drill"), kind="mock", interview=True)
    history.happens(OPENED, history.at(0), seconds=900, **({} if level is None else {"level": level}))
    checks = tuple((f"works/{i}", i < held) for i in range(4))
    history.judged(history.at(300), Verdict.WRONG_ANSWER, checks=(("works/0", True), ("works/1", None)) * 2)
    history.judged(history.at(400), verdict, checks=checks)
    history.judged(history.at(1000), checks=tuple((f"works/{i}", True) for i in range(4)))  # too late
    card = scorecard(history.session, NOON, [])
    assert card.points == ((0, 0) if made is None else (made, 6))
    assert [c["held"] for c in card.to_json()["contracts"]] == ([] if made is None else [max(held, 2)])


def test_contracts_are_asked_about_by_their_editorial(problems: list[Problem]) -> None:
    """No stream of operations, and no hundredfold of them: neither is a question to the learner."""
    contracts = [p for p in problems if p.kind == "contract"]
    assert contracts
    for problem in contracts:
        asked = follow_ups(
            problem, "", Random(1), editorial=load_editorial(problem), growth=Growth("O(n)", "O(n)", True)
        )
        assert "members" in asked[0].question
        assert len(asked) >= 2
        text = " ".join(q.question + " ".join(q.points) for q in follow_ups(problem, "", Random(1)))
        assert "`check`" not in text
        assert "len(ops)" not in text
