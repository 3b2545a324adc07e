"""What a package gives and drives: both languages, whose fault an error is, and what is kept from the submission."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cases.asked import Asked, Malformed, TooOften
from judge.cases.batch import Batch, Case
from judge.catalog.load import load_problem
from judge.compile.compiler import Compiler
from judge.compile.harness_source import nodes_before, without_class
from judge.errors import PackageError, SubmissionFault
from judge.execute.programs import LOAD_TIME_LIMITS, sanitized_program
from judge.execute.stream import Runner
from judge.kinds.starter import declaration, starter
from judge.kinds.wire import make_codec, python_spec
from judge.languages import LANGUAGES, language
from judge.model.problem import Problem
from judge.model.source import Source
from judge.protocol import LENGTH, Record, Status
from judge.run.request import Environment

pytestmark = pytest.mark.slow

FILES = {
    "problem.toml": """\
format_version = 1
title = "Find It"
difficulty = "easy"
kind = "given"
[complexity]
time = "O(n)"
space = "O(n)"
[parameters]
most = 3
[signature]
methods = [{ name = "find", cpp = "int find(Box* box)", py = "def find(self, box: Box) -> int:" }]
repeatable = ["Box"]
params = [{ name = "n", type = "int" }, { name = "hidden", type = "list[int]", secret = true }]
answer = "int"
asks = [{ name = "has", params = [{ name = "at", type = "int" }], returns = "bool", limit = "most" }]
""",
    "given.hpp": 'struct Box {\n    int n;\n};\nbool has(int at) { return __judge::ask<bool>("has", at); }\n',
    "given.py": "class Box:\n    def __init__(self, n):\n        self.n = n\n\n"
    "def has(at):\n    return ask('has', at)\n",
    "driver.hpp": """\
class Driver {
public:
    explicit Driver(int n) : box_{n} {}
    void call() { found_ = Solution().find(&box_); }
    int finish() const {
        if (found_ == 99) throw __judge::Wrong("99 is never right");
        return found_;
    }

private:
    Box box_;
    int found_ = 0;
};
""",
    "driver.py": """\
class Driver:
    def __init__(self, n):
        self.box = Box(n)

    def call(self):
        self.found = Solution().find(self.box)

    def finish(self):
        if self.found == 99:
            raise Wrong("99 is never right")
        return self.found
