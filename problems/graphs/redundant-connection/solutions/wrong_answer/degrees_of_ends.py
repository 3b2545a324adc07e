# Takes the last edge neither end of which is a leaf.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        degree = Counter(node for edge in edges for node in edge)
        for a, b in reversed(edges):
            if degree[a] > 1 and degree[b] > 1:
                return [a, b]
