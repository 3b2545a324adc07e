# problem: graphs/network-delay-time
# time: O(n e)
# memory: O(n)
# note: Bellman-Ford, all rounds always
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        dist = [float("inf")] * n
        dist[k - 1] = 0
        for _ in range(n - 1):
            for u, v, w in times:
                if dist[u - 1] + w < dist[v - 1]:
                    dist[v - 1] = dist[u - 1] + w
        worst = max(dist)
        return worst if worst < float("inf") else -1
