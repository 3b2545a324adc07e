# Goes back as well, but tries the same destination once at each airport only.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = defaultdict(Counter)
        for a, b in tickets:
            left[a][b] += 1

        def journeys(path):
            if len(path) == len(tickets) + 1:
                return path
            here = left[path[-1]]
            for name in sorted(here):
                if here[name]:
                    here[name] -= 1
                    found = journeys(path + [name])
                    if found:
                        return found
                    here[name] += 1
            return None

        return journeys(["JFK"])
