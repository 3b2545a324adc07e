class Solution:
    def run(self, nums: List[int]) -> int:
        total = 0
        for value in nums:
            total += value & 7
        return total
