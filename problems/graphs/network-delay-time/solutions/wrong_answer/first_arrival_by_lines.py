# Breadth first: keeps the time of the way with the fewest lines.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        at = {k: 0}
        queue = deque([k])
        while queue:
            u = queue.popleft()
            for v, w in graph[u]:
                if v not in at:
                    at[v] = at[u] + w
                    queue.append(v)
        return max(at.values()) if len(at) == n else -1
