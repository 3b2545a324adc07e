# Bellman-Ford without an early end.
class Solution:
    def networkDelayTime(self, times, n, k):
        dist = [float("inf")] * n
        dist[k - 1] = 0
        for _ in range(n - 1):
            for u, v, w in times:
                if dist[u - 1] + w < dist[v - 1]:
                    dist[v - 1] = dist[u - 1] + w
        answer = max(dist)
        return answer if answer < float("inf") else -1
