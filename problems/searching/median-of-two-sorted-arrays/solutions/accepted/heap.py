# Everything through a heap of the library.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        heap = []
        for v in nums1 + nums2:
            heapq.heappush(heap, v)
        n = len(heap)
        last = before = 0
        for _ in range(n // 2 + 1):
            before, last = last, heapq.heappop(heap)
        return last if n % 2 else (before + last) / 2
