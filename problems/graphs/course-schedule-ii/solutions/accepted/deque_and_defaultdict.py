# Counts in a Counter, courses that wait in a defaultdict, taken from a deque; last come, first served.
from collections import Counter, defaultdict, deque


class Solution:
    def findOrder(self, numCourses, prerequisites):
        graph = defaultdict(set)
        indegree = Counter()
        for a, b in prerequisites:
            graph[b].add(a)
            indegree[a] += 1
        ready = deque(c for c in range(numCourses) if indegree[c] == 0)
        order = []
        while ready:
            c = ready.pop()
            order.append(c)
            for d in graph[c]:
                indegree[d] -= 1
                if indegree[d] == 0:
                    ready.append(d)
        return order if len(order) == numCourses else []
