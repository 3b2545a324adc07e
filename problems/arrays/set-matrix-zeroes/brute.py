"""A cell keeps its value if there is no zero in its row and none in its column."""


def solve(args):
    (matrix,) = args
    columns = list(zip(*matrix, strict=True))
    return [[value if all(row) and all(columns[c]) else 0 for c, value in enumerate(row)] for row in matrix]
