# Which numbers are used is kept in the bits of an integer.
from typing import List


class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        n, answer, slots = len(nums), [], [0] * len(nums)

        def fill(k: int, used: int) -> None:
            if k == n:
                answer.append(slots[:])
                return
            for i in range(n):
                if not used >> i & 1:
                    slots[k] = nums[i]
                    fill(k + 1, used | 1 << i)

        fill(0, 0)
        return answer
