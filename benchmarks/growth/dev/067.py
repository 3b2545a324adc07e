# problem: graphs/network-delay-time
# time: O(e log n)
# memory: O(n + e)
import heapq
from collections import defaultdict


class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        heap = [(0, k)]
        arrival = {}
        while heap:
            t, node = heapq.heappop(heap)
            if node in arrival:
                continue
            arrival[node] = t
            for nxt, w in graph[node]:
                if nxt not in arrival:
                    heapq.heappush(heap, (t + w, nxt))
        return max(arrival.values()) if len(arrival) == n else -1
