# problem: graphs/course-schedule-ii
# time: O(v + e)
# memory: O(v + e)
# note: depth-first with sets
import sys

sys.setrecursionlimit(10_000)


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        graph = {c: set() for c in range(numCourses)}
        for a, b in prerequisites:
            graph[a].add(b)

        path, finished, order = set(), set(), []

        def acyclic(c):
            if c in finished:
                return True
            if c in path:
                return False
            path.add(c)
            if not all(acyclic(b) for b in graph[c]):
                return False
            path.discard(c)
            finished.add(c)
            order.append(c)
            return True

        return order if all(map(acyclic, range(numCourses))) else []
