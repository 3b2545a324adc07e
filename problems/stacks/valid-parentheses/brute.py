"""Rewrites: takes any two neighbours that form a pair out of the string, until there are none."""


def solve(args):
    (s,) = args
    while True:
        at = next((i for i in range(len(s) - 1) if s[i : i + 2] in ("()", "[]", "{}")), None)
        if at is None:
            return s == ""
        s = s[:at] + s[at + 2 :]
