# A heap for each airport, and a deque that is filled from its end.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = {}
        for departure, arrival in tickets:
            heapq.heappush(flights.setdefault(departure, []), arrival)
            flights.setdefault(arrival, [])
        journey = deque()
        stack = ["JFK"]
        while stack:
            while flights[stack[-1]]:
                stack.append(heapq.heappop(flights[stack[-1]]))
            journey.appendleft(stack.pop())
        return list(journey)
