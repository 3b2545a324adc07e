# Counts all values, then puts each into the bucket of its count and reads the buckets from the largest count down.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        with_count = defaultdict(list)
        for value, times in Counter(nums).items():
            with_count[times].append(value)
        most = []
        for times in range(len(nums), 0, -1):
            most += with_count.get(times, ())
            if len(most) >= k:
                return most
        return most
