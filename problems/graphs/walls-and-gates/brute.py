"""Lowers every room to one more than its best neighbour until no room changes."""


def solve(args):
    (rooms,) = args
    best = {(r, c): v for r, row in enumerate(rooms) for c, v in enumerate(row) if v >= 0}
    far = 2147483647
    while True:
        following = {
            (r, c): min([v, *(1 + best.get(at, far) for at in ((r, c - 1), (r - 1, c), (r, c + 1), (r + 1, c)))])
            for (r, c), v in best.items()
        }
        if following == best:
            return [[best.get((r, c), -1) for c in range(len(row))] for r, row in enumerate(rooms)]
        best = following
