# A heap of the k largest scores, the least of them on top: whatever is smaller than these can never be the answer again.
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.largest = nums[:]
        heapify(self.largest)
        while len(self.largest) > k:
            heappop(self.largest)

    def add(self, val: int) -> int:
        if len(self.largest) < self.k:
            heappush(self.largest, val)
        elif val > self.largest[0]:
            heapreplace(self.largest, val)
        return self.largest[0]
