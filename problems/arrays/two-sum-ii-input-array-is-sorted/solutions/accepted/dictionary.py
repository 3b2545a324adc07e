# A dictionary from number to position, counted from 1.
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        seen = {}
        for position, number in enumerate(numbers, 1):
            if target - number in seen:
                return [seen[target - number], position]
            seen[number] = position
