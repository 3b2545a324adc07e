"""Finds the element of each middle rank by counting, for every value, how many elements do not exceed it."""


def solve(args):
    values = [*args[0], *args[1]]

    def of_rank(rank):
        return min(v for v in values if sum(w <= v for w in values) >= rank)

    total = len(values)
    return (of_rank((total + 1) // 2) + of_rank(total // 2 + 1)) / 2
