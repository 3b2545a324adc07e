# Backtracking over sorted candidates. In the loop over the next number equal ones would lead to the same combinations, so only the
# first of them is tried; the next of them may follow one level deeper. The first that is too large ends the loop.
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        found: List[List[int]] = []
        path: List[int] = []

        def extend(start: int, left: int) -> None:
            if left == 0:
                found.append(path[:])
                return
            for i in range(start, len(candidates)):
                value = candidates[i]
                if value > left:
                    break
                if i > start and value == candidates[i - 1]:
                    continue
                path.append(value)
                extend(i + 1, left - value)
                path.pop()

        extend(0, target)
        return found
