# Sets of sorted tuples for each sum: every way is found from each of its numbers.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        dp = [set() for _ in range(target + 1)]
        dp[0].add(())
        for s in range(1, target + 1):
            for c in candidates:
                if c <= s:
                    for way in dp[s - c]:
                        dp[s].add(tuple(sorted(way + (c,))))
        return [list(way) for way in dp[target]]
