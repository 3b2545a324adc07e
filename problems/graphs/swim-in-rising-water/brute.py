"""Hands the best known time of each cell on to its neighbours, all at the same moment, until nothing changes."""


def solve(args):
    (grid,) = args
    heights = {(r, c): height for r, row in enumerate(grid) for c, height in enumerate(row)}
    never = len(heights)
    times = dict.fromkeys(heights, never)
    times[0, 0] = grid[0][0]
    while True:
        following = {
            (r, c): min(
                [times[r, c]]
                + [max(height, times.get(at, never)) for at in ((r, c - 1), (r - 1, c), (r, c + 1), (r + 1, c))]
            )
            for (r, c), height in heights.items()
        }
        if following == times:
            return times[len(grid) - 1, len(grid) - 1]
        times = following
