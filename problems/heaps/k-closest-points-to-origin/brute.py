"""Those points that fewer than k others are nearer than."""


def solve(args):
    points, k = args
    return [p for p in points if sum(q[0] ** 2 + q[1] ** 2 < p[0] ** 2 + p[1] ** 2 for q in points) < k]
