# For each place in the order, goes over all entries to find a course with nothing missing.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        left = set(range(numCourses))
        order = []
        while left:
            blocked = {course for course, before in prerequisites if before in left}
            free = left - blocked
            if not free:
                return []
            course = min(free)
            left.remove(course)
            order.append(course)
        return order
