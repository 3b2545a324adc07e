# A million lists in one another.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        found = []
        for _ in range(1_000_000):
            found = [found]
        return found
