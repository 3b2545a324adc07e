# problem: graphs/network-delay-time
# time: O(e^2)
# memory: O(n + e)
# note: the nearest is looked for with min in a list that may hold every edge
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = {i: {} for i in range(1, n + 1)}
        for u, v, w in times:
            graph[u][v] = w
        done, pending, clock = set(), [(0, k)], 0
        while pending:
            nearest = min(pending)
            pending.remove(nearest)
            t, u = nearest
            if u in done:
                continue
            done.add(u)
            clock = t
            pending += [(t + w, v) for v, w in graph[u].items() if v not in done]
        return clock if len(done) == n else -1
