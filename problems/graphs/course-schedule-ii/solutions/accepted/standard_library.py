# The standard library's topological sort.
from graphlib import CycleError, TopologicalSorter


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        sorter = TopologicalSorter({c: [] for c in range(numCourses)})
        for course, before in prerequisites:
            sorter.add(course, before)
        try:
            return list(sorter.static_order())
        except CycleError:
            return []