""",
    "replies.py": "def has(args, at):\n    n, hidden = args\n    return at in hidden\n",
}
CASE = (2, [1])
RIGHT = {
    "cpp": "class Solution {\npublic:\n    int find(Box* box) {\n        for (int i = 0; i < box->n; i++)\n"
    "            if (has(i)) return i;\n        return -1;\n    }\n};\n",
    "py": "class Solution:\n    def find(self, box):\n        return next((i for i in range(box.n) if has(i)), -1)\n",
}
EACH = pytest.mark.parametrize("lang", sorted(RIGHT))
Package = Callable[..., Problem]


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """``package(file=text)``: the package with other text in some files, dots in names written as underscores."""

    def make(**other: str) -> Problem:
        folder = tmp_path / "mini" / "find-it"
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in FILES.items():
            (folder / name).write_text(other.get(name.replace(".", "_"), text), encoding="utf-8")
        return load_problem(folder)

    return make


def runner_of(problem: Problem, text: str, lang: str, environment: Environment) -> Runner:
    source = Source(Path(f"submission.{lang}"), f"submission.{lang}", lang, text)
    program = LANGUAGES[lang].program(
        problem, source, lambda: Compiler(environment.toolchain(), environment.cache, lambda text: None)
    )
    return Runner(program, environment.boxes, lambda *_: "differs", LOAD_TIME_LIMITS)


def record_of(problem: Problem, text: str, lang: str, environment: Environment, case: object = CASE) -> Record:
    with runner_of(problem, text, lang, environment) as runner:
        runner.load()
        record = runner.alone([make_codec(problem).encode_args(case)], language(lang).time_limits).record
    assert record is not None
    return record


@EACH
def test_a_right_answer_is_read_back(lang: str, package: Package, environment: Environment) -> None:
    record = record_of(package(), RIGHT[lang], lang, environment)
    assert (record.status, record.payload) == (Status.ANSWERED, b"\1\0\0\0")


@EACH
def test_one_question_too_many_is_a_wrong_answer(lang: str, package: Package, environment: Environment) -> None:
    """The judge counts: what the submission catches does not matter."""
    record = record_of(package(), RIGHT[lang], lang, environment, (9, [8]))
    assert (record.status, record.text) == (Status.MALFORMED, "has was asked 4 times; 3 are allowed.")


@EACH
def test_each_call_has_its_own_count(lang: str, package: Package, environment: Environment) -> None:
    problem = package()
    codec = make_codec(problem)
    frame = codec.encode_args((3, [2]))
    batch = Batch.of([Case(frame, codec.encode_answer(2, frame))] * 5)
    with runner_of(problem, RIGHT[lang], lang, environment) as runner:
        assert runner.stream(batch, language(lang).time_limits) is None


@EACH
def test_the_process_lives_on_after_a_question_too_many(lang: str, package: Package, environment: Environment) -> None:
    problem = package()
    codec = make_codec(problem)
    good, bad = (codec.encode_args(case) for case in (CASE, (9, [8])))
    with runner_of(problem, RIGHT[lang], lang, environment) as runner:
        assert runner.fails_now(bad, b"\0\0\0\0", language(lang).time_limits)
        assert not runner.fails_now(good, b"\1\0\0\0", language(lang).time_limits)


@EACH
def test_what_the_driver_finds_wrong_is_told(lang: str, package: Package, environment: Environment) -> None:
    text = {
        "cpp": "class Solution { public: int find(Box*) { return 99; } };",
        "py": "class Solution:\n    def find(self, box): return 99\n",
    }
    record = record_of(package(), text[lang], lang, environment)
    assert (record.status, record.text) == (Status.MALFORMED, "99 is never right")


@EACH
def test_a_given_class_may_be_repeated(lang: str, package: Package, environment: Environment) -> None:
    again = {
        "cpp": "struct Box\n{\n    int n; // the same { again\n};\n#define found_ oops\n",
        "py": "class Box:\n    def __init__(self, n): self.n = n\n",
    }
    assert record_of(package(), again[lang] + RIGHT[lang], lang, environment).status == Status.ANSWERED


@EACH
def test_names_of_the_driver_are_the_submissions_own(lang: str, package: Package, environment: Environment) -> None:
    own = {"cpp": "struct Driver { int box_; };\n", "py": "Driver = Wrong = ask = list = 5\n"}
    assert record_of(package(), own[lang] + RIGHT[lang], lang, environment).status == Status.ANSWERED


# ---- whose fault it is


@pytest.mark.parametrize(
    ("lang", "file", "was", "now", "says"),
    [
        ("cpp", "given.hpp", "at) { return __judge::ask", "at) {\n return lost; __judge::ask",
         r"given.hpp: line 5: .*lost"),
        ("cpp", "driver.hpp", "found_ == 99", "lost == 99", r"driver.hpp: line 6: .*lost"),
        ("cpp", "driver.hpp", "{n} {}", '{n} { throw std::runtime_error("no box"); }',
         r"the Driver cannot be made: no box"),
        ("cpp", "driver.hpp", "found_ == 99) throw __judge::Wrong", "found_ == 1) throw std::logic_error",
         r"driver.hpp: finish fails: 99 is never right"),
        ("py", "given.py", "class Box:", "class Box", r"given.py:1: SyntaxError"),
        ("py", "given.py", "class Box:", "x = 1\ny = z\nclass Box:", r"given.py:2: NameError"),
        ("py", "driver.py", "Box(n)", "Box(n, lost)", r"driver.py:3: NameError: .*lost"),
        ("py", "driver.py", "return self.found", "return self.lost", r"driver.py:11: Attri"),
        ("py", "driver.py", "class Driver", "class Drover", r"driver.py: expected a class Driver"),
        ("py", "replies.py", "at in hidden", "1 / 0", r"replies.py: has\(0,\): raises ZeroDivision"),
        ("cpp", "replies.py", "def has", "def had", r"replies.py: has: expected a function"),
    ],
)  # fmt: skip
def test_faults_of_the_package_are_told_of_its_files(
    lang: str, file: str, was: str, now: str, says: str, package: Package, environment: Environment
) -> None:
    assert FILES[file].count(was) == 1
    problem = package(**{file.replace(".", "_"): FILES[file].replace(was, now)})
    codec = make_codec(problem)
    frame = codec.encode_args(CASE)
    with (
        pytest.raises(PackageError, match=says) as caught,
        runner_of(problem, RIGHT[lang], lang, environment) as runner,
    ):
        runner.stream(Batch.of([Case(frame, b"\0\0\0\0")]), language(lang).time_limits)
    assert str(problem.folder) in str(caught.value)


def test_what_does_not_fit_the_driver_is_told_of_the_submission(package: Package, environment: Environment) -> None:
    with pytest.raises(SubmissionFault, match=r"no method find.*Expected: class Solution with `int find\(Box\* box\)`"):
        runner_of(package(), "class Solution { public: int fond(Box*) { return 0; } };", "cpp", environment)
    problem = package()
    with runner_of(problem, "class Solution:\n    def fond(self, box): ...\n", "py", environment) as runner:
        failed = runner.load()
    assert failed is not None
    assert failed.outcome.record is not None
    assert failed.outcome.record.status == Status.REFUSED


# ---- what is kept from the submission


def test_what_is_secret_is_not_sent(package: Package) -> None:
    problem = package()
    asked = Asked(problem)
    frame = make_codec(problem).encode_args((7, [305419896]))
    assert asked.sent(frame) == LENGTH.pack(7)
    assert "hidden" not in repr(python_spec(problem)["brought"]["params"])


def test_questions_of_strangers_are_no_questions(package: Package) -> None:
    problem = package()
    asked = Asked(problem)
    frame = make_codec(problem).encode_args(CASE)
    for question in (
        b"",
        b"\1",
        b"\3\0\0\0has",
        b"\3\0\0\0had\0\0\0\0",
        b"\3\0\0\0has\0\0\0\0\0",
        b"\xff\xff\xff\xffhas",
    ):
        with pytest.raises(Malformed):
            asked.reply(frame, question)
    count: Counter[str] = Counter()
    question = b"\3\0\0\0has\1\0\0\0"
    assert [asked.reply(frame, question, count) for _ in range(3)] == [b"\1"] * 3
    with pytest.raises(TooOften):
        asked.reply(frame, question, count)


# ---- what is shown


@EACH
def test_what_is_given_is_shown(lang: str, package: Package) -> None:
    problem = package()
    given = FILES["given.hpp" if lang == "cpp" else "given.py"]
    assert declaration(problem, lang).startswith(given)
    mark = "// " if lang == "cpp" else "# "
    text = starter(problem, lang)
    assert all((mark + line).rstrip() in text for line in given.splitlines())
    assert "class Solution" in text


def test_a_class_is_cut_out_and_nothing_else() -> None:
    text = 'struct A {\n    string s = "}";  // }\n    int f() { return 1; }\n};\nstruct AB { int x; };\n'
    cut = without_class(text, "A")
    assert cut.splitlines()[-1] == "struct AB { int x; };"
    assert cut.replace("\n", "").startswith("struct A;")
    assert cut.count("\n") == text.count("\n")
    assert without_class(text, "B") == text


def test_lines_of_what_is_given_are_its_own(package: Package) -> None:
    assert '#line 1 "given.hpp"\n' + FILES["given.hpp"] in nodes_before(package(), RIGHT["cpp"])


@pytest.mark.parametrize(
    ("was", "now", "says"),
    [
        ('cpp = "int find(Box* box)"', 'cpp = "int fund(Box* box)"', "declaration of find"),
        ('py = "def find(self, box: Box) -> int:"', 'py = "find(box)"', "def find"),
        ("asks = [{", "questions = [{", "a question at least"),
        ('{ name = "n",', '{ name = "m", type = "int", secret = true }, { name = "n",', "behind"),
        ('limit = "most"', 'limits = "most"', "unknown key"),
    ],
)  # fmt: skip
def test_the_signature_is_looked_through(was: str, now: str, says: str, package: Package) -> None:
    assert was in FILES["problem.toml"]
    with pytest.raises(PackageError, match=says):
        package(problem_toml=FILES["problem.toml"].replace(was, now))


def test_the_build_under_sanitizers_asks_too(package: Package, environment: Environment) -> None:
    from judge.compile.toolchain import Mode

    problem = package()
    source = Source(Path("submission.cpp"), "submission.cpp", "cpp", RIGHT["cpp"])
    compiler = Compiler(environment.toolchain(), environment.cache, lambda text: None)
    made = compiler.start(problem, source, Mode.SANITIZE).finish().program
    assert made is not None
    with Runner(sanitized_program(problem, made), environment.boxes, lambda *_: "differs", LOAD_TIME_LIMITS) as runner:
        record = runner.alone([make_codec(problem).encode_args(CASE)], language("cpp").time_limits).record
    assert record is not None
    assert record.payload == b"\1\0\0\0"
