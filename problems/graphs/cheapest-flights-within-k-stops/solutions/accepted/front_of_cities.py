# Only the cities that were bettered in the last round fly on, each with its price of that round.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        graph = [[] for _ in range(n)]
        for a, b, price in flights:
            graph[a].append((b, price))
        best = [inf] * n
        best[src] = 0
        front = {src: 0}
        while front and k >= 0:
            following = {}
            for city, cost in front.items():
                for to, price in graph[city]:
                    if cost + price < best[to]:
                        best[to] = following[to] = cost + price
            front = following
            k -= 1
        return -1 if best[dst] == inf else best[dst]
