"""Unites any two intervals that share a point, until no two do."""


def solve(args):
    (intervals,) = args
    rest = [tuple(pair) for pair in intervals]
    while True:
        pair = next(
            ((a, b) for i, a in enumerate(rest) for b in rest[i + 1 :] if max(a[0], b[0]) <= min(a[1], b[1])), None
        )
        if pair is None:
            return sorted([start, end] for start, end in rest)
        first, second = pair
        rest.remove(first)
        rest.remove(second)
        rest.append((min(first[0], second[0]), max(first[1], second[1])))
