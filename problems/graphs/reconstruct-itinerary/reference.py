# A walk along the first names gets stuck at the last airport of the journey only. So an airport is written down when no ticket is
# left there, and the walk goes on from the one before (Hierholzer). Tickets are sorted backwards, so that the next is the last.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = defaultdict(list)
        for departure, arrival in sorted(tickets, reverse=True):
            left[departure].append(arrival)
        walk, journey = ["JFK"], []
        while walk:
            if left[walk[-1]]:
                walk.append(left[walk[-1]].pop())
            else:
                journey.append(walk.pop())
        return journey[::-1]
