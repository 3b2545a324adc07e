# problem: graphs/course-schedule-ii
# time: O(v e)
# memory: O(v + e)
# note: passes over the remaining edges until nothing changes, one course a pass on a chain
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        remaining = set(range(numCourses))
        edges = prerequisites
        order = []
        while remaining:
            blocked = {a for a, _ in edges}
            free = remaining - blocked
            if not free:
                return []
            order.extend(free)
            remaining -= free
            edges = [(a, b) for a, b in edges if b not in free]
        return order
