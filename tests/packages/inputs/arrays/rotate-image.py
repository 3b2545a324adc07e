"""Inputs of arrays/rotate-image on either side of its constraints."""


def square(side: int, at: tuple[int, int], value: int) -> tuple[list[list[int]]]:
    """Zeros, but for one cell."""
    matrix = [[0] * side for _ in range(side)]
    matrix[at[0]][at[1]] = value
    return (matrix,)


VALID = [
    ([[0]],),  # the smallest square
    ([[-1000]],),
    ([[1000]],),
    ([[-1000, 1000], [1000, -1000]],),
    ([[0] * 20] * 20,),  # the largest square
    ([[-1000] * 20] * 20,),
    ([[1000] * 20] * 20,),
    ([[20 * row + column for column in range(20)] for row in range(20)],),
    ([[0] * 19] * 19,),
    square(20, (0, 0), -1000),
    square(20, (10, 9), 1000),
    square(20, (19, 19), -1000),
    ([[1, 2, 3], [4, 5, 6], [7, 8, 9]],),
]
NEARLY = [
    (([],), "no row"),
    (([[]],), "one row without elements"),
    (([[], []],), "two rows without elements"),
    (([[0] * 21] * 21,), "a square one too large"),
    (([[0] * 20] * 21,), "one row too many for the largest square"),
    (([[0] * 21] * 20,), "one column too many for the largest square"),
    (([[0] * 20] * 19,), "one row less than columns"),
    (([[0] * 19] * 20,), "one column less than rows"),
    (([[0, 1]],), "one row of two"),
    (([[0], [1]],), "two rows of one"),
    (([[1, 2], [3, 4], [5, 6]],), "three rows of two"),
    (([[1, 2, 3], [4, 5, 6]],), "two rows of three"),
    (([[1, 2], [4, 5, 6], [7, 8, 9]],), "the first row is one short"),
    (([[1, 2, 3], [4, 5], [7, 8, 9]],), "the middle row is one short"),
    (([[1, 2, 3], [4, 5, 6], [7, 8]],), "the last row is one short"),
    (([[1, 2, 3, 0], [4, 5, 6], [7, 8, 9]],), "the first row is one longer"),
    (([[1, 2, 3], [4, 5, 6, 0], [7, 8, 9]],), "the middle row is one longer"),
    (([[1, 2, 3], [4, 5, 6], [7, 8, 9, 0]],), "the last row is one longer"),
    (([[1, 2], [4, 5, 6, 0], [7, 8, 9]],), "as many cells as a square, but one has moved to another row"),
    (([[1, 2, 3], [], [7, 8, 9]],), "the middle row is empty"),
    (([[1, 2, 3], [4, 5, 6], [7, 8, 9], []],), "an empty row below a square"),
    (([[-1001]],), "the only value is one too low"),
    (([[1001]],), "the only value is one too high"),
    (([[-(2**31)]],), "the least int"),
    (([[2**31 - 1]],), "the greatest int"),
    (square(3, (0, 0), -1001), "the first cell is one too low"),
    (square(3, (1, 1), -1001), "the middle cell is one too low"),
    (square(3, (2, 2), -1001), "the last cell is one too low"),
    (square(3, (0, 0), 1001), "the first cell is one too high"),
    (square(3, (1, 1), 1001), "the middle cell is one too high"),
    (square(3, (2, 2), 1001), "the last cell is one too high"),
    (square(3, (0, 2), 1001), "the end of the first row is one too high"),
    (square(3, (2, 0), -1001), "the beginning of the last row is one too low"),
    (square(20, (0, 19), -1001), "a corner of the largest square is one too low"),
    (square(20, (10, 9), 1001), "a cell inside the largest square is one too high"),
    (square(20, (19, 19), 1001), "the last cell of the largest square is one too high"),
]
