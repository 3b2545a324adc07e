# The least price over each first flight, by recursion that remembers nothing.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        graph = defaultdict(list)
        for a, b, price in flights:
            graph[a].append((b, price))

        def cheapest(city, left):
            if city == dst:
                return 0
            if left == 0:
                return inf
            return min((price + cheapest(to, left - 1) for to, price in graph[city]), default=inf)

        answer = cheapest(src, k + 1)
        return answer if answer < inf else -1
