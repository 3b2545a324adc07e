# A list whose elements never end.
# verdict: wrong_answer|runtime_error|time_limit_exceeded
class Lie(list):
    def __iter__(self):
        while True:
            yield 0
    def __len__(self):
        return 2


class Solution:
    def twoSum(self, nums, target):
        return Lie()
