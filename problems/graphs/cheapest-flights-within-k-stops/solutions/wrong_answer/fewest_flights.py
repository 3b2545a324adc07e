# Breadth first: the price of the way by which each city is come to first.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        graph = defaultdict(list)
        for a, b, price in flights:
            graph[a].append((b, price))
        cost = {src: 0}
        queue = deque([(src, 0)])
        while queue:
            city, taken = queue.popleft()
            if taken > k:
                continue
            for to, price in graph[city]:
                if to not in cost:
                    cost[to] = cost[city] + price
                    queue.append((to, taken + 1))
        return cost.get(dst, -1)
