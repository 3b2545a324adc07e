# Depth first that never notices a circle.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for course, before in prerequisites:
            needs[course].append(before)
        seen, order = set(), []

        def visit(course):
            if course in seen:
                return
            seen.add(course)
            for before in needs[course]:
                visit(before)
            order.append(course)

        for course in range(numCourses):
            visit(course)
        return order
