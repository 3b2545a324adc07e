# Asks of each cell whether a neighbour escapes, and remembers the answer even where the search turned back at a cell
# whose own answer was not known yet.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        known = {}

        def escapes(r, c):
            if board[r][c] == "X":
                return False
            if r in (0, m - 1) or c in (0, n - 1):
                return True
            if (r, c) not in known:
                known[r, c] = False
                known[r, c] = escapes(r + 1, c) or escapes(r - 1, c) or escapes(r, c + 1) or escapes(r, c - 1)
            return known[r, c]

        inner = [(r, c) for r in range(m) for c in range(n) if not escapes(r, c)]
        for r, c in inner:
            board[r][c] = "X"
