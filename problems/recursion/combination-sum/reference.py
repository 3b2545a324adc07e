# Backtracking over sorted candidates. A path goes on with its last number or a larger one, so that each combination has one order;
# the first candidate that is too large ends the loop.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        found: List[List[int]] = []
        path: List[int] = []

        def extend(start: int, left: int) -> None:
            if left == 0:
                found.append(path[:])
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                path.append(candidates[i])
                extend(i, left - candidates[i])
                path.pop()

        extend(0, target)
        return found
