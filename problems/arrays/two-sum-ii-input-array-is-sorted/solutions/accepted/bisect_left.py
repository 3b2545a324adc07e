# The library's bisection for each number's partner, behind the number itself.
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        n = len(numbers)
        for i, number in enumerate(numbers):
            j = bisect_left(numbers, target - number, i + 1)
            if j < n and numbers[j] == target - number:
                return [i + 1, j + 1]
        return []
