# Bellman-Ford by rounds: after f rounds each city has its least price with at most f flights. A round reads the prices
# of the round before, so that it adds one flight and no more. A round that betters nothing is the last one.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        before = [inf] * n
        before[src] = 0
        for _ in range(k + 1):
            price = before.copy()
            for start, end, ticket in flights:
                if before[start] + ticket < price[end]:
                    price[end] = before[start] + ticket
            if price == before:
                break
            before = price
        return before[dst] if before[dst] < inf else -1
