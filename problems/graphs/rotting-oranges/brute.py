"""Plays every minute on a new box, as the statement has it, until a box is like the one before."""


def solve(args):
    (grid,) = args
    boxes = [grid]
    while True:
        box = boxes[-1]
        places = {(r, c): value for r, row in enumerate(box) for c, value in enumerate(row)}
        following = [
            [
                2
                if value == 1 and 2 in [places.get(at) for at in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))]
                else value
                for c, value in enumerate(row)
            ]
            for r, row in enumerate(box)
        ]
        if following == box:
            return -1 if 1 in places.values() else len(boxes) - 1
        boxes.append(following)
