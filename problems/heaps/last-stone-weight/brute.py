"""Plays with a count for each weight, from the greatest weight down: an odd stone looks for the next weight."""


def solve(args):
    (stones,) = args
    count = [0] * (max(stones) + 1)
    for weight in stones:
        count[weight] += 1
    carried = 0
    weight = max(stones)
    while weight > 0:
        if carried:
            if count[weight]:
                count[weight] -= 1
                rest = carried - weight
                carried = 0
                count[rest] += rest > 0
                weight = max(weight, rest)
                continue
        elif count[weight] >= 2:
            count[weight] -= 2
            continue
        elif count[weight] == 1:
            count[weight] = 0
            carried = weight
        weight -= 1
    return carried
