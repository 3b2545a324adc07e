# Tries every later element, equal ones too, and looks whether the answer holds the combination already.
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        res = []

        def dfs(start, path, left):
            if left == 0:
                if path not in res:
                    res.append(path)
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                dfs(i + 1, path + [candidates[i]], left - candidates[i])

        dfs(0, [], target)
        return res
