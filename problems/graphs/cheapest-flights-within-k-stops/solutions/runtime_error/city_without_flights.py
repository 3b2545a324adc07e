# Asks a plain dictionary for the flights of a city that has none.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        graph = {}
        for a, b, price in flights:
            graph.setdefault(a, []).append((b, price))
        best = {src: 0}
        front = {src: 0}
        for _ in range(k + 1):
            following = {}
            for city, cost in front.items():
                for to, price in graph[city]:
                    if cost + price < best.get(to, inf):
                        best[to] = following[to] = cost + price
            front = following
        return best.get(dst, -1)
