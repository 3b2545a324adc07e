# Depth first along the prerequisites: a course is finished after all of them.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = {c: [] for c in range(numCourses)}
        for course, before in prerequisites:
            needs[course].append(before)
        done, on_path, order = set(), set(), []

        def visit(course):
            if course in on_path:
                return False
            if course in done:
                return True
            on_path.add(course)
            for before in needs[course]:
                if not visit(before):
                    return False
            on_path.remove(course)
            done.add(course)
            order.append(course)
            return True

        for course in range(numCourses):
            if not visit(course):
                return []
        return order
