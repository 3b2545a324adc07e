# One pass: for each row, column and box the set of the digits it has.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows = [set() for _ in range(9)]
        columns = [set() for _ in range(9)]
        boxes = [set() for _ in range(9)]
        for r, line in enumerate(board):
            for c, digit in enumerate(line):
                if digit == ".":
                    continue
                box = boxes[r // 3 * 3 + c // 3]
                if digit in rows[r] or digit in columns[c] or digit in box:
                    return False
                rows[r].add(digit)
                columns[c].add(digit)
                box.add(digit)
        return True
