# Advances a clock by one unit and looks at every line each time.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        at = {k: 0}
        now = idle = 0
        while len(at) < n and idle <= 100:
            idle += 1
            changed = True
            while changed:
                changed = False
                for u, v, w in times:
                    if v not in at and u in at and at[u] + w == now:
                        at[v] = now
                        changed = True
                        idle = 0
            now += 1
        return max(at.values()) if len(at) == n else -1
