# Depth first; the list of a finished course is emptied, so that nothing is followed twice.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = defaultdict(list)
        for course, before in prerequisites:
            needs[course].append(before)
        path = set()

        def possible(course):
            if course in path:
                return False
            if not needs[course]:
                return True
            path.add(course)
            for before in needs[course]:
                if not possible(before):
                    return False
            path.remove(course)
            needs[course] = []
            return True

        return all(possible(course) for course in range(numCourses))
