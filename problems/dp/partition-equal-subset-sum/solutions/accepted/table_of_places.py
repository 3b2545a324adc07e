# Row after row of a table: without the new number, and with it.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        if sum(nums) % 2 == 1:
            return False
        half = sum(nums) // 2
        table = [[True] + [False] * half for _ in range(len(nums) + 1)]
        for i, num in enumerate(nums, 1):
            for s in range(1, half + 1):
                table[i][s] = table[i - 1][s] or (s >= num and table[i - 1][s - num])
        return table[-1][half]
