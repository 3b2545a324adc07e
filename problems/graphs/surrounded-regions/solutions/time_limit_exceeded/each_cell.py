# Looks from each open cell whether the edge can be reached, with a search of its own.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])

        def closed(r, c):
            seen, todo = {(r, c)}, [(r, c)]
            while todo:
                y, x = todo.pop()
                if y in (0, m - 1) or x in (0, n - 1):
                    return False
                for at in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if at not in seen and board[at[0]][at[1]] == "O":
                        seen.add(at)
                        todo.append(at)
            return True

        inner = [(r, c) for r in range(m) for c in range(n) if board[r][c] == "O" and closed(r, c)]
        for r, c in inner:
            board[r][c] = "X"
