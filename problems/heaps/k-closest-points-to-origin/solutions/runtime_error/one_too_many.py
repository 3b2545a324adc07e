# Takes one out of the heap before it asks whether it has enough.
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        heap = [(x * x + y * y, x, y) for x, y in points]
        heapify(heap)
        res = []
        while True:
            _, x, y = heappop(heap)
            if len(res) == k:
                return res
            res.append([x, y])
