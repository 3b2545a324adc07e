# problem: graphs/course-schedule-ii
# time: O(v + e)
# memory: O(v + e)
from collections import defaultdict, deque


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        follows = defaultdict(list)
        missing = [0] * numCourses
        for course, before in prerequisites:
            follows[before].append(course)
            missing[course] += 1
        ready = deque(c for c in range(numCourses) if not missing[c])
        order = []
        while ready:
            course = ready.popleft()
            order.append(course)
            for nxt in follows[course]:
                missing[nxt] -= 1
                if not missing[nxt]:
                    ready.append(nxt)
        return order if len(order) == numCourses else []
