# Visits the whole component of each node that was not visited yet, with a stack of its own.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        near: list[list[int]] = [[] for _ in range(n)]
        for a, b in edges:
            near[a].append(b)
            near[b].append(a)
        seen = [False] * n
        components = 0
        for start in range(n):
            if seen[start]:
                continue
            components += 1
            seen[start] = True
            stack = [start]
            while stack:
                for other in near[stack.pop()]:
                    if not seen[other]:
                        seen[other] = True
                        stack.append(other)
        return components
