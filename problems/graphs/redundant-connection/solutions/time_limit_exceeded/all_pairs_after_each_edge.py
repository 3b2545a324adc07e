# Keeps a table of which nodes are joined, made anew after each edge with every node on the way.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        n = len(edges)
        joined = [[a == b for b in range(n + 1)] for a in range(n + 1)]
        for a, b in edges:
            if joined[a][b]:
                return [a, b]
            joined[a][b] = joined[b][a] = True
            for via in range(1, n + 1):
                for one in range(1, n + 1):
                    if joined[one][via]:
                        for other in range(1, n + 1):
                            if joined[via][other]:
                                joined[one][other] = True
