# Takes courses with no prerequisite missing, which lowers the counts of others; the list of those taken is the queue.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        waiting: list[list[int]] = [[] for _ in range(numCourses)]
        missing = [0] * numCourses
        for course, before in prerequisites:
            waiting[before].append(course)
            missing[course] += 1
        taken = [course for course in range(numCourses) if not missing[course]]
        for done in taken:
            for course in waiting[done]:
                missing[course] -= 1
                if not missing[course]:
                    taken.append(course)
        return len(taken) == numCourses
