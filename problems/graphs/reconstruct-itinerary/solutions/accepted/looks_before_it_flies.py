# Flies to the first name from which all other tickets can still be used (Fleury): a search before each flight.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        left = defaultdict(list)
        for departure, arrival in sorted(tickets):
            left[departure].append(arrival)

        def all_within_reach(start):
            seen = {start}
            todo = [start]
            while todo:
                for name in left[todo.pop()]:
                    if name not in seen:
                        seen.add(name)
                        todo.append(name)
            return all(name in seen for name in list(left) if left[name])

        at = "JFK"
        journey = [at]
        for _ in tickets:
            for name in list(dict.fromkeys(left[at])):
                left[at].remove(name)
                if all_within_reach(name):
                    at = name
                    break
                insort(left[at], name)
            journey.append(at)
        return journey
