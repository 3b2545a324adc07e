# Always flies to the first name, until it is stuck.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = defaultdict(list)
        for a, b in sorted(tickets):
            left[a].append(b)
        journey = ["JFK"]
        while left[journey[-1]]:
            journey.append(left[journey[-1]].pop(0))
        return journey
