"""Looks at every choice of steps to leave out, as the bits of a number that has no two bits side by side.

More than 12 steps are cut into two: a step in the middle is trodden on, or left out between two that are trodden on.
"""


def solve(args):
    (cost,) = args
    if len(cost) > 12:
        middle = len(cost) // 2
        trodden = solve((cost[:middle],)) + cost[middle] + solve((cost[middle + 1 :],))
        around = cost[middle - 1] + cost[middle + 1]
        left_out = solve((cost[: middle - 1],)) + around + solve((cost[middle + 2 :],))
        return min(trodden, left_out)
    least = sum(cost)
    for choice in range(1 << len(cost)):
        if not choice & choice >> 1:
            least = min(least, sum(price for i, price in enumerate(cost) if not choice >> i & 1))
    return least
