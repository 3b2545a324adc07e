# Leaves out each edge in turn: in a tree, its ends are then in different parts. Each search goes over the edges until
# nothing changes.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        def reached(start, usable):
            seen = {start}
            grown = True
            while grown:
                grown = False
                for a, b in usable:
                    if (a in seen) != (b in seen):
                        seen |= {a, b}
                        grown = True
            return seen

        if len(reached(0, edges)) < n:
            return False
        return all(b not in reached(a, edges[:i] + edges[i + 1 :]) for i, (a, b) in enumerate(edges))
