# Begins with each candidate in turn and then always takes the largest one that goes.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = set()
        for first in candidates:
            way, left = [first], target - first
            for c in sorted(candidates, reverse=True):
                while 0 < c <= left:
                    way.append(c)
                    left -= c
            if left == 0:
                res.add(tuple(sorted(way)))
        return [list(way) for way in res]
