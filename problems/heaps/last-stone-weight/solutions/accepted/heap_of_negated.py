# The library's heap gives the least, so weights are negated; zeros stay in it.
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        h = [-s for s in stones]
        heapq.heapify(h)
        while len(h) > 1:
            first = heapq.heappop(h)
            second = heapq.heappop(h)
            heapq.heappush(h, first - second)
        return -h[0]
