"""Goes every way that comes to no city twice, and keeps the sums of those with few enough stops."""


def solve(args):
    _, flights, src, dst, k = args
    sums = []

    def travel(way, total):
        if way[-1] == dst:
            if len(way) - 2 <= k:
                sums.append(total)
            return
        for start, end, price in flights:
            if start == way[-1] and end not in way:
                travel([*way, end], total + price)

    travel([src], 0)
    return min(sums, default=-1)
