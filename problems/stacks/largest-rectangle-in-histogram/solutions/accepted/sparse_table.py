# Splits at the lowest bar, found in a sparse table: the slowest that anybody would take.
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        n = len(heights)
        table = [list(range(n))]
        width = 1
        while 2 * width <= n:
            row = table[-1]
            table.append([
                a if heights[a] <= heights[b] else b
                for a, b in zip(row, row[width:])
            ])
            width *= 2
        best = 0
        todo = [(0, n)]
        while todo:
            lo, hi = todo.pop()
            if lo >= hi:
                continue
            k = (hi - lo).bit_length() - 1
            a, b = table[k][lo], table[k][hi - (1 << k)]
            m = a if heights[a] <= heights[b] else b
            best = max(best, heights[m] * (hi - lo))
            todo.append((lo, m))
            todo.append((m + 1, hi))
        return best
