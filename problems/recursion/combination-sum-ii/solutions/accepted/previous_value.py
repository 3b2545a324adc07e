# Remembers the number tried last in the loop, and hands down new lists.
class Solution:
    def combinationSum2(self, candidates, target):
        candidates.sort()
        res = []

        def backtrack(cur, pos, target):
            if target == 0:
                res.append(cur)
            if target <= 0:
                return
            prev = -1
            for i in range(pos, len(candidates)):
                if candidates[i] == prev:
                    continue
                backtrack(cur + [candidates[i]], i + 1, target - candidates[i])
                prev = candidates[i]

        backtrack([], 0, target)
        return res
