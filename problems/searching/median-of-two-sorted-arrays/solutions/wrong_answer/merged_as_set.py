# Merges through a set and loses equal values.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        merged = sorted(set(nums1) | set(nums2))
        n = len(merged)
        return (merged[(n - 1) // 2] + merged[n // 2]) / 2
