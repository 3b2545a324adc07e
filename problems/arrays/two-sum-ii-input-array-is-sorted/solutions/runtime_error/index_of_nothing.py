# Asks the list for a position of each partner, and there may be none.
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i in range(len(numbers)):
            j = numbers.index(target - numbers[i], i + 1)
            if j > i:
                return [i + 1, j + 1]
