# Puts each number into a free slot and takes a slot that holds 0 for free.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        n = len(nums)
        slots, result = [0] * n, []

        def place(k):
            if k == n:
                result.append(slots[:])
                return
            for i in range(n):
                if slots[i] == 0:
                    slots[i] = nums[k]
                    place(k + 1)
                    slots[i] = 0

        place(0)
        return result
