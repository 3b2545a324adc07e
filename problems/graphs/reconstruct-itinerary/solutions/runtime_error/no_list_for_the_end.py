# Has no list for an airport from which no ticket departs.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = {}
        for a, b in sorted(tickets, reverse=True):
            left.setdefault(a, []).append(b)
        journey = []

        def visit(at):
            while left[at]:
                visit(left[at].pop())
            journey.append(at)

        visit("JFK")
        return journey[::-1]
