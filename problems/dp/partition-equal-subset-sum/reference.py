# One pile has to add up to one half; the rest is the other one. Number after number marks the sums that can be made,
# from large to small, so that a number is never added to a sum that holds it already.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        made = [True] + [False] * half
        for num in nums:
            for total in range(half, num - 1, -1):
                if made[total - num]:
                    made[total] = True
        return made[half]
