# Text that cannot be encoded.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        print('\ud800')
        return ['\ud800']
