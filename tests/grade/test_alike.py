"""Programs of different people that are alike: what is found, what is everybody's, and hostile texts."""

from __future__ import annotations

import pytest

from judge.catalog.locate import own_folder
from judge.grade.alike import GRAM, Program, alike, compared

ACCEPTED = own_folder() / "linked-lists" / "merge-k-sorted-lists" / "solutions" / "accepted"
CPP = {file.stem: file.read_text() for file in sorted(ACCEPTED.glob("*.cpp"))}
PYTHON = """\
class Solution:
    def lengthOfLongestSubstring(self, s):
        last, start, best = {}, 0, 0
        for i, c in enumerate(s):
            if c in last and last[c] >= start:
                start = last[c] + 1
            last[c] = i
            best = max(best, i - start + 1)
        return best
"""
RENAMED = '''\
# my own idea
class Solution:
    def lengthOfLongestSubstring(self, text):
        """The longest one."""
        seen, left, answer = {}, 0, 0

        for j, ch in enumerate(text):
            if ch in seen and seen[ch] >= left:  # again
                left = seen[ch] + 1
            seen[ch] = j
            answer = max(answer, j - left + 1)
        return answer
'''
OTHER = """\
class Solution:
    def lengthOfLongestSubstring(self, s):
        window, best, left = set(), 0, 0
        for right in range(len(s)):
            while s[right] in window:
                window.discard(s[left])
                left += 1
            window.add(s[right])
            if right - left + 1 > best:
                best = right - left + 1
        return best
"""


def python(person: str, text: str) -> Program:
    return Program(person, f"{person}.py", text, "py")


def test_other_names_comments_and_spaces_hide_nothing() -> None:
    (group,) = alike([python("ana", PYTHON), python("bo", RENAMED), python("cy", OTHER)])
    assert [program.person for program in group.programs] == ["ana", "bo"]
    assert [pair.share for pair in group.pairs] == [1.0]


def test_what_is_marked_is_what_both_have() -> None:
    added = RENAMED.replace("        return answer", "        print(answer)\n        return answer")
    pair = compared(python("ana", PYTHON), python("bo", added))
    marked = [added[start:end] for start, end in pair.right_passages]
    assert "seen[ch] = j" in "".join(marked)
    assert "my own idea" not in "".join(marked)
    assert 0.6 < pair.share < 1


def test_offsets_are_of_characters() -> None:
    text = PYTHON.replace("last[c] = i\n", "last[c] = i; größe = '🙂'\n").replace("best = max", "best  = max")
    pair = compared(python("ana", PYTHON), python("bo", text))
    start, end = pair.right_passages[-1]
    assert text[start:end].endswith("return best")


def test_moved_methods_are_found() -> None:
    helpers = [
        f"    def f{i}(self, a, b):\n        return [x * {i} + b for x in a if x % {i + 2} == b] or None\n"
        for i in range(6)
    ]
    forth, back = "class Solution:\n" + "".join(helpers), "class Solution:\n" + "".join(reversed(helpers))
    assert alike([python("ana", forth), python("bo", back)])


def test_styles_that_ship_with_a_problem_are_different_programs() -> None:
    programs = [Program(name, f"{name}.cpp", text, "cpp") for name, text in CPP.items()]
    assert len(programs) >= 3
    assert alike(programs) == []


def test_what_everybody_was_given_is_not_counted() -> None:
    people = [python("ana", PYTHON), python("bo", RENAMED)]
    assert alike(people)
    assert alike(people, [PYTHON]) == []


def test_what_many_people_have_is_not_counted() -> None:
    """A passage of the lecture in six different programs of ten people."""
    lecture = PYTHON.split("\n", 2)[2]
    starts = ["s = s[::-1]", "s += s + s", "del s", "s = (s,)", "s = [*s]", "assert s"]
    heads = [f"class Solution:\n    def f(self, s):\n        {start}\n" for start in starts]
    programs = [python(f"p{i}", head + lecture) for i, head in enumerate(heads)]
    assert alike(programs[:3])
    others = [python(f"q{i}", f"x = {i}\n" + OTHER.replace("+ 1", f"+ {i}")) for i in range(4)]
    found = alike([*programs, *others])
    assert [p.person for group in found for p in group.programs if p.person[0] == "p"] == []


def test_one_persons_attempts_are_not_held_against_each_other() -> None:
    assert alike([python("ana", PYTHON), python("ana", RENAMED)]) == []
    (group,) = alike([python("ana", PYTHON), python("ana", PYTHON), python("bo", PYTHON)])
    assert {one.person for pair in group.pairs for one in (pair.left, pair.right)} == {"ana", "bo"}


@pytest.mark.parametrize("text", ["", "x", "\x00" * 100, "(" * 20_000, "def f(:\n" * 200, "'" * 3001, "\ud800 x = 1"])
@pytest.mark.parametrize("language", ["cpp", "py"])
def test_texts_that_are_no_program_are_taken(text: str, language: str) -> None:
    two = [Program(person, person, text, language) for person in ("ana", "bo")]
    for group in alike(two):
        assert group.pairs[0].share <= 1
    assert alike([]) == []


def test_short_programs_are_not_compared() -> None:
    short = "class Solution:\n    def f(self, a):\n        return sorted(a)\n"
    assert len(python("ana", short).tokens) > GRAM
    assert alike([python("ana", short), python("bo", short)]) == []
