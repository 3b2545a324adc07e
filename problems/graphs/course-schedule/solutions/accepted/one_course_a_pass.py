# Looks at all entries, takes one course with nothing missing, and begins again.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        left = set(range(numCourses))
        while left:
            blocked = {course for course, before in prerequisites if before in left}
            for course in left:
                if course not in blocked:
                    left.remove(course)
                    break
            else:
                return False
        return True
