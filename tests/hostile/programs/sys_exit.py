# SystemExit is no answer.
# verdict: runtime_error
class Solution:
    def twoSum(self, nums, target):
        sys.exit(0)
