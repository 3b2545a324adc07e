# Fails before the first case.
# verdict: runtime_error
1 / 0


class Solution:
    def twoSum(self, nums, target):
        for i, j in combinations(range(len(nums)), 2):
            if nums[i] + nums[j] == target:
                return [i, j]
