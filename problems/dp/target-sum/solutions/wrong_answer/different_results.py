# Counts the different lists of signed numbers: both signs of a zero make the same one.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        return len({choice for choice in product(*((num, -num) for num in nums)) if sum(choice) == target})
