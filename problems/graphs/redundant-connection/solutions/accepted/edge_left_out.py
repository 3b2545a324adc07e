# Leaves out each edge, the last one first, and counts what a search reaches over the others.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        n = len(edges)
        graph = defaultdict(set)
        for a, b in edges:
            graph[a].add(b)
            graph[b].add(a)
        for a, b in reversed(edges):
            graph[a].remove(b)
            graph[b].remove(a)
            seen = {1}
            stack = [1]
            while stack:
                for near in graph[stack.pop()]:
                    if near not in seen:
                        seen.add(near)
                        stack.append(near)
            if len(seen) == n:
                return [a, b]
            graph[a].add(b)
            graph[b].add(a)
