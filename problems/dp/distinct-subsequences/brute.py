"""Takes every choice of letters of a short text. In a long one it tries each place that the first letter of t may have
in s, and asks the same of what stands behind, for the rest of t."""

from functools import cache
from itertools import combinations


def solve(args):
    s, t = args
    if len(s) <= 12:
        return sum("".join(chosen) == t for chosen in combinations(s, len(t)))
    if any(s.count(letter) < t.count(letter) for letter in set(t)):
        return 0

    @cache
    def ways(start, done):
        if done == len(t):
            return 1
        last = len(s) - (len(t) - done)
        return sum(ways(at + 1, done + 1) for at in range(start, last + 1) if s[at] == t[done])

    return ways(0, 0)
