# Masks as texts of zeros and ones.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        n = len(nums)
        output = []
        for i in range(2**n, 2 ** (n + 1)):
            mask = bin(i)[3:]
            output.append([nums[j] for j in range(n) if mask[j] == "1"])
        return output
