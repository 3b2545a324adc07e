# A single integer with a bit for each digit in each of the 27 groups.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        seen = 0
        for r in range(9):
            for c in range(9):
                if board[r][c] == ".":
                    continue
                d = int(board[r][c]) - 1
                bits = (1 << (9 * r + d)) | (1 << (81 + 9 * c + d)) | (1 << (162 + 9 * (3 * (r // 3) + c // 3) + d))
                if seen & bits:
                    return False
                seen |= bits
        return True
