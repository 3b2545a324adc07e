# Goes on when memory is at its end: either the allocation fails first, or the judge sees what is resident.
# verdict: memory_limit_exceeded|wrong_answer
class Solution:
    def twoSum(self, nums, target):
        found = []
        while len(found) < 100_000:
            try:
                found.append(bytearray(1 << 20))
            except MemoryError:
                return []
