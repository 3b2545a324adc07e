"""Tries every choice of three points, and looks whether all four are the corners of a square."""

from itertools import combinations


def is_square(corners):
    xs = sorted({x for x, _ in corners})
    ys = sorted({y for _, y in corners})
    if len(set(corners)) < 4 or len(xs) != 2 or len(ys) != 2:
        return False
    return xs[1] - xs[0] == ys[1] - ys[0]


def solve(args):
    points = []
    answers = []
    for name, values in zip(*args, strict=True):
        answer = None
        if name == "add":
            points.append(tuple(values[0]))
        elif name == "count":
            asked = tuple(values[0])
            answer = sum(is_square((asked, *three)) for three in combinations(points, 3))
        answers.append(answer)
    return answers
