# Calls it a circle when a finished course is met again.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for course, before in prerequisites:
            needs[course].append(before)
        done, order = set(), []

        def visit(course, path):
            if course in path:
                return False
            path.add(course)
            if course not in done:
                if not all(visit(before, path) for before in needs[course]):
                    return False
                done.add(course)
                order.append(course)
            return True

        return order if all(visit(course, set()) for course in range(numCourses)) else []
