"""Letter by letter: the set of all ways, each the tuple of its cells, that spell the word so far."""


def solve(args):
    board, word = args
    cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
    ways = {(cell,) for cell, letter in cells.items() if letter == word[0]}
    for wanted in word[1:]:
        ways = {
            (*way, cell)
            for way in ways
            for cell, letter in cells.items()
            if letter == wanted and cell not in way and abs(cell[0] - way[-1][0]) + abs(cell[1] - way[-1][1]) == 1
        }
    return bool(ways)
