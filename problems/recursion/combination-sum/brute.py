"""Sum by sum: the ways to a sum are those to a smaller one with a number more, sorted, in a set."""


def solve(args):
    candidates, target = args
    ways = [{()}]
    for total in range(1, target + 1):
        ways.append({tuple(sorted((*way, c))) for c in candidates if c <= total for way in ways[total - c]})
    return [list(way) for way in ways[target]]
