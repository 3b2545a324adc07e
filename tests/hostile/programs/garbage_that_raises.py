# Exceptions that nobody can catch.
# verdict: accepted
class Bad:
    def __del__(self):
        raise RuntimeError


class Solution:
    def twoSum(self, nums, target):
        found = [Bad() for _ in range(10)]
        del found
        for i, j in combinations(range(len(nums)), 2):
            if nums[i] + nums[j] == target:
                return [i, j]
