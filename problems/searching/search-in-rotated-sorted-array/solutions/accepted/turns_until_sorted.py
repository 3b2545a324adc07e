# Turns the list back one step at a time and compares it with a freshly sorted copy after each.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        turned, now = 0, list(nums)
        while now != sorted(nums):
            now = now[1:] + now[:1]
            turned += 1
        i = bisect.bisect_left(now, target)
        if i == len(now) or now[i] != target:
            return -1
        return (i + turned) % len(nums)
