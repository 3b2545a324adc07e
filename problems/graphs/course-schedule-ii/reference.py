# Counts the missing prerequisites of each course; the answer itself is the queue of courses with none missing.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting: list[list[int]] = [[] for _ in range(numCourses)]
        missing = [0] * numCourses
        for course, before in prerequisites:
            waiting[before].append(course)
            missing[course] += 1
        order = [course for course in range(numCourses) if not missing[course]]
        for taken in order:
            for course in waiting[taken]:
                missing[course] -= 1
                if not missing[course]:
                    order.append(course)
        return order if len(order) == numCourses else []
