# Sorts the courses by the number of their prerequisites.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        count = Counter(course for course, _ in prerequisites)
        order = sorted(range(numCourses), key=lambda course: count[course])
        taken = set()
        for course in order:
            if not count[course]:
                taken.add(course)
        changed = True
        while changed:
            changed = False
            for course in order:
                if course not in taken and all(b in taken for a, b in prerequisites if a == course):
                    taken.add(course)
                    changed = True
        return order if len(taken) == numCourses else []
