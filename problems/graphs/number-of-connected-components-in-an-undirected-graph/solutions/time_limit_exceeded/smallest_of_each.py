# Finds everything that each node reaches, by going over the edges until nothing changes; counts different sets.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parts = set()
        for start in range(n):
            reached = {start}
            grown = True
            while grown:
                grown = False
                for a, b in edges:
                    if (a in reached) != (b in reached):
                        reached.update((a, b))
                        grown = True
            parts.add(min(reached))
        return len(parts)
