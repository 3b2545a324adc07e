# Moves both ends at the same time, so that only pairs at the same distance from the ends are compared.
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        i, j = 0, len(numbers) - 1
        while i < j and numbers[i] + numbers[j] != target:
            i, j = i + 1, j - 1
        return [i + 1, j + 1]
