# problem: recursion/permutations
# time: O(n^2 p)
# memory: O(n)
# note: not in over the path for every choice: at each of the p last inner nodes n searches of n
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        res = []

        def backtrack(path):
            if len(path) == len(nums):
                res.append(path[:])
                return
            for x in nums:
                if x not in path:
                    path.append(x)
                    backtrack(path)
                    path.pop()

        backtrack([])
        return res
