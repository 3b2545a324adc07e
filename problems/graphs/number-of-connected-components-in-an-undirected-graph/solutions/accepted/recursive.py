# Recursion over sets of neighbours.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        graph = defaultdict(set)
        for a, b in edges:
            graph[a].add(b)
            graph[b].add(a)
        visited = set()

        def visit(node):
            visited.add(node)
            for other in graph[node]:
                if other not in visited:
                    visit(other)

        count = 0
        for node in range(n):
            if node not in visited:
                visit(node)
                count += 1
        return count
