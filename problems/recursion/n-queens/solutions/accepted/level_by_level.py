# Breadth first: every list of columns that is safe so far is extended by one row.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        partial = [()]
        for row in range(n):
            partial = [
                columns + (c,)
                for columns in partial
                for c in range(n)
                if all(c != d and abs(c - d) != row - r for r, d in enumerate(columns))
            ]
        return [[("." * c + "Q").ljust(n, ".") for c in columns] for columns in partial]
