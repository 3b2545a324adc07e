"""Marks every point and every step between two neighbouring points, and reads the intervals off."""


def solve(args):
    given, new = args
    # Twice the scale: an odd mark is the way from one point to the next.
    marked = {at for start, end in [*given, new] for at in range(2 * start, 2 * end + 1)}
    starts = sorted(at for at in marked if at - 1 not in marked)
    ends = sorted(at for at in marked if at + 1 not in marked)
    return [[start // 2, end // 2] for start, end in zip(starts, ends, strict=True)]
