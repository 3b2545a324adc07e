# A heap of (end, start), taken out one by one.
class Solution:
    def eraseOverlapIntervals(self, intervals):
        heap = [(end, start) for start, end in intervals]
        heapq.heapify(heap)
        kept, at = 0, float("-inf")
        while heap:
            end, start = heapq.heappop(heap)
            if start >= at:
                kept += 1
                at = end
        return len(intervals) - kept
