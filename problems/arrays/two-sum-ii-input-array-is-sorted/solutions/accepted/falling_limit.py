# The left one goes through the list, and the right one only ever falls.
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        right = len(numbers) - 1
        for left in range(len(numbers)):
            while numbers[left] + numbers[right] > target:
                right -= 1
            if numbers[left] + numbers[right] == target and left < right:
                return [left + 1, right + 1]
        raise ValueError("no pair")
