# Quickselect by squared distance, with a pivot at random: the k nearest come to the front, in no particular order.
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        draw = random.Random(31).random
        low, high = 0, len(points) - 1
        while low < high:
            x, y = points[low + int(draw() * (high - low + 1))]
            pivot = x * x + y * y
            left, right = low, high
            while left <= right:
                while points[left][0] ** 2 + points[left][1] ** 2 < pivot:
                    left += 1
                while points[right][0] ** 2 + points[right][1] ** 2 > pivot:
                    right -= 1
                if left <= right:
                    points[left], points[right] = points[right], points[left]
                    left += 1
                    right -= 1
            if k - 1 <= right:
                high = right
            elif k - 1 >= left:
                low = left
            else:
                break
        return points[:k]
