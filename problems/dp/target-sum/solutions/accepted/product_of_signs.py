# Every choice of signs from itertools.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        return sum(sum(choice) == target for choice in product(*((num, -num) for num in nums)))
