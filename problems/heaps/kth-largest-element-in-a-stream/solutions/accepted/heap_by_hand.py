# A binary heap written by hand, with sift up and sift down.
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.heap = []
        for num in nums:
            self._offer(num)

    def _offer(self, val):
        heap = self.heap
        if len(heap) < self.k:
            heap.append(val)
            i = len(heap) - 1
            while i > 0 and heap[(i - 1) // 2] > heap[i]:
                heap[(i - 1) // 2], heap[i] = heap[i], heap[(i - 1) // 2]
                i = (i - 1) // 2
        elif val > heap[0]:
            heap[0] = val
            i = 0
            while True:
                small = i
                for child in (2 * i + 1, 2 * i + 2):
                    if child < len(heap) and heap[child] < heap[small]:
                        small = child
                if small == i:
                    break
                heap[i], heap[small] = heap[small], heap[i]
                i = small

    def add(self, val: int) -> int:
        self._offer(val)
        return self.heap[0]
