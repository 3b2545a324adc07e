# Takes leaves off as long as there are any: what is left is the circle. Of a node only the number of its edges and the
# xor of its neighbours are kept; a leaf's is its only neighbour. The answer is the last edge within the circle.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        n = len(edges)
        degree = [0] * (n + 1)
        neighbours = [0] * (n + 1)
        for a, b in edges:
            degree[a] += 1
            degree[b] += 1
            neighbours[a] ^= b
            neighbours[b] ^= a
        for leaf in range(1, n + 1):
            while degree[leaf] == 1:
                following = neighbours[leaf]
                degree[leaf] = 0
                degree[following] -= 1
                neighbours[following] ^= leaf
                leaf = following
        return next(edge for edge in reversed(edges) if degree[edge[0]] and degree[edge[1]])
