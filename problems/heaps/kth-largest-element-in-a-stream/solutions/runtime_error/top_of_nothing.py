# Compares with the least of the scores kept, where there may be none.
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.heap = sorted(nums, reverse=True)[:k][::-1]

    def add(self, val: int) -> int:
        if val > self.heap[0]:
            if len(self.heap) < self.k:
                heappush(self.heap, val)
            else:
                heapreplace(self.heap, val)
        elif len(self.heap) < self.k:
            heappush(self.heap, val)
        return self.heap[0]
