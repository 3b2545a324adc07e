"""Looks at each unit of time in which some meeting begins: how many take place then?"""


def solve(args):
    (meetings,) = args
    return max(sum(start <= at < end for start, end in meetings) for at, _ in meetings)
