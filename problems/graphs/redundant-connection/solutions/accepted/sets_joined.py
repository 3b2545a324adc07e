# A set of nodes for each part; the smaller one is emptied into the larger one.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        part = {}
        for a, b in edges:
            one = part.setdefault(a, {a})
            other = part.setdefault(b, {b})
            if one is other:
                return [a, b]
            if len(one) < len(other):
                one, other = other, one
            one |= other
            for node in other:
                part[node] = one
        return []
