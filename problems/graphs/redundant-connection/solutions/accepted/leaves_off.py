# Sets of neighbours from which leaves are taken until none is left; an ordered table of edges tells which is the last.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        near = defaultdict(set)
        for a, b in edges:
            near[a].add(b)
            near[b].add(a)
        leaves = [node for node in near if len(near[node]) == 1]
        while leaves:
            leaf = leaves.pop()
            (stem,) = near.pop(leaf)
            near[stem].remove(leaf)
            if len(near[stem]) == 1:
                leaves.append(stem)
        place = {tuple(edge): i for i, edge in enumerate(edges)}
        return edges[max(i for (a, b), i in place.items() if a in near and b in near)]
