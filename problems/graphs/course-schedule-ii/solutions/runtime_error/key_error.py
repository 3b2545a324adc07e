# A course that nobody waits for has no entry in the dict.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting, missing = {}, [0] * numCourses
        for course, before in prerequisites:
            waiting.setdefault(before, []).append(course)
            missing[course] += 1
        order = [course for course in range(numCourses) if not missing[course]]
        for taken in order:
            for course in waiting[taken]:
                missing[course] -= 1
                if not missing[course]:
                    order.append(course)
        return order if len(order) == numCourses else []
