# A heap by price; a way is dropped if its city was taken out with as few stops already.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        graph = defaultdict(dict)
        for a, b, price in flights:
            graph[a][b] = price
        best = {}
        heap = [(0, 0, src)]
        while heap:
            cost, steps, city = heapq.heappop(heap)
            if city == dst:
                return cost
            if steps > k or best.get(city, inf) <= steps:
                continue
            best[city] = steps
            for after, price in graph[city].items():
                heapq.heappush(heap, (cost + price, steps + 1, after))
        return -1
