# Collects each region and takes it if none of its cells lies at the edge.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, cols = len(board), len(board[0])
        seen = set()
        for row in range(rows):
            for col in range(cols):
                if board[row][col] == "X" or (row, col) in seen:
                    continue
                region = [(row, col)]
                seen.add((row, col))
                closed = True
                for r, c in region:
                    if r in (0, rows - 1) or c in (0, cols - 1):
                        closed = False
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < rows and 0 <= x < cols and board[y][x] == "O" and (y, x) not in seen:
                            seen.add((y, x))
                            region.append((y, x))
                if closed:
                    for r, c in region:
                        board[r][c] = "X"
