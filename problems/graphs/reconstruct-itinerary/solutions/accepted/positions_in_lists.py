# A position for each airport in its sorted list, and the journey grows from its end by insertion.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        graph = {}
        for ticket in tickets:
            if ticket[0] not in graph:
                graph[ticket[0]] = []
            graph[ticket[0]].append(ticket[1])
        position = {}
        for name in graph:
            graph[name].sort()
            position[name] = 0
        result = []

        def dfs(name):
            while name in graph and position[name] < len(graph[name]):
                position[name] += 1
                dfs(graph[name][position[name] - 1])
            result.insert(0, name)

        dfs("JFK")
        return result
