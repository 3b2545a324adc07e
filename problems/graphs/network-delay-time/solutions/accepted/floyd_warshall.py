# Floyd-Warshall: the times between all nodes.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        dist = [[inf] * n for _ in range(n)]
        for i in range(n):
            dist[i][i] = 0
        for u, v, w in times:
            dist[u - 1][v - 1] = w
        for via in range(n):
            for i in range(n):
                for j in range(n):
                    if dist[i][via] + dist[via][j] < dist[i][j]:
                        dist[i][j] = dist[i][via] + dist[via][j]
        slowest = max(dist[k - 1])
        return -1 if slowest == inf else slowest
