# problem: graphs/course-schedule-ii
# time: O(v^2) or O(v^2 + e)
# memory: O(v + e)
# note: v^2 from pop(0) on a queue of up to v, + e with e < v^2; the shifting is memmove of 8 v bytes, so O(v + e) is what a clock sees
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        adj = [[] for _ in range(numCourses)]
        indeg = [0 for _ in range(numCourses)]
        for x, y in prerequisites:
            adj[y].append(x)
            indeg[x] += 1
        q = [i for i, d in enumerate(indeg) if d == 0]
        res = []
        while len(q) > 0:
            u = q.pop(0)
            res.append(u)
            for w in adj[u]:
                indeg[w] -= 1
                if indeg[w] == 0:
                    q.append(w)
        if len(res) != numCourses:
            return []
        return res
