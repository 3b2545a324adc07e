"""Counts how often each value occurs and writes the values down from the least possible one."""


def solve(args):
    count = {}
    for values in args:
        for value in values:
            count[value] = count.get(value, 0) + 1
    return [value for value in range(-100, 101) for _ in range(count.get(value, 0))]
