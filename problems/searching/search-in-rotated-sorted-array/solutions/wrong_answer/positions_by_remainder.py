# A table of positions by the remainder of the value: that of an absent target may belong to another value.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        size = 16_381
        place = [-1] * size
        for i, value in enumerate(nums):
            place[value % size] = i
        return place[target % size]
