# Two to the power of forty ways to look at a word.
# verdict: time_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        return [0, 1] if re.match(r"(a|a)*$", "a" * 40 + "b") is None else []
