# Patience sorting: for each length the smallest element that an ascending subsequence of that length can end with.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails: List[int] = []
        for value in nums:
            place = bisect_left(tails, value)
            if place == len(tails):
                tails.append(value)
            else:
                tails[place] = value
        return len(tails)
