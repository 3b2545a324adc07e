# A table from value to position.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        position = {value: i for i, value in enumerate(nums)}
        return position.get(target, -1)
