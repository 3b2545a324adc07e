# The least price to a city with at most so many flights, over the last flight; what is known is cached.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        into = defaultdict(list)
        for a, b, price in flights:
            into[b].append((a, price))

        @lru_cache(None)
        def cheapest(city, most):
            if city == src:
                return 0
            if most == 0:
                return inf
            return min((cheapest(a, most - 1) + price for a, price in into[city]), default=inf)

        answer = cheapest(dst, k + 1)
        return answer if answer < inf else -1
