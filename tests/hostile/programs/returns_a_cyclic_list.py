# Has no end.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        found = []
        found.append(found)
        return found
