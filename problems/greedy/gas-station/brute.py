"""Drives round from every station, with the lists turned so that it comes first."""


def solve(args):
    gas, cost = args
    for start in range(len(gas)):
        legs = list(zip(gas[start:] + gas[:start], cost[start:] + cost[:start], strict=True))
        if all(sum(g for g, _ in legs[:k]) >= sum(c for _, c in legs[:k]) for k in range(1, len(legs) + 1)):
            return start
    return -1
