# A list of buckets by count, read from the back.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(len(nums) + 1)]
        for n, times in Counter(nums).items():
            buckets[times].append(n)
        return [n for bucket in reversed(buckets) for n in bucket][:k]
