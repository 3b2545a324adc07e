"""Lists every walk of up to as many cells as the longest word has letters, and looks for the words among them."""


def solve(args):
    board, words = args
    longest = max(map(len, words))
    cells = [(y, x) for y in range(len(board)) for x in range(len(board[0]))]
    written = set()
    walks = [[cell] for cell in cells]
    for _ in range(longest):
        written |= {"".join(board[y][x] for y, x in walk) for walk in walks}
        walks = [
            [*walk, cell]
            for walk in walks
            for cell in cells
            if cell not in walk and abs(cell[0] - walk[-1][0]) + abs(cell[1] - walk[-1][1]) == 1
        ]
    return [word for word in words if word in written]
