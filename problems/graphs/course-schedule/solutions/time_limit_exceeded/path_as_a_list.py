# Extends each path by every prerequisite of its last course, and remembers nothing but the path.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = [[] for _ in range(numCourses)]
        for course, before in prerequisites:
            needs[course].append(before)

        def circle(path, last):
            if last in path:
                return True
            return any(circle(path | {last}, before) for before in needs[last])

        return not any(circle(frozenset(), course) for course in range(numCourses))
