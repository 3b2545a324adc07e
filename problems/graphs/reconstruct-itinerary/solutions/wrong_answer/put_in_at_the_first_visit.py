# Puts a round trip in where its airport is first met on the journey.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = defaultdict(list)
        for a, b in sorted(tickets, reverse=True):
            left[a].append(b)

        def walk(at):
            way = [at]
            while left[at]:
                at = left[at].pop()
                way.append(at)
            return way

        journey = walk("JFK")
        i = 0
        while i < len(journey):
            if left[journey[i]]:
                journey[i : i + 1] = walk(journey[i])
            else:
                i += 1
        return journey
