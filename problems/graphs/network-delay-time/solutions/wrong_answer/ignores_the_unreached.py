# The slowest of the nodes that were reached, even if others never are.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        heap, at = [(0, k)], {}
        while heap:
            time, u = heappop(heap)
            if u not in at:
                at[u] = time
                for v, w in graph[u]:
                    heappush(heap, (time + w, v))
        return max(at.values())
