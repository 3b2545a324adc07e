# A plain queue of nodes whose time has improved.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = [[] for _ in range(n + 1)]
        for u, v, w in times:
            graph[u].append((v, w))
        dist = {node: math.inf for node in range(1, n + 1)}
        dist[k] = 0
        queue = deque([k])
        while queue:
            u = queue.popleft()
            for v, w in graph[u]:
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
                    queue.append(v)
        slowest = max(dist.values())
        return -1 if slowest == math.inf else slowest
