# A second corner in the column of the given one fixes the side, and with it the other two corners, to the left or to the
# right. So a question goes through the different points of its column, and multiplies how often the three were added.
class DetectSquares:
    def __init__(self):
        self.columns = defaultdict(Counter)

    def add(self, point: List[int]) -> None:
        x, y = point
        self.columns[x][y] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        columns = self.columns
        ways = 0
        for other, times in columns.get(x, {}).items():
            if other == y:
                continue
            for across in (x - (other - y), x + (other - y)):
                column = columns.get(across)
                if column and y in column:
                    ways += times * column[y] * column.get(other, 0)
        return ways
