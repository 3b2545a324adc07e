"""The slips: each operator makes what it promises, in code only, and every mutant differs from the rest."""

from __future__ import annotations

from collections import Counter

import pytest

from judge.mutation.slips import mutants

CPP = """\
// a < b && c
#include <vector>
class Solution {
public:
    int f(vector<int>& a, int n) {
        long long s = 0LL;
        a.reserve(n + 1);
        for (int i = 1; i < n; ++i) {
            if (i == 2 || !ok) continue;
            s += a[i] > 0 ? a[i] : -1;
        }
        while (s) break;
        return *lower_bound(a.begin(), a.end(), "1 < 2");
    }
};
"""
PY = '''\
class Solution:
    """a < b"""
    def f(self, a: list[int], n: int) -> int:
        if not a or n <= 0:
            return -1
        for i in range(n):
            a[i] += min(i, 3) if i in a else 0
        while n > 0 and a is not None:
            n -= 1
        return n
'''


def changes(source: str, language: str) -> set[tuple[str, str]]:
    return {(m.operator, m.now) for m in mutants(source, language)}


@pytest.mark.parametrize(
    ("operator", "now"),
    [
        ("boundary", "for (int i = 1; i <= n; ++i) {"),
        ("off by one", "for (int i = 2; i < n; ++i) {"),
        ("off by one", "for (int i = 0; i < n; ++i) {"),
        ("update", "for (int i = 1; i < n; --i) {"),
        ("64 to 32 bits", "int s = 0LL;"),
        ("64 to 32 bits", "long long s = 0;"),
        ("negated", "if (i != 2 || !ok) continue;"),
        ("connective", "if (i == 2 && !ok) continue;"),
        ("dropped", "if (i == 2) continue;"),
        ("dropped", "if (i == 2 || ok) continue;"),
        ("never", "if (false) continue;"),
        ("always", "if (true) continue;"),
        ("swapped branches", "if (!(i == 2 || !ok)) continue;"),
        ("jump", "if (i == 2 || !ok) break;"),
        ("swapped branches", "s += a[i] > 0 ? -1 : a[i];"),
        ("dropped", "s += a[i] > 0 ? a[i] : 1;"),
        ("update", "s -= a[i] > 0 ? a[i] : -1;"),
        ("deleted", ";"),
        ("runs once", "if (s) break;"),
        ("wrong name", 'return *upper_bound(a.begin(), a.end(), "1 < 2");'),
    ],
)
def test_cpp(operator: str, now: str) -> None:
    assert (operator, now) in changes(CPP, "cpp")


@pytest.mark.parametrize(
    ("operator", "now"),
    [
        ("dropped", "if a or n <= 0:"),
        ("dropped", "if n <= 0:"),
        ("boundary", "if not a or n < 0:"),
        ("connective", "if not a and n <= 0:"),
        ("dropped", "return 1"),
        ("off by one", "for i in range(n + 1):"),
        ("off by one", "for i in range(n - 1):"),
        ("swapped branches", "a[i] += 0 if i in a else min(i, 3)"),
        ("negated", "a[i] += min(i, 3) if i not in a else 0"),
        ("negated", "while n > 0 and a is None:"),
        ("wrong name", "a[i] += max(i, 3) if i in a else 0"),
        ("runs once", "if n > 0 and a is not None:"),
        ("deleted", "pass"),
    ],
)
def test_python(operator: str, now: str) -> None:
    assert (operator, now) in changes(PY, "py")


@pytest.mark.parametrize(("source", "language"), [(CPP, "cpp"), (PY, "py")])
def test_each_mutant_is_one_change_of_the_code(source: str, language: str) -> None:
    found = mutants(source, language)
    assert [text for text, count in Counter(m.text for m in found).items() if count > 1] == []
    for mutant in found:
        assert mutant.text != source
        assert mutant.was != mutant.now
        assert " ".join(source.splitlines()[mutant.line - 1].split()) in mutant.was
    untouched = ("// a < b && c", "#include <vector>", "a.reserve(n + 1);", '"1 < 2"', '"""a < b"""', "vector<int>&")
    for text in untouched:
        if text in source:
            assert all(text in m.text for m in found), text


def test_mutants_of_python_parse() -> None:
    for mutant in mutants(PY, "py"):
        compile(mutant.text, "mutant", "exec")
