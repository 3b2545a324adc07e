# A tree of n nodes has n - 1 edges; with as many, reaching all nodes from one of them is enough.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        if len(edges) != n - 1:
            return False
        near: list[list[int]] = [[] for _ in range(n)]
        for a, b in edges:
            near[a].append(b)
            near[b].append(a)
        seen = [False] * n
        seen[0] = True
        reached = [0]
        for node in reached:
            for other in near[node]:
                if not seen[other]:
                    seen[other] = True
                    reached.append(other)
        return len(reached) == n
