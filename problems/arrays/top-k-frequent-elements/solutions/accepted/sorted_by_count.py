# Sorts the different values by their counts.
class Solution:
    def topKFrequent(self, nums, k):
        count = {}
        for n in nums:
            count[n] = 1 + count.get(n, 0)
        return sorted(count, key=count.get, reverse=True)[:k]
