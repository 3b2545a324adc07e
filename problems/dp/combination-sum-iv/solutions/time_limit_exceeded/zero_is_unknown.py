# A memo that takes zero for unknown, so dead ends are explored again and again.
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        known = [0] * (target + 1)
        known[0] = 1

        def count(left):
            if known[left]:
                return known[left]
            for num in nums:
                if num <= left:
                    known[left] += count(left - num)
            return known[left]

        return count(target)
