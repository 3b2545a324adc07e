"""Reading the sanitizers' reports: the first that names a line of the submission."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.diagnosis import sanitizers
from judge.diagnosis.sanitizers import read_report, with_lines
from judge.verdict import Finding

ASAN = """\
=================================================================
==7==ERROR: AddressSanitizer: {kind} on address 0x602000000014 at pc 0x55 bp 0x7f sp 0x7f
{access}
    #0 0x55aa in std::vector<int>::operator[](unsigned long) /usr/include/c++/13/bits/stl_vector.h:1126
    #1 0x55ab in Solution::sum(std::vector<int>&) submission.cpp:{line}
    #2 0x55ac in __judge_problem::call(std::tuple<int>&) unit.cpp:8
    #3 0x55ad in Solution::other() submission.cpp:99
"""


def asan(kind: str, access: str = "READ of size 4 at 0x602000000014 thread T0", line: int = 7) -> str:
    return ASAN.format(kind=kind, access=access, line=line)


UB = "submission.cpp:4:23: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'\n"
LIBRARY = (
    "/usr/include/c++/13/bits/stl_vector.h:1129:34: runtime error: reference binding to null pointer of type 'int'\n"
    "    #0 0x55aa in std::vector<int>::operator[](unsigned long) /usr/include/c++/13/bits/stl_vector.h:1129\n"
    "    #1 0x55ab in Solution::sum(std::vector<int>&) submission.cpp:{line}:9\n"
)


@pytest.mark.parametrize(
    ("report", "message", "line"),
    [
        (UB, "signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'", 4),
        (
            "learner's own words\n" + UB,
            "signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'",
            4,
        ),
        ("/tmp/box-1/" + UB, "signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'", 4),
        (LIBRARY.format(line=12), "reference binding to null pointer of type 'int'", 12),
        (asan("heap-buffer-overflow"), "out of bounds of heap memory (read of size 4)", 7),
        (
            asan("heap-buffer-overflow", "WRITE of size 8 at 0x1 thread T0"),
            "out of bounds of heap memory (write of size 8)",
            7,
        ),
        (asan("heap-use-after-free"), "memory is used after it was freed (read of size 4)", 7),
        (asan("SEGV", "The signal is caused by a READ memory access."), "a bad address is used", 7),
        (asan("stack-overflow", ""), "stack overflow", 7),
        (asan("a-kind-of-tomorrow", ""), "a-kind-of-tomorrow", 7),
        (asan("double-free", ""), "memory is freed twice", 7),
        (asan("attempting double-free", ""), "memory is freed twice", 7),
        (asan("attempting free on address which was not malloc()-ed:", ""), "what was not allocated is freed", 7),
    ],
)
def test_the_line_is_the_submissions_own(report: str, message: str, line: int) -> None:
    assert read_report(report) == Finding("undefined-behaviour", message, line)


@pytest.mark.parametrize(
    "report",
    [
        "",
        "the learner prints: runtime error\n",
        asan("heap-buffer-overflow").replace("submission.cpp", "unit.cpp"),
        UB.replace("submission.cpp", "unit.cpp"),
        "==7==ERROR: AddressSanitizer: SEGV on unknown address\n    #0 0x1 in main unit.cpp:3\n",
    ],
)
def test_what_names_no_line_of_the_submission_is_no_finding(report: str) -> None:
    assert read_report(report) is None


CLANG = """\
==7==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000014 at pc 0x55 bp 0x7f sp 0x7f
READ of size 4 at 0x602000000014 thread T0
==7==WARNING: invalid path to external symbolizer!
    #0 0x5555556  (tmp/programs/ba/ba15+0xe5fe2) (BuildId: f81b)
    #1 0x7ffff96  (lib/x86_64-linux-gnu/libc.so.6+0x27249) (BuildId: 93ac)
"""
GCC = "    #0 0x55aa in Solution::sum(std::vector<int>&) (/tmp/programs/ba/ba15+0xe5fe2)\n"


@pytest.mark.parametrize("report", [CLANG, CLANG.partition("    #0")[0] + GCC])
def test_frames_of_either_compiler_are_given_their_lines(monkeypatch: pytest.MonkeyPatch, report: str) -> None:
    def places(addresses: list[str], program: Path, boxes: Path) -> list[list[str]]:
        assert addresses == ["0xe5fe2"]
        return [["/usr/include/c++/12/bits/stl_vector.h:1126", "./submission.cpp:9"]]

    monkeypatch.setattr(sanitizers, "_places", places)
    found = read_report(with_lines(report, Path("/cache/programs/ba/ba15"), Path("/boxes")))
    assert found == Finding("undefined-behaviour", "out of bounds of heap memory (read of size 4)", 9)
