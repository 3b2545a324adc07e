"""Looks at each unit of space alone: it holds water if a bar on both sides reaches up to it."""


def solve(args):
    (height,) = args
    levels = sorted(set(height))
    water = 0
    for low, high in zip([0, *levels], levels, strict=False):  # what lies between two heights is alike
        walls = [i for i, h in enumerate(height) if h >= high]
        inside = walls[-1] - walls[0] + 1 - len(walls)
        water += inside * (high - low)
    return water
