# Compares the ends of the lists first, without asking whether there are any.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        merged = nums1 + nums2 if nums1[-1] <= nums2[0] else sorted(nums1 + nums2)
        n = len(merged)
        return (merged[(n - 1) // 2] + merged[n // 2]) / 2
