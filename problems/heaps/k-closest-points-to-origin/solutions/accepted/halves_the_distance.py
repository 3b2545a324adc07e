# Searches for the distance that parts the answer from the others, by halving.
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        left = [(x * x + y * y, [x, y]) for x, y in points]
        low, high = 0, max(d for d, _ in left)
        closest = []
        while k:
            middle = low + (high - low) / 2
            closer = [entry for entry in left if entry[0] <= middle]
            if len(closer) > k:
                left = closer
                high = middle
            else:
                left = [entry for entry in left if entry[0] > middle]
                closest += [p for _, p in closer]
                k -= len(closer)
                low = middle
        return closest
