"""Walks every increasing path from every cell, and remembers nothing but the most cells of any."""


def solve(args):
    (matrix,) = args
    value = {(r, c): cell for r, row in enumerate(matrix) for c, cell in enumerate(row)}
    paths = [[cell] for cell in value]
    most = 0
    while paths:
        path = paths.pop()
        most = max(most, len(path))
        r, c = path[-1]
        for step in ((r - 1, c), (r, c - 1), (r, c + 1), (r + 1, c)):
            if step in value and value[step] > value[r, c]:
                paths.append([*path, step])
    return most
