# A dict from each total to the number of choices, number after number.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = {0: 1}
        for num in nums:
            after = defaultdict(int)
            for total, count in ways.items():
                after[total + num] += count
                after[total - num] += count
            ways = after
        return ways.get(target, 0)
