# Puts the lists one behind the other and takes the middle without sorting.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        merged = nums1 + nums2
        n = len(merged)
        return (merged[(n - 1) // 2] + merged[n // 2]) / 2
