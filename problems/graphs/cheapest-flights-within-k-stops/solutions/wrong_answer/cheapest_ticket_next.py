# Goes on with the cheapest ticket to a city that it has not been in, without a second thought.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        graph = defaultdict(list)
        for a, b, price in flights:
            graph[a].append((price, b))
        way, cost = [src], 0
        while way[-1] != dst:
            tickets = [(price, to) for price, to in graph[way[-1]] if to not in way]
            if not tickets or len(way) > k + 1:
                return -1
            price, to = min(tickets)
            way.append(to)
            cost += price
        return cost
