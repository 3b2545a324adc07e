# Goes through every order of every answer and keeps the sorted ones in a set.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        seen = set()

        def dfs(path, left):
            if left == 0:
                seen.add(tuple(sorted(path)))
                return
            for c in candidates:
                if c <= left:
                    path.append(c)
                    dfs(path, left - c)
                    path.pop()

        dfs([], target)
        return [list(way) for way in seen]
