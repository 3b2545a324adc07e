"""Counts how often each value occurs and writes the values down in order."""


def solve(args):
    (lists,) = args
    values = [value for values in lists for value in values]
    return [value for value in sorted(set(values)) for _ in range(values.count(value))]
