"""Keeps every value whose place, counted from the end, is another one."""


def solve(args):
    head, n = args
    return [value for i, value in enumerate(head) if len(head) - i != n]
