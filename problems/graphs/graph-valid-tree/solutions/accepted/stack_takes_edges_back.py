# Depth first with a stack; the way back is taken out of the sets of neighbours.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = collections.defaultdict(set)
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        stack, seen = [0], set()
        while stack:
            node = stack.pop()
            if node in seen:
                return False
            seen.add(node)
            for other in neighbours[node]:
                neighbours[other].remove(node)
                stack.append(other)
        return len(seen) == n
