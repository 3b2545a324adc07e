"""Every range of bars, as wide as it is and as high as its lowest bar."""


def solve(args):
    (heights,) = args
    n = len(heights)
    return max((j - i) * min(heights[i:j]) for i in range(n) for j in range(i + 1, n + 1))
